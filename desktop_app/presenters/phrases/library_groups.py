"""The groups of the library: by what the person made of phrases, by function, by topic."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from desktop_app.phrases.terms import FUNCTIONS, TOPICS
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.workspace.find_phrases import KeptPhrase

ALL: Final = "all"
ALIKE: Final = "alike"
"""Phrases that say nearly the same; found on demand, so it has no count."""
_FUNCTION: Final = "function:"
_TOPIC: Final = "topic:"


class GroupLine(NamedTuple):
    """A group of the list; `heading` begins a part of the list, "" within one.

    `size` is how many phrases it has; None where that is not known.
    """

    id: str
    title: str
    size: int | None
    heading: str = ""


_OWN_GROUPS: Final[tuple[tuple[str, str, Callable[[KeptPhrase], bool]], ...]] = (
    (ALL, noted("Tất cả"), lambda _: True),
    ("favourite", noted("Yêu thích"), lambda kept: kept.use.is_favourite),
    ("own", noted("Tự lập"), lambda kept: kept.is_own),
    ("changed", noted("Có sẵn, đã sửa"), lambda kept: kept.is_changed),
    ("used", noted("Đã dùng"), lambda kept: kept.use.times > 0),
)
_ALIKE_TITLE: Final = noted("Gần giống nhau")
_BY_FUNCTION: Final = noted("Theo chức năng")
_BY_TOPIC: Final = noted("Theo chủ đề")


def function_of(group: str) -> str | None:
    """The function a group stands for; None for another group."""
    return group.removeprefix(_FUNCTION) if group.startswith(_FUNCTION) else None


def topic_of(group: str) -> str | None:
    """The topic a group stands for; None for another group."""
    return group.removeprefix(_TOPIC) if group.startswith(_TOPIC) else None


def belongs(kept: KeptPhrase, group: str) -> bool:
    """Whether a phrase is in a group; ALIKE is not known by one phrase alone: all are."""
    function, topic = function_of(group), topic_of(group)
    if function is not None:
        return kept.phrase.function == function
    if topic is not None:
        return topic in kept.phrase.topics
    return next((test(kept) for name, _, test in _OWN_GROUPS if name == group), True)


def group_lines(phrases: Sequence[KeptPhrase], say: Translate) -> tuple[GroupLine, ...]:
    """Every group with how many phrases it has; topics that have none are left out."""
    own = [GroupLine(name, say(title), _count(phrases, name)) for name, title, _ in _OWN_GROUPS]
    own.append(GroupLine(ALIKE, say(_ALIKE_TITLE), None))
    functions = _filed(phrases, _FUNCTION, FUNCTIONS.items(), say)
    topics = [line for line in _filed(phrases, _TOPIC, TOPICS.items(), say) if line.size]
    return (
        *own,
        *_headed(functions, say(_BY_FUNCTION)),
        *_headed(topics, say(_BY_TOPIC)),
    )


def _filed(
    phrases: Sequence[KeptPhrase], kind: str, terms: Iterable[tuple[str, str]], say: Translate
) -> list[GroupLine]:
    return [
        GroupLine(f"{kind}{term}", say(title), _count(phrases, f"{kind}{term}"))
        for term, title in terms
    ]


def _headed(lines: list[GroupLine], heading: str) -> list[GroupLine]:
    return [line._replace(heading=heading if not at else "") for at, line in enumerate(lines)]


def _count(phrases: Sequence[KeptPhrase], group: str) -> int:
    return sum(belongs(kept, group) for kept in phrases)
