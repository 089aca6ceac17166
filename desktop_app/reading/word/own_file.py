"""A file our own writer made, sorted by its styles, also after people went on with it in Word."""

from collections.abc import Iterator
from typing import Final

from desktop_app.reading.word.document import Line, Table, WordDocument
from desktop_app.reading.word.line_text import Text, cut, text_of
from desktop_app.reading.word.own_styles import own_roles, own_standards
from desktop_app.reading.word.placed import Part, Placed, Sorted
from desktop_app.reading.word.running import RUNNING
from desktop_app.reading.word.typed_labels import typed_label
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.standard import Role

_SILENT: Final[frozenset[Role]] = frozenset(
    {"organ_mark", "nation_mark", "subject_mark", "contact_mark", "page_number"}
)
_BEFORE: Final[frozenset[Role]] = frozenset({"type_name", "subject", "subject_mark"})
_AFTER: Final[frozenset[Role]] = frozenset({"to_word", "to", "sign_authority", "sign_post"})
_LABELLED: Final[frozenset[Role]] = frozenset(RUNNING - {"paragraph"})


def sort_own(document: WordDocument, library: StandardLibrary) -> Sorted | None:
    """The components by style; None for a file that another program made."""
    roles = own_roles(document, library)
    if not roles:
        return None
    parts: list[Part] = []
    left: list[int] = []
    sorter = _Sorter(roles)
    for content in document.contents:
        if isinstance(content, Table) and content.is_ruled and sorter.is_in_appendix:
            parts.append(content)
            continue
        for line in content.lines() if isinstance(content, Table) else (content,):
            placed = list(sorter.placed(line))
            parts.extend(placed)
            if not placed and line.text.strip() and roles.get(line.style) not in _SILENT:
                left.append(line.index)
    return Sorted(
        parts=tuple(parts),
        left=tuple(left),
        standards=tuple(own_standards(document, roles, library)),
        is_own=True,
    )


class _Sorter:
    """Tells components one line after the other; a line in a foreign style is told by its place."""

    def __init__(self, roles: dict[str, Role]) -> None:
        self._roles = roles
        self._is_running = False
        self.is_in_appendix = False

    def placed(self, line: Line) -> Iterator[Placed]:
        """The line as a component; nothing when it is none."""
        role = self._roles.get(line.style)
        self._note(role)
        if role is None and self._is_running and line.where == "body":
            yield self._by_label(line)
        elif role in _LABELLED:
            yield self._labelled(role, line)
        elif role is not None and role not in _SILENT:
            yield Placed(role, text_of(line), line.index)

    def _note(self, role: Role | None) -> None:
        if role in _BEFORE or role == "appendix_label":
            self._is_running = True
            self.is_in_appendix = role == "appendix_label"
        elif role in _AFTER:
            self._is_running = False

    def _labelled(self, role: Role, line: Line) -> Placed:
        """A numbered line; a number typed in its place by hand is no part of the text."""
        text = text_of(line)
        found = None if text.label else typed_label(text.text)
        if found is None:
            return Placed(role, text, line.index)
        return Placed(role, _without(text, found.length), line.index)

    @staticmethod
    def _by_label(line: Line) -> Placed:
        text = text_of(line)
        found = typed_label(f"{text.label} ") if text.label else typed_label(text.text)
        if found is None:
            return Placed("paragraph", Text("", text.text, text.spans), line.index)
        length = 0 if text.label else found.length
        return Placed(found.role, Text(found.label, *_without(text, length).tail()), line.index)


def _without(text: Text, length: int) -> Text:
    return cut(text, length, len(text.text))
