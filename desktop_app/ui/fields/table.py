"""The one table from the kind of a field to the widget that shows it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.forms.field_specs import FieldSpec, Kind
from desktop_app.ui.fields.built_field import BuiltField
from desktop_app.ui.fields.choice_fields import ChoiceField, ToggleField
from desktop_app.ui.fields.field import Field, FieldTools
from desktop_app.ui.fields.list_field import ListField
from desktop_app.ui.fields.notice_date_field import NoticeDateField
from desktop_app.ui.fields.people_field import PeopleField
from desktop_app.ui.fields.profile_field import ProfileField
from desktop_app.ui.fields.recipients_field import RecipientsField
from desktop_app.ui.fields.sessions_field import SessionsField
from desktop_app.ui.fields.signing_field import SigningField
from desktop_app.ui.fields.text_fields import LineField, ParagraphField

WIDGETS: Final[Mapping[Kind, type[Field]]] = MappingProxyType(
    {
        "text": LineField,
        "number": LineField,
        "multiline": ParagraphField,
        "date": NoticeDateField,
        "choice": ChoiceField,
        "toggle": ToggleField,
        "list": ListField,
        "sessions": SessionsField,
        "people": PeopleField,
        "recipients": RecipientsField,
        "built": BuiltField,
        "signing": SigningField,
        "profile": ProfileField,
    }
)


def make_field(spec: FieldSpec, tools: FieldTools) -> Field:
    """The widget of the field."""
    return WIDGETS[spec.kind](spec, tools)
