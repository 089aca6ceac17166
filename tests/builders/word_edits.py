"""What people do to an exported notice in Word: each edit on the XML, as Word writes it."""

import io
import zipfile
from copy import deepcopy

from lxml import etree

_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{_NS}}}"
_WHO = 'w:id="900" w:author="Chánh Văn phòng" w:date="2026-07-06T09:00:00Z"'
_COMMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
DOCUMENT = "word/document.xml"
RELATIONS = "word/_rels/document.xml.rels"


class WordCopy:
    """An open file; paragraphs are named by words that stand in them."""

    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            self._parts = {name: archive.read(name) for name in archive.namelist()}
        self._root = etree.fromstring(self._parts[DOCUMENT])
        self._comments: list[str] = []

    def saved(self) -> bytes:
        """The file as it is now."""
        parts = {**self._parts, DOCUMENT: etree.tostring(self._root)}
        if self._comments:
            content = f'<w:comments xmlns:w="{_NS}">{"".join(self._comments)}</w:comments>'
            parts["word/comments.xml"] = content.encode()
            relation = f'<Relationship Id="c1" Type="{_COMMENTS}" Target="comments.xml"/>'
            parts[RELATIONS] = parts[RELATIONS].replace(
                b"</Relationships>", f"{relation}</Relationships>".encode()
            )
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, part in parts.items():
                archive.writestr(name, part)
        return target.getvalue()

    def replace(self, old: str, new: str) -> None:
        """Words of one run changed."""
        node = next(node for node in self._root.iter(f"{W}t") if old in (node.text or ""))
        node.text = (node.text or "").replace(old, new, 1)
        node.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")

    def add_after(self, words: str, text: str) -> None:
        """Enter behind a paragraph and new text: Word keeps the style, not the number's run."""
        paragraph = self.paragraph(words)
        new = deepcopy(paragraph)
        for run in new.findall(f"{W}r"):
            new.remove(run)
        new.append(_xml(f"<w:r><w:t>{text}</w:t></w:r>"))
        paragraph.addnext(new)

    def delete(self, words: str) -> None:
        """A paragraph taken away."""
        paragraph = self.paragraph(words)
        _parent(paragraph).remove(paragraph)

    def move_before(self, words: str, other: str) -> None:
        """A paragraph taken to stand before another."""
        self.paragraph(other).addprevious(self.paragraph(words))

    def insert_tracked(self, words: str, text: str) -> None:
        """New words at the end of a paragraph, with changes tracked."""
        self.paragraph(words).append(_xml(f"<w:ins {_WHO}><w:r><w:t>{text}</w:t></w:r></w:ins>"))

    def delete_tracked(self, words: str) -> None:
        """All text of a paragraph but its number deleted, with changes tracked."""
        paragraph = self.paragraph(words)
        for run in paragraph.findall(f"{W}r"):
            for node in run.findall(f"{W}t"):
                node.tag = f"{W}delText"
            gone = _xml(f"<w:del {_WHO}/>")
            run.addprevious(gone)
            gone.append(run)

    def delete_break_tracked(self, words: str) -> None:
        """The end of a paragraph deleted, with changes tracked: it runs on into the next one."""
        properties = self.paragraph(words).find(f"{W}pPr")
        assert properties is not None
        properties.append(_xml(f"<w:rPr><w:del {_WHO}/></w:rPr>"))

    def comment(self, words: str, text: str) -> None:
        """A comment on a whole paragraph."""
        key = len(self._comments)
        paragraph = self.paragraph(words)
        position = 0 if paragraph.find(f"{W}pPr") is None else 1
        paragraph.insert(position, _xml(f'<w:commentRangeStart w:id="{key}"/>'))
        paragraph.append(_xml(f'<w:commentRangeEnd w:id="{key}"/>'))
        paragraph.append(_xml(f'<w:r><w:commentReference w:id="{key}"/></w:r>'))
        self._comments.append(
            f'<w:comment w:id="{key}" w:author="Bí thư" w:date="2026-07-06T10:00:00Z">'
            f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:comment>"
        )

    def paragraph(self, words: str) -> etree._Element:
        """The first paragraph with these words in it."""
        return next(one for one in self._root.iter(f"{W}p") if words in _shown(one))


def _shown(paragraph: etree._Element) -> str:
    texts = (node.text or "" for node in paragraph.iter(f"{W}t", f"{W}delText"))
    return "".join(texts).replace("\u00a0", " ")


def _xml(text: str) -> etree._Element:
    name_end = next(n for n, letter in enumerate(text) if letter in " />")
    return etree.fromstring(f'{text[:name_end]} xmlns:w="{_NS}"{text[name_end:]}')


def _parent(element: etree._Element) -> etree._Element:
    parent = element.getparent()
    assert parent is not None
    return parent
