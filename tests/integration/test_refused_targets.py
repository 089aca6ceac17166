"""Targets that cannot be written: one sentence, exit code 2, the old file as it was."""

import errno
import resource
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from desktop_app import bootstrap
from desktop_app.output.safe_file import Disk, write_whole
from tests.integration.program import Tbkl, content_of, process, sentence_of

Prepare = Callable[[Path], None]
OPEN_ELSEWHERE = (
    "Tệp tb.docx đang mở ở chương trình khác nên chưa thay đổi gì; "
    "hãy đóng tệp lại hoặc chọn tên khác."
)
READ_ONLY = "Không có quyền ghi tệp tb.docx nên chưa thay đổi gì; hãy chọn thư mục khác."


def an_old_file(name: str) -> Prepare:
    def prepare(work: Path) -> None:
        (work / name).write_bytes(b"old")

    return prepare


def a_folder(name: str) -> Prepare:
    return lambda work: (work / name).mkdir()


def open_in(owner_file: str) -> Prepare:
    def prepare(work: Path) -> None:
        (work / "tb.docx").write_bytes(b"old")
        (work / owner_file).write_bytes(b"")

    return prepare


def not_to_be_written(work: Path) -> None:
    (work / "tb.docx").write_bytes(b"old")
    (work / "tb.docx").chmod(0o444)


@pytest.mark.parametrize(
    ("target", "prepare", "sentence"),
    [
        (
            "tb.odt",
            an_old_file("tb.odt"),
            ("Không biết loại tệp của tb.odt; hãy đặt tên kết thúc bằng một trong: .docx, .pdf."),
        ),
        (
            "tb",
            a_folder("tb"),
            "Không biết loại tệp của tb; hãy đặt tên kết thúc bằng một trong: .docx, .pdf.",
        ),
        (
            "gửi/tb.docx",
            a_folder("khac"),
            "Không có thư mục để ghi tệp gửi/tb.docx; hãy chọn thư mục có sẵn.",
        ),
        (
            "tep/tb.docx",
            an_old_file("tep"),
            "Không có thư mục để ghi tệp tep/tb.docx; hãy chọn thư mục có sẵn.",
        ),
        ("tb.docx", a_folder("tb.docx"), "tb.docx là thư mục; hãy chọn một tên tệp."),
        ("tb.pdf", a_folder("tb.pdf"), "tb.pdf là thư mục; hãy chọn một tên tệp."),
        ("tb.docx", open_in("~$tb.docx"), OPEN_ELSEWHERE),
        ("tb.docx", open_in(".~lock.tb.docx#"), OPEN_ELSEWHERE),
        ("tb.docx", not_to_be_written, READ_ONLY),
    ],
    ids=[
        "ending",
        "no ending",
        "no folder",
        "a file as folder",
        "folder",
        "folder for pdf",
        "Word",
        "LibreOffice",
        "read-only",
    ],
)
def test_the_old_file_stays_and_the_reason_is_told(
    tbkl: Tbkl, work: Path, draft: str, target: str, prepare: Prepare, sentence: str
) -> None:
    prepare(work)
    before = content_of(work)
    names = sorted(work.rglob("*"))
    assert sentence_of(tbkl("export", draft, "-o", target)) == sentence
    assert content_of(work) == before
    assert sorted(work.rglob("*")) == names


@pytest.mark.parametrize(
    ("target", "prepare", "sentence"),
    [
        (
            "gửi/a.tbkl",
            a_folder("khac"),
            "Không có thư mục để ghi tệp gửi/a.tbkl; hãy chọn thư mục có sẵn.",
        ),
        ("a.tbkl", a_folder("a.tbkl"), "a.tbkl là thư mục; hãy chọn một tên tệp."),
    ],
    ids=["no folder", "folder"],
)
def test_a_sample_is_not_written_there_either(
    tbkl: Tbkl, work: Path, target: str, prepare: Prepare, sentence: str
) -> None:
    prepare(work)
    assert sentence_of(tbkl("samples", "chi-bo", "-o", target)) == sentence
    assert not [file for file in work.rglob("*") if file.is_file()]


class FullDisk(Disk):
    """A disk that has no room for the last bytes."""

    def settle(self, file: BinaryIO) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", file.name)


def test_a_full_disk_leaves_the_old_file(
    tbkl: Tbkl, work: Path, draft: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_to_full_disk(target: Path, content: bytes) -> None:
        write_whole(target, content, FullDisk())

    monkeypatch.setattr(bootstrap, "write_file", write_to_full_disk)
    (work / "tb.docx").write_bytes(b"old")
    before = content_of(work)
    assert sentence_of(tbkl("export", draft, "-o", "tb.docx")) == (
        "Ổ đĩa đã đầy, không đủ chỗ cho tệp tb.docx nên chưa thay đổi gì; hãy dọn bớt ổ đĩa."
    )
    assert content_of(work) == before


@pytest.mark.parametrize("target", ["tb.docx", "tb.pdf"])
def test_a_process_that_may_not_write_so_much_leaves_the_old_file(
    work: Path, draft: str, target: str
) -> None:
    def at_most_2000_bytes() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))

    (work / target).write_bytes(b"old")
    before = content_of(work)
    run = process(
        "export",
        draft,
        "-o",
        target,
        folder=work,
        environment={"PYTHONDONTWRITEBYTECODE": "1"},
        preexec_fn=at_most_2000_bytes,
    )
    assert sentence_of(run) == (
        f"Không ghi được tệp {target} nên chưa thay đổi gì; hãy chọn thư mục khác."
    )
    assert content_of(work) == before


def test_a_name_too_long_for_any_file(tbkl: Tbkl, work: Path, draft: str) -> None:
    name = "x" * 300 + ".docx"
    assert sentence_of(tbkl("export", draft, "-o", name)) == (
        f"Không ghi được tệp {name} nên chưa thay đổi gì; hãy chọn thư mục khác."
    )
    assert [file.name for file in work.iterdir()] == [draft]
