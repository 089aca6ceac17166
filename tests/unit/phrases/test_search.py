"""Phrases are found as one types: without marks, by initials, with a slip, likely ones first."""

import datetime as dt
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.phrases.bitsets import among, bits_of, numbers_in
from desktop_app.phrases.phrase import Phrase
from desktop_app.phrases.search import RANKED, PhraseIndex, Use, Wanted
from desktop_app.phrases.search_text import shown_text
from desktop_app.phrases.slips import SlipIndex, is_one_slip

NOW = dt.datetime(2026, 7, 6, tzinfo=dt.UTC)


def a_phrase(id_: str, text: str, **changes: object) -> Phrase:
    fields: dict[str, object] = {"id": id_, "text": text, "function": "giao-nhiem-vu", **changes}
    return Phrase(**fields)  # type: ignore[arg-type]


DISBURSE = a_phrase(
    "giai-ngan",
    "Đẩy nhanh tiến độ giải ngân {nội dung}[; hoàn thành {thời hạn}]",
    topics=("dau-tu-cong",),
    system="state",
)
CLEAR = a_phrase(
    "mat-bang", "Giao {cơ quan} giải phóng mặt bằng", topics=("giai-phong-mat-bang",),
    levels=("item",), tags=("đền bù",),
)  # fmt: skip
SCHOOL = a_phrase("hoc-tap", "Tiếp tục học tập Bác", function="quan-diem", system="party")
PHRASES = (DISBURSE, CLEAR, SCHOOL)
INDEX = PhraseIndex(PHRASES)


def found(
    query: str, wanted: Wanted | None = None, uses: dict[str, Use] | None = None
) -> list[str]:
    return [hit.phrase.id for hit in INDEX.find(query, wanted or Wanted(), uses)]


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("day nhanh", ["giai-ngan"]),
        ("Đẩy NHANH", ["giai-ngan"]),
        ("ngân giải", ["giai-ngan"]),
        ("dntdgn", ["giai-ngan"]),
        ("tdgn", ["giai-ngan"]),
        ("nhahn", ["giai-ngan"]),
        ("gia", ["giai-ngan", "mat-bang"]),
        ("den bu", ["mat-bang"]),
        ("dau tu cong", ["giai-ngan"]),
        ("quan diem", ["hoc-tap"]),
        ("day xe", []),
        ("giải ngân, hoàn thành", ["giai-ngan"]),
        ("đẩy nhanh - giải ngân", ["giai-ngan"]),
        ("nhanh/tiến", ["giai-ngan"]),
        ("{thời hạn}", ["giai-ngan"]),
        ("(mặt bằng)", ["mat-bang"]),
        (" - ", ["giai-ngan", "mat-bang", "hoc-tap"]),
        ("", ["giai-ngan", "mat-bang", "hoc-tap"]),
    ],
)
def test_what_is_typed_finds(query: str, ids: list[str]) -> None:
    assert sorted(found(query)) == sorted(ids)


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        (Wanted(system="state"), {"giai-ngan", "mat-bang"}),
        (Wanted(system="party"), {"mat-bang", "hoc-tap"}),
        (Wanted(function="quan-diem"), {"hoc-tap"}),
        (Wanted(topic="dau-tu-cong"), {"giai-ngan"}),
        (Wanted(topic="y-te"), set()),
        (Wanted(level="point"), {"giai-ngan", "hoc-tap"}),
        (Wanted(level="item"), {"giai-ngan", "mat-bang", "hoc-tap"}),
    ],
)
def test_only_what_is_wanted_is_found(wanted: Wanted, ids: set[str]) -> None:
    assert set(found("", wanted)) == ids


def test_marks_show_where_the_words_stand() -> None:
    hit = INDEX.find("giai ngan")[0]
    assert [hit.shown[start:end] for start, end in hit.marks] == ["giải", "ngân"]
    slip = INDEX.find("nhahn")[0]
    assert [slip.shown[start:end] for start, end in slip.marks] == ["nhanh"]


def test_a_list_shows_no_brackets() -> None:
    shown = "Đẩy nhanh tiến độ giải ngân {nội dung}; hoàn thành {thời hạn}"
    assert shown_text(DISBURSE) == shown


def test_the_likely_ones_come_first() -> None:
    assert found("gia", Wanted(near=("giai-phong-mat-bang",)))[0] == "mat-bang"
    assert found("gia", uses={"mat-bang": Use(3, NOW)})[0] == "mat-bang"
    assert found("gia", uses={"giai-ngan": Use(3, NOW), "mat-bang": Use(is_favourite=True)}) == [
        "mat-bang",
        "giai-ngan",
    ]
    later = {"giai-ngan": Use(3, NOW), "mat-bang": Use(3, NOW + dt.timedelta(1))}
    assert found("gia", uses=later)[0] == "mat-bang"


