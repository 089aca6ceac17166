"""The office a person sets up: named, signed in the usual way, kept apart from what is shipped."""

import pytest

from desktop_app.notice.errors import DraftError
from desktop_app.store.store import Store
from desktop_app.workspace.choose_office import usual_office
from desktop_app.workspace.manage_profiles import profile_in
from desktop_app.workspace.office_profiles import OfficeProfile
from desktop_app.workspace.set_up_office import OfficeNames, names_of, own_office, set_up_office
from tests.unit.presenters.home.shipped import profiles


def shipped(office_id: str) -> OfficeProfile:
    return profile_in(next(item for item in profiles() if item.id == office_id))


def test_names_fill_the_profile_and_what_is_alike() -> None:
    office = shipped("tinh-uy")
    names = OfficeNames(None, "Tỉnh uỷ Thái Nguyên", "TB/TU", "Thái Nguyên", "Văn phòng Tỉnh uỷ")
    own = own_office(office, names, 2, "old")
    assert names_of(own) == names
    assert own.profile.tone == "old"
    assert own.signatures[0] == office.signatures[2]
    assert set(own.signatures) == set(office.signatures)


def test_an_empty_name_stays_as_it_was() -> None:
    office = shipped("dang-uy-xa")
    own = own_office(office, OfficeNames(None, "", "", "", ""), 0, office.profile.tone)
    assert own == office


def test_a_name_with_a_line_break_is_refused() -> None:
    office = shipped("tinh-uy")
    with pytest.raises(DraftError):
        own_office(office, OfficeNames(None, "Tỉnh uỷ\nThái Nguyên", "", "", ""), 0, "new")


def test_the_shipped_profile_is_not_put_on_the_shelf(store: Store) -> None:
    item = set_up_office(store, profiles(), shipped("so"), "Lê Thị Hoa")
    assert item.id == "so"
    assert store.profiles.list() == ()
    office = usual_office(store, profiles())
    assert office is not None
    assert (office.profile.id, office.signer) == ("so", "Lê Thị Hoa")


def test_ones_own_profile_is_kept_under_the_organs_name(store: Store) -> None:
    names = OfficeNames(None, "Sở Tài chính", "TB-STC", "Thái Nguyên", "VT, VP")
    own = own_office(shipped("so"), names, 0, "old")
    item = set_up_office(store, profiles(), own, "")
    assert item.title == "Sở Tài chính"
    office = usual_office(store, profiles())
    assert office is not None
    assert office.profile.profile.organ == "Sở Tài chính"


def test_an_organ_still_open_leaves_the_kind_as_the_name(store: Store) -> None:
    names = OfficeNames(None, "", "", "Thái Nguyên", "")
    item = set_up_office(store, profiles(), own_office(shipped("so"), names, 0, "old"), "")
    assert item.title.startswith("Sở và cơ quan tương đương")
