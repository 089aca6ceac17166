"""A Vietnamese syllable taken apart: onset, vowels, final consonant, tone."""

import re
from typing import Final, NamedTuple

from desktop_app.vietnamese.letters import VOWELS, Tone, without_tone

_NUCLEI: Final = (
    "a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ôô|ơi"
    "|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê"
    "|iêu|oai|oao|oay|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|yêu"
)
_SYLLABLE: Final = re.compile(
    rf"(?P<onset>ngh|ng|nh|gh|kh|ph|th|tr|ch|gi(?=[{VOWELS}])|qu(?=[{VOWELS}])"
    r"|[bcdđghklmnprstvx]|)"
    rf"(?P<nucleus>{_NUCLEI})"
    r"(?P<coda>ch|nh|ng|[cmnpt]|)"
)


class Syllable(NamedTuple):
    """The parts of a syllable, small letters without tone marks.

    `qu` and, before a vowel, `gi` are onsets: "quý" is qu + y, "già" is gi + a, "gì" is g + i
    (O-TONE). `nucleus` holds all vowels with any glide ("oai"); `onset` and `coda` may be "".
    """

    onset: str
    nucleus: str
    coda: str
    tone: Tone

    @property
    def rhyme(self) -> str:
        """Vowels and final consonant (vần)."""
        return self.nucleus + self.coda


def split_syllable(word: str) -> Syllable | None:
    """Return the parts of the NFC `word` (any case), or None if it is not built like a syllable.

    Not built so: other letters, no vowel or vowels that do not stand together in Vietnamese, two
    tone marks. A syllable that is well built but does not exist ("goàng") has parts all the same.
    """
    letters = [without_tone(letter) for letter in word.lower()]
    tones = [tone for _, tone in letters if tone is not Tone.LEVEL]
    parts = _SYLLABLE.fullmatch("".join(letter for letter, _ in letters))
    if parts is None or len(tones) > 1:
        return None
    return Syllable(
        parts["onset"], parts["nucleus"], parts["coda"], tones[0] if tones else Tone.LEVEL
    )
