"""The guide keeps what was chosen, can be put off at every step, and never loses a choice."""

import pytest

from desktop_app.notice.parts import Tone
from desktop_app.presenters.home.start_guide import GUIDED, STEPS, StartGuide, is_wanted
from desktop_app.store.store import Store
from desktop_app.workspace.begin_notice import Offices, begin_notice
from desktop_app.workspace.choose_office import OFFICE, usual_office
from tests.builders.drafts import a_draft
from tests.builders.stores import HandClock
from tests.unit.presenters.home.shipped import profiles


class Heard:
    """What the guide told."""

    def __init__(self, guide: StartGuide) -> None:
        self.finished = 0
        self.troubles: list[str] = []
        guide.finished.add(self._finished)
        guide.troubles.add(self.troubles.append)

    def _finished(self, _: None) -> None:
        self.finished += 1


@pytest.fixture
def guide(store: Store, clock: HandClock) -> StartGuide:
    return StartGuide(store, profiles(), clock, str)


@pytest.fixture
def heard(guide: StartGuide) -> Heard:
    return Heard(guide)


def test_it_is_wanted_once_and_only_where_there_are_no_notices(
    guide: StartGuide, store: Store
) -> None:
    assert is_wanted(store)
    store.notices.save(a_draft())
    assert not is_wanted(store)
    store.notices.bin(a_draft().id)
    assert is_wanted(store)
    guide.put_off()
    assert not is_wanted(store)


def test_what_was_chosen_is_how_the_next_notice_begins(
    guide: StartGuide, heard: Heard, store: Store, clock: HandClock
) -> None:
    guide.choose_office("dang-uy-xa")
    guide.set_name("parent", "Đảng bộ tỉnh Thái Nguyên")
    guide.set_name("organ", "Đảng uỷ phường Tích Lương ")
    guide.set_name("place", "Tích Lương")
    guide.choose_way(1)
    guide.set_signer(" Trần Văn Bình")
    guide.set_tone("old")
    guide.finish()
    assert heard.finished == 1
    way = guide.state.office.signatures[1]
    draft = begin_notice(None, Offices(store, profiles()), clock().date(), lambda: "moi")
    assert draft.profile.organ == "Đảng uỷ phường Tích Lương"
    assert draft.profile.parent == "Đảng bộ tỉnh Thái Nguyên"
    assert draft.profile.place == "Tích Lương"
    assert draft.profile.tone == "old"
    assert draft.signature == way.signature("Trần Văn Bình")
    assert [item.title for item in store.profiles.list()] == ["Đảng uỷ phường Tích Lương"]


def test_untouched_it_chooses_the_built_in_profile(
    guide: StartGuide, heard: Heard, store: Store
) -> None:
    guide.choose_office("so")
    guide.finish()
    assert store.profiles.list() == ()
    assert store.settings.get(OFFICE) == "so"


def test_the_same_office_twice_gets_a_free_name(
    guide: StartGuide, store: Store, clock: HandClock
) -> None:
    for _ in range(2):
        again = StartGuide(store, profiles(), clock, str)
        again.set_name("organ", "Tỉnh uỷ Thái Nguyên")
        again.finish()
    titles = [item.title for item in store.profiles.list()]
    assert titles == ["Tỉnh uỷ Thái Nguyên", "Tỉnh uỷ Thái Nguyên (2)"]
    office = usual_office(store, profiles())
    assert office is not None
    assert office.profile.title == "Tỉnh uỷ Thái Nguyên (2)"


def test_put_off_it_keeps_nothing_but_that(guide: StartGuide, heard: Heard, store: Store) -> None:
    guide.set_name("organ", "Tỉnh uỷ Thái Nguyên")
    guide.put_off()
    assert heard.finished == 1
    assert store.settings.all() == {GUIDED: True}
    assert store.profiles.list() == ()


def test_steps_go_forth_and_back_and_end(guide: StartGuide, heard: Heard) -> None:
    guide.go_to(-1)
    assert guide.state.step == 0
    for step in range(1, len(STEPS)):
        guide.go_to(step)
        assert guide.state.step == step
    guide.go_to(0)
    assert guide.state.step == 0
    guide.go_to(len(STEPS))
    assert heard.finished == 1


def test_the_same_kind_of_office_again_keeps_the_names(guide: StartGuide) -> None:
    guide.set_name("organ", "Tỉnh uỷ Thái Nguyên")
    guide.set_signer("Trần Văn Bình")
    guide.choose_office("tinh-uy")
    assert guide.state.names.organ == "Tỉnh uỷ Thái Nguyên"
    guide.choose_office("so")
    assert guide.state.names.organ == "Sở …"
    assert guide.state.tone == "old"
    assert guide.state.signer == "Trần Văn Bình"


@pytest.mark.parametrize(
    ("tone", "words"),
    [
        ("new", "Tỉnh uỷ Thái Nguyên, hoà, thuỷ, khoẻ"),
        ("old", "Tỉnh ủy Thái Nguyên, hòa, thủy, khỏe"),
    ],
)
def test_tone_styles_are_shown_on_the_offices_own_name(
    guide: StartGuide, tone: Tone, words: str
) -> None:
    guide.set_name("organ", "Tỉnh uỷ Thái Nguyên")
    assert guide.tone_words(tone) == words


def test_a_name_without_such_words_is_helped_out(guide: StartGuide) -> None:
    guide.choose_office("so")
    assert guide.tone_words("old").startswith("ủy ban, ")


def test_the_sample_shows_what_was_filled_in(guide: StartGuide) -> None:
    guide.set_name("organ", "Tỉnh uỷ Thái Nguyên")
    guide.set_signer("Trần Văn Bình")
    sample = guide.sample()
    assert sample.profile.organ == "Tỉnh uỷ Thái Nguyên"
    assert sample.signature.name == "Trần Văn Bình"
    assert sample.recipients


def test_a_name_that_cannot_be_printed_is_told_and_not_taken(
    guide: StartGuide, heard: Heard
) -> None:
    guide.set_name("organ", "Tỉnh uỷ\x00")
    assert len(heard.troubles) == 1
    assert guide.state.names.organ == "Tỉnh uỷ …"


def test_a_store_that_cannot_be_written_is_told_and_the_guide_stays(
    guide: StartGuide, heard: Heard, store: Store
) -> None:
    store.database.connection.execute("PRAGMA query_only = ON")
    guide.finish()
    assert heard.finished == 0
    assert len(heard.troubles) == 1
    store.database.connection.execute("PRAGMA query_only = OFF")
    guide.finish()
    assert heard.finished == 1
