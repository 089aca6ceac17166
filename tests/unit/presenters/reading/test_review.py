"""Looking through what was read: every guess seen, put right or dropped, no sentence lost."""

import datetime as dt
from itertools import count

import pytest
from msgspec.structs import replace

from desktop_app.notice.blocks import Block, Directive
from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Chair, Meeting, NoticeDate, Recipient, Session
from desktop_app.presenters.reading.review import Review, ReviewTools
from desktop_app.reading.report import Guess, Hint, Reading, ReadReport, Unrecognised
from tests.builders.drafts import a_draft

TODAY = dt.date(2026, 7, 6)
SOURCE = (
    "Ngày 03/7/2026, đồng chí Nguyễn Văn An, Bí thư Tỉnh uỷ chủ trì Hội nghị giao ban. "
    "Kinh tế tăng trưởng khá. Xin kính chào. "
    "Đề nghị Sở Y tế rà soát các trạm y tế, hoàn thành trước ngày 30/9/2026. "
    "Rà soát và báo cáo."
)


def at(words: str) -> tuple[int, int]:
    start = SOURCE.index(words)
    return start, start + len(words)


def guess(path: str, value: str, words: str, sure: float = 0.95, hint: Hint = "stated") -> Guess:
    return Guess(path=path, value=value, confidence=sure, source=at(words), hint=hint)


def a_reading(choice: str = "subject") -> Reading:
    directive = Directive(assignees=("Sở Y tế",), deadline=dt.date(2026, 9, 30))
    lead = "Giao Sở Y tế" if choice == "assign" else "Sở Y tế"
    draft = a_draft(
        date=NoticeDate(year=2026),
        meeting=Meeting(
            kind="hội nghị",
            name="Hội nghị giao ban",
            sessions=(Session(date=dt.date(2026, 7, 3)),),
            chairs=(
                Chair(title="đồng chí", name="Nguyễn Văn An", posts=("Bí thư Tỉnh uỷ", "Uỷ viên")),
            ),
        ),
        body=(
            Block(
                id="I",
                level="section",
                text="Đánh giá chung",
                children=(Block(id="p", level="paragraph", text="Kinh tế tăng trưởng khá."),),
            ),
            Block(
                id="1",
                level="item",
                text=f"{lead} rà soát các trạm y tế, hoàn thành trước ngày 30/9/2026.",
                directive=directive,
            ),
            Block(id="2", level="item", text="Rà soát và báo cáo."),
        ),
        recipients=(Recipient(text="Sở Y tế"), Recipient(text="Sở Nội vụ")),
    )
    return Reading(
        draft=draft,
        source=SOURCE,
        report=ReadReport(
            kind="speech_report",
            system="party",
            encoding="text",
            guesses=(
                guess("meeting.name", "Hội nghị giao ban", "Hội nghị giao ban", 0.8),
                guess("meeting.sessions[0].date", "2026-07-03", "03/7/2026"),
                guess("meeting.chairs[0].name", "Nguyễn Văn An", "Nguyễn Văn An"),
                guess("meeting.chairs[0].posts[0]", "Bí thư Tỉnh uỷ", "Bí thư Tỉnh uỷ"),
                guess("recipients[0]", "Sở Y tế", "Sở Y tế"),
                guess("recipients[1]", "Sở Nội vụ", "Sở Y tế"),
                guess("body[0].text", "Đánh giá chung", "Kinh tế", 0.5, "proposed"),
                guess("body[0].children[0].text", "Kinh tế", "Kinh tế tăng trưởng khá."),
                guess(
                    "body[1].text",
                    "…",
                    "Đề nghị Sở Y tế rà soát các trạm y tế, hoàn thành trước ngày 30/9/2026.",
                    0.9,
                    "reframed",
                ),
                guess("body[1].directive.assignees", "Sở Y tế", "Sở Y tế", 0.7, "inherited"),
                guess("body[1].directive.deadline", "2026-09-30", "trước ngày 30/9/2026"),
                guess("body[2].text", "…", "Rà soát và báo cáo."),
            ),
            unrecognised=(
                Unrecognised(text="Xin kính chào.", source=at("Xin kính chào."), why="greeting"),
            ),
            notes=("no_place",),
        ),
    )


@pytest.fixture
def review() -> Review:
    numbers = count(1)
    return Review(
        a_reading(),
        "subject",
        ReviewTools(a_reading, lambda: f"new{next(numbers)}", lambda: TODAY, str),
    )


