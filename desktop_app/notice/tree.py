"""Places in the trees of a draft (body and appendices) and the copying of the path to one."""

from itertools import islice
from typing import NamedTuple

from desktop_app.notice.blocks import Block
from desktop_app.notice.draft import Draft
from desktop_app.notice.errors import EditFault
from desktop_app.notice.paths import Steps, format_path
from desktop_app.notice.strict import replaced


class Place(NamedTuple):
    """Where a block stands: the appendix (None: the body) and its index at every depth.

    No index at all is the tree itself, whose children are the outermost blocks.
    """

    appendix: int | None
    indexes: tuple[int, ...]

    @property
    def position(self) -> int:
        """The block's index among its siblings."""
        return self.indexes[-1]

    @property
    def parent(self) -> "Place":
        """The place of the block above, or of the tree itself."""
        return Place(self.appendix, self.indexes[:-1])

    @property
    def is_tree(self) -> bool:
        """Whether this is no block but a whole body."""
        return not self.indexes

    def child(self, index: int) -> "Place":
        """The place of a child."""
        return Place(self.appendix, (*self.indexes, index))

    def sibling(self, index: int) -> "Place":
        """The place of a child of the same parent."""
        return self.parent.child(index)

    @property
    def steps(self) -> Steps:
        """The place as steps of a path: ("body", 0, "children", 2)."""
        root: Steps = ("body",) if self.appendix is None else ("appendices", self.appendix, "body")
        below = (step for index in self.indexes for step in ("children", index))
        return (*root, *islice(below, 1, None))

    @property
    def path(self) -> str:
        """The place as a path of the draft: "body[0].children[2]"."""
        return format_path(self.steps)


def place_of(draft: Draft, block_id: str) -> Place:
    """Where the block is; EditFault unknown_block (found) when the draft has none of that id."""
    for appendix in (None, *range(len(draft.appendices))):
        tree = Place(appendix, ())
        indexes = _indexes_of(children_at(draft, tree), block_id)
        if indexes is not None:
            return Place(appendix, indexes)
    raise EditFault("unknown_block", found=block_id)


def children_at(draft: Draft, place: Place) -> tuple[Block, ...]:
    """The children of the block at `place`, or the outermost blocks of a tree.

    EditFault unknown_path when the draft has no such appendix.
    """
    blocks = _tree(draft, place)
    for index in place.indexes:
        blocks = blocks[index].children
    return blocks


def block_at(draft: Draft, place: Place) -> Block:
    """The block at `place`."""
    return children_at(draft, place.parent)[place.position]


def with_children(draft: Draft, place: Place, children: tuple[Block, ...]) -> Draft:
    """The draft with other children at `place`; everything beside the path to it is shared.

    Raises DraftError when the levels do not nest, an id is there twice or a table is in the body.
    """
    blocks = _rebuilt(_tree(draft, place), place, 0, children)
    if place.appendix is None:
        return replaced(draft, "", body=blocks)
    appendices = list(draft.appendices)
    appendices[place.appendix] = replaced(appendices[place.appendix], place.path, body=blocks)
    return replaced(draft, "", appendices=tuple(appendices))


def with_block(draft: Draft, place: Place, *blocks: Block) -> Draft:
    """The draft with none, one or several blocks instead of the one at `place`."""
    siblings = children_at(draft, place.parent)
    changed = (*siblings[: place.position], *blocks, *siblings[place.position + 1 :])
    return with_children(draft, place.parent, changed)


def with_inserted(draft: Draft, place: Place, *blocks: Block) -> Draft:
    """The draft with `blocks` put before what is at `place` now."""
    siblings = children_at(draft, place.parent)
    changed = (*siblings[: place.position], *blocks, *siblings[place.position :])
    return with_children(draft, place.parent, changed)


def with_carried(draft: Draft, place: Place, parent: Place, index: int) -> Draft:
    """The draft with the block at `place` taken to the children of `parent` in the same tree.

    `parent` is a place as of now and not below `place`; `index` counts without the block.
    """
    block = block_at(draft, place)
    parent_id = None if parent.is_tree else block_at(draft, parent).id
    draft = with_block(draft, place)
    target = parent if parent_id is None else place_of(draft, parent_id)
    return with_inserted(draft, target.child(index), block)


def _tree(draft: Draft, place: Place) -> tuple[Block, ...]:
    if place.appendix is None:
        return draft.body
    if not 0 <= place.appendix < len(draft.appendices):
        raise EditFault("unknown_path", f"appendices[{place.appendix}]")
    return draft.appendices[place.appendix].body


def _indexes_of(blocks: tuple[Block, ...], block_id: str) -> tuple[int, ...] | None:
    for index, block in enumerate(blocks):
        if block.id == block_id:
            return (index,)
        below = _indexes_of(block.children, block_id)
        if below is not None:
            return (index, *below)
    return None


def _rebuilt(
    blocks: tuple[Block, ...], place: Place, depth: int, children: tuple[Block, ...]
) -> tuple[Block, ...]:
    if depth == len(place.indexes):
        return children
    index = place.indexes[depth]
    block = blocks[index]
    below = _rebuilt(block.children, place, depth + 1, children)
    path = Place(place.appendix, place.indexes[: depth + 1]).path
    return (*blocks[:index], replaced(block, path, children=below), *blocks[index + 1 :])
