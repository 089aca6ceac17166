"""Settings are whole as data, and a value from elsewhere never harms."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.presenters.settings.specs import (
    AUTOSAVE_DELAY,
    MODE,
    NAMES,
    SCALE,
    SECTIONS,
    SETTINGS,
    SPECS,
    amount,
    fitting,
    steps,
)
from desktop_app.workspace.choose_office import SIGNER

ANYTHING = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.lists(st.integers())
)


def test_every_setting_stands_in_a_section_and_every_section_has_one() -> None:
    sections = {section.id for section in SECTIONS}
    assert sections == {spec.section for spec in SETTINGS} | {NAMES}  # a list, no settings
    assert len(SPECS) == len(SETTINGS)
    assert all(spec.label and spec.help for spec in SETTINGS)


@pytest.mark.parametrize("spec", SETTINGS, ids=lambda spec: spec.id)
def test_the_default_is_a_value_the_setting_may_have(spec: Any) -> None:
    assert fitting(spec, spec.default) == spec.default
    assert spec.range is None or spec.default in steps(spec)


@pytest.mark.parametrize("spec", SETTINGS, ids=lambda spec: spec.id)
@given(value=ANYTHING)
def test_whatever_was_kept_fits_afterwards(spec: Any, value: Any) -> None:
    fitted = fitting(spec, value)
    assert fitting(spec, fitted) == fitted
    if spec.range is not None:
        assert spec.range.low <= fitted <= spec.range.high
    elif spec.choices:
        assert fitted in dict(spec.choices)
    else:
        assert fitted is None or isinstance(fitted, bool | str)


def test_numbers_are_offered_in_steps_with_what_they_count() -> None:
    assert steps(SPECS[SCALE])[:2] == (90, 100)
    assert steps(SPECS[SCALE])[-1] == 200
    assert amount(SPECS[SCALE], 110, str) == "110 %"
    assert amount(SPECS[AUTOSAVE_DELAY], 0.5, str) == "0,5 giây"
    assert amount(SPECS[AUTOSAVE_DELAY], 1.5, lambda text: text.replace(",", ".")) == "1.5 giây"


def test_an_unknown_choice_is_the_default_and_a_name_has_single_spaces() -> None:
    assert fitting(SPECS[MODE], "purple") == "system"
    assert fitting(SPECS[SIGNER], "  Trần  Văn Bình ") == "Trần Văn Bình"
    assert fitting(SPECS[SIGNER], "  ") is None
