"""What a form is made of: fields, their groups, the form of a step - all of it data."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from desktop_app.notice.parts import System

Kind = Literal[
    "text", "multiline", "number", "date", "choice", "toggle", "list",
    "sessions", "people", "recipients", "built", "signing", "profile",
]  # fmt: skip
Suggested = Literal["", "person", "organ", "recipient", "post"]


class Option(NamedTuple):
    """A value to choose, with its words; None is the field left empty."""

    value: str | None
    label: str


class FieldSpec(NamedTuple):
    """One field of a form, by the path of what it fills in the draft.

    `help` is plain words; the clause of the rule is put after them. `options` are those of a
    choice; of a toggle the value when off, then the one when on. `is_short` keeps an edit as narrow
    as its values. `is_required`: `missing` tells when it is empty. `suggests`: what its list
    offers.
    """

    path: str
    kind: Kind
    label: str
    help: str = ""
    party_rule: str = ""
    state_rule: str = ""
    is_required: bool = False
    example: str = ""
    state_example: str = ""
    options: tuple[Option, ...] = ()
    is_short: bool = False
    suggests: Suggested = ""

    def rule(self, system: System) -> str:
        """The id of the rule the field obeys in that system; "" for none."""
        return self.party_rule if system == "party" else self.state_rule

    def example_in(self, system: System) -> str:
        """What an empty field shows in that system."""
        return self.state_example if system == "state" and self.state_example else self.example


class GroupSpec(NamedTuple):
    """Fields that belong together, under a heading; "" for none."""

    title: str
    fields: tuple[FieldSpec, ...]


class FormSpec(NamedTuple):
    """The form of a step, by the step's id."""

    step: str
    groups: tuple[GroupSpec, ...]

    def fields(self) -> Iterator[FieldSpec]:
        """All fields in the order of the form."""
        for group in self.groups:
            yield from group.fields