def test_words_that_stand_together_come_before_scattered_ones() -> None:
    index = PhraseIndex(
        [
            a_phrase("xa", "tiến hành kiểm tra mọi độ cao"),
            a_phrase("gan", "bảo đảm tiến độ"),
            a_phrase("dau", "tiến độ phải bảo đảm"),
        ]
    )
    assert [hit.phrase.id for hit in index.find("tien do")] == ["dau", "gan", "xa"]


def test_what_is_used_is_weighed_among_ever_so_many() -> None:
    many = [a_phrase(f"p{number}", f"Giao {number} việc") for number in range(RANKED * 3)]
    index = PhraseIndex(many)
    last = many[-1].id
    assert index.find("giao", uses={last: Use(1, NOW)})[0].phrase.id == last
    assert len(index.find("giao", limit=7)) == 7


def test_of_ever_so_many_used_the_most_used_are_weighed() -> None:
    many = [a_phrase(f"p{number}", f"Giao {number} việc") for number in range(RANKED * 3)]
    uses = {phrase.id: Use(1, NOW) for phrase in many} | {many[-1].id: Use(2, NOW)}
    assert PhraseIndex(many).find("giao", uses=uses)[0].phrase.id == many[-1].id


def test_other_uses_give_another_order() -> None:
    many = [a_phrase(f"p{number}", f"Giao {number} việc") for number in range(RANKED * 3)]
    index = PhraseIndex(many)
    for first in (many[-1].id, many[-2].id, many[-1].id):
        hits = index.find("giao", uses={first: Use(1, NOW), "gone": Use()})
        assert hits[0].phrase.id == first


def test_words_of_the_text_count_more_than_what_it_is_filed_under() -> None:
    filed = a_phrase("muc", "Quyết toán", topics=("dau-tu-cong",))
    said = a_phrase("cau", "Ngân sách dành để giải quyết việc đầu tư, kể cả khi mua đất công")
    uses = {"muc": Use(9, NOW, is_favourite=True)}
    found = PhraseIndex((filed, said)).find("dau tu cong", uses=uses)
    assert [hit.phrase.id for hit in found] == ["cau", "muc"]


def test_what_begins_within_a_word_is_not_together() -> None:
    index = PhraseIndex([a_phrase("trong", "Hoàn thành"), a_phrase("dau", "Việc an toàn, an ninh")])
    assert [hit.phrase.id for hit in index.find("an")] == ["dau"]
    index = PhraseIndex(
        [a_phrase("trong", "hoan ninh, an"), a_phrase("dau", "Việc phải làm là giữ an ninh")]
    )
    assert [hit.phrase.id for hit in index.find("an ninh")] == ["dau", "trong"]


def test_rare_words_are_found_among_many() -> None:
    many = [a_phrase(f"p{number}", f"Kế hoạch {number + 1000}") for number in range(300)]
    index = PhraseIndex(many)
    assert [hit.phrase.id for hit in index.find("1234")] == ["p234"]
    assert {hit.phrase.id for hit in index.find("10", limit=300)} == {f"p{n}" for n in range(100)}
    assert {hit.phrase.id for hit in index.find("01234")} == {"p234"}


def test_nothing_is_found_among_nothing() -> None:
    assert PhraseIndex(()).find("giao") == ()


@pytest.mark.parametrize(
    ("typed", "word", "slip"),
    [
        ("nhanh", "nhanh", False),
        ("nhahn", "nhanh", True),
        ("nhan", "nhanh", True),
        ("nhannh", "nhanh", True),
        ("nhenh", "nhanh", True),
        ("hnanh", "nhanh", True),
        ("nhnah", "nhanh", True),
        ("nnhah", "nhanh", False),
        ("nh", "nhanh", False),
        ("", "n", True),
    ],
)
def test_one_slip(typed: str, word: str, slip: bool) -> None:
    assert is_one_slip(typed, word) is slip


@given(st.text("abc", max_size=5), st.text("abc", max_size=5))
def test_a_slip_either_way_is_a_slip(one: str, other: str) -> None:
    assert is_one_slip(one, other) == is_one_slip(other, one)


@given(st.text("abc", max_size=5), st.sets(st.text("abc", max_size=6), max_size=20))
def test_the_words_one_slip_off_are_all_found(typed: str, words: set[str]) -> None:
    found = SlipIndex(words).find(typed)
    assert sorted(found) == sorted(word for word in words if is_one_slip(typed, word))


@given(st.sets(st.integers(0, 100)), st.lists(st.integers(0, 120)))
def test_those_in_a_set_keep_their_order(numbers: set[int], asked: list[int]) -> None:
    assert list(among(bits_of(numbers, 101), asked)) == [one for one in asked if one in numbers]


@given(st.sets(st.integers(0, 500)))
def test_a_set_of_bits_holds_its_numbers(numbers: set[int]) -> None:
    assert list(numbers_in(bits_of(numbers, 501))) == sorted(numbers)


def test_every_phrase_is_found_by_any_of_its_words() -> None:
    chance = Random(3)
    for phrase in PHRASES:
        words = shown_text(phrase).replace("{", "").replace("}", "").replace(";", "").split()
        assert phrase.id in found(chance.choice(words))
