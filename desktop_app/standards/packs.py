"""Pack files to standards: read, merge with what they are based on, check against the schema.

A pack may name a `base` and then holds only what differs; a null takes an entry away. A look may be
`like` another one in the same way. A pack marked `abstract` is only there to be based on.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from desktop_app.standards.errors import UnusablePack
from desktop_app.standards.judgement import faults, unprintable
from desktop_app.standards.standard import Standard


def read_packs(folders: Iterable[Path]) -> dict[str, Standard]:
    """All usable standards of the folders by id; a later folder wins over an earlier one.

    Raises UnusablePack for the first file that is no pack, names an unknown base or breaks the
    schema. A folder that does not exist holds no packs.
    """
    raw: dict[str, tuple[Path, dict[str, Any]]] = {}
    for folder in folders:
        for file in sorted(folder.glob("*.json")):
            document = _read(file)
            raw[document["id"]] = (file, document)
    return {
        pack_id: _standard(pack_id, raw)
        for pack_id, (_, document) in raw.items()
        if not document.get("abstract", False)
    }


def merged(base: Any, patch: Any) -> Any:
    """`patch` laid over `base`: objects key by key, null removes, all else replaces.

    Objects whose "type" differs replace each other, since they hold other keys.
    """
    if not isinstance(base, Mapping) or not isinstance(patch, Mapping):
        return patch
    if "type" in patch and patch["type"] != base.get("type"):
        return patch
    result = dict(base)
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), value)
    return result


def _read(file: Path) -> dict[str, Any]:
    try:
        document = json.loads(file.read_bytes().decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError) as fault:
        raise UnusablePack(file, "not_json", str(fault)) from fault
    if not isinstance(document, dict) or not isinstance(document.get("id"), str):
        raise UnusablePack(file, "no_id")
    return document


def _standard(pack_id: str, raw: Mapping[str, tuple[Path, dict[str, Any]]]) -> Standard:
    file = raw[pack_id][0]
    document = _resolved(pack_id, raw, ())
    for key in ("base", "abstract"):
        document.pop(key, None)
    if isinstance(document.get("looks"), Mapping):
        document["looks"] = _resolved_looks(file, document["looks"])
    for code, detail in unprintable(document):
        raise UnusablePack(file, code, detail)
    try:
        standard = msgspec.convert(document, Standard, strict=False)
    except msgspec.ValidationError as fault:
        raise UnusablePack(file, "schema", str(fault)) from fault
    for code, detail in faults(standard):
        raise UnusablePack(file, code, detail)
    return standard


def _resolved(
    pack_id: str, raw: Mapping[str, tuple[Path, dict[str, Any]]], seen: tuple[str, ...]
) -> dict[str, Any]:
    file, document = raw[pack_id]
    base_id = document.get("base")
    if base_id is None:
        return dict(document)
    if not isinstance(base_id, str) or base_id not in raw or base_id in (*seen, pack_id):
        raise UnusablePack(file, "unknown_base", str(base_id))
    base = _resolved(base_id, raw, (*seen, pack_id))
    result: dict[str, Any] = merged(base, document)
    return result


def _resolved_looks(file: Path, looks: Mapping[str, Any]) -> dict[str, Any]:
    resolved: dict[str, Any] = {}
    for role, look in looks.items():
        like = look.get("like") if isinstance(look, Mapping) else None
        if like is None:
            resolved[role] = look
        elif isinstance(like, str) and _is_plain(looks.get(like)):
            own = {key: value for key, value in look.items() if key != "like"}
            resolved[role] = merged(looks[like], own)
        else:
            raise UnusablePack(file, "unknown_like", f"looks.{role}.like")
    return resolved


def _is_plain(look: Any) -> bool:
    """Whether a look can be taken as a model: it is one, and not itself like another."""
    return isinstance(look, Mapping) and "like" not in look
