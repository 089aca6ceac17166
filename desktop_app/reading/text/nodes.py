"""The outline of the notice as it will be: nodes of text, each from a piece of the source."""

from typing import NamedTuple

from desktop_app.notice.blocks import Level
from desktop_app.reading.report import Hint, Kind
from desktop_app.reading.text.body import Entry
from desktop_app.reading.text.framing import FrameChoice, framed, heading, tidy
from desktop_app.reading.text.paragraphs import Piece
from desktop_app.reading.text.segments import Segment

ASSESSED = "Đánh giá chung"
AHEAD = "Nhiệm vụ thời gian tới"
_TOWARDS = "Đối với"


class Node(NamedTuple):
    """A block to be; `segment` is the directive it holds."""

    level: Level
    text: str
    piece: Piece
    segment: Segment | None = None
    children: tuple["Node", ...] = ()
    hint: Hint = "stated"


class Grower:
    """Makes nodes of entries; `whole` is the cleaned text."""

    def __init__(self, whole: str, choice: FrameChoice) -> None:
        self._whole = whole
        self._choice = choice

    def grow(self, entries: tuple[Entry, ...], kind: Kind) -> tuple[Node, ...]:
        """The outline: the text's own where it has one, else assessment and tasks apart."""
        entries = tuple(one for one in entries if one.is_heading or one.segments)
        has_outline = any(one.is_heading or one.paragraph.mark for one in entries)
        if has_outline or kind != "speech_report":
            return self._own_outline(entries, kind)
        return self._two_parts(entries)

    def _own_outline(self, entries: tuple[Entry, ...], kind: Kind) -> tuple[Node, ...]:
        flat: list[tuple[float, Node]] = []
        for entry in entries:
            if entry.is_heading:
                text = heading(entry.paragraph.text)
                piece = entry.paragraph.piece(0, len(entry.paragraph.text))
                flat.append((entry.depth, Node("section", text, piece)))
                continue
            nodes = self._of_segments(entry.segments)
            if kind == "plain" and len(nodes) == 1:
                words = entry.segments[0].piece.text
                nodes = [nodes[0]._replace(text=words, hint="stated")]
            deeper = nodes[0].segment is None and len(nodes) > 1 and bool(entry.paragraph.mark)
            for at, node in enumerate(nodes):
                flat.append((entry.depth + (0.1 if deeper and at else 0), node))
        return _nested(flat)

    def _of_segments(self, segments: tuple[Segment, ...]) -> list[Node]:
        return [self._node(one, "paragraph") for one in segments]

    def _node(self, segment: Segment, level: Level) -> Node:
        if segment.sort == "directive":
            text = framed(segment, self._whole, self._choice)
            is_new = tidy(segment.piece.text) != text
            return Node(
                level, text, segment.piece, segment, hint="reframed" if is_new else "stated"
            )
        if segment.sort == "lead":
            return Node(level, segment.piece.text, segment.piece, hint="lead")
        hint: Hint = "decision" if segment.sort == "decision" else "stated"
        return Node(level, tidy(segment.piece.text), segment.piece, hint=hint)

    def _two_parts(self, entries: tuple[Entry, ...]) -> tuple[Node, ...]:
        """Of a report without headings: what was assessed, and what is to be done by topic."""
        told: list[Node] = []
        groups: list[list[Segment]] = []
        for entry in entries:
            asked = [one for one in entry.segments if one.sort != "text"]
            if not any(one.sort in ("directive", "decision", "lead") for one in asked):
                told += self._of_segments(entry.segments)
                continue
            first = next(at for at, one in enumerate(entry.segments) if one.sort != "text")
            told += self._of_segments(entry.segments[:first])
            groups.append(list(entry.segments[first:]))
        tasks = self._tasks(groups)
        if not told or not tasks:
            return tuple(told) or tasks
        return (
            Node("section", ASSESSED, told[0].piece, children=tuple(told), hint="proposed"),
            Node("section", AHEAD, tasks[0].piece, children=tasks, hint="proposed"),
        )

    def _tasks(self, groups: list[list[Segment]]) -> tuple[Node, ...]:
        nodes: list[Node] = []
        has_topics = any(one.topic for group in groups for one in group)
        for group in groups:
            topic = next((one.topic for one in group if one.topic is not None), None)
            is_one = len(group) == 1
            if topic is None and (is_one or not has_topics):
                nodes += [self._node(one, "item") for one in group]
                continue
            children = tuple(self._node(one, "point") for one in group)
            head = self._head(group, topic)
            if head is None:
                nodes += [child._replace(level="item") for child in children]
            else:
                nodes.append(head._replace(children=children))
        return tuple(nodes)

    def _head(self, group: list[Segment], topic: Piece | None) -> Node | None:
        if topic is not None:
            return Node("item", heading(topic.text), topic)
        owned = next((one for one in group if one.owners), None)
        if owned is None:
            return None
        start, end = owned.owners[0].start, owned.owners[-1].end
        piece = Piece(self._whole[start:end], start, end)
        return Node("item", f"{_TOWARDS} {piece.text}", piece, hint="proposed")


_LEVELS: tuple[Level, ...] = ("section", "item", "point", "dash")


def _nested(flat: list[tuple[float, Node]]) -> tuple[Node, ...]:
    """A tree of the nodes by their depths; depths that occur are the levels, as far as they go."""
    depths = sorted({depth for depth, _ in flat if depth < 4 or depth > 4.5})
    has_heads = any(node.children == () and depth < 1 for depth, node in flat)
    first = 0 if has_heads or len(depths) > 3 else 1
    levels = {depth: _LEVELS[min(first + at, 3)] for at, depth in enumerate(depths)}
    nodes, _ = _take(flat, 0, -1.0, levels, "")
    return nodes


def _take(
    flat: list[tuple[float, Node]], at: int, above: float, levels: dict[float, Level], parent: str
) -> tuple[tuple[Node, ...], int]:
    taken: list[Node] = []
    while at < len(flat) and flat[at][0] > above:
        depth, node = flat[at]
        level = levels.get(depth, "paragraph")
        if parent == "dash":
            level = "paragraph"
        children: tuple[Node, ...] = ()
        at += 1
        if level != "paragraph":
            children, at = _take(flat, at, depth, levels, level)
        taken.append(node._replace(level=level, children=(*node.children, *children)))
    return tuple(taken), at
