"""Lines of a signature or header made comparable: capitals, one tone style, single spaces."""

from desktop_app.vietnamese.names import upper
from desktop_app.vietnamese.tone_style import to_tone_style


def capitals(text: str) -> str:
    """ "t/m  Ủy ban" as "T/M UỶ BAN"."""
    return upper(to_tone_style(" ".join(text.split()), "new"))
