"""The first screen: folders, search, selection, and everything that can be undone."""

from collections.abc import Callable

import pytest

from desktop_app.presenters.home.folders import FOLDERS, Folder
from desktop_app.presenters.home.home import HomePresenter, HomeState, News
from desktop_app.presenters.home.notice_source import BEST, PAGE
from desktop_app.store.store import Store
from tests.builders.drafts import a_meeting
from tests.builders.stores import SECOND, HandClock, a_random_draft, a_text


def keep(store: Store, *names: str) -> None:
    """Notices with these ids, the first one changed last."""
    for name in reversed(names):
        store.database.clock.advance(SECOND)  # type: ignore[attr-defined]
        store.notices.save(
            a_text(f"Nội dung {name}", notice_id=name, meeting=a_meeting(name=f"Hội nghị {name}"))
        )


@pytest.fixture
def home(store: Store, clock: HandClock, new_id: Callable[[], str]) -> HomePresenter:
    return HomePresenter(store, clock, new_id, str)


@pytest.fixture
def news(home: HomePresenter) -> list[News]:
    heard: list[News] = []
    home.news.add(heard.append)
    return heard


def ids(home: HomePresenter) -> list[str]:
    return [card.id for card in home.state.cards]


def test_it_begins_with_what_is_being_drafted(home: HomePresenter, store: Store) -> None:
    keep(store, "a", "b", "c")
    store.notices.set_state("b", "issued")
    store.notices.bin("c")
    home.refresh()
    assert ids(home) == ["a"]
    assert home.state.selected == "a"
    assert home.state.counts == {
        Folder.DRAFTING: 1,
        Folder.FOR_SIGNATURE: 0,
        Folder.ISSUED: 1,
        Folder.ALL: 2,
        Folder.BIN: 1,
    }


@pytest.mark.parametrize(
    ("folder", "there"),
    [
        (Folder.DRAFTING, ["a", "d"]),
        (Folder.FOR_SIGNATURE, []),
        (Folder.ISSUED, ["b"]),
        (Folder.ALL, ["a", "b", "d"]),
        (Folder.BIN, ["c"]),
    ],
)
def test_a_folder_shows_its_own_changed_last_first(
    home: HomePresenter, store: Store, folder: Folder, there: list[str]
) -> None:
    keep(store, "a", "b", "c", "d")
    store.notices.set_state("b", "issued")
    store.notices.bin("c")
    home.choose_folder(Folder.ALL)
    home.choose_folder(folder)
    home.refresh()
    assert ids(home) == there


@pytest.mark.parametrize("folder", list(Folder))
def test_an_empty_folder_says_what_it_is_for(home: HomePresenter, folder: Folder) -> None:
    home.choose_folder(folder)
    home.refresh()
    assert home.state.empty is not None
    assert home.state.empty.heading == FOLDERS[folder].heading
    assert not home.state.empty.can_widen


def test_words_are_found_without_diacritics_in_the_folder_shown(
    home: HomePresenter, store: Store
) -> None:
    keep(store, "đẩy nhanh", "khác")
    store.notices.set_state("đẩy nhanh", "issued")
    home.set_query("day nhanh")
    assert ids(home) == []
    assert home.state.empty is not None
    assert home.state.empty.can_widen
    home.choose_folder(Folder.ALL)
    assert ids(home) == ["đẩy nhanh"]
    home.set_query("")
    assert set(ids(home)) == {"đẩy nhanh", "khác"}


def test_words_that_are_nowhere_are_told_as_such(home: HomePresenter, store: Store) -> None:
    keep(store, "a")
    home.choose_folder(Folder.ALL)
    home.set_query("không có")
    assert home.state.empty is not None
    assert not home.state.empty.can_widen


def test_the_bin_is_searched_as_well(home: HomePresenter, store: Store) -> None:
    keep(store, "giải ngân", "khác")
    store.notices.bin("giải ngân")
    home.choose_folder(Folder.BIN)
    home.set_query("giai ngan")
    assert ids(home) == ["giải ngân"]


