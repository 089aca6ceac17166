"""Draft + standard -> sheet: the one place that knows how a notice is put together."""

from msgspec import structs

from desktop_app.layout.appendix import appendices, appendix_styles
from desktop_app.layout.body import body, running_styles
from desktop_app.layout.ending import contact, ending
from desktop_app.layout.header import boxed_mark, header
from desktop_app.layout.lengths import Twips
from desktop_app.layout.memory import Memory
from desktop_app.layout.metrics import FontMetrics
from desktop_app.layout.setting import Part, Setting
from desktop_app.layout.sheet import Block, Paragraph, Section, Sheet, Style
from desktop_app.layout.tables import table_styles
from desktop_app.layout.title import title
from desktop_app.notice.draft import Draft
from desktop_app.notice.wording import subject_of
from desktop_app.standards.standard import Role, Standard
from desktop_app.vietnamese.unicode_form import to_nfc


def compose(
    draft: Draft, standard: Standard, metrics: FontMetrics, memory: Memory | None = None
) -> Sheet:
    """The sheet of a draft under a standard. Pure: the same draft gives the same sheet.

    `metrics` measure what is broken by measure: header columns, organ names, the trích yếu.
    A `memory` of the same metrics makes the next layout quick and changes nothing else.
    """
    known = memory or Memory(metrics)
    known.begin_sheet()
    setting = Setting(draft, standard, metrics, known)
    address = contact(setting)
    at_foot = standard.contact_place == "first_page_foot"
    is_followed = bool(address.blocks) and not at_foot
    parts = [header(setting), title(setting), body(setting)]
    parts.append(ending(setting, is_followed=is_followed))
    circulation = _circulation(setting)
    blocks: list[Block] = [block for part in parts for block in part.blocks]
    if is_followed:
        blocks.extend(address.blocks)
    notice = Section(
        blocks=tuple(blocks),
        first_head=_paragraphs(circulation),
        first_foot=_paragraphs(address) if at_foot else (),
    )
    styles = [style for part in (*parts, circulation, address) for style in part.styles]
    styles.append(setting.style("page_number"))
    if draft.appendices:
        styles.extend((*appendix_styles(setting), *running_styles(setting)))
        styles.extend(table_styles(setting))
    return Sheet(
        standard=standard.id,
        font=standard.font,
        geometry=setting.geometry(),
        number_on_first=standard.page.number_on_first,
        styles=_by_role(styles),
        sections=(notice, *appendices(setting)),
        title=to_nfc(f"{standard.type_text.capitalize()} {subject_of(draft)}"),
        author=to_nfc(draft.profile.organ),
        date=draft.date.earliest(),
        page_rules=standard.page.rules,
    )


def _paragraphs(part: Part) -> tuple[Paragraph, ...]:
    return tuple(block for block in part.blocks if isinstance(block, Paragraph))


def _by_role(styles: list[Style]) -> dict[Role, Style]:
    return {style.role: style for style in styles}


def _circulation(setting: Setting) -> Part:
    """The circulation mark at the top right corner of page 1 (P-CIRCULATION)."""
    text = setting.draft.marks.circulation
    if not text or setting.standard.header.circulation_place != "page_top_right":
        return Part((), ())
    width = setting.geometry().text_width
    framed = boxed_mark(setting, "circulation", text, width)
    return Part(framed.blocks, tuple(_to_the_right(style) for style in framed.styles))


def _to_the_right(style: Style) -> Style:
    if not style.boxed:
        return style
    edge = Twips.from_pt(style.box_space + 0.5)
    return structs.replace(style, left=Twips(style.left + style.right - edge), right=edge)
