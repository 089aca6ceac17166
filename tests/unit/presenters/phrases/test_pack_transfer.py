"""Phrases carried by a file: looked at first, taken in as chosen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from desktop_app.output.safe_file import write_whole
from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.keeping.kept import Outcome
from desktop_app.presenters.phrases.pack_transfer import PackTransfer, TransferState
from desktop_app.presenters.sentences import Sentences
from desktop_app.workspace.phrase_book import PhraseBook
from tests.builders.phrases import a_phrase
from tests.builders.stores import a_store
from tests.unit.presenters.phrases.shelf import SHIPPED, unchanged


class Carried:
    """The presenter on one book, with what it said."""

    def __init__(self, book: PhraseBook) -> None:
        self.told: list[Outcome] = []
        self.came_in = 0
        self.transfer = PackTransfer(
            book, write_whole, Sentences(Catalogue()), unchanged, self._came
        )
        self.transfer.done.add(self.told.append)

    def _came(self) -> None:
        self.came_in += 1

    @property
    def state(self) -> TransferState:
        return self.transfer.state


@pytest.fixture
def carried(book: PhraseBook) -> Carried:
    return Carried(book)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    """A colleague's phrases: one new, one that is here, one changed."""
    with a_store(tmp_path / "khac") as store:
        other = PhraseBook(store, SHIPPED)
        new = other.add(a_phrase("", "Rà soát {nội dung}"))
        other.change(replace(SHIPPED["giao"], text="Giao {cơ quan} làm khác"))
        giving = Carried(other)
        giving.transfer.export([new.id, "giao", "thong-nhat"], tmp_path / "goi")
        assert giving.told[-1].text.startswith("Đã xuất 3 mẫu câu vào")
        yield tmp_path / "goi.tbkl-mau-cau"


def test_the_file_is_shown_before_anything_changes(
    carried: Carried, book: PhraseBook, file: Path
) -> None:
    carried.transfer.look_into(file)
    state = carried.state
    assert (state.new, state.same) == (("Rà soát ‹nội dung›",), 1)
    (line,) = state.differing
    assert (line.here, line.there) == (
        "Giao ‹cơ quan› chủ trì ‹nội dung›; hoàn thành ‹thời hạn›",
        "Giao ‹cơ quan› làm khác",
    )
    assert not line.is_conflict
    assert [kept.phrase.id for kept in book.all()] == list(SHIPPED)


def test_new_ones_come_in_and_what_differs_as_chosen(
    carried: Carried, book: PhraseBook, file: Path
) -> None:
    carried.transfer.look_into(file)
    carried.transfer.choose("giao", "take")
    carried.transfer.take_in()
    assert book.get("giao").phrase.text == "Giao {cơ quan} làm khác"
    assert carried.told[-1].text == "Đã nhận 2 mẫu câu."
    assert carried.state.file is None
    assert carried.came_in == 1


def test_ones_own_stays_unless_something_else_is_chosen(
    carried: Carried, book: PhraseBook, file: Path
) -> None:
    book.change(replace(SHIPPED["giao"], text="Giao {cơ quan} của tôi"))
    carried.transfer.look_into(file)
    assert carried.state.differing[0].is_conflict
    carried.transfer.take_in()
    assert book.get("giao").phrase.text == "Giao {cơ quan} của tôi"


def test_one_choice_for_all(carried: Carried, book: PhraseBook, file: Path) -> None:
    carried.transfer.look_into(file)
    carried.transfer.choose_all("both")
    carried.transfer.take_in()
    texts = [kept.phrase.text for kept in book.all()]
    assert "Giao {cơ quan} làm khác" in texts
    assert SHIPPED["giao"].text in texts


def test_what_is_left_out_changes_nothing(carried: Carried, book: PhraseBook, file: Path) -> None:
    carried.transfer.look_into(file)
    carried.transfer.leave_out()
    carried.transfer.take_in()
    assert carried.state == TransferState()
    assert len(book.all()) == len(SHIPPED)


def test_a_file_that_is_no_pack_is_told(carried: Carried, tmp_path: Path) -> None:
    wrong = tmp_path / "x.tbkl-mau-cau"
    wrong.write_bytes(b"PK\x03\x04")
    carried.transfer.look_into(wrong)
    assert carried.told[-1].is_trouble
    assert "x.tbkl-mau-cau" in carried.told[-1].text
    assert carried.state.file is None


def test_nothing_listed_writes_nothing(carried: Carried, tmp_path: Path) -> None:
    carried.transfer.export([], tmp_path / "trong")
    assert carried.told[-1].is_trouble
    assert list(tmp_path.glob("trong*")) == []
