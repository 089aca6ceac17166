"""The office's own profiles: filled in, taken from a notice, changed, put back as shipped."""

import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.notice.errors import DraftError
from desktop_app.store.errors import UnknownProfile
from desktop_app.store.shelf import Shelf, ShelfItem
from desktop_app.workspace.errors import UnusableDraft
from desktop_app.workspace.fill_profile import BLANK, Gap, filled_in, gaps_in
from desktop_app.workspace.keep_items import offered, rename_item
from desktop_app.workspace.manage_profiles import (
    add_profile,
    change_profile,
    profile_file,
    profile_in,
    profile_of,
    restore_profile,
)
from desktop_app.workspace.office_profiles import OfficeProfile, built_in_profiles
from desktop_app.workspace.shelf_errors import NameTaken
from desktop_app.workspace.shipped_files import read_shipped
from desktop_app.workspace.shipped_items import shipped_profiles
from tests.builders.drafts import a_draft
from tests.builders.stores import a_store

FOLDER = Path(__file__).parents[3] / "resources" / "profiles"
SHIPPED = shipped_profiles(FOLDER)
OFFICES = {office.id: office for office in built_in_profiles(FOLDER)}


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    with a_store(tmp_path) as opened:
        yield opened.profiles


def test_the_gaps_of_a_profile_are_its_blanks_in_order() -> None:
    assert gaps_in(OFFICES["chi-bo"]) == (
        Gap("profile.parent", "Đảng bộ …"),
        Gap("profile.organ", "Chi bộ …"),
        Gap("profile.place", "…"),
        Gap("recipients[0].lines[0].text", "Đảng uỷ …"),
    )


def test_a_filled_gap_is_none_any_more() -> None:
    names = {"profile.organ": "Tỉnh uỷ Cao Bằng", "profile.place": "Cao Bằng"}
    office = filled_in(OFFICES["tinh-uy"], names)
    assert (office.profile.organ, office.profile.place) == ("Tỉnh uỷ Cao Bằng", "Cao Bằng")
    assert gaps_in(office) == ()
    assert office.signatures == OFFICES["tinh-uy"].signatures


def test_the_same_blank_is_filled_the_same_but_a_bare_one_is_not() -> None:
    office = msgspec.structs.replace(
        OFFICES["tinh-uy"],
        profile=msgspec.structs.replace(
            OFFICES["tinh-uy"].profile, parent="Tỉnh uỷ …", archive="VT, …", contact="…"
        ),
    )
    filled = filled_in(office, {"profile.organ": "Tỉnh uỷ Cao Bằng", "profile.place": "Cao Bằng"})
    assert filled.profile.parent == "Tỉnh uỷ Cao Bằng"
    assert (filled.profile.archive, filled.profile.contact) == ("VT, …", "…")


def test_what_is_no_gap_is_left_alone() -> None:
    office = OFFICES["tinh-uy"]
    assert filled_in(office, {"profile.symbol": "TB/X", "la": "x", "title": "y"}) == office


def test_a_text_no_draft_can_hold_is_refused_with_its_place() -> None:
    with pytest.raises(DraftError) as caught:
        filled_in(OFFICES["tinh-uy"], {"profile.organ": "Tỉnh uỷ\nCao Bằng"})
    assert caught.value.path == "profile.organ"


@given(st.sampled_from(sorted(OFFICES)), st.text(st.characters(categories=["L"]), min_size=1))
def test_every_built_in_profile_can_be_filled_in_whole(name: str, word: str) -> None:
    gaps = gaps_in(OFFICES[name])
    filled = filled_in(OFFICES[name], {gap.path: gap.text.replace(BLANK, word) for gap in gaps})
    assert gaps
    assert gaps_in(filled) == ()
    assert BLANK not in msgspec.json.encode(filled.profile).decode()


