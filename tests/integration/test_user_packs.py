"""A decree of the user's own is a file in the data folder: used without code, told when faulty."""

import json
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from tests.integration.program import Tbkl, content_of, sentence_of


def write_pack(folder: Path, **pack: Any) -> Path:
    file = folder / f"{pack['id']}.json"
    file.write_text(json.dumps(pack, ensure_ascii=False), encoding="utf-8")
    return file


INVENTED: dict[str, Any] = {
    "id": "hd99-2099",
    "base": "hd05-2026",
    "name": "HD 99-HD/VPTW",
    "effective_from": "2022-01-01",
    "page": {"margins": {"left": 42}},
}


def test_an_invented_decree_rules_from_its_day_on(
    tbkl: Tbkl, work: Path, packs: Path, draft: str
) -> None:
    tbkl("export", draft, "-o", "truoc.docx")
    write_pack(packs, **INVENTED)
    assert tbkl("export", draft, "-o", "sau.docx") == (0, "sau.docx\n", "")
    assert (work / "sau.docx").read_bytes() != (work / "truoc.docx").read_bytes()
    with ZipFile(work / "sau.docx") as package:
        assert b'w:left="2381"' in package.read("word/document.xml")


def test_an_invented_decree_can_be_asked_for(
    tbkl: Tbkl, work: Path, packs: Path, draft: str
) -> None:
    write_pack(packs, **{**INVENTED, "effective_from": "2099-01-01"})
    tbkl("export", draft, "-o", "a.docx")
    assert tbkl("export", draft, "-o", "b.docx", "--standard", "hd99-2099").code == 0
    assert (work / "a.docx").read_bytes() != (work / "b.docx").read_bytes()
    assert "hd99-2099" in sentence_of(tbkl("export", draft, "--standard", "la"))


def test_without_a_data_folder_nothing_is_made_there(
    tbkl: Tbkl, work: Path, tmp_path: Path, draft: str
) -> None:
    assert tbkl("export", draft, "-o", "a.docx").code == 0
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("pack", "words"),
    [
        ({"base": "cu"}, ": không có quy định “cu” để dựa vào; hãy sửa mục “base”."),
        ({"la": 1}, ": có mục lạ “la”; hãy bỏ đi hoặc sửa lại tên mục."),
        ({"name": 5}, ", ở name: cần chuỗi chữ nhưng gặp số nguyên; hãy sửa lại."),
    ],
    ids=["base", "field", "type"],
)
def test_a_faulty_pack_is_told_and_nothing_written(
    tbkl: Tbkl, work: Path, packs: Path, draft: str, pack: dict[str, Any], words: str
) -> None:
    file = write_pack(packs, **{**INVENTED, **pack})
    (work / "tb.docx").write_bytes(b"old")
    before = content_of(work)
    assert sentence_of(tbkl("export", draft, "-o", "tb.docx")) == f"Tệp quy định {file}{words}"
    assert content_of(work) == before


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b"[]"], ids=repr)
def test_a_file_that_is_no_pack_is_told(
    tbkl: Tbkl, work: Path, packs: Path, draft: str, content: bytes
) -> None:
    (packs / "hong.json").write_bytes(content)
    assert sentence_of(tbkl("export", draft)).startswith(f"Tệp quy định {packs / 'hong.json'}: ")
    assert [file.name for file in work.iterdir()] == [draft]


def test_other_files_in_the_folder_of_packs_do_no_harm(tbkl: Tbkl, packs: Path, draft: str) -> None:
    (packs / "ghi chú.txt").write_text("không phải quy định", encoding="utf-8")
    (packs / "cũ.json.bak").write_bytes(b"{")
    assert tbkl("export", draft, "-o", "a.docx").code == 0
