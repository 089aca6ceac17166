"""The draft file (`.tbkl`): strict reading with exact paths, and one canonical way of writing."""

from typing import Any, Final

import msgspec

from desktop_app.notice.draft import FORMAT, Draft
from desktop_app.notice.errors import FileFault, ShapeFault
from desktop_app.notice.json_text import Flaw, parse_json
from desktop_app.notice.migrations import check_version, migrated
from desktop_app.notice.strict import convert_strictly
from desktop_app.notice.text_rules import clean_tree

SUFFIX: Final = ".tbkl"

_LEFT_OUT_WHEN_NONE: Final = ("contact", "wording")


def load_draft(data: bytes) -> Draft:
    """The draft in the bytes of a file: UTF-8, any version up to the present one.

    Texts come back in NFC with their spans on the same letters. Raises DraftError for everything
    that is not exactly a draft; a file of a newer version is told before its fields are judged.
    """
    tree = parse_json(data)
    _check_header(tree)
    clean: Any = clean_tree(tree)
    return convert_strictly(migrated(clean), Draft)


def save_draft(draft: Draft) -> bytes:
    """The file of `draft`: UTF-8, NFC, fields in the order of DESIGN section 3, final newline.

    Equal drafts give equal bytes. Raises DraftError when a text cannot be loaded again.
    """
    tree: Any = clean_tree(msgspec.to_builtins(draft))
    profile = tree["profile"]
    for name in _LEFT_OUT_WHEN_NONE:
        if profile[name] is None:
            del profile[name]
    return msgspec.json.format(msgspec.json.encode(tree), indent=2) + b"\n"


def _check_header(tree: object) -> None:
    """Judge what must be known before any other field: is it a draft, and of which version?"""
    if isinstance(tree, Flaw):
        clean_tree(tree)
    if not isinstance(tree, dict) or tree.get("format") != FORMAT:
        found = str(tree.get("format", "")) if isinstance(tree, dict) else ""
        raise FileFault("not_a_draft", found=found, expected=FORMAT)
    if "version" not in tree:
        raise ShapeFault("missing_field", "version", field="version")
    check_version(convert_strictly(tree["version"], int, "version"))
