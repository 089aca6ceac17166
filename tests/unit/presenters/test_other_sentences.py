"""Sentences for packs, formats, samples, standards, targets and the font."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

import pytest

from desktop_app.layout.metrics import FontMetrics, FontMissing
from desktop_app.output.safe_file import (
    Reason,
    TargetError,
    TargetNotWritable,
    TargetOpenElsewhere,
)
from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.pack_faults import PACK_SENTENCES
from desktop_app.presenters.sentences import (
    SYSTEMS,
    UNREADABLE,
    UNUSABLE_ENTRY,
    UNWRITABLE,
    Sentences,
)
from desktop_app.presenters.shelf_faults import TAKEN, UNUSABLE_FOLDER
from desktop_app.standards.errors import PACK_CODES, StandardError, UnknownStandard, UnusablePack
from desktop_app.standards.packs import read_packs
from desktop_app.store.shelf import ShelfKind
from desktop_app.workspace.errors import (
    UnknownFormat,
    UnknownSample,
    Unreadable,
    UnreadableFile,
    WorkspaceError,
)
from desktop_app.workspace.notice_errors import AmbiguousNotice, Unusable, UnusableEntry
from desktop_app.workspace.shelf_errors import (
    FolderFlaw,
    NameTaken,
    NoOffice,
    UnusableFolder,
)

RESOURCES = Path(__file__).parents[3] / "resources"
FILE = Path("thư mục/tb.docx")
SENTENCES = Sentences(Catalogue())
ENGLISH = Sentences(Catalogue.load(RESOURCES / "locale", "en"))
SLOT = re.compile(r"\{\w*\}")

FAULTS: list[Exception] = [
    *(UnreadableFile(FILE, reason) for reason in get_args(Unreadable)),
    *(TargetNotWritable(FILE, reason) for reason in get_args(Reason)),
    TargetOpenElsewhere(FILE),
    UnknownFormat(FILE, (".docx", ".pdf")),
    UnknownSample("thu", ("giao-ban-2022", "chi-bo")),
    UnknownStandard("thu", ("hd05-2026", "nd30-2020")),
    *(UnknownStandard(system, ()) for system in SYSTEMS),
    *(UnusablePack(FILE, code, "looks.organ") for code in PACK_SENTENCES),
    FontMissing(FILE),
    *(NameTaken("Giao ban", kind) for kind in get_args(ShelfKind)),
    NoOffice(),
    *(UnusableFolder(FILE, flaw) for flaw in get_args(FolderFlaw)),
    AmbiguousNotice("tb", ("tb-1", "tb-2")),
    *(UnusableEntry(code, "Bí thư") for code in get_args(Unusable)),
]


@pytest.mark.parametrize("fault", FAULTS, ids=str)
@pytest.mark.parametrize("sentences", [SENTENCES, ENGLISH], ids=["vi", "en"])
def test_a_fault_is_one_whole_sentence(sentences: Sentences, fault: Exception) -> None:
    sentence = sentences.tell(fault)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert not re.search(r"\.\s+[A-ZĐ]", sentence)
    assert not SLOT.search(sentence)
    assert ("hãy" in sentence) == (sentences is SENTENCES and "hiện có" not in sentence)


def test_every_reason_has_a_sentence() -> None:
    assert set(UNREADABLE) == set(get_args(Unreadable))
    assert set(UNUSABLE_ENTRY) == set(get_args(Unusable))
    assert set(UNWRITABLE) == set(get_args(Reason))
    assert set(PACK_SENTENCES) == PACK_CODES
    assert set(TAKEN) == set(get_args(ShelfKind))
    assert set(UNUSABLE_FOLDER) == set(get_args(FolderFlaw))


@pytest.mark.parametrize("family", [WorkspaceError, StandardError, TargetError])
def test_every_fault_of_a_family_has_a_sentence(family: type[Exception]) -> None:
    assert set(family.__subclasses__()) <= set(SENTENCES.known)


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (
            UnreadableFile(FILE, "missing"),
            f"Không tìm thấy tệp {FILE}; hãy xem lại tên và thư mục.",
        ),
        (
            UnknownFormat(FILE, (".docx", ".pdf")),
            f"Không biết loại tệp của {FILE}; hãy đặt tên kết thúc bằng một trong: .docx, .pdf.",
        ),
        (
            UnknownSample("thu", ("giao-ban-2022", "chi-bo")),
            "Không có bản mẫu “thu”; các bản mẫu hiện có: giao-ban-2022, chi-bo.",
        ),
        (
            UnknownStandard("thu", ("hd05-2026", "nd30-2020")),
            "Không có quy định thể thức “thu”; các quy định hiện có: hd05-2026, nd30-2020.",
        ),
        (
            UnknownStandard("party", ()),
            "Chương trình thiếu quy định thể thức văn bản của Đảng; hãy cài lại.",
        ),
        (
            TargetOpenElsewhere(FILE),
            (
                f"Tệp {FILE} đang mở ở chương trình khác nên chưa thay đổi gì; "
                "hãy đóng tệp lại hoặc chọn tên khác."
            ),
        ),
        (
            TargetNotWritable(FILE, "disk_full"),
            f"Ổ đĩa đã đầy, không đủ chỗ cho tệp {FILE} nên chưa thay đổi gì; hãy dọn bớt ổ đĩa.",
        ),
        (
            FontMissing(FILE),
            f"Thiếu phông chữ {FILE} của chương trình; hãy cài lại chương trình.",
        ),
    ],
    ids=str,
)
def test_sentences_to_the_letter(fault: Exception, sentence: str) -> None:
    assert SENTENCES.tell(fault) == sentence


PACKS: list[tuple[Mapping[str, Any], str]] = [
    ({"font": 5}, ", ở font: cần chuỗi chữ nhưng gặp số nguyên; hãy sửa lại."),
    ({"la": 1}, ": có mục lạ “la”; hãy bỏ đi hoặc sửa lại tên mục."),
    ({"effective_from": None}, ": mục bắt buộc “effective_from” còn thiếu; hãy bổ sung."),
    (
        {"effective_from": "1/1/2030"},
        ", ở effective_from: giá trị không phải ngày có trong lịch; hãy ghi theo mẫu 2026-09-30.",
    ),
    (
        {"looks": {"organ": {"align": "top"}}},
        ", ở looks[...].align: giá trị “top” không dùng được; hãy ghi một giá trị khác.",
    ),
    (
        {"looks": {"chuc_danh": {}}},
        ", ở looks: giá trị “chuc_danh” không dùng được; hãy ghi một giá trị khác.",
    ),
    (
        {"header": {"organ_mark": {"type": "x"}}},
        ", ở header.organ_mark.type: giá trị “x” không dùng được; hãy ghi một giá trị khác.",
    ),
    (
        {"looks": {"organ": {"size": "to"}}},
        ", ở looks[...].size: cần số hoặc nhóm các mục nhưng gặp chuỗi chữ; hãy sửa lại.",
    ),
    (
        {"looks": {"organ": {"size": {"min": 9, "use": 3}}}},
        ", ở looks[...].size: giá trị thường dùng (use) nằm ngoài khoảng min - max; hãy sửa lại.",
    ),
    ({"base": "cu"}, ": không có quy định “cu” để dựa vào; hãy sửa mục “base”."),
    ({"id": 5}, ": mã “id” còn thiếu; hãy bổ sung hoặc bỏ tệp đi."),
    ({"looks": {"organ": None}}, ": thành phần looks.organ còn thiếu; hãy bổ sung."),
    (
        {"looks": {"organ": {"rules": ["P-LA"]}}},
        ": có dẫn chiếu quy tắc không có (looks.organ: P-LA); hãy sửa lại.",
    ),
    (
        {"looks": {"item": {"like": "la"}}},
        ": looks.item.like dẫn tới thành phần không có; hãy sửa lại.",
    ),
]


def of_pack(file: Path) -> UnusablePack:
    with pytest.raises(UnusablePack) as caught:
        read_packs([RESOURCES / "standards", file.parent])
    return caught.value


@pytest.mark.parametrize(("pack", "words"), PACKS, ids=str)
def test_a_faulty_pack_is_told_with_file_and_place(
    tmp_path: Path, pack: Mapping[str, Any], words: str
) -> None:
    file = tmp_path / "tinh.json"
    file.write_text(json.dumps({"id": "tinh", "base": "hd05-2026", **pack}), encoding="utf-8")
    fault = of_pack(file)
    assert SENTENCES.tell(fault) == f"Tệp quy định {file}{words}"
    assert ENGLISH.tell(fault).startswith(f"Rule file {file}")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'{"id": }', "sai cấu trúc ở dòng 1, cột 8; hãy sửa chỗ đó."),
        (b"\xff\xfe", "không đọc được; hãy sửa lại hoặc bỏ tệp đi."),
        (b"[" * 100_000, "không đọc được; hãy sửa lại hoặc bỏ tệp đi."),
        (b"[]", "mã “id” còn thiếu; hãy bổ sung hoặc bỏ tệp đi."),
    ],
    ids=["syntax", "encoding", "depth", "list"],
)
def test_a_file_that_is_no_pack_is_told(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "tinh.json"
    file.write_bytes(content)
    assert SENTENCES.tell(of_pack(file)) == f"Tệp quy định {file}: {words}"


def test_a_schema_fault_of_an_unforeseen_kind_still_has_a_sentence() -> None:
    fault = UnusablePack(FILE, "schema", "Something new - at `$.page.width`")
    sentence = f"Tệp quy định {FILE}, ở page.width: có giá trị không dùng được; hãy sửa lại."
    assert SENTENCES.tell(fault) == sentence


def test_missing_measures_of_the_font_are_a_known_fault(tmp_path: Path) -> None:
    with pytest.raises(SENTENCES.known) as caught:
        FontMetrics.read(tmp_path / "advances.json")
    assert "advances.json" in SENTENCES.tell(caught.value)


def test_a_name_with_a_line_break_does_not_break_the_sentence() -> None:
    fault = UnreadableFile(Path("a\nb\x1b[1m"), "missing")
    assert SENTENCES.tell(fault) == "Không tìm thấy tệp a b [1m; hãy xem lại tên và thư mục."


def test_braces_in_a_name_stay_as_they_are() -> None:
    assert "{file}.docx" in SENTENCES.tell(UnreadableFile(Path("{file}.docx"), "missing"))


def test_what_is_not_expected_is_raised_again() -> None:
    with pytest.raises(ZeroDivisionError):
        SENTENCES.tell(ZeroDivisionError())
