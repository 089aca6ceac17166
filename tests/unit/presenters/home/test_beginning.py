"""Every way to begin gives a draft of the right office, with nothing left over."""

from collections.abc import Callable

import pytest

from desktop_app.notice.draft import Draft
from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.home.beginning import NOTHING_PASTED, Beginning, Shipped
from desktop_app.presenters.home.template_cards import KINDS, OWN, SCOPES, Scope, Wanted
from desktop_app.presenters.kept_parts import PARTS
from desktop_app.presenters.reading.read_source import FRAME, ReadSource
from desktop_app.presenters.sentences import Sentences
from desktop_app.store.store import Store
from desktop_app.workspace.choose_office import set_usual_office
from desktop_app.workspace.errors import UnreadableFile
from desktop_app.workspace.keep_templates import add_notice
from desktop_app.workspace.save_template import TemplatePart
from tests.builders.drafts import a_draft
from tests.builders.stores import HandClock
from tests.unit.presenters.home.shipped import RESOURCES, SHIPPED, profiles, reader, templates


def made_with(store: Store, clock: HandClock, shipped: Shipped = SHIPPED) -> Beginning:
    numbers = iter(range(1, 1000))
    made = Beginning(
        store, shipped, clock, lambda: f"moi-{next(numbers)}", Sentences(Catalogue()), str
    )
    made.renew()
    return made


@pytest.fixture
def beginning(store: Store, clock: HandClock) -> Beginning:
    return made_with(store, clock)


@pytest.fixture
def drafts(beginning: Beginning) -> list[Draft]:
    heard: list[Draft] = []
    beginning.made.add(heard.append)
    return heard


def test_every_part_kind_and_scope_has_words() -> None:
    assert set(PARTS) == set(TemplatePart)
    assert set(KINDS) == {one.entry.kind for one in templates()} | {OWN}
    assert set(SCOPES) == set(Scope)


def test_templates_are_grouped_by_kind(beginning: Beginning) -> None:
    kinds = [card.kind for card in beginning.templates(Wanted())]
    assert kinds == sorted(kinds, key=list(KINDS).index)
    assert len(kinds) == len(templates())
    assert [kind for kind, _ in beginning.kinds()] == list(dict.fromkeys(kinds))


def test_templates_are_found_by_words_without_diacritics(beginning: Beginning) -> None:
    titles = [card.title for card in beginning.templates(Wanted("giao ban ubnd xa"))]
    assert titles == ["UBND xã, phường: giao ban tháng"]
    assert beginning.templates(Wanted("không có mẫu này")) == ()


def test_a_kind_and_a_system_narrow_them_down(beginning: Beginning) -> None:
    cards = beginning.templates(Wanted(kind="tiep-cong-dan", scope=Scope.STATE))
    assert {card.kind for card in cards} == {"tiep-cong-dan"}
    assert {card.draft.profile.system for card in cards} == {"state"}


def test_without_an_office_all_are_offered_first(beginning: Beginning) -> None:
    assert [scope for scope, _ in beginning.scopes()] == [Scope.ALL, Scope.PARTY, Scope.STATE]


def test_the_usual_office_sees_its_own_templates_first(beginning: Beginning, store: Store) -> None:
    set_usual_office(store, profiles(), "so")
    add_notice(store.templates, (), a_draft(), "Mẫu của Văn phòng")
    beginning.renew()
    assert beginning.scopes()[0][0] is Scope.MINE
    titles = {card.title for card in beginning.templates(Wanted(scope=Scope.MINE))}
    assert titles == {"Mẫu của Văn phòng", "Sở: giao ban tháng"}


def test_a_template_that_cannot_be_read_is_left_out(beginning: Beginning, store: Store) -> None:
    item = add_notice(store.templates, (), a_draft(), "Hỏng")
    store.database.connection.execute("UPDATE shelf SET content = ? WHERE id = ?", (b"{}", item.id))
    beginning.renew()
    assert "Hỏng" not in {card.title for card in beginning.templates(Wanted())}


def test_a_template_begins_a_notice_of_the_usual_office(
    beginning: Beginning, store: Store, drafts: list[Draft]
) -> None:
    set_usual_office(store, profiles(), "tinh-uy", "Trần Văn Bình")
    (card,) = beginning.templates(Wanted("Tỉnh uỷ giao ban tháng", scope=Scope.PARTY))
    beginning.from_template(card)
    (draft,) = drafts
    assert draft.id.startswith("moi-")
    assert draft.body
    assert draft.signature.name == "Trần Văn Bình"
    assert (draft.number, draft.date.day, draft.date.year) == (None, None, 2026)


