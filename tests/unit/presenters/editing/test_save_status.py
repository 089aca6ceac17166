"""What is said about saving: one line for every stage, with the sentence of what went wrong."""

import datetime as dt
from pathlib import Path
from typing import get_args

import pytest

from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.editing.save_status import save_status
from desktop_app.presenters.sentences import Sentences
from desktop_app.store.errors import StoreUnwritable
from desktop_app.workspace.autosave import Stage, Status

SENTENCES = Sentences(Catalogue())
AT = dt.datetime(2026, 7, 6, 9, 41).astimezone()


def said(status: Status) -> str:
    return save_status(status, SENTENCES, str)


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (Status(), "chưa có thay đổi"),
        (Status("unsaved", AT), "có thay đổi, sắp lưu"),
        (Status("unsaved"), "có thay đổi, sắp lưu"),
        (Status("saving"), "đang lưu…"),
        (Status("saved", AT), "đã lưu 09:41"),
        (Status("saved", AT.astimezone(dt.UTC)), "đã lưu 09:41"),
    ],
)
def test_every_stage_has_its_words(status: Status, text: str) -> None:
    assert said(status) == text


def test_a_failure_says_what_and_when_it_is_tried_again() -> None:
    fault = StoreUnwritable(Path("kho.db"), "full")
    text = said(Status("failed", AT, fault))
    sentence = SENTENCES.tell(fault).removesuffix(".")
    assert text == f"chưa lưu được: {sentence}; thử lại lúc 09:41"


def test_a_fault_of_the_program_is_told_without_its_name() -> None:
    text = said(Status("failed", AT, ZeroDivisionError("boom")))
    assert "boom" not in text
    assert text.startswith("chưa lưu được: chương trình gặp lỗi")


def test_no_stage_is_without_words() -> None:
    assert all(said(Status(stage)) for stage in get_args(Stage))
