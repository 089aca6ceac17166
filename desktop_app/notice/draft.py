"""The draft of a notice (bản thảo thông báo): one immutable value, the whole of a `.tbkl` file."""

from collections.abc import Iterator
from typing import Final, Literal

from desktop_app.notice.blocks import Appendix, Block, walk, walk_with_paths
from desktop_app.notice.errors import ValueFault
from desktop_app.notice.parts import (
    Marks,
    Meeting,
    NoticeDate,
    Profile,
    Recipient,
    Signature,
    Value,
    check_range,
)

FORMAT: Final = "tbkl-draft"
VERSION: Final = 1
NUMBERS: Final = (1, 99_999)


class Draft(Value, frozen=True, kw_only=True):
    """A whole notice; field by field as in DESIGN section 3.

    `standard` None: chosen by the profile's system and the date. `number` None: left blank for the
    clerk. `subject` (trích yếu), `opening` and `closing` None: built, see `notice.wording`.
    """

    format: Literal["tbkl-draft"] = FORMAT
    version: Literal[1] = VERSION
    id: str
    standard: str | None = None
    profile: Profile
    number: int | None = None
    date: NoticeDate
    marks: Marks = Marks()
    subject: str | None = None
    meeting: Meeting = Meeting()
    opening: tuple[str, ...] | None = None
    body: tuple[Block, ...] = ()
    closing: tuple[str, ...] | None = None
    recipients: tuple[Recipient, ...] = ()
    signature: Signature = Signature()
    appendices: tuple[Appendix, ...] = ()
    notes: str = ""

    def __post_init__(self) -> None:
        if not self.id:
            raise ValueFault("empty_id", "id")
        check_range("number", self.number, NUMBERS)
        seen: dict[str, str] = {}
        for path, block, is_too_deep in self._blocks_with_paths():
            if is_too_deep:
                raise ValueFault("block_nesting", path, found=block.level, parent=block.level)
            if block.id in seen:
                raise ValueFault("duplicate_id", f"{path}.id", found=block.id, first=seen[block.id])
            if block.level == "table" and path.startswith("body"):
                raise ValueFault("table_in_body", path)
            seen[block.id] = path

    def all_blocks(self) -> Iterator[Block]:
        """Every block of body and appendices in reading order."""
        yield from walk(self.body)
        for appendix in self.appendices:
            yield from walk(appendix.body)

    def _blocks_with_paths(self) -> Iterator[tuple[str, Block, bool]]:
        yield from walk_with_paths(self.body, "body")
        for index, appendix in enumerate(self.appendices):
            yield from walk_with_paths(appendix.body, f"appendices[{index}].body")
