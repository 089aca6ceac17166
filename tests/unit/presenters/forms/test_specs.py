from typing import get_args

import pytest

from desktop_app.notice.draft import Draft
from desktop_app.notice.paths import parse_path
from desktop_app.notice.strict import field_type
from desktop_app.presenters.editing.steps import BODY, CHECK, STEPS, step_of
from desktop_app.presenters.forms.field_specs import FieldSpec, Kind
from desktop_app.presenters.forms.specs import FORMS
from desktop_app.standards.standard import Standard
from tests.builders.form_editors import a_library

ALL = [spec for form in FORMS.values() for spec in form.fields()]


@pytest.mark.parametrize("spec", ALL, ids=lambda spec: spec.path)
def test_every_field_is_one_of_the_draft(spec: FieldSpec) -> None:
    steps = parse_path(spec.path)
    assert steps
    assert field_type(Draft, steps) is not None


@pytest.mark.parametrize("spec", ALL, ids=lambda spec: spec.path)
def test_every_rule_is_in_a_decree_of_its_system(spec: FieldSpec) -> None:
    standards = [a_library().get(name) for name in a_library().ids()]
    for system, rule in (("party", spec.party_rule), ("state", spec.state_rule)):
        assert not rule or all(rule in one.rules for one in standards if one.system == system)


def test_every_field_stands_once_and_in_the_form_of_its_step() -> None:
    assert len({spec.path for spec in ALL}) == len(ALL)
    for step, form in FORMS.items():
        assert {step_of(spec.path) for spec in form.fields()} == {step}


def test_every_step_but_the_screens_of_their_own_has_a_form() -> None:
    assert set(FORMS) == {step.id for step in STEPS} - {BODY, CHECK}


def test_every_kind_is_used_so_that_it_can_be_tried() -> None:
    assert {spec.kind for spec in ALL} == set(get_args(Kind))


def test_a_toggle_has_a_value_for_off_and_one_for_on() -> None:
    assert all(len(spec.options) == 2 for spec in ALL if spec.kind == "toggle")


def test_the_marks_to_choose_are_those_of_the_decrees() -> None:
    options = {spec.path: {option.value for option in spec.options} for spec in ALL}
    for name in a_library().ids():
        standard: Standard = a_library().get(name)
        assert {text.upper() for text in standard.secrecy_texts} <= options["marks.secrecy"]
