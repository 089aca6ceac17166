"""What is shipped, as pieces for the shelves: whole, in order, known as unchanged."""

from pathlib import Path

import msgspec

from desktop_app.notice.draft_file import load_draft
from desktop_app.workspace.default_templates import default_templates
from desktop_app.workspace.office_profiles import OfficeProfile, built_in_profiles
from desktop_app.workspace.shipped_items import shipped_profiles, shipped_templates

RESOURCES = Path(__file__).parents[3] / "resources"


def test_a_profile_is_whole_on_the_shelf() -> None:
    offices = built_in_profiles(RESOURCES / "profiles")
    items = shipped_profiles(RESOURCES / "profiles")
    read = tuple(msgspec.json.decode(item.content, type=OfficeProfile) for item in items)
    assert read == offices
    assert [(item.id, item.group) for item in items] == [
        (office.id, office.profile.system) for office in offices
    ]


def test_a_template_is_whole_on_the_shelf() -> None:
    shipped = default_templates(RESOURCES / "templates")
    items = shipped_templates(RESOURCES / "templates")
    assert [load_draft(item.content) for item in items] == [one.draft for one in shipped]
    assert [item.title for item in items] == [one.entry.title for one in shipped]


def test_shipped_pieces_are_known_as_unchanged_and_stand_in_order() -> None:
    for items in (
        shipped_profiles(RESOURCES / "profiles"),
        shipped_templates(RESOURCES / "templates"),
    ):
        assert all(item.is_as_shipped and item.origin == "shipped" for item in items)
        assert [item.position for item in items] == list(range(len(items)))
        assert len({item.id for item in items}) == len(items)