def texts(review: Review) -> dict[str, str]:
    return {row.key: row.text for row in review.state.rows}


def body(review: Review) -> list[str]:
    return [f"{block.level} {block.text}" for block in review.draft.all_blocks()]


def draft_of(review: Review) -> Draft:
    return review.draft


def test_every_value_is_a_row_in_the_order_of_the_notice(review: Review) -> None:
    assert [(row.title, row.text) for row in review.state.rows][:8] == [
        ("Tên cuộc họp", "Hội nghị giao ban"),
        ("Ngày họp", "03/7/2026"),
        ("Người chủ trì", "Nguyễn Văn An"),
        ("Chức vụ người chủ trì", "Bí thư Tỉnh uỷ"),
        ("Nơi nhận", "Sở Y tế"),
        ("Nơi nhận", "Sở Nội vụ"),
        ("Phần (mục lớn)", "Đánh giá chung"),
        ("Đoạn văn", "Kinh tế tăng trưởng khá."),
    ]
    assert [row.depth for row in review.state.rows][6:] == [0, 1, 0, 1, 1, 0]


def test_rows_say_how_sure_they_are_and_how_they_were_found(review: Review) -> None:
    remarks = {row.key: row.remark for row in review.state.rows}
    assert remarks["fact:meeting.name"] == "khá chắc"
    assert remarks["block:1"] == "chắc · đã đổi sang cách viết của thông báo"
    assert remarks["part:1:assignees"] == "cần xem · lấy từ tiêu đề hoặc câu trước"
    assert remarks["block:I"] == "cần xem · tiêu đề do chương trình đề xuất"


def test_the_page_tells_what_the_text_does_not_say(review: Review) -> None:
    assert review.state.about == ("Bài phát biểu, tin về cuộc họp. Văn bản không nêu nơi họp.")
    assert [(line.text, line.why) for line in review.state.unused] == [
        ("Xin kính chào.", "lời thưa gửi")
    ]


def test_accepting_goes_on_to_the_next_open_row(review: Review) -> None:
    assert review.state.current == "fact:meeting.name"
    review.accept()
    assert review.state.current == "fact:meeting.sessions[0].date"
    assert review.state.by_key["fact:meeting.name"].remark == "đã nhận"
    assert review.state.open_count == len(review.state.rows) - 1


def test_all_can_be_accepted_and_that_taken_back(review: Review) -> None:
    review.accept_all()
    assert review.state.open_count == 0
    review.undo()
    assert review.state.open_count == len(review.state.rows)
    review.redo()
    assert review.state.open_count == 0


@pytest.mark.parametrize(
    ("key", "typed", "shown"),
    [
        ("fact:meeting.name", "Hội nghị giao ban tháng 7", "Hội nghị giao ban tháng 7"),
        ("fact:meeting.sessions[0].date", "4/7", "04/7/2026"),
        ("fact:meeting.chairs[0].posts[0]", "Phó Bí thư", "Phó Bí thư"),
        ("fact:recipients[0]", "Sở Tài chính", "Sở Tài chính"),
        ("block:p", "Kinh tế ổn định.", "Kinh tế ổn định."),
        ("part:1:assignees", "Sở Y tế; Sở Tài chính", "Sở Y tế; Sở Tài chính"),
        ("part:1:deadline", "cuối quý III", "30/9/2026"),
        ("part:1:deadline", "trước kỳ họp HĐND", "trước kỳ họp HĐND"),
        ("part:1:deadline", "15/10", "15/10/2026"),
    ],
)
def test_a_row_can_be_put_right(review: Review, key: str, typed: str, shown: str) -> None:
    review.go(key)
    review.correct(typed)
    assert texts(review)[key] == shown
    assert review.state.by_key[key].is_accepted
    review.undo()
    assert not review.state.by_key[key].is_accepted


def test_what_cannot_stand_there_is_said_and_changes_nothing(review: Review) -> None:
    review.go("fact:meeting.sessions[0].date")
    before = draft_of(review)
    review.correct("ngày kia kìa")
    assert review.state.fault == "Chưa hiểu “ngày kia kìa” nên giữ như cũ; hãy ghi lại."
    assert draft_of(review) is before


def test_a_dropped_block_is_among_what_is_not_used(review: Review) -> None:
    review.go("block:I")
    review.drop()
    assert body(review)[0].startswith("item Sở Y tế")
    assert [line.text for line in review.state.unused] == [
        "Xin kính chào.",
        "Đánh giá chung",
        "Kinh tế tăng trưởng khá.",
    ]
    assert review.state.current == "block:1"


