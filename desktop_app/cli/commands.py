"""The commands: each does one use case, gives its answer and raises what goes wrong."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from desktop_app.cli.house import House
from desktop_app.presenters.catalogue import noted

REPLACED: Final = noted("Đã thay tệp cũ cùng tên.")
NEAREST: Final = noted("Không có quy định thể thức nào cho ngày này; đã dùng {name}.")


class Answer(Struct, frozen=True):
    """What a command prints: its result, and remarks beside it, each a sentence."""

    result: str
    remarks: tuple[str, ...] = ()


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
    return Answer(f"{done.file}\n", tuple(remarks))


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


COMMANDS: Final[Mapping[str, Callable[[argparse.Namespace, House], Answer]]] = MappingProxyType(
    {"export": export, "samples": samples, "schema": schema}
)
