"""Type of a component against the decree's table, on the .docx and on the page."""

from collections.abc import Iterator, Sequence

from tests.readers.docx_values import ParagraphValues, RunValues
from tests.readers.rendered_page import SPACES, RenderedPage, TextLine
from tests.rendering.anatomy import Component
from tests.rendering.expected import Look
from tests.rendering.measure import is_underlined
from tests.rendering.numbering import Expected

TYPEFACE = "Times New Roman"
TWIN = "LiberationSerif"
"""What LibreOffice takes for Times New Roman: the same metrics, see test_environment."""

Faces = list[tuple[str, bool, bool]]
"""Visible letters with bold and italic."""
_FONT_KEYS = ("rFonts@ascii", "rFonts@hAnsi", "rFonts@cs", "rFonts@eastAsia")


def docx_faults(component: Component, look: Look, said: Expected | None = None) -> Iterator[str]:
    """What of a component's effective values is not as the table says.

    `said` is the paragraph of running text it is, whose emphasised words may differ.
    """
    paragraph = component.paragraph
    if paragraph.align != look.align:
        yield f"{component.kind}: aligned {paragraph.align}, not {look.align}"
    for run in paragraph.runs:
        for fault in _run_faults(run, look, with_underline=not _is_underlined_by_hand(said)):
            yield f"{component.kind} {run.text!r}: {fault}"
    if look.capitals and component.text != component.text.upper():
        yield f"{component.kind}: not in capitals: {component.text!r}"
    if _docx_faces(paragraph) != _wanted_faces(component.text, look, said):
        yield f"{component.kind}: bold or italic is wrong: {component.text!r}"


def _run_faults(run: RunValues, look: Look, *, with_underline: bool) -> Iterator[str]:
    least, most = look.sizes
    if not least <= run.size <= most or (look.sample is not None and run.size != look.sample):
        yield f"size {run.size}, not {look.sizes}"
    if run.colour != look.colour:
        yield f"colour {run.colour}, not {look.colour}"
    fonts = {run.values.get(key) for key in _FONT_KEYS}
    if fonts != {TYPEFACE}:
        yield f"fonts {fonts}"
    if with_underline and run.text.strip() and run.underlined != look.underlined:
        yield "underline is wrong"


def page_faults(
    component: Component,
    look: Look,
    pages: Sequence[RenderedPage],
    said: Expected | None = None,
) -> Iterator[str]:
    """What of a component's printed lines is not as the table says; `said` as above."""
    for one in component.printed:
        for fault in _line_faults(one.line, look):
            yield f"{component.kind} {one.line.text!r}: {fault}"
        if _is_underlined_by_hand(said):
            continue
        if is_underlined(pages[one.page], one.line) != look.underlined:
            yield f"{component.kind} {one.line.text!r}: underline is wrong"
    text = " ".join(line.text for line in component.lines)
    if look.capitals and text != text.upper():
        yield f"{component.kind}: not in capitals: {text!r}"
    if _page_faces(component.lines) != _wanted_faces(component.text, look, said):
        yield f"{component.kind}: bold or italic is wrong: {text!r}"


def _line_faults(line: TextLine, look: Look) -> Iterator[str]:
    least, most = look.sizes
    for span in line.spans:
        if span.family != TWIN:
            yield f"printed in {span.family}"
        if not least - 0.1 <= span.size <= most + 0.1:
            yield f"printed at {span.size}, not {look.sizes}"
        if span.colour != look.colour:
            yield f"printed in colour {span.colour}, not {look.colour}"


def _is_underlined_by_hand(said: Expected | None) -> bool:
    return said is not None and any(span.style == "underline" for span in said.spans)


def _wanted_faces(text: str, look: Look, said: Expected | None) -> Faces:
    """Every visible letter with bold and italic as the look and the emphasised words want."""
    spans = () if said is None else said.spans
    label = 0 if said is None else len(said.label)
    wanted: Faces = []
    for index, char in enumerate(text):
        styles = {span.style for span in spans if span.start <= index - label < span.end}
        if not char.isspace():
            wanted.append((char, look.bold or "bold" in styles, look.italic or "italic" in styles))
    return wanted


def _docx_faces(paragraph: ParagraphValues) -> Faces:
    return [
        (char, run.has("b"), run.has("i"))
        for run in paragraph.runs
        for char in (run.text.upper() if run.has("caps") else run.text)
        if not char.isspace()
    ]


def _page_faces(lines: Sequence[TextLine]) -> Faces:
    return [
        (char, span.bold, span.italic)
        for line in lines
        for span in line.spans
        for char in span.text
        if char not in SPACES
    ]
