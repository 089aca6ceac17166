"""Whether a typed text holds given words, however it is spelt: capitals, tone style, no marks."""

from functools import lru_cache

from desktop_app.vietnamese.folding import fold
from desktop_app.vietnamese.tone_style import to_tone_style
from desktop_app.vietnamese.unicode_form import to_nfc


def begins_with(text: str, words: str) -> bool:
    """Whether `text` begins with the whole `words`: "HỘI NGHỊ giao ban" with "hội nghị".

    Capitals, spaces and the style of tone marks make no difference (O-TONE). Other marks do, so
    that "Hợp tác" does not begin with "họp", unless `text` was typed without any.
    """
    typed, wanted = _comparable(text, words)
    return bool(wanted) and f"{typed} ".startswith(f"{wanted} ")


def has_words(text: str, words: str) -> bool:
    """Whether the whole `words` stand anywhere in `text`, compared as in `begins_with`."""
    typed, wanted = _comparable(text, words)
    return bool(wanted) and f" {wanted} " in f" {typed} "


def _comparable(text: str, words: str) -> tuple[str, str]:
    if text.isascii():
        text, words = fold(text), fold(words)
    return _plain(text), _plain(words)


@lru_cache(maxsize=512)  # the same names of bodies and meetings are compared over and over
def _plain(text: str) -> str:
    return " ".join(to_tone_style(to_nfc(text).lower(), "new").split())
