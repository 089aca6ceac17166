"""Who concludes, in words: in the subject, in the opening and before "kết luận như sau".

A person's name is never rewritten; posts and collectives come in the profile's tone style.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from desktop_app.notice.meeting_phrases import BLANK, in_tone
from desktop_app.notice.organs import belongs_to
from desktop_app.notice.parts import Chair, Profile
from desktop_app.vietnamese.lists import join_list
from desktop_app.vietnamese.names import lower_start

COMRADE: Final = "đồng chí"


class Fact(NamedTuple):
    """What goes into a slot: the words, and how they behave in the sentence.

    `is_apposition`: a comma closes it before further words ("đồng chí A, Bí thư, chủ trì").
    `names_itself`: it needs no title from the pattern, so "đồng chí" before the slot goes.
    """

    text: str
    is_apposition: bool = False
    names_itself: bool = False


def chairs_in_subject(chairs: Sequence[Chair], profile: Profile) -> str:
    """Whose conclusion it is, after "kết luận của".

    Party: title and post, no name. State: the post and the name, or title, name and post where a
    title is given. Several are joined by "," and "và"; none is the visible blank.
    """
    if profile.system == "party":
        return join_list([titled_post(chair, profile) for chair in chairs]) or f"{COMRADE} {BLANK}"
    return join_list([_state_subject(chair, profile) for chair in chairs]) or BLANK


def titled_post(chair: Chair, profile: Profile) -> str:
    """A collective, "đồng chí Bí thư Tỉnh uỷ", or the title and the name where no post is known.

    A State chair without a title goes by the post alone: "Chủ tịch Ủy ban nhân dân tỉnh".
    """
    if chair.collective is not None:
        return _collective(chair, profile)
    words = (_title(chair, profile), post_of(chair, profile) or chair.name.strip() or BLANK)
    return " ".join(filter(None, words))


def chairs_in_opening(chairs: Sequence[Chair], profile: Profile) -> Fact:
    """Who chaired: title, name and all posts of everyone, "đồng chí …" when not known."""
    if not chairs:
        return Fact(f"{COMRADE} {BLANK}", names_itself=True)
    if len(chairs) == 1:
        is_apposition = bool(_posts(chairs[0])) and not _is_known_by_post(chairs[0], profile)
        return Fact(_introduced(chairs[0], profile), is_apposition, names_itself=True)
    people = [_introduced(chair, profile) for chair in chairs]
    # With the commas before the posts a comma between the people would be lost.
    return Fact(f"{'; '.join(people[:-1])} và {people[-1]}", names_itself=True)


def concluding(chairs: Sequence[Chair], profile: Profile) -> Fact:
    """Who "kết luận như sau": everyone by title and post."""
    people = [titled_post(chair, profile) for chair in chairs] or [f"{COMRADE} {BLANK}"]
    is_titled = not chairs or any(chair.collective or _title(chair, profile) for chair in chairs)
    return Fact(join_list(people), names_itself=bool(is_titled))


def chairing_verb(chairs: Sequence[Chair], meeting: str) -> str:
    """ "chủ trì", "đồng chủ trì" for several; a collective holds the `meeting`: "tổ chức", "có"."""
    if len(chairs) > 1:
        return "đồng chủ trì"
    if chairs and chairs[0].collective is not None:
        return "có" if meeting.startswith("buổi làm việc") else "tổ chức"
    return "chủ trì"


def post_of(chair: Chair, profile: Profile) -> str:
    """The post in which a person concludes, "" when none is known.

    The first that belongs to the issuing body, else to its superior, else the first of all.
    """
    posts = _posts(chair)
    for body in (profile.organ, profile.parent or ""):
        for post in posts:
            if belongs_to(post, body):
                return in_tone(post, profile.tone)
    return in_tone(posts[0], profile.tone) if posts else ""


def _state_subject(chair: Chair, profile: Profile) -> str:
    name, post = chair.name.strip(), post_of(chair, profile)
    if chair.collective is not None or not name:
        return titled_post(chair, profile)
    if not chair.title.strip():
        return f"{post} {name}".strip()
    return ", ".join(filter(None, (f"{lower_start(chair.title.strip())} {name}", post)))


def _introduced(chair: Chair, profile: Profile) -> str:
    if chair.collective is not None:
        return _collective(chair, profile)
    name = chair.name.strip() or BLANK
    posts = [in_tone(post, profile.tone) for post in _posts(chair)]
    if _is_known_by_post(chair, profile):
        return f"{posts[0]} {name}"
    return ", ".join((f"{lower_start(chair.title.strip()) or COMRADE} {name}", *posts))


def _is_known_by_post(chair: Chair, profile: Profile) -> bool:
    """Whether the post stands before the name, as the State does without a title."""
    return profile.system == "state" and not chair.title.strip() and len(_posts(chair)) == 1


def _title(chair: Chair, profile: Profile) -> str:
    """The title that goes before a post: "đồng chí" or none, never "ông" or "bà"."""
    if profile.system == "party":
        return lower_start(chair.title.strip()) or COMRADE
    return COMRADE if chair.title.strip().lower() == COMRADE else ""


def _collective(chair: Chair, profile: Profile) -> str:
    return in_tone((chair.collective or "").strip(), profile.tone) or BLANK


def _posts(chair: Chair) -> list[str]:
    return [post.strip() for post in chair.posts if post.strip()]
