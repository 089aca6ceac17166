"""Where the person is and where she wants to be, told to those who listen."""

from collections.abc import Callable

from desktop_app.presenters.editing.marker import Mark, Marker
from desktop_app.presenters.listeners import Listeners


def test_a_new_place_is_told_once() -> None:
    marker, told = Marker(), list[Mark]()
    marker.marks.add(told.append)
    field = object()
    marker.here("subject", field)
    marker.here("subject")
    assert told == [Mark("subject", field)]
    assert marker.path == "subject"


def test_a_call_is_told_every_time() -> None:
    marker, told = Marker(), list[str]()
    marker.calls.add(told.append)
    marker.go_to("body[1]")
    marker.go_to("body[1]")
    assert told == ["body[1]", "body[1]"]
    assert marker.path == ""


def test_who_has_left_hears_nothing_more() -> None:
    listeners, told = Listeners[int](), list[int]()
    leave = listeners.add(told.append)
    listeners.tell(1)
    leave()
    leave()
    listeners.tell(2)
    assert told == [1]


def test_who_leaves_while_news_is_told_is_not_told() -> None:
    listeners, told = Listeners[int](), list[int]()
    leaves = list[Callable[[], None]]()
    listeners.add(lambda _: leaves[0]())
    leaves.append(listeners.add(told.append))
    listeners.tell(1)
    assert told == []
