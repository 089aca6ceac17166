"""`make bench`: our figures beside the peers' in one run, never asserted, always printed."""

import math
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from desktop_app.layout.compose import compose
from desktop_app.layout.metrics import FontMetrics
from desktop_app.layout.paginate import paginate
from desktop_app.notice.blocks import Block
from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft
from desktop_app.output.docx_writer import docx_bytes
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.packs import read_packs
from peers import docxtpl_peer, python_docx_peer

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
SAMPLE = RESOURCES / "samples" / "tinh-uy-2026.tbkl"
TEMPLATE = RESOURCES / "docx" / "notice.docx"
SIZES = (10, 30, 100, 300, 1000, 2000)
ROUNDS = 15


def interleaved(calls: dict[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """Median milliseconds of each call, one after the other in every round, after a warm-up."""
    spent: dict[str, list[float]] = {name: [] for name in calls}
    for turn in range(rounds + 2):
        for name, call in calls.items():
            begin = time.perf_counter()
            call()
            if turn >= 2:
                spent[name].append((time.perf_counter() - begin) * 1000)
    return {name: statistics.median(times) for name, times in spent.items()}


def exponent(points: list[tuple[int, float]]) -> float:
    """Slope of log time over log size, by least squares."""
    xs = [math.log(size) for size, _ in points]
    ys = [math.log(spent) for _, spent in points]
    mean_x, mean_y = statistics.mean(xs), statistics.mean(ys)
    over = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True))
    return over / sum((x - mean_x) ** 2 for x in xs)


def with_directives(draft: Draft, count: int) -> Draft:
    """The draft with so many directives of usual length under ten headings."""
    text = (
        "Giao Ban Tổ chức Tỉnh uỷ chủ trì, phối hợp với các cơ quan, đơn vị liên quan rà soát, "
        "hoàn thiện quy hoạch cán bộ lãnh đạo, quản lý; báo cáo Ban Thường vụ Tỉnh uỷ."
    )
    heads = tuple(
        Block(
            id=f"h{head}",
            level="item",
            text=f"Về lĩnh vực {head}",
            children=tuple(
                Block(id=f"b{index}", level="point", text=f"{text[:-1]}, lần {index}.")
                for index in range(head, count, 10)
            ),
        )
        for head in range(10)
    )
    return replace(draft, body=heads)


def process(words: list[str]) -> Callable[[], object]:
    """A call of the program as a whole process."""
    command = [sys.executable, "-m", "desktop_app", *words]
    return lambda: subprocess.run(command, check=True, capture_output=True, cwd=ROOT)


def main() -> None:
    """Print all figures."""
    metrics = FontMetrics.read(RESOURCES / "fonts" / "advances.json")
    library = StandardLibrary(read_packs([RESOURCES / "standards"]))
    draft = load_draft(SAMPLE.read_bytes())
    standard = library.choose(draft).standard
    sheet = compose(draft, standard, metrics)
    pages = paginate(sheet, metrics)
    print(f"notice: {SAMPLE.name}, {len(pages.pages)} pages, medians of {ROUNDS} rounds")

    made = interleaved(
        {
            "ours": lambda: docx_bytes(compose(draft, standard, metrics), TEMPLATE),
            "docxtpl": docxtpl_peer(sheet),
            "python-docx": python_docx_peer(sheet),
        }
    )
    for name, spent in made.items():
        print(f"  .docx by {name:<12} {spent:8.2f} ms   ours/{name} {made['ours'] / spent:.2f}")
    print(f"  goal: ours/docxtpl <= 0.40, found {made['ours'] / made['docxtpl']:.2f}")

    layout = interleaved(
        {"layout": lambda: paginate(compose(draft, standard, metrics), metrics)}, rounds=40
    )
    print(f"  compose + paginate     {layout['layout']:8.2f} ms   goal < 5")

    def laid_out(some: Draft) -> object:
        return paginate(compose(some, standard, metrics), metrics)

    def written(some: Draft) -> object:
        return docx_bytes(compose(some, standard, metrics), TEMPLATE)

    for name, measure in (("compose + paginate", laid_out), ("compose + .docx", written)):
        points: list[tuple[int, float]] = []
        for size in SIZES:
            many = with_directives(draft, size)
            spent = interleaved({"one": partial(measure, many)}, rounds=3)["one"]
            points.append((size, spent))
        shown = ", ".join(f"{size}: {spent:.1f}" for size, spent in points)
        print(f"  {name} by directives (ms): {shown}; exponent {exponent(points):.2f}, goal <= 1.1")

    with tempfile.TemporaryDirectory() as folder:
        target = str(Path(folder) / "notice.docx")
        whole = interleaved(
            {
                "tbkl --help": process(["--help"]),
                "tbkl export (.docx)": process(["export", str(SAMPLE), "-o", target]),
                "python -c pass": lambda: subprocess.run([sys.executable, "-c", ""], check=True),
            }
        )
    for name, goal in (("tbkl --help", 100), ("tbkl export (.docx)", 350), ("python -c pass", 0)):
        suffix = f"   goal < {goal}" if goal else ""
        print(f"  process {name:<20} {whole[name]:8.1f} ms{suffix}")


if __name__ == "__main__":
    main()
