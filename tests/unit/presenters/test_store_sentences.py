"""Every fault of the store has one sentence, with every reason and code it can carry."""

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.sentences import Sentences
from desktop_app.presenters.store_faults import (
    STORE_UNWRITABLE,
    UNKNOWN,
    UNUSABLE_ARCHIVE,
    UNUSABLE_BACKUP,
    moment,
)
from desktop_app.store.errors import (
    NotAStore,
    StoreDamaged,
    StoreError,
    StoreInUse,
    StoreTooNew,
    StoreUnwritable,
    UnknownItem,
    UnknownNotice,
    UnknownVersion,
    Unusable,
    UnusableArchive,
    UnusableBackup,
    Unwritable,
)

LOCALE = Path(__file__).parents[3] / "resources" / "locale"
SENTENCES = Sentences(Catalogue())
ENGLISH = Sentences(Catalogue.load(LOCALE, "en"))
STORE = Path("dữ liệu/thong-bao.db")
ASIDE = Path("damaged/thong-bao.db")
BACKUP = Path("backups/thong-bao-1.db")
MORNING = dt.datetime(2026, 7, 6, 1, 30, tzinfo=dt.UTC)

FAULTS: list[StoreError] = [
    StoreInUse(STORE, MORNING),
    StoreInUse(STORE, None),
    *(StoreDamaged(STORE, aside, backup) for aside in (ASIDE, None) for backup in (BACKUP, None)),
    StoreTooNew(STORE, 7, 1),
    *(StoreUnwritable(STORE, reason) for reason in get_args(Unwritable)),
    NotAStore(STORE),
    *(UnusableArchive(STORE, code) for code in get_args(Unusable)),
    *(UnusableBackup(STORE, code) for code in get_args(Unusable)),
    UnknownVersion("tb-1", 9),
    *(kind("tb-1") for kind in UnknownItem.__subclasses__() if kind is not UnknownVersion),
]


def family(kind: type[StoreError]) -> Iterator[type[StoreError]]:
    """All faults below `kind` that are raised themselves."""
    below = kind.__subclasses__()
    for one in below:
        yield from family(one)
    if not below:
        yield kind


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{type(fault).__name__} {fault}")
@pytest.mark.parametrize("sentences", [SENTENCES, ENGLISH], ids=["vi", "en"])
def test_a_fault_is_one_whole_sentence(sentences: Sentences, fault: StoreError) -> None:
    sentence = sentences.tell(fault)
    assert sentence.endswith(".")
    assert not re.search(r"\.\s+[A-ZĐ]|\{\w*\}|None", sentence)
    assert ("hãy" in sentence) == (sentences is SENTENCES)
    assert ("please" in sentence) == (sentences is ENGLISH)


def test_every_fault_of_the_store_is_among_them() -> None:
    assert {type(fault) for fault in FAULTS} == set(family(StoreError))
    assert set(UNKNOWN) == set(UnknownItem.__subclasses__())
    assert set(STORE_UNWRITABLE) == set(get_args(Unwritable))
    assert set(UNUSABLE_ARCHIVE) == set(UNUSABLE_BACKUP) == set(get_args(Unusable))


def test_faults_that_differ_are_told_differently() -> None:
    told = {SENTENCES.tell(fault) for fault in FAULTS}
    assert len(told) == len(FAULTS)


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (UnknownNotice("tb-1"), "Trong kho không có thông báo “tb-1”; hãy xem lại danh sách."),
        (
            UnknownVersion("tb-1", 9),
            "Thông báo “tb-1” không còn bản lưu số 9; hãy chọn một bản khác.",
        ),
        (
            StoreDamaged(STORE, ASIDE, BACKUP),
            (
                f"Kho thông báo {STORE} bị hỏng, đã được cất nguyên vào {ASIDE}; "
                "hãy khôi phục từ bản sao lưu thong-bao-1.db."
            ),
        ),
        (
            StoreInUse(STORE, MORNING),
            (
                f"Kho thông báo {STORE} đang mở ở một cửa sổ khác từ {moment(MORNING)}; "
                "hãy đóng cửa sổ đó rồi thử lại."
            ),
        ),
    ],
    ids=str,
)
def test_sentences_to_the_letter(fault: StoreError, sentence: str) -> None:
    assert SENTENCES.tell(fault) == sentence
