"""The small and the capital letters, as they stand in a class of a pattern."""

from typing import Final

from desktop_app.vietnamese.letters import untoned_letters

SMALL: Final = "".join(sorted(letter for letter in untoned_letters() if letter.islower()))
UPPER: Final = "".join(sorted(letter for letter in untoned_letters() if letter.isupper()))
