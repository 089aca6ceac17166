"""What the outline shows when the draft is changed elsewhere, and where it says the person is."""

import pytest

from desktop_app.notice.body_edits import remove
from desktop_app.notice.errors import EditFault
from desktop_app.presenters.outline.outcome import at
from desktop_app.presenters.outline.state import Shown
from tests.builders.open_outline import opened

DRAWING = """
    I A
      1 B
      1 C
    I D
"""


def test_a_block_taken_out_elsewhere_gives_way_to_the_one_in_its_place() -> None:
    desk = opened(DRAWING)
    state = desk.outline.state
    state.go("C")
    desk.editor.edit(remove(desk.editor.draft, ["C"]), "xoá")
    assert state.current == "D"
    desk.editor.edit(remove(desk.editor.draft, ["D"]), "xoá")
    assert state.current == "B"
    desk.editor.edit(remove(desk.editor.draft, ["A"]), "xoá")
    assert state.current == ""


def test_the_marker_follows_the_block() -> None:
    desk = opened(DRAWING)
    desk.outline.state.go("C")
    assert desk.marker.path == "body[0].children[1]"
    desk.outline.moving.move(-1)
    assert desk.marker.path == "body[0].children[0]"


@pytest.mark.parametrize(
    ("path", "block"),
    [
        ("body[0].children[1]", "C"),
        ("body[0].children[1].directive.deadline", "C"),
        ("body[1].text", "D"),
        ("appendices[0].body[0]", "X"),
        ("body", ""),
        ("appendices[0].title", ""),
    ],
)
def test_a_called_path_is_gone_to(path: str, block: str) -> None:
    desk = opened(DRAWING, "p X")
    found: list[Shown] = []
    desk.outline.state.news.add(found.append)
    desk.marker.go_to(path)
    assert desk.outline.state.current == block
    assert found == [Shown(at(block, 0) if block else None, takes_focus=True)]
    assert desk.outline.state.appendix == (0 if path.startswith("app") else None)


@pytest.mark.parametrize("path", ["signature.name", "appendices[7].body[0]", "bodyguard", ""])
def test_other_paths_are_left_to_others(path: str) -> None:
    desk = opened(DRAWING)
    found: list[Shown] = []
    desk.outline.state.news.add(found.append)
    desk.marker.go_to(path)
    assert (found, desk.outline.state.current) == ([], "A")


def test_a_found_text_is_shown_in_its_tree() -> None:
    desk = opened(DRAWING, "p X")
    desk.outline.state.go_to(at("X", 1))
    assert (desk.outline.state.appendix, desk.outline.state.current) == (0, "X")
    with pytest.raises(EditFault):
        desk.outline.state.go_to(at("none", 0))


def test_a_closed_outline_listens_no_more() -> None:
    desk = opened(DRAWING)
    found: list[Shown] = []
    desk.outline.state.news.add(found.append)
    desk.outline.close()
    desk.editor.edit(remove(desk.editor.draft, ["C"]), "xoá")
    desk.marker.go_to("body[1]")
    assert found == []
