"""Packs of phrases: files shipped with the program, or carried from one office to another."""

from pathlib import Path
from typing import Final, Literal

import msgspec

from desktop_app.notice.errors import DraftError
from desktop_app.notice.json_text import parse_json
from desktop_app.notice.parts import Value
from desktop_app.notice.strict import convert_strictly
from desktop_app.notice.text_rules import clean_tree
from desktop_app.phrases.pattern import PatternFault, parse_pattern
from desktop_app.phrases.phrase import Phrase
from desktop_app.phrases.terms import FUNCTIONS, TOPICS

FORMAT: Final = "tbkl-phrases"
VERSION: Final = 1
SUFFIX: Final = ".tbkl-mau-cau"
"""What the name of a pack that travels ends with."""

PackCode = Literal["format", "duplicate_id", "unknown_function", "unknown_topic", "pattern"]


class PackFault(Exception):
    """A pack that cannot be taken: `path` is the place in the file ("phrases[3].text").

    `code` says what is wrong with it and `found` what stands there; "format": `fault` is the fault
    of its JSON or its fields. "pattern": `fault` is the PatternFault of the text.
    """

    def __init__(
        self, code: PackCode, path: str, found: str = "", fault: Exception | None = None
    ) -> None:
        super().__init__(f"{path}: {code} {found}")
        self.code: PackCode = code
        self.path = path
        self.found = found
        self.fault = fault


class Pack(Value, frozen=True, kw_only=True):
    """A pack as it is written; ids are unique in it, and stable from one version to the next."""

    format: Literal["tbkl-phrases"] = FORMAT
    version: Literal[1] = VERSION
    id: str
    title: str
    phrases: tuple[Phrase, ...]


def read_pack(content: bytes) -> Pack:
    """The pack of a file, its phrases knowing where they come from; raises PackFault."""
    try:
        pack: Pack = convert_strictly(clean_tree(parse_json(content)), Pack)
    except DraftError as fault:
        raise PackFault("format", fault.path, fault=fault) from fault
    seen: set[str] = set()
    for index, phrase in enumerate(pack.phrases):
        path = f"phrases[{index}]"
        if phrase.id in seen:
            raise PackFault("duplicate_id", f"{path}.id", phrase.id)
        seen.add(phrase.id)
        check_phrase(phrase, path)
    phrases = tuple(msgspec.structs.replace(one, pack=pack.id) for one in pack.phrases)
    return msgspec.structs.replace(pack, phrases=phrases)


def write_pack(pack: Pack) -> bytes:
    """The pack as a file."""
    phrases = tuple(msgspec.structs.replace(one, pack="") for one in pack.phrases)
    bare = msgspec.structs.replace(pack, phrases=phrases)
    return msgspec.json.format(msgspec.json.encode(bare), indent=2) + b"\n"


def check_phrase(phrase: Phrase, path: str = "") -> None:
    """Raise PackFault for what no phrase can have: unknown terms, a pattern that cannot be read."""
    dot = f"{path}." if path else ""
    if phrase.function not in FUNCTIONS:
        raise PackFault("unknown_function", f"{dot}function", phrase.function)
    for index, topic in enumerate(phrase.topics):
        if topic not in TOPICS:
            raise PackFault("unknown_topic", f"{dot}topics[{index}]", topic)
    try:
        parse_pattern(phrase.text)
    except PatternFault as fault:
        raise PackFault("pattern", f"{dot}text", fault.found, fault) from fault


def shipped_packs(folder: Path) -> tuple[Pack, ...]:
    """The packs of the folder in the order of its index; raises OSError, PackFault."""
    names = msgspec.json.decode((folder / "index.json").read_bytes(), type=tuple[str, ...])
    return tuple(read_pack((folder / f"{name}.json").read_bytes()) for name in names)
