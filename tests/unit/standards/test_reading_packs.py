"""Packs are read strictly; a pack may build on another one; a user's own needs no code."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.standards.errors import UnusablePack
from desktop_app.standards.figures import Range, accepts, default
from desktop_app.standards.packs import merged, read_packs

SHIPPED = Path(__file__).parents[3] / "resources" / "standards"


def written(folder: Path, **pack: Any) -> Path:
    file = folder / f"{pack.get('id', 'nameless')}.json"
    file.write_text(json.dumps(pack, ensure_ascii=False), encoding="utf-8")
    return file


def test_a_pack_holds_only_what_differs_from_its_base(tmp_path: Path) -> None:
    written(
        tmp_path,
        id="tinh-2030",
        base="nd30-2020",
        name="Nghị định 2030",
        effective_from="2030-01-01",
        page={"margins": {"left": 25}},
        header={"organ_mark": {"type": "text", "text": "***"}},
        looks={"part": None, "organ": {"size": 12.5}},
    )
    packs = read_packs([SHIPPED, tmp_path])
    base, own = packs["nd30-2020"], packs["tinh-2030"]
    assert own.page.margins.left == 25
    assert own.page.margins.right == base.page.margins.right
    assert own.header.organ_mark != base.header.organ_mark
    assert "part" not in own.looks
    assert own.looks["organ"].size == 12.5
    assert own.looks["organ"].bold


def test_a_later_folder_wins(tmp_path: Path) -> None:
    written(tmp_path, id="nd30-2020", base="hd05-2026", name="của cơ quan")
    assert read_packs([SHIPPED, tmp_path])["nd30-2020"].name == "của cơ quan"


def test_a_folder_that_does_not_exist_holds_no_packs(tmp_path: Path) -> None:
    assert read_packs([tmp_path / "khong-co"]) == {}


@pytest.mark.parametrize(
    ("pack", "code", "detail"),
    [
        ({"id": "x", "base": "khong-co"}, "unknown_base", "khong-co"),
        ({"id": "x", "base": "x"}, "unknown_base", "x"),
        ({"name": "không mã"}, "no_id", ""),
        ({"id": "x", "base": "hd05-2026", "font": 5}, "schema", "$.font"),
        ({"id": "x", "base": "hd05-2026", "la": 1}, "schema", "la"),
        ({"id": "x", "base": "hd05-2026", "looks": {"organ": None}}, "missing_look", "looks.organ"),
        (
            {"id": "x", "base": "hd05-2026", "looks": {"organ": {"rules": ["P-LA"]}}},
            "unknown_rule",
            "looks.organ: P-LA",
        ),
        (
            {"id": "x", "base": "hd05-2026", "looks": {"item": {"like": "khong-co"}}},
            "unknown_like",
            "looks.item.like",
        ),
        (
            {"id": "x", "base": "hd05-2026", "looks": {"organ": {"size": {"min": 9, "use": 3}}}},
            "schema",
            "range.use",
        ),
        ({"id": "x", "base": []}, "unknown_base", "[]"),
        ({"id": "x", "base": "hd05-2026", "looks": []}, "schema", "looks"),
        (
            {"id": "x", "base": "hd05-2026", "looks": {"item": {"like": []}}},
            "unknown_like",
            "looks.item.like",
        ),
        (
            {"id": "x", "base": "hd05-2026", "looks": {"organ": 5, "item": {"like": "organ"}}},
            "unknown_like",
            "looks.item.like",
        ),
        (
            {"id": "x", "base": "hd05-2026", "numbering": {"item": ["{la}. "]}},
            "unknown_slot",
            "numbering.item[0]: {la}",
        ),
        (
            {"id": "x", "base": "hd05-2026", "number": {"pattern": "Số {"}},
            "unknown_slot",
            "number.pattern: {",
        ),
        ({"id": "x", "base": "hd05-2026", "numbering": {"letters": []}}, "schema", "letters"),
        (
            {"id": "x", "base": "hd05-2026", "looks": {"to": {"name": "tb nội dung"}}},
            "same_name",
            "looks.paragraph: TB Nội dung",
        ),
        (
            {"id": "x", "base": "hd05-2026", "page": {"margins": {"left": 160}}},
            "page_too_small",
            "page",
        ),
        ({"id": "x", "base": "hd05-2026", "page": {"width": 1e9}}, "schema", "page.width"),
        (
            {"id": "x", "base": "hd05-2026", "header": {"nation": "a\x00b"}},
            "control_character",
            "header.nation",
        ),
        (
            {"id": "x", "base": "nd30-2020", "looks": {"motto": None}},
            "missing_look",
            "looks.motto",
        ),
    ],
)
def test_a_faulty_pack_is_refused_with_its_place(
    tmp_path: Path, pack: dict[str, Any], code: str, detail: str
) -> None:
    file = written(tmp_path, **pack)
    with pytest.raises(UnusablePack) as caught:
        read_packs([SHIPPED, tmp_path])
    assert caught.value.file == file
    assert caught.value.code == code
    assert detail in caught.value.detail


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"null"])
def test_a_file_that_is_no_pack_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "hong.json"
    file.write_bytes(content)
    with pytest.raises(UnusablePack) as caught:
        read_packs([tmp_path])
    assert caught.value.code in {"not_json", "no_id"}
    assert caught.value.file == file


def test_merging_takes_away_what_is_null_and_replaces_what_is_of_another_type() -> None:
    base = {"a": {"b": 1, "c": 2}, "mark": {"type": "text", "text": "*"}, "list": [1, 2]}
    patch = {"a": {"b": None, "d": 3}, "mark": {"type": "rule", "length": 1}, "list": [3]}
    assert merged(base, patch) == {
        "a": {"c": 2, "d": 3},
        "mark": {"type": "rule", "length": 1},
        "list": [3],
    }
    assert base["list"] == [1, 2]


def test_figures() -> None:
    size = Range(min=14, use=14, max=15)
    assert default(size) == 14
    assert default(12.0) == 12
    assert [accepts(size, value) for value in (13.9, 14, 15, 15.1)] == [False, True, True, False]
    assert accepts(12.0, 12.05, tolerance=0.1)
    assert not accepts(12.0, 12.2, tolerance=0.1)
