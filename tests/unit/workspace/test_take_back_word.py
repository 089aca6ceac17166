"""A notice comes back from Word: what was done to it is told block by block and can be chosen."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.notice.blocks import walk_with_paths
from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.parts import NoticeDate, Recipient
from desktop_app.workspace.compare_drafts import compare_drafts
from desktop_app.workspace.take_back_word import CameBack, take_back_word
from tests.builders.drafts import (
    a_draft,
    a_point_with_directive,
    a_state_draft,
    item,
    paragraph,
    section,
)
from tests.builders.word_edits import WordCopy
from tests.builders.word_files import SAMPLES, exported, read_back, sample

Edit = Callable[[WordCopy], None]


def came_back(draft: Draft, *edits: Edit) -> CameBack:
    """The draft exported, edited in Word and read."""
    copy = WordCopy(exported(draft))
    for edit in edits:
        edit(copy)
    return take_back_word(draft, read_back(copy.saved()))


def told(back: CameBack) -> list[tuple[str, str, str]]:
    """Kind, old and new text of every difference."""
    return [(d.change.kind, d.change.old_text, d.change.new_text) for d in back.differences]


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_an_untouched_copy_differs_in_nothing(file: object) -> None:
    draft = load_draft(file.read_bytes())  # type: ignore[attr-defined]
    back = came_back(draft)
    assert told(back) == []
    assert back.new == draft


def test_changed_words_keep_the_block_and_what_is_still_said_of_it() -> None:
    draft = sample("giao-ban-2022")
    block = next(one for one in draft.all_blocks() if one.directive and one.directive.assignees)
    last = block.text.split()[-1]
    back = came_back(draft, lambda copy: copy.replace(f" {last}", f" kịp thời {last}"))
    (changed,) = back.differences
    assert changed.change.kind == "changed"
    assert "kịp thời" in changed.change.new_text
    ids = [one.id for one in back.new.all_blocks()]
    assert ids == [one.id for one in draft.all_blocks()]
    assert back.taken([changed.number]) == back.new
    assert back.taken([]) == draft


def test_a_changed_deadline_is_no_longer_what_it_was() -> None:
    point = a_point_with_directive()
    draft = a_draft(body=(section("Nhiệm vụ", item("Về công tác xây dựng Đảng", point)),))
    assert point.directive is not None
    back = came_back(draft, lambda copy: copy.replace("30/9", "15/10"))
    after = next(one for one in back.new.all_blocks() if one.id == point.id)
    if after.text != point.text:
        assert after.directive is None or after.directive.deadline is None


def test_paragraphs_added_deleted_and_moved_are_told_apart() -> None:
    body = (
        section("Đánh giá", paragraph("Kết quả quý hai đạt khá so với cùng kỳ.")),
        section(
            "Nhiệm vụ",
            item("Văn phòng theo dõi, đôn đốc việc thực hiện thông báo này."),
            item("Các sở, ngành rà soát chỉ tiêu được giao, báo cáo hằng tháng."),
            item("Công an tỉnh giữ vững an ninh, trật tự trên địa bàn."),
        ),
    )
    back = came_back(
        a_draft(body=body),
        lambda copy: copy.add_after("rà soát chỉ tiêu", "Ban Tổ chức kiện toàn cấp uỷ."),
        lambda copy: copy.delete("Kết quả quý hai"),
        lambda copy: copy.move_before("Công an tỉnh", "Văn phòng theo dõi"),
    )
    kinds = {kind: new or old for kind, old, new in told(back)}
    assert kinds == {
        "deleted": body[0].children[0].text,
        "moved": body[1].children[2].text,
        "inserted": "Ban Tổ chức kiện toàn cấp uỷ.",
    }
    texts = [one.text for one in back.new.body[1].children]
    assert [text.split()[0] for text in texts] == ["Công", "Văn", "Các", "Ban"]
    assert back.new.body[1].id == body[1].id


def test_number_day_recipients_and_signer_come_back_as_fields() -> None:
    draft = a_draft()
    back = came_back(
        draft,
        lambda copy: copy.replace("-TB/TU", "15-TB/TU"),
        lambda copy: copy.replace("Các đảng uỷ trực thuộc", "Các huyện uỷ"),
        lambda copy: copy.replace("Trần Văn Bình", "Lê Văn Chín"),
    )
    assert back.new.number == 15
    assert back.new.recipients[1] == Recipient(text="Các huyện uỷ")
    assert back.new.signature.name == "Lê Văn Chín"
    assert back.new.meeting == draft.meeting
    number = next(d.number for d in back.differences if d.change.place == "number")
    assert back.taken([number]).number == 15
    assert back.taken([number]).signature == draft.signature


def test_a_day_the_old_month_lacks_is_taken_with_its_month() -> None:
    draft = a_draft(date=NoticeDate(day=28, month=2, year=2026))
    back = came_back(
        draft, lambda copy: copy.replace("ngày\u00a028 tháng\u00a002", "ngày 31 tháng 3")
    )
    assert back.new.date == NoticeDate(day=31, month=3, year=2026)
    day = next(d.number for d in back.differences if d.change.place == "date.day")
    assert back.taken([day]).date == NoticeDate(day=31, month=3, year=2026)


def test_open_changes_count_as_made_and_are_listed() -> None:
    draft = a_state_draft()
    words = draft.body[0].text[:20]
    back = came_back(draft, lambda copy: copy.insert_tracked(words, " Báo cáo hằng tuần."))
    assert [(one.kind, one.text, one.author) for one in back.open_changes] == [
        ("inserted", " Báo cáo hằng tuần.", "Chánh Văn phòng")
    ]
    assert back.open_changes[0].path.startswith("body[0]")
    assert "Báo cáo hằng tuần." in back.new.body[0].text


def test_text_deleted_in_an_open_change_is_gone_and_listed() -> None:
    draft = sample("chi-bo")
    gone = draft.body[1].text
    back = came_back(draft, lambda copy: copy.delete_tracked(gone[:25]))
    assert ("deleted", gone, "") in told(back)
    assert gone in "".join(one.text for one in back.open_changes)


def test_a_paragraph_whose_end_is_deleted_runs_on() -> None:
    draft = sample("chi-bo")
    first, second = draft.body[0].text, draft.body[1].text
    back = came_back(draft, lambda copy: copy.delete_break_tracked(first[:25]))
    assert any(second in one.text and first in one.text for one in back.new.all_blocks())


def test_comments_are_listed_with_their_place() -> None:
    draft = sample("giao-ban-2022")
    words = draft.body[1].children[0].children[0].text
    back = came_back(draft, lambda copy: copy.comment(words[:20], "Nêu rõ thời hạn"))
    (comment,) = back.comments
    assert (comment.text, comment.author) == ("Nêu rõ thời hạn", "Bí thư")
    assert comment.path == "body[1].children[0].children[0]"
    assert words[:20] in comment.quote.replace("\u00a0", " ")
    assert told(back) == []


def test_places_of_comments_are_those_of_the_notice_taken_over() -> None:
    draft = sample("giao-ban-2022")
    words = draft.body[1].children[0].children[0].text[:20]
    first = draft.body[0].text[:20]
    back = came_back(
        draft,
        lambda copy: copy.delete(first),
        lambda copy: copy.comment(words, "Nêu rõ thời hạn"),
    )
    (comment,) = back.comments
    places = {path: block.text for path, block, _ in walk_with_paths(back.new.body, "body")}
    assert places[comment.path].startswith(words)


def test_a_copy_of_another_notice_is_known_as_such() -> None:
    reading = read_back(exported(sample("ubnd-tinh")))
    assert take_back_word(sample("giao-ban-2022"), reading).is_of_another


def test_a_notice_cut_to_half_and_one_filled_in_word_are_still_the_same() -> None:
    draft = sample("giao-ban-2022")
    half = replace(draft, body=draft.body[:1])
    assert not take_back_word(draft, read_back(exported(half))).is_of_another
    assert not take_back_word(replace(draft, body=()), read_back(exported(draft))).is_of_another


def test_what_was_written_since_the_export_is_told_from_what_came_back() -> None:
    sent = sample("chi-bo")
    first, second, *rest = sent.body
    added = replace(second, id="moi", text="Chi uỷ phân công đồng chí Hoa theo dõi.", children=())
    now = replace(
        sent,
        number=12,
        recipients=(*sent.recipients, Recipient(text="Đảng uỷ Sở Nội vụ")),
        body=(replace(first, text=f"{first.text} Đã rà soát lại."), added, *rest),
    )
    copy = WordCopy(exported(sent))
    copy.replace("Đảng viên trong Chi bộ", "Đảng viên của Chi bộ")
    copy.add_after("quần chúng ưu tú", "Đồng chí Hoa tổng hợp, báo cáo.")
    reading = read_back(copy.saved())
    older = replace(sent, body=sent.body[:1], recipients=())
    back = take_back_word(now, reading, (older, sent))
    own = {(one.change.kind, one.change.place) for one in back.differences if one.is_own}
    assert own >= {("deleted", "number"), ("changed", "body[0]")}
    assert ("deleted", "recipients[2]") in own
    theirs = {one.change.new_text for one in back.differences if not one.is_own}
    assert theirs == {"Đảng viên của Chi bộ", "Đồng chí Hoa tổng hợp, báo cáo."}
    taken = back.taken([one.number for one in back.differences if not one.is_own])
    assert taken.number == 12
    assert taken.body[0] == now.body[0]
    assert "moi" in [block.id for block in taken.body]
    assert taken.recipients[-1].text == "Đảng uỷ Sở Nội vụ"


def test_nothing_is_the_drafters_own_where_nothing_was_exported() -> None:
    back = came_back(sample("chi-bo"), *EDITS)
    assert not any(one.is_own for one in back.differences)


EDITS: tuple[Edit, ...] = (
    lambda copy: copy.replace("Hà Thị Mai Loan", "Hà Thị Mai"),
    lambda copy: copy.delete("chuẩn bị chuyên đề"),
    lambda copy: copy.move_before("Toàn thể đảng viên", "Đảng viên phụ trách"),
    lambda copy: copy.add_after("quần chúng ưu tú", "Đồng chí Hoa tổng hợp, báo cáo."),
    lambda copy: copy.replace("LeThiHoa-12", "LeThiHoa-15"),
)


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(st.sets(st.sampled_from(range(len(EDITS)))), st.data())
def test_any_choice_of_changes_gives_a_draft_between_the_two(
    edits: set[int], data: st.DataObject
) -> None:
    draft = sample("chi-bo")
    back = came_back(draft, *(EDITS[number] for number in sorted(edits)))
    numbers = [one.number for one in back.differences]
    chosen = data.draw(st.sets(st.sampled_from(numbers))) if numbers else set()
    taken = back.taken(chosen)
    assert back.taken(numbers) == back.new
    assert back.taken([]) == draft
    assert load_draft_of(taken) == taken
    left = [one for one in compare_drafts(taken, back.new) if one.kind != "same"]
    assert len(left) <= len(numbers) - len(chosen)


def load_draft_of(draft: Draft) -> Draft:
    """The draft after it was kept and loaded."""
    return load_draft(save_draft(draft))
