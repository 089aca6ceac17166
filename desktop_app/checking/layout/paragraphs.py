"""How paragraphs stand: title in the middle; body justified, indented, spaced."""

from collections.abc import Iterator
from typing import Final

from desktop_app.checking.finding import Finding
from desktop_app.checking.layout.case import Component, LayoutCase
from desktop_app.checking.layout.pages import figure_text
from desktop_app.standards.figures import accepts, default
from desktop_app.standards.standard import Look, Role

_CENTRED: Final = frozenset[Role]({"type_name", "subject"})
_CENTRED_CELLS: Final = frozenset[Role](
    {"nation", "motto", "parent_organ", "organ", "number", "date", "sign_authority", "sign_post",
     "sign_post_alone", "sign_name"}
)  # fmt: skip
_RUNNING: Final = frozenset[Role]({"paragraph"})
_JUSTIFIED: Final = frozenset({"both", "distribute"})
_LINE: Final = 90
"""Characters that surely fill more than one line."""
_INDENT_SLACK: Final = 1.1
_TWIPS: Final = 1440 / 25.4
_SPACE_SLACK: Final = 0.5


def check_paragraphs(case: LayoutCase) -> Iterator[Finding]:
    """Alignment, first lines and spacing."""
    for one in case.components:
        if one.role in _CENTRED or (one.role in _CENTRED_CELLS and one.in_table):
            yield from _centred(case, one)
        elif one.role in _RUNNING and not one.in_table and len(one.line.text) > _LINE:
            yield from _running(case, one, case.standard.looks[one.role])


def _centred(case: LayoutCase, one: Component) -> Iterator[Finding]:
    """Left with blanks or an indent before it may stand in the middle all the same."""
    setting, text = one.facts.setting, one.line.text
    is_pushed = bool(setting.left or setting.first_line) or text[:1].isspace()
    if setting.align not in {"center", "distribute"} and not is_pushed:
        yield case.finding("CENTRE", "centre", one.path, role=one.role, quote=one.quote)


def _running(case: LayoutCase, one: Component, look: Look) -> Iterator[Finding]:
    setting = one.facts.setting
    if setting.align not in _JUSTIFIED:
        yield case.finding("JUSTIFY", "justify", one.path)
    if not one.facts.in_list and not one.line.text[:1].isspace():
        yield from _first_line(case, one, look)
    space = ((setting.before or 0) + (setting.after or 0)) / 20
    if space < default(look.after) - _SPACE_SLACK:
        found = f"{space:g}".replace(".", ",")
        asked = figure_text(look.after)
        yield case.finding("SPACE", "space", one.path, found=found, expected=asked)
    yield from _line(case, one, look)


def _first_line(case: LayoutCase, one: Component, look: Look) -> Iterator[Finding]:
    indent = (one.facts.setting.first_line or 0) / _TWIPS
    if not accepts(look.first_line, indent, _INDENT_SLACK):
        found, asked = f"{indent:.1f}".replace(".", ","), figure_text(look.first_line)
        yield case.finding("INDENT", "indent", one.path, found=found, expected=asked)


def _line(case: LayoutCase, one: Component, look: Look) -> Iterator[Finding]:
    """A decree that counts in lines is silent on lines in points."""
    setting, asked = one.facts.setting, look.line
    is_exact = setting.line_rule in {"exact", "atLeast"}
    height = 240 if setting.line is None else setting.line
    expected = figure_text(asked.value)
    if asked.kind == "exact":
        if not is_exact or not accepts(asked.value, height / 20, 0.1):
            yield case.finding("LINE", "line_exact", one.path, expected=expected)
    elif not is_exact and not accepts(asked.value, height / 240, 0.02):
        found = f"{height / 240:.2g}".replace(".", ",")
        yield case.finding("LINE", "line", one.path, found=found, expected=expected)
