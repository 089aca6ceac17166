"""The first day of a secretary, by keyboard alone: from an empty machine to a notice in Word."""

import datetime as dt
import unicodedata
from collections.abc import Callable
from pathlib import Path

from docx import Document

from desktop_app.notice.blocks import Directive, walk_with_paths
from desktop_app.notice.draft import Draft
from tests.e2e.program import ScreenProgram
from tests.e2e.screen import wait_until
from tests.e2e.telex import telex

PROVINCE = "Thái Nguyên"
SIGNER = "Nguyễn Văn Bình"
CHAIR = "Trịnh Thanh Hải"
PLACE = "Hội trường Văn phòng"
HEADING = "Nhiệm vụ trọng tâm"
OWNER = "Ban Tổ chức"
DIRECTIVES = (
    "Giao Ban Tổ chức tham mưu kế hoạch kiểm tra cơ sở",
    "Ban Tuyên giáo theo dõi dư luận xã hội",
    "Ban Nội chính đôn đốc việc xử lý đơn thư",
    "Văn phòng chuẩn bị báo cáo trước ngày họp",
    "Các huyện, thành phố rà soát số liệu, gửi về Văn phòng",
)
MOST_KEYS = 520
"""With the letters of the texts themselves, which are about 430."""

Shoot = Callable[[str], None]


def test_from_the_first_start_to_a_file_in_word(
    program: ScreenProgram, shoot: Shoot, record_property: Callable[[str, object], None]
) -> None:
    program.open()
    _go_through_the_guide(program, shoot)
    _begin_from_a_template(program, shoot)
    _fill_in_the_meeting(program, shoot)
    _write_the_directives(program, shoot)
    file = Path(program.screen.environment["HOME"]) / "kl.docx"
    _export(program, file, shoot)
    record_property("keys", program.screen.keys)
    assert program.screen.keys <= MOST_KEYS
    _is_whole(file)
    _is_kept(program.store.drafts()[0])
    program.close()


def _go_through_the_guide(program: ScreenProgram, shoot: Shoot) -> None:
    screen = program.screen
    shoot("guide")
    screen.press("Return")  # the kind of office is right; on to the name, its "…" selected
    screen.type(telex(PROVINCE))
    screen.press("Return")
    screen.type(telex(PROVINCE))
    screen.press("Return", "Return")  # on to the next step, and there to the name of the signer
    screen.type(telex(SIGNER))
    shoot("signer")
    screen.press("Return", "Return")
    program.wait_for_title("giao ban")
    wait_until(lambda: len(program.store.drafts()) == 1, "the sample was not opened")
    shoot("sample")


def _begin_from_a_template(program: ScreenProgram, shoot: Shoot) -> None:
    screen = program.screen
    screen.press("ctrl+n")
    screen.type("giao ban quy")
    screen.press("Return")
    wait_until(lambda: len(program.store.drafts()) == 2, "no notice from the template")
    program.wait_for_title("quý …")
    shoot("template")


def _fill_in_the_meeting(program: ScreenProgram, shoot: Shoot) -> None:
    screen = program.screen
    for words in ("II", "2026", "5/7/26", telex(PLACE), telex(CHAIR)):
        screen.type(words)  # each into what F8 has led to
        screen.press("F8")
    wait_until(lambda: program.store.drafts()[0].meeting.chairs[0].name == CHAIR, "no chair")
    shoot("meeting")


def _write_the_directives(program: ScreenProgram, shoot: Shoot) -> None:
    screen = program.screen
    screen.press("ctrl+End", "Return")
    screen.type(telex(HEADING))
    screen.press("Return", "Tab")
    screen.type(telex(DIRECTIVES[0]))
    screen.press("ctrl+d")
    screen.type(telex(OWNER))
    screen.press("Return", "Return", "Return")  # no more owners, no partners
    screen.type("30/9")
    shoot("parts")
    screen.press("Escape")
    for words in DIRECTIVES[1:]:
        screen.press("Return")
        screen.type(telex(words))
    # the last word is still being composed, as it is when a person goes on to export
    wait_until(lambda: program.store.texts()[-2] == DIRECTIVES[-2], "the fourth was not saved")
    shoot("directives")


def _export(program: ScreenProgram, file: Path, shoot: Shoot) -> None:
    screen = program.screen
    screen.press("ctrl+e")
    program.wait_for_title("Xuất thông báo thành tệp Word")
    shoot("dialog")
    screen.type(file.name)
    screen.press("Return")
    wait_until(file.exists, "nothing was exported")
    program.wait_for_title("quý II năm 2026")
    wait_until(lambda: program.store.exports() == 1, "the export was not noted")
    shoot("exported")


def _is_whole(file: Path) -> None:
    """Word's file has what was typed, in its order and in one form of Unicode."""
    document = Document(str(file))
    texts = [paragraph.text for paragraph in document.paragraphs]
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    whole = "\n".join([*texts, *cells]).replace("\xa0", " ")
    assert unicodedata.is_normalized("NFC", whole)
    places = [whole.index(words) for words in (HEADING, *DIRECTIVES)]
    assert places == sorted(places)
    for words in (SIGNER, f"{PROVINCE}, ngày", CHAIR, PLACE, "quý II năm 2026", "05/7/2026"):
        assert words in whole


def _is_kept(draft: Draft) -> None:
    written = [block for _, block, _ in walk_with_paths(draft.body, "body")][-5:]
    assert tuple(block.text for block in written) == DIRECTIVES
    assert written[0].directive == Directive(assignees=(OWNER,), deadline=dt.date(2026, 9, 30))
    assert draft.signature.name == SIGNER
