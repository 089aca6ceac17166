"""Some of the changes between two states of a notice taken over, the others not."""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any, Final, NamedTuple, TypeVar

from msgspec.structs import replace

from desktop_app.notice.blocks import Appendix, Block
from desktop_app.notice.draft import Draft
from desktop_app.notice.edits import with_field
from desktop_app.notice.paths import parse_path
from desktop_app.notice.wording import closing_of, opening_of
from desktop_app.workspace.block_rows import RowBlock, row_of, tree_of
from desktop_app.workspace.compare_drafts import Change, compare_drafts

_LISTS: Final = ("opening", "closing", "recipients", "signature.authority", "signature.posts")
_TREES: Final = ("body", "appendices")
Item = TypeVar("Item")


class Choice(NamedTuple):
    """A change, and whether it is taken over."""

    change: Change
    is_taken: bool


def with_accepted(original: Draft, new: Draft, accepted: Collection[int]) -> Draft:
    """`original` with those changes of `compare_drafts(original, new)` whose index is accepted.

    Both are states of one notice. All accepted give `new`, none `original`.
    """
    changes = compare_drafts(original, new)
    choices = [Choice(change, number in accepted) for number, change in enumerate(changes)]
    if all(is_taken or change.kind == "same" for change, is_taken in choices):
        return new
    if not any(is_taken and change.kind != "same" for change, is_taken in choices):
        return original
    draft = original
    for change, is_taken in choices:
        if is_taken and change.kind != "same" and _is_field(change):
            # A day alone may be none of the month it comes to stand in.
            path = "date" if change.place.startswith("date.") else change.place
            draft = with_field(draft, path, _value(new, path))
    for path in _LISTS:
        draft = _with_list(draft, original, new, path, choices)
    body = _body(original.body, new.body, _below(choices, "body"))
    return replace(draft, body=body, appendices=tuple(_appendices(original, new, choices)))


def _is_field(change: Change) -> bool:
    return not change.place.startswith((*(f"{path}[" for path in (*_LISTS, *_TREES)),))


def _value(draft: Draft, path: str) -> Any:
    value: Any = draft
    for step in parse_path(path) or ():
        value = value[step] if isinstance(step, int) else getattr(value, step)
    return value


def _below(choices: Sequence[Choice], path: str) -> list[Choice]:
    return [one for one in choices if one.change.place.startswith(f"{path}[")]


def _with_list(
    draft: Draft, original: Draft, new: Draft, path: str, choices: Sequence[Choice]
) -> Draft:
    ours = _below(choices, path)
    if not any(is_taken and change.kind != "same" for change, is_taken in ours):
        return draft
    if all(is_taken or change.kind == "same" for change, is_taken in ours):
        return with_field(draft, path, _value(new, path))
    merged = _merged(
        ours, lambda place: _texts_at(original, place), lambda place: _texts_at(new, place)
    )
    return with_field(draft, path, tuple(merged))


def _texts_at(draft: Draft, place: str) -> Any:
    """The item of a list; of one that is built, the text that was built."""
    built = {"opening": opening_of, "closing": closing_of}
    name, _, rest = place.partition("[")
    if name in built:
        return built[name](draft)[int(rest.rstrip("]"))]
    return _value(draft, place)


def _merged(
    choices: Sequence[Choice], old: Callable[[str], Item], new: Callable[[str], Item]
) -> list[Item]:
    """The items that stand after the choice, in order.

    What was moved and is not taken over goes back behind what it stood behind.
    """
    found: list[tuple[str | None, Item]] = []
    back: list[str] = []
    for change, is_taken in choices:
        if change.kind == "moved" and not is_taken and change.old_path is not None:
            back.append(change.old_path)
        elif is_taken and change.new_path is not None:
            found.append((change.old_path, new(change.new_path)))
        elif change.old_path is not None and not (is_taken and change.kind == "deleted"):
            found.append((change.old_path, old(change.old_path)))
    order = {path: number for number, path in enumerate(_old_order(choices))}
    for path in sorted(back, key=order.__getitem__):
        places = [n for n, (one, _) in enumerate(found) if one and order[one] < order[path]]
        found.insert(places[-1] + 1 if places else 0, (path, old(path)))
    return [item for _, item in found]


def _old_order(choices: Sequence[Choice]) -> list[str]:
    paths = (change.old_path for change, _ in choices if change.old_path is not None)
    return sorted(paths, key=lambda path: [_rank(step) for step in parse_path(path) or ()])


def _rank(step: str | int) -> int:
    return step if isinstance(step, int) else 0


def _body(
    old: tuple[Block, ...], new: tuple[Block, ...], choices: Sequence[Choice]
) -> tuple[Block, ...]:
    before, after = _by_id(old), _by_id(new)
    paths = [_ids_by_path(old), _ids_by_path(new)]
    lines = [one for one in choices if _block_of(one.change, paths) is not None]
    merged = _merged(
        lines,
        lambda place: before[paths[0][_without_root(place)]],
        lambda place: after[paths[1][_without_root(place)]],
    )
    return tree_of(_without_doubles(merged))


def _by_id(blocks: tuple[Block, ...]) -> dict[str, RowBlock]:
    return {one.block.id: one for one in row_of(blocks)}


def _ids_by_path(blocks: tuple[Block, ...], path: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for number, block in enumerate(blocks):
        here = f"{path}[{number}]"
        found[here] = block.id
        found |= _ids_by_path(block.children, f"{here}.children")
    return found


def _block_of(change: Change, paths: Sequence[dict[str, str]]) -> str | None:
    """The id of the block a change is of; None for a row of a table."""
    for path, ids in ((change.new_path, paths[1]), (change.old_path, paths[0])):
        if path is not None:
            return ids.get(_without_root(path))
    return None


def _without_root(path: str) -> str:
    """ "[2].children[0]" of "body[2].children[0]" and of "appendices[1].body[2].children[0]"."""
    return path[path.index("body[") + 4 :] if "body[" in path else path


def _without_doubles(row: Sequence[RowBlock]) -> Iterator[RowBlock]:
    seen: set[str] = set()
    for one in row:
        if one.block.id not in seen:
            seen.add(one.block.id)
            yield one


def _appendices(original: Draft, new: Draft, choices: Sequence[Choice]) -> Iterator[Appendix]:
    """Appendix by appendix; a table is taken over whole when any of its rows is."""
    for number in range(max(len(original.appendices), len(new.appendices))):
        ours = _below_appendix(choices, number)
        is_taken = any(taken and change.kind != "same" for change, taken in ours)
        if number >= len(original.appendices) or number >= len(new.appendices):
            side = new if is_taken else original
            if number < len(side.appendices):
                yield side.appendices[number]
            continue
        old, now = original.appendices[number], new.appendices[number]
        yield _appendix(old, now, ours) if is_taken else old


def _below_appendix(choices: Sequence[Choice], number: int) -> list[Choice]:
    return [one for one in choices if one.change.place.startswith(f"appendices[{number}].")]


def _appendix(old: Appendix, new: Appendix, choices: Sequence[Choice]) -> Appendix:
    titles = [taken for change, taken in choices if change.place.endswith("].title")]
    blocks = [one for one in choices if ".body[" in one.change.place]
    rows = [one.change.place for one in blocks if ".rows[" in one.change.place and one.is_taken]
    tables = {place.rpartition(".rows[")[0] for place in rows}
    blocks = [
        Choice(change, taken or change.place in tables)
        for change, taken in blocks
        if ".rows[" not in change.place
    ]
    title = new.title if any(titles) else old.title
    return Appendix(title=title, body=_body(old.body, new.body, blocks))
