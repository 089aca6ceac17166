"""One Unicode form for all text: NFC is written, NFC and NFD are read (O-NFC)."""

from unicodedata import combining, is_normalized, normalize

_FIRST_THAT_COMPOSES = "\u0300"


def to_nfc(text: str) -> str:
    """Return `text` in NFC (O-NFC)."""
    return text if is_normalized("NFC", text) else normalize("NFC", text)


def nfc_with_offsets(text: str) -> tuple[str, tuple[int, ...]]:
    """Return `text` in NFC and, for every code point offset 0..len(text), the offset in the result.

    The offsets never fall. One that stood inside a letter now composed maps to that letter's start,
    so the ends of a span that held whole letters hold the same letters afterwards (O-NFC).
    """
    if is_normalized("NFC", text):
        return text, tuple(range(len(text) + 1))
    composed: list[str] = []
    offsets: list[int] = []
    length = 0
    for cluster in _clusters(text):
        piece = normalize("NFC", cluster)
        offsets.extend(length + min(inner, len(piece) - 1) for inner in range(len(cluster)))
        composed.append(piece)
        length += len(piece)
    return "".join(composed), (*offsets, length)


def _clusters(text: str) -> list[str]:
    """Cut `text` so that composing each part alone equals composing the whole."""
    clusters: list[str] = []
    start = 0
    for end in range(1, len(text)):
        if _starts_cluster(text, start, end):
            clusters.append(text[start:end])
            start = end
    return [*clusters, text[start:]]


def _starts_cluster(text: str, start: int, end: int) -> bool:
    """Whether a new cluster starts at `end` when the one before it started at `start`."""
    char = text[end]
    if char < _FIRST_THAT_COMPOSES:
        return True
    if combining(char):
        return False
    # Some letters of class 0 (Hangul, Indic vowel signs) still melt into the one before them.
    before = text[start:end]
    return normalize("NFC", before + char) == normalize("NFC", before) + normalize("NFC", char)
