"""The built opening: when and where who chaired what, who took part, who concludes."""

from itertools import combinations
from typing import Any

import pytest

from desktop_app.notice.parts import Meeting, Profile, Session, Wording
from desktop_app.notice.wording import closing_of, opening_of, subject_of
from tests.builders.drafts import (
    a_chair,
    a_collective,
    a_draft,
    a_meeting,
    a_profile,
    a_session,
    a_state_draft,
    a_state_profile,
)

DOUBLED = ("  ", ",,", "..", ",.", " ,", " .", " :", "{", "}", "None")
SECRETARY = a_chair("Nguyễn Thanh Hải", "Uỷ viên BCH Trung ương Đảng", "Bí thư Tỉnh uỷ")


def opening(**meeting: Any) -> tuple[str, ...]:
    fields = {"name": "Hội nghị giao ban", **meeting}
    return opening_of(a_draft(meeting=a_meeting(**fields)))


def worded(*patterns: str, state: bool = False, **meeting: Any) -> tuple[str, ...]:
    profile = (a_state_profile if state else a_profile)(wording=Wording(opening=patterns))
    return opening_of(a_draft(profile=profile, meeting=a_meeting(**{"name": "", **meeting})))


def test_a_briefing_of_a_province() -> None:
    assert opening(chairs=(SECRETARY,)) == (
        (
            "Ngày 05/7/2022, tại Hội trường Tỉnh uỷ, đồng chí Nguyễn Thanh Hải, Uỷ viên BCH Trung"
            " ương Đảng, Bí thư Tỉnh uỷ, chủ trì Hội nghị giao ban. Tham dự có các đồng chí trong"
            " Ban Thường vụ Tỉnh uỷ."
        ),
        "Sau khi nghe Văn phòng Tỉnh uỷ báo cáo, đồng chí Bí thư Tỉnh uỷ kết luận như sau:",
    )


def test_a_meeting_of_a_peoples_committee() -> None:
    assert opening_of(a_state_draft()) == (
        (
            "Ngày 02/4/2026, tại trụ sở Ủy ban nhân dân tỉnh, Chủ tịch Ủy ban nhân dân tỉnh Nguyễn"
            " Văn An chủ trì cuộc họp về công tác giải phóng mặt bằng. Tham dự có đại diện lãnh đạo"
            " các sở, ngành."
        ),
        "Sau khi nghe Sở Xây dựng báo cáo, Chủ tịch Ủy ban nhân dân tỉnh kết luận như sau:",
    )


def test_what_is_not_known_stays_a_visible_blank() -> None:
    for draft in (a_draft(meeting=Meeting()), a_state_draft(meeting=Meeting())):
        assert opening_of(draft) == (
            "Ngày …, tại …, đồng chí … chủ trì …",
            "Đồng chí … kết luận như sau:",
        )


def session(start: str | None, end: str | None = None) -> tuple[Session, ...]:
    return (a_session("2022-07-05", start, end),)


@pytest.mark.parametrize(
    ("sessions", "words"),
    [
        ((), "Ngày …"),
        (session(None), "Ngày 05/7/2022"),
        (session("08:00", "11:30"), "Sáng ngày 05/7/2022"),
        (session("07:30", "12:29"), "Sáng ngày 05/7/2022"),
        (session("12:05", "12:25"), "Sáng ngày 05/7/2022"),
        (session("08:00"), "Ngày 05/7/2022"),
        (session("08:00", "12:30"), "Ngày 05/7/2022"),
        (session("08:00", "17:00"), "Ngày 05/7/2022"),
        (session(None, "11:00"), "Ngày 05/7/2022"),
        (session("12:00"), "Chiều ngày 05/7/2022"),
        (session("14:00", "17:30"), "Chiều ngày 05/7/2022"),
        (session("17:59"), "Chiều ngày 05/7/2022"),
        (session("18:00"), "Tối ngày 05/7/2022"),
        (session("19:30", "21:00"), "Tối ngày 05/7/2022"),
        (session("14:00", "11:00"), "Ngày 05/7/2022"),
        ((*session("08:00", "11:30"), *session("14:00", "17:00")), "Ngày 05/7/2022"),
        (
            (a_session("2022-07-05", "08:00", "11:00"), a_session("2022-07-06")),
            "Ngày 05/7/2022 và ngày 06/7/2022",
        ),
        (
            tuple(a_session(f"2022-07-0{day}") for day in (7, 5, 6)),
            "Từ ngày 05/7/2022 đến ngày 07/7/2022",
        ),
        (
            tuple(a_session(f"2022-07-{day:02}") for day in (5, 12, 19)),
            "Các ngày 05/7/2022, 12/7/2022 và 19/7/2022",
        ),
    ],
)
def test_the_days_and_the_half_day_that_the_clock_proves(
    sessions: tuple[Session, ...], words: str
) -> None:
    assert opening(sessions=sessions)[0].startswith(f"{words}, tại Hội trường Tỉnh uỷ, đồng chí ")


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (None, "tại …"),
        ("  ", "tại …"),
        ("trụ sở Đảng ủy", "tại trụ sở Đảng uỷ"),
        ("tại Hội trường A", "tại Hội trường A"),
        ("Tại Hội trường A", "tại Hội trường A"),
        ("Tài chính", "tại Tài chính"),
    ],
)
def test_the_place(place: str | None, words: str) -> None:
    assert opening(place=place)[0].startswith(f"Ngày 05/7/2022, {words}, đồng chí ")


