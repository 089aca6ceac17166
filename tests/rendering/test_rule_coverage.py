"""Every rule of the packs is asserted on the .docx and on the page, or named here with a reason."""

import json

import pytest

from tests.rendering import (
    test_appendix_rules,
    test_body_rules,
    test_ending_rules,
    test_head_rules,
    test_looks,
    test_mark_rules,
    test_page_rules,
    test_text_rules,
    test_title_rules,
)
from tests.rendering.cases import ROOT
from tests.rendering.covering import Place, asserted_in

PACKS = ("hd05-2026", "hd36-2018", "nd30-2020")
MODULES = (
    test_appendix_rules,
    test_body_rules,
    test_ending_rules,
    test_head_rules,
    test_looks,
    test_mark_rules,
    test_page_rules,
    test_text_rules,
    test_title_rules,
)
_NO_SUCH_PART = "a conclusion notice has no such part; the draft knows no such level"
_LANGUAGE = "a rule of language on the drafter's own words: asserted by the tests of the checker"
NOT_ASSERTED = {
    "P-PAGE-DUPLEX": "for printing on both sides; the writer sets single-sided pages",
    "P-PART": _NO_SUCH_PART,
    "P-SECTION": _NO_SUCH_PART,
    "P-ARTICLE": _NO_SUCH_PART,
    "P-GROUNDS": "a conclusion notice usually cites no grounds; the draft has no field for them",
    "S-PART": _NO_SUCH_PART,
    **dict.fromkeys(
        (
            "C-SENTENCE C-PERSON C-PLACE C-PLACE-NUMBER C-PLACE-FIXED C-REGION C-ORG C-ORG-PARTY "
            "C-SPECIAL C-TITLE C-DOC C-CITE C-DAY C-HOLIDAY O-IY O-DECIMAL O-THOUSAND O-UNIT "
            "O-MONEY O-READ O-DATE-TEXT O-RANGE O-QUARTER O-TIME O-WEEKDAY O-PUNCT O-HYPHEN "
            "O-SYLLABLE"
        ).split(),
        _LANGUAGE,
    ),
}


def pack_rules(pack: str) -> set[str]:
    """Ids of a pack's own rules and of those it is based on."""
    document = json.loads((ROOT / "resources" / "standards" / f"{pack}.json").read_bytes())
    own = set(document["rules"])
    base = document.get("base")
    return own | pack_rules(base) if base else own


def asserted() -> set[tuple[str, Place]]:
    """Every rule and place that some test asserts."""
    return {entry for module in MODULES for entry in asserted_in(module)}


@pytest.mark.parametrize("pack", PACKS)
@pytest.mark.parametrize("place", ["docx", "page"])
def test_every_rule_of_a_pack_is_asserted(pack: str, place: Place) -> None:
    rules = pack_rules(pack)
    assert len(rules) > 30
    here = {rule for rule, where in asserted() if where == place}
    assert rules - here == rules & set(NOT_ASSERTED)


def test_only_rules_of_the_packs_are_asserted_or_excused() -> None:
    known = {rule for pack in PACKS for rule in pack_rules(pack)}
    assert {rule for rule, _ in asserted()} <= known
    assert set(NOT_ASSERTED) <= known
