"""What a presenter needs to turn expected failures into sentences; see `sentences.Sentences`."""

from typing import Protocol


class Faults(Protocol):
    """The expected failures, and their sentences."""

    @property
    def known(self) -> tuple[type[Exception], ...]:
        """The failures there is a sentence for."""

    def tell(self, fault: Exception) -> str:
        """The sentence for a known one."""