def test_the_office_of_a_notice_is_kept_without_the_signer() -> None:
    draft = a_draft()
    office = profile_of(draft, "Cơ quan tôi")
    assert office.profile == draft.profile
    assert office.signatures[0].signature("Trần Văn Bình") == draft.signature
    assert office.recipients[0].lines == draft.recipients
    assert "Trần Văn Bình" not in msgspec.json.encode(office).decode()


def test_a_notice_without_signature_and_recipients_gives_an_office_without_them() -> None:
    bare = a_draft(recipients=(), signature=msgspec.structs.replace(a_draft().signature, posts=()))
    bare = msgspec.structs.replace(
        bare, signature=msgspec.structs.replace(bare.signature, authority=())
    )
    office = profile_of(bare, "Cơ quan tôi")
    assert (office.signatures, office.recipients) == ((), ())


def test_ones_own_profile_is_added_under_a_name_that_is_free(shelf: Shelf) -> None:
    item = add_profile(shelf, SHIPPED, OFFICES["tinh-uy"], "Tỉnh uỷ Cao Bằng")
    assert (item.id, item.group, item.origin) == ("tinh-uy-cao-bang", "party", "own")
    kept = profile_in(item)
    assert (kept.id, kept.title) == (item.id, item.title)
    assert kept.profile == OFFICES["tinh-uy"].profile
    for taken in ("Tỉnh uỷ Cao Bằng", OFFICES["so"].title):
        with pytest.raises(NameTaken) as caught:
            add_profile(shelf, SHIPPED, OFFICES["tinh-uy"], taken)
        assert caught.value.kind == "profile"
    assert len(offered(shelf, SHIPPED)) == len(SHIPPED) + 1


def test_a_renamed_profile_has_its_new_title(shelf: Shelf) -> None:
    item = add_profile(shelf, SHIPPED, OFFICES["so"], "Sở A")
    assert profile_in(rename_item(shelf, SHIPPED, item.id, "Sở B")).title == "Sở B"


def test_a_file_of_a_profile_is_read_again(shelf: Shelf, tmp_path: Path) -> None:
    item = add_profile(shelf, SHIPPED, OFFICES["chi-bo"], "Chi bộ 1")
    file = tmp_path / "ho-so.json"
    file.write_bytes(profile_file(item))
    assert read_shipped(file, OfficeProfile) == profile_in(item)
    assert json.loads(file.read_bytes())["title"] == "Chi bộ 1"


def test_a_built_in_profile_is_changed_and_put_back_and_the_change_is_kept(shelf: Shelf) -> None:
    filled = filled_in(OFFICES["tinh-uy"], {"profile.organ": "Tỉnh uỷ Cao Bằng"})
    changed = change_profile(shelf, SHIPPED, "tinh-uy", filled)
    assert (changed.id, changed.origin, changed.is_as_shipped) == ("tinh-uy", "shipped", False)
    assert profile_in(changed).profile.organ == "Tỉnh uỷ Cao Bằng"
    restored = restore_profile(shelf, SHIPPED, "tinh-uy")
    assert restored.is_as_shipped
    (own,) = (item for item in shelf.list() if item.origin == "own")
    assert profile_in(own).profile.organ == "Tỉnh uỷ Cao Bằng"
    assert own.title == f"{restored.title} (2)"
    restore_profile(shelf, SHIPPED, "tinh-uy")
    assert len(shelf.list()) == 2


def test_only_a_built_in_profile_can_be_put_back_as_shipped(shelf: Shelf) -> None:
    add_profile(shelf, SHIPPED, OFFICES["so"], "Sở A")
    with pytest.raises(UnknownProfile):
        restore_profile(shelf, SHIPPED, "Sở A")
    with pytest.raises(UnknownProfile):
        change_profile(shelf, SHIPPED, "la", OFFICES["so"])


def test_a_profile_that_is_none_is_told() -> None:
    with pytest.raises(UnusableDraft):
        profile_in(ShelfItem(id="a", title="A", content=b'{"id": 5}'))
