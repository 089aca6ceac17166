"""Templates and profiles by hand: renamed, removed, brought back as they came."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.keeping.kept import TITLE
from desktop_app.presenters.keeping.shelf_care import PROFILES, ShelfCare
from desktop_app.presenters.sentences import Sentences
from desktop_app.store.store import Store
from desktop_app.workspace.manage_profiles import (
    change_profile,
    profile_in,
    restore_all_profiles,
)
from tests.builders.stores import a_store
from tests.unit.presenters.home.shipped import profiles


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def care(store: Store) -> ShelfCare:
    return ShelfCare(
        store.profiles,
        profiles,
        lambda: restore_all_profiles(store.profiles, profiles()),
        PROFILES,
        Sentences(Catalogue()),
        str,
    )


def titles(care: ShelfCare) -> list[str]:
    return sorted(line.title for line in care.lines())


def test_a_piece_is_renamed_and_that_taken_back(care: ShelfCare) -> None:
    before = titles(care)
    first = care.lines()[0]
    outcome = care.change(first.id, {TITLE: "  Văn phòng   tôi "})
    assert care.values(first.id) == {TITLE: "Văn phòng tôi"}
    assert outcome.text == "Đã đổi tên hồ sơ thành “Văn phòng tôi”."
    assert outcome.undo is not None
    outcome.undo()
    assert titles(care) == before


def test_a_taken_or_missing_title_is_refused(care: ShelfCare) -> None:
    first, second = care.lines()[:2]
    assert care.change(first.id, {TITLE: second.title}).is_trouble
    assert care.change(first.id, {TITLE: " "}).is_trouble
    assert care.change("khong-co", {TITLE: "Khác"}).is_trouble
    assert care.values("khong-co") == {TITLE: ""}


def test_a_removed_piece_comes_back(care: ShelfCare) -> None:
    before = titles(care)
    outcome = care.remove(care.lines()[0].id)
    assert len(titles(care)) == len(before) - 1
    assert outcome.undo is not None
    outcome.undo()
    assert titles(care) == before


def test_restoring_brings_back_what_came_and_keeps_what_was_changed(
    store: Store, care: ShelfCare
) -> None:
    before = titles(care)
    first, second, third = care.lines()[:3]
    assert care.restore().text == PROFILES.none_missing
    other = profile_in(store.profiles.put(profiles()[2]))
    change_profile(store.profiles, profiles(), first.id, other)
    care.remove(second.id)
    care.change(third.id, {TITLE: "Tên khác"})
    assert care.restore().text.startswith("Đã lấy lại 3 hồ sơ")
    assert set(before) <= set(titles(care))
    assert [line.badge for line in care.lines()].count("tự lập") == 1
    assert care.restore().text == PROFILES.none_missing
