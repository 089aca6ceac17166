"""Counts what is read out of a folder of texts with gold beside them, field by field.

    python -m tests.unit.reading.scoring FOLDER [-v]

A pair is NAME.txt and NAME.json. A directive is found when one that was read begins in the same
place: each of gold's goes with at most one, the nearest that holds its first words.
"""

import json
import re
import sys
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from desktop_app.notice.blocks import Directive
from desktop_app.notice.paths import parse_path
from desktop_app.reading.report import Reading
from desktop_app.vietnamese.folding import fold
from desktop_app.vietnamese.unicode_form import nfc_with_offsets
from tests.unit.reading.reader import read


class ReadDirective(NamedTuple):
    """A directive as it was read, with the words of its deadline in the source."""

    start: int
    end: int
    directive: Directive
    deadline_text: str
    is_inherited: bool


class Counts(NamedTuple):
    """Found rightly, given wrongly, missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


class Score:
    """What was counted over a folder; `faults` tells every miss in words."""

    def __init__(self) -> None:
        self._right: Counter[str] = Counter()
        self._wrong: Counter[str] = Counter()
        self._missed: Counter[str] = Counter()
        self.inventions: list[str] = []
        self.faults: dict[str, list[str]] = defaultdict(list)

    def __getitem__(self, field: str) -> Counts:
        return Counts(self._right[field], self._wrong[field], self._missed[field])

    def fields(self) -> list[str]:
        return sorted({*self._right, *self._wrong, *self._missed})

    def compare(self, field: str, given: Iterable[str], wanted: Iterable[str], where: str) -> None:
        """Values by their folded words, each once."""
        got, gold = {key(one) for one in given if one}, {key(one) for one in wanted if one}
        self._right[field] += len(got & gold)
        self._wrong[field] += len(got - gold)
        self._missed[field] += len(gold - got)
        if got != gold:
            self.faults[field].append(
                f"{where}: read {sorted(got - gold)} gold {sorted(gold - got)}"
            )

    def table(self) -> str:
        lines = [f"{'field':<18}{'right':>6}{'wrong':>6}{'missed':>7}{'P':>7}{'R':>7}{'F1':>7}"]
        for field in self.fields():
            one = self[field]
            lines.append(
                f"{field:<18}{one.right:>6}{one.wrong:>6}{one.missed:>7}"
                f"{one.precision:>7.3f}{one.recall:>7.3f}{one.f1:>7.3f}"
            )
        return "\n".join([*lines, f"inventions: {len(self.inventions)}", *self.inventions])


def key(value: str) -> str:
    """Words alone: no case, marks, titles before a name, end marks."""
    bare = re.sub(r"[^\w/%]+", " ", fold(value)).strip()
    return re.sub(r"^(?:giao|dong chi|d/c|ong|ba|cac (?=so:)) ", "", bare)


def score_folder(folder: Path) -> Score:
    """Every pair of the folder."""
    score = Score()
    for gold_file in sorted(folder.glob("*.json")):
        source = gold_file.with_suffix(".txt").read_bytes()
        gold = json.loads(gold_file.read_text(encoding="utf-8"))
        score_one(score, gold_file.stem, read(source), gold)
    return score


def score_one(score: Score, where: str, reading: Reading, gold: dict[str, Any]) -> None:
    report = reading.report
    score.compare("damaged", [str(report.damaged)], [str(gold["damaged"])], where)
    if gold["damaged"]:
        return
    score.compare("kind", [report.kind], [gold["kind"]], where)
    score.compare("system", [report.system or ""], [gold["system"] or ""], where)
    _facts(score, where, reading, gold)
    _directives(score, where, reading, gold)
    score.inventions += [f"{where}: {one}" for one in inventions(reading)]


def _facts(score: Score, where: str, reading: Reading, gold: dict[str, Any]) -> None:
    draft = reading.draft
    said = {one.path for one in reading.report.guesses}
    meeting, told = draft.meeting, gold["meeting"]
    score.compare("meeting.kind", [meeting.kind], [told["kind"] or ""], where)
    score.compare("meeting.name", [meeting.name], [told["name"] or ""], where)
    score.compare("meeting.place", [meeting.place or ""], [told["place"] or ""], where)
    days = [session.date.isoformat() for session in meeting.sessions]
    score.compare("meeting.dates", days, told["dates"], where)
    chairs = gold["chairs"]
    score.compare("chair.name", [one.name for one in meeting.chairs],
                  [one.get("name") or "" for one in chairs], where)  # fmt: skip
    score.compare("chair.posts", [post for one in meeting.chairs for post in one.posts],
                  [post for one in chairs for post in one.get("posts", [])], where)  # fmt: skip
    score.compare("chair.collective", [one.collective or "" for one in meeting.chairs],
                  [one.get("collective") or "" for one in chairs], where)  # fmt: skip
    number = str(draft.number) if "number" in said else ""
    score.compare("number", [number], [(gold["number"] or "").lstrip("0")], where)
    symbol = draft.profile.symbol if "profile.symbol" in said else ""
    score.compare("symbol", [symbol.replace("/", "-")],
                  [(gold["symbol"] or "").replace("/", "-")], where)  # fmt: skip
    date = draft.date
    known = None not in (date.day, date.month) and "date" in said
    day = f"{date.year}-{date.month:02d}-{date.day:02d}" if known else ""
    score.compare("date", [day], [gold["date"] or ""], where)
    lines = [one.value for one in reading.report.guesses if one.path.startswith("recipients[")]
    kept = [str(line) for line in gold["recipients"] if not str(line).startswith("Lưu")]
    score.compare("recipients", map(str, lines), kept, where)
    signed = gold["signature"] or {"authority": [], "posts": [], "name": ""}
    has = any(path.startswith("signature") for path in said)
    ours = draft.signature
    score.compare("signature", [*ours.authority, *ours.posts, ours.name] if has else [],
                  [*signed["authority"], *signed["posts"], signed["name"]], where)  # fmt: skip


def _directives(score: Score, where: str, reading: Reading, gold: dict[str, Any]) -> None:
    given = list(read_directives(reading))
    source = reading.source
    taken: set[int] = set()
    for wanted in gold["directives"]:
        at = place_of(source, wanted["begins"])
        if at < 0:
            raise AssertionError(f"{where}: {wanted['begins']!r} is not in the text")
        best = _holding(given, at, taken)
        if best is None:
            score._missed["directives"] += 1
            score.faults["directives"].append(f"{where}: missed {wanted['begins']!r}")
            continue
        taken.add(best)
        score._right["directives"] += 1
        _parts(score, f"{where} {wanted['begins']!r}", given[best], wanted)
    for index, one in enumerate(given):
        if index not in taken:
            score._wrong["directives"] += 1
            text = source[one.start : one.end][:90]
            score.faults["directives"].append(f"{where}: none is {text!r}")
    for words in gold["not_directives"]:
        at = place_of(source, words)
        hit = [one for one in given if one.start <= at + 2 and at < one.start + len(words)]
        score.compare("not_directives", [words] if not hit else [], [words], where)


def place_of(source: str, words: str) -> int:
    """Where the words stand, blind to how the source is written: wrapped, NFD, soft hyphens."""
    text, offsets = nfc_with_offsets(source)
    places: list[int] = []
    for place, letter in enumerate(text):
        follows_blank = bool(places) and text[places[-1]].isspace()
        if letter != "\xad" and not (letter.isspace() and follows_blank):
            places.append(place)
    letters = "".join(" " if text[place].isspace() else text[place] for place in places)
    at = letters.find(words)
    return -1 if at < 0 else bisect_left(offsets, places[at])


def _holding(given: list[ReadDirective], at: int, taken: set[int]) -> int | None:
    """The one that holds the place and begins nearest to it."""
    near = [
        (abs(one.start - at), index)
        for index, one in enumerate(given)
        if index not in taken
        and one.start - 3 <= at + 30
        and at < one.end
        and (one.start <= at + 30)
    ]
    return min(near)[1] if near else None


def _parts(score: Score, where: str, given: ReadDirective, wanted: dict[str, Any]) -> None:
    found = given.directive
    score.compare("owners", found.assignees, wanted["owners"], where)
    if wanted["owners"] and found.assignees:
        score.compare("inherited", [str(given.is_inherited)], [str(wanted["inherited"])], where)
    score.compare("partners", found.partners, wanted["partners"], where)
    score.compare("deadline_text", [given.deadline_text], [wanted["deadline_text"] or ""], where)
    score.compare("deadline", [found.deadline.isoformat() if found.deadline else ""],
                  [wanted["deadline"] or ""], where)  # fmt: skip
    score.compare("product", [found.product or ""], [wanted["product"] or ""], where)
    score.compare("report_to", [found.report_to or ""], [wanted["report_to"] or ""], where)


def read_directives(reading: Reading) -> Iterator[ReadDirective]:
    """The directives of a reading, with their places in the source."""
    draft = msgspec.to_builtins(reading.draft)
    places = {one.path: one for one in reading.report.guesses}
    for path, guess in places.items():
        steps = parse_path(path)
        if steps is None or not path.startswith("body") or not path.endswith("].text"):
            continue
        block: Any = draft
        for step in steps[:-1]:
            block = block[step] if isinstance(step, int) else block.get(step)
        if block.get("directive") is None:
            continue
        base = path.removesuffix("text") + "directive"
        owners = places.get(f"{base}.assignees")
        due = places.get(f"{base}.deadline") or places.get(f"{base}.deadline_text")
        words = reading.source[slice(*due.source)] if due else ""
        yield ReadDirective(
            *guess.source,
            msgspec.convert(block["directive"], Directive),
            words,
            owners is not None and owners.hint == "inherited",
        )


def inventions(reading: Reading) -> Iterator[str]:
    """Values whose words the source does not have."""
    words = set(re.findall(r"\w+", fold(reading.source)))
    for one in reading.report.guesses:
        if (
            one.path == "profile.system"
            or one.path.endswith(".text")
            or re.match(r"(?:opening|closing)\[", one.path)
        ):
            continue
        values = one.value if isinstance(one.value, tuple) else (str(one.value),)
        for value in values:
            if re.fullmatch(r"\d{4}-\d{2}(-\d{2})?|\d+", value):
                numbers = {int(number) for number in re.findall(r"\d+", reading.source)}
                missing = {int(part) for part in value.split("-")[1:]} - numbers
                if missing and one.path.endswith("deadline"):
                    yield f"{one.path} = {value}"
                continue
            if not set(re.findall(r"\w+", fold(value))) <= words:
                yield f"{one.path} = {value}"


if __name__ == "__main__":
    result = score_folder(Path(sys.argv[1]))
    sys.stdout.write(result.table() + "\n")
    if "-v" in sys.argv:
        for name, faults in sorted(result.faults.items()):
            sys.stdout.write(f"== {name}\n" + "\n".join(faults) + "\n")
