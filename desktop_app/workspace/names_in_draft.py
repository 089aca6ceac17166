"""The people, bodies and recipients a draft names, as entries for the directory."""

import hashlib
from collections.abc import Iterable, Iterator

import msgspec

from desktop_app.notice.draft import Draft
from desktop_app.notice.likeness import begins_with
from desktop_app.notice.meeting_phrases import BLANK
from desktop_app.store.directory import Organ, Person, Post, RecipientEntry
from desktop_app.vietnamese.names import sentence_start
from desktop_app.vietnamese.tone_style import to_tone_style
from desktop_app.vietnamese.unicode_form import to_nfc
from desktop_app.workspace.organ_names import bodies_in, is_a_name, kind_of


class Names(msgspec.Struct, frozen=True):
    """Every name once, in the order of the draft. The id of an entry follows from its name."""

    people: tuple[Person, ...]
    organs: tuple[Organ, ...]
    recipients: tuple[RecipientEntry, ...]


def names_in(draft: Draft) -> Names:
    """All names of the draft that may be wanted in the next one; those with blanks are left out."""
    return Names(_people(draft), _organs(draft), _recipients(draft))


def spelling(text: str) -> str:
    """What makes two names the same: letters and marks, not capitals, spaces or tone style."""
    return " ".join(to_tone_style(to_nfc(text).lower(), "new").split())


def key_of(entry: Person | Organ | RecipientEntry) -> str:
    """By what an entry is known again, whatever its id."""
    if isinstance(entry, RecipientEntry):
        return spelling(f"{entry.text} / {entry.purpose}" if entry.purpose else entry.text)
    return spelling(entry.name)


def with_posts(person: Person, posts: Iterable[Post]) -> Person:
    """The person with the posts that are not known yet.

    A post without its body ("Bí thư", as signers have it) is known by the one with it.
    """
    known = [words for one in person.posts for words in _ways_to_say(one)]
    new = tuple(one for one in posts if not any(begins_with(words, one.name) for words in known))
    return msgspec.structs.replace(person, posts=(*person.posts, *new)) if new else person


def _ways_to_say(post: Post) -> tuple[str, str]:
    return post.name, f"{post.name} {post.organ}"


def _people(draft: Draft) -> tuple[Person, ...]:
    signature = draft.signature
    named = [(one.title, one.name, one.posts) for one in draft.meeting.chairs]
    named.append(("", signature.name, tuple(map(_as_spoken, signature.posts))))
    found: dict[str, Person] = {}
    for title, typed, post_names in named:
        name = _tidy(typed)
        if not name or BLANK in name:
            continue
        posts = [Post(name=words) for words in map(_tidy, post_names) if _is_whole(words)]
        key = spelling(name)
        person = found.get(key) or Person(id=_id(key), name=name, title=_tidy(title))
        found[key] = with_posts(person, posts)
    return tuple(found.values())


def _organs(draft: Draft) -> tuple[Organ, ...]:
    found: dict[str, Organ] = {}
    for name in map(_tidy, _bodies(draft)):
        key = spelling(name)
        if _is_whole(name):
            found.setdefault(key, Organ(id=_id(key), name=name, kind=kind_of(name)))
    return tuple(found.values())


def _bodies(draft: Draft) -> Iterator[str]:
    yield draft.profile.organ
    yield draft.profile.parent or ""
    for chair in draft.meeting.chairs:
        yield chair.collective or ""
    for line in (*draft.meeting.reports, *draft.meeting.attendees):
        yield from bodies_in(line)
    for block in draft.all_blocks():
        if block.directive is not None:
            directive = block.directive
            yield from filter(is_a_name, (*directive.assignees, *directive.partners))
            yield from filter(is_a_name, (directive.report_to or "",))


def _recipients(draft: Draft) -> tuple[RecipientEntry, ...]:
    found: dict[str, RecipientEntry] = {}
    for one in draft.recipients:
        text = _tidy(one.text)
        if _is_whole(text):
            entry = RecipientEntry(id="", text=text, purpose=_tidy(one.purpose or "") or None)
            key = key_of(entry)
            found.setdefault(key, msgspec.structs.replace(entry, id=_id(key)))
    return tuple(found.values())


def _as_spoken(post: str) -> str:
    """A signer's post, printed in capitals, as it stands in a sentence."""
    return sentence_start(post.lower()) if post.isupper() else post


def _tidy(text: str) -> str:
    return " ".join(to_nfc(text).split())


def _is_whole(text: str) -> bool:
    return bool(text) and BLANK not in text


def _id(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:16]
