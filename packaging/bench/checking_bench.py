"""How long it takes to check a draft of 5,000 words: as a whole, and again after one edit."""

import datetime as dt
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # what is timed is what lies beside this file

import msgspec  # noqa: E402

from desktop_app.checking.checkup import Checkup  # noqa: E402
from desktop_app.checking.rules import RuleBook  # noqa: E402
from desktop_app.notice.blocks import Block  # noqa: E402
from desktop_app.notice.draft import Draft  # noqa: E402
from desktop_app.notice.text_edits import set_text  # noqa: E402
from desktop_app.standards.library import StandardLibrary  # noqa: E402
from desktop_app.standards.packs import read_packs  # noqa: E402
from desktop_app.standards.standard import Standard  # noqa: E402
from desktop_app.workspace.know_bodies import known_bodies  # noqa: E402
from desktop_app.workspace.open_checkers import form_checker, proofreader  # noqa: E402
from desktop_app.workspace.open_draft import open_draft  # noqa: E402

WHOLE, EDITED = 150.0, 10.0
WORDS = 5_000
RUNS = 5
TODAY = dt.date(2026, 7, 5)
RESOURCES = ROOT / "resources"


def long_draft() -> Draft:
    """Every paragraph there is in the samples, once each, until it is as long as is asked for."""
    draft = open_draft(RESOURCES / "samples" / "dai-60-chi-dao.tbkl")
    texts: dict[str, None] = {}
    for file in sorted((RESOURCES / "samples").glob("*.tbkl")):
        texts.update(dict.fromkeys(block.text for block in open_draft(file).all_blocks()))
    body, words = list(draft.body), sum(len(one.text.split()) for one in draft.all_blocks())
    for number, text in enumerate(texts):
        if words >= WORDS:
            break
        body.append(Block(id=f"more{number}", level="paragraph", text=text))
        words += len(text.split())
    return msgspec.structs.replace(draft, body=tuple(body))


def main() -> int:
    """Print both figures and fail past their goals."""
    lexicon = RESOURCES / "lexicon"
    library = StandardLibrary(read_packs([RESOURCES / "standards"]))
    draft = long_draft()
    standard = library.choose(draft).standard
    first_id = draft.body[0].children[0].id
    book, known = RuleBook.read(RESOURCES / "rules"), known_bodies(lexicon / "organs.json")
    whole: list[float] = []
    edited: list[float] = []
    for number in range(RUNS):
        checkup = Checkup(book, (form_checker(lexicon, known), proofreader(lexicon)))
        whole.append(_timed(checkup, draft, standard))
        other = set_text(draft, first_id, f"Đoạn này vừa được sửa lần {number}.")
        edited.append(_timed(checkup, other, standard))
    words = sum(len(block.text.split()) for block in draft.all_blocks())
    middle = statistics.median(whole), statistics.median(edited)
    print(f"check {words} words: {middle[0]:.0f} ms (goal {WHOLE:.0f} ms)")
    print(f"check again after an edit: {middle[1]:.1f} ms (goal {EDITED:.0f} ms)")
    return int(middle[0] > WHOLE or middle[1] > EDITED)


def _timed(checkup: Checkup, draft: Draft, standard: Standard) -> float:
    start = time.perf_counter()
    checkup.of_draft(draft, standard, TODAY)
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    sys.exit(main())
