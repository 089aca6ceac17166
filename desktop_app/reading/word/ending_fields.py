"""Recipients and signature, from the lines at the end of a notice."""

import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from desktop_app.notice.parts import Recipient, Signature
from desktop_app.reading.word.placed import Placed, Sorted
from desktop_app.standards.standard import Standard

_BULLET: Final = re.compile(r"^\s*[-–—+•*·]+\s*")
_ARCHIVE: Final = re.compile(
    r"^\s*[-–—+•*·]*\s*Lưu\b\s*:?\s*(?P<archive>.*?)\s*[.;,]?\s*$", re.DOTALL
)
_PURPOSE: Final = re.compile(r"^(?P<text>.*\S) \((?P<purpose>[^()]*[^()\s][^()]*)\)$", re.DOTALL)
_TRAILING: Final = " ;,."


class Recipients(Struct, frozen=True):
    """The list with its archive line ("" when there is none) and the paths of its lines."""

    recipients: tuple[Recipient, ...]
    archive: str
    paths: dict[int, str]


def read_recipients(parts: Sequence[Placed], standard: Standard) -> Recipients:
    """Who gets the notice, each with the purpose in brackets."""
    found: list[Recipient] = []
    paths: dict[int, str] = {}
    archive = ""
    for number, part in enumerate(parts):
        text = part.text.text
        if number == len(parts) - 1:
            archive = _archive(text, standard)
            if archive:
                paths[part.index] = "profile.archive"
                continue
        recipient = read_recipient(text)
        if recipient is not None:
            paths[part.index] = f"recipients[{len(found)}]"
            found.append(recipient)
    return Recipients(tuple(found), archive, paths)


def read_recipient(text: str) -> Recipient | None:
    """One line of the list without bullet and end mark; None where nothing else is in it."""
    text = _BULLET.sub("", text, count=1).strip().rstrip(_TRAILING)
    if not text:
        return None
    match = _PURPOSE.match(text)
    if match is None:
        return Recipient(text=text)
    return Recipient(text=match["text"], purpose=match["purpose"])


def read_signature(placed: Sorted) -> Signature:
    """Authority lines, posts and the signer's name as they stand."""
    names = [one.text.text for one in placed.of("sign_name") if one.text.text]
    return Signature(
        authority=tuple(one.text.text for one in placed.of("sign_authority")),
        posts=tuple(one.text.text for one in placed.of("sign_post", "sign_post_alone")),
        name=" ".join(names),
    )


def signature_paths(placed: Sorted) -> dict[int, str]:
    """The paths of the lines of the signature."""
    paths = {one.index: "signature.name" for one in placed.of("sign_name")}
    for name, parts in (
        ("authority", placed.of("sign_authority")),
        ("posts", placed.of("sign_post", "sign_post_alone")),
    ):
        paths |= {one.index: f"signature.{name}[{n}]" for n, one in enumerate(parts)}
    return paths


def _archive(text: str, standard: Standard) -> str:
    before, _, after = standard.recipients.archive.partition("{archive}")
    exact = standard.recipients.bullet + before
    if text.startswith(exact) and text.endswith(after):
        return text[len(exact) : len(text) - len(after)].strip()
    match = _ARCHIVE.match(text)
    return match["archive"] if match else ""