@pytest.mark.parametrize(
    ("chairs", "words", "conclusion"),
    [
        ((), "đồng chí … chủ trì", "đồng chí …"),
        ((a_chair("A"),), "đồng chí A chủ trì", "đồng chí A"),
        ((a_chair("A", " "),), "đồng chí A chủ trì", "đồng chí A"),
        (
            (a_chair("", "Bí thư Tỉnh uỷ"),),
            "đồng chí …, Bí thư Tỉnh uỷ, chủ trì",
            "đồng chí Bí thư Tỉnh uỷ",
        ),
        (
            (a_chair("A", "Bí thư Tỉnh uỷ", title=""),),
            "đồng chí A, Bí thư Tỉnh uỷ, chủ trì",
            "đồng chí Bí thư Tỉnh uỷ",
        ),
        (
            (a_chair("Vũ Thuỷ", "Phó Bí thư Tỉnh ủy", "Chủ tịch Ủy ban nhân dân tỉnh"),),
            "đồng chí Vũ Thuỷ, Phó Bí thư Tỉnh uỷ, Chủ tịch Uỷ ban nhân dân tỉnh, chủ trì",
            "đồng chí Phó Bí thư Tỉnh uỷ",
        ),
        (
            (
                a_chair("A", "Bí thư Tỉnh uỷ"),
                a_chair("B", "Phó Bí thư Tỉnh uỷ", "Chủ tịch"),
            ),
            "đồng chí A, Bí thư Tỉnh uỷ và đồng chí B, Phó Bí thư Tỉnh uỷ, Chủ tịch đồng chủ trì",
            "đồng chí Bí thư Tỉnh uỷ và đồng chí Phó Bí thư Tỉnh uỷ",
        ),
        (
            (a_chair("A", "Bí thư Tỉnh uỷ"), a_chair("B"), a_chair("C", "Chủ tịch UBND tỉnh")),
            "đồng chí A, Bí thư Tỉnh uỷ; đồng chí B và đồng chí C, Chủ tịch UBND tỉnh đồng chủ trì",
            "đồng chí Bí thư Tỉnh uỷ, đồng chí B và đồng chí Chủ tịch UBND tỉnh",
        ),
        (
            (a_collective("Ban Thường vụ Tỉnh ủy"),),
            "Ban Thường vụ Tỉnh uỷ tổ chức",
            "Ban Thường vụ Tỉnh uỷ",
        ),
    ],
)
def test_who_chaired_and_who_concludes(
    chairs: tuple[Any, ...], words: str, conclusion: str
) -> None:
    first, second = opening(chairs=chairs, attendees=())
    assert first == f"Ngày 05/7/2022, tại Hội trường Tỉnh uỷ, {words} Hội nghị giao ban."
    assert second == f"Sau khi nghe Văn phòng Tỉnh uỷ báo cáo, {conclusion} kết luận như sau:"


@pytest.mark.parametrize(
    ("kind", "name", "words"),
    [
        ("cuộc họp", "", "Thường trực Đảng uỷ tổ chức cuộc họp."),
        ("phiên họp", "thứ 12", "Thường trực Đảng uỷ tổ chức phiên họp thứ 12."),
        (
            "buổi làm việc",
            "với Hội Nông dân",
            "Thường trực Đảng uỷ có buổi làm việc với Hội Nông dân.",
        ),
        ("", "", "Thường trực Đảng uỷ tổ chức cuộc họp."),
    ],
)
def test_what_a_collective_holds(kind: str, name: str, words: str) -> None:
    first, second = opening(
        kind=kind, name=name, chairs=(a_collective(),), attendees=(), reports=()
    )
    assert first == f"Ngày 05/7/2022, tại Hội trường Tỉnh uỷ, {words}"
    assert second == "Thường trực Đảng uỷ kết luận như sau:"


