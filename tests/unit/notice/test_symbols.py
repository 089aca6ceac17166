import pytest

from desktop_app.notice.symbols import split_symbol


@pytest.mark.parametrize(
    ("text", "kind", "body"),
    [
        ("TB/TU", "TB", "TU"),
        ("TB-UBND", "TB", "UBND"),
        ("TB/ĐU", "TB", "ĐU"),
        ("TB-BCĐ-UBND", "TB", "BCĐ-UBND"),
        ("TB/VPTU", "TB", "VPTU"),
        (" TB / TU ", "TB", "TU"),
        ("TB–UBND", "TB", "UBND"),
        ("CTr/TU", "CTr", "TU"),
        ("TB", "TB", ""),
        ("/TU", "", "TU"),
        ("", "", ""),
        ("TB UBND", "TB", "UBND"),
        ("TB/TU\n", "TB", "TU"),
    ],
)
def test_a_symbol_has_a_type_and_a_body(text: str, kind: str, body: str) -> None:
    assert split_symbol(text) == (kind, body)
