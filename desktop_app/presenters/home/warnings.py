"""What the first screen tells of itself: what a crash left whole, and backups that are not made."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.store_faults import moment, store_fault
from desktop_app.store.chores import Outcome
from desktop_app.store.sessions import Recovered

ONE: Final = noted("Lần trước chương trình dừng đột ngột; “{title}” đã lưu đến {moment}.")
MANY: Final = noted(
    "Lần trước chương trình dừng đột ngột; {count} thông báo đang soạn vẫn còn, mới nhất là "
    "“{title}”, đã lưu đến {moment}."
)
NOT_BACKED_UP: Final = noted("Chưa sao lưu được: {why}")
NO_SECOND: Final = noted(
    "Không chép được bản sao lưu sang thư mục thứ hai; hãy cắm lại ổ đĩa hoặc chọn thư mục khác "
    "trong Cài đặt. Bản sao lưu trên máy này vẫn được lập."
)


class Recovery(Struct, frozen=True):
    """What to tell, and the notice worked on last."""

    notice_id: str
    text: str


def recovery(recovered: Sequence[Recovered], say: Translate) -> Recovery | None:
    """What to tell after a crash; None where nothing was being worked on."""
    if not recovered:
        return None
    newest = recovered[0]
    text = say(ONE if len(recovered) == 1 else MANY).format(
        title=newest.title, moment=moment(newest.saved), count=len(recovered)
    )
    return Recovery(newest.notice_id, text)


def backup_trouble(outcome: Outcome | None, say: Translate) -> str | None:
    """Why there is no new backup, or no copy of it; None where all went well."""
    if outcome is None:
        return None
    if outcome.fault is not None:
        return say(NOT_BACKED_UP).format(why=store_fault(outcome.fault, say))
    if outcome.backup is not None and outcome.backup.second_fault is not None:
        return say(NO_SECOND)
    return None
