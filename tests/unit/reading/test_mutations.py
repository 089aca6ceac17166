"""No text, however spoilt, breaks the reader or keeps it busy; what comes out is a draft.

TBKL_MUTATIONS sets how many are tried.
"""

import os
import time

from desktop_app.notice.draft_file import load_draft, save_draft
from tests.unit.reading.mutations import mutated
from tests.unit.reading.reader import read

COUNT = int(os.environ.get("TBKL_MUTATIONS", "300"))
LONGEST = 2.0
"""Seconds for one text."""


def test_spoilt_texts_are_read_in_time() -> None:
    for content in mutated(COUNT):
        start = time.perf_counter()
        reading = read(content)
        assert time.perf_counter() - start < LONGEST, content[:200]
        assert load_draft(save_draft(reading.draft)) == reading.draft
        places = [one.source for one in reading.report.guesses]
        places += [one.source for one in reading.report.unrecognised]
        for begin, end in places:
            assert 0 <= begin <= end <= len(reading.source)


def test_long_runs_take_no_longer_than_they_are_long() -> None:
    runs = ("a" * 40_000, "Giao " * 8_000, "(" * 20_000, "ngày 1/1, " * 4_000, "; " * 20_000)
    for run in (
        *runs,
        "đồng chí " * 5_000,
        "1. " * 10_000,
        "| " * 20_000,
        "Sở Tài chính, " * 3_000,
    ):
        start = time.perf_counter()
        read(run)
        assert time.perf_counter() - start < LONGEST, run[:20]
