"""Drafts that cannot be exported: one sentence, exit code 2, nothing written."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.integration.program import Tbkl, content_of, sample_file, sentence_of

GOOD = sample_file("giao-ban-2022").read_bytes()
YEAR = b'"year": 2022'


def told(tbkl: Tbkl, work: Path, name: str, *words: str) -> str:
    """The sentence; the old target and all else in the folder stay as they were."""
    (work / "tb.docx").write_bytes(b"old")
    before = content_of(work)
    sentence = sentence_of(tbkl("export", name, "-o", "tb.docx", *words))
    assert content_of(work) == before
    assert sentence_of(tbkl("export", name, *words)) == sentence
    assert content_of(work) == before
    return sentence


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "ban-thao.tbkl: tệp không có nội dung; hãy mở bản lưu trước đó."),
        (b"\0" * 512, "ban-thao.tbkl: tệp không có nội dung; hãy mở bản lưu trước đó."),
        (
            GOOD[: len(GOOD) // 2],
            "ban-thao.tbkl: bản thảo bị cắt cụt, thiếu phần cuối; hãy mở bản lưu trước đó.",
        ),
        (
            GOOD.decode().encode("utf-16"),
            "ban-thao.tbkl: tệp ghi bằng bảng mã UTF-16; hãy lưu lại bằng bảng mã UTF-8.",
        ),
        (
            b"PK\x03\x04" + b"x" * 100,
            (
                "ban-thao.tbkl: đây là tệp Word, Excel hoặc tệp nén, không phải bản thảo .tbkl; "
                "hãy chọn tệp khác."
            ),
        ),
        (
            GOOD.replace(b'"version": 1', b'"version": 2'),
            (
                "ban-thao.tbkl, mục “Phiên bản” (version): bản thảo theo mẫu mới hơn (bản 2, "
                "chương trình này đọc đến bản 1); hãy cập nhật chương trình."
            ),
        ),
        (
            GOOD.replace(YEAR, b'"year": "2022"'),
            "ban-thao.tbkl, mục “Năm” (date.year): cần số nguyên nhưng gặp chuỗi chữ; hãy sửa lại.",
        ),
        (
            GOOD.replace(YEAR, b'"year": 2022, "hour": 8'),
            "ban-thao.tbkl, ở date.hour: có mục lạ “hour”; hãy bỏ đi hoặc sửa lại tên mục.",
        ),
        (
            b'{"format": "tbkl-draft", "version": 1, "notes": ' + b"[" * 99 + b"]" * 99 + b"}",
            "ban-thao.tbkl, mục “Ghi chú” (notes" + "[0]" * 40 + "): các phần lồng nhau quá sâu, "
            "không phải bản thảo thông báo; hãy chọn tệp khác.",
        ),
    ],
    ids=["empty", "zeros", "cut", "utf16", "zip", "newer", "type", "unknown", "deep"],
)
def test_a_file_that_is_no_usable_draft(
    tbkl: Tbkl, work: Path, content: bytes, sentence: str
) -> None:
    (work / "ban-thao.tbkl").write_bytes(content)
    assert told(tbkl, work, "ban-thao.tbkl") == sentence


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("la.tbkl", "Không tìm thấy tệp la.tbkl; hãy xem lại tên và thư mục."),
        ("la/la.tbkl", "Không tìm thấy tệp la/la.tbkl; hãy xem lại tên và thư mục."),
        ("thu-muc", "thu-muc là thư mục, không phải tệp; hãy chọn một tệp."),
        (".", ". là thư mục, không phải tệp; hãy chọn một tệp."),
        (
            "x" * 300,
            "Không đọc được tệp " + "x" * 300 + "; hãy chép tệp ra ổ đĩa khác rồi thử lại.",
        ),
    ],
    ids=["missing", "no folder", "folder", "here", "long name"],
)
def test_a_file_that_cannot_be_read(tbkl: Tbkl, work: Path, name: str, sentence: str) -> None:
    (work / "thu-muc").mkdir()
    assert told(tbkl, work, name) == sentence


def test_an_unknown_standard(tbkl: Tbkl, work: Path, draft: str) -> None:
    assert told(tbkl, work, draft, "--standard", "nd31") == (
        "Không có quy định thể thức “nd31”; các quy định hiện có: hd05-2026, hd36-2018, nd30-2020."
    )


Damage = Callable[[Path], None]


def without(name: str) -> Damage:
    return lambda resources: (resources / name).unlink()


def broken(name: str) -> Damage:
    def damage(resources: Path) -> None:
        (resources / name).write_bytes(b"{}")

    return damage


@pytest.mark.parametrize(
    ("damage", "target", "file"),
    [
        (without("fonts/advances.json"), "a.docx", "advances.json"),
        (broken("fonts/advances.json"), "a.docx", "advances.json"),
        (without("fonts/LiberationSerif-Bold.ttf"), "a.pdf", "LiberationSerif-Bold.ttf"),
        (broken("fonts/LiberationSerif-Italic.ttf"), "a.pdf", "LiberationSerif-Italic.ttf"),
    ],
)
def test_a_damaged_font_of_the_program(
    tbkl: Tbkl, work: Path, draft: str, own_resources: Path, damage: Damage, target: str, file: str
) -> None:
    damage(own_resources)
    before = content_of(work)
    assert sentence_of(tbkl("export", draft, "-o", target)) == (
        f"Thiếu phông chữ {own_resources / 'fonts' / file} của chương trình; "
        "hãy cài lại chương trình."
    )
    assert content_of(work) == before


@pytest.mark.parametrize("damage", [without("docx/notice.docx"), broken("docx/notice.docx")])
def test_a_damaged_template_of_the_program(
    tbkl: Tbkl, work: Path, draft: str, own_resources: Path, damage: Damage
) -> None:
    damage(own_resources)
    before = content_of(work)
    assert sentence_of(tbkl("export", draft)) == (
        f"Tệp khuôn {own_resources / 'docx' / 'notice.docx'} của chương trình thiếu hoặc hỏng; "
        "hãy cài lại chương trình."
    )
    assert content_of(work) == before


def test_a_program_without_standards(
    tbkl: Tbkl, work: Path, draft: str, own_resources: Path
) -> None:
    for file in (own_resources / "standards").iterdir():
        file.unlink()
    assert sentence_of(tbkl("export", draft)) == (
        "Chương trình thiếu quy định thể thức văn bản của Đảng; hãy cài lại."
    )


def test_a_program_without_samples(tbkl: Tbkl, own_resources: Path) -> None:
    (own_resources / "samples" / "index.json").unlink()
    assert sentence_of(tbkl("samples")).startswith("Không tìm thấy tệp ")
