"""The page of settings: every change is kept and takes effect at once, and can be taken back."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, Protocol

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.presenters.expected_faults import Faults
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.settings.specs import SETTINGS, SPECS, fitting

Apply = Callable[[str, Any], None]
"""Makes a setting take effect: its id and its value."""

Write = Callable[[Any], Any]
"""Keeps a value its own way, None for what is not set; returns it as it is kept."""


class KeptSettings(Protocol):
    """Where settings are kept; every call raises StoreError when it cannot be done."""

    def get(self, name: str, default: Any = None) -> Any:
        """The value, `default` where nothing was set."""

    def put(self, name: str, value: Any) -> None:
        """Keep a value."""

    def remove(self, name: str) -> None:
        """Forget it."""


class SettingsState(Struct, frozen=True):
    """The values by id; `offices` are pairs of id and title that can be chosen.

    `fault` is the sentence for the setting `faulty` that could not be kept, "" where all is well.
    """

    values: Mapping[str, Any]
    offices: tuple[tuple[str, str], ...] = ()
    faulty: str = ""
    fault: str = ""

    @property
    def is_default(self) -> bool:
        """Whether nothing is set otherwise than the program came."""
        return all(self.values[spec.id] == spec.default for spec in SETTINGS)


class SettingsPresenter:
    """Reads, keeps and applies settings; `changes` hears every new state.

    `writers` keep the settings of their ids in their own way, which may refuse a value.
    """

    def __init__(
        self,
        kept: KeptSettings,
        apply: Apply,
        faults: Faults,
        *,
        offices: Callable[[], Sequence[tuple[str, str]]] = tuple,
        writers: Mapping[str, Write] = MappingProxyType({}),
    ) -> None:
        self._kept = kept
        self._apply = apply
        self._faults = faults
        self._offices = offices
        self._writers = writers
        self._before: Mapping[str, Any] = MappingProxyType({})
        self.changes: Final = Listeners[SettingsState]()
        self.state = self._read()

    def refresh(self) -> None:
        """Read everything anew: profiles may have come, an import may have brought settings.

        What is other than before takes effect.
        """
        before, self.state = self.state, self._read()
        for name, value in self.state.values.items():
            if value != before.values[name]:
                self._apply(name, value)
        self.changes.tell(self.state)

    def set(self, name: str, value: Any) -> None:
        """Keep a value and let it take effect; one that is refused leaves all as it was."""
        spec = SPECS[name]
        wanted = fitting(spec, value)
        if wanted == self.state.values[name] and not self.state.faulty:
            return
        try:
            self._keep(name, wanted)
        except self._faults.known as fault:
            self._tell(replace(self.state, faulty=name, fault=self._faults.tell(fault)))

    def reset(self) -> bool:
        """Set everything as the program came; whether anything was otherwise."""
        if self.state.is_default:
            return False
        self._before = self.state.values
        self._put_all({spec.id: spec.default for spec in SETTINGS})
        return True

    def undo_reset(self) -> None:
        """Set everything as it was before the last `reset`."""
        self._put_all(self._before)

    def _put_all(self, values: Mapping[str, Any]) -> None:
        for name, value in values.items():
            self.set(name, value)

    def _keep(self, name: str, value: Any) -> None:
        if name in self._writers:
            value = self._writers[name](value)
        elif value == SPECS[name].default:
            self._kept.remove(name)
        else:
            self._kept.put(name, value)
        values = MappingProxyType({**self.state.values, name: value})
        self._tell(replace(self.state, values=values, faulty="", fault=""))
        self._apply(name, value)

    def _read(self) -> SettingsState:
        values = {
            spec.id: fitting(spec, self._kept.get(spec.id, spec.default)) for spec in SETTINGS
        }
        return SettingsState(MappingProxyType(values), tuple(self._offices()))

    def _tell(self, state: SettingsState) -> None:
        self.state = state
        self.changes.tell(state)
