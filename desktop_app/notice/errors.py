"""What makes a draft unusable: one tree of exceptions with codes and parameters, no sentences.

    DraftError            path, code, params; also a ValueError, so that msgspec adds its path
    ├── FileFault         the bytes are no draft file at all, or not a whole one
    ├── VersionFault      a draft file of a version this program cannot read
    ├── ShapeFault        a field is missing, unknown, doubled or of a wrong type
    ├── ValueFault        a field holds what no notice can have
    ├── TextFault         a text holds a character that no printed paragraph can hold
    └── EditFault         an edit names a block, a field or a place that is not there

The presenters make the sentences; `ALL_CODES` lets a test check that every code has one.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar, Final, Self

from desktop_app.notice.paths import join_paths

_LONGEST: Final = 300


class DraftError(ValueError):
    """A draft, or a change to one, that cannot be used.

    `path` is the field in the seam's form ("body[3].directive.deadline", "" for the whole file),
    `code` one of the class's `CODES`, `params` what a sentence needs: expected, found, field,
    or line, column (from 1) and offset (bytes from 0) for a fault in the file's text.
    """

    CODES: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, code: str, path: str = "", **params: str) -> None:
        if code not in self.CODES:
            raise LookupError(f"{type(self).__name__} has no code {code!r}")
        super().__init__(code, path, params)
        self.code = code
        self.path = _printable(path)
        self.params: Mapping[str, str] = MappingProxyType(
            {name: _printable(fact) for name, fact in params.items()}
        )

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value}" for name, value in self.params.items())
        return f"{self.path or '(draft)'}: {self.code}" + (f" ({facts})" if facts else "")

    def under(self, prefix: str) -> Self:
        """The same fault seen from further out: its path begins with `prefix`."""
        return type(self)(self.code, join_paths(prefix, self.path), **self.params)


def _printable(text: str) -> str:
    """`text` as any stream can print it, shortened when it is very long."""
    safe = text.encode(errors="backslashreplace").decode()
    return safe if len(safe) <= _LONGEST else safe[: _LONGEST - 1] + "…"


class FileFault(DraftError):
    """The bytes are no draft file: nothing in them, cut off, other encoding, not JSON."""

    CODES = frozenset(
        {
            "empty_file",  # no byte, only blanks, or only zeros as after a power cut
            "too_large",
            "utf16",
            "not_utf8",
            "other_file",  # found: "zip" (.docx, .xlsx), "pdf", "ole" (.doc)
            "not_json",
            "truncated",
            "too_deep",
            "not_a_draft",
        }
    )


class VersionFault(DraftError):
    """A draft of a version this program cannot read."""

    CODES = frozenset({"newer_version", "older_version_unknown"})


class ShapeFault(DraftError):
    """A field is missing, unknown, given twice or of a wrong type."""

    CODES = frozenset({"missing_field", "unknown_field", "duplicate_field", "wrong_type"})


class ValueFault(DraftError):
    """A field of the right type holds what no notice can have."""

    CODES = frozenset(
        {
            "bad_value",
            "bad_number",  # NaN, infinite, or with more digits than a computer counts
            "bad_date",
            "bad_clock",
            "empty_id",
            "duplicate_id",
            "block_nesting",
            "span_outside_text",
            "not_a_table",  # columns, widths or rows on a block of another level
            "table_in_body",
            "table_with_text",
            "table_shape",
            "table_widths",
            "chair_of_two_kinds",  # a collective that has a person's title, name or posts
            "unknown_slot",
            "unclosed_slot",
        }
    )


class TextFault(DraftError):
    """A text holds a character that a printed paragraph cannot hold."""

    CODES = frozenset({"control_character", "line_break", "tab", "lone_surrogate"})


class EditFault(DraftError):
    """An edit names what is not there."""

    CODES = frozenset({"unknown_block", "unknown_path", "outside_text", "ids_and_lines"})


ALL_CODES: frozenset[str] = frozenset().union(
    *(
        kind.CODES
        for kind in (FileFault, VersionFault, ShapeFault, ValueFault, TextFault, EditFault)
    )
)
