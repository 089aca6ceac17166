"""Long names break at their joints and still say the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.breakable import breakable


@pytest.mark.parametrize(
    ("name", "pieces"),
    [
        (r"C:\Users\Văn phòng", ["C:\\", "Users\\", "Văn phòng"]),
        ("/home/van_phong", ["/", "home/", "van_", "phong"]),
        ("a...b__c.docx", ["a...", "b__", "c.", "docx"]),
        ("giao-ban", ["giao-ban"]),
    ],
)
def test_names_break_behind_their_joints(name: str, pieces: list[str]) -> None:
    assert breakable(name).split("\u200b") == pieces


@given(st.text(st.characters(exclude_characters="\u200b")))
def test_nothing_of_the_name_is_lost(name: str) -> None:
    assert breakable(name).replace("\u200b", "") == name
