"""A written .docx taken apart: its parts, and the faults that schema validation does not see."""

import io
import posixpath
from collections.abc import Iterator, Mapping
from zipfile import ZipFile

from lxml import etree

Element = etree._Element
Parts = Mapping[str, bytes]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PREFIXES = {
    "w": W[1:-1],
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "rel": "http://schemas.openxmlformats.org/package/2006/relationships",
    "ct": "http://schemas.openxmlformats.org/package/2006/content-types",
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
}
DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"
TYPES = "[Content_Types].xml"
_STYLED = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
_UNWANTED = ("vanish", "specVanish", "webHidden", "ins", "del", "bookmarkStart", "proofErr")


def parts_of(docx: bytes) -> dict[str, bytes]:
    """Every member of the package by name, in order."""
    with ZipFile(io.BytesIO(docx)) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(parts: Parts) -> bytes:
    """The parts as a package again."""
    buffer = io.BytesIO()
    with ZipFile(buffer, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return buffer.getvalue()


def root(parts: Parts, name: str = DOCUMENT) -> Element:
    """The root element of a part."""
    return etree.fromstring(parts[name])


def select(element: Element, path: str) -> list[Element]:
    """Elements by XPath with the usual prefixes."""
    found = element.xpath(path, namespaces=PREFIXES)
    assert isinstance(found, list)
    return [one for one in found if isinstance(one, Element)]


def value(element: Element, name: str = "val") -> str:
    """An attribute of the w: namespace."""
    return element.attrib[W + name]


def faults(docx: bytes) -> list[str]:
    """What is wrong with a package although it may be valid by its schemas; nothing is right."""
    parts = parts_of(docx)
    found = [*_package_faults(parts), *_type_faults(parts), *_relation_faults(parts)]
    for name in parts:
        if name.startswith("word/") and name.endswith(".xml"):
            found += _markup_faults(name, root(parts, name))
    return [*found, *_style_faults(parts)]


def _package_faults(parts: Parts) -> Iterator[str]:
    for name in parts:
        folder, _, rest = name.partition("/")
        if folder == "customXml" or "comments" in name or "thumbnail" in name:
            yield f"{name}: unwanted part"
        if folder == "docProps" and rest not in {"core.xml", "app.xml"}:
            yield f"{name}: unwanted properties"


def _type_faults(parts: Parts) -> Iterator[str]:
    types = root(parts, TYPES)
    named = {one.attrib["PartName"].lstrip("/") for one in select(types, "ct:Override")}
    for name in parts:
        if name.endswith(".xml") and name != TYPES and name not in named:
            yield f"{name}: no content type"
    yield from (f"{name}: typed but absent" for name in named if name not in parts)


def _relation_faults(parts: Parts) -> Iterator[str]:
    reached = {TYPES}
    for name in (name for name in parts if name.endswith(".rels")):
        folder = posixpath.dirname(posixpath.dirname(name))
        reached.add(name)
        for relation in select(root(parts, name), "rel:Relationship"):
            target = posixpath.normpath(posixpath.join(folder, relation.attrib["Target"]))
            reached.add(target)
            if target not in parts:
                yield f"{name}: {target} is absent"
    yield from (f"{name}: nothing refers to it" for name in parts if name not in reached)
    relations = select(root(parts, "word/_rels/document.xml.rels"), "rel:Relationship")
    known = {relation.attrib["Id"] for relation in relations}
    for element in root(parts).iter():
        used = element.get(f"{{{PREFIXES['r']}}}id", None)
        if used is not None and used not in known:
            yield f"document: relation {used} is undefined"


def _markup_faults(name: str, element: Element) -> Iterator[str]:
    for one in element.iter(etree.Element):
        if any("rsid" in key for key in one.attrib) or "rsid" in str(one.tag):
            yield f"{name}: revision id"
    for tag in _UNWANTED:
        yield from (f"{name}: {tag}" for _ in element.iter(W + tag))
    for cell in element.iter(W + "tc"):
        if cell[-1].tag != W + "p":
            yield f"{name}: a cell ends without paragraph"
    for table in element.iter(W + "tbl"):
        yield from _table_faults(name, table)
    marks = [value(mark, "fldCharType") for mark in element.iter(W + "fldChar")]
    if marks != ["begin", "separate", "end"] * (len(marks) // 3):
        yield f"{name}: field out of balance"


def _table_faults(name: str, table: Element) -> Iterator[str]:
    grid = [value(column, "w") for column in select(table, "w:tblGrid/w:gridCol")]
    for row in select(table, "w:tr"):
        if [value(width, "w") for width in select(row, "w:tc/w:tcPr/w:tcW")] != grid:
            yield f"{name}: cells differ from the grid"
    after = table.getnext()
    if after is None or after.tag != W + "p":
        yield f"{name}: no paragraph behind a table"


def _style_faults(parts: Parts) -> Iterator[str]:
    styles = select(root(parts, STYLES), "w:style")
    kinds = {value(style, "styleId"): value(style, "type") for style in styles}
    names = [value(name).casefold() for name in select(root(parts, STYLES), "w:style/w:name")]
    if len(kinds) != len(styles) or len(set(names)) != len(names):
        yield "styles: an id or name occurs twice"
    yield from (f"styles: name with a comma: {name}" for name in names if "," in name)
    yield from _reference_faults(parts, kinds)


def _reference_faults(parts: Parts, kinds: Mapping[str, str]) -> Iterator[str]:
    for name in (name for name in parts if name.startswith("word/") and name.endswith(".xml")):
        for tag, kind in _STYLED.items():
            for reference in root(parts, name).iter(W + tag):
                if kinds.get(value(reference)) != kind:
                    yield f"{name}: {value(reference)} is no {kind} style"
    for tag in ("basedOn", "next", "link"):
        for reference in root(parts, STYLES).iter(W + tag):
            if value(reference) not in kinds:
                yield f"styles: {tag} {value(reference)} is undefined"
