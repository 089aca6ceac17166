import re
from typing import Any

import pytest
from hypothesis import given, settings

from desktop_app.notice.draft import Draft
from desktop_app.notice.file_name import MAX_LENGTH, file_stem
from desktop_app.notice.parts import NoticeDate
from tests.builders.draft_strategies import drafts
from tests.builders.drafts import a_draft, a_meeting, a_profile, a_session, some_marks


def named(name: str, kind: str = "hội nghị", **changes: Any) -> Draft:
    return a_draft(meeting=a_meeting(kind=kind, name=name, sessions=()), **changes)


@pytest.mark.parametrize(
    ("draft", "stem"),
    [
        (named("Hội nghị giao ban"), "TB-ket-luan-giao-ban-2022-07"),
        (named("giao ban"), "TB-ket-luan-giao-ban-2022-07"),
        (named("Hội nghị trực tuyến giao ban"), "TB-ket-luan-giao-ban-2022-07"),
        (
            named("Hội nghị giao ban các cơ quan khối Đảng, các đảng bộ trực thuộc"),
            "TB-ket-luan-giao-ban-cac-co-quan-khoi-2022-07",
        ),
        (
            named("cuộc họp về giải ngân vốn đầu tư công"),
            "TB-ket-luan-giai-ngan-von-dau-tu-cong-2022-07",
        ),
        (named("Buổi làm việc với Sở Y tế"), "TB-ket-luan-voi-so-y-te-2022-07"),
        # the month is said once
        (named("Hội nghị giao ban tháng 7"), "TB-ket-luan-giao-ban-2022-07"),
        (named("Hội nghị giao ban tháng 7/2022"), "TB-ket-luan-giao-ban-2022-07"),
        (named("Hội nghị giao ban tháng 07 năm 2022"), "TB-ket-luan-giao-ban-2022-07"),
        (named("Hội nghị giao ban tháng 6"), "TB-ket-luan-giao-ban-thang-6-2022-07"),
        (named("Hội nghị giao ban tháng 7/2021"), "TB-ket-luan-giao-ban-thang-7-2021-2022-07"),
        (named("giao ban quý II năm 2022"), "TB-ket-luan-giao-ban-quy-ii-2022-07"),
        (named("cuộc họp ngày 05/7/2022"), "TB-ket-luan-hoi-nghi-2022-07"),
        # without a name: the subject, the kind, nothing
        (named(""), "TB-ket-luan-hoi-nghi-2022-07"),
        (named("", kind=""), "TB-ket-luan-2022-07"),
        (named("", kind="cuộc họp"), "TB-ket-luan-cuoc-hop-2022-07"),
        (
            named("", subject="kết luận của đồng chí Bí thư Tỉnh uỷ tại Hội nghị giao ban quý II"),
            "TB-ket-luan-giao-ban-quy-ii-2022-07",
        ),
        (
            named("", kind="", subject="kết luận của Thường trực tại cuộc họp ngày 02/4/2026"),
            "TB-ket-luan-cuoc-hop-2022-07",
        ),
        (named("", kind="", subject="về công tác cán bộ"), "TB-ket-luan-2022-07"),
        # dates
        (named("giao ban", date=NoticeDate(year=2022)), "TB-ket-luan-giao-ban-2022"),
        (named("giao ban", date=NoticeDate(year=2022, month=12)), "TB-ket-luan-giao-ban-2022-12"),
        (
            a_draft(
                date=NoticeDate(year=2026),
                meeting=a_meeting(
                    name="giao ban", sessions=(a_session("2026-04-02"), a_session("2026-03-30"))
                ),
            ),
            "TB-ket-luan-giao-ban-2026-04",
        ),
        # rounds and symbols
        (named("giao ban", marks=some_marks(draft_round=2)), "TB-ket-luan-giao-ban-2022-07-lan-2"),
        (named("giao ban", profile=a_profile(symbol="TB-UBND")), "TB-ket-luan-giao-ban-2022-07"),
        (named("giao ban", profile=a_profile(symbol="CTr/TU")), "CTr-ket-luan-giao-ban-2022-07"),
        (named("giao ban", profile=a_profile(symbol="QĐ-UBND")), "QD-ket-luan-giao-ban-2022-07"),
        (named("giao ban", profile=a_profile(symbol="")), "TB-ket-luan-giao-ban-2022-07"),
        (named("giao ban", profile=a_profile(symbol="/TU")), "TB-ket-luan-giao-ban-2022-07"),
        (named("giao ban", profile=a_profile(symbol="*?:-TU")), "TB-ket-luan-giao-ban-2022-07"),
        (named("con", profile=a_profile(symbol="CON")), "CON-ket-luan-con-2022-07"),
    ],
)
def test_a_file_is_named_after_what_the_notice_is_about(draft: Draft, stem: str) -> None:
    assert file_stem(draft) == stem


def test_a_long_name_is_cut_between_words() -> None:
    stem = file_stem(named("Đoànkếtxâydựngnôngthônmới hai phamvirộnglớntoàntỉnhtháinguyênx cuối"))
    assert stem == "TB-ket-luan-doanketxaydungnongthonmoi-hai-2022-07"
    assert len(file_stem(named(" ".join(["nghiêng"] * 9)))) <= MAX_LENGTH


def test_a_single_word_too_long_is_left_out() -> None:
    assert file_stem(named("a" * 100)) == "TB-ket-luan-2022-07"


@settings(max_examples=15)
@given(drafts())
def test_a_name_is_safe_on_every_system(draft: Draft) -> None:
    stem = file_stem(draft)
    assert re.fullmatch(r"[A-Za-z0-9]+-ket-luan(-[a-z0-9]+)*", stem)
    assert len(stem) <= MAX_LENGTH
