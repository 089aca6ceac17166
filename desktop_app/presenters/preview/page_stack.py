"""Pages below one another on the screen: where each stands, which is seen, where to scroll."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple


class Frame(NamedTuple):
    """Where a page stands, in pixels from the upper left corner of all that can be scrolled."""

    x: int
    y: int
    width: int
    height: int

    @property
    def bottom(self) -> int:
        """The first row of pixels below the page."""
        return self.y + self.height


class PageStack:
    """Pages of `sizes` (twips) at `scale` pixels a twip, centred, `gap` pixels around each."""

    def __init__(
        self, sizes: Sequence[tuple[int, int]], scale: float, gap: int, room: int = 0
    ) -> None:
        self.scale = scale
        widths = [round(width * scale) for width, _ in sizes]
        self.width = max(room, max(widths, default=0) + 2 * gap)
        y = gap
        frames: list[Frame] = []
        for width, (_, height) in zip(widths, sizes, strict=True):
            frames.append(Frame((self.width - width) // 2, y, width, round(height * scale)))
            y = frames[-1].bottom + gap
        self.frames = tuple(frames)
        self.height = y
        self._tops = [frame.y for frame in frames]

    def between(self, top: int, bottom: int) -> range:
        """The pages of which something stands between two heights."""
        first = max(0, bisect_right(self._tops, top) - 1)
        return range(first, bisect_right(self._tops, bottom))

    def read_at(self, top: int, height: int) -> int:
        """The page being read in a view of that height: the one at its upper third."""
        return max(0, bisect_right(self._tops, top + height // 3) - 1)

    def twips_at(self, x: int, y: int) -> tuple[int, float, float] | None:
        """The page at or nearest below a height, and the point on it in twips; None: no pages."""
        if not self.frames:
            return None
        page = max(0, bisect_right(self._tops, y) - 1)
        frame = self.frames[page]
        return page, (x - frame.x) / self.scale, (y - frame.y) / self.scale

    def pixels(self, page: int, top: float, bottom: float) -> tuple[int, int]:
        """The heights between which a part of a page stands, in whole pixels that hold it all."""
        y = self.frames[page].y
        return y + int(top * self.scale), y + int(bottom * self.scale) + 1


def scrolled_to(top: int, bottom: int, view_top: int, view_height: int) -> int | None:
    """Where the view must begin to show what stands between two heights; None: it is seen.

    It comes to the upper third, or higher where its end would be out of sight. Of what is higher
    than the view any part seen is enough.
    """
    margin = min(view_height // 12, 24)
    first, last = view_top + margin, view_top + view_height - margin
    is_seen = first <= top and bottom <= last
    is_large = bottom - top > last - first
    if is_seen or (is_large and top < last and bottom > first):
        return None
    third = max(top - view_height // 3, bottom + margin - view_height)
    return max(0, min(top - margin, third))
