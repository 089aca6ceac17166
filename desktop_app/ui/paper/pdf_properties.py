"""The properties of a PDF, in its own dictionary and as XMP, which must say the same."""

import datetime as dt
from xml.sax.saxutils import escape

from msgspec import Struct

PROGRAM = "tbkl"

_XMP = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{program}</pdf:Producer>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
{dates}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
_XMP_DATES = """\
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
"""


class Properties(Struct, frozen=True):
    """Title and author; `created` None: the file tells no date. No trace of machine or hour."""

    title: str
    author: str
    created: dt.date | None

    def info(self) -> bytes:
        """The document information dictionary."""
        texts = {
            "Title": self.title,
            "Author": self.author,
            "Creator": PROGRAM,
            "Producer": PROGRAM,
        }
        lines = [f"/{key} <{_hexadecimal(text)}>" for key, text in texts.items()]
        if self.created:
            date = f"{self.created:%Y%m%d}"
            lines += [f"/CreationDate (D:{date})", f"/ModDate (D:{date})"]
        return "\n".join(["<<", *lines, ">>"]).encode("ascii")

    def xmp(self) -> bytes:
        """The XMP packet."""
        dates = _XMP_DATES.format(date=self.created.isoformat()) if self.created else ""
        return _XMP.format(
            title=escape(self.title), author=escape(self.author), program=PROGRAM, dates=dates
        ).encode()


def _hexadecimal(text: str) -> str:
    return "FEFF" + text.encode("utf-16-be").hex().upper()