def test_an_earlier_notice_gives_only_the_parts_that_are_ticked(
    beginning: Beginning, store: Store, drafts: list[Draft]
) -> None:
    store.notices.save(a_draft(number=12))
    (card,) = beginning.notices("giao ban")
    beginning.from_previous(card.id, frozenset({TemplatePart.OFFICE, TemplatePart.HEADINGS}))
    (draft,) = drafts
    assert draft.profile == a_draft().profile
    assert [block.text for block in draft.body] == ["Đánh giá chung", "Nhiệm vụ thời gian tới"]
    assert draft.number is None
    assert draft.recipients == ()
    assert draft.signature.name == ""


def test_pasted_lines_become_paragraphs_of_the_office(
    beginning: Beginning, store: Store, drafts: list[Draft]
) -> None:
    set_usual_office(store, profiles(), "so")
    beginning.from_text("Thưa các đồng chí\r\n\r\n  Một\tlà \n")
    (draft,) = drafts
    assert [block.text for block in draft.body] == ["Thưa các đồng chí", "Một là"]
    assert {block.level for block in draft.body} == {"paragraph"}
    assert draft.profile.organ == "Sở …"


def test_pasted_text_tells_what_it_becomes(beginning: Beginning) -> None:
    assert beginning.pasted_words("a\n\nb") == "2 đoạn văn"
    assert beginning.pasted_words(" \n") == NOTHING_PASTED


SPEECH = (
    "Đồng chí Bí thư yêu cầu Sở Tài chính rà soát công nợ trước ngày 30/9/2026; Sở Y tế báo cáo."
)


def test_what_is_recognised_in_a_pasted_text_is_told_and_taken(
    beginning: Beginning, drafts: list[Draft]
) -> None:
    assert beginning.pasted_words(SPEECH) == "2 chỉ đạo"
    assert beginning.pasted_words(SPEECH, as_lines=True) == "1 đoạn văn"
    read: list[ReadSource] = []
    beginning.read.add(read.append)
    beginning.from_text(SPEECH)
    beginning.from_text(SPEECH, as_lines=True)
    (source,), (lines,) = read, drafts
    assert source.choice == "subject"
    text = "Sở Tài chính rà soát công nợ trước ngày 30/9/2026."
    assert source.reading.draft.body[0].text == text
    assert source.again("assign").draft.body[0].text == f"Giao {text}"
    assert [block.text for block in lines.body] == [SPEECH]


def test_a_speech_is_read_in_the_frame_the_office_likes(beginning: Beginning, store: Store) -> None:
    store.settings.put(FRAME, "assign")
    read: list[ReadSource] = []
    beginning.read.add(read.append)
    beginning.from_text(SPEECH)
    assert read[0].choice == "assign"
    assert read[0].reading.draft.body[0].text.startswith("Giao Sở Tài chính")


def test_a_damaged_text_is_told_and_taken_as_lines(
    beginning: Beginning, drafts: list[Draft]
) -> None:
    text = "Hôị nghi taị đôǹg chí baó cáo vê ̀kêt́ quả thưc hiêṇ nhiêm vu truớcc ngaỳ"
    assert beginning.pasted_words(text).startswith("Văn bản có vẻ bị hỏng dấu")
    beginning.from_text(text)
    assert len(drafts[0].body) == 1


def test_a_blank_notice_needs_no_office(beginning: Beginning, drafts: list[Draft]) -> None:
    beginning.blank()
    assert drafts[0].profile.organ == "Tỉnh uỷ …"
    assert drafts[0].body == ()


def test_what_cannot_be_begun_is_told(
    beginning: Beginning, store: Store, clock: HandClock, drafts: list[Draft]
) -> None:
    told: list[str] = []
    beginning.troubles.add(told.append)
    beginning.from_previous("không có")
    assert "không có" in told[0]
    assert drafts == []


def test_missing_files_of_the_program_are_told(store: Store, clock: HandClock) -> None:
    is_missing: Callable[[], bool] = iter([False, True]).__next__

    def read() -> tuple[()]:
        if is_missing():
            raise UnreadableFile(RESOURCES / "profiles", "missing")
        return ()

    broken = made_with(store, clock, Shipped(templates, read, reader))
    told: list[str] = []
    broken.troubles.add(told.append)
    broken.blank()
    assert len(told) == 1
