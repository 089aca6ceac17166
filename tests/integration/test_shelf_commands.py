"""The commands on templates, profiles, new notices, the exchange and the second backup folder."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli.shelf_grammar import PART_NAMES
from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.edits import with_field
from desktop_app.store.place import FILE_NAME
from desktop_app.workspace.save_template import TemplatePart
from tests.integration.program import Tbkl, sample_file, sentence_of


def data_of(tbkl: Tbkl, *words: str) -> Any:
    """The JSON a command prints."""
    run = tbkl(*words, "--json")
    assert run.code == 0, run.err
    return json.loads(run.out)


def ids(tbkl: Tbkl, shelf: str) -> list[str]:
    return [one["id"] for one in data_of(tbkl, shelf)[shelf]]


def draft_in(file: Path) -> Draft:
    return load_draft(file.read_bytes())


def test_the_parts_on_the_command_line_are_those_there_are() -> None:
    assert set(PART_NAMES) == set(TemplatePart)


def test_a_template_keeps_the_parts_that_are_chosen(tbkl: Tbkl, work: Path, draft: str) -> None:
    tbkl("templates", "save", draft, "--name", "Mẫu A", "--keep", "office, recipients")
    tbkl("templates", "export", "mau-a", "-o", "a.tbkl")
    old, kept = draft_in(work / draft), draft_in(work / "a.tbkl")
    assert (kept.profile, kept.recipients) == (old.profile, old.recipients)
    assert (kept.body, kept.meeting.chairs, kept.signature.posts) == ((), (), ())


def test_a_template_is_renamed_removed_and_brought_back(tbkl: Tbkl, draft: str) -> None:
    tbkl("templates", "save", draft, "--name", "Mẫu A")
    renamed = tbkl("templates", "rename", "Mẫu A", "--name", "Mẫu B")
    assert renamed == (0, "mau-a  Mẫu B\n", "")
    assert tbkl("templates", "remove", "Mẫu B").code == 0
    assert "mau-a" not in ids(tbkl, "templates")
    assert "không có mẫu “Mẫu B”" in sentence_of(tbkl("templates", "remove", "Mẫu B"))
    back = data_of(tbkl, "templates", "restore", "Mẫu B", "--name", "Mẫu C")
    assert back == {"id": "mau-a", "title": "Mẫu C"}
    assert "mau-a" in ids(tbkl, "templates")


def test_the_shipped_templates_come_back_beside_ones_own(tbkl: Tbkl, draft: str) -> None:
    shipped = ids(tbkl, "templates")
    tbkl("templates", "save", draft, "--name", "Mẫu A")
    tbkl("templates", "remove", shipped[0])
    assert shipped[0] not in ids(tbkl, "templates")
    assert len(data_of(tbkl, "templates", "defaults")["restored"]) == len(shipped)
    assert set(ids(tbkl, "templates")) == {*shipped, "mau-a"}
    again = tbkl("templates", "defaults")
    assert again == (0, "", "Mọi mẫu có sẵn đều đang ở trong kho, không thay đổi gì.\n")


def test_the_office_of_a_draft_is_kept_and_put_into_a_new_notice(
    tbkl: Tbkl, work: Path, draft: str
) -> None:
    saved = tbkl("profiles", "save", draft, "--name", "Cơ quan tôi")
    assert saved == (0, "co-quan-toi  Cơ quan tôi\n", "")
    done = tbkl(
        *("new", "--template", "ubnd-xa-giao-ban", "--profile", "Cơ quan tôi"),
        *("--signer", "Trần Văn Bình", "-o", "moi.tbkl"),
    )
    assert (done.code, done.out) == (0, "moi.tbkl\n")
    old, begun = draft_in(work / draft), draft_in(work / "moi.tbkl")
    assert (begun.profile, begun.recipients) == (old.profile, old.recipients)
    assert begun.signature.posts == old.signature.posts
    assert begun.signature.name == "Trần Văn Bình"
    assert "hồ sơ cơ quan tên “Cơ quan tôi”" in sentence_of(
        tbkl("profiles", "save", draft, "--name", "Cơ quan tôi")
    )


def test_a_profile_is_exported_filled_in_and_imported(tbkl: Tbkl, work: Path) -> None:
    assert tbkl("profiles", "export", "tinh-uy", "-o", "ho-so.json").out == "ho-so.json\n"
    half = tbkl("profiles", "import", "ho-so.json", "--name", "Chưa điền")
    assert "còn 2 chỗ “…” cần điền" in half.err
    file = work / "ho-so.json"
    tree = json.loads(file.read_text(encoding="utf-8"))
    tree["profile"] |= {"organ": "Tỉnh uỷ Cao Bằng", "place": "Cao Bằng"}
    file.write_text(json.dumps(tree), encoding="utf-8")
    assert "hãy đặt tên khác" in sentence_of(tbkl("profiles", "import", "ho-so.json"))
    told = data_of(tbkl, "profiles", "import", "ho-so.json", "--name", "Cơ quan tôi")
    assert told == {"id": "co-quan-toi", "title": "Cơ quan tôi", "gaps": []}
    shown = json.loads(tbkl("profiles", "export", "co-quan-toi").out)
    assert (shown["title"], shown["profile"]["place"]) == ("Cơ quan tôi", "Cao Bằng")


def test_a_file_that_is_no_profile_is_refused_with_its_place(tbkl: Tbkl, work: Path) -> None:
    (work / "x.json").write_text('{"id": 5}', encoding="utf-8")
    assert sentence_of(tbkl("profiles", "import", "x.json")).startswith("x.json")
    assert "Không tìm thấy tệp" in sentence_of(tbkl("profiles", "import", "la.json"))
    assert not (work.parent / "data" / "tbkl" / FILE_NAME).exists()


def test_a_profile_is_removed_and_brought_back(tbkl: Tbkl, draft: str) -> None:
    tbkl("profiles", "save", draft, "--name", "Cơ quan tôi")
    for name in ("co-quan-toi", "so"):
        assert tbkl("profiles", "remove", name).code == 0
        assert name not in ids(tbkl, "profiles")
        assert tbkl("profiles", "restore", name).code == 0
        assert name in ids(tbkl, "profiles")
    assert tbkl("profiles", "restore", "so").code == 0
    assert "không có hồ sơ" in sentence_of(tbkl("profiles", "restore", "co-quan-toi"))
    renamed = tbkl("profiles", "rename", "co-quan-toi", "--name", "Cơ quan mới")
    assert renamed.out == "co-quan-toi  Cơ quan mới\n"


def test_the_usual_office_is_that_of_a_new_notice(tbkl: Tbkl, work: Path, draft: str) -> None:
    assert "hãy chọn một hồ sơ cơ quan" in sentence_of(tbkl("new", "--blank"))
    tbkl("profiles", "save", draft, "--name", "Cơ quan tôi")
    told = data_of(tbkl, "profiles", "default", "Cơ quan tôi", "--signer", "Trần Văn Bình")
    assert told == {"id": "co-quan-toi", "title": "Cơ quan tôi", "signer": "Trần Văn Bình"}
    profile = draft_in(work / draft).profile
    for words in (["--blank"], ["--template", "tinh-uy-lam-viec"]):
        begun = load_draft(tbkl("new", *words).out.encode())
        assert begun.profile == profile
        assert begun.signature.name == "Trần Văn Bình"
    assert tbkl("profiles", "default", "none").err == "Thông báo mới lấy cơ quan của mẫu.\n"
    sentence_of(tbkl("new", "--blank"))


def test_a_notice_begins_after_an_earlier_one(tbkl: Tbkl, work: Path, draft: str) -> None:
    earlier = draft_in(work / draft)
    sentence = f"Trong kho không có thông báo “{earlier.id}”; hãy xem lại danh sách."
    assert sentence_of(tbkl("new", "--from", earlier.id)) == sentence
    tbkl("save", draft)
    assert "“la”" in sentence_of(tbkl("new", "--from", "la"))
    told = data_of(tbkl, "new", "--from", earlier.id, "-o", "moi.tbkl")
    begun = draft_in(work / "moi.tbkl")
    assert told == {"file": "moi.tbkl", "id": begun.id}
    assert begun.id != earlier.id
    assert (begun.profile, begun.recipients) == (earlier.profile, earlier.recipients)
    assert (begun.number, begun.date.day, begun.meeting.sessions) == (None, None, ())
    assert not [block for block in begun.all_blocks() if block.directive is not None]
    assert begun.date.year > earlier.date.year
    of_so = load_draft(tbkl("new", "--from", earlier.id, "--profile", "so").out.encode())
    assert of_so.profile.symbol == "TB-S…"


def test_everything_goes_to_another_store_as_one_file(tbkl: Tbkl, work: Path, draft: str) -> None:
    tbkl("save", draft)
    tbkl("profiles", "save", draft, "--name", "Cơ quan tôi")
    told = data_of(tbkl, "exchange", "export", "-o", "goi.tbkl-kho")
    assert told == {"file": "goi.tbkl-kho", "notices": 1}
    assert tbkl("exchange", "export", "-o", "goi.tbkl-kho").err == "Đã thay tệp cũ cùng tên.\n"
    assert tbkl("exchange", "export").out.startswith(f"{work}/kho-thong-bao-20")
    other = ("--store", "kho")
    seen = tbkl("exchange", "preview", "goi.tbkl-kho", *other)
    assert "thông báo      1 mới, 0 giống, 0 khác" in seen.out
    assert not (work / "kho").exists()
    done = data_of(tbkl, "exchange", "import", "goi.tbkl-kho", *other)
    assert (done["new"] >= 2, done["kept"]) == (True, 0)
    notice = draft_in(work / draft).id
    assert [one["id"] for one in data_of(tbkl, "list", *other)["notices"]] == [notice]


def test_what_differs_stays_ours_unless_something_else_is_chosen(
    tbkl: Tbkl, work: Path, draft: str
) -> None:
    tbkl("save", draft)
    tbkl("exchange", "export", "-o", "goi.tbkl-kho")
    old = draft_in(work / draft)
    (work / draft).write_bytes(save_draft(with_field(old, "subject", "Sửa")))
    tbkl("save", draft)
    seen = data_of(tbkl, "exchange", "preview", "goi.tbkl-kho")["kinds"]["notice"]
    assert [one["id"] for one in seen["differing"]] == [old.id]
    assert old.id in tbkl("exchange", "preview", "goi.tbkl-kho").out
    kept = tbkl("exchange", "import", "goi.tbkl-kho")
    assert "1 giữ nguyên" in kept.out
    assert kept.err.startswith("Giữ nguyên 1 mục của kho")
    assert tbkl("exchange", "import", "goi.tbkl-kho", "--differing", "keep").err == ""
    assert data_of(tbkl, "list")["notices"][0]["title"] == "Sửa"
    assert data_of(tbkl, "exchange", "import", "goi.tbkl-kho", "--differing", "both")["both"] == 1
    assert len(data_of(tbkl, "list")["notices"]) == 2
    assert data_of(tbkl, "exchange", "import", "goi.tbkl-kho", "--differing", "take")["taken"] == 1
    assert "trước khi nhập dữ liệu" in tbkl("restore").out


def test_what_is_no_package_is_refused(tbkl: Tbkl, work: Path, draft: str) -> None:
    for action in ("preview", "import"):
        assert "không phải gói dữ liệu" in sentence_of(tbkl("exchange", action, draft))
        assert "Không tìm thấy gói dữ liệu" in sentence_of(tbkl("exchange", action, "la"))
    assert not (work.parent / "data" / "tbkl" / FILE_NAME).exists()
    assert ".tbkl-kho" in sentence_of(tbkl("exchange", "export", "-o", "a.zip"))
    assert "Không có thư mục" in sentence_of(tbkl("exchange", "export", "-o", "la/a.tbkl-kho"))


def test_backups_are_copied_to_a_second_folder_until_it_is_cleared(
    tbkl: Tbkl, work: Path, draft: str
) -> None:
    tbkl("save", draft)
    assert "Không có thư mục" in sentence_of(tbkl("backup", "--second", "usb"))
    (work / "usb").mkdir()
    first = tbkl("backup", "--second", "usb")
    (copy,) = (work / "usb").iterdir()
    assert first.err == f"Đã chép thêm một bản ở {copy}.\n"
    assert data_of(tbkl, "backup")["second"] is not None
    assert data_of(tbkl, "backup", "--second", "none")["second"] is None
    assert len([*(work / "usb").iterdir()]) == 2


@pytest.mark.parametrize("name", ["tinh-uy-giao-ban-thang", "ubnd-tinh-lam-viec"])
def test_a_notice_of_another_office_can_be_exported(tbkl: Tbkl, work: Path, name: str) -> None:
    (work / "a.tbkl").write_bytes(sample_file("ubnd-xa").read_bytes())
    tbkl("profiles", "save", "a.tbkl", "--name", "Xã tôi")
    assert tbkl("new", "--template", name, "--profile", "xa-toi", "-o", "b.tbkl").code == 0
    assert tbkl("export", "b.tbkl", "-o", "b.docx").code == 0
