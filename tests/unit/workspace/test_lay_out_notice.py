"""A notice is laid out under the standard that rules it, each draft once."""

import msgspec
import pytest

from desktop_app.bootstrap import press
from desktop_app.layout.compose import compose
from desktop_app.layout.paginate import paginate
from desktop_app.standards.errors import UnknownStandard
from desktop_app.standards.library import StandardLibrary
from desktop_app.workspace.lay_out_notice import Typesetter
from tests.builders.drafts import a_draft

PRESS = press()


@pytest.fixture
def typesetter() -> Typesetter:
    return Typesetter(PRESS.library, PRESS.metrics)


def test_the_pages_are_those_of_the_export(typesetter: Typesetter) -> None:
    draft = a_draft()
    laid_out = typesetter.lay_out(draft)
    standard = PRESS.library.choose(draft).standard
    assert laid_out.choice.standard is standard
    assert laid_out.pages == paginate(compose(draft, standard, PRESS.metrics), PRESS.metrics)


def test_a_draft_is_laid_out_once(typesetter: Typesetter) -> None:
    draft = a_draft()
    assert typesetter.lay_out(draft) is typesetter.lay_out(draft)
    assert typesetter.lay_out(a_draft(number=3)) is not typesetter.lay_out(draft)


def test_a_standard_that_is_not_installed_gives_way(typesetter: Typesetter) -> None:
    draft = a_draft(standard="hd99-2030")
    laid_out = typesetter.lay_out(draft)
    assert laid_out.is_standard_missing
    usual = msgspec.structs.replace(draft, standard=None)
    assert laid_out.choice == PRESS.library.choose(usual)
    assert not typesetter.lay_out(usual).is_standard_missing


def test_no_standard_at_all_is_told() -> None:
    typesetter = Typesetter(StandardLibrary({}), PRESS.metrics)
    with pytest.raises(UnknownStandard):
        typesetter.lay_out(a_draft())
    with pytest.raises(UnknownStandard):
        typesetter.lay_out(a_draft(standard="hd99-2030"))
