"""The notices of all cases as .docx, as our own pages and as LibreOffice's pages."""

import fcntl
import subprocess
import tempfile
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from desktop_app.layout.compose import compose
from desktop_app.layout.metrics import FontMetrics
from desktop_app.layout.pages import Page
from desktop_app.layout.paginate import paginate
from desktop_app.layout.sheet import Sheet
from desktop_app.output.docx_writer import docx_bytes
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.packs import read_packs
from tests.readers.docx_reader import DocxReader
from tests.readers.docx_values import SectionValues, TableValues
from tests.readers.rendered_page import RenderedPage, TextLine, read_pdf
from tests.rendering.anatomy import Anatomy, dissected
from tests.rendering.cases import ROOT, Case, all_cases
from tests.rendering.stress import stress_cases

RESOURCES = ROOT / "resources"
_LIMIT = 240  # seconds for one run over all notices; it takes about ten


class NoRenderer(Exception):
    """LibreOffice is not there or failed; says what to install."""


@dataclass(frozen=True)
class Notice:
    """One case in all its forms."""

    case: Case
    sheet: Sheet
    metrics: FontMetrics
    content: bytes
    pdf: Path

    @cached_property
    def our_pages(self) -> tuple[Page, ...]:
        """Pages as the program lays them out."""
        return paginate(self.sheet, self.metrics).pages

    @cached_property
    def pages(self) -> tuple[RenderedPage, ...]:
        """Pages as LibreOffice lays them out."""
        return read_pdf(self.pdf)

    @cached_property
    def reader(self) -> DocxReader:
        """The parts of the .docx."""
        return DocxReader(self.content)

    @cached_property
    def sections(self) -> tuple[SectionValues, ...]:
        """The .docx with effective values."""
        return self.reader.sections()

    @cached_property
    def head_table(self) -> TableValues:
        """The table that places bodies, title, number and date."""
        table = self.sections[0].blocks[0]
        assert isinstance(table, TableValues)
        return table

    @cached_property
    def anatomy(self) -> Anatomy:
        """Components with the lines they have on LibreOffice's pages."""
        return dissected(self.case.draft, self.sections, self.pages)


@dataclass
class Renderings:
    """All cases, written and rendered; each is read when it is first asked for."""

    folder: Path
    library: StandardLibrary
    metrics: FontMetrics
    _read: dict[str, Notice] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path) -> "Renderings":
        """Cases whose PDFs lie in `folder`, if they are asked for."""
        return cls(
            folder=folder,
            library=StandardLibrary(read_packs([RESOURCES / "standards"])),
            metrics=FontMetrics.read(RESOURCES / "fonts" / "advances.json"),
        )

    @classmethod
    def made_once(cls, shared: Path) -> "Renderings":
        """Write and render all cases under `shared`, unless another worker has done so."""
        made = cls.of(shared / "rendered")
        with (shared / "rendering.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not made.folder.exists():
                made._render()
        return made

    def notice(self, case: Case) -> Notice:
        """The case in all its forms."""
        if case.name not in self._read:
            self._read[case.name] = self._notice(case)
        return self._read[case.name]

    def _notice(self, case: Case) -> Notice:
        sheet = compose(case.draft, self.library.get(case.standard_id), self.metrics)
        content = docx_bytes(sheet, RESOURCES / "docx" / "notice.docx")
        return Notice(case, sheet, self.metrics, content, self.folder / f"{case.name}.pdf")

    def _render(self) -> None:
        work = Path(tempfile.mkdtemp(dir=self.folder.parent))
        for case in (*all_cases(), *stress_cases()):
            (work / f"{case.name}.docx").write_bytes(self.notice(case).content)
        convert(sorted(work.glob("*.docx")), work)
        work.rename(self.folder)


def convert(files: list[Path], folder: Path) -> None:
    """Render .docx files to PDFs in `folder` in one LibreOffice run; raises NoRenderer."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    arguments = ["--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    try:
        result = subprocess.run(
            ["soffice", profile, *arguments, *map(str, files)],
            check=False,
            capture_output=True,
            text=True,
            timeout=_LIMIT,
        )
    except FileNotFoundError:
        raise NoRenderer("LibreOffice (soffice) is missing: run `make system-test`.") from None
    missing = [file.stem for file in files if not (folder / f"{file.stem}.pdf").exists()]
    if result.returncode or missing:
        raise NoRenderer(f"LibreOffice did not render {missing}: {result.stderr.strip()}")


def first_lines(notice: Notice, *kinds: str) -> list[TextLine]:
    """Lines of these components, which must all stand on page 1."""
    printed = [one for part in notice.anatomy.all(*kinds) for one in part.printed]
    assert all(one.page == 0 for one in printed)
    return [one.line for one in printed]
