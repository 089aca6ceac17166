"""The store with 10,000 notices: search, opening a notice, autosave, opening the store."""

import datetime as dt
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from msgspec.structs import replace

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop_app.notice.blocks import Block  # noqa: E402
from desktop_app.notice.draft import Draft  # noqa: E402
from desktop_app.notice.draft_file import save_draft  # noqa: E402
from desktop_app.store.moments import utc_now  # noqa: E402
from desktop_app.store.notice_rows import State  # noqa: E402
from desktop_app.store.opening import open_store  # noqa: E402
from desktop_app.store.place import FILE_NAME  # noqa: E402
from desktop_app.store.store import Store  # noqa: E402
from tests.builders.stores import a_random_draft  # noqa: E402

NOTICES = 10_000
STATES: tuple[State, ...] = ("drafting",)
SIZE = 20_000
QUERIES = (
    "day nhanh tien do",
    "đẩy nhanh tiến độ",
    "giai phong mat bang",
    "chuyển đổi số",
    "so xay dung",
    "Nguyễn Thanh Hải",
    "le thi hoa",
    "tinh uy",
    "ket luan",
    "ky 4711",
    "hội nghị về du lịch",
    "phong chay chua chay rung kiem tra",
    "thuong truc",
    "d",
    "gi",
    '"cải cách hành chính"',
)


def milliseconds(call: Callable[[], object]) -> float:
    """How long one call takes."""
    begin = time.perf_counter()
    call()
    return (time.perf_counter() - begin) * 1000


def told(name: str, times: list[float], goal: float) -> None:
    """Print the median and the 95th percentile beside the goal."""
    percentile = statistics.quantiles(times, n=20)[-1]
    middle = statistics.median(times)
    print(f"  {name:<34} median {middle:7.2f} ms   p95 {percentile:7.2f} ms   goal < {goal:g}")


def grown(draft: Draft, size: int) -> Draft:
    """The draft with so many more paragraphs that its file has `size` bytes."""
    text = "Giao các cơ quan, đơn vị liên quan khẩn trương rà soát, báo cáo kết quả thực hiện"
    blocks = list(draft.body)
    while len(save_draft(replace(draft, body=tuple(blocks)))) < size:
        blocks.append(Block(id=f"x{len(blocks)}", level="item", text=f"{text} lần {len(blocks)}."))
    return replace(draft, body=tuple(blocks))


@contextmanager
def filled_store(folder: Path, count: int) -> Iterator[Store]:
    """A store with so many notices, indexed."""
    begin = time.perf_counter()
    with open_store(folder / FILE_NAME, utc_now, chores=False) as store:
        with store.database.change():
            for index in range(count):
                store.notices.save(a_random_draft(index))
        store.notices.index()
        size = store.place.file.stat().st_size / 1e6
        spent = time.perf_counter() - begin
        print(f"store: {count} notices, {size:.0f} MB, made in {spent:.0f} s")
        yield store


def searches(store: Store) -> None:
    """Every query several times; all of them counted as one."""
    times: list[float] = []
    for query in QUERIES:
        spent = [milliseconds(partial(store.notices.search, query)) for _ in range(7)]
        times += spent
        print(f"    {query:<32} {statistics.median(spent):7.2f} ms")
    told("search", times, 15)
    narrowed_search = partial(
        store.notices.search, states=STATES, from_day=dt.date(2022, 1, 1), organ="tinh uy"
    )
    narrowed = [
        milliseconds(partial(narrowed_search, query)) for query in QUERIES for _ in range(3)
    ]
    told("search with conditions", narrowed, 15)


def edits(store: Store) -> None:
    """Opening and saving one notice after the other."""
    ids = [f"tb-{index * 97 % NOTICES:05}" for index in range(200)]
    told("open a notice", [milliseconds(partial(store.notices.latest, i)) for i in ids], 10)
    draft = grown(a_random_draft(0), SIZE)
    saves = []
    for turn in range(200):
        changed = replace(draft, notes=f"lần {turn}")
        saves.append(milliseconds(partial(store.notices.save, changed)))
    told(f"autosave of {len(save_draft(draft)) // 1000} kB", saves, 5)
    told("search after a save", [_search_after_save(store, draft, n) for n in range(50)], 15)


def _search_after_save(store: Store, draft: Draft, turn: int) -> float:
    store.notices.save(replace(draft, notes=f"sau lần {turn}"))
    return milliseconds(partial(store.notices.search, "chuyen doi so"))


def openings(file: Path) -> None:
    """Opening the store as the window does, and the round of chores in the background."""
    times: list[float] = []
    rounds: list[float] = []
    for turn in range(20):
        begin = time.perf_counter()
        store = open_store(file, utc_now, chores=False)
        times.append((time.perf_counter() - begin) * 1000)
        if turn < 3:
            store.settings.put("turn", turn)
            rounds.append(milliseconds(store.chores.run_once))
        store.close()
    told("open the store", times, 50)
    told("a round in the background", rounds, 1000)


def main() -> None:
    """Print all figures."""
    with tempfile.TemporaryDirectory() as folder:
        with filled_store(Path(folder), NOTICES) as store:
            searches(store)
            edits(store)
        openings(Path(folder) / FILE_NAME)


if __name__ == "__main__":
    main()