@pytest.mark.parametrize(
    ("title", "posts", "words", "conclusion"),
    [
        ("", ("Chủ tịch UBND tỉnh",), "Chủ tịch UBND tỉnh An chủ trì", "Chủ tịch UBND tỉnh"),
        (
            "",
            ("Phó Bí thư", "Chủ tịch UBND tỉnh"),
            "đồng chí An, Phó Bí thư, Chủ tịch UBND tỉnh, chủ trì",
            "Chủ tịch UBND tỉnh",
        ),
        (
            "đồng chí",
            ("Chủ tịch UBND tỉnh",),
            "đồng chí An, Chủ tịch UBND tỉnh, chủ trì",
            "đồng chí Chủ tịch UBND tỉnh",
        ),
        (
            "ông",
            ("Chủ tịch UBND tỉnh",),
            "ông An, Chủ tịch UBND tỉnh, chủ trì",
            "Chủ tịch UBND tỉnh",
        ),
        ("", (), "đồng chí An chủ trì", "An"),
    ],
)
def test_the_state_names_a_chair_by_title_or_by_post(
    title: str, posts: tuple[str, ...], words: str, conclusion: str
) -> None:
    chair = a_chair("An", *posts, title=title)
    meeting = a_meeting(
        name="Hội nghị", chairs=(chair,), attendees=(), reports=("Sở Y tế",), place="A"
    )
    assert opening_of(a_state_draft(meeting=meeting)) == (
        f"Ngày 05/7/2022, tại A, {words} Hội nghị.",
        f"Sau khi nghe Sở Y tế báo cáo, {conclusion} kết luận như sau:",
    )


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (("các sở",), "các sở"),
        (("các sở", "các xã"), "các sở và các xã"),
        (("các sở", "các xã", "các phường"), "các sở, các xã và các phường"),
        (("lãnh đạo các sở, ngành", "các xã"), "lãnh đạo các sở, ngành; các xã"),
        (("Sở Nông nghiệp và Môi trường", "Sở Y tế"), "Sở Nông nghiệp và Môi trường, Sở Y tế"),
        (("Sở Nông nghiệp và Môi trường",), "Sở Nông nghiệp và Môi trường"),
        (("các sở;", " các xã. "), "các sở và các xã"),
        (("", "các sở", "  "), "các sở"),
        (("đồng chí Trần Thuý Hoà",), "đồng chí Trần Thuý Hoà"),
        (("các sở…",), None),
    ],
)
def test_who_took_part(typed: tuple[str, ...], words: str | None) -> None:
    sentence = "Tham dự có các sở…" if words is None else f"Tham dự có {words}."
    assert opening(attendees=typed)[0].endswith(f"chủ trì Hội nghị giao ban. {sentence}")


@pytest.mark.parametrize("nobody", [(), ("",), (" ", ";")])
def test_nobody_known_leaves_the_sentence_or_the_clause_out(nobody: tuple[str, ...]) -> None:
    first, second = opening(attendees=nobody, reports=nobody)
    assert first.endswith("chủ trì Hội nghị giao ban.")
    assert second == "Đồng chí Bí thư Tỉnh uỷ kết luận như sau:"


