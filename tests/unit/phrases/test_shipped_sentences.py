"""Every shipped phrase reads right, whichever of its slots are filled."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import pytest

from desktop_app.phrases.filling import fill
from desktop_app.phrases.packs import Pack
from desktop_app.phrases.phrase import Phrase
from desktop_app.phrases.place import FillPlace
from desktop_app.phrases.search import PhraseIndex
from desktop_app.vietnamese.syllables import split_syllable
from desktop_app.vietnamese.tone_style import ToneStyle, tone_styles_in
from desktop_app.vietnamese.unicode_form import to_nfc
from tests.unit.phrases.shipped import PACKS, PATTERNS, PHRASES, fillings, own_words

OPEN_WORDS: Final = "và|với|của|về|từ|gồm|là|cho|hoặc|để|thuộc|giữa|nhất là|nổi bật là|trong đó"
"""Words that wait for more, and are no end of a compound."""
FLAWS: Final = re.compile(
    r"  |\s[,;:.]|[,;:]{2}|[,;]\.|\(\)|[,;:](?=[^\s.])"
    rf"|\b(?:{OPEN_WORDS})(?=[,;.]|$)"
    rf"|\b(?:{OPEN_WORDS}) (?:và|với|của|hoặc)\b"
    r"|trước ngày trước ngày|hoàn thành hoàn thành",
    re.IGNORECASE,
)
DRAWN_WORDS: Final = frozenset({"chung"})
NOT_VIETNAMESE: Final = frozenset({"km", "ocop", "par", "index", "sipas", "papi", "pci", "pgi"})
ABOLISHED: Final = re.compile(
    r"huyện|thị xã|quận\b|Sở Kế hoạch|Bộ Kế hoạch|Giao thông vận tải|Thông tin và Truyền thông"
    r"|Lao động - Thương binh|Tài nguyên và Môi trường|Nông nghiệp và Phát triển nông thôn"
    r"|Ban Dân vận|Ban Tuyên giáo(?! và Dân vận)|Ban Dân tộc|Sở Ngoại vụ",
    re.IGNORECASE,
)
HOUSE_FAULTS: Final = re.compile(
    r"đảm bảo|hàng (?:ngày|tuần|tháng|quý|năm)|\bqui\b|\bkĩ\b|\bmĩ\b|\btỉ\b|bổ xung|xử lí|quản lí"
    r"|(?<!Uỷ ban )(?<!Hội đồng )nhân dân|đ/c|[\"']|\.\.\.|–|—"
)
every_pack = pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id)


def sentences(phrase: Phrase, tone: ToneStyle) -> Iterator[str]:
    """The phrase as sentences by themselves, with more and less filled in."""
    pattern = PATTERNS[phrase.id]
    return (fill(pattern, values, FillPlace(), tone).text for values in fillings(pattern))


def is_flawed(text: str) -> bool:
    """Whether spaces, marks, the capital or the end of a sentence are wrong."""
    begins_right = text[0].isupper() or text[0].isdigit() or text[0] == "…"
    ends_right = text.endswith((".", ":")) and not text.endswith((":.", ".."))
    return bool(FLAWS.search(text)) or not begins_right or not ends_right


def has_doubled_word(text: str) -> bool:
    """Whether a word stands twice in a row."""
    words = re.findall(r"\w+|[^\w\s]", text.lower())
    return any(a == b and a.isalpha() and a not in DRAWN_WORDS for a, b in pairwise(words))


@every_pack
def test_a_pattern_begins_and_ends_as_a_pattern_does(pack: Pack) -> None:
    for text in (phrase.text for phrase in pack.phrases):
        assert text[0].isupper() or text[0] == "{", text
        assert text[-1] not in " ,.;!?…", text
        assert text == to_nfc(text)


@every_pack
@pytest.mark.parametrize("tone", ["new", "old"])
def test_a_sentence_has_no_flaw_whatever_is_filled(pack: Pack, tone: ToneStyle) -> None:
    texts = [text for phrase in pack.phrases for text in sentences(phrase, tone)]
    assert not [text for text in texts if is_flawed(text)]
    assert not [text for text in texts if has_doubled_word(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Giao Sở A chủ trì, phối hợp với rà soát và.",
        "Giao Sở A , Sở B.",
        "Giao Sở A,, Sở B.",
        "Giao  Sở A.",
        "Sở A báo cáo của; hoàn thành.",
        "Sở A kết luận:.",
        "giao Sở A.",
        "Giao Sở A",
        "Sở A hoàn thành trước ngày trước ngày 30/9/2026.",
    ],
)
def test_a_flaw_would_be_seen(text: str) -> None:
    assert is_flawed(text)


def test_a_doubled_word_would_be_seen() -> None:
    assert has_doubled_word("Giao giao Sở A")
    assert not has_doubled_word("Không trả lời chung chung; Sở A, Sở B")


@every_pack
def test_empty_slots_leave_no_trace_but_the_dots(pack: Pack) -> None:
    for phrase in pack.phrases:
        pattern = PATTERNS[phrase.id]
        required = sum(len(part.slots) for part in pattern.parts if not part.is_optional)
        text = fill(pattern, {}, FillPlace(), "new").text
        assert (text.count("…"), re.findall(r"[\[\]{}]", text)) == (required, []), text


@every_pack
def test_partners_stand_after_with(pack: Pack) -> None:
    for text in (phrase.text for phrase in pack.phrases):
        after = re.findall(r"phối hợp(?: chặt chẽ)? với\b ?(.?)", text)
        assert all(letter == "{" or letter.isupper() for letter in after), text


@every_pack
def test_a_semicolon_is_followed_by_a_small_letter(pack: Pack) -> None:
    for words in map(own_words, pack.phrases):
        assert all(word[0].islower() for word in re.findall(r"; (\w+)", words)), words


@every_pack
def test_every_word_is_vietnamese(pack: Pack) -> None:
    words = {w.lower() for one in pack.phrases for w in re.findall(r"[^\W\d_]+", own_words(one))}
    assert {word for word in words if split_syllable(word) is None} <= NOT_VIETNAMESE


@every_pack
def test_the_house_style_is_kept(pack: Pack) -> None:
    texts = [text for phrase in pack.phrases for text in (phrase.text, phrase.note)]
    assert not [text for text in texts if HOUSE_FAULTS.search(text)]


@every_pack
def test_no_abolished_body_and_no_date_is_named(pack: Pack) -> None:
    date = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}/\d{1,2}\b(?! giờ)")
    texts = [phrase.text for phrase in pack.phrases]
    assert not [text for text in texts if ABOLISHED.search(text) or date.search(text)]


def test_the_tone_marks_are_in_one_style() -> None:
    texts = [pack.title for pack in PACKS]
    for phrase in PHRASES:
        texts += phrase.text, phrase.note, *phrase.tags
    counts = tone_styles_in("\n".join(texts))
    assert counts.old == 0
    assert counts.new > 100


@every_pack
def test_an_old_style_office_gets_its_own_style(pack: Pack) -> None:
    texts = [text for phrase in pack.phrases for text in sentences(phrase, "old")]
    assert tone_styles_in("\n".join(texts)).new == 0


@pytest.mark.parametrize(
    "query", ["dntdgn", "dnttgn", "giai ngan day nhanh", "đẩy nhan tiến độ giải ngân"]
)
def test_what_a_secretary_types_finds_the_phrase(query: str) -> None:
    hits = PhraseIndex(PHRASES).find(query, limit=5)
    assert "dtc-day-nhanh-giai-ngan" in [hit.phrase.id for hit in hits]
