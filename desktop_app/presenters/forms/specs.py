"""All forms by the id of their step; the body and the check have screens of their own."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.forms.field_specs import FormSpec
from desktop_app.presenters.forms.meeting_form import MEETING_FORM
from desktop_app.presenters.forms.office_form import OFFICE_FORM
from desktop_app.presenters.forms.opening_form import OPENING_FORM
from desktop_app.presenters.forms.signing_form import SIGNING_FORM

FORMS: Final[Mapping[str, FormSpec]] = MappingProxyType(
    {form.step: form for form in (OFFICE_FORM, MEETING_FORM, OPENING_FORM, SIGNING_FORM)}
)
