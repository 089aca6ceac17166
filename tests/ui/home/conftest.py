"""The first screen over a store of the test."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from desktop_app.presenters.home.home import HomePresenter
from desktop_app.store.store import Store
from tests.builders.drafts import a_meeting
from tests.builders.stores import SECOND, HandClock, a_store, a_text

TITLES = ("Hội nghị giao ban quý II", "Hội nghị tiếp công dân", "Hội nghị rút kinh nghiệm")


class HeardToasts:
    """Toasts as they are asked for."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.action: Callable[[], None] | None = None

    def show(
        self, text: str, action_text: str = "", action: Callable[[], None] | None = None
    ) -> None:
        """Remember the text, and what its button would do."""
        self.texts.append(text)
        self.action = action
        assert bool(action_text) == (action is not None)


@pytest.fixture
def toasts() -> HeardToasts:
    """What was told in passing."""
    return HeardToasts()


@pytest.fixture
def clock() -> HandClock:
    """A clock that stands until the test moves it."""
    return HandClock()


@pytest.fixture
def store(tmp_path: Path, clock: HandClock) -> Iterator[Store]:
    """Three notices, the first of TITLES changed last."""
    with a_store(tmp_path, clock) as opened:
        for number, title in reversed(tuple(enumerate(TITLES))):
            clock.advance(SECOND)
            opened.notices.save(
                a_text(
                    "Giao Sở Xây dựng đẩy nhanh tiến độ",
                    notice_id=f"tb-{number}",
                    meeting=a_meeting(name=title),
                )
            )
        yield opened


@pytest.fixture
def home(store: Store, clock: HandClock) -> HomePresenter:
    """The presenter, its notices read."""
    numbers = count(1)
    made = HomePresenter(store, clock, lambda: f"moi-{next(numbers)}", str)
    made.refresh()
    return made
