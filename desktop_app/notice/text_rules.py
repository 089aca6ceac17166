"""What the texts of a draft may hold: NFC, and only what a printed paragraph can show (O-NFC).

XML, and so a .docx, cannot hold C0 controls, U+FFFE, U+FFFF and lone surrogates. A line break or
tab belongs to the drafter's notes and to table cells, where "\\n" begins a new paragraph.
"""

import math
import re
from typing import Final

from desktop_app.notice.errors import DraftError, FileFault, ShapeFault, TextFault, ValueFault
from desktop_app.notice.json_text import Flaw
from desktop_app.notice.paths import Steps, format_path
from desktop_app.vietnamese.unicode_form import nfc_with_offsets, to_nfc

MAX_DEPTH: Final = 40
"""Nesting of lists and objects; the deepest legal block of an appendix needs 20."""

_LINE_BREAKS: Final = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_NEVER: Final = re.compile("[\0-\x08\v\f\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_NOT_IN_ONE_LINE: Final = re.compile(f"{_NEVER.pattern[:-1]}\t{_LINE_BREAKS}]")
_ANY_LINE_BREAK: Final = re.compile("\r\n|[\r\x85\u2028\u2029]")


def clean_text(text: str, path: str = "", *, is_multiline: bool = False) -> str:
    """`text` in NFC, in a text of many lines with "\\n" as the only line break.

    Raises TextFault at `path` with found ("U+000B") and position (code points from 0).
    """
    match = (_NEVER if is_multiline else _NOT_IN_ONE_LINE).search(text)
    if match is not None:
        code = _fault_code(match[0], is_multiline=is_multiline)
        found = f"U+{ord(match[0]):04X}"
        raise TextFault(code, path, found=found, position=str(match.start()))
    return to_nfc(_ANY_LINE_BREAK.sub("\n", text) if is_multiline else text)


def is_multiline(steps: Steps) -> bool:
    """Whether the text at `steps` of a draft may hold line breaks: the notes and table cells."""
    return steps[:1] == ("notes",) or "rows" in steps


def clean_tree(tree: object, steps: Steps = ()) -> object:
    """A copy of the JSON tree with every text clean and the spans moved to the same letters.

    `steps` is where the tree stands in the draft. Raises TextFault, ShapeFault duplicate_field,
    ValueFault bad_number and FileFault too_deep, each with the path of the place.
    """
    if len(steps) > MAX_DEPTH:
        raise FileFault("too_deep", format_path(steps))
    if isinstance(tree, str):
        return clean_text(tree, format_path(steps), is_multiline=is_multiline(steps))
    if isinstance(tree, Flaw):
        raise _flaw(tree, format_path(steps))
    if isinstance(tree, dict):
        return _clean_object(tree, steps)
    if isinstance(tree, list | tuple):
        return [clean_tree(part, (*steps, index)) for index, part in enumerate(tree)]
    if isinstance(tree, float):
        return _clean_number(tree, steps)
    return tree


def moved_range(start: int, end: int, offsets: tuple[int, ...]) -> tuple[int, int]:
    """The characters [start, end) after NFC, `offsets` as of `nfc_with_offsets`; start < end.

    An end inside a letter takes the whole letter along.
    """
    return offsets[start], max(offsets[end], offsets[end - 1] + 1)


def _clean_object(tree: dict[str, object], steps: Steps) -> dict[str, object]:
    path = format_path(steps)
    clean = {
        clean_text(name, path): clean_tree(part, (*steps, name)) for name, part in tree.items()
    }
    text, spans = tree.get("text"), clean.get("spans")
    if isinstance(text, str) and isinstance(spans, list) and clean["text"] != text:
        _, offsets = nfc_with_offsets(text)
        clean["spans"] = [_moved(span, offsets) for span in spans]
    return clean


def _clean_number(number: float, steps: Steps) -> float:
    """The number, whole where it is whole, so that 10 millimetres are written 10 and not 10.0."""
    if not math.isfinite(number):
        raise ValueFault("bad_number", format_path(steps), found=str(number))
    return int(number) if number.is_integer() else number


def _moved(span: object, offsets: tuple[int, ...]) -> object:
    """The span after NFC; what is no span inside the text is left for the strict reading."""
    if not isinstance(span, dict):
        return span
    start, end = span.get("start"), span.get("end")
    if not isinstance(start, int) or not isinstance(end, int):
        return span
    if not 0 <= start < end < len(offsets):
        return span
    start, end = moved_range(start, end, offsets)
    return {**span, "start": start, "end": end}


def _flaw(flaw: Flaw, path: str) -> DraftError:
    if flaw.code == "duplicate_field":
        return ShapeFault(flaw.code, path, field=flaw.found)
    return ValueFault(flaw.code, path, found=flaw.found)


def _fault_code(char: str, *, is_multiline: bool) -> str:
    if "\ud800" <= char <= "\udfff":
        return "lone_surrogate"
    if char == "\t":
        return "tab"
    return "line_break" if char in _LINE_BREAKS and not is_multiline else "control_character"
