"""Newer shipped templates: put on the shelf at a start, or offered beside what was changed."""

from collections.abc import Callable, Sequence
from typing import Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.expected_faults import Faults
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.listeners import Listeners
from desktop_app.store.store import Store
from desktop_app.workspace.default_templates import ShippedTemplate
from desktop_app.workspace.upgrade_templates import (
    Offer,
    accept_offer,
    decline_offer,
    upgrade_templates,
)

NEWER: Final = noted("Có bản mới của mẫu “{title}”. Mẫu đã sửa vẫn giữ nguyên.")
TAKEN: Final = noted("Đã thêm mẫu “{title}” vào danh sách mẫu.")


class TemplateOffers:
    """`told` hears what was done, and why something could not be."""

    def __init__(
        self,
        store: Store,
        shipped: Callable[[], Sequence[ShippedTemplate]],
        faults: Faults,
        say: Translate,
    ) -> None:
        self._store = store
        self._shipped = shipped
        self._faults = faults
        self._say = say
        self.told: Final = Listeners[str]()

    def look(self) -> tuple[Offer, ...]:
        """Bring what was never touched up to date; what the person is to be asked about.

        Nothing is told where it cannot be done now: the next start tries again.
        """
        try:
            return upgrade_templates(self._store, self._shipped())
        except self._faults.known:
            return ()

    def words(self, offer: Offer) -> str:
        """The offer as a sentence, by the name the person knows."""
        return self._say(NEWER).format(title=offer.own_title)

    def accept(self, offer: Offer) -> None:
        """Put the newer one on the shelf beside the changed one."""

        def take() -> None:
            item = accept_offer(self._store, self._shipped(), offer)
            self.told.tell(self._say(TAKEN).format(title=item.title))

        self._guarded(take)

    def decline(self, offer: Offer) -> None:
        """Do not offer this version again."""
        self._guarded(lambda: decline_offer(self._store, offer))

    def _guarded(self, call: Callable[[], None]) -> None:
        try:
            call()
        except self._faults.known as fault:
            self.told.tell(self._faults.tell(fault))
