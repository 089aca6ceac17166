"""The shipped templates: usable and true to the standard, and how newer ones reach old users."""

import datetime as dt
import hashlib
import json
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.layout.compose import compose
from desktop_app.layout.metrics import FontMetrics
from desktop_app.layout.paginate import paginate
from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import save_draft
from desktop_app.notice.meeting_phrases import in_tone
from desktop_app.notice.parts import NoticeDate, Signature
from desktop_app.notice.wording import closing_of, opening_of, subject_of
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.packs import read_packs
from desktop_app.workspace.default_templates import (
    DefaultTemplate,
    OwnTemplate,
    ShippedTemplate,
    Step,
    default_templates,
    restore,
    upgrade,
)
from desktop_app.workspace.errors import UnreadableFile, UnusableDraft
from desktop_app.workspace.new_notice import Office, from_template
from desktop_app.workspace.office_profiles import built_in_profiles

RESOURCES = Path(__file__).parents[3] / "resources"
FOLDER = RESOURCES / "templates"
FROZEN = Path(__file__).with_name("frozen_templates.json")
LIBRARY = StandardLibrary(read_packs([RESOURCES / "standards"]))
METRICS = FontMetrics.read(RESOURCES / "fonts" / "advances.json")
OFFICES = {office.id: office for office in built_in_profiles(RESOURCES / "profiles")}
SHIPPED = default_templates(FOLDER)
TODAY = dt.date(2027, 1, 4)

each_template = pytest.mark.parametrize("shipped", SHIPPED, ids=lambda one: one.entry.id)


def texts(draft: Draft) -> Iterator[str]:
    """Everything the template says in the words of an office."""
    yield from (block.text for block in draft.all_blocks())
    yield from (subject_of(draft), *opening_of(draft), *closing_of(draft))
    yield from (line.text for line in draft.recipients)


def test_the_index_names_every_file_once() -> None:
    ids = [shipped.entry.id for shipped in SHIPPED]
    assert sorted(ids) == sorted(file.stem for file in FOLDER.glob("*.tbkl"))
    titles = [shipped.entry.title for shipped in SHIPPED]
    assert len(set(titles)) == len(titles)


def test_the_usual_kinds_of_meetings_are_there_for_party_and_state() -> None:
    common = {"giao-ban", "chuyen-de", "lam-viec", "kiem-tra", "so-ket", "tong-ket"}
    common |= {"tiep-cong-dan", "ban-chi-dao"}
    kinds = {(shipped.entry.system, shipped.entry.kind) for shipped in SHIPPED}
    party = {("party", kind) for kind in {*common, "ban-thuong-vu", "chi-bo"}}
    assert kinds == party | {("state", kind) for kind in common}
    assert {shipped.entry.office for shipped in SHIPPED} == set(OFFICES)


@each_template
def test_the_file_is_written_as_the_program_writes_it(shipped: ShippedTemplate) -> None:
    content = (FOLDER / f"{shipped.entry.id}.tbkl").read_bytes()
    assert save_draft(shipped.draft) == content
    assert shipped.draft.id == shipped.entry.id


@each_template
def test_it_is_the_notice_of_its_office(shipped: ShippedTemplate) -> None:
    office = OFFICES[shipped.entry.office]
    assert shipped.draft.profile == office.profile
    assert shipped.draft.profile.system == shipped.entry.system
    assert shipped.draft.signature in [way.signature() for way in office.signatures]


@each_template
def test_it_composes_under_the_standard_in_force(shipped: ShippedTemplate) -> None:
    draft = from_template(shipped.draft, TODAY, map(str, count(1)).__next__)
    choice = LIBRARY.choose(draft)
    assert choice.reason == "in_force"
    pages = paginate(compose(draft, choice.standard, METRICS), METRICS)
    assert 1 <= len(pages.pages) <= 3


@each_template
def test_nothing_in_it_is_of_one_meeting_only(shipped: ShippedTemplate) -> None:
    draft = shipped.draft
    assert (draft.number, draft.standard, draft.notes) == (None, None, "")
    assert draft.date == NoticeDate(year=draft.date.year)
    assert (draft.meeting.sessions, draft.meeting.place) == ((), None)
    assert [chair.name for chair in draft.meeting.chairs if chair.name] == []
    assert draft.signature.name == ""
    assert not [text for text in texts(draft) if re.search(r"\d", text)]


@each_template
def test_it_reads_like_an_office_writes(shipped: ShippedTemplate) -> None:
    draft = shipped.draft
    found = list(texts(draft))
    assert found == [in_tone(text, draft.profile.tone) for text in found]
    assert not [text for text in found if re.search(r"…\.|\.\.|  | [,;.:]|[,;:]$", text[:-1])]
    blocks = list(draft.all_blocks())
    assert all(block.text == block.text.strip() and block.text for block in blocks)
    last = [*(block.text for block in blocks), *closing_of(draft)][-1]
    assert last.endswith((".", "…"))
    assert opening_of(draft)[-1].endswith("kết luận như sau:")


@each_template
def test_every_directive_names_whom_its_text_names(shipped: ShippedTemplate) -> None:
    directed = [block for block in shipped.draft.all_blocks() if block.directive is not None]
    assert directed or shipped.entry.kind in ("giao-ban", "chuyen-de")
    for block in directed:
        assert block.directive is not None
        said = (block.directive.assignees, (block.directive.report_to, block.directive.product))
        for words in filter(None, (*said[0], *said[1])):
            assert words.casefold() in block.text.casefold()
        assert block.directive.deadline is None
        assert (block.directive.deadline_text or "") in block.text