def test_a_dropped_item_takes_its_place_in_the_list_along(review: Review) -> None:
    review.go("fact:recipients[0]")
    review.drop()
    assert [one.text for one in draft_of(review).recipients] == ["Sở Nội vụ"]
    assert texts(review)["fact:recipients[0]"] == "Sở Nội vụ"
    assert "fact:recipients[1]" not in texts(review)


def test_a_dropped_chair_goes_with_his_posts(review: Review) -> None:
    review.go("fact:meeting.chairs[0].name")
    review.drop()
    assert draft_of(review).meeting.chairs == ()
    assert not [key for key in texts(review) if "chairs" in key]


@pytest.mark.parametrize("part", ["assignees", "deadline"])
def test_a_part_can_be_dropped(review: Review, part: str) -> None:
    review.go(f"part:1:{part}")
    review.drop()
    assert f"part:1:{part}" not in texts(review)
    assert body(review)[2].startswith("item Sở Y tế")


def test_blocks_are_joined_and_cut_and_keep_their_sources(review: Review) -> None:
    review.go("block:2")
    review.join()
    assert body(review)[-1].endswith("trước ngày 30/9/2026. Rà soát và báo cáo.")
    assert len(review.state.by_key["block:1"].sources) == 2
    review.go("block:1")
    text = texts(review)["block:1"]
    review.split(text.index("Rà soát và"))
    assert body(review)[-1] == "item Rà soát và báo cáo."
    assert review.state.by_key["block:new1"].sources == review.state.by_key["block:1"].sources


def test_the_first_block_has_nothing_to_be_joined_with(review: Review) -> None:
    review.go("block:I")
    review.join()
    assert review.state.fault
    assert len(body(review)) == 4


def test_a_block_becomes_a_paragraph_and_tells_nobody(review: Review) -> None:
    review.go("block:1")
    review.to_paragraph()
    assert body(review)[2].startswith("paragraph Sở Y tế")
    assert "part:1:assignees" not in texts(review)


def test_an_unused_sentence_goes_behind_the_current_block(review: Review) -> None:
    review.go("part:1:deadline")
    review.use(0)
    assert body(review)[3] == "paragraph Xin kính chào."
    assert review.state.unused == ()
    assert review.state.current == "block:new1"
    review.use(5)
    assert len(body(review)) == 5


def test_the_source_leads_to_the_closest_row_and_the_row_to_its_words(review: Review) -> None:
    assert review.at(at("30/9/2026")[0]) == "part:1:deadline"
    assert review.at(at("rà soát")[0]) == "block:1"
    assert review.at(at("Xin")[0]) == ""
    review.go("block:1")
    assert review.state.original.startswith("Đề nghị Sở Y tế rà soát")
    review.go("block:p")
    assert review.state.original == ""


def test_another_frame_reads_anew_and_can_be_taken_back(review: Review) -> None:
    review.choose_frame("assign")
    assert texts(review)["block:1"].startswith("Giao Sở Y tế")
    assert review.state.choice == "assign"
    review.undo()
    assert texts(review)["block:1"].startswith("Sở Y tế")
    assert review.state.choice == "subject"


def test_a_new_change_ends_what_could_be_done_again(review: Review) -> None:
    review.accept_all()
    review.undo()
    assert review.state.redo == "nhận tất cả"
    review.go("block:p")
    review.drop()
    assert review.state.redo == ""
    assert review.state.undo == "bỏ đoạn văn"


def test_steps_stop_at_both_ends(review: Review) -> None:
    review.step(-3)
    assert review.state.current == review.state.rows[0].key
    review.step(100)
    assert review.state.current == review.state.rows[-1].key


def test_a_reading_without_anything_can_be_looked_at() -> None:
    empty = replace(
        a_reading(),
        draft=a_draft(body=()),
        report=ReadReport(kind="plain", system=None, encoding="text", damaged=True,
                          notes=("damaged",)),
    )  # fmt: skip
    review = Review(empty, "keep", ReviewTools(a_reading, str, lambda: TODAY, str))
    assert review.state.rows == ()
    assert "bị hỏng dấu" in review.state.about
    for act in (review.accept, review.drop, review.join, review.to_paragraph, review.next_open):
        act()
    assert review.state.rows == ()
