"""How a phrase is shown in lists: its slots, where it is filed, its first words."""

from typing import Final

from desktop_app.phrases.phrase import Phrase
from desktop_app.phrases.terms import FUNCTIONS, TOPICS
from desktop_app.presenters.fault_words import Translate

_SLOTS: Final = str.maketrans("{}", "‹›")
LONGEST: Final = 40


def hit_text(shown: str) -> str:
    """The text of a hit with its slots in small brackets; as long as before."""
    return shown.translate(_SLOTS)


def where_filed(phrase: Phrase, say: Translate) -> str:
    """ "Giao nhiệm vụ · Đầu tư công, giải ngân"."""
    topics = [say(TOPICS[topic]) for topic in phrase.topics]
    return " · ".join((say(FUNCTIONS[phrase.function]), *topics))


def short_words(text: str) -> str:
    """The first words of a sentence."""
    if len(text) <= LONGEST:
        return text.rstrip(" .;")
    return f"{text[:LONGEST].rpartition(' ')[0].rstrip(' ,;')}…"
