"""The rule book: every rule a finding can cite, as data, and which of them are switched off."""

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Final, Literal

import msgspec

from desktop_app.checking.finding import Finding, Level
from desktop_app.notice.parts import System, Value

FORMAT: Final = "tbkl-rules"
VERSION: Final = 1


class CheckRule(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A rule: what it asks for and why, where that is written, since when and until when.

    `title` and `reason` are for a secretary, in Vietnamese; `reason` is one sentence. `clause` and
    `document` are "" for good practice that no document rules. `systems` it holds for; both days
    count. `is_on` False: only who switches it on hears of it.
    """

    id: str
    level: Level
    title: str
    reason: str
    clause: str = ""
    document: str = ""
    systems: tuple[System, ...] = ("party", "state")
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    is_on: bool = True

    def holds(self, system: System | None, day: dt.date | None) -> bool:
        """Whether it rules a notice of that system and day; None: not known, so it may."""
        if system is not None and system not in self.systems:
            return False
        if day is None:
            return True
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)


class RuleFile(Value, frozen=True, kw_only=True):
    """A file of resources/rules."""

    format: Literal["tbkl-rules"] = FORMAT
    version: Literal[1] = VERSION
    rules: tuple[CheckRule, ...]


class Switches(Value, frozen=True, kw_only=True):
    """Ids of rules a person switched off, for one notice or always, and of those switched on."""

    off_here: frozenset[str] = frozenset()
    off_always: frozenset[str] = frozenset()
    on_always: frozenset[str] = frozenset()

    def leave_on(self, rule: CheckRule) -> bool:
        """Whether the rule is to be heard."""
        if rule.id in self.off_here or rule.id in self.off_always:
            return False
        return rule.is_on or rule.id in self.on_always


NONE_OFF: Final = Switches()


class RuleBook:
    """All rules by id. A rule id of two files is a fault of the files (ValueError)."""

    def __init__(self, rules: Iterable[CheckRule]) -> None:
        known = tuple(rules)
        doubled = [one for one, times in Counter(rule.id for rule in known).items() if times > 1]
        if doubled:
            raise ValueError(f"rules defined twice: {', '.join(doubled)}")
        self._rules = {rule.id: rule for rule in known}

    @classmethod
    def read(cls, folder: Path) -> "RuleBook":
        """The rules of all files of a folder; raises OSError and msgspec.DecodeError."""
        files = sorted(folder.glob("*.json"))
        read = (msgspec.json.decode(file.read_bytes(), type=RuleFile) for file in files)
        return cls(rule for file in read for rule in file.rules)

    def __iter__(self) -> Iterator[CheckRule]:
        return iter(self._rules.values())

    def get(self, rule_id: str) -> CheckRule:
        """The rule of that id; KeyError for one there is not."""
        return self._rules[rule_id]

    def heard(
        self, switches: Switches, system: System | None = None, day: dt.date | None = None
    ) -> frozenset[str]:
        """Ids of the rules in force for a notice of that system and day that are not switched off.

        None: not known, as for a bare text.
        """
        return frozenset(
            rule.id for rule in self if switches.leave_on(rule) and rule.holds(system, day)
        )

    def graded(self, findings: Iterable[Finding], heard: Collection[str]) -> tuple[Finding, ...]:
        """The findings of the rules in `heard`, each with the level of its rule."""
        return tuple(
            msgspec.structs.replace(finding, level=self._rules[finding.rule].level)
            for finding in findings
            if finding.rule in heard
        )
