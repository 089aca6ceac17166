"""The commands: each does one use case, gives its answer and raises what goes wrong."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from desktop_app.cli.answers import REPLACED, Answer
from desktop_app.cli.check_command import check
from desktop_app.cli.directive_commands import directive
from desktop_app.cli.exchange_commands import exchange
from desktop_app.cli.house import House
from desktop_app.cli.new_command import new
from desktop_app.cli.notice_commands import (
    bin_one,
    duplicate,
    open_one,
    set_one_state,
    unbin_one,
)
from desktop_app.cli.phrase_commands import phrases
from desktop_app.cli.profile_commands import profiles
from desktop_app.cli.read_command import read
from desktop_app.cli.store_commands import backup, list_notices, restore, save
from desktop_app.cli.template_commands import templates
from desktop_app.cli.version_commands import versions
from desktop_app.presenters.catalogue import noted

if TYPE_CHECKING:
    from desktop_app.notice.draft import Draft
    from desktop_app.workspace.export_notice import Exported

NEAREST: Final = noted("Không có quy định thể thức nào cho ngày này; đã dùng {name}.")
OTHER_CONTENT: Final = noted(
    "Bản thảo khác mọi bản lưu của thông báo này trong kho nên lần xuất chưa được ghi lại; "
    "hãy lưu bằng “tbkl save”."
)
ALL_WELL: Final = noted("Mọi màn hình mở được, mọi bản mẫu xuất được.")
NOT_RECORDED: Final = noted("Đã xuất nhưng chưa ghi lần xuất vào kho. {reason}")


def export(words: argparse.Namespace, house: House) -> Answer:
    """Write the notice; the answer is the file's path."""
    from desktop_app.workspace.export_notice import export_notice
    from desktop_app.workspace.open_draft import open_draft

    draft = open_draft(Path(words.draft))
    target = Path(words.output) if words.output is not None else None
    done = export_notice(draft, house.press(), target, house.folder(), words.standard)
    say = house.catalogue.gettext
    remarks: list[str] = []
    if done.choice.reason == "nearest":
        remarks.append(say(NEAREST).format(name=done.choice.standard.name))
    if done.replaced:
        remarks.append(say(REPLACED))
    remarks += _recorded(words, house, draft, done)
    return Answer(f"{done.file}\n", tuple(remarks))


def _recorded(
    words: argparse.Namespace, house: House, draft: "Draft", done: "Exported"
) -> list[str]:
    """Note the export in the store where there is one; what kept it from being noted."""
    from desktop_app.presenters.sentences import Sentences
    from desktop_app.store.errors import StoreError

    say = house.catalogue.gettext
    try:
        with house.storeroom().open_if_there(words.store) as store:
            if store is None:
                return []
            from desktop_app.workspace.record_export import record_export

            outcome = record_export(store, draft, done)
    except StoreError as fault:
        return [say(NOT_RECORDED).format(reason=Sentences(house.catalogue).tell(fault))]
    return [say(OTHER_CONTENT)] if outcome == "other_content" else []


def samples(words: argparse.Namespace, house: House) -> Answer:
    """List the shipped drafts, or give one."""
    from desktop_app.workspace.export_notice import is_there
    from desktop_app.workspace.take_sample import list_samples, take_sample

    if words.name is None:
        shipped = list_samples(house.samples)
        width = max((len(sample.name) for sample in shipped), default=0)
        return Answer("".join(f"{one.name:<{width}}  {one.title}\n" for one in shipped))
    content = take_sample(house.samples, words.name)
    if words.output is None:
        return Answer(content.decode())
    target = Path(words.output)
    replaced = is_there(target)
    house.write_file(target, content)
    remarks = (house.catalogue.gettext(REPLACED),) if replaced else ()
    return Answer(f"{target}\n", remarks)


def schema(_words: argparse.Namespace, _house: House) -> Answer:
    """The JSON Schema of the draft file."""
    import json

    from desktop_app.notice.schema import draft_schema

    return Answer(json.dumps(draft_schema(), ensure_ascii=False, indent=2) + "\n")


def selftest(_words: argparse.Namespace, house: House) -> Answer:
    """Open every screen and export every sample where nobody sees it; 1 when something failed."""
    faults = house.selftest()
    if faults:
        return Answer("".join(f"{fault}\n" for fault in faults), code=1)
    return Answer(f"{house.catalogue.gettext(ALL_WELL)}\n")


COMMANDS: Final[Mapping[str, Callable[[argparse.Namespace, House], Answer]]] = MappingProxyType(
    {
        "export": export,
        "save": save,
        "list": list_notices,
        "open": open_one,
        "versions": versions,
        "state": set_one_state,
        "duplicate": duplicate,
        "bin": bin_one,
        "unbin": unbin_one,
        "new": new,
        "read": read,
        "check": check,
        "templates": templates,
        "profiles": profiles,
        "exchange": exchange,
        "phrases": phrases,
        "directive": directive,
        "backup": backup,
        "restore": restore,
        "samples": samples,
        "schema": schema,
        "selftest": selftest,
    }
)
