"""Saving as a template: what is kept, what will be blank, what of secrets, and taking it back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.notice.draft import Draft
from desktop_app.notice.edits import with_field
from desktop_app.notice.parts import NoticeDate
from desktop_app.presenters import template_parts
from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.kept_parts import PARTS
from desktop_app.presenters.sentences import Sentences
from desktop_app.presenters.template_form import (
    NAME_NEEDED,
    SECRET_GONE,
    SECRET_KEPT,
    TemplateForm,
)
from desktop_app.store.store import Store
from desktop_app.workspace.keep_templates import template_draft
from desktop_app.workspace.save_template import USUAL_PARTS, TemplatePart, as_template
from tests.builders.drafts import a_draft, a_point_with_directive, section, some_marks
from tests.builders.stores import a_store

DRAFT = a_draft(
    number=12,
    date=NoticeDate(day=5, month=7, year=2022),
    marks=some_marks(secrecy="MẬT", urgency="KHẨN", draft_round=2, drafter="NVA-26"),
    body=(section("Nhiệm vụ quý III năm 2022", a_point_with_directive()),),
    notes="hỏi lại",
)


class Board:
    """A form over a shelf and a notice that can be changed."""

    def __init__(self, store: Store) -> None:
        self.draft: Draft = DRAFT
        self.shelf = store.templates
        self.form = TemplateForm(
            lambda: self.draft, self.shelf, (), Sentences(Catalogue()), lambda text: text
        )

    def kept(self) -> frozenset[TemplatePart]:
        return frozenset(row.part for row in self.form.state.parts if row.is_kept)


@pytest.fixture
def board(tmp_path: Path) -> Iterator[Board]:
    with a_store(tmp_path) as store:
        yield Board(store)


def test_every_part_has_its_words() -> None:
    assert set(PARTS) == set(TemplatePart)
    assert len({words.title for words in PARTS.values()}) == len(PARTS)


def test_the_usual_parts_that_there_are_are_ticked(board: Board) -> None:
    assert board.kept() == USUAL_PARTS - {TemplatePart.CLOSING}
    there = {row.part for row in board.form.state.parts if row.is_there}
    assert there.isdisjoint({TemplatePart.SUBJECT, TemplatePart.STANDARD, TemplatePart.CLOSING})
    assert TemplatePart.BODY in there


def test_what_will_be_blank_is_listed_as_it_is_chosen(board: Board) -> None:
    blank = board.form.state.blank
    usual = (
        template_parts.NUMBER, template_parts.DATE, template_parts.SESSIONS,
        template_parts.URGENCY, template_parts.SECRECY, template_parts.ROUND,
        template_parts.DRAFTER, template_parts.NOTES, template_parts.DEADLINES,
    )  # fmt: skip
    assert blank[: len(usual)] == usual
    assert "ngày tháng ghi trong “Nhiệm vụ quý … năm …”" in blank
    board.form.set_part(TemplatePart.BODY, is_kept=True)
    assert template_parts.SECRECY not in board.form.state.blank
    assert template_parts.DEADLINES in board.form.state.blank


def test_a_plain_notice_leaves_nothing_behind(board: Board) -> None:
    board.draft = as_template(DRAFT, USUAL_PARTS)
    assert board.form.state.blank == ()


def test_secrets_are_explained(board: Board) -> None:
    assert board.form.state.secret == SECRET_GONE.format(mark="“MẬT”")
    board.form.set_part(TemplatePart.BODY, is_kept=True)
    assert board.form.state.secret == SECRET_KEPT.format(mark="“MẬT”")
    board.draft = with_field(DRAFT, "marks.secrecy", None)
    assert board.form.state.secret == ""


def test_the_template_is_put_on_the_shelf_and_taken_back(board: Board) -> None:
    board.form.set_name("  Giao ban   quý ")
    board.form.set_part(TemplatePart.CHAIRS, is_kept=False)
    deed = board.form.save()
    assert deed is not None
    assert deed.undo is not None
    assert deed.text == "Đã lưu mẫu “Giao ban quý”."
    (item,) = board.shelf.list()
    assert item.title == "Giao ban quý"
    assert template_draft(item) == as_template(DRAFT, USUAL_PARTS - {TemplatePart.CHAIRS})
    deed.undo()
    assert board.shelf.list() == ()


@pytest.mark.parametrize("name", ["", "   "])
def test_a_template_needs_a_name(board: Board, name: str) -> None:
    board.form.set_name(name)
    assert board.form.save() is None
    assert board.form.state.trouble == NAME_NEEDED
    board.form.set_name("Giao ban")
    assert board.form.state.trouble == ""


def test_a_name_that_is_taken_is_told_and_nothing_gives_way(board: Board) -> None:
    board.form.set_name("Giao ban")
    assert board.form.save() is not None
    assert board.form.save() is None
    assert "“Giao ban”" in board.form.state.trouble
    assert len(board.shelf.list()) == 1


def test_everyone_who_listens_hears_the_state(board: Board) -> None:
    heard: list[object] = []
    board.form.states.add(heard.append)
    board.form.set_name("A")
    board.form.begin()
    assert [getattr(state, "name", None) for state in heard] == ["A", ""]
    assert board.kept() == USUAL_PARTS - {TemplatePart.CLOSING}
