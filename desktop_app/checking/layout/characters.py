"""Fonts everywhere; sizes, bold and italic of the components."""

from collections.abc import Iterator
from typing import Final

from desktop_app.checking.finding import Finding
from desktop_app.checking.layout.case import Component, LayoutCase
from desktop_app.checking.layout.pages import figure_text
from desktop_app.standards.figures import accepts
from desktop_app.standards.standard import Role

_SAME: Final = frozenset({"liberation serif", "tinos", "nimbus roman", "nimbus roman no9 l"})
"""Fonts of the measures of Times New Roman, that other systems put in its place."""
BODY: Final = frozenset[Role](
    {"paragraph", "section", "item", "item_title", "sub_item", "sub_item_title", "point", "dash",
     "plus"}
)  # fmt: skip
_STYLED: Final = frozenset[Role](
    {"parent_organ", "organ", "nation", "motto", "number", "date", "type_name", "subject",
     "sign_authority", "sign_post", "sign_post_alone", "sign_name", "to_word", "to"}
)  # fmt: skip
_POSTS: Final = frozenset[Role]({"sign_post", "sign_post_alone"})


def check_fonts(case: LayoutCase) -> Iterator[Finding]:
    """Every line with letters in a font that is not the standard's."""
    asked = case.standard.font
    for line in case.document.lines():
        facts = case.document.facts.get(line.index)
        for run in () if facts is None else facts.runs:
            name = run.font.strip().lower()
            if name not in {asked.lower(), *_SAME} and any(map(str.isalnum, run.text)):
                path = str(line.index)
                yield case.finding("FONT", "font", path, found=run.font, expected=asked)
                break


def check_components(case: LayoutCase) -> Iterator[Finding]:
    """Sizes, bold and italic."""
    for one in case.components:
        if one.role in BODY or one.role in _STYLED:
            yield from _size(case, one)
        if one.role in _STYLED and one.role in case.standard.looks:
            yield from _styles(case, one)


def _size(case: LayoutCase, one: Component) -> Iterator[Finding]:
    look = case.standard.looks.get(one.role)
    wrong = next(
        (run.size for run in one.seen() if look and not accepts(look.size, run.size, 0.01)), None
    )
    if look and wrong is not None and not _is_after_list(one):
        rule = "BODY-SIZE" if one.role in BODY else "SIZE"
        found, expected = f"{wrong:g}".replace(".", ","), figure_text(look.size)
        code = "body_size" if one.role in BODY else "size"
        yield case.finding(
            rule, code, one.path, found=found, expected=expected, role=one.role, quote=one.quote
        )


def _is_after_list(one: Component) -> bool:
    """Whether it is what may follow the recipients, such as the typist's mark."""
    text = one.line.text.lstrip()
    return one.role == "to" and not one.line.label and not text.startswith(("-", "–"))


def _styles(case: LayoutCase, one: Component) -> Iterator[Finding]:
    look = case.standard.looks[one.role]
    runs = list(one.seen())
    if not runs:
        return
    if one.role not in _POSTS or case.standard.system == "state":
        yield from _switched(case, one, "bold", [run.bold for run in runs], asked=look.bold)
    yield from _switched(case, one, "italic", [run.italic for run in runs], asked=look.italic)


def _switched(
    case: LayoutCase, one: Component, name: str, found: list[bool], *, asked: bool
) -> Iterator[Finding]:
    """Asked for: all of it must be so; not asked for: not all of it may be."""
    if asked and not all(found):
        yield case.finding("STYLE", f"not_{name}", one.path, role=one.role, quote=one.quote)
    elif not asked and all(found):
        yield case.finding("STYLE", name, one.path, role=one.role, quote=one.quote)
