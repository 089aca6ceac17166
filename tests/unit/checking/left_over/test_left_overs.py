"""What a notice has of an older one is listed, what is new or confirmed is not."""

from typing import Any

import msgspec
import pytest

from desktop_app.checking.left_over.left_overs import left_overs
from desktop_app.phrases.directive.recognising import recognise
from tests.builders.drafts import a_draft, a_meeting, paragraph
from tests.unit.checking.draft.checked import KNOWN, SAMPLES, sample


def read(text: str) -> Any:
    return recognise(text, KNOWN)


def kept(new: str, old: str, **fields: Any) -> dict[str, str]:
    """Value -> kind of what the new text has of the old one."""
    former = a_draft(body=(paragraph(old),), **fields)
    draft = a_draft(body=(paragraph(new),), id="new", meeting=a_meeting(chairs=(), attendees=(),
                    reports=(), place=None, sessions=()))  # fmt: skip
    mine = [one for one in left_overs(draft, former, read) if one.places[0].path.startswith("body")]
    return {one.value: one.kind for one in mine}


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("Hoàn thành trước ngày 30/9/2026.", "30/9/2026", "date"),
        ("Báo cáo ngày 05 tháng 7 năm 2026.", "ngày 05 tháng 7 năm 2026", "date"),
        ("Kết quả quý IV năm 2025 còn thấp.", "quý IV năm 2025", "date"),
        ("Nhiệm kỳ 2020-2025 đạt kết quả.", "2020-2025", "date"),
        ("Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị.", "số 57-NQ/TW", "document"),
        ("Theo Nghị định số 30/2020/NĐ-CP.", "số 30/2020/NĐ-CP", "document"),
        ("Giải ngân đạt 58,4% kế hoạch.", "58,4%", "number"),
        ("Bố trí 120 tỷ đồng cho dự án.", "120 tỷ", "number"),
        ("Đồng chí Lê Văn Nam giúp đỡ quần chúng.", "Lê Văn Nam", "name"),
        ("Khảo sát tại xã Đại Phúc trong tuần.", "xã Đại Phúc", "place"),
        ("Giao Sở Tài chính tham mưu nguồn vốn.", "Sở Tài chính", "organ"),
    ],
)
def test_a_fact_of_both_is_listed(text: str, value: str, kind: str) -> None:
    assert kept(text, f"Cũ. {text}")[value] == kind


def test_a_fact_only_one_states_is_not() -> None:
    new = "Giao Sở Xây dựng rà soát 15 dự án, báo cáo trước ngày 30/10/2026."
    assert kept(new, "Giao Sở Tài chính rà soát 12 dự án, báo cáo trước ngày 30/9/2026.") == {}


def test_a_day_is_the_same_however_it_is_written() -> None:
    assert kept("Họp ngày 5/7/2026.", "Họp ngày 05/7/2026.") == {"5/7/2026": "date"}


def test_the_office_is_no_left_over() -> None:
    former = sample("ubnd-tinh")
    found = left_overs(msgspec.structs.replace(former, id="new"), former, read)
    assert not [one for one in found if one.value == former.profile.organ]


def test_old_days_figures_and_the_chair_come_first() -> None:
    former = sample("co-phu-luc")
    found = left_overs(msgspec.structs.replace(former, id="new"), former, read)
    risky = [one for one in found if one.is_risky]
    assert list(found[: len(risky)]) == risky
    assert {"02/10/2026", "58,4%", "Nông Bích Liên"} <= {one.value for one in risky}
    assert "Nguyễn Thế Vinh" not in {one.value for one in risky}  # who signs usually signs again


def test_what_is_confirmed_stays_so_and_every_place_is_told() -> None:
    former = sample("tinh-uy-2026")
    draft = msgspec.structs.replace(former, id="new")
    found = left_overs(draft, former, read)
    keys = {one.key for one in found}
    assert left_overs(draft, former, read, keys) == ()
    one = next(one for one in found if one.value == "Ban Tổ chức Tỉnh uỷ")
    assert len(one.places) >= 3
    assert left_overs(draft, former, read, keys - {one.key}) == (one,)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_notice_beside_itself_has_none(name: str) -> None:
    assert left_overs(sample(name), sample(name), read) == ()
