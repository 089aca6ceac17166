"""The bytes of a .docx -> what stands in it."""

import posixpath
from collections.abc import Iterator
from typing import Final, Literal

from desktop_app.reading.word.document import Content, ParagraphLook, Remark, WordDocument
from desktop_app.reading.word.errors import UnreadableWord
from desktop_app.reading.word.flow import Flow
from desktop_app.reading.word.inline import Decode
from desktop_app.reading.word.layout_facts import PageNumber
from desktop_app.reading.word.list_numbers import ListNumbers
from desktop_app.reading.word.package import Package
from desktop_app.reading.word.page_facts import page_numbers_of, sections_of
from desktop_app.reading.word.theme_fonts import theme_fonts
from desktop_app.reading.word.word_looks import Looks
from desktop_app.reading.word.xml_part import Element, W, parsed, value

MAX_ELEMENTS: Final = 600_000
_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_STRICT_R: Final = "{http://purl.oclc.org/ooxml/officeDocument/relationships}"
_KINDS: Final = (
    "officeDocument", "styles", "numbering", "comments", "theme", "settings",
)  # fmt: skip
_SIDES: Final[dict[str, Literal["head", "foot"]]] = {
    f"{W}headerReference": "head",
    f"{W}footerReference": "foot",
}

Targets = dict[str, tuple[str, str]]
"""Kind (last word of the type) and name of a part by the id of the relationship."""


def read_document(content: bytes, decode: Decode) -> WordDocument:
    """What stands in the file. Nothing outside it is asked for. Raises UnreadableWord."""
    try:
        return _read(Package(content), decode)
    except RecursionError as fault:
        raise UnreadableWord("damaged") from fault


def as_it_is(_font: str, text: str) -> str:
    """The decoding of a file all in Unicode."""
    return text


def _read(package: Package, decode: Decode) -> WordDocument:
    main = next((name for kind, name in _targets(package, "").values() if kind == _KINDS[0]), "")
    root = _root(package, main)
    body = None if root is None else root.find(f"{W}body")
    if body is None:
        raise UnreadableWord("damaged")
    targets = _targets(package, main)
    styles, numbering, comments, theme, settings = (
        _root(package, next((name for found, name in targets.values() if found == kind), ""))
        for kind in _KINDS[1:]
    )
    looks = Looks(styles)
    flow = Flow(looks, ListNumbers(numbering), decode, theme_fonts(theme, settings))
    head = tuple(_margins(package, targets, body, flow))
    contents = (*head, *flow.read(body, "body"))
    return WordDocument(
        contents=contents,
        remarks=tuple(_remarks(comments, flow)),
        revisions=tuple(flow.revisions),
        looks=tuple(_known_looks(looks)),
        facts=flow.facts,
        sections=tuple(sections_of(body)),
        page_numbers=tuple(_page_numbers(package, targets, body, looks)),
    )


def _root(package: Package, name: str) -> Element | None:
    if not name or not package.has(name):
        return None
    content = package.part(name)
    if content.count(b"<") > MAX_ELEMENTS:
        raise UnreadableWord("too_packed")
    return parsed(content)


def _targets(package: Package, name: str) -> Targets:
    folder, file = posixpath.split(name)
    root = _root(package, posixpath.join(folder, "_rels", f"{file}.rels"))
    found: Targets = {}
    for one in [] if root is None else root:
        target, kind = one.get("Target", ""), one.get("Type", "").rsplit("/", 1)[-1]
        if one.get("TargetMode", "") != "External" and target:
            path = target if target.startswith("/") else posixpath.join("/", folder, target)
            found[one.get("Id", "")] = (kind, posixpath.normpath(path).lstrip("/"))
    return found


def _margins(package: Package, targets: Targets, body: Element, flow: Flow) -> Iterator[Content]:
    """Head and foot of the first page, and of every page where that has none of its own."""
    section = next(body.iter(f"{W}sectPr"), None)
    seen: set[str] = set()
    for reference in [] if section is None else section:
        is_head = reference.tag == f"{W}headerReference"
        if not is_head and reference.tag != f"{W}footerReference":
            continue
        name = targets.get(_key(reference), ("", ""))[1]
        root = None if name in seen else _root(package, name)
        seen.add(name)
        if root is not None:
            yield from flow.read(root, "head" if is_head else "foot")


def _page_numbers(
    package: Package, targets: Targets, body: Element, looks: Looks
) -> Iterator[PageNumber]:
    """Those of the first section."""
    section = next(body.iter(f"{W}sectPr"), None)
    for reference in [] if section is None else section:
        name = targets.get(_key(reference), ("", ""))[1]
        side = _SIDES.get(str(reference.tag))
        root = None if side is None else _root(package, name)
        if side is not None and root is not None:
            yield from page_numbers_of(root, side, value(reference, "type"), looks)


def _key(reference: Element) -> str:
    return reference.get(f"{_R}id") or reference.get(f"{_STRICT_R}id") or ""


def _remarks(comments: Element | None, flow: Flow) -> Iterator[Remark]:
    for one in [] if comments is None else comments.findall(f"{W}comment"):
        key = value(one, "id")
        first, start = flow.begins.get(key, (-1, 0))
        last, end = flow.ends.get(key, (first, start))
        paragraphs = (
            "".join(text.text or "" for text in paragraph.iter(f"{W}t"))
            for paragraph in one.iter(f"{W}p")
        )
        yield Remark(
            text="\n".join(filter(None, paragraphs)),
            author=value(one, "author"),
            when=value(one, "date"),
            first=first,
            start=start,
            last=last,
            end=end,
        )


def _known_looks(looks: Looks) -> Iterator[ParagraphLook]:
    for style in looks.paragraph_styles():
        look = looks.run(style)
        yield ParagraphLook(style, looks.name(style), look.size or 0.0, bool(look.bold))
