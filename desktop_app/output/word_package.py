"""A package as bytes that depend on its parts alone: fixed order, fixed times, no machine."""

import io
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.opc.constants import CONTENT_TYPE
from docx.opc.packuri import PACKAGE_URI
from docx.opc.part import Part
from docx.package import Package
from lxml import etree

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)


def package_bytes(package: Package) -> bytes:
    """The package zipped. python-docx's own `save` would write the present time into it."""
    parts = sorted(package.iter_parts(), key=lambda part: part.partname)
    buffer = io.BytesIO()
    with ZipFile(buffer, "w") as target:
        _put(target, "[Content_Types].xml", _content_types(parts))
        _put(target, PACKAGE_URI.rels_uri.membername, package.rels.xml)
        for part in parts:
            _put(target, part.partname.membername, part.blob)
            if part.rels:
                _put(target, part.partname.rels_uri.membername, part.rels.xml)
    return buffer.getvalue()


def _put(target: ZipFile, name: str, content: bytes) -> None:
    entry = ZipInfo(name, _FIRST_MOMENT)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 0
    target.writestr(entry, content)


def _content_types(parts: list[Part]) -> bytes:
    root = etree.Element(f"{{{_TYPES}}}Types", nsmap={None: _TYPES})
    for extension, kind in (
        ("rels", CONTENT_TYPE.OPC_RELATIONSHIPS),
        ("xml", CONTENT_TYPE.XML),
    ):
        etree.SubElement(root, f"{{{_TYPES}}}Default", Extension=extension, ContentType=kind)
    for part in parts:
        etree.SubElement(
            root, f"{{{_TYPES}}}Override", PartName=part.partname, ContentType=part.content_type
        )
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
