"""What a command gives back, and the remarks several commands make."""

import json
from typing import Any, Final

from msgspec import Struct

from desktop_app.presenters.catalogue import noted

REPLACED: Final = noted("Đã thay tệp cũ cùng tên.")


class Answer(Struct, frozen=True):
    """What a command prints: its result, and remarks beside it, each a sentence; its exit code."""

    result: str
    remarks: tuple[str, ...] = ()
    code: int = 0


def as_json(data: Any) -> str:
    """A result for other programs."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
