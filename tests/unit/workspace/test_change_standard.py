"""A notice under another decree: what changes is told, and is what the two papers differ in."""

import pytest

from desktop_app.notice.draft import Draft
from desktop_app.presenters.standard_changes import KINDS, change_lines
from desktop_app.standards.errors import UnknownStandard
from desktop_app.workspace.change_standard import UnderStandard, change_standard
from tests.builders.word_files import SAMPLES, exported, library, metrics, sample, sheet_of


def under(draft: Draft, standard: str) -> UnderStandard:
    """The draft under that standard."""
    return change_standard(draft, standard, library(), metrics())


def told(result: UnderStandard) -> dict[str, tuple[str, str]]:
    """Before and after by kind; of several of one kind the first."""
    found: dict[str, tuple[str, str]] = {}
    for change in result.changes:
        found.setdefault(change.kind, (change.before, change.after))
    return found


def test_under_its_own_standard_nothing_changes() -> None:
    for file in SAMPLES:
        draft = sample(file.stem)
        own = library().choose(draft).standard.id
        result = under(draft, own)
        assert result.changes == ()
        assert result.draft == draft


def test_a_party_notice_under_the_state_s_decree() -> None:
    result = under(sample("giao-ban-2022"), "nd30-2020")
    changes = told(result)
    assert changes["nation"][0] == "ĐẢNG CỘNG SẢN VIỆT NAM"
    assert changes["motto"] == ("", "Độc lập - Tự do - Hạnh phúc")
    assert changes["rule"] == ("*", "")
    assert changes["numbering"] == ("I- ", "I. ")
    assert changes["signature"] == ("T/L BAN THƯỜNG VỤ", "TL. BAN THƯỜNG VỤ")
    assert changes["margins"] == ("20, 20, 30, 15", "20, 20, 30, 20")
    assert result.draft.profile.system == "state"
    assert (result.draft.subject or "K").startswith("K")
    assert library().choose(result.draft).standard.id == "nd30-2020"


def test_a_state_notice_under_the_party_s_and_back_is_signed_as_before() -> None:
    draft = sample("ubnd-tinh")
    there = under(draft, "hd05-2026").draft
    assert [line[:3] for line in there.signature.authority] == ["T/L", "K/T"]
    assert under(there, "nd30-2020").draft == draft


def test_within_the_party_only_the_ends_of_recipients_differ() -> None:
    result = under(sample("tinh-uy-2026"), "hd36-2018")
    (change,) = result.changes
    assert (change.kind, change.before[-1], change.after[-1]) == ("recipients", ";", ",")
    assert change.count == len(sample("tinh-uy-2026").recipients)
    assert result.draft.standard == "hd36-2018"


@pytest.mark.parametrize("standard", library().ids())
@pytest.mark.parametrize("name", [file.stem for file in SAMPLES])
def test_there_are_changes_where_the_files_differ(name: str, standard: str) -> None:
    draft = sample(name)
    result = under(draft, standard)
    own = library().choose(draft).standard.id
    assert bool(result.changes) == (exported(draft, own) != exported(result.draft, standard))
    assert sheet_of(result.draft, standard).standard == standard


def test_every_change_has_a_sentence() -> None:
    lines = change_lines(under(sample("giao-ban-2022"), "nd30-2020"), str)
    assert "Cách đánh số: “I-” thành “I.”, 2 chỗ." in lines
    assert "Tiêu ngữ: thêm “Độc lập - Tự do - Hạnh phúc”." in lines
    assert "Dấu, đường kẻ dưới: bỏ “*”." in lines
    assert any("cỡ chữ 14, gạch chân" in line and "đậm, nghiêng" in line for line in lines)
    assert all(title for title in KINDS.values())


def test_an_unknown_standard_is_told_as_such() -> None:
    with pytest.raises(UnknownStandard):
        under(sample("chi-bo"), "nd99")
