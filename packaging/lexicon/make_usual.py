"""Makes resources/lexicon/usual.json: what stands beside what in the prose that is shipped.

Beside that prose: alone.txt, syllables that stand by themselves; foreign.txt, words of other
languages. Without --with-samples the samples stay unseen, to measure false alarms by.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # what is read with is what lies beside this file

from desktop_app.checking.language.lexicon import key  # noqa: E402
from desktop_app.checking.language.reading import Reading  # noqa: E402

RESOURCES = ROOT / "resources"
LEXICON = RESOURCES / "lexicon"
SOURCES = ("phrases/*.json", "templates/*.tbkl", "lexicon/organs.json", "standards/*.json")
SAMPLES = ("samples/*.tbkl", "profiles/*.json")
SEEN_ALONE = 2
NO_PROSE = frozenset({"id", "level", "format", "symbol", "rank", "system", "function", "topics"})
SLOTS = str.maketrans({"{": ". ", "}": ". ", "[": " ", "]": " "})

Pairs = Counter[tuple[str, str]]


def texts(value: object) -> Iterator[str]:
    """Every text of a data file that is prose."""
    if isinstance(value, str):
        yield value.translate(SLOTS)
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)
    elif isinstance(value, dict):
        for name, one in value.items():
            if name not in NO_PROSE:
                yield from texts(one)


def counted(
    prose: Iterable[str], words: frozenset[tuple[str, str]], slips: frozenset[str]
) -> tuple[Pairs, Pairs, Counter[str]]:
    """Neighbours that are no word, words, and syllables in none, with how often each was met."""
    beside: Pairs = Counter()
    common: Pairs = Counter()
    alone: Counter[str] = Counter()
    for text in prose:
        read = Reading(text).words
        bound = [False] * (len(read) + 1)
        for at in range(1, len(read)):
            pair = (read[at - 1].key, read[at].key)
            if not read[at].is_next:
                continue
            if pair in words:
                common[pair] += 1
                bound[at - 1] = bound[at] = True
            elif " ".join(pair) not in slips and (not read[at].is_capital or read[at].is_shouted):
                beside[pair] += 1
        alone.update(
            word.key
            for word, is_bound in zip(read, bound, strict=False)
            if not is_bound and not word.is_capital
        )
    return beside, common, alone


def rows(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The second syllables by the first."""
    grouped: dict[str, list[str]] = defaultdict(list)
    for first, second in sorted(pairs):
        grouped[first].append(second)
    return {first: " ".join(after) for first, after in grouped.items()}


def main() -> None:
    """Write the file."""
    sources = (*SOURCES, *SAMPLES) if "--with-samples" in sys.argv else SOURCES
    followers = json.loads((LEXICON / "compounds.json").read_text("utf-8"))["followers"]
    words = frozenset(
        (key(first), key(second)) for first, row in followers.items() for second in row.split()
    )
    slips = frozenset(json.loads((LEXICON / "confused.json").read_text("utf-8"))["pairs"])
    files = (file for source in sources for file in sorted(RESOURCES.glob(source)))
    prose = (text for file in files for text in texts(json.loads(file.read_text("utf-8"))))
    beside, common, alone = counted(prose, words, slips)
    listed = (Path(__file__).parent / "alone.txt").read_text("utf-8").split()
    often = (word for word, times in alone.items() if times >= SEEN_ALONE)
    usual = {
        "format": "tbkl-usual",
        "version": 1,
        "alone": " ".join(sorted({*listed, *often})),
        "foreign": (Path(__file__).parent / "foreign.txt").read_text("utf-8").strip(),
        "common": rows(common),
        "followers": rows(beside),
    }
    text = json.dumps(usual, ensure_ascii=False, indent=1) + "\n"
    (LEXICON / "usual.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
