"""The customer's own text: everything the issue asks of it."""

from pathlib import Path

from desktop_app.notice.blocks import Block, walk
from tests.unit.reading.reader import read

SOURCE = (Path(__file__).parent / "development" / "giao-ban-2022.txt").read_text(encoding="utf-8")
READING = read(SOURCE)
DRAFT = READING.draft


def directives() -> list[Block]:
    return [block for block in walk(DRAFT.body) if block.directive is not None]


def test_the_chair_with_all_posts() -> None:
    (chair,) = DRAFT.meeting.chairs
    assert (chair.title, chair.name) == ("đồng chí", "Nguyễn Thanh Hải")
    assert chair.posts == (
        "Uỷ viên BCH Trung ương Đảng",
        "Bí thư Tỉnh uỷ",
        "Trưởng đoàn ĐBQH tỉnh",
    )


def test_the_meeting_and_nothing_invented() -> None:
    meeting = DRAFT.meeting
    assert meeting.name.startswith("Hội nghị giao ban các cơ quan khối Đảng, các Đảng bộ")
    assert meeting.kind == "hội nghị"
    assert (meeting.sessions, meeting.place) == ((), None)
    assert (meeting.attendees, meeting.reports) == ((), ())
    assert {"no_date", "no_place"} <= set(READING.report.notes)


def test_the_assessment_is_apart() -> None:
    assessed, ahead = DRAFT.body
    assert [block.level for block in assessed.children] == ["paragraph", "paragraph"]
    assert all(block.directive is None for block in walk((assessed,)))
    assert [len(field.children) for field in ahead.children] == [3, 6]


def test_nine_directives_with_their_owners() -> None:
    found = directives()
    assert len(found) == 9
    owners = [block.directive.assignees for block in found if block.directive]
    assert owners[:3] == [("các cơ quan khối Đảng", "Đảng bộ trực thuộc")] * 3
    assert owners[3:] == [("các địa phương, đơn vị",)] * 6
    assert found[1].text == (
        "Các cơ quan khối Đảng, Đảng bộ trực thuộc nâng cao chất lượng, hiệu quả nắm bắt và định "
        "hướng dư luận xã hội."
    )


def test_nothing_is_lost() -> None:
    assert READING.report.unrecognised == ()


def test_the_sentence_of_the_speech_stays_at_hand() -> None:
    guess = next(
        one for one in READING.report.guesses if one.path == "body[1].children[0].children[0].text"
    )
    assert guess.hint == "reframed"
    assert SOURCE[slice(*guess.source)].startswith("Phát biểu kết luận hội nghị, đồng chí Bí thư")


def test_the_frame_can_be_switched() -> None:
    def first(choice: str) -> str:
        body = read(SOURCE, choice).draft.body  # type: ignore[arg-type] # a parameter of the test
        return body[1].children[1].children[1].text

    tail = (
        "ăng cường lãnh đạo, chỉ đạo đẩy nhanh tiến độ triển khai các công trình, dự án trọng điểm."
    )
    assert first("assign") == f"Giao các địa phương, đơn vị t{tail}"
    assert first("subject") == f"Các địa phương, đơn vị t{tail}"
    assert first("keep") == f"T{tail}"
