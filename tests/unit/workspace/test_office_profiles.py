"""The shipped office profiles: usable as they are, and right by the standard of their system."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_app.layout.compose import compose
from desktop_app.layout.metrics import FontMetrics
from desktop_app.notice.draft import Draft
from desktop_app.notice.meeting_phrases import in_tone
from desktop_app.notice.parts import Chair, Meeting, NoticeDate
from desktop_app.notice.wording import closing_of, opening_of
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.packs import read_packs
from desktop_app.standards.standard import Standard
from desktop_app.workspace.errors import UnreadableFile, UnusableDraft
from desktop_app.workspace.office_profiles import (
    OfficeProfile,
    WayOfSigning,
    built_in_profiles,
    unknown_signatures,
)

RESOURCES = Path(__file__).parents[3] / "resources"
FOLDER = RESOURCES / "profiles"
LIBRARY = StandardLibrary(read_packs([RESOURCES / "standards"]))
METRICS = FontMetrics.read(RESOURCES / "fonts" / "advances.json")
OFFICES = built_in_profiles(FOLDER)
BY_ID = {office.id: office for office in OFFICES}

each_office = pytest.mark.parametrize("office", OFFICES, ids=lambda office: office.id)


def a_notice_of(office: OfficeProfile) -> Draft:
    return Draft(
        id="d",
        profile=office.profile,
        date=NoticeDate(year=2026),
        meeting=Meeting(
            kind="cuộc họp",
            chairs=(Chair(title="đồng chí", posts=("Bí thư",)),),
            reports=("Văn phòng",),
        ),
        signature=office.signatures[0].signature(),
        recipients=office.recipients[0].lines,
    )


def standard_of(office: OfficeProfile) -> Standard:
    return LIBRARY.choose(a_notice_of(office)).standard


def test_the_usual_offices_are_there_in_the_order_of_the_index() -> None:
    assert [office.id for office in OFFICES] == [
        "tinh-uy",
        "van-phong-tinh-uy",
        "dang-uy-xa",
        "chi-bo",
        "ubnd-tinh",
        "van-phong-ubnd",
        "ubnd-xa",
        "so",
    ]
    files = {file.stem for file in FOLDER.glob("*.json")}
    assert files == {"index", *BY_ID}


@each_office
def test_the_file_bears_the_name_of_its_profile(office: OfficeProfile) -> None:
    tree = json.loads((FOLDER / f"{office.id}.json").read_text(encoding="utf-8"))
    assert tree["id"] == office.id
    assert office.title
    assert office.about.endswith(".")


@each_office
def test_every_way_of_signing_is_known_to_the_standard_or_explained(office: OfficeProfile) -> None:
    assert unknown_signatures(office, standard_of(office).names) == ()


@pytest.mark.parametrize(
    ("authority", "posts", "custom", "is_right"),
    [
        (("TL. GIÁM ĐỐC",), ("CHÁNH VĂN PHÒNG",), None, True),
        (("KT. GIÁM ĐỐC",), ("PHÓ GIÁM ĐỐC",), None, False),
        (("KT. GIÁM ĐỐC",), ("PHÓ GIÁM ĐỐC",), "lệ của cơ quan", True),
        (("KT. GIÁM ĐỐC",), (), "lệ của cơ quan", False),
        (("TL. GIÁM ĐỐC",), ("TRƯỞNG PHÒNG",), None, False),
    ],
)
def test_another_way_of_signing_needs_a_reason(
    authority: tuple[str, ...], posts: tuple[str, ...], custom: str | None, is_right: bool
) -> None:
    way = WayOfSigning(title="", authority=authority, posts=posts, custom=custom)
    office = msgspec.structs.replace(BY_ID["so"], signatures=(way,))
    assert unknown_signatures(office, standard_of(office).names) == (() if is_right else (way,))


def test_what_the_standard_forbids_is_never_right() -> None:
    way = WayOfSigning(title="", authority=("T/M THƯỜNG TRỰC",), posts=("BÍ THƯ",), custom="lệ")
    office = msgspec.structs.replace(BY_ID["tinh-uy"], signatures=(way,))
    assert unknown_signatures(office, standard_of(office).names) == (way,)


@each_office
def test_the_symbol_and_the_parent_are_those_of_its_kind(office: OfficeProfile) -> None:
    profile, names = office.profile, standard_of(office).names
    body = profile.symbol.removeprefix("TB/").removeprefix("TB-").removesuffix("…")
    assert body in {*names.body_symbols.values(), "S"}
    assert ("/" in profile.symbol) == (profile.system == "party")
    assert "…" in profile.organ + (profile.parent or "")
    assert profile.tone == ("new" if profile.system == "party" else "old")


@each_office
def test_all_words_are_in_the_tone_style_of_the_office(office: OfficeProfile) -> None:
    profile = office.profile
    wording = profile.wording
    texts = [
        *(line.text for recipients in office.recipients for line in recipients.lines),
        *(profile.organ, profile.parent or "", profile.archive),
        *((wording.opening or ()) if wording else ()),
        *((wording.closing or ()) if wording else ()),
    ]
    assert texts == [in_tone(text, profile.tone) for text in texts]


@each_office
def test_recipients_have_no_archive_line_and_no_end_marks(office: OfficeProfile) -> None:
    lines = [line.text for recipients in office.recipients for line in recipients.lines]
    assert lines
    assert not [line for line in lines if line.startswith(("Lưu", "-")) or line[-1] in ".;,"]
    assert not [line for line in lines if "Như trên" in line]


@each_office
def test_a_notice_of_the_office_can_be_composed(office: OfficeProfile) -> None:
    draft = a_notice_of(office)
    assert compose(draft, standard_of(office), METRICS).sections
    assert opening_of(draft)[-1].endswith("kết luận như sau:")
    assert bool(closing_of(draft)) == (office.id == "chi-bo" or office.profile.system == "state")


@pytest.mark.parametrize(
    ("path", "value", "fault"),
    [
        ("profile.system", "khac", "profile.system"),
        ("signatures.0.authority", "T/M", "signatures[0].authority"),
        ("recipients.0.lines.0.text", 5, "recipients[0].lines[0].text"),
        ("ten", "x", "ten"),
    ],
)
def test_a_broken_file_is_told_with_the_place(
    tmp_path: Path, path: str, value: object, fault: str
) -> None:
    tree: Any = json.loads((FOLDER / "tinh-uy.json").read_text(encoding="utf-8"))
    *steps, last = path.split(".")
    part = tree
    for step in steps:
        part = part[int(step)] if step.isdigit() else part[step]
    part[last] = value
    (tmp_path / "index.json").write_text('["tinh-uy"]', encoding="utf-8")
    (tmp_path / "tinh-uy.json").write_text(json.dumps(tree), encoding="utf-8")
    with pytest.raises(UnusableDraft) as caught:
        built_in_profiles(tmp_path)
    assert (caught.value.file.name, caught.value.fault.path) == ("tinh-uy.json", fault)


def test_a_folder_without_profiles_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile):
        built_in_profiles(tmp_path)
