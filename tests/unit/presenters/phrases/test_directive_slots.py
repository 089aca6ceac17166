"""Who acts, who helps, to whom one reports: by a slot's label or the words before it."""

import pytest

from desktop_app.notice.blocks import Directive
from desktop_app.phrases.pattern import parse_pattern
from desktop_app.presenters.phrases.directive_slots import Meant, directive_of

PATTERNS = [
    ("Giao {cơ quan} {nội dung}", ("A",), (), None),
    ("{cơ quan} chủ trì, phối hợp với {cơ quan} {nội dung}", ("A",), ("B",), None),
    ("Yêu cầu {các cơ quan} {nội dung}", ("C", "D"), (), None),
    ("Đề nghị {người} {nội dung}[, báo cáo {cơ quan: nơi nhận}]", ("E",), (), "A"),
    ("Giao {cơ quan} tham mưu, trình {cơ quan} quyết định", ("A",), (), "B"),
    ("{cơ quan: nơi trình} giao {cơ quan: cơ quan chủ trì} {nội dung}", ("B",), (), "A"),
    ("Giao {cơ quan} bàn giao {các cơ quan: cơ quan phối hợp}", ("A",), ("C", "D"), None),
    ("Giao {cơ quan} kiểm tra việc ở {các cơ quan}", ("A",), (), None),
]
MEANT = {
    "cơ quan": Meant(("A",)),
    "cơ quan 2": Meant(("B",)),
    "nơi trình": Meant(("A",)),
    "cơ quan chủ trì": Meant(("B",)),
    "cơ quan phối hợp": Meant(("C", "D")),
    "các cơ quan": Meant(("C", "D")),
    "người": Meant(("E",)),
}


@pytest.mark.parametrize(("text", "assignees", "partners", "report_to"), PATTERNS)
def test_the_label_or_the_words_before_a_slot_tell_its_part(
    text: str, assignees: tuple[str, ...], partners: tuple[str, ...], report_to: str | None
) -> None:
    found = directive_of(parse_pattern(text), "giao-nhiem-vu", MEANT)
    assert found == Directive(assignees=assignees, partners=partners, report_to=report_to)


def test_a_decision_tells_nobody_to_do_anything() -> None:
    pattern = parse_pattern("Giao {cơ quan} {nội dung}")
    assert directive_of(pattern, "thong-nhat", MEANT) is None


def test_nobody_named_is_no_directive() -> None:
    pattern = parse_pattern("Đẩy nhanh {nội dung}; hoàn thành {thời hạn}")
    assert directive_of(pattern, "giao-nhiem-vu", {"thời hạn": Meant(("sớm",))}) is None
