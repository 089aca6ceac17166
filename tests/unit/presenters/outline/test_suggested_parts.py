"""The parts recognised in the current block: offered, accepted, dismissed."""

from desktop_app.notice.blocks import Directive
from desktop_app.workspace.know_bodies import known_bodies
from tests.builders.open_outline import RESOURCES, OpenOutline, opened

KNOWN = known_bodies(RESOURCES / "lexicon" / "organs.json")
SENTENCE = "Giao Sở Y tế kiểm tra; báo cáo UBND tỉnh trước ngày 30/9/2026."


def desk(text: str = SENTENCE) -> OpenOutline:
    one = opened("1 A\n1 B", known=KNOWN)
    one.outline.writing.type("A", text)
    return one


def words(one: OpenOutline) -> list[str]:
    return [chip.text for chip in one.outline.suggested.chips()]


def test_nothing_is_offered_before_it_is_looked_at() -> None:
    one = desk()
    assert words(one) == []
    assert one.outline.suggested.look()
    assert words(one) == ["Chủ trì: Sở Y tế", "Thời hạn: 30/9/2026", "Báo cáo: UBND tỉnh"]
    assert not one.outline.suggested.look()


def test_accepted_parts_are_the_block_s_and_can_be_taken_back_by_name() -> None:
    one = desk()
    one.outline.suggested.look()
    assert one.outline.suggested.accept()
    directive = one.editor.draft.body[0].directive
    assert directive is not None
    assert directive.assignees == ("Sở Y tế",)
    assert one.editor.undo_label == "nhận phần gợi ý ở mục 1"
    assert words(one) == []
    one.editor.undo()
    assert one.editor.draft.body[0].directive is None


def test_what_is_accepted_is_read_from_the_text_as_it_is_now() -> None:
    one = desk()
    one.outline.suggested.look()
    one.outline.writing.type("A", SENTENCE.replace("Sở Y tế", "Sở Nội vụ"))
    assert "Chủ trì: Sở Y tế" in words(one)
    assert one.outline.suggested.accept()
    directive = one.editor.draft.body[0].directive
    assert directive is not None
    assert directive.assignees == ("Sở Nội vụ",)


def test_what_is_dismissed_is_not_offered_again_until_it_is_something_else() -> None:
    one = desk()
    suggested = one.outline.suggested
    suggested.look()
    suggested.dismiss()
    assert words(one) == []
    one.outline.writing.type("A", f"{SENTENCE} ")
    assert not suggested.look()
    one.outline.writing.type("A", SENTENCE.replace("30/9", "15/9"))
    assert suggested.look()
    assert "Thời hạn: 15/9/2026" in words(one)


def test_a_block_with_parts_of_its_own_is_let_be() -> None:
    one = desk()
    one.outline.directives.set_words("A", "product", "báo cáo")
    assert not one.outline.suggested.look()
    assert not one.outline.suggested.accept()
    assert one.editor.draft.body[0].directive == Directive(product="báo cáo")


def test_another_block_is_offered_nothing_of_this_one() -> None:
    one = desk()
    one.outline.suggested.look()
    one.outline.state.go("B")
    assert words(one) == []
    assert not one.outline.suggested.look()


def test_where_no_body_is_known_nothing_is_offered() -> None:
    one = opened("1 A")
    one.outline.writing.type("A", SENTENCE)
    assert not one.outline.suggested.look()
