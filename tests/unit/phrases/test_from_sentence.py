"""A sentence of a notice becomes a phrase with slots."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.phrases.filling import fill
from desktop_app.phrases.from_sentence import pattern_from
from desktop_app.phrases.pattern import parse_pattern
from desktop_app.phrases.place import SENTENCE
from desktop_app.workspace.know_bodies import known_bodies

KNOWN = known_bodies(Path(__file__).parents[3] / "resources" / "lexicon" / "organs.json")

GIVE = "Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ rà soát biên chế"
GIVE_TO = "Giao {cơ quan: cơ quan chủ trì} chủ trì, phối hợp với {cơ quan: cơ quan phối hợp}"
CASES = [
    (
        f"{GIVE}; hoàn thành trước ngày 30/9/2026.",
        f"{GIVE_TO} rà soát biên chế; hoàn thành {{thời hạn}}",
    ),
    (
        "Giao Sở Tài chính, Sở Xây dựng kiểm tra; báo cáo UBND tỉnh.",
        "Giao {các cơ quan: cơ quan, địa phương} kiểm tra; báo cáo {cơ quan: nơi nhận báo cáo}",
    ),
    (
        "Tiếp tục thực hiện Kế hoạch số 12-KH/TU ngày 05/7/2026 với kinh phí 2,5 tỷ đồng, đạt 95%;",
        "Tiếp tục thực hiện {văn bản} với kinh phí {số tiền}, đạt {số: tỷ lệ}%",
    ),
    ("các nội dung trên [nếu có] {xong}.", "Các nội dung trên (nếu có) (xong)"),
    ("Thống nhất chủ trương.", "Thống nhất chủ trương"),
    ("  .", ""),
]


@pytest.mark.parametrize(("text", "pattern"), CASES)
def test_what_changes_becomes_slots(text: str, pattern: str) -> None:
    assert pattern_from(text, KNOWN) == pattern


@given(st.text(max_size=80))
def test_whatever_is_chosen_makes_a_pattern_that_can_be_read(text: str) -> None:
    pattern = pattern_from(text, KNOWN)
    if pattern:
        assert fill(parse_pattern(pattern), {}, SENTENCE, "new").text
