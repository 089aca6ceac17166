"""The same draft gives the same bytes, in this process and in any other."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rendering.cases import ROOT, Case
from tests.rendering.renderings import Renderings
from tests.validity.drafts import combined_cases, judged_cases, names

_PRINT_DIGESTS = """
import hashlib
from pathlib import Path
from tests.rendering.renderings import Renderings
from tests.validity.drafts import judged_cases
written = Renderings.of(Path())
for case in judged_cases():
    print(hashlib.sha256(written.notice(case).content).hexdigest())
"""


@pytest.mark.parametrize("case", combined_cases(), ids=names)
def test_writing_twice_gives_the_same_bytes(case: Case, written: Renderings) -> None:
    assert written.notice(case).content == Renderings.of(Path()).notice(case).content


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_gives_the_same_bytes(seed: str, written: Renderings) -> None:
    result = subprocess.run(
        [sys.executable, "-c", _PRINT_DIGESTS],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Ho_Chi_Minh"},
    )
    here = [hashlib.sha256(written.notice(case).content).hexdigest() for case in judged_cases()]
    assert result.stdout.split() == here
