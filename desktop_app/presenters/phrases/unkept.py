"""What was typed for phrases and cannot be kept as it is; it waits, also for the next start."""

from typing import Final

import msgspec

from desktop_app.phrases.phrase import Phrase
from desktop_app.store.settings import Settings

SETTING: Final = "_phrases.unkept"
"""A setting of this machine, which no archive takes along."""


class UnkeptPhrases:
    """By the id of the phrase they would change, "" for a new one. Calls may raise StoreError."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._phrases = _read(settings.get(SETTING))

    def get(self, phrase_id: str) -> Phrase | None:
        """What was typed for a phrase; None where nothing waits."""
        return self._phrases.get(phrase_id)

    def put(self, phrase: Phrase) -> None:
        """This is typed now; it outlives the program once `save` is called."""
        self._phrases[phrase.id] = phrase

    def drop(self, phrase_id: str) -> None:
        """It was kept, or given up."""
        if self._phrases.pop(phrase_id, None) is not None:
            self.save()

    def save(self) -> None:
        """Have what waits outlive the program."""
        waiting = msgspec.to_builtins(tuple(self._phrases.values()))
        if waiting != (self._settings.get(SETTING) or []):
            self._settings.put(SETTING, waiting)


def _read(kept: object) -> dict[str, Phrase]:
    try:
        phrases = msgspec.convert(kept or [], tuple[Phrase, ...])
    except msgspec.ValidationError:  # of another version of the program
        return {}
    return {phrase.id: phrase for phrase in phrases}
