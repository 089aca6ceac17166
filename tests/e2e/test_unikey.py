"""Telex through ibus-unikey, as on a Vietnamese Linux desktop: it stands there as it was meant."""

import pytest

from desktop_app.notice.draft_file import load_draft
from desktop_app.store.moments import utc_now
from desktop_app.store.opening import open_store
from desktop_app.workspace.save_notice import save_notice
from desktop_app.workspace.take_sample import take_sample
from tests.e2e.program import ScreenProgram
from tests.e2e.screen import wait_until
from tests.e2e.telex import telex
from tests.integration.program import RESOURCES

LINE = "Đẩy nhanh tiến độ, giữ vững kỷ cương; ứng dụng chữ ký số trước ngày họp"
PLACE = "Trường Chính trị thị xã"


@pytest.fixture
def at_work(program: ScreenProgram) -> ScreenProgram:
    """A notice is open, the cursor in its first step."""
    file = program.folder / "mau.tbkl"
    file.write_bytes(take_sample(RESOURCES / "samples", "giao-ban-2022"))
    program.open(str(file), title="giao ban")
    return program


def test_in_a_block_of_the_outline(at_work: ScreenProgram) -> None:
    before = at_work.store.texts()
    screen = at_work.screen
    screen.press("ctrl+Next", "ctrl+Next", "ctrl+Next", "ctrl+End", "Return")
    screen.type(telex(LINE))
    wait_until(lambda: len(at_work.store.texts()) > len(before), "no new block")
    screen.press("Return")
    screen.type(telex("Hết"))
    screen.press("Escape")
    wait_until(lambda: at_work.store.texts()[len(before) :] == [LINE, "Hết"], "not as typed")
    at_work.close()


def test_in_a_field_of_a_form(at_work: ScreenProgram) -> None:
    screen = at_work.screen
    screen.press("F8", "F8")  # the day of the meeting, then its place
    screen.type(telex(PLACE))
    screen.press("Return")
    wait_until(lambda: at_work.store.drafts()[0].meeting.place == PLACE, "not as typed")
    at_work.close()


def test_in_the_search_of_the_list(program: ScreenProgram) -> None:
    with open_store(program.store.place.file, utc_now) as store:
        for name in ("giao-ban-2022", "ubnd-xa"):
            save_notice(store, load_draft(take_sample(RESOURCES / "samples", name)))
    program.open()
    screen = program.screen
    screen.press("ctrl+shift+f")
    screen.type(telex("đảng bộ trực thuộc") + " ")
    screen.press("Return", "Return")
    program.wait_for_title("giao ban")
    program.close()
