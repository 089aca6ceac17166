"""The manual: its pages, the one that is open, and finding words in them."""

from collections.abc import Callable
from typing import Final, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.steps import STEPS
from desktop_app.presenters.expected_faults import Faults
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.listeners import Listeners
from desktop_app.vietnamese.folding import fold, fold_with_offsets

START: Final = "bat-dau"
READING: Final = "doc-van-ban"
WORD_COPY: Final = "ban-sua-word"
PHRASES: Final = "mau-cau"
STORE: Final = "kho-thong-bao"
VERSIONS: Final = "cac-ban-luu"
SETTINGS: Final = "cai-dat"
KEYS: Final = "phim-tat"
FINDINGS: Final = "cac-loi"

ENDING: Final = ".md"


class ManualPage(NamedTuple):
    """A page by the name of its file, with its title."""

    id: str
    title: str


PAGES: Final[tuple[ManualPage, ...]] = (
    ManualPage(START, noted("Bắt đầu")),
    *(ManualPage(step.manual, step.title) for step in STEPS),
    ManualPage(READING, noted("Đọc văn bản")),
    ManualPage(WORD_COPY, noted("Bản đã sửa trong Word")),
    ManualPage(PHRASES, noted("Thư viện mẫu câu")),
    ManualPage(FINDINGS, noted("Các lỗi được kiểm tra")),
    ManualPage(STORE, noted("Kho thông báo")),
    ManualPage(VERSIONS, noted("Các bản lưu và hoàn tác")),
    ManualPage(SETTINGS, noted("Cài đặt và sao lưu")),
    ManualPage(KEYS, noted("Phím tắt")),
)


class ManualState(Struct, frozen=True):
    """The open page with its Markdown, and the pages that have the words sought.

    Without a `query` these are all pages.
    """

    page: str = START
    text: str = ""
    query: str = ""
    pages: tuple[ManualPage, ...] = PAGES


class Manual:
    """`read` gives the Markdown of a page; `changes` hears every new state."""

    def __init__(self, read: Callable[[str], str], faults: Faults, say: Translate) -> None:
        self._read = read
        self._faults = faults
        self._say = say
        self._texts: dict[str, str] = {}
        self.changes: Final = Listeners[ManualState]()
        self.state = ManualState(text=self._text(START), pages=self._titled(PAGES))

    def open(self, page: str) -> None:
        """Show a page by its id; one there is not leaves all as it is."""
        if page in {one.id for one in PAGES}:
            self._tell(replace(self.state, page=page, text=self._text(page)))

    def follow(self, link: str) -> None:
        """Go where a link of a page leads. Only pages of the manual are followed."""
        name = link.partition("#")[0]
        if name.endswith(ENDING):
            self.open(name.removesuffix(ENDING).rpartition("/")[2])

    def seek(self, query: str) -> None:
        """Show only the pages that have the words, with or without their marks.

        The first of them is opened when the open one has them not.
        """
        wanted = fold(query).strip()
        pages = tuple(page for page in PAGES if not wanted or wanted in fold(self._text(page.id)))
        state = replace(self.state, query=query, pages=self._titled(pages))
        if pages and state.page not in {page.id for page in pages}:
            state = replace(state, page=pages[0].id, text=self._text(pages[0].id))
        self._tell(state)

    def _titled(self, pages: tuple[ManualPage, ...]) -> tuple[ManualPage, ...]:
        return tuple(ManualPage(page.id, self._say(page.title)) for page in pages)

    def _text(self, page: str) -> str:
        if page not in self._texts:
            try:
                self._texts[page] = self._read(page)
            except self._faults.known as fault:
                return self._faults.tell(fault)
        return self._texts[page]

    def _tell(self, state: ManualState) -> None:
        if state != self.state:
            self.state = state
            self.changes.tell(state)


def hits(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Where the query stands in the text, with or without its marks, as start and end."""
    wanted = fold(query).strip()
    if not wanted:
        return ()
    folded, offsets = fold_with_offsets(text)
    found: list[tuple[int, int]] = []
    start = folded.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        found.append((offsets[start], offsets[end]))
        start = folded.find(wanted, end)
    return tuple(found)
