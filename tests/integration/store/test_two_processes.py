"""Two processes and one store: the second is told, and the first hears of it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.store.errors import StoreInUse
from desktop_app.store.place import FILE_NAME, StorePlace
from tests.builders.stores import MORNING, a_store, a_text

ROOT = Path(__file__).parents[3]

OPEN_AND_ANSWER = """
import sys
from pathlib import Path
from tests.builders.stores import a_store
store = a_store(Path(sys.argv[1]))
print("open", flush=True)
for line in sys.stdin:
    print(store.take_request() is not None, flush=True)
store.close()
"""
TRY_TO_OPEN = """
import sys
from pathlib import Path
from desktop_app.store.errors import StoreInUse
from tests.builders.stores import a_store
try:
    a_store(Path(sys.argv[1]))
except StoreInUse as fault:
    print(fault.since.isoformat())
"""


def started(program: str, folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


@pytest.fixture
def first(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    """A process that has the store open, and says for every line whether it was asked for."""
    with started(OPEN_AND_ANSWER, tmp_path) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


def was_asked(process: "subprocess.Popen[str]") -> bool:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("?\n")
    process.stdin.flush()
    return process.stdout.readline() == "True\n"


def test_the_second_is_refused_and_the_first_is_asked_forward(
    first: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    assert not was_asked(first)
    with pytest.raises(StoreInUse) as caught:
        a_store(tmp_path)
    assert (caught.value.file, caught.value.since) == (tmp_path / FILE_NAME, MORNING)
    assert was_asked(first)
    assert not was_asked(first)


def test_the_window_hears_of_another_process(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        with started(TRY_TO_OPEN, tmp_path) as second:
            answer, _ = second.communicate()
        assert answer.strip() == MORNING.isoformat()
        assert store.take_request()
        store.notices.save(a_text("một"))


def test_the_lock_of_a_killed_process_is_free_at_once(
    first: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    first.kill()
    first.wait()
    assert StorePlace(tmp_path / FILE_NAME).lock.stat().st_size > 0
    with a_store(tmp_path) as store:
        store.notices.save(a_text("một"))


def test_after_a_clean_end_the_next_process_has_it(
    first: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    assert first.stdin is not None
    first.stdin.close()
    assert first.wait() == 0
    a_store(tmp_path).close()
