"""Old fonts told from Unicode and mapped, with every place known."""

import json
from pathlib import Path

import msgspec
import pytest

from desktop_app.vietnamese.legacy import LegacyReader, LegacyTables
from desktop_app.vietnamese.offset_text import OffsetText

TABLES = Path(__file__).parents[3] / "resources" / "lexicon" / "legacy.json"
TEXT = (
    "Đồng chí Bí thư yêu cầu các địa phương, đơn vị tiếp tục đẩy nhanh tiến độ giải phóng mặt "
    "bằng, giữ vững an ninh trật tự; "
    "xử lý nghiêm những trường hợp vi phạm quy định, ưỡn ẹo, quỹ đất."
)


@pytest.fixture(scope="module")
def reader() -> LegacyReader:
    return LegacyReader(msgspec.json.decode(TABLES.read_bytes(), type=LegacyTables))


def in_old_font(text: str, name: str) -> str:
    """The text as a program that knows nothing of the font shows its bytes."""
    table = json.loads(TABLES.read_text(encoding="utf-8"))[name]
    back: dict[str, str] = {}
    for old, letter in table.items():
        back.setdefault(letter, old)
    return "".join(back.get(letter, letter) for letter in text)


@pytest.mark.parametrize("name", ["tcvn3", "vni"])
def test_an_old_font_is_told_and_mapped(reader: LegacyReader, name: str) -> None:
    old = in_old_font(TEXT, name)
    told = reader.told(OffsetText.of(old))
    assert told is not None
    assert (told.name, told.mapped.text) == (name, TEXT)
    assert told.confidence > 0.9
    at = TEXT.index("giữ vững")
    start, end = told.mapped.span(at, at + len("giữ vững"))
    assert old[start:end] == in_old_font("giữ vững", name)


def test_utf8_taken_for_a_windows_page(reader: LegacyReader) -> None:
    old = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in TEXT.encode())
    told = reader.told(OffsetText.of(old))
    assert told is not None
    assert (told.name, told.mapped.text) == ("utf8_as_1252", TEXT)


@pytest.mark.parametrize("text", [TEXT, "", "Ông Phú ở Hà Nội", "Café à Genève, naïve"])
def test_unicode_stays(reader: LegacyReader, text: str) -> None:
    assert reader.told(OffsetText.of(text)) is None


def test_capitals_of_the_capital_font(reader: LegacyReader) -> None:
    """.VnTimeH shows small letters large: a word of capitals is one in the text too."""
    told = reader.mapped(OffsetText.of("Th«ng b¸o KÕT LUËN"), "tcvn3")
    assert told.text == "Thông báo KẾT LUẬN"