def test_reports_come_in_the_style_of_the_profile() -> None:
    meeting = a_meeting(reports=("Sở Văn hoá, Thể thao và Du lịch", "Văn phòng Tỉnh uỷ"))
    second = opening_of(a_state_draft(meeting=meeting))[1]
    assert second.startswith(
        "Sau khi nghe Sở Văn hóa, Thể thao và Du lịch; Văn phòng Tỉnh ủy báo cáo, "
    )


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (
            "Căn cứ {hội nghị}, {chức vụ} kết luận:",
            "Căn cứ hội nghị, đồng chí Bí thư Tỉnh uỷ kết luận:",
        ),
        ("đồng chí {chức vụ} kết luận:", "đồng chí Bí thư Tỉnh uỷ kết luận:"),
        ("Đồng chí {chức vụ} kết luận:", "Đồng chí Bí thư Tỉnh uỷ kết luận:"),
        ("Hôm nay, {thời gian}, họp.", "Hôm nay, ngày 05/7/2022, họp."),
        ("{Thời  gian}: {ĐỊA ĐIỂM}", "Ngày 05/7/2022: Hội trường Tỉnh uỷ"),
        (
            "Do {người chủ trì} chủ trì, {cơ quan} họp.",
            "Do đồng chí Nguyễn Thanh Hải, Bí thư Tỉnh uỷ, chủ trì, Tỉnh uỷ Thái Nguyên họp.",
        ),
        ("{người chủ trì}, họp.", "Đồng chí Nguyễn Thanh Hải, Bí thư Tỉnh uỷ, họp."),
        ("Chủ trì: {người chủ trì}.", "Chủ trì: đồng chí Nguyễn Thanh Hải, Bí thư Tỉnh uỷ."),
        (
            "{người chủ trì} (chủ trì)",
            "Đồng chí Nguyễn Thanh Hải, Bí thư Tỉnh uỷ, (chủ trì)",
        ),
        (
            "Hội nghị họp tại TP. Thái Nguyên v.v. và nơi khác.",
            "Hội nghị họp tại TP. Thái Nguyên v.v. và nơi khác.",
        ),
        ("Không có chỗ trống", "Không có chỗ trống"),
        (
            "Có {thành phần}, {báo cáo}.",
            "Có các đồng chí trong Ban Thường vụ Tỉnh uỷ, Văn phòng Tỉnh uỷ.",
        ),
    ],
)
def test_an_office_has_words_of_its_own(pattern: str, words: str) -> None:
    assert worded(pattern) == (words,)


@pytest.mark.parametrize(
    ("pattern", "paragraphs"),
    [
        ("Họp, có {thành phần}.", ("Họp.",)),
        ("Có {thành phần}, sau đó họp.", ("Sau đó họp.",)),
        ("Họp, có {thành phần}, nghe {báo cáo}, rồi nghỉ.", ("Họp, rồi nghỉ.",)),
        ("Có {thành phần}! {báo cáo} báo cáo. Rồi nghỉ.", ("Rồi nghỉ.",)),
        ("Có {thành phần}", ()),
        ("Có {thành phần}. Nghe {báo cáo}.", ()),
        ("", ()),
        ("  ", ()),
    ],
)
def test_what_is_not_known_goes_with_its_comma(pattern: str, paragraphs: tuple[str, ...]) -> None:
    assert worded(pattern, attendees=(), reports=()) == paragraphs


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("đồng chí {chức vụ} kết luận:", "Thường trực Đảng uỷ kết luận:"),
        ("Đồng chí {người chủ trì} chủ trì.", "Thường trực Đảng uỷ chủ trì."),
    ],
)
def test_a_collective_is_no_comrade(pattern: str, words: str) -> None:
    (paragraph,) = worded(pattern, chairs=(a_collective(),))
    assert paragraph.lower() == words.lower()


def test_the_title_of_the_pattern_stays_where_the_chair_has_none() -> None:
    chair = a_chair("An", "Chủ tịch UBND tỉnh", title="")
    assert worded("Đồng chí {chức vụ} kết luận:", state=True, chairs=(chair,)) == (
        "Đồng chí Chủ tịch UBND tỉnh kết luận:",
    )


def test_an_office_may_want_no_opening_at_all() -> None:
    assert worded() == ()


@pytest.mark.parametrize("typed", [("Một.", "Hai:"), ()])
def test_what_is_typed_comes_first(typed: tuple[str, ...]) -> None:
    wording = Wording(opening=("{thời gian}",))
    assert opening_of(a_draft(opening=typed, profile=a_profile(wording=wording))) == typed


KNOWN = {
    "kind": "cuộc họp",
    "name": "về đầu tư công",
    "place": "Hội trường A",
    "sessions": (a_session("2022-07-05"),),
    "chairs": (SECRETARY,),
    "attendees": ("các sở, ngành",),
    "reports": ("Sở Y tế",),
}


@pytest.mark.parametrize("profile", [a_profile(), a_state_profile()])
def test_whatever_is_known_nothing_is_doubled_and_no_slot_is_left(profile: Profile) -> None:
    for length in range(len(KNOWN) + 1):
        for names in combinations(KNOWN, length):
            meeting = Meeting(**{name: KNOWN[name] for name in names})  # type: ignore[arg-type]
            draft = a_draft(profile=profile, meeting=meeting)
            for text in (*opening_of(draft), *closing_of(draft), subject_of(draft)):
                assert not any(mark in text for mark in DOUBLED)
                assert text == text.strip()
