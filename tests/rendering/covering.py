"""Which rules a test asserts, and where: on the .docx's values or on the rendered page."""

from collections.abc import Callable, Iterator
from inspect import isfunction
from types import ModuleType
from typing import Literal, TypeVar

Place = Literal["docx", "page"]
Test = TypeVar("Test", bound=Callable[..., None])
_MARK = "asserted_rules"


def asserts(*rules: str, on: tuple[Place, ...]) -> Callable[[Test], Test]:
    """Say that a test asserts these rules on these places."""

    def mark(test: Test) -> Test:
        setattr(test, _MARK, {(rule, place) for rule in rules for place in on})
        return test

    return mark


def asserted_in(module: ModuleType) -> Iterator[tuple[str, Place]]:
    """All (rule, place) that the tests of a module assert."""
    for value in vars(module).values():
        if isfunction(value):
            yield from getattr(value, _MARK, ())
