"""What can be wrong with rule packs.

StandardError
├── UnusablePack      a pack file that cannot be read or breaks the schema
└── UnknownStandard   an id nobody ships
"""

from pathlib import Path

PACK_CODES = frozenset(
    {
        "not_json",
        "no_id",
        "unknown_base",
        "unknown_like",
        "schema",
        "missing_look",
        "unknown_rule",
        "unknown_slot",
        "same_name",
        "page_too_small",
        "control_character",
    }
)


class StandardError(Exception):
    """Base of all faults of the rule packs."""


class UnusablePack(StandardError):
    """A pack file that cannot be used: `code`, one of PACK_CODES, and the detail inside it."""

    def __init__(self, file: Path, code: str, detail: str = "") -> None:
        if code not in PACK_CODES:
            raise LookupError(code)
        super().__init__(f"{file}: {code} {detail}")
        self.file = file
        self.code = code
        self.detail = detail


class UnknownStandard(StandardError):
    """A standard was asked for that no pack describes; `known` are the ids there are."""

    def __init__(self, standard_id: str, known: tuple[str, ...]) -> None:
        super().__init__(standard_id)
        self.standard_id = standard_id
        self.known = known
