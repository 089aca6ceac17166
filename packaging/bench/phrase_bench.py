"""The search over 100,000 phrases, keystroke by keystroke, against a plain rapidfuzz scan."""

import datetime as dt
import statistics
import sys
import time
from pathlib import Path
from random import Random

from rapidfuzz import fuzz, process

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # what is timed is what lies beside this file

from desktop_app.phrases.packs import shipped_packs  # noqa: E402
from desktop_app.phrases.phrase import Phrase  # noqa: E402
from desktop_app.phrases.search import PhraseIndex, Use, Wanted  # noqa: E402
from desktop_app.phrases.search_text import shown_text  # noqa: E402
from desktop_app.phrases.terms import FUNCTIONS, TOPICS  # noqa: E402
from desktop_app.vietnamese.folding import fold  # noqa: E402

COUNT = 100_000
GOAL = 10.0
SCANS = 5
USED = 1_000
NEAR = Wanted(system="party", near=("dau-tu-cong",))
PACKS = ROOT / "resources" / "phrases"
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
    "kinh tế - xã hội, quốc phòng",
    "kế hoạch số 1234",
    "nguyenx tac",
)


def many(count: int) -> list[Phrase]:
    """So many different phrases: words of those shipped, a document's number and a place each.

    The numbers and places are the many rare words that an office's own phrases bring.
    """
    chance = Random(7)  # noqa: S311
    shipped = [one for pack in shipped_packs(PACKS) for one in pack.phrases]
    words = sorted({word for one in shipped for word in one.text.split() if word.isalpha()})
    made = []
    for number in range(count):
        ground = shipped[number % len(shipped)]
        more = " ".join(chance.choices(words, k=8))
        document = f"số {chance.randrange(1, 60_000)}/KH-{a_name(chance)}"
        made.append(
            Phrase(
                id=f"p{number}",
                text=f"{ground.text} {more} {document} ở {a_name(chance)}",
                function=chance.choice([*FUNCTIONS]),
                topics=(chance.choice([*TOPICS]),),
                system=ground.system,
            )
        )
    return made


def a_name(chance: Random) -> str:
    """One of some ten thousand syllables."""
    first, vowels, last = ("bcdghklmnprstvx", "aeiouy", "cmnpt")
    return chance.choice(first) + "".join(chance.choices(vowels, k=3)) + chance.choice(last)


def used(phrases: list[Phrase]) -> dict[str, Use]:
    """What an office has used: search must not become slow with it."""
    chance = Random(11)  # noqa: S311
    now = dt.datetime.now(dt.UTC)
    return {
        phrase.id: Use(chance.randrange(1, 40), now - dt.timedelta(chance.randrange(400)))
        for phrase in chance.sample(phrases, USED)
    }


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
    print(f"phrases: {COUNT} of them, {USED} used; index built in {built:.1f} s")
    uses = used(phrases)
    spent = []
    for query in QUERIES:
        for length in range(1, len(query) + 1):
            begin = time.perf_counter()
            index.find(query[:length], NEAR, uses)
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
