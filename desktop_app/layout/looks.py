"""From the figures of a standard to the styles of a sheet."""

from desktop_app.layout.lengths import Twips
from desktop_app.layout.sheet import Geometry, LineRule, Style
from desktop_app.standards.figures import LineSpacing, default
from desktop_app.standards.standard import Page, Role, Standard

# A heading never stands at the foot of a page, nor is the head of the notice torn apart.
KEPT_WITH_NEXT: frozenset[Role] = frozenset(
    {
        "section", "item_title", "sub_item_title", "part", "part_title", "division",
        "division_title", "article", "type_name", "subject", "subject_mark",
        "appendix_label", "appendix_title", "appendix_reference", "table_head",
    }
)  # fmt: skip


def style_of(standard: Standard, role: Role) -> Style:
    """The style the standard prescribes for a component, before anything is measured."""
    look = standard.looks[role]
    size = default(look.size)
    return Style(
        role=role,
        name=look.name,
        size=size,
        bold=look.bold,
        italic=look.italic,
        underline=look.underline,
        caps=look.caps,
        colour=look.colour,
        align=look.align,
        first_line=Twips.from_mm(default(look.first_line)),
        before=Twips.from_pt(default(look.before)),
        after=Twips.from_pt(default(look.after)),
        line=_line_rule(look.line),
        keep_next=role in KEPT_WITH_NEXT,
        rules=look.rules,
    )


def geometry_of(page: Page) -> Geometry:
    """Paper and margins the writer uses."""
    margins = page.margins
    return Geometry(
        width=Twips.from_mm(page.width),
        height=Twips.from_mm(page.height),
        top=Twips.from_mm(default(margins.top)),
        bottom=Twips.from_mm(default(margins.bottom)),
        left=Twips.from_mm(default(margins.left)),
        right=Twips.from_mm(default(margins.right)),
        number_top=Twips.from_mm(page.number_top),
    )


def _line_rule(line: LineSpacing) -> LineRule:
    if line.kind == "exact":
        return LineRule("exact", Twips.from_pt(default(line.value)))
    return LineRule("multiple", round(default(line.value) * 240))
