"""The table of actions: each once, each key once, each with its words."""

from collections import Counter

from desktop_app.presenters.actions import ACTIONS, MENUS
from tests.integration.program import RESOURCES

_LETTERS_ALONE = 1


def keys() -> list[str]:
    return [key for action in ACTIONS for key in action.keys.split("; ") if key]


def test_ids_and_words_are_told_apart() -> None:
    assert max(Counter(action.id for action in ACTIONS).values()) == 1
    assert max(Counter(action.text for action in ACTIONS).values()) == 1


def test_no_key_does_two_things() -> None:
    assert max(Counter(keys()).values()) == 1


def test_no_action_takes_a_plain_letter_or_backspace() -> None:
    for key in keys():
        assert len(key) > _LETTERS_ALONE
        assert "Backspace" not in key


def test_every_action_stands_in_a_menu_that_there_is() -> None:
    assert {action.menu for action in ACTIONS} == {menu for menu, _ in MENUS}


def test_every_icon_is_shipped() -> None:
    icons = {action.icon for action in ACTIONS if action.icon}
    shipped = {file.stem for file in (RESOURCES / "icons").glob("*.svg")}
    assert icons <= shipped
