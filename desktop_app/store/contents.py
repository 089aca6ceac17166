"""The content of a version: the bytes of the draft's file, compressed, and their SHA-256."""

import hashlib
import zlib

from msgspec import Struct

from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft, save_draft


class Content(Struct, frozen=True):
    """A draft as it is kept: equal drafts have the same `sha256`. `size` is not compressed."""

    data: bytes
    sha256: str
    size: int


def packed(draft: Draft) -> Content:
    """The draft as it is kept; raises DraftError when it could not be loaded again."""
    return packed_file(save_draft(draft))


def packed_file(file: bytes) -> Content:
    """The bytes of a draft's file as they are kept."""
    return Content(zlib.compress(file), hashlib.sha256(file).hexdigest(), len(file))


def unpacked(data: bytes) -> bytes:
    """The bytes of the draft's file."""
    return zlib.decompress(data)


def draft_in(data: bytes) -> Draft:
    """The draft of a content, of whatever older version it was written in."""
    return load_draft(unpacked(data))


def sha256_of(data: bytes) -> str:
    """The SHA-256 of the draft's file in a content; raises zlib.error when it is not whole."""
    return hashlib.sha256(unpacked(data)).hexdigest()


def is_whole(data: bytes, sha256: str) -> bool:
    """Whether the content is what was once written."""
    try:
        return sha256_of(data) == sha256
    except (zlib.error, TypeError):
        return False
