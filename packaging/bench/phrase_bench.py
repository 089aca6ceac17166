"""The search over 100,000 phrases, keystroke by keystroke, against a plain rapidfuzz scan."""

import statistics
import time
from pathlib import Path
from random import Random

from rapidfuzz import fuzz, process

from desktop_app.phrases.packs import shipped_packs
from desktop_app.phrases.phrase import Phrase
from desktop_app.phrases.search import PhraseIndex, Wanted
from desktop_app.phrases.search_text import shown_text
from desktop_app.phrases.terms import FUNCTIONS, TOPICS
from desktop_app.vietnamese.folding import fold

COUNT = 100_000
GOAL = 10.0
SCANS = 5
PACKS = Path(__file__).resolve().parents[2] / "resources" / "phrases"
QUERIES = (
    "day nhanh tien do giai ngan",
    "giải phóng mặt bằng",
    "dnttgn",
    "giao so xay dung chu tri",
    "khong de ton dong keo dai",
    "trach nhiem nguoi dung dau",
    "bao cao truoc ngay",
    "nghiem tuc rut kinh nghiem",
    "phoi hpo chat che",
)


def many(count: int) -> list[Phrase]:
    """So many different phrases, made of the words of those shipped."""
    chance = Random(7)  # noqa: S311
    shipped = [one for pack in shipped_packs(PACKS) for one in pack.phrases]
    words = sorted({word for one in shipped for word in one.text.split() if word.isalpha()})
    made = []
    for number in range(count):
        ground = shipped[number % len(shipped)]
        more = " ".join(chance.choices(words, k=8))
        made.append(
            Phrase(
                id=f"p{number}",
                text=f"{ground.text} {more}",
                function=chance.choice([*FUNCTIONS]),
                topics=(chance.choice([*TOPICS]),),
                system=ground.system,
            )
        )
    return made


def told(name: str, times: list[float], goal: str) -> None:
    """Print the median, the 95th percentile and the longest."""
    percentile = statistics.quantiles(times, n=20)[-1]
    figures = f"p50 {statistics.median(times):7.2f} ms   p95 {percentile:7.2f} ms"
    print(f"  {name:<34} {figures}   max {max(times):7.2f} ms{goal}")


def main() -> None:
    """Print all figures."""
    phrases = many(COUNT)
    begin = time.perf_counter()
    index = PhraseIndex(phrases)
    built = time.perf_counter() - begin
    print(f"phrases: {COUNT} of them, index built in {built:.1f} s")
    spent = []
    for query in QUERIES:
        for length in range(1, len(query) + 1):
            begin = time.perf_counter()
            index.find(query[:length], Wanted(system="party", near=("dau-tu-cong",)))
            spent.append((time.perf_counter() - begin) * 1000)
    told(f"a keystroke, {len(spent)} of them", spent, f"   goal p95 < {GOAL:g}")
    folded = [fold(shown_text(one)) for one in phrases]
    scans = []
    for query in QUERIES[:SCANS]:
        begin = time.perf_counter()
        process.extract(fold(query), folded, scorer=fuzz.partial_ratio, limit=30)
        scans.append((time.perf_counter() - begin) * 1000)
    told("a plain rapidfuzz scan", scans, "")
    ratio = statistics.median(spent) / statistics.median(scans)
    print(f"  ours against the scan, medians: {ratio:.4f}")


if __name__ == "__main__":
    main()
