"""Files of every version there ever was load as the same draft."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.notice.draft import VERSION
from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.errors import DraftError, ShapeFault, VersionFault
from desktop_app.notice.migrations import MIGRATIONS, check_version, migrated
from tests.unit.notice.frozen_draft import FROZEN

FROZEN_FILES = sorted((Path(__file__).parent / "frozen").glob("*.tbkl"))

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
CHAIRS = st.fixed_dictionaries({}, optional={"name": st.text(), "collective": st.text()})
MEETINGS = st.fixed_dictionaries({}, optional={"chair": st.none() | CHAIRS, "name": st.text()})
SIGNATURES = st.fixed_dictionaries({}, optional={"signer": st.text(), "posts": st.just([])})
VERSION_0 = st.fixed_dictionaries(
    {"version": st.just(0)},
    optional={"meeting": MEETINGS, "signature": SIGNATURES, "body": JSON, "notes": st.text()},
)
ANYTHING_0 = st.fixed_dictionaries(
    {"version": st.just(0)}, optional={"meeting": JSON, "signature": JSON, "body": JSON}
)


def test_there_is_a_frozen_file_of_every_version() -> None:
    versions = [json.loads(file.read_bytes())["version"] for file in FROZEN_FILES]
    assert versions == list(range(VERSION + 1))


@pytest.mark.parametrize("file", FROZEN_FILES, ids=lambda file: file.stem)
def test_a_frozen_file_loads_as_the_draft_it_was_saved_from(file: Path) -> None:
    assert load_draft(file.read_bytes()) == FROZEN


def test_the_frozen_file_of_the_present_version_is_written_the_same_today() -> None:
    assert save_draft(FROZEN) == FROZEN_FILES[-1].read_bytes()


def test_steps_lead_from_the_first_version_to_the_present_one() -> None:
    assert sorted(MIGRATIONS) == list(range(VERSION))


@given(VERSION_0)
def test_a_draft_of_version_0_becomes_one_of_version_1(tree: dict[str, Any]) -> None:
    before = copy.deepcopy(tree)
    result = migrated(tree)
    assert tree == before
    assert result["version"] == VERSION
    old_meeting, meeting = tree.get("meeting", {}), result.get("meeting", {})
    chair = old_meeting.get("chair")
    assert meeting.get("chairs", []) == ([] if chair is None else [chair])
    assert "chair" not in meeting
    assert result.get("signature", {}).get("name") == tree.get("signature", {}).get("signer")
    assert {name: result.get(name) for name in ("body", "notes")} == {
        name: tree.get(name) for name in ("body", "notes")
    }


@given(ANYTHING_0)
def test_a_step_never_fails_and_never_touches_what_it_is_given(tree: dict[str, Any]) -> None:
    before = copy.deepcopy(tree)
    for step in MIGRATIONS.values():
        assert step(tree)["version"] == 1
    assert tree == before


def test_the_order_of_fields_stays() -> None:
    tree = migrated({"version": 0, "signature": {"posts": [], "signer": "A", "authority": []}})
    assert list(tree["signature"]) == ["posts", "name", "authority"]


def test_a_draft_of_the_present_version_passes_as_it_is() -> None:
    tree = {"version": VERSION, "signature": {"signer": "A"}}
    assert migrated(tree) is tree


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"signature": {"signer": "A", "name": "B"}}, "signature.signer"),
        ({"meeting": {"chair": None, "chairs": []}}, "meeting.chair"),
        ({"meeting": {"chair": "A"}}, "meeting.chairs[0]"),
        ({"signature": {"signer": 5}}, "signature.name"),
        ({"meeting": []}, "meeting"),
    ],
)
def test_nothing_of_an_old_file_is_silently_dropped(changes: dict[str, Any], path: str) -> None:
    tree = {**json.loads(FROZEN_FILES[0].read_bytes()), **changes}
    with pytest.raises(ShapeFault) as caught:
        load_draft(json.dumps(tree).encode())
    assert caught.value.path == path


@pytest.mark.parametrize(("version", "code"), [(2, "newer_version"), (-1, "older_version_unknown")])
def test_versions_out_of_reach_are_refused(version: int, code: str) -> None:
    with pytest.raises(VersionFault) as caught:
        check_version(version)
    assert caught.value.code == code
    assert isinstance(caught.value, DraftError)


@pytest.mark.parametrize("version", [0, 1])
def test_versions_in_reach_pass(version: int) -> None:
    check_version(version)
