"""Naming the present state: saved first, found by its name, told when it cannot be."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.notice.edits import with_field
from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.sentences import Sentences
from desktop_app.presenters.version_name import VersionName
from desktop_app.store.errors import StoreUnwritable
from desktop_app.store.store import Store
from tests.builders.drafts import a_draft
from tests.builders.editing import an_editor
from tests.builders.stores import a_store

DRAFT = a_draft()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def named(store: Store) -> VersionName:
    editor = an_editor(store, DRAFT)
    editor.edit(with_field(DRAFT, "subject", "Kết luận"), "sửa trích yếu")
    return VersionName(editor, store, Sentences(Catalogue()), str)


def labels(store: Store) -> list[str | None]:
    return [one.label for one in store.versions.list(DRAFT.id)]


def test_the_newest_state_gets_the_name(named: VersionName, store: Store) -> None:
    deed = named.save("  trình   lần 1 ")
    assert deed is not None
    assert deed.text == "Đã lưu bản “trình lần 1”."
    assert labels(store) == ["trình lần 1", None]
    assert store.notices.latest(DRAFT.id).subject == "Kết luận"


def test_saving_without_a_name_keeps_the_one_there_is(named: VersionName, store: Store) -> None:
    named.save("trình lần 1")
    deed = named.save(" ")
    assert deed is not None
    assert deed.text == "Đã lưu."
    assert labels(store) == ["trình lần 1", None]


def test_what_cannot_be_saved_is_told(
    named: VersionName, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*args: object, **kwargs: object) -> None:
        raise StoreUnwritable(store.place.file, "full")

    with monkeypatch.context() as patched:
        patched.setattr(store.notices, "save", full)
        assert named.save("trình") is None
    assert "đầy" in named.trouble
    assert named.save("trình") is not None
    assert named.trouble == ""
