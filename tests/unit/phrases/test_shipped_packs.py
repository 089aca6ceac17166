"""The shipped packs are whole, well filed, and cover every function, topic and system."""

import json
import re
from collections import Counter
from itertools import combinations

import pytest

from desktop_app.phrases.terms import COMMON_TOPICS, FUNCTIONS, PARTY_TOPICS, STATE_TOPICS, TOPICS
from tests.unit.phrases.shipped import FOLDER, PACKS, PATTERNS, PHRASES, own_words


def test_the_index_names_every_pack() -> None:
    named = json.loads((FOLDER / "index.json").read_text(encoding="utf-8"))
    assert named == [pack.id for pack in PACKS]
    assert {f"{name}.json" for name in [*named, "index"]} == {
        file.name for file in FOLDER.iterdir()
    }


def test_packs_are_titled_apart() -> None:
    assert all(pack.title for pack in PACKS)
    assert len({pack.title for pack in PACKS}) == len(PACKS)


def test_there_are_phrases_enough() -> None:
    assert len(PHRASES) >= 400


def test_ids_are_unique_over_all_packs() -> None:
    assert not [name for name, count in Counter(one.id for one in PHRASES).items() if count > 1]


def test_ids_are_plain() -> None:
    assert not [one.id for one in PHRASES if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", one.id)]


@pytest.mark.parametrize("function", FUNCTIONS)
def test_every_function_has_phrases(function: str) -> None:
    assert sum(phrase.function == function for phrase in PHRASES) >= 12


@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_has_phrases_of_several_functions(topic: str) -> None:
    of_topic = [phrase for phrase in PHRASES if topic in phrase.topics]
    assert len(of_topic) >= 6
    assert len({phrase.function for phrase in of_topic}) >= 3


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("system", ["party", "state"])
def test_either_system_has_every_function(system: str, function: str) -> None:
    suited = [one for one in PHRASES if one.suits(system) and one.function == function]
    assert len(suited) >= 12


@pytest.mark.parametrize("system", ["party", "state"])
def test_either_system_has_phrases_of_its_own(system: str) -> None:
    assert sum(phrase.system == system for phrase in PHRASES) >= 70


@pytest.mark.parametrize(
    ("topics", "system"),
    [(PARTY_TOPICS, "party"), (STATE_TOPICS, "state"), (COMMON_TOPICS, "both")],
)
def test_the_topic_tells_the_system(topics: dict[str, str], system: str) -> None:
    assert {phrase.system for phrase in PHRASES if topics.keys() & set(phrase.topics)} == {system}


def test_a_phrase_can_be_found_by_other_words() -> None:
    for phrase in PHRASES:
        assert len(phrase.tags) >= 2, phrase.id
        assert len(set(phrase.tags)) == len(phrase.tags), phrase.id
        assert all(tag == tag.strip().lower() for tag in phrase.tags), phrase.id


def test_a_note_is_a_sentence() -> None:
    notes = [phrase.note for phrase in PHRASES if phrase.note]
    assert notes
    assert not [note for note in notes if not (note[0].isupper() and note.endswith("."))]


def test_a_phrase_tells_where_it_belongs() -> None:
    assert not [phrase.id for phrase in PHRASES if not phrase.levels]
    for function, levels in (("mo-dau", {"paragraph"}), ("ket-thuc", {"paragraph", "item"})):
        of_function = [phrase for phrase in PHRASES if phrase.function == function]
        assert {level for phrase in of_function for level in phrase.levels} == levels


def test_slots_of_one_kind_are_told_apart() -> None:
    for phrase in PHRASES:
        named = [(slot.kind, slot.label or slot.choices) for slot in PATTERNS[phrase.id].slots]
        assert len(set(named)) == len(named), phrase.id
        kinds = Counter(kind for kind, _ in named)
        assert not [kind for kind, name in named if kinds[kind] > 1 and not name], phrase.id


def test_nearly_every_phrase_has_something_to_fill_in() -> None:
    assert [one.id for one in PHRASES if not PATTERNS[one.id].slots] == ["ket-thuc-phu-luc"]


def test_no_two_phrases_say_the_same() -> None:
    words = {one.id: frozenset(re.findall(r"\w+", own_words(one).lower())) for one in PHRASES}
    alike = [
        (first, second)
        for first, second in combinations(words, 2)
        if len(words[first] & words[second]) > 0.8 * len(words[first] | words[second])
    ]
    assert not alike
