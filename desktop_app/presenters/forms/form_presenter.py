"""A form at work: values out of the draft, what is typed into it, and one sentence for a fault."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

import msgspec

from desktop_app.notice.draft import Draft
from desktop_app.notice.edits import with_field
from desktop_app.notice.errors import DraftError
from desktop_app.notice.parts import Signature
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.draft_faults import DRAFT_SENTENCES
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.fault_words import Translate, fault_words
from desktop_app.presenters.forms.field_specs import FieldSpec, FormSpec, Option
from desktop_app.presenters.forms.field_values import NotUnderstood, shown_value, stored_value
from desktop_app.presenters.forms.missing_recipients import Complete, MissingRecipients
from desktop_app.presenters.forms.office_form import STANDARD
from desktop_app.presenters.forms.ways_of_signing import OfferedWay
from desktop_app.standards.errors import UnknownStandard
from desktop_app.standards.library import StandardLibrary
from desktop_app.vietnamese.names import lower_start, sentence_start

BY_DATE: Final = noted("Theo ngày ban hành ({name})")
_CHANGED: Final = noted("sửa {field}")
_CLAUSE: Final = noted("{help} ({clause}, {standard})")


def nothing_missing(draft: Draft) -> Draft:
    """Where nothing is known of the bodies a notice names."""
    return draft


class FormSources(NamedTuple):
    """What a form asks: the standards, ways of signing, the day of today.

    `complete` gives the draft with the recipients it lacks.
    """

    library: StandardLibrary
    ways: Callable[[Draft], Sequence[OfferedWay]]
    today: Callable[[], dt.date]
    complete: Complete = nothing_missing


class FormPresenter:
    """Gives the fields of one form their values and takes what is typed."""

    def __init__(
        self, editor: Editor, form: FormSpec, sources: FormSources, say: Translate
    ) -> None:
        self.form: Final = form
        self.changes: Final = editor.changes
        self._editor = editor
        self._sources = sources
        self._say = say
        self.missing_recipients: Final = MissingRecipients(editor, sources.complete, say)

    @property
    def today(self) -> dt.date:
        """The day of today."""
        return self._sources.today()

    @property
    def draft(self) -> Draft:
        """The notice as it is now."""
        return self._editor.draft

    def value(self, spec: FieldSpec) -> Any:
        """The value of the field as its widget shows it, see `field_values`."""
        return shown_value(self._editor.draft, spec)

    def set_value(
        self, spec: FieldSpec, shown: Any, origin: object, *, typed_at: str | None = None
    ) -> str:
        """Take what the widget shows; "", or the sentence that says why it cannot be taken.

        `typed_at` is the place of typing ("recipients[2]"), whose strokes make one change; None: a
        change of its own. What cannot be taken changes nothing and stays in the widget.
        """
        draft = self._editor.draft
        try:
            stored = stored_value(draft, spec, shown, self.today)
            changed = self._consequences(with_field(draft, spec.path, stored), draft)
        except NotUnderstood as fault:
            return self._say(fault.sentence)
        except DraftError as fault:
            words = fault_words(fault.code, fault.params, self._say)
            sentence = self._say(DRAFT_SENTENCES[fault.code]).format(**words)
            return f"{sentence_start(sentence)}."
        merge_key = None if typed_at is None else f"type:{typed_at}"
        self._editor.edit(changed, self._label(spec), merge_key=merge_key, origin=origin)
        return ""

    def choose_way(self, spec: FieldSpec, way: OfferedWay) -> None:
        """Sign in that way; the name stays. Every field of it has to look."""
        signature = Signature(
            authority=way.authority, posts=way.posts, name=self.draft.signature.name
        )
        self._editor.edit(with_field(self.draft, spec.path, signature), self._label(spec))

    def leave(self) -> None:
        """The field was left: what is typed next is a change of its own."""
        self._editor.leave_field()

    def example_of(self, spec: FieldSpec) -> str:
        """What an empty field shows."""
        return self._say(spec.example_in(self.draft.profile.system))

    def ways(self) -> Sequence[OfferedWay]:
        """The ways of signing to choose from."""
        return self._sources.ways(self.draft)

    def help_of(self, spec: FieldSpec) -> str:
        """What the field is for, with the clause of the ruling standard; "" when there is none."""
        words = self._say(spec.help)
        try:
            standard = self._sources.library.choose(self.draft).standard
        except UnknownStandard:
            return words
        rule = standard.rules.get(spec.rule(self.draft.profile.system))
        if not words or rule is None or not rule.clause:
            return words
        return self._say(_CLAUSE).format(
            help=words.rstrip("."), clause=rule.clause, standard=standard.name
        )

    def options(self, spec: FieldSpec) -> tuple[Option, ...]:
        """What can be chosen, in the interface language; a value of its own is offered too."""
        offered = self._standards() if spec.path == STANDARD else spec.options
        known = tuple(Option(option.value, self._say(option.label)) for option in offered)
        present = self.value(spec)
        if present in {option.value for option in known}:
            return known
        return (*known, Option(present, str(present)))

    def _standards(self) -> tuple[Option, ...]:
        library, draft = self._sources.library, self.draft
        try:
            usual = library.in_force(draft.profile.system, draft.date.latest()).standard.name
        except UnknownStandard:
            usual = "…"
        ours = map(library.get, library.ids())
        return (
            Option(None, self._say(BY_DATE).format(name=usual)),
            *(Option(one.id, one.name) for one in ours if one.system == draft.profile.system),
        )

    def _consequences(self, changed: Draft, old: Draft) -> Draft:
        """The other system's standard does not fit: it is chosen by the date again."""
        if changed.profile.system == old.profile.system:
            return changed
        return msgspec.structs.replace(changed, standard=None)

    def _label(self, spec: FieldSpec) -> str:
        return self._say(_CHANGED).format(field=lower_start(self._say(spec.label)))
