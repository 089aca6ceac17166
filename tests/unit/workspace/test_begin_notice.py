"""Whose notice a new one becomes: the office named, else the usual one where it fits."""

import datetime as dt
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import msgspec
import pytest

from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Signature
from desktop_app.store.errors import UnknownProfile
from desktop_app.store.store import Store
from desktop_app.workspace.begin_notice import Offices, begin_notice
from desktop_app.workspace.choose_office import (
    OFFICE,
    forget_usual_office,
    is_of_kind,
    office_for,
    office_with,
    set_usual_office,
    usual_office,
)
from desktop_app.workspace.default_templates import default_templates
from desktop_app.workspace.fill_profile import filled_in
from desktop_app.workspace.keep_items import remove_item
from desktop_app.workspace.manage_profiles import add_profile
from desktop_app.workspace.office_profiles import built_in_profiles
from desktop_app.workspace.shelf_errors import NoOffice
from desktop_app.workspace.shipped_items import shipped_profiles
from tests.builders.drafts import a_draft, a_profile
from tests.builders.stores import a_store

RESOURCES = Path(__file__).parents[3] / "resources"
SHIPPED = shipped_profiles(RESOURCES / "profiles")
OFFICES = {office.id: office for office in built_in_profiles(RESOURCES / "profiles")}
TEMPLATES = {one.entry.id: one for one in default_templates(RESOURCES / "templates")}
MINE = filled_in(
    OFFICES["tinh-uy"],
    {"profile.organ": "Tỉnh uỷ Cao Bằng", "profile.place": "Cao Bằng"},
)
TODAY = dt.date(2027, 1, 4)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_store(tmp_path) as opened:
        add_profile(opened.profiles, SHIPPED, MINE, "Cơ quan tôi")
        yield opened


def begun(ground: Draft | None, store: Store | None, name: str | None = None) -> Draft:
    numbers = count()
    offices = Offices(store, SHIPPED, name)
    return begin_notice(ground, offices, TODAY, lambda: f"moi-{next(numbers)}")


def template(name: str) -> Draft:
    return TEMPLATES[name].draft


def test_an_office_signs_in_the_way_that_is_chosen() -> None:
    office = office_with(MINE, "Trần Văn Bình", way=1, lines=2)
    assert office.profile == MINE.profile
    assert office.signature == MINE.signatures[1].signature("Trần Văn Bình")
    assert office.recipients == MINE.recipients[2].lines
    with pytest.raises(IndexError):
        office_with(MINE, way=99)


def test_an_office_without_ways_and_lists_keeps_what_is_there() -> None:
    bare = msgspec.structs.replace(MINE, signatures=(), recipients=())
    office = office_with(bare)
    assert (office.signature, office.recipients) == (None, None)


def test_the_usual_office_is_remembered_with_its_signer(store: Store) -> None:
    assert usual_office(store, SHIPPED) is None
    item = set_usual_office(store, SHIPPED, "Cơ quan tôi", "Trần Văn Bình")
    usual = usual_office(store, SHIPPED)
    assert usual is not None
    assert (usual.profile.id, usual.signer) == (item.id, "Trần Văn Bình")
    forget_usual_office(store)
    assert usual_office(store, SHIPPED) is None


def test_a_usual_office_that_is_removed_is_none(store: Store) -> None:
    set_usual_office(store, SHIPPED, "Cơ quan tôi")
    remove_item(store.profiles, SHIPPED, "Cơ quan tôi")
    assert usual_office(store, SHIPPED) is None
    store.settings.put(OFFICE, 5)
    assert usual_office(store, SHIPPED) is None
    with pytest.raises(UnknownProfile):
        set_usual_office(store, SHIPPED, "Cơ quan tôi")


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_shipped_template_is_of_the_kind_its_index_says(name: str) -> None:
    shipped = TEMPLATES[name]
    own = OFFICES[shipped.entry.office].profile
    filled = msgspec.structs.replace(own, symbol=own.symbol.replace("…", "XD"))
    assert is_of_kind(shipped.draft.profile, filled)
    others = {
        office.id
        for office in OFFICES.values()
        if is_of_kind(shipped.draft.profile, office.profile)
    }
    assert {OFFICES[other].profile.symbol for other in others} == {own.symbol}


def test_the_usual_office_fills_a_template_of_its_kind(store: Store) -> None:
    set_usual_office(store, SHIPPED, "Cơ quan tôi", "Trần Văn Bình")
    draft = begun(template("tinh-uy-giao-ban-thang"), store)
    assert draft.profile == MINE.profile
    assert draft.recipients == template("tinh-uy-giao-ban-thang").recipients
    assert draft.signature == MINE.signatures[0].signature("Trần Văn Bình")


def test_the_signer_is_not_put_under_the_post_of_another(store: Store) -> None:
    set_usual_office(store, SHIPPED, "Cơ quan tôi", "Trần Văn Bình")
    ground = template("tinh-uy-ban-thuong-vu")
    assert begun(ground, store).signature == ground.signature


@pytest.mark.parametrize("name", ["ubnd-tinh-giao-ban-thang", "van-phong-tinh-uy-hop"])
def test_the_usual_office_leaves_templates_of_other_offices(store: Store, name: str) -> None:
    set_usual_office(store, SHIPPED, "Cơ quan tôi")
    assert begun(template(name), store).profile == template(name).profile


def test_the_usual_office_leaves_ones_own_template(store: Store) -> None:
    set_usual_office(store, SHIPPED, "Cơ quan tôi")
    own = a_draft(profile=a_profile(symbol="TB/TU", organ="Tỉnh uỷ Lạng Sơn"))
    assert begun(own, store).profile == own.profile


def test_an_office_that_is_named_is_put_in_with_all_it_has(store: Store) -> None:
    ground = template("ubnd-tinh-giao-ban-thang")
    draft = begun(ground, store, "Cơ quan tôi")
    assert draft.profile == MINE.profile
    assert draft.signature == MINE.signatures[0].signature()
    assert draft.recipients == MINE.recipients[0].lines
    assert begun(ground, None, "so").profile == OFFICES["so"].profile
    with pytest.raises(UnknownProfile):
        begun(ground, None, "la")


def test_the_usual_signer_signs_for_the_usual_office_that_is_named(store: Store) -> None:
    set_usual_office(store, SHIPPED, "Cơ quan tôi", "Trần Văn Bình")
    ground = template("ubnd-tinh-giao-ban-thang")
    assert begun(ground, store, "Cơ quan tôi").signature.name == "Trần Văn Bình"
    assert begun(ground, store, "tinh-uy").signature.name == ""


def test_a_template_without_signature_gets_that_of_the_office() -> None:
    ground = msgspec.structs.replace(
        template("tinh-uy-lam-viec"), signature=Signature(), recipients=()
    )
    office = office_for(ground, MINE)
    assert office.signature == MINE.signatures[0].signature()
    assert office.recipients == MINE.recipients[0].lines


def test_a_blank_notice_needs_an_office(store: Store) -> None:
    with pytest.raises(NoOffice):
        begun(None, None)
    set_usual_office(store, SHIPPED, "Cơ quan tôi", "Trần Văn Bình")
    draft = begun(None, store)
    assert (draft.profile, draft.body, draft.date.year) == (MINE.profile, (), 2027)
    assert draft.signature.name == "Trần Văn Bình"
    assert draft.recipients == MINE.recipients[0].lines
