"""Recipients on the left, signature on the right: one row that never splits."""

from msgspec import structs

from desktop_app.layout.lengths import Twips
from desktop_app.layout.level import levelled
from desktop_app.layout.setting import Part, Setting
from desktop_app.layout.sheet import Paragraph, Row, Run, Style, Table
from desktop_app.notice.parts import Recipient
from desktop_app.standards.standard import Role, RuleMark

_ABOVE = Twips.from_pt(8)  # between the body and the block
_SLACK = Twips.from_mm(6)
_NAME_BLANK_MM = 40.0


def ending(setting: Setting, *, is_followed: bool) -> Part:
    """The table of recipients and signature; with a line that follows it shares the page."""
    signature = _signature(setting)
    cells = (_recipients(setting), signature)
    if is_followed:
        cells = (_kept(cells[0]), _kept(cells[1]))
    block = Table(columns=_columns(setting, signature), rows=(Row(cells),), cell_top=_ABOVE)
    styles = levelled(_styles(setting), "to_word", signature[0].role, setting.metrics)
    return Part((block,), styles)


def contact(setting: Setting) -> Part:
    """The contact or address line under a full-width line (P-CONTACT, S-ADDRESS); may be none."""
    text = setting.draft.profile.contact
    if not text:
        return Part((), ())
    width = setting.geometry().text_width
    mark, mark_style = setting.mark("contact_mark", RuleMark(length=1.0), width, width)
    line = Paragraph("contact", (Run(setting.text(text)),), "profile.contact")
    style = setting.style("contact")
    if style.align == "center":
        style = setting.balanced(line, style, width)
    return Part((structs.replace(mark, keep_next=True), line), (mark_style, style))


def _kept(lines: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    return tuple(structs.replace(line, keep_next=True) for line in lines)


def _columns(setting: Setting, signature: tuple[Paragraph, ...]) -> tuple[Twips, Twips]:
    """The signature as wide as it needs, between two fifths and half; the rest for recipients."""
    total = setting.geometry().text_width
    widest = max(setting.width(line, setting.style(line.role)) for line in signature)
    right = min(max(widest + _SLACK, total * 2 / 5), total / 2)
    return Twips(total - round(right)), Twips(round(right))


def _recipients(setting: Setting) -> tuple[Paragraph, ...]:
    form = setting.standard.recipients
    draft = setting.draft
    lines = [Paragraph("to_word", (Run(setting.fixed(form.heading)),), "recipients")]
    for index, recipient in enumerate(draft.recipients):
        text = form.bullet + recipient_text(recipient) + form.end
        lines.append(Paragraph("to", (Run(setting.text(text)),), f"recipients[{index}]"))
    if draft.profile.archive.strip():
        archive = form.bullet + form.archive.replace("{archive}", draft.profile.archive.strip())
        lines.append(Paragraph("to", (Run(setting.text(archive)),), "profile.archive"))
    if draft.marks.drafter:
        drafter = Run(setting.text(draft.marks.drafter))
        lines.append(Paragraph("drafter", (drafter,), "marks.drafter"))
    return tuple(lines)


def recipient_text(recipient: Recipient) -> str:
    """One recipient with its purpose in brackets, without bullet and end mark."""
    text = recipient.text.strip().rstrip(" ;,.")
    return f"{text} ({recipient.purpose})" if recipient.purpose else text


def _signature(setting: Setting) -> tuple[Paragraph, ...]:
    signature = setting.draft.signature
    lines = [
        Paragraph("sign_authority", (Run(setting.text(text)),), f"signature.authority[{index}]")
        for index, text in enumerate(signature.authority)
    ]
    post_role: Role = "sign_post" if signature.authority else "sign_post_alone"
    lines.extend(
        Paragraph(post_role, (Run(setting.text(text)),), f"signature.posts[{index}]")
        for index, text in enumerate(signature.posts)
    )
    size = setting.style("sign_name").size
    name = (
        Run(setting.text(signature.name)) if signature.name else setting.blank(_NAME_BLANK_MM, size)
    )
    lines.append(Paragraph("sign_name", (name,), "signature.name"))
    return tuple(lines)


def _styles(setting: Setting) -> tuple[Style, ...]:
    """Styles of both columns.

    The gap for the signature (P-SIGN-GAP) is the space before the name, never empty lines.
    """
    name = setting.style("sign_name")
    gap = round(setting.standard.signature_gap * setting.metrics.line_height(name.size))
    roles: tuple[Role, ...] = (
        "to_word", "to", "drafter", "sign_authority", "sign_post", "sign_post_alone"
    )  # fmt: skip
    others = tuple(setting.style(role) for role in roles)
    return (structs.replace(name, before=Twips(gap)), *others)
