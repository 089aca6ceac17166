import msgspec

from desktop_app.notice.blocks import Block
from desktop_app.notice.edits import with_field
from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.editing.steps import CHECK, MEETING, SIGNING
from desktop_app.presenters.forms.missing import Missing
from desktop_app.presenters.forms.step_states import StepState, StepStates
from tests.builders.drafts import a_draft, a_meeting
from tests.builders.form_editors import an_editor


class Scene:
    """States over a notice without a place name, chair and signer; what was gone to."""

    def __init__(self) -> None:
        draft = with_field(a_draft(meeting=a_meeting(name="", chairs=())), "signature.name", "")
        self.editor = an_editor(with_field(draft, "opening", ["Xong."]))
        self.marker = Marker()
        self.gone_to: list[str] = []
        self.marker.calls.add(self.gone_to.append)
        self.states = StepStates(self.editor, self.marker, lambda text: text)

    def of(self, step: str) -> StepState:
        return next(state for state in self.states.states if state.step.id == step)


def test_a_step_counts_and_names_what_is_missing() -> None:
    scene = Scene()
    assert scene.states.words(scene.of(MEETING)) == (
        "Còn thiếu 2:\n• chưa có tên cuộc họp\n• chưa có người chủ trì"
    )


def test_news_come_only_when_something_else_is_missing() -> None:
    scene = Scene()
    told: list[tuple[StepState, ...]] = []
    scene.states.news.add(told.append)

    scene.editor.edit(with_field(scene.editor.draft, "profile.place", "Cao Bằng"), "sửa địa danh")
    assert told == []
    scene.editor.edit(with_field(scene.editor.draft, "signature.name", "Lê Văn B"), "sửa họ tên")
    assert len(told) == 1
    assert scene.of(SIGNING).missing == ()
    assert scene.states.words(scene.of(SIGNING)) == "Không còn thiếu gì"


def test_the_first_place_of_a_step_is_gone_to() -> None:
    scene = Scene()
    assert scene.states.go_to_first(SIGNING)
    assert not scene.states.go_to_first("office")
    assert scene.gone_to == ["signature.name"]


def test_f8_goes_from_place_to_place_and_begins_again() -> None:
    scene = Scene()
    for _ in range(5):
        scene.states.go_to_next()
        scene.marker.here(scene.gone_to[-1])
    assert scene.gone_to == [
        "meeting.name",
        "meeting.chairs",
        "subject",
        "signature.name",
        "meeting.name",
    ]


def test_f8_from_a_whole_field_goes_on_in_its_step_and_after() -> None:
    scene = Scene()
    scene.marker.here("recipients[0]")
    scene.states.go_to_next()
    assert scene.gone_to == ["signature.name"]


def test_f8_from_a_part_of_a_missing_field_goes_on_behind_it() -> None:
    scene = Scene()
    scene.marker.here("meeting.name")
    scene.marker.here("meeting.chairs[0].name")
    scene.states.go_to_next()
    assert scene.gone_to == ["subject"]


def test_f8_in_the_body_goes_to_the_next_open_block_below_the_cursor() -> None:
    scene = Scene()
    draft = scene.editor.draft
    texts = {"a": "Mở đầu …", "b": "Đã đủ", "c": "Còn …"}
    blocks = tuple(Block(id=name, level="item", text=text) for name, text in texts.items())
    parent = Block(id="d", level="item", text="Trên …", children=blocks)
    scene.editor.edit(msgspec.structs.replace(draft, body=(parent, *draft.body)), "thêm")
    for here, there in (
        ("body[0]", "body[0].children[0]"),
        ("body[0].children[1]", "body[0].children[2]"),
        ("body[0].children[2]", "signature.name"),
    ):
        scene.marker.here(here)
        scene.states.go_to_next()
        assert scene.gone_to[-1] == there


def test_after_closing_nothing_is_watched() -> None:
    scene = Scene()
    scene.states.close()
    scene.editor.edit(with_field(scene.editor.draft, "signature.name", "Lê Văn B"), "sửa họ tên")
    assert scene.of(SIGNING).missing


def test_errors_are_counted_with_the_last_step_until_they_are_others() -> None:
    scene = Scene()
    errors = (Missing(CHECK, "profile.symbol", "Ký hiệu sai."),)
    scene.states.show_errors(errors, scene.editor.draft)
    assert scene.of(CHECK).missing == errors
    assert scene.states.words(scene.of(CHECK)) == "Có 1 lỗi:\n• Ký hiệu sai."
    assert scene.states.go_to_first(CHECK)
    assert scene.gone_to == ["profile.symbol"]
    scene.states.show_errors((), scene.editor.draft)
    assert scene.of(CHECK).missing == ()
