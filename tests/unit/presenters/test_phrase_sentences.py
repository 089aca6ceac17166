"""Every fault of a phrase, a pattern and a pack has a sentence, with its place."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from desktop_app.notice.errors import DraftError
from desktop_app.phrases.packs import PackCode, PackFault, read_pack
from desktop_app.phrases.pattern import FaultCode, PatternFault, parse_pattern
from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.phrase_faults import (
    FILE_SENTENCES,
    PACK_SENTENCES,
    PATTERN_SENTENCES,
    pattern_fault,
    phrase_fault,
)
from desktop_app.presenters.sentences import Sentences
from desktop_app.workspace.phrase_errors import UnusablePhraseFile
from tests.unit.phrases.test_packs import PHRASE, a_pack

SENTENCES = Sentences(Catalogue())
FILE = Path("thư mục/goi.tbkl-mau-cau")
say = Catalogue().gettext

PATTERNS: dict[FaultCode, str] = {
    "empty": " ",
    "unclosed": "Giao {cơ quan",
    "unopened": "Giao cơ quan}",
    "nested": "Giao [a [b]]",
    "unknown_slot": "Giao {ai}",
    "no_choices": "{chọn: a}",
}
PACKS: dict[str, bytes] = {
    "duplicate_id": a_pack(PHRASE, PHRASE),
    "unknown_function": a_pack({**PHRASE, "function": "la"}),
    "unknown_topic": a_pack({**PHRASE, "topics": ["la"]}),
    "pattern": a_pack({**PHRASE, "text": "Giao {"}),
    "empty_file": b"",
    "too_large": b" " * (16 * 1024 * 1024 + 1),
    "other_file": b"PK\x03\x04",
    "not_json": b'{"format": }',
    "truncated": a_pack(PHRASE)[:-20],
    "too_deep": b"[" * 100_000,
    "utf16": a_pack().decode().encode("utf-16"),
    "missing": a_pack({"id": "a", "function": "mo-dau"}),
    "unknown": a_pack({**PHRASE, "x": 1}),
    "level": a_pack({**PHRASE, "levels": ["la"]}),
    "list": b"[]",
    "format": a_pack(format="tbkl-draft"),
    "version": a_pack(version=2),
}


def of_pattern(text: str) -> PatternFault:
    with pytest.raises(PatternFault) as caught:
        parse_pattern(text)
    return caught.value


def of_pack(content: bytes) -> PackFault:
    with pytest.raises(PackFault) as caught:
        read_pack(content)
    return caught.value


def test_every_code_has_a_sentence() -> None:
    assert set(PATTERNS) == set(PATTERN_SENTENCES) == set(get_args(FaultCode))
    assert set(PACK_SENTENCES) == set(get_args(PackCode)) - {"pattern", "format"}


@pytest.mark.parametrize("code", FILE_SENTENCES)
def test_a_file_is_not_called_a_draft(code: str) -> None:
    fault = of_pack(PACKS[code])
    assert isinstance(fault.fault, DraftError)
    assert fault.fault.code == code
    assert "bản thảo" not in phrase_fault(fault, say)


@pytest.mark.parametrize(
    "fault",
    [
        *(pytest.param(lambda text=text: of_pattern(text), id=text) for text in PATTERNS.values()),
        *(
            pytest.param(lambda content=content: of_pack(content), id=name)
            for name, content in PACKS.items()
        ),
        *(
            pytest.param(
                lambda content=content: UnusablePhraseFile(FILE, of_pack(content)),
                id=f"{name} file",
            )
            for name, content in PACKS.items()
        ),
    ],
)
def test_a_fault_is_one_whole_sentence(fault: Callable[[], Exception]) -> None:
    sentence = SENTENCES.tell(fault())
    assert sentence.endswith(".")
    assert "; hãy " in sentence
    assert not re.search(r"\n|\{\w*\}(?!”)|\.\s+[A-ZĐ]", sentence)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Giao {cơ quan", "dấu “{” ở ký tự thứ 6 chưa được đóng"),
        ("Giao ]", "dấu “]” ở ký tự thứ 6 không có dấu mở"),
        ("Giao [a [b]]", "dấu “[” ở ký tự thứ 9 nằm trong cặp dấu khác"),
        ("{ai}", "ở ký tự thứ 2 có chỗ điền lạ “ai”"),
    ],
)
def test_the_place_in_a_pattern_is_counted_from_one(text: str, words: str) -> None:
    assert pattern_fault(of_pattern(text), say).startswith(f"{words}; hãy ")


def test_the_place_in_a_file_is_told() -> None:
    fault = UnusablePhraseFile(FILE, of_pack(PACKS["pattern"]))
    assert SENTENCES.tell(fault) == (
        f"{FILE}, ở phrases[0].text: dấu “{{” ở ký tự thứ 6 chưa được đóng; "
        "hãy thêm dấu đóng hoặc xoá đi."
    )
    newer = UnusablePhraseFile(FILE, of_pack(PACKS["version"]))
    assert SENTENCES.tell(newer).endswith("do chương trình mới hơn lập; hãy cập nhật chương trình.")
