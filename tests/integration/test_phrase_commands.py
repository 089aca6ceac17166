"""The command on phrases: list, find, add, and packs that travel."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.phrases.packs import read_pack
from desktop_app.phrases.search import LIMIT
from desktop_app.phrases.terms import FUNCTIONS
from desktop_app.store.place import FILE_NAME
from tests.integration.program import RESOURCES, Tbkl, sentence_of

SHIPPED = [
    phrase
    for name in json.loads((RESOURCES / "phrases" / "index.json").read_text(encoding="utf-8"))
    for phrase in read_pack((RESOURCES / "phrases" / f"{name}.json").read_bytes()).phrases
]
GIVE = ("--function", "giao-nhiem-vu")


def data_of(tbkl: Tbkl, *words: str) -> Any:
    """The JSON a command prints."""
    run = tbkl("phrases", *words, "--json")
    assert run.code == 0, run.err
    return json.loads(run.out)


def ids(tbkl: Tbkl, *words: str) -> list[str]:
    return [one["id"] for one in data_of(tbkl, *words)["phrases"]]


def stored(work: Path) -> bool:
    """Whether a store was made."""
    return (work.parent / "data" / "tbkl" / FILE_NAME).exists()


def test_the_shipped_phrases_are_listed_without_a_store(tbkl: Tbkl, work: Path) -> None:
    assert ids(tbkl) == ids(tbkl, "list") == [phrase.id for phrase in SHIPPED]
    assert len(tbkl("phrases").out.splitlines()) == len(SHIPPED)
    assert not stored(work)


def test_only_what_is_wanted_is_listed(tbkl: Tbkl) -> None:
    wanted = [
        phrase.id
        for phrase in SHIPPED
        if phrase.function == "giao-nhiem-vu" and phrase.suits("state") and "y-te" in phrase.topics
    ]
    assert wanted
    for function, topic in (("giao-nhiem-vu", "y-te"), ("Giao nhiệm vụ", "Y tế")):
        words = ("--function", function, "--topic", topic, "--system", "state")
        assert ids(tbkl, *words) == wanted


def test_phrases_are_found_blind_to_marks(tbkl: Tbkl) -> None:
    found = data_of(tbkl, "find", "giai phong", "mat bang", "--limit", "3")["phrases"]
    assert len(found) == 3
    marked = {found[0]["shown"][start:end].lower() for start, end in found[0]["marks"]}
    assert {"giải", "phóng", "mặt", "bằng"} <= marked
    lines = tbkl("phrases", "find", "giải phóng mặt bằng", "--limit", "3").out.splitlines()
    assert [line.split()[0] for line in lines] == [one["id"] for one in found]
    assert len(ids(tbkl, "find", "a")) == LIMIT
    assert tbkl("phrases", "find", "xyzxyz") == (0, "", "")


def test_a_phrase_is_added_and_found(tbkl: Tbkl) -> None:
    words = ("Giao {cơ quan}", "kiểm đếm thử", *GIVE, "--topic", "y-te", "--topic", "giáo dục")
    added = data_of(tbkl, "add", *words, "--system", "state")
    assert (added["text"], added["alike"]) == ("Giao {cơ quan} kiểm đếm thử", [])
    (one,) = data_of(tbkl, "find", "kiem dem thu")["phrases"]
    assert one["id"] == added["id"]
    assert (one["origin"], one["topics"], one["system"]) == ("own", ["y-te", "giao-duc"], "state")
    assert one["function"] == "giao-nhiem-vu"
    again = tbkl("phrases", "add", "giao {cơ quan}  kiểm đếm thử", *GIVE)
    assert again.code == 0
    assert again.err == f"Đã có mẫu câu gần giống: {added['id']}.\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Giao {ai}", "ở ký tự thứ 7 có chỗ điền lạ “ai”; hãy dùng một trong: cơ quan, "),
        ("Giao [x", "dấu “[” ở ký tự thứ 6 chưa được đóng"),
        (" ", "mẫu câu chưa có chữ nào"),
    ],
)
def test_what_is_no_phrase_is_refused_with_its_place(
    tbkl: Tbkl, work: Path, text: str, words: str
) -> None:
    assert words in sentence_of(tbkl("phrases", "add", text, *GIVE))
    assert not stored(work)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["xem"], "Không hiểu “xem”"),
        (["find"], "Lệnh còn thiếu TỪ_CẦN_TÌM"),
        (["add", *GIVE], "Lệnh còn thiếu CÂU"),
        (["add", "Giao"], "Lệnh còn thiếu --function"),
        (["import"], "Lệnh còn thiếu TỆP"),
        (["import", "a", "b"], "Không hiểu “b”"),
        (["list", "a"], "Không hiểu “a”"),
        (["export", "a"], "Không hiểu “a”"),
        (["list", "--limit", "3"], "Không hiểu “--limit”"),
        (["export", "--topic", "y-te"], "Không hiểu “--topic”"),
        (["--all"], "Không hiểu “--all”"),
        (["--topic", "y-te", "--topic", "an-sinh"], "Không hiểu “--topic an-sinh”"),
        (["--topic", "la"], "--topic không nhận “la”"),
        (["--function", "la"], "--function không nhận “la”"),
        (["--system", "army"], "--system không nhận “army”"),
        (["find", "a", "--limit", "0"], "--limit không nhận “0”"),
        (["import", "a", "--differing", "all"], "--differing không nhận “all”"),
        (["find", "a", "--function"], "Sau --function còn thiếu CHỨC_NĂNG"),
    ],
    ids=" ".join,
)
def test_what_is_typed_wrongly_is_told(tbkl: Tbkl, words: list[str], sentence: str) -> None:
    told = sentence_of(tbkl("phrases", *words))
    assert told == f"{sentence}; gõ “tbkl phrases --help” để xem cách dùng."


def test_own_phrases_go_to_another_store_as_one_file(tbkl: Tbkl, work: Path) -> None:
    added = data_of(tbkl, "add", "Giao {cơ quan} kiểm đếm thử", *GIVE)
    told = data_of(tbkl, "export", "-o", "goi.tbkl-mau-cau", "--name", "Gói tôi")
    assert told == {"file": "goi.tbkl-mau-cau", "phrases": 1}
    pack = read_pack((work / "goi.tbkl-mau-cau").read_bytes())
    assert (pack.title, pack.phrases[0].id) == ("Gói tôi", added["id"])
    other = ("--store", "kho")
    seen = tbkl("phrases", "preview", "goi.tbkl-mau-cau", *other)
    assert seen.out.startswith("1 mới, 0 giống, 0 thay đổi, 0 xung đột\n")
    assert added["id"] in seen.out
    assert not (work / "kho").exists()
    assert data_of(tbkl, "import", "goi.tbkl-mau-cau", *other)["new"] == 1
    assert data_of(tbkl, "preview", "goi.tbkl-mau-cau", *other)["same"][0]["id"] == added["id"]


def test_what_differs_stays_ours_unless_something_else_is_chosen(tbkl: Tbkl, work: Path) -> None:
    added = data_of(tbkl, "add", "Giao {cơ quan} kiểm đếm thử", *GIVE)
    tbkl("phrases", "export", "-o", "goi.tbkl-mau-cau")
    file = work / "goi.tbkl-mau-cau"
    file.write_text(file.read_text(encoding="utf-8").replace("thử", "lại"), encoding="utf-8")
    seen = data_of(tbkl, "preview", file.name)
    assert [one["id"] for one in seen["conflicting"]] == [added["id"]]
    kept = tbkl("phrases", "import", file.name)
    assert kept.out == "0 mới, 0 thay bằng bản nhập, 0 giữ cả hai, 1 giữ nguyên\n"
    assert kept.err.startswith("Giữ nguyên 1 mẫu câu")
    assert tbkl("phrases", "import", file.name, "--differing", "keep").err == ""
    assert data_of(tbkl, "import", file.name, "--differing", "both")["both"] == 1
    assert len(ids(tbkl, "find", "kiem dem")) == 2
    assert data_of(tbkl, "import", file.name, "--differing", "take")["taken"] == 0  # the same now


def test_all_phrases_can_be_exported(tbkl: Tbkl) -> None:
    nothing = tbkl("phrases", "export")
    assert read_pack(nothing.out.encode()).phrases == ()
    assert "thêm --all" in nothing.err
    everything = tbkl("phrases", "export", "--all")
    assert everything.err == ""
    assert len(read_pack(everything.out.encode()).phrases) == len(SHIPPED)


def test_what_is_no_pack_is_refused(tbkl: Tbkl, work: Path, draft: str) -> None:
    for action in ("preview", "import"):
        told = sentence_of(tbkl("phrases", action, draft))
        assert "tệp không phải gói mẫu câu; hãy chọn tệp khác" in told
        assert "Không tìm thấy tệp" in sentence_of(tbkl("phrases", action, "la"))
    assert ".tbkl-mau-cau" in sentence_of(tbkl("phrases", "export", "-o", draft))
    assert not stored(work)


def test_without_shipped_packs_own_phrases_still_work(tbkl: Tbkl, own_resources: Path) -> None:
    (own_resources / "phrases" / "index.json").unlink()
    assert ids(tbkl) == []
    assert tbkl("phrases") == (0, "", "")
    added = data_of(tbkl, "add", "Giao {cơ quan} kiểm đếm thử", *GIVE)
    assert ids(tbkl) == [added["id"]]


def test_a_damaged_shipped_pack_is_told_with_file_and_place(
    tbkl: Tbkl, own_resources: Path
) -> None:
    file = own_resources / "phrases" / "giao-nhiem-vu.json"
    text = file.read_text(encoding="utf-8").replace(
        '"giao-nhiem-vu", "topics"', '"la", "topics"', 1
    )
    file.write_text(text, encoding="utf-8")
    told = sentence_of(tbkl("phrases"))
    assert f"{file}, ở phrases[0].function: không có chức năng “la”; hãy dùng" in told
    assert FUNCTIONS["mo-dau"] in told
