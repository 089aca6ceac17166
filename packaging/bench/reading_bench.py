"""How long it takes to read a text of 5,000 words into a draft."""

import statistics
import sys
import time
from itertools import count
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # what is timed is what lies beside this file

from desktop_app.notice.draft import Draft  # noqa: E402
from desktop_app.notice.parts import NoticeDate, Profile  # noqa: E402
from desktop_app.workspace.read_text import text_reader  # noqa: E402

GOAL = 500.0
WORDS = 5_000
RUNS = 5
TEXTS = ROOT / "tests" / "unit" / "reading" / "development"
GROUND = Draft(
    id="bench",
    profile=Profile(system="party", organ="", symbol="", place="", archive=""),
    date=NoticeDate(year=2026),
)


def long_text() -> str:
    """The body of a notice over and over, as long as is asked for."""
    text = (TEXTS / "ubnd-xa-giao-ban-tuan.txt").read_text(encoding="utf-8")
    head, body = text.split("I. LĨNH VỰC KINH TẾ")
    while len((head + body).split()) < WORDS:
        body += "\n" + body
    return " ".join((head + "\nI. LĨNH VỰC KINH TẾ" + body).split(" ")[:WORDS])


def main() -> int:
    """Print the median and fail past the goal."""
    reader = text_reader(ROOT / "resources" / "lexicon")
    text, ids = long_text(), count(1)
    times: list[float] = []

    def new_id() -> str:
        return f"b{next(ids)}"

    for _ in range(RUNS):
        start = time.perf_counter()
        reader.read(text, GROUND, new_id)
        times.append((time.perf_counter() - start) * 1000)
    middle = statistics.median(times)
    print(f"read {len(text.split())} words: {middle:.0f} ms (goal {GOAL:.0f} ms)")
    return int(middle > GOAL)


if __name__ == "__main__":
    sys.exit(main())
