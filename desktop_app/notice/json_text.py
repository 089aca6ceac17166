"""The bytes of a draft file as a JSON tree, or the reason why they are none.

The standard library's parser is used for its exact places. What JSON forbids but the parser lets
through is left in the tree as a `Flaw`, where the walk of `clean_tree` finds it with its path.
"""

import json
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from typing import Final, NamedTuple

from desktop_app.notice.errors import FileFault

MAX_BYTES: Final = 16 * 1024 * 1024
"""A draft of a hundred pages has 1 MB; what is larger than this is something else."""

_OTHER_FILES: Final = ((b"PK\x03\x04", "zip"), (b"%PDF", "pdf"), (b"\xd0\xcf\x11\xe0", "ole"))
_WORDS: Final = ("true", "false", "null", "NaN", "Infinity", "-Infinity")
_MOST_DIGITS: Final = 18
_ESCAPE: Final = 6  # \u1ea1


class Flaw(NamedTuple):
    """What stands in the tree instead of a value: a doubled field or an impossible number."""

    code: str
    found: str


def parse_json(data: bytes) -> object:
    """The JSON tree in `data`, UTF-8 with or without a byte order mark.

    Raises FileFault: empty_file, too_large (found, expected: bytes), other_file, utf16, not_utf8
    (offset), not_json and truncated (line, column, offset), too_deep.
    """
    text = _decoded(data)
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=lambda word: Flaw("bad_number", word),
            parse_int=_whole_number,
        )
    except json.JSONDecodeError as fault:
        code = "truncated" if _is_cut_off(text, fault) else "not_json"
        offset = len(data) - len(text.encode()) + len(text[: fault.pos].encode())
        raise FileFault(
            code, line=str(fault.lineno), column=str(fault.colno), offset=str(offset)
        ) from None
    except RecursionError:
        raise FileFault("too_deep") from None


def _decoded(data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise FileFault("too_large", found=str(len(data)), expected=str(MAX_BYTES))
    if not data.removeprefix(BOM_UTF8).strip(b"\0 \t\r\n"):
        raise FileFault("empty_file")
    for start, kind in _OTHER_FILES:
        if data.startswith(start):
            raise FileFault("other_file", found=kind)
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) or b"\0" in data[:4]:
        raise FileFault("utf16")
    content = data.removeprefix(BOM_UTF8)
    try:
        return content.decode()
    except UnicodeDecodeError as fault:
        is_cut = fault.reason == "unexpected end of data"
        offset = str(len(data) - len(content) + fault.start)
        raise FileFault("truncated" if is_cut else "not_utf8", offset=offset) from None


def _object(pairs: list[tuple[str, object]]) -> dict[str, object] | Flaw:
    tree = dict(pairs)
    if len(tree) == len(pairs):
        return tree
    names = [name for name, _ in pairs]
    return Flaw("duplicate_field", next(name for name in names if names.count(name) > 1))


def _whole_number(digits: str) -> int | Flaw:
    return int(digits) if len(digits) <= _MOST_DIGITS else Flaw("bad_number", digits)


def _is_cut_off(text: str, fault: json.JSONDecodeError) -> bool:
    """Whether the text ends where the parser still waited for more, so that a part is missing."""
    if fault.msg.startswith("Unterminated string"):
        return True
    rest = text[fault.pos :].rstrip()
    if "escape" in fault.msg:
        return len(rest) < _ESCAPE and '"' not in rest
    return not rest or rest == "-" or any(word.startswith(rest) for word in _WORDS)
