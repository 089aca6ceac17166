"""How well the proof-reader does on a folder of seeded faults: recall and precision by class.

`faults.json` of the folder is a list of {clean, faulty, class, found, expected}. A fault is found
when a finding of the faulty text touches the characters in which it differs from the clean one; any
other finding is a false alarm, unless the clean text has it too and it was counted there.
"""

import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from desktop_app.checking.finding import Finding, Where
from desktop_app.checking.language.checker import Proofreader


class Fault(NamedTuple):
    """One seeded fault."""

    clean: str
    faulty: str
    kind: str
    found: str
    expected: str

    @property
    def span(self) -> tuple[int, int]:
        """The characters of the faulty text that are not those of the clean one."""
        start = 0
        least = min(len(self.clean), len(self.faulty))
        while start < least and self.clean[start] == self.faulty[start]:
            start += 1
        end = 0
        while end < least - start and self.clean[-1 - end] == self.faulty[-1 - end]:
            end += 1
        return start, len(self.faulty) - end


class Score(NamedTuple):
    """What was found of `faults`; `alarms` are findings that touch no fault."""

    faults: int
    missed: tuple[Fault, ...]
    alarms: tuple[tuple[Fault, Finding], ...]
    by_class: dict[str, tuple[int, int]]

    @property
    def recall(self) -> float:
        """Found of all."""
        return 1 - len(self.missed) / self.faults

    @property
    def precision(self) -> float:
        """Right of all that was reported."""
        right = self.faults - len(self.missed)
        return right / (right + len(self.alarms))


def read_faults(folder: Path) -> tuple[Fault, ...]:
    """Those of a folder's faults.json."""
    rows = json.loads((folder / "faults.json").read_text(encoding="utf-8"))
    return tuple(
        Fault(
            row["clean"], row["faulty"], row["class"], row.get("found", ""), row.get("expected", "")
        )
        for row in rows
    )


def score(reader: Proofreader, faults: Iterable[Fault]) -> Score:
    """The score over the faults, false alarms in a clean text counted once for the text."""
    missed: list[Fault] = []
    alarms: list[tuple[Fault, Finding]] = []
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    heard: dict[str, frozenset[tuple[str, str]]] = {}
    all_faults = tuple(faults)
    for fault in all_faults:
        if fault.clean not in heard:
            before = tuple(reader.check_text(fault.clean))
            alarms += ((fault, finding) for finding in before)
            heard[fault.clean] = frozenset((one.rule, one.found) for one in before)
        findings = tuple(reader.check_text(fault.faulty))
        hits = [one for one in findings if _touches(one, fault.span)]
        counts[fault.kind][0] += bool(hits)
        counts[fault.kind][1] += 1
        if not hits:
            missed.append(fault)
        alarms += (
            (fault, one)
            for one in findings
            if one not in hits and (one.rule, one.found) not in heard[fault.clean]
        )
    by_class = {kind: (found, every) for kind, (found, every) in sorted(counts.items())}
    return Score(len(all_faults), tuple(missed), tuple(alarms), by_class)


def _touches(finding: Finding, span: tuple[int, int]) -> bool:
    """Whether the finding is about the fault, or the other half of a pair the fault broke up."""
    return any(_overlap(where, span) for where in (finding.where, *finding.others))


def _overlap(where: Where, span: tuple[int, int]) -> bool:
    return where.start <= span[1] and span[0] <= where.end
