"""Who concludes as it is typed: a person with her posts, a line for each, or a collective."""

from typing import Final, NamedTuple

from desktop_app.notice.parts import Chair, System
from desktop_app.presenters.forms.field_values import one_line

USUAL_TITLES: Final[dict[System, str]] = {"party": "đồng chí", "state": ""}


class TypedChair(NamedTuple):
    """What stands in the boxes; of a collective only `name` counts."""

    is_collective: bool = False
    title: str = ""
    name: str = ""
    posts: str = ""


def read_chair(typed: TypedChair) -> Chair | None:
    """The chair meant; None while neither a name nor a post is typed."""
    name = one_line(typed.name)
    if typed.is_collective:
        return Chair(collective=name) if name else None
    posts = tuple(filter(None, map(one_line, typed.posts.split("\n"))))
    if not (name or posts):
        return None
    return Chair(title=one_line(typed.title), name=name, posts=posts)


def chair_texts(chair: Chair) -> TypedChair:
    """The chair as it is typed and read back."""
    if chair.collective is not None:
        return TypedChair(is_collective=True, name=chair.collective)
    return TypedChair(title=chair.title, name=chair.name, posts="\n".join(chair.posts))
