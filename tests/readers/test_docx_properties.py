"""The reader's own reading of Word's layers of formatting."""

import pytest
from lxml import etree

from tests.readers.docx_properties import Styles, flat

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_STYLES = f"""<w:styles {_W}>
  <w:docDefaults>
    <w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="240"/></w:pPr></w:pPrDefault>
  </w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Base"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Low"><w:name w:val="Low"/><w:basedOn w:val="Base"/>
    <w:pPr><w:spacing w:before="60"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="High"><w:name w:val="High"/><w:basedOn w:val="Low"/>
    <w:pPr><w:keepNext/></w:pPr><w:rPr><w:sz w:val="30"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Loud"><w:name w:val="Loud"/>
    <w:rPr><w:b/><w:i/></w:rPr></w:style>
</w:styles>"""


@pytest.fixture
def styles() -> Styles:
    """A chain of styles and a character style that is bold too."""
    return Styles(etree.fromstring(_STYLES))


def test_a_style_lies_over_what_it_is_based_on_and_over_the_defaults(styles: Styles) -> None:
    values = styles.paragraph_values("High")
    assert values["keepNext@val"] == "1"
    assert values["spacing@before"] == "60"
    assert values["spacing@after"] == "120"
    assert styles.run_values("High", None)["sz@val"] == "30"
    assert styles.run_values("Base", None)["sz@val"] == "20"


def test_bold_in_both_styles_is_not_bold(styles: Styles) -> None:
    together = styles.run_values("High", "Loud")
    assert together["b@val"] == "0"
    assert together["i@val"] == "1"


def test_an_undefined_style_is_refused(styles: Styles) -> None:
    with pytest.raises(KeyError):
        styles.paragraph_values("Nowhere")


def test_values_are_named_by_their_place() -> None:
    properties = etree.fromstring(
        f'<w:pPr {_W}><w:pStyle w:val="x"/><w:keepNext w:val="false"/><w:ind w:start="40"/>'
        '<w:pBdr><w:top w:val="single" w:sz="6"/></w:pBdr></w:pPr>'
    )
    assert flat(properties) == {
        "keepNext@val": "0",
        "ind@left": "40",
        "pBdr/top@val": "single",
        "pBdr/top@sz": "6",
    }
