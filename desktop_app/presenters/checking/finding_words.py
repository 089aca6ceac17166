"""Findings in words: the sentence, the rule with its clause, and a key to remember them by."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.checking.finding import Finding, Level
from desktop_app.checking.rules import CheckRule, RuleBook
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate

LEVELS: Final[Mapping[Level, str]] = MappingProxyType(
    {"error": noted("Lỗi"), "warning": noted("Cảnh báo"), "advice": noted("Nên xem")}
)
"""Groups of findings in the order they are shown."""
_CITED: Final = noted("{clause}, {document}")


class FindingWords:
    """Says findings; `sentences` by code, else the reason of the rule is said."""

    def __init__(self, book: RuleBook, sentences: Mapping[str, str], say: Translate) -> None:
        self._book = book
        self._sentences = sentences
        self._say = say

    def sentence(self, finding: Finding) -> str:
        """What is found, as a sentence that begins with a capital."""
        pattern = self._sentences.get(finding.code)
        if pattern is None:
            return self._rule(finding.rule).reason
        expected = finding.expected[0] if finding.expected else ""
        words = {"found": finding.found, "expected": expected, **finding.params}
        said = self._say(pattern).format_map(words)
        return said[:1].upper() + said[1:]

    def reason(self, rule_id: str) -> str:
        """What the rule asks, and where that is written."""
        rule = self._rule(rule_id)
        return f"{rule.reason} ({self._clause(rule)})" if rule.document else rule.reason

    def title(self, rule_id: str) -> str:
        """The rule in a few words, with its clause if it has one."""
        rule = self._rule(rule_id)
        return f"{rule.title} · {self._clause(rule)}" if rule.document else rule.title

    def _clause(self, rule: CheckRule) -> str:
        if not rule.clause:
            return rule.document
        return self._say(_CITED).format(clause=rule.clause, document=rule.document)

    def _rule(self, rule_id: str) -> CheckRule:
        return self._book.get(rule_id)


def key_of(finding: Finding, texts: Mapping[str, str]) -> str:
    """The same for the same finding wherever its words are moved to.

    `texts` are those of the draft by path: what a finding about a whole field is known by.
    """
    about = finding.found or texts.get(finding.where.path) or finding.where.path
    params = "|".join(f"{name}={value}" for name, value in sorted(finding.params.items()))
    return f"{finding.rule}|{finding.code}|{about}|{params}"
