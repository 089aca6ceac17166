"""What came back from Word as lines of a terminal and as JSON."""

from collections.abc import Iterator
from typing import Any, Final

import msgspec

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.corrected_copy.remarks import remarks
from desktop_app.presenters.corrected_copy.taking_over import OF_ANOTHER
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.version_list import change_lines, changes_as_data
from desktop_app.workspace.take_back_word import CameBack

SAME: Final = noted("Chữ trong tệp giống hệt bản thảo.")
REMARK: Final = noted("nhận xét  {who}: {text}")


def copy_lines(back: CameBack, say: Translate) -> Iterator[str]:
    """A line for every difference, comment and open change; one sentence where nothing differs."""
    if back.is_of_another:
        yield say(OF_ANOTHER)
    if not back.differences:
        yield say(SAME)
    yield from change_lines((one.change for one in back.differences), say).splitlines()
    for remark in remarks(back, say):
        about = f" ({remark.about})" if remark.about else ""
        yield say(REMARK).format(who=remark.who, text=remark.text) + about


def copy_as_data(back: CameBack) -> dict[str, Any]:
    """The same for other programs."""
    return {
        "of_another_notice": back.is_of_another,
        "differences": changes_as_data(one.change for one in back.differences),
        "comments": msgspec.to_builtins(back.comments),
        "changes": msgspec.to_builtins(back.open_changes),
    }
