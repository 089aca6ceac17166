from desktop_app.presenters.forms.ways_of_signing import WaysOfSigning
from desktop_app.workspace.office_profiles import WayOfSigning
from tests.builders.drafts import a_draft, a_state_draft
from tests.builders.form_editors import a_library

HEAD = WayOfSigning(
    title="Chánh Văn phòng ký thừa lệnh",
    authority=("T/L BAN THƯỜNG VỤ",),
    posts=("CHÁNH VĂN PHÒNG",),
)


def test_the_offices_own_ways_come_first_and_once() -> None:
    ways = WaysOfSigning(a_library(), lambda _: (HEAD,))(a_draft())
    assert ways[0].title == HEAD.title
    assert [way.words for way in ways].count("T/L BAN THƯỜNG VỤ - CHÁNH VĂN PHÒNG") == 1


def test_every_post_the_standard_lists_is_a_way() -> None:
    words = [way.words for way in WaysOfSigning(a_library(), lambda _: ())(a_draft())]
    assert "T/M BAN THƯỜNG VỤ - BÍ THƯ" in words
    assert "T/M BAN THƯỜNG VỤ - PHÓ BÍ THƯ" in words


def test_the_other_system_has_other_ways() -> None:
    ways = WaysOfSigning(a_library(), lambda _: ())(a_state_draft())
    assert "TL. CHỦ TỊCH - KT. CHÁNH VĂN PHÒNG - PHÓ CHÁNH VĂN PHÒNG" in [w.words for w in ways]
    assert ways[0].title[0].isupper()


def test_without_the_standard_only_the_offices_ways_remain() -> None:
    ways = WaysOfSigning(a_library(), lambda _: (HEAD,))(a_draft(standard="hd99-2050"))
    assert [way.title for way in ways] == [HEAD.title]
