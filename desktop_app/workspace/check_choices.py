"""What a person decided about findings: ignored, switched off, confirmed; kept in the settings.

What begins with "_" belongs to one notice of this store and is never exchanged; rules that are
switched off for good go with the settings.
"""

from collections.abc import Iterable
from contextlib import suppress
from typing import Any, Final, Protocol

from desktop_app.checking.rules import Switches
from desktop_app.store.errors import StoreError

OFF_ALWAYS: Final = "checks.off"
_OFF_HERE: Final = "_checks_off."
_IGNORED: Final = "_ignored."
_CONFIRMED: Final = "_confirmed."
_MADE_FROM: Final = "_made_from."


class Settings(Protocol):
    """Values under names, as `store.settings` keeps them."""

    def get(self, name: str, default: Any = None) -> Any:
        """The value, `default` where nothing was set."""

    def put(self, name: str, value: Any) -> None:
        """Set a value; raises StoreError."""


class CheckChoices:
    """Those for one notice, read once: what is decided elsewhere meanwhile is not known here.

    Whatever changes something raises StoreError.
    """

    def __init__(self, settings: Settings, notice_id: str) -> None:
        self._settings = settings
        self._id = notice_id
        names = (OFF_ALWAYS, _OFF_HERE + notice_id, _IGNORED + notice_id, _CONFIRMED + notice_id)
        self._sets = {name: _members(settings.get(name)) for name in names}
        self._made_from = settings.get(_MADE_FROM + notice_id)

    @property
    def switches(self) -> Switches:
        """Which rules are switched off."""
        here = self._sets[_OFF_HERE + self._id]
        return Switches(off_here=here, off_always=self._sets[OFF_ALWAYS])

    @property
    def ignored(self) -> frozenset[str]:
        """Keys of the findings ignored in the notice."""
        return self._sets[_IGNORED + self._id]

    @property
    def confirmed(self) -> frozenset[str]:
        """Keys of the left-overs that are meant."""
        return self._sets[_CONFIRMED + self._id]

    @property
    def made_from(self) -> str | None:
        """The notice this one is compared with, None for none."""
        found = self._made_from
        return found if isinstance(found, str) and found else None

    def ignore(self, keys: Iterable[str], *, is_ignored: bool = True) -> None:
        """Hear of these findings no more, or again."""
        self._change(_IGNORED + self._id, keys, is_in=is_ignored)

    def confirm(self, keys: Iterable[str], *, is_confirmed: bool = True) -> None:
        """These left-overs are meant, or not after all."""
        self._change(_CONFIRMED + self._id, keys, is_in=is_confirmed)

    def switch_here(self, rule: str, *, is_on: bool) -> None:
        """Switch a rule for the notice."""
        self._change(_OFF_HERE + self._id, (rule,), is_in=not is_on)

    def switch_always(self, rule: str, *, is_on: bool) -> None:
        """Switch a rule for all notices."""
        self._change(OFF_ALWAYS, (rule,), is_in=not is_on)

    def compare_with(self, notice_id: str | None) -> None:
        """The notice was made from that one, or from none."""
        self._settings.put(_MADE_FROM + self._id, notice_id or "")
        self._made_from = notice_id

    def _change(self, name: str, members: Iterable[str], *, is_in: bool) -> None:
        now = self._sets[name]
        changed = now | set(members) if is_in else now - set(members)
        if changed != now:
            self._settings.put(name, sorted(changed))
            self._sets[name] = changed


def _members(found: object) -> frozenset[str]:
    """A list of words as it is kept; anything else is none."""
    return (
        frozenset(one for one in found if isinstance(one, str))
        if isinstance(found, list)
        else frozenset()
    )


def note_origin(settings: Settings, notice_id: str, former_id: str) -> None:
    """The notice was made from that one. A store that cannot be written is no reason to stop."""
    with suppress(StoreError):
        CheckChoices(settings, notice_id).compare_with(former_id)
