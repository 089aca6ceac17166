"""Lists: columns that stand below each other, dots for blanks, a word for every state and kind."""

from typing import get_args

import pytest

from desktop_app.notice.parts import NoticeDate
from desktop_app.presenters.notice_list import BACKUP_KINDS, ORIGINS, STATES, date_text, lines_of
from desktop_app.store.backup_files import BackupKind
from desktop_app.store.notice_rows import State
from desktop_app.store.shelf import Origin


def test_every_state_kind_and_origin_has_a_word() -> None:
    assert set(STATES) == set(get_args(State))
    assert set(BACKUP_KINDS) == set(get_args(BackupKind))
    assert set(ORIGINS) == set(get_args(Origin))
    for words in (STATES, BACKUP_KINDS, ORIGINS):
        assert len(set(words.values())) == len(words)


@pytest.mark.parametrize(
    ("date", "text"),
    [
        (NoticeDate(day=5, month=7, year=2026), "05/7/2026"),
        (NoticeDate(month=7, year=2026), "…/7/2026"),
        (NoticeDate(year=2026), "…/…/2026"),
        (NoticeDate(day=15, year=2026), "15/…/2026"),
    ],
)
def test_a_date_shows_what_is_blank(date: NoticeDate, text: str) -> None:
    assert date_text(date) == text


def test_cells_stand_below_each_other_without_spaces_at_the_end() -> None:
    assert lines_of([("a", "bb", "c"), ("aaa", "b", "")]) == "a    bb  c\naaa  b\n"
    assert lines_of([]) == ""
