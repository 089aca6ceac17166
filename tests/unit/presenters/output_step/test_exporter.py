"""Exporting: saved first, one at a time, remembered, recorded; a failure is told in a sentence."""

import hashlib
from pathlib import Path

import pytest

from desktop_app.layout.sheet import Sheet
from desktop_app.notice.edits import with_field
from desktop_app.output.safe_file import TargetOpenElsewhere
from desktop_app.presenters.output_step.exporter import FOLDER, NOT_RECORDED, OWN_FAULT, Job
from desktop_app.store.errors import StoreUnwritable
from tests.unit.presenters.output_step.bench import SENTENCES, Bench


def test_the_name_follows_the_content_and_the_folder_the_last_export(bench: Bench) -> None:
    proposed = bench.exporter.proposed(".docx")
    assert proposed == bench.folder / "TB-ket-luan-giao-ban-cac-co-quan-khoi-2022-07.docx"
    other = bench.folder.parent
    bench.exporter.export(other / "a.docx", ".docx")
    assert bench.exporter.proposed(".pdf").parent == other
    assert bench.store.settings.get(FOLDER) == str(other)


def test_a_folder_that_is_gone_is_not_offered(bench: Bench, tmp_path: Path) -> None:
    for value in (str(tmp_path / "mat-roi"), "", 7):
        bench.store.settings.put(FOLDER, value)
        assert bench.exporter.proposed(".docx").parent == bench.folder


def test_what_was_typed_last_is_saved_exported_and_recorded(bench: Bench) -> None:
    draft = with_field(bench.editor.draft, "subject", "Kết luận về giao ban")
    bench.editor.edit(draft, "sửa trích yếu")
    file = bench.folder / "a.docx"
    bench.exporter.export(file, ".docx")
    assert bench.store.notices.latest(draft.id) == draft
    (row,) = bench.store.exports.list(draft.id)
    assert (row.version, Path(row.file)) == (2, file)
    assert row.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert bench.exporter.job == Job(file=file)


def test_the_notice_as_it_was_asked_for_is_written_and_recorded(bench: Bench) -> None:
    bench.background.waits = True
    bench.exporter.export(bench.folder / "a.docx", ".docx")
    asked = bench.editor.draft
    bench.editor.edit(with_field(asked, "subject", "Khác"), "sửa trích yếu")
    bench.background.finish()
    (row,) = bench.store.exports.list(asked.id)
    assert row.version == 1
    assert "Khác" not in (bench.folder / "a.docx").read_text("utf-8")


def test_a_second_export_is_not_begun_while_one_runs(bench: Bench) -> None:
    heard: list[Job] = []
    bench.exporter.jobs.add(heard.append)
    bench.background.waits = True
    bench.exporter.export(bench.folder / "a.docx", ".docx")
    bench.exporter.export(bench.folder / "b.docx", ".docx")
    bench.background.finish()
    assert heard == [Job(is_running=True), Job(file=bench.folder / "a.docx")]
    assert not (bench.folder / "b.docx").exists()
    bench.exporter.export(bench.folder / "b.docx", ".docx")
    bench.background.finish()
    assert (bench.folder / "b.docx").exists()


def test_a_name_without_the_ending_gets_it_and_spares_a_file_there_is(bench: Bench) -> None:
    old = bench.folder / "giao ban.v2.docx"
    old.write_text("cũ", "utf-8")
    bench.exporter.export(bench.folder / "giao ban.v2", ".docx")
    assert old.read_text("utf-8") == "cũ"
    assert bench.exporter.job.file == bench.folder / "giao ban.v2-2.docx"
    bench.exporter.export(bench.folder / "A.PDF", ".pdf")
    assert bench.exporter.job.file == bench.folder / "A.PDF"


def test_an_old_file_that_gave_way_is_told(bench: Bench) -> None:
    for _ in range(2):
        bench.exporter.export(bench.folder / "a.docx", ".docx")
    assert bench.exporter.job.note == "Đã thay tệp cũ cùng tên."


def test_an_old_file_that_is_open_elsewhere_stays_whole(bench: Bench) -> None:
    file = bench.folder / "a.docx"
    file.write_text("cũ", "utf-8")
    (bench.folder / ".~lock.a.docx#").touch()
    bench.exporter.export(file, ".docx")
    assert bench.exporter.job == Job(trouble=SENTENCES.tell(TargetOpenElsewhere(file)))
    assert file.read_text("utf-8") == "cũ"
    assert not bench.store.exports.list(bench.editor.draft.id)
    (bench.folder / ".~lock.a.docx#").unlink()
    bench.exporter.export(file, ".docx")
    assert bench.exporter.job.file == file


def test_a_fault_of_the_program_is_told_and_raised(bench: Bench) -> None:
    def broken(sheet: Sheet) -> bytes:
        raise ZeroDivisionError

    bench.writers[".docx"] = broken
    with pytest.raises(ZeroDivisionError):
        bench.exporter.export(bench.folder / "a.docx", ".docx")
    assert bench.exporter.job == Job(trouble=OWN_FAULT)
    assert not list(bench.folder.iterdir())


def test_a_file_that_could_not_be_recorded_is_there_all_the_same(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = StoreUnwritable(bench.store.place.file, "full")

    def full(*args: object, **kwargs: object) -> None:
        raise fault

    monkeypatch.setattr(bench.store.exports, "record", full)
    bench.exporter.export(bench.folder / "a.docx", ".docx")
    assert bench.exporter.job.file == bench.folder / "a.docx"
    assert bench.exporter.job.note == f"{NOT_RECORDED} {SENTENCES.tell(fault)}"
