"""What the presenters of kept things share: finding by words, and faults as outcomes."""

from collections.abc import Callable

from desktop_app.presenters.expected_faults import Faults
from desktop_app.presenters.keeping.kept import KeptLine, Outcome
from desktop_app.vietnamese.folding import fold


def has_words(line: KeptLine, query: str) -> bool:
    """Whether every word of the query stands in the line, blind to diacritics and case."""
    there = fold(f"{line.title} {line.detail}")
    return all(word in there for word in fold(query).split())


def outcome_of(call: Callable[[], Outcome], faults: Faults) -> Outcome:
    """What the call gives, or the sentence for why it could not be done."""
    try:
        return call()
    except faults.known as fault:
        return Outcome(faults.tell(fault), is_trouble=True)
