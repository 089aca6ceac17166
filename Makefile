# Everything runs from here: `make run` and `make test` set up what they need first.

.PHONY: run sample test lint fix bench screens package test-package source lock clean venv venv-runtime \
	system system-test system-package validator
.NOTPARALLEL:

sample := giao-ban-2022
export_sample := .venv/bin/tbkl export build/$(sample).tbkl -o build/$(sample)
# On a real screen, with nothing beside it; a busy machine can outrun the input method once, not twice.
e2e := .venv/bin/python -m pytest tests/e2e
ours := desktop_app tests packaging

# The program; where there is no screen, the customer's notice as files.
run: system venv-runtime
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ]; then .venv/bin/tbkl; \
	else $(MAKE) --no-print-directory sample; fi

# The customer's notice as .docx and .pdf; each command prints the path of what it wrote.
sample:
	@mkdir -p build
	@.venv/bin/tbkl samples $(sample) -o build/$(sample).tbkl
	@$(export_sample).docx
	@$(export_sample).pdf

test: system-test validator lint
	.venv/bin/python -m pytest -n 2 --dist loadgroup --ignore=tests/e2e --ignore=tests/packaging
	$(e2e) || $(e2e) --last-failed

lint: venv
	.venv/bin/ruff check $(ours)
	.venv/bin/ruff format --check $(ours)
	.venv/bin/mypy
	.venv/bin/lint-imports --no-logo
	.venv/bin/python packaging/lint/sizes.py

fix: venv
	.venv/bin/ruff check --fix $(ours)
	.venv/bin/ruff format $(ours)

bench: venv
	.venv/bin/python packaging/bench/bench.py
	.venv/bin/python packaging/bench/store_bench.py
	.venv/bin/python packaging/bench/window_bench.py
	.venv/bin/python packaging/bench/program_bench.py
	.venv/bin/python packaging/bench/phrase_bench.py
	.venv/bin/python packaging/bench/reading_bench.py
	.venv/bin/python packaging/bench/checking_bench.py

# Pictures of every screen of the window, to be looked at; args= the looks wanted, as in vi-100.
screens: venv
	@.venv/bin/python packaging/screens/make_screens.py build/screens $(args)

# The program as packages in build/: .deb and .tar.gz for Linux, installer and .zip for Windows.
# WINDOWS_PYTHON=FOLDER, an unpacked official embeddable Python for Windows, makes those of Windows whole.
package: system-package
	packaging/bundle/bundle.sh
	packaging/linux/deb.sh
	packaging/linux/portable.sh
	WINDOWS_PYTHON="$(WINDOWS_PYTHON)" packaging/windows/kit.sh

# Installs the packages of `make package`, uses them as a person would and removes them again.
test-package: system-package system-test venv
	.venv/bin/python -m pytest tests/packaging

# Everything committed as one file, to be carried to another machine; prints its path.
source:
	@mkdir -p build
	@git archive --format=tar.gz --prefix=tbkl/ -o build/tbkl.tar.gz HEAD
	@echo build/tbkl.tar.gz

# args=--upgrade takes the newest versions.
lock:
	packaging/lock/lock.sh $(args)

clean:
	rm -rf build .pytest_cache .hypothesis .mypy_cache .ruff_cache .import_linter_cache

system:
	@packaging/setup/system.sh

system-test:
	@packaging/setup/system.sh test

system-package:
	@packaging/setup/system.sh package

venv:
	@packaging/setup/venv.sh dev

venv-runtime:
	@packaging/setup/venv.sh runtime

validator:
	@packaging/setup/validator.sh
