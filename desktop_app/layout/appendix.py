"""Appendices (phụ lục): label, title, reference line, then blocks and tables."""

from desktop_app.layout.body import blocks_of
from desktop_app.layout.numbering import roman
from desktop_app.layout.patterns import date_slots, filled, number_text
from desktop_app.layout.setting import Setting
from desktop_app.layout.sheet import Paragraph, Run, Section, Style
from desktop_app.notice.blocks import Appendix


def appendices(setting: Setting) -> tuple[Section, ...]:
    """One section of pages for each appendix."""
    return tuple(
        _section(setting, index, appendix)
        for index, appendix in enumerate(setting.draft.appendices)
    )


def appendix_styles(setting: Setting) -> tuple[Style, ...]:
    """Styles of an appendix's head."""
    return (
        setting.style("appendix_label"),
        setting.style("appendix_title"),
        setting.style("appendix_reference"),
    )


def _section(setting: Setting, index: int, appendix: Appendix) -> Section:
    path = f"appendices[{index}]"
    head = tuple(
        setting.evened(line, setting.geometry().text_width)
        for line in _head(setting, index, appendix, path)
    )
    blocks = tuple(blocks_of(setting, appendix.body, f"{path}.body"))
    return Section(blocks=(*head, *blocks))


def _head(setting: Setting, index: int, appendix: Appendix, path: str) -> tuple[Paragraph, ...]:
    return (
        Paragraph("appendix_label", (Run(setting.fixed(_label(setting, index))),), path),
        Paragraph("appendix_title", (Run(setting.text(appendix.title)),), f"{path}.title"),
        Paragraph("appendix_reference", _reference(setting), "number"),
    )


def _label(setting: Setting, index: int) -> str:
    form = setting.standard.appendix
    if len(setting.draft.appendices) == 1:
        return form.single
    numeral = roman(index + 1) if form.numerals == "roman" else str(index + 1)
    return form.numbered.replace("{n}", numeral)


def _reference(setting: Setting) -> tuple[Run, ...]:
    """To which notice the appendix belongs; number and day stay blank when the notice's are."""
    profile = setting.draft.profile
    organ = profile.organ if not profile.parent else f"{profile.organ} {profile.parent}"
    slots = {
        "number": number_text(setting),
        "symbol": profile.symbol,
        "organ": organ,
        **date_slots(setting),
    }
    style = setting.style("appendix_reference")
    return filled(
        setting,
        setting.standard.appendix.reference,
        slots,
        style.size,
        setting.standard.date_line.blank,
    )
