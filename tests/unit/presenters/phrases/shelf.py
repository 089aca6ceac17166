"""The page of phrases with what it said."""

import datetime as dt
from pathlib import Path
from types import MappingProxyType

from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.keeping.kept import Outcome
from desktop_app.presenters.phrases.library import PhraseShelf, ShelfTools
from desktop_app.presenters.phrases.library_deeds import LibraryDeeds
from desktop_app.presenters.phrases.library_state import LibraryState
from desktop_app.presenters.phrases.unkept import UnkeptPhrases
from desktop_app.presenters.sentences import Sentences
from desktop_app.store.settings import Settings
from desktop_app.workspace.know_bodies import known_bodies
from desktop_app.workspace.phrase_book import PhraseBook
from tests.builders.phrases import a_phrase

NOW = dt.datetime(2026, 7, 5, 9, 0, tzinfo=dt.UTC)
SHIPPED = MappingProxyType(
    {
        one.id: one
        for one in (
            a_phrase("giao", "Giao {cơ quan} chủ trì {nội dung}[; hoàn thành {thời hạn}]"),
            a_phrase(
                "giai-ngan",
                "Đẩy nhanh tiến độ giải ngân vốn đầu tư công",
                function="thoi-han",
                topics=("dau-tu-cong",),
            ),
            a_phrase("thong-nhat", "Thống nhất chủ trương {nội dung}", function="thong-nhat"),
        )
    }
)


def unchanged(text: str) -> str:
    """Vietnamese as it is."""
    return text


class Shelf:
    """The presenter, what can be done with whole phrases, and what was told."""

    def __init__(self, book: PhraseBook, settings: Settings) -> None:
        self.book = book
        known = known_bodies(Path(__file__).parents[4] / "resources" / "lexicon" / "organs.json")
        tools = ShelfTools(Sentences(Catalogue()), lambda: NOW, lambda: "new", unchanged, known)
        self.page = PhraseShelf(book, UnkeptPhrases(settings), tools)
        self.deeds = LibraryDeeds(book, self.page, unchanged)
        self.told: list[Outcome] = []
        self.page.done.add(self.told.append)
        self.page.refresh()

    @property
    def state(self) -> LibraryState:
        return self.page.state

    @property
    def ids(self) -> list[str]:
        return [line.id for line in self.state.hits]

    @property
    def text(self) -> str:
        assert self.state.sheet is not None
        return self.state.sheet.phrase.text

    @property
    def fault(self) -> str:
        assert self.state.sheet is not None
        return self.state.sheet.fault

    def size(self, group: str) -> int | None:
        return next(line.size for line in self.state.groups if line.id == group)

    def choose(self, phrase_id: str) -> None:
        self.page.choose(self.ids.index(phrase_id))

    def undo(self) -> None:
        undo = self.told[-1].undo
        assert undo is not None
        undo()
