"""A part of a .docx as an XML tree: no DTD, no entities, no network, no endless depth."""

import re
from typing import Final

from lxml import etree

from desktop_app.reading.word.errors import UnreadableWord

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT_W: Final = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_W: Final = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DOCTYPE: Final = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")

Element = etree._Element  # noqa: SLF001 - lxml has no public name for the type


def parsed(content: bytes) -> Element:
    """The root of a part. Raises UnreadableWord damaged, also for a part that declares a DTD."""
    if content.startswith(_UTF16):
        content = content.decode("utf-16", "replace").encode()
        content = re.sub(rb"^<\?xml[^>]*\?>", b"", content)
    if _DOCTYPE.search(content):
        raise UnreadableWord("damaged")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content.replace(_STRICT_W, _W), parser)
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise UnreadableWord("damaged") from fault
    return root


def value(element: Element | None, name: str = "val") -> str:
    """An attribute of the w: namespace; "" where element or attribute is missing."""
    return "" if element is None else element.get(f"{W}{name}", "")


def number(element: Element | None, name: str = "val") -> int | None:
    """An attribute as a whole number; None where there is none or it is no sensible one."""
    try:
        found = int(float(value(element, name)))
    except (ValueError, OverflowError):
        return None
    return found if abs(found) < 10_000_000 else None


def switch(element: Element | None) -> bool | None:
    """An on/off property such as w:b; None where it is not given."""
    if element is None:
        return None
    return value(element) not in {"0", "false", "off", "none"}
