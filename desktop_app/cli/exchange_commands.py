"""The commands that carry everything to another machine: export, preview, import."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from desktop_app.cli.answers import REPLACED, Answer, as_json
from desktop_app.cli.house import House
from desktop_app.presenters.catalogue import noted

KEPT: Final = noted(
    "Giữ nguyên {count} mục của kho khác với gói dữ liệu; "
    "muốn lấy bản của gói hoặc giữ cả hai thì thêm --differing take hoặc --differing both."
)


def exchange(words: argparse.Namespace, house: House) -> Answer:
    """Do what is asked for."""
    return ACTIONS[words.action](words, house)


def export_store(words: argparse.Namespace, house: House) -> Answer:
    """Write everything into one file; the answer is its path."""
    from desktop_app.workspace.exchange_store import export_everything

    room = house.storeroom()
    target = None if words.output is None else Path(words.output)
    with room.open(words.store) as store:
        done = export_everything(store, target, house.folder(), room.today())
    remarks = (house.catalogue.gettext(REPLACED),) if done.replaced else ()
    if words.json:
        return Answer(as_json({"file": str(done.file), "notices": done.notices}), remarks)
    return Answer(f"{done.file}\n", remarks)


def preview(words: argparse.Namespace, house: House) -> Answer:
    """What importing would meet; nothing is changed, no store is made."""
    from desktop_app.presenters.exchange_words import preview_as_data, preview_lines
    from desktop_app.workspace.exchange_store import preview_import

    with house.storeroom().open_if_there(words.store) as store:
        met = preview_import(store, Path(words.subject))
    if words.json:
        return Answer(as_json({"kinds": preview_as_data(met)}))
    return Answer(preview_lines(met, house.catalogue.gettext))


def import_store(words: argparse.Namespace, house: House) -> Answer:
    """Bring everything in; what differs stays ours unless something else is chosen."""
    from msgspec.structs import asdict

    from desktop_app.presenters.exchange_words import imported_line
    from desktop_app.store.archive import Choices
    from desktop_app.workspace.exchange_store import import_everything, preview_import

    file = Path(words.subject)
    preview_import(None, file)  # a file that is none makes no store
    with house.storeroom().open(words.store) as store:
        done = import_everything(store, file, Choices(rest=words.differing or "keep"))
    say = house.catalogue.gettext
    is_unasked = words.differing is None and done.kept > 0
    remarks = (say(KEPT).format(count=done.kept),) if is_unasked else ()
    if words.json:
        return Answer(as_json(asdict(done)), remarks)
    return Answer(imported_line(done, say), remarks)


ACTIONS: Final[Mapping[str, Callable[[argparse.Namespace, House], Answer]]] = MappingProxyType(
    {"export": export_store, "preview": preview, "import": import_store}
)
