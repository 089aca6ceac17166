"""Ways of signing to choose from: the office's own first, then those the standard lists."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Signature
from desktop_app.standards.errors import UnknownStandard
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.standard import Names
from desktop_app.vietnamese.names import sentence_start
from desktop_app.workspace.office_profiles import WayOfSigning


class OfferedWay(NamedTuple):
    """A signature block without its name, and who signs so."""

    title: str
    authority: tuple[str, ...]
    posts: tuple[str, ...]

    @property
    def words(self) -> str:
        """The block in one line, as it is chosen: "T/L BAN THƯỜNG VỤ - CHÁNH VĂN PHÒNG"."""
        return " - ".join((*self.authority, *self.posts))

    def fits(self, signature: Signature) -> bool:
        """Whether the notice is signed so."""
        return (self.authority, self.posts) == (signature.authority, signature.posts)


class WaysOfSigning:
    """Knows the ways for a draft; `own_ways` gives those of the draft's office, if it has any."""

    def __init__(
        self, library: StandardLibrary, own_ways: Callable[[Draft], Sequence[WayOfSigning]]
    ) -> None:
        self._library = library
        self._own_ways = own_ways

    def __call__(self, draft: Draft) -> tuple[OfferedWay, ...]:
        """Every way once, the usual one first; none where no standard is known."""
        own = [OfferedWay(way.title, way.authority, way.posts) for way in self._own_ways(draft)]
        try:
            names = self._library.choose(draft).standard.names
        except UnknownStandard:
            return tuple(own)
        seen = {(way.authority, way.posts) for way in own}
        listed = [way for way in _listed(names) if (way.authority, way.posts) not in seen]
        return (*own, *listed)


def _listed(names: Names) -> Iterator[OfferedWay]:
    for form in names.signatures:
        for post in form.posts:
            yield OfferedWay(sentence_start(form.issuer), form.authority, (post,))
