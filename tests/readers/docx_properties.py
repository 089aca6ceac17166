"""Formatting of WordprocessingML as flat values, and how its layers give the effective ones.

A value's key is its place: "sz@val", "ind@left", "pBdr/top@sz". Layers are laid over each other
in Word's order: document defaults, paragraph style with those it is based on, character style,
what stands on the paragraph or run itself. Nothing here comes from the program under test.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree

Values = Mapping[str, str]
W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
TOGGLES: Final = ("b", "i", "caps", "smallCaps", "strike", "vanish")
_OFF = ("0", "false", "off", "none")
_REFERENCES = ("pStyle", "rStyle", "sectPr", "rPr")
_SAME_KEYS = {"ind@start": "ind@left", "ind@end": "ind@right"}


def local(element: etree._Element) -> str:
    """The element's name without its namespace."""
    return etree.QName(element).localname


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The descendant along these names, None where one is missing."""
    for name in path:
        if element is None:
            return None
        element = element.find(f"{W}{name}")
    return element


def attribute(element: etree._Element | None, name: str) -> str | None:
    """A w: attribute, None when it or the element is missing."""
    return None if element is None else element.get(f"{W}{name}")


def flat(properties: etree._Element | None) -> dict[str, str]:
    """The values of a pPr or rPr, its references to styles and sections left out."""
    return {} if properties is None else dict(_flat(properties, ""))


def _flat(parent: etree._Element, path: str) -> Iterator[tuple[str, str]]:
    for element in parent.iterchildren(tag=etree.Element):
        name = local(element)
        if not path and name in _REFERENCES:
            continue
        here = f"{path}{name}"
        if not element.attrib and not len(element):
            yield f"{here}@val", "1"
        for key, value in element.attrib.items():
            full = f"{here}@{etree.QName(str(key)).localname}"
            yield _SAME_KEYS.get(full, full), _switch(name, str(value))
        yield from _flat(element, f"{here}/")


def _switch(name: str, value: str) -> str:
    if name not in (*TOGGLES, "keepNext", "keepLines", "widowControl", "contextualSpacing"):
        return value
    return "0" if value in _OFF else "1"


class Styles:
    """The style part: names, and the values of a style with all it is based on."""

    def __init__(self, root: etree._Element) -> None:
        self._by_id = {str(one.get(f"{W}styleId")): one for one in root.iter(f"{W}style")}
        self.paragraph_defaults = flat(child(root, "docDefaults", "pPrDefault", "pPr"))
        self.run_defaults = flat(child(root, "docDefaults", "rPrDefault", "rPr"))
        self.default_paragraph = next(
            (
                key
                for key, style in self._by_id.items()
                if style.get(f"{W}type") == "paragraph"
                and style.get(f"{W}default") in ("1", "true")
            ),
            None,
        )

    def ids(self) -> frozenset[str]:
        """Ids of all styles."""
        return frozenset(self._by_id)

    def name(self, style_id: str | None) -> str:
        """The name a person sees; "" for no style. Raises KeyError for an undefined one."""
        if style_id is None:
            return ""
        return attribute(child(self._by_id[style_id], "name"), "val") or ""

    def paragraph_values(self, style_id: str | None) -> dict[str, str]:
        """Paragraph formatting of a style over the document's defaults."""
        return {**self.paragraph_defaults, **self._chain(style_id, "pPr")}

    def run_values(
        self, paragraph_style: str | None, character_style: str | None
    ) -> dict[str, str]:
        """Character formatting both styles give together over the document's defaults."""
        low = self._chain(paragraph_style, "rPr")
        high = self._chain(character_style, "rPr")
        together = {**self.run_defaults, **low, **high}
        for toggle in TOGGLES:
            key = f"{toggle}@val"
            if key in low and key in high:
                together[key] = "0" if low[key] == high[key] else "1"
        return together

    def _chain(self, style_id: str | None, part: str) -> dict[str, str]:
        """Values of a style laid over those of its ancestors."""
        if style_id is None:
            return {}
        style = self._by_id[style_id]
        above = self._chain(attribute(child(style, "basedOn"), "val"), part)
        return {**above, **flat(child(style, part))}
