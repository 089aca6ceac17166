"""A Word file to be checked: its lines, what each is, how each is laid out."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from desktop_app.checking.finding import Finding, Where
from desktop_app.reading.word.document import Line, Table, WordDocument
from desktop_app.reading.word.layout_facts import ParagraphFacts, RunFacts
from desktop_app.reading.word.placed import Placed, Sorted
from desktop_app.standards.standard import Role, Standard

_FAMILIES: Final = {"hd05-2026": "LP", "hd36-2018": "LQ"}

_QUOTED: Final = 50


class Component(Struct, frozen=True):
    """A line that is all of one component."""

    role: Role
    line: Line
    facts: ParagraphFacts
    in_table: bool

    @property
    def path(self) -> str:
        """Where a finding about it is: the index of the line."""
        return str(self.line.index)

    @property
    def quote(self) -> str:
        """Its first words."""
        text = " ".join(self.line.text.split())
        return text if len(text) <= _QUOTED else f"{text[:_QUOTED].rsplit(' ', 1)[0]}…"

    def seen(self) -> Iterator[RunFacts]:
        """Its characters that show, without room left to write in."""
        return (one for one in self.facts.runs if one.text.strip())


class LayoutCase(Struct, frozen=True):
    """What the layout checks look at."""

    document: WordDocument
    standard: Standard
    components: tuple[Component, ...]

    def finding(self, rule: str, code: str, path: str, **words: str) -> Finding:
        """A finding of the standard's rule; the path is the index of a line, "" for the file."""
        prefix = _FAMILIES.get(self.standard.id, "LS" if self.standard.system == "state" else "LP")
        expected = words.pop("expected", "")
        return Finding(
            rule=f"{prefix}-{rule}",
            code=f"layout.{code}",
            where=Where(path),
            found=words.pop("found", ""),
            expected=(expected,) if expected else (),
            params=words,
        )


def layout_case(document: WordDocument, placed: Sorted, standard: Standard) -> LayoutCase:
    """The case of a file; lines that hold two components side by side are none of them."""
    lines = {one.index: one for one in document.lines()}
    in_tables = {
        line.index for one in document.contents if isinstance(one, Table) for line in one.lines()
    }
    parts = {
        (one.index, one.role): one
        for one in placed.parts
        if isinstance(one, Placed) and one.index in lines
    }
    counted = Counter(index for index, _ in parts)
    components = tuple(
        Component(role, lines[index], document.facts[index], index in in_tables)
        for index, role in parts
        if counted[index] == 1 and index in document.facts
    )
    return LayoutCase(document, standard, components)
