"""The command on phrases: list, find, add, preview and import a pack, export."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from desktop_app.cli.answers import Answer, as_json
from desktop_app.cli.house import House
from desktop_app.cli.shelf_answers import given
from desktop_app.presenters.catalogue import noted

if TYPE_CHECKING:
    from desktop_app.phrases.phrase import Phrase
    from desktop_app.phrases.search import Wanted

KEPT: Final = noted(
    "Giữ nguyên {count} mẫu câu khác với gói; "
    "muốn lấy bản của gói hoặc giữ cả hai thì thêm --differing take hoặc --differing both."
)
ALIKE: Final = noted("Đã có mẫu câu gần giống: {known}.")
NOTHING_OWN: Final = noted(
    "Chưa có mẫu câu tự lập nào nên gói trống; muốn xuất cả mẫu câu có sẵn thì thêm --all."
)
PACK_TITLE: Final = noted("Mẫu câu tự lập")


def phrases(words: argparse.Namespace, house: House) -> Answer:
    """Do what is asked for."""
    return ACTIONS[words.action](words, house)


def list_phrases(words: argparse.Namespace, house: House) -> Answer:
    """All phrases that are wanted, the shipped ones first."""
    from desktop_app.presenters.phrase_list import phrase_lines, phrases_as_data
    from desktop_app.workspace.find_phrases import PhraseLibrary

    room = house.storeroom()
    with room.open_if_there(words.store) as store:
        there = PhraseLibrary(store, room.phrases()).all()
    found = [kept for kept in there if _is_wanted(kept.phrase, words)]
    if words.json:
        return Answer(as_json({"phrases": phrases_as_data(found)}))
    return Answer(phrase_lines(found, house.catalogue.gettext))


def find_phrases(words: argparse.Namespace, house: House) -> Answer:
    """The best hits, best first."""
    from desktop_app.phrases.search import LIMIT
    from desktop_app.presenters.phrase_list import hits_as_data, phrase_lines
    from desktop_app.workspace.find_phrases import PhraseLibrary

    room = house.storeroom()
    with room.open_if_there(words.store) as store:
        library = PhraseLibrary(store, room.phrases())
        hits = library.find(" ".join(words.subject), _wanted(words), words.limit or LIMIT)
        found = [(hit, library.get(hit.phrase.id)) for hit in hits]
    if words.json:
        return Answer(as_json({"phrases": hits_as_data(found)}))
    return Answer(phrase_lines((kept for _, kept in found), house.catalogue.gettext))


def add(words: argparse.Namespace, house: House) -> Answer:
    """Keep a phrase; those that say nearly the same are told."""
    from desktop_app.phrases.packs import check_phrase
    from desktop_app.phrases.phrase import Phrase
    from desktop_app.vietnamese.unicode_form import to_nfc
    from desktop_app.workspace.phrase_book import PhraseBook

    phrase = Phrase(
        id="",
        text=to_nfc(" ".join(" ".join(words.subject).split())),
        function=words.function,
        topics=words.topic,
        system=words.system or "both",
    )
    check_phrase(phrase)  # what is none makes no store
    room = house.storeroom()
    with room.open(words.store) as store:
        book = PhraseBook(store, room.phrases())
        added = book.add(phrase)
        groups = [group for group in book.alike() if added in group]
    alike = [one.id for group in groups for one in group if one != added]
    say = house.catalogue.gettext
    remarks = (say(ALIKE).format(known=", ".join(alike)),) if alike else ()
    if words.json:
        return Answer(as_json({"id": added.id, "text": added.text, "alike": alike}), remarks)
    return Answer(f"{added.id}  {added.text}\n", remarks)


def export(words: argparse.Namespace, house: House) -> Answer:
    """Give the person's own phrases and changes, or all phrases, as a pack."""
    from desktop_app.phrases.packs import SUFFIX
    from desktop_app.workspace.errors import UnknownFormat
    from desktop_app.workspace.exchange_phrases import phrases_file
    from desktop_app.workspace.find_phrases import PhraseLibrary

    if words.output is not None and Path(words.output).suffix.lower() != SUFFIX:
        raise UnknownFormat(Path(words.output), (SUFFIX,))
    room = house.storeroom()
    with room.open_if_there(words.store) as store:
        there = PhraseLibrary(store, room.phrases()).all()
    chosen = [one.phrase for one in there if words.all or one.is_own or one.is_changed]
    say = house.catalogue.gettext
    content = phrases_file(chosen, words.name or say(PACK_TITLE))
    answer = given(words, house, content, {"phrases": len(chosen)})
    remarks = answer.remarks if chosen else (*answer.remarks, say(NOTHING_OWN))
    return Answer(answer.result, remarks)


def preview(words: argparse.Namespace, house: House) -> Answer:
    """What importing would meet; nothing is changed, no store is made."""
    from desktop_app.presenters.phrase_list import incoming_as_data, incoming_lines
    from desktop_app.workspace.exchange_phrases import compare_pack
    from desktop_app.workspace.find_phrases import PhraseLibrary
    from desktop_app.workspace.open_phrases import open_pack

    pack = open_pack(Path(words.subject[0]))
    room = house.storeroom()
    with room.open_if_there(words.store) as store:
        incoming = compare_pack(PhraseLibrary(store, room.phrases()), pack)
    if words.json:
        return Answer(as_json(incoming_as_data(incoming)))
    return Answer(incoming_lines(incoming, house.catalogue.gettext))


def import_pack(words: argparse.Namespace, house: House) -> Answer:
    """Take a pack in; what differs stays ours unless something else is chosen."""
    from msgspec.structs import asdict

    from desktop_app.presenters.exchange_words import imported_line
    from desktop_app.workspace.exchange_phrases import compare_pack, take_in_phrases
    from desktop_app.workspace.find_phrases import PhraseLibrary
    from desktop_app.workspace.open_phrases import open_pack

    pack = open_pack(Path(words.subject[0]))  # a file that is none makes no store
    room = house.storeroom()
    with room.open(words.store) as store:
        shipped = room.phrases()
        incoming = compare_pack(PhraseLibrary(store, shipped), pack)
        done = take_in_phrases(store, shipped, incoming, {}, words.differing or "keep")
    say = house.catalogue.gettext
    is_unasked = words.differing is None and done.kept > 0
    remarks = (say(KEPT).format(count=done.kept),) if is_unasked else ()
    if words.json:
        return Answer(as_json(asdict(done)), remarks)
    return Answer(imported_line(done, say), remarks)


def _is_wanted(phrase: "Phrase", words: argparse.Namespace) -> bool:
    return (
        (words.system is None or phrase.suits(words.system))
        and words.function in (None, phrase.function)
        and set(words.topic) <= set(phrase.topics)
    )


def _wanted(words: argparse.Namespace) -> "Wanted":
    from desktop_app.phrases.search import Wanted

    topic = words.topic[0] if words.topic else None
    return Wanted(system=words.system, function=words.function, topic=topic)


ACTIONS: Final[Mapping[str, Callable[[argparse.Namespace, House], Answer]]] = MappingProxyType(
    {
        "list": list_phrases,
        "find": find_phrases,
        "add": add,
        "export": export,
        "preview": preview,
        "import": import_pack,
    }
)
