"""The end of a notice another program set: recipients on one side, signature on the other."""

import re
from collections.abc import Sequence
from typing import Final

from desktop_app.reading.word import foreign_words as words
from desktop_app.reading.word.fragments import Fragment, pieces_apart
from desktop_app.reading.word.line_text import cut
from desktop_app.reading.word.placed import Placed
from desktop_app.standards.standard import Role

_BULLET: Final = re.compile(r"^\s*[-–—+•*·\uf0b7]")
_MOST_WORDS: Final = 14
_NAME: Final = re.compile(r"^(?:[A-ZĐÀ-Ỹ][\w'.-]*\s+){1,6}[A-ZĐÀ-Ỹ][\w'-]*$")


def begins_ending(fragment: Fragment) -> bool:
    """Whether recipients or signature begin here."""
    if words.TO.match(fragment.words):
        return True
    text = fragment.text.text
    is_short = len(text.split()) <= _MOST_WORDS
    if not is_short or not text.isupper() or fragment.text.label:
        return False
    return bool(words.AUTHORITY.match(fragment.words) or words.POST.search(fragment.words))


def place_ending(fragments: Sequence[Fragment]) -> tuple[list[Placed], list[int]]:
    """The components of the end, and the indexes of lines that are none."""
    placed: list[Placed] = []
    signing: list[Fragment] = []
    is_listing, listed_in = False, None
    for whole in fragments:
        for fragment in pieces_apart(whole):
            if words.TO.match(fragment.words):
                is_listing, listed_in = True, fragment.column
                placed.extend(_heading(fragment))
            elif _is_silent(fragment):
                continue
            elif is_listing and _is_listed(fragment, listed_in):
                placed.append(Placed("to", fragment.text, fragment.index))
            else:
                is_listing = is_listing and fragment.column != listed_in
                signing.append(fragment)
    signature, left = _signature(signing)
    return [*placed, *signature], left


def _heading(fragment: Fragment) -> list[Placed]:
    """ "Nơi nhận:", and a first recipient on the same line."""
    match = re.match(r"\s*nơi\s+nhận\s*:?\s*", fragment.text.text, re.IGNORECASE)
    length = match.end() if match else 0
    found = [Placed("to_word", cut(fragment.text, 0, length), fragment.index)]
    rest = cut(fragment.text, length, len(fragment.text.text))
    return [*found, Placed("to", rest, fragment.index)] if rest.text else found


def _is_silent(fragment: Fragment) -> bool:
    return bool(words.RULE.match(fragment.text.text) or words.SIGNED.match(fragment.words))


def _is_listed(fragment: Fragment, column: int | None) -> bool:
    """Whether the fragment goes on with the list: it stands in its column, or begins as it does."""
    is_listlike = bool(_BULLET.match(fragment.text.text) or fragment.text.label)
    if fragment.table is not None and column is not None:
        return fragment.column == column and not begins_ending(fragment)
    return is_listlike or fragment.words.startswith("luu")


def _signature(fragments: Sequence[Fragment]) -> tuple[list[Placed], list[int]]:
    placed: list[Placed] = []
    left: list[int] = []
    has_name = False
    has_post = False
    for fragment in fragments:
        role = _role(fragment, has_post=has_post)
        if role is None or (role == "sign_name" and has_name):
            left.append(fragment.index)
            continue
        has_name = has_name or role == "sign_name"
        has_post = has_post or role in {"sign_post", "sign_authority"}
        placed.append(Placed(role, fragment.text, fragment.index))
    return placed, left


def _role(fragment: Fragment, *, has_post: bool) -> Role | None:
    text = fragment.text.text
    if text.isupper() and words.AUTHORITY.match(fragment.words):
        return "sign_authority"
    if words.POST.search(fragment.words) and (text.isupper() or not has_post):
        return "sign_post"
    if _NAME.match(text) and (has_post or not text.isupper()):
        return "sign_name"
    return "sign_post" if text.isupper() else None
