"""Texts spoilt at random, always the same ones: cut, doubled, shuffled, swapped, sprinkled."""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

FOLDER = Path(__file__).parent / "development"
ODD = (
    "\x00", "\ufeff", "\u200b", "\u00ad", "\ud800", "\U0001f600", "|", ";", ";;", ":", ".",
    "./.", "…",
    "(", ")", "“", "”", "\n", "\r\n", "\n\n", "- ", "1. ", "a) ", "I- ", "1.1. ", "31/02/2026",
    "ngày 99/99/9999", "ngày 30/9", "trước ngày 00/00/0000", "Số 99999999999-TB/TU", "THÔNG BÁO\n",
    "Nơi nhận:\n", "giao ", "Giao Sở Tài chính ", "đồng chí ", "chủ trì", "kết luận như sau:\n",
    "tại Hội nghị ", "V/v", "T/L", "năm 0000", " tháng 13 năm 2026", "\u0301", "ß", "İ", "ﬁ", "\t",
)  # fmt: skip


def mutated(count: int) -> Iterator[bytes]:
    """So many spoilt texts, as bytes."""
    chance = Random(20261125)
    seeds = [file.read_text(encoding="utf-8") for file in sorted(FOLDER.glob("*.txt"))]
    for number in range(count):
        text = chance.choice(seeds)
        for _ in range(chance.randrange(1, 6)):
            text = chance.choice(WAYS)(text, chance)
        yield (
            _encoded(text[:6_000], chance)
            if number % 4 == 0
            else text[:6_000].encode("utf-8", "surrogatepass")
        )


def _sprinkled(text: str, chance: Random) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(ODD) * chance.choice((1, 1, 1, 3, 40)) + text[at:]


def _cut(text: str, chance: Random) -> str:
    start, end = sorted((chance.randrange(len(text) + 1), chance.randrange(len(text) + 1)))
    return text[:start] + text[end:] if chance.random() < 0.5 else text[start:end] or text


def _doubled(text: str, chance: Random) -> str:
    start = chance.randrange(len(text) + 1)
    piece = text[start : start + chance.randrange(1, 300)]
    return text[:start] + piece * chance.randrange(2, 6) + text[start:]


def _shuffled(text: str, chance: Random) -> str:
    mark = chance.choice(("\n", " ", "; ", ". "))
    parts = text.split(mark)
    chance.shuffle(parts)
    return mark.join(parts)


def _swapped(text: str, chance: Random) -> str:
    old, new = chance.choice("aăâđêôơư,;.: "), chance.choice("aăâđêôơư,;.:\n |")
    return text.replace(old, new, chance.randrange(1, 60))


def _cased(text: str, chance: Random) -> str:
    return chance.choice((text.upper(), text.lower(), text.title(), text.swapcase()))


WAYS: tuple[Callable[[str, Random], str], ...] = (
    _sprinkled, _sprinkled, _cut, _doubled, _shuffled, _swapped, _cased,
)  # fmt: skip


def _encoded(text: str, chance: Random) -> bytes:
    name = chance.choice(
        ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1258", "utf-8")
    )
    content = bytearray(text.encode(name, "replace"))
    for _ in range(chance.randrange(8)):
        if content:
            content[chance.randrange(len(content))] = chance.randrange(256)
    return bytes(content)
