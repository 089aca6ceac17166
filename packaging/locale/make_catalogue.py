"""Makes the catalogues of `resources/locale` from the Vietnamese texts in the program.

Without words it takes new texts into every .po (their translation is left empty), drops those that
are gone, and compiles the .mo. With --check it changes nothing and fails when that would.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from desktop_app.notice.schema_texts import FIELD_TEXTS
from desktop_app.phrases.terms import FUNCTIONS, TOPICS

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "desktop_app"
LOCALE = ROOT / "resources" / "locale"
DOMAIN = "tbkl"

KEYWORDS: Mapping[str, None] = {"gettext": None, "noted": None}
TITLES: Mapping[str, Sequence[str]] = {
    "desktop_app/notice/schema_texts.py": [title for title, _ in FIELD_TEXTS.values()],
    "desktop_app/phrases/terms.py": [*FUNCTIONS.values(), *TOPICS.values()],
}
"""Titles in rooms that know no catalogue, by the file they stand in."""
HEADER = "# Texts of tbkl; packaging/locale/make_catalogue.py takes new ones in.\n#"
WIDTH = 100


class PlainCatalogue(Catalog):
    """A catalogue whose header tells no date, person or address: the same texts, the same bytes."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """The header's lines."""
        return [
            ("Language", str(self.locale_identifier)),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "8bit"),
        ]


def source_texts() -> Iterator[tuple[str, str, int]]:
    """Every Vietnamese text of the program with its file and line; the titles come last."""
    for file in sorted(SOURCES.rglob("*.py")):
        place = file.relative_to(ROOT).as_posix()
        with file.open("rb") as source:
            for line, text, _, _ in extract("python", source, keywords=KEYWORDS):
                if isinstance(text, str):
                    yield text, place, line
    for place, titles in TITLES.items():
        for number, title in enumerate(titles):
            yield title, place, number


def translations(file: Path) -> dict[str, str]:
    """What a .po has a translation for; nothing when there is no such file."""
    if not file.exists():
        return {}
    with file.open("rb") as content:
        known = read_po(content, charset="utf-8", abort_invalid=True)
    return {one.id: str(one.string) for one in known if isinstance(one.id, str) and one.id}


def catalogue(language: str, known: Mapping[str, str]) -> Catalog:
    """All source texts with the translations that are known, "" for the others."""
    made = PlainCatalogue(language, domain=DOMAIN, header_comment=HEADER, fuzzy=False)
    for text, place, line in source_texts():
        made.add(text, known.get(text, ""), locations=[(place, line)])
    return made


def files(folder: Path) -> dict[Path, bytes]:
    """The .po and .mo of the language `folder` is named after, as they ought to be."""
    po_file = folder / "LC_MESSAGES" / f"{DOMAIN}.po"
    made = catalogue(folder.name, translations(po_file))
    po, mo = BytesIO(), BytesIO()
    write_po(po, made, width=WIDTH, sort_by_file=True, include_lineno=False)
    write_mo(mo, made)
    return {po_file: po.getvalue(), po_file.with_suffix(".mo"): mo.getvalue()}


def main(arguments: Sequence[str]) -> int:
    """1 when a translation is missing or, with --check, when a file is not what it ought to be."""
    faults: list[str] = []
    for folder in sorted(file.parent for file in LOCALE.glob("*/LC_MESSAGES")):
        for file, content in files(folder).items():
            if "--check" not in arguments:
                file.write_bytes(content)
            elif not file.exists() or file.read_bytes() != content:
                faults.append(f"{file.relative_to(ROOT)}: run packaging/locale/make_catalogue.py")
        known = translations(folder / "LC_MESSAGES" / f"{DOMAIN}.po")
        missing = sorted({text for text, _, _ in source_texts() if not known.get(text)})
        faults += [f"{folder.name}: not translated: {text!r}" for text in missing]
    print("\n".join(faults), end="\n" if faults else "", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
