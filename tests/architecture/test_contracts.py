"""Every import contract of pyproject.toml breaks when broken on purpose, and that one alone."""

import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2] / "pyproject.toml"
LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")

HOUSE: Mapping[str, str] = {
    "__init__": "",
    "__main__": "import desktop_app.bootstrap",
    "bootstrap": "import PySide6.QtCore\nimport desktop_app.cli\nimport desktop_app.ui.window",
    "cli": "import desktop_app.presenters.findings",
    "ui.__init__": "",
    "ui.window": "import PySide6.QtWidgets\nimport desktop_app.presenters.catalogue",
    "presenters.__init__": "",
    "presenters.catalogue": "import babel.support",
    "presenters.findings": "import desktop_app.workspace",
    "workspace": "from desktop_app import checking, store\nimport desktop_app.output.docx",
    "output.__init__": "",
    "output.docx": "import docx\nimport desktop_app.layout",
    "checking": "import desktop_app.reading",
    "store": "import desktop_app.phrases",
    "reading": "import lxml.etree\nimport desktop_app.layout",
    "phrases": "import desktop_app.standards",
    "layout": "import desktop_app.standards",
    "standards": "import desktop_app.notice.draft",
    "notice.__init__": "",
    "notice.draft": "import desktop_app.notice.block",
    "notice.block": "import desktop_app.vietnamese.dates",
    "vietnamese.__init__": "",
    "vietnamese.dates": "import babel.dates",
}

# contract -> what breaks it: a module, and the import added to it
OFFENCES = [
    ("layers", "reading", "import desktop_app.store"),
    ("layers", "checking", "import desktop_app.store"),
    ("layers", "layout", "import desktop_app.phrases"),
    ("layers", "cli", "import desktop_app.ui"),
    ("layers", "a_new_room", ""),
    ("qt", "presenters.findings", "from PySide6.QtGui import QFont"),
    ("qt", "cli", "import PySide6.QtPrintSupport"),
    ("docx", "layout", "from docx.shared import Pt"),
    ("docx", "checking", "import lxml.etree"),
    ("babel", "notice.draft", "import babel"),
    ("babel", "presenters.findings", "import babel.numbers"),
    ("cycles", "notice.block", "import desktop_app.notice.draft"),
]


def contract_names() -> Mapping[str, str]:
    contracts = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["tool"]["importlinter"]
    return {contract["id"]: contract["name"] for contract in contracts["contracts"]}


def build(root: Path, house: Mapping[str, str]) -> None:
    shutil.copy(PROJECT, root)
    for module, source in house.items():
        path = root / "desktop_app" / (module.replace(".", "/") + ".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source + "\n", encoding="utf-8")


def broken_contracts(root: Path) -> tuple[int, set[str]]:
    """Exit code of lint-imports in `root` and the ids of the contracts that it reports broken."""
    run = subprocess.run(
        [LINT_IMPORTS, "--no-cache", "--no-logo"],
        cwd=root,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    names = contract_names()
    kept = {key for key, name in names.items() if f"{name} KEPT" in run.stdout}
    broken = {key for key, name in names.items() if f"{name} BROKEN" in run.stdout}
    assert kept | broken == set(names), run.stdout + run.stderr
    return run.returncode, broken


def test_every_contract_is_broken_by_some_offence() -> None:
    assert {contract for contract, _, _ in OFFENCES} == set(contract_names())


def test_the_house_as_designed_keeps_all_contracts(tmp_path: Path) -> None:
    build(tmp_path, HOUSE)
    assert broken_contracts(tmp_path) == (0, set())


def test_rooms_may_be_missing(tmp_path: Path) -> None:
    build(
        tmp_path, {module: HOUSE[module] for module in HOUSE if module.startswith(("__", "viet"))}
    )
    (tmp_path / "desktop_app" / "__main__.py").write_text("import desktop_app.vietnamese\n")
    assert broken_contracts(tmp_path) == (0, set())


@pytest.mark.parametrize(("contract", "module", "offence"), OFFENCES)
def test_an_offence_breaks_its_contract_alone(
    tmp_path: Path, contract: str, module: str, offence: str
) -> None:
    build(tmp_path, {**HOUSE, module: f"{HOUSE.get(module, '')}\n{offence}"})
    assert broken_contracts(tmp_path) == (1, {contract})
