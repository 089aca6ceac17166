"""The page of settings with the care for the data below it, and what a setting changes."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from desktop_app.bootstrap.window_tools import WindowTools
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.keeping.entry_forms import ORGAN, PERSON, RECIPIENT
from desktop_app.presenters.keeping.register_care import RegisterCare
from desktop_app.presenters.keeping.shelf_care import PROFILES, ShelfCare
from desktop_app.presenters.settings.data_care import DataCare
from desktop_app.presenters.settings.page import SettingsPresenter
from desktop_app.presenters.settings.specs import DATA, MODE, NAMES, SCALE, WORK
from desktop_app.presenters.settings.store_room import StoreRoom
from desktop_app.store.backups import SECOND_FOLDER
from desktop_app.ui.keeping.directory_section import DirectorySection
from desktop_app.ui.keeping.kept_list import KeptList
from desktop_app.ui.panels.data_section import DataSection
from desktop_app.ui.panels.settings_view import SettingsView
from desktop_app.ui.theme.look import Look
from desktop_app.workspace.keep_items import offered
from desktop_app.workspace.manage_profiles import restore_all_profiles

PER_CENT: Final = 100
OFFICES: Final = noted("Các hồ sơ cơ quan")
NO_OFFICES: Final = noted("Không có hồ sơ cơ quan nào.")


class SettingsPage:
    """Builds the page; `apply` makes a setting take effect that is not of the look itself.

    `ready` is asked before a restore or an import, `replaced` is called when that has put other
    data in the place of the old.
    """

    def __init__(
        self,
        tools: WindowTools,
        apply: Callable[[str, Any], None],
        ready: Callable[[], bool],
        replaced: Callable[[], None],
    ) -> None:
        self._tools = tools
        self._apply = apply
        room = StoreRoom(tools.store, tools.clock)
        self.presenter: Final = SettingsPresenter(
            tools.store.settings,
            self._take_effect,
            tools.sentences,
            offices=self._offices,
            writers={SECOND_FOLDER: room.set_second_folder},
        )
        self.care: Final = DataCare(
            room,
            tools.sentences,
            tools.clock,
            tools.say,
            run=tools.ports.background.run,
            ready=ready,
        )
        self.care.replaced.add(lambda _: replaced())

    def view(self) -> SettingsView:
        """A new view of the page."""
        tools = self._tools
        self.presenter.refresh()
        self.care.refresh()
        data = DataSection(self.care, tools.look, tools.say, tools.ports.toasts, tools.ports.picker)
        return SettingsView(
            self.presenter,
            tools.look,
            tools.say,
            tools.ports.toasts,
            tools.ports.picker,
            {WORK: self._profiles(), NAMES: self._names(), DATA: data},
        )

    def _profiles(self) -> KeptList:
        tools = self._tools
        shelf, shipped = tools.store.profiles, tools.storeroom.profiles
        care = ShelfCare(
            shelf,
            shipped,
            lambda: restore_all_profiles(shelf, shipped()),
            PROFILES,
            tools.sentences,
            tools.say,
        )
        title, empty = tools.say(OFFICES), tools.say(NO_OFFICES)
        profiles = KeptList(title, empty, care, tools.look, tools.say, tools.ports.toasts)
        profiles.setObjectName("profiles")
        profiles.altered.connect(self.presenter.refresh)
        return profiles

    def _names(self) -> DirectorySection:
        tools, directory = self._tools, self._tools.store.directory
        return DirectorySection(
            RegisterCare(directory.people, PERSON, tools.sentences, tools.say),
            RegisterCare(directory.organs, ORGAN, tools.sentences, tools.say),
            RegisterCare(directory.recipients, RECIPIENT, tools.sentences, tools.say),
            tools.look,
            tools.say,
            tools.ports.toasts,
        )

    def _take_effect(self, name: str, value: Any) -> None:
        if name == MODE:
            self._tools.look.set_mode(value)
        elif name == SCALE:
            self._tools.look.set_scale(value / PER_CENT)
        else:
            self._apply(name, value)

    def _offices(self) -> Sequence[tuple[str, str]]:
        profiles = offered(self._tools.store.profiles, self._tools.storeroom.profiles())
        return [(one.id, one.title) for one in profiles]


def look_settings(values: Any, look: Look) -> None:
    """Give the look the mode and the size that are kept; `values.get(name, default)`."""
    look.wear(values.get(MODE, look.mode), values.get(SCALE, PER_CENT) / PER_CENT)
