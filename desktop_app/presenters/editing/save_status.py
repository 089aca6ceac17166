"""What the status bar says about saving."""

import datetime as dt
from typing import Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.sentences import Sentences
from desktop_app.workspace.autosave import Status

UNCHANGED: Final = noted("chưa có thay đổi")
UNSAVED: Final = noted("có thay đổi, sắp lưu")
SAVING: Final = noted("đang lưu…")
SAVED: Final = noted("đã lưu {time}")
FAILED: Final = noted("chưa lưu được: {what}; thử lại lúc {time}")
OWN_FAULT: Final = noted("chương trình gặp lỗi, bản đang soạn vẫn còn trên màn hình")


def save_status(status: Status, sentences: Sentences, say: Translate) -> str:
    """One line, times by the machine's own clock: "đã lưu 09:41"."""
    if status.stage == "saved" and status.at is not None:
        return say(SAVED).format(time=clock(status.at))
    if status.stage == "failed" and status.at is not None:
        what = _fault(status.fault, sentences, say)
        return say(FAILED).format(what=what, time=clock(status.at))
    return say({"unsaved": UNSAVED, "saving": SAVING}.get(status.stage, UNCHANGED))


def clock(at: dt.datetime) -> str:
    """The time of day of an aware moment here: "09:41"."""
    return f"{at.astimezone():%H:%M}"


def _fault(fault: BaseException | None, sentences: Sentences, say: Translate) -> str:
    if isinstance(fault, sentences.known):
        return sentences.tell(fault).removesuffix(".")
    return say(OWN_FAULT)
