"""The shipped samples: composed under their standard, cut into pages, made into a PDF, read."""

from functools import cache
from pathlib import Path

from desktop_app.layout.compose import compose
from desktop_app.layout.pages import Pages
from desktop_app.layout.paginate import paginate
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.packs import read_packs
from desktop_app.ui.paper.pdf import pdf_bytes
from desktop_app.workspace.open_draft import open_draft
from tests.rendering.pdf.pdf_reading import ReadPage, read_pages
from tests.ui.paper.pages_by_hand import FONTS, METRICS

RESOURCES = Path(__file__).parents[3] / "resources"
SAMPLES = sorted(file.stem for file in (RESOURCES / "samples").glob("*.tbkl"))
THREE_PAGES = "tinh-uy-2026"


@cache
def sample_pages(name: str) -> Pages:
    """The pages of a sample."""
    draft = open_draft(RESOURCES / "samples" / f"{name}.tbkl")
    library = StandardLibrary(read_packs((RESOURCES / "standards",)))
    return paginate(compose(draft, library.choose(draft, None).standard, METRICS), METRICS)


@cache
def sample_pdf(name: str) -> bytes:
    """The PDF of a sample; needs Qt's application."""
    return pdf_bytes(sample_pages(name), FONTS)


@cache
def read_sample(name: str) -> list[ReadPage]:
    """The pages of a sample's PDF, read back; needs Qt's application."""
    return read_pages(sample_pdf(name))