def test_after_the_bin_the_next_one_is_chosen(home: HomePresenter, store: Store) -> None:
    keep(store, "a", "b", "c")
    home.refresh()
    home.select("b")
    home.bin(["b"])
    assert ids(home) == ["a", "c"]
    assert home.state.selected == "c"
    home.bin(["c"])
    assert home.state.selected == "a"
    home.bin(["a"])
    assert home.state.selected is None


def test_the_bin_is_told_and_taken_back_by_name(
    home: HomePresenter, store: Store, news: list[News]
) -> None:
    keep(store, "a", "b", "c")
    home.refresh()
    home.bin(["a", "c"])
    assert news[-1].text == "Đã chuyển 2 thông báo vào thùng rác"
    assert news[-1].can_undo
    assert home.undo_label == "chuyển vào thùng rác"
    home.undo()
    assert ids(home) == ["a", "b", "c"]
    assert home.redo_label == "chuyển vào thùng rác"
    home.redo()
    assert ids(home) == ["b"]


def test_from_the_bin_and_back(home: HomePresenter, store: Store) -> None:
    keep(store, "a")
    store.notices.bin("a")
    home.choose_folder(Folder.BIN)
    home.unbin(["a"])
    assert ids(home) == []
    home.undo()
    assert ids(home) == ["a"]


def test_a_state_is_set_for_those_that_have_another(
    home: HomePresenter, store: Store, news: list[News]
) -> None:
    keep(store, "a", "b")
    store.notices.set_state("b", "issued")
    home.set_state(["a", "b"], "issued")
    assert store.notices.get("a").state == "issued"
    home.undo()
    assert store.notices.get("a").state == "drafting"
    assert store.notices.get("b").state == "issued"
    assert news[-1].text == "Đã chuyển sang mục Đã ban hành"


def test_a_state_there_already_is_nothing_to_undo(
    home: HomePresenter, store: Store, news: list[News]
) -> None:
    keep(store, "a")
    home.set_state(["a"], "drafting")
    assert home.undo_label is None
    assert news == []


def test_a_copy_is_a_new_notice_being_drafted(home: HomePresenter, store: Store) -> None:
    keep(store, "a")
    store.notices.set_state("a", "issued")
    home.duplicate("a")
    (copy,) = home.state.cards
    assert copy.id != "a"
    home.undo()
    assert ids(home) == []
    home.redo()
    assert ids(home) == [copy.id]


def test_what_is_gone_is_told_and_nothing_is_done(
    home: HomePresenter, store: Store, news: list[News]
) -> None:
    keep(store, "a")
    home.refresh()
    home.bin(["a", "không có"])
    assert ids(home) == ["a"]
    assert "không có" in news[-1].text
    assert not news[-1].can_undo
    assert home.undo_label is None


def test_a_long_folder_is_shown_page_by_page(home: HomePresenter, store: Store) -> None:
    with store.database.change():
        for index in range(PAGE + 3):
            store.notices.save(a_random_draft(index, paragraphs=1))
    home.refresh()
    assert len(home.state.cards) == PAGE
    assert home.state.has_more
    home.show_more()
    assert len(set(ids(home))) == PAGE + 3
    assert home.state.counts[Folder.DRAFTING] == PAGE + 3
    home.refresh()
    assert len(home.state.cards) == PAGE + 3


def test_more_hits_than_one_looks_through_are_not_all_shown(
    home: HomePresenter, store: Store
) -> None:
    with store.database.change():
        for index in range(BEST + 1):
            store.notices.save(a_text("tiến độ", notice_id=f"tb-{index}"))
    home.set_query("tien do")
    assert len(home.state.cards) == BEST
    assert home.state.has_more
    home.show_more()
    assert len(home.state.cards) == BEST


def test_listeners_hear_every_change_once(home: HomePresenter, store: Store) -> None:
    keep(store, "a")
    heard: list[HomeState] = []
    home.changes.add(heard.append)
    home.set_query("x")
    home.set_query("x")
    assert [state.query for state in heard] == ["x"]
