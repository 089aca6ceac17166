"""Telling those who want to know, without knowing them."""

from collections.abc import Callable
from typing import Generic, TypeVar

News = TypeVar("News")


class Listeners(Generic[News]):
    """Calls that are made with every piece of news, in the order they were added."""

    def __init__(self) -> None:
        self._calls: list[Callable[[News], None]] = []

    def add(self, call: Callable[[News], None]) -> Callable[[], None]:
        """Tell `call` from now on; what is returned ends that and may be called twice."""
        self._calls.append(call)

        def remove() -> None:
            if call in self._calls:
                self._calls.remove(call)

        return remove

    def tell(self, news: News) -> None:
        """Give the news to everyone who listens now."""
        for call in tuple(self._calls):
            if call in self._calls:
                call(news)