@each_template
def test_the_user_puts_the_own_office_in(shipped: ShippedTemplate) -> None:
    profile = msgspec.structs.replace(shipped.draft.profile, organ="Cơ quan X", parent=None)
    office = Office(profile, Signature(posts=("BÍ THƯ",)), ())
    draft = from_template(shipped.draft, TODAY, map(str, count(1)).__next__, office)
    assert (draft.profile, draft.signature, draft.recipients) == (profile, office.signature, ())


def test_a_changed_template_has_a_higher_version_and_none_is_lost() -> None:
    """Write the new figures into the frozen file together with the new version."""
    frozen = json.loads(FROZEN.read_text(encoding="utf-8"))
    now = {
        shipped.entry.id: {
            "version": shipped.entry.version,
            "sha256": hashlib.sha256(save_draft(shipped.draft)).hexdigest(),
        }
        for shipped in SHIPPED
    }
    assert set(frozen) <= set(now)
    assert now == frozen


@pytest.mark.parametrize(
    ("index", "fault"),
    [
        ("{}", ""),
        ('[{"id": "a"}]', "[0].version"),
        ('[{"id": "a", "version": "1"}]', "[0].version"),
    ],
)
def test_a_broken_index_is_told(tmp_path: Path, index: str, fault: str) -> None:
    (tmp_path / "index.json").write_text(index, encoding="utf-8")
    with pytest.raises(UnusableDraft) as caught:
        default_templates(tmp_path)
    assert caught.value.fault.path == fault


def test_a_folder_without_templates_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile):
        default_templates(tmp_path)


def a_default(name: str = "giao-ban", version: int = 2) -> DefaultTemplate:
    return DefaultTemplate(
        id=name, version=version, title="", about="", system="party", office="", kind="giao-ban"
    )


def a_copy(version: int = 1, **changes: bool) -> OwnTemplate:
    return OwnTemplate(id="cua-toi", default_id="giao-ban", version=version, **changes)


@pytest.mark.parametrize(
    ("own", "action"),
    [
        ([], "add"),
        ([a_copy()], "replace"),
        ([a_copy(is_changed=True)], "offer"),
        ([a_copy(is_binned=True)], None),
        ([a_copy(is_binned=True, is_changed=True)], None),
        ([a_copy(2)], None),
        ([a_copy(3)], None),
        ([a_copy(is_changed=True), a_copy(2)], None),
        ([OwnTemplate(id="cua-toi")], "add"),
    ],
)
def test_a_newer_template_reaches_the_user(own: list[OwnTemplate], action: str | None) -> None:
    steps = upgrade(own, [a_default()])
    assert [step.action for step in steps] == ([] if action is None else [action])
    assert all(step.own_id == (None if action == "add" else "cua-toi") for step in steps)


@pytest.mark.parametrize(
    ("own", "action"),
    [
        ([], "add"),
        ([a_copy()], "replace"),
        ([a_copy(2)], None),
        ([a_copy(2, is_changed=True)], "add"),
        ([a_copy(2, is_binned=True)], "add"),
        ([a_copy(2, is_changed=True), a_copy(2)], None),
    ],
)
def test_a_shipped_template_can_be_had_back(own: list[OwnTemplate], action: str | None) -> None:
    steps = restore(own, [a_default()])
    assert [step.action for step in steps] == ([] if action is None else [action])


NAMES = ("a", "b", "c")
own_templates = st.lists(
    st.builds(
        OwnTemplate,
        id=st.text("xyz", min_size=1, max_size=6),
        default_id=st.none() | st.sampled_from(NAMES),
        version=st.integers(0, 4),
        is_changed=st.booleans(),
        is_binned=st.booleans(),
    ),
    max_size=6,
    unique_by=lambda one: one.id,
)
shipped_templates = st.lists(
    st.builds(a_default, st.sampled_from(NAMES), st.integers(1, 4)), unique_by=lambda one: one.id
)


def done(own: list[OwnTemplate], steps: tuple[Step, ...]) -> list[OwnTemplate]:
    """The store after the steps; an offer is taken up."""
    replaced = {step.own_id for step in steps if step.action == "replace"}
    new = [
        OwnTemplate(id=f"new-{step.default_id}", default_id=step.default_id, version=step.version)
        for step in steps
    ]
    return [*(one for one in own if one.id not in replaced), *new]


@pytest.mark.parametrize("plan", [upgrade, restore])
@given(own=own_templates, shipped=shipped_templates)
def test_what_the_user_made_changed_or_deleted_is_never_touched(
    plan: type, own: list[OwnTemplate], shipped: list[DefaultTemplate]
) -> None:
    steps = plan(own, shipped)
    by_id = {one.id: one for one in own}
    for step in steps:
        if step.action == "replace":
            one = by_id[step.own_id]
            assert (one.is_changed, one.is_binned) == (False, False)
            assert (one.default_id, one.version < step.version) == (step.default_id, True)
    assert plan(done(own, steps), shipped) == ()


@given(own_templates, shipped_templates)
def test_after_a_restore_every_shipped_template_is_there_untouched(
    own: list[OwnTemplate], shipped: list[DefaultTemplate]
) -> None:
    after = done(own, restore(own, shipped))
    for new in shipped:
        assert [
            one
            for one in after
            if one.default_id == new.id
            and one.version >= new.version
            and not (one.is_changed or one.is_binned)
        ]
