"""The commands on the store: save, list, templates, new, profiles, backup, restore, exports."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli.store_commands import NO_BACKUPS, SOUND
from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.edits import with_field
from desktop_app.store.moments import utc_now
from desktop_app.store.opening import open_store
from desktop_app.store.place import FILE_NAME, StorePlace
from tests.integration.program import Tbkl, sample_file, sentence_of

SAVED = "giao-ban-2022"


@pytest.fixture(autouse=True)
def no_store_of_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TBKL_STORE", raising=False)


@pytest.fixture
def place(work: Path, tmp_path: Path) -> StorePlace:
    """Where the usual store is."""
    return StorePlace(tmp_path / "data" / "tbkl" / FILE_NAME)


def data_of(tbkl: Tbkl, *words: str) -> Any:
    """The JSON a command prints."""
    run = tbkl(*words, "--json")
    assert run.code == 0, run.err
    return json.loads(run.out)


def id_of(file: Path) -> str:
    return load_draft(file.read_bytes()).id


def changed(file: Path, subject: str) -> None:
    """Give the draft of a file another subject."""
    draft = load_draft(file.read_bytes())
    file.write_bytes(save_draft(with_field(draft, "subject", subject)))


def damage(place: StorePlace) -> None:
    """Write over the pages of the store after its head."""
    content = bytearray(place.file.read_bytes())
    content[200:] = b"\xee" * (len(content) - 200)
    place.file.write_bytes(bytes(content))


def test_a_draft_is_saved_and_each_change_is_a_version(
    tbkl: Tbkl, work: Path, draft: str, place: StorePlace
) -> None:
    notice = id_of(work / draft)
    assert tbkl("save", draft) == (0, f"{notice} 1\n", "")
    assert tbkl("save", draft) == (0, f"{notice} 1\n", "")
    changed(work / draft, "Kết luận về chuyển đổi số")
    assert tbkl("save", draft) == (0, f"{notice} 2\n", "")
    with open_store(place.file, utc_now, chores=False) as store:
        assert save_draft(store.notices.latest(notice)) == (work / draft).read_bytes()
        assert [one.number for one in store.versions.list(notice)] == [2, 1]


def test_a_notice_in_the_bin_that_is_saved_again_is_listed(
    tbkl: Tbkl, work: Path, draft: str, place: StorePlace
) -> None:
    tbkl("save", draft)
    with open_store(place.file, utc_now, chores=False) as store:
        store.notices.bin(id_of(work / draft))
    assert tbkl("list") == (0, "", "")
    tbkl("save", draft)
    assert id_of(work / draft) in tbkl("list").out


def test_saving_tells_where_and_when_as_json(
    tbkl: Tbkl, work: Path, draft: str, place: StorePlace
) -> None:
    told = data_of(tbkl, "save", draft)
    assert told.keys() == {"id", "version", "at", "store"}
    assert (told["id"], told["version"], told["store"]) == (
        id_of(work / draft),
        1,
        str(place.file),
    )


def test_the_store_named_is_the_one_used(tbkl: Tbkl, work: Path, draft: str) -> None:
    for store in ("kho", "rieng.db"):
        assert tbkl("save", draft, "--store", store).code == 0
        assert len(data_of(tbkl, "list", "--store", store)["notices"]) == 1
    assert (work / "kho" / FILE_NAME).is_file()
    assert (work / "rieng.db").is_file()
    assert tbkl("list") == (0, "", "")


def test_a_folder_beside_the_program_is_a_portable_store(
    tbkl: Tbkl, own_resources: Path, draft: str
) -> None:
    portable = own_resources.parent / "du-lieu"
    portable.mkdir()
    assert tbkl("save", draft).code == 0
    assert (portable / FILE_NAME).is_file()


def test_looking_makes_no_store(tbkl: Tbkl, work: Path, draft: str, place: StorePlace) -> None:
    for words in (["list"], ["list", "hội nghị"], ["templates"], ["profiles"], ["restore"]):
        assert tbkl(*words).code == 0
    tbkl("export", draft, "-o", "a.docx")
    assert not place.folder.exists()
    assert data_of(tbkl, "list") == {"notices": [], "has_more": False, "recovered": []}


def test_the_list_shows_what_there_is_the_last_changed_first(tbkl: Tbkl) -> None:
    for name in (SAVED, "ubnd-tinh", "chi-bo"):
        tbkl("save", str(sample_file(name)))
    lines = tbkl("list").out.splitlines()
    ids = [id_of(sample_file(name)) for name in ("chi-bo", "ubnd-tinh", SAVED)]
    assert [line.split()[-1] for line in lines] == ids
    assert all(line.startswith("đang soạn  ") for line in lines)
    assert len({line.index("/202") for line in lines}) == 1


@pytest.mark.parametrize("query", [["giao", "ban"], ["hội nghị giao ban"], ["hoi nghi giao ban"]])
def test_words_are_found_with_their_place(tbkl: Tbkl, query: list[str]) -> None:
    for name in (SAVED, "ubnd-tinh"):
        tbkl("save", str(sample_file(name)))
    found = data_of(tbkl, "list", *query)["notices"]
    assert found[0]["id"] == id_of(sample_file(SAVED))
    assert found[0].keys() == {
        *("id", "state", "number", "date", "title", "organ", "version", "changed", "snippets")
    }
    first = found[0]["snippets"][0]
    marked = [first["text"][start:end].casefold() for start, end in first["marks"]]
    assert any("giao" in words for words in marked)


def test_nothing_found_is_no_fault(tbkl: Tbkl, draft: str) -> None:
    tbkl("save", draft)
    assert tbkl("list", "xyzt") == (0, "", "")


def test_a_session_that_broke_off_is_told_with_title_and_time(
    tbkl: Tbkl, work: Path, draft: str, place: StorePlace
) -> None:
    tbkl("save", draft)
    changed(work / draft, "Kết luận dở dang")
    store = open_store(place.file, utc_now, chores=False)
    store.notices.save(load_draft((work / draft).read_bytes()))
    store.database.close()
    assert store._lock is not None
    store._lock.release()
    (recovered,) = data_of(tbkl, "list")["recovered"]
    assert (recovered["title"], recovered["version"]) == ("Kết luận dở dang", 2)
    err = tbkl("list").err
    assert err.startswith("Lần trước chương trình dừng đột ngột; “Kết luận dở dang” đã lưu đến ")
    assert tbkl("list").err == ""


def test_a_template_is_made_listed_exported_and_imported(
    tbkl: Tbkl, work: Path, draft: str
) -> None:
    saved = tbkl("templates", "save", draft, "--name", "Giao ban của tôi")
    assert saved == (0, "giao-ban-cua-toi  Giao ban của tôi\n", "")
    listed = data_of(tbkl, "templates")["templates"]
    own = {
        "id": "giao-ban-cua-toi",
        "title": "Giao ban của tôi",
        "group": "",
        "origin": "own",
    }
    assert own in listed
    assert "giao-ban-cua-toi  " in tbkl("templates").out
    for name in ("giao-ban-cua-toi", "Giao ban của tôi"):
        assert tbkl("templates", "export", name, "-o", "mau.tbkl").out == "mau.tbkl\n"
    shown = tbkl("templates", "export", "giao-ban-cua-toi").out
    assert shown.encode() == (work / "mau.tbkl").read_bytes()
    done = data_of(tbkl, "templates", "import", "mau.tbkl", "--store", "kho")
    assert done == {"id": "mau", "title": "mau"}
    assert tbkl("templates", "export", "mau", "--store", "kho").out == shown


def test_a_template_is_not_overwritten(tbkl: Tbkl, draft: str) -> None:
    tbkl("templates", "save", draft, "--name", "Mẫu A")
    assert sentence_of(tbkl("templates", "save", draft, "--name", "Mẫu A")) == (
        "Đã có mẫu tên “Mẫu A” nên chưa thay đổi gì; hãy đặt tên khác."
    )
    assert tbkl("templates", "save", draft, "--name", "Mẫu  A").out == "mau-a-2  Mẫu  A\n"


def test_a_new_notice_begins_from_a_template(tbkl: Tbkl, work: Path, draft: str) -> None:
    tbkl("templates", "save", draft, "--name", "Giao ban")
    first = data_of(tbkl, "new", "--template", "Giao ban", "-o", "moi.tbkl")
    assert first == {"file": "moi.tbkl", "id": id_of(work / "moi.tbkl")}
    old, begun = (load_draft((work / name).read_bytes()) for name in (draft, "moi.tbkl"))
    assert (begun.number, begun.date.day, begun.date.month) == (None, None, None)
    assert (begun.profile, begun.recipients) == (old.profile, old.recipients)
    assert begun.id not in ("", "mau", old.id)
    again = tbkl("new", "--template", "giao-ban", "-o", "moi.tbkl")
    assert again == (0, "moi.tbkl\n", "Đã thay tệp cũ cùng tên.\n")
    assert id_of(work / "moi.tbkl") != begun.id
    assert load_draft(tbkl("new", "--template", "giao-ban").out.encode()).profile == old.profile


def test_every_shipped_template_is_listed_and_begins_a_notice(tbkl: Tbkl, work: Path) -> None:
    listed = data_of(tbkl, "templates")["templates"]
    assert len(listed) >= 20
    assert {one["origin"] for one in listed} == {"shipped"}
    for one in (listed[0], listed[-1]):
        assert tbkl("new", "--template", one["id"], "-o", "a.tbkl").code == 0
        assert tbkl("export", "a.tbkl", "-o", "a.docx").code == 0


def test_an_unknown_template_is_told(tbkl: Tbkl, work: Path) -> None:
    sentence = "Trong kho không có mẫu “la”; hãy xem lại danh sách mẫu."
    assert sentence_of(tbkl("new", "--template", "la", "-o", "a.tbkl")) == sentence
    assert sentence_of(tbkl("templates", "export", "la")) == sentence
    assert list(work.iterdir()) == []


def test_the_profiles_of_all_kinds_of_offices_are_listed(tbkl: Tbkl) -> None:
    listed = data_of(tbkl, "profiles")["profiles"]
    assert len(listed) >= 8
    assert {one["origin"] for one in listed} == {"shipped"}
    assert {one["group"] for one in listed} == {"party", "state"}
    lines = tbkl("profiles").out.splitlines()
    assert [line.split()[0] for line in lines] == [one["id"] for one in listed]


def test_a_backup_is_made_and_brought_back(
    tbkl: Tbkl, work: Path, draft: str, place: StorePlace
) -> None:
    tbkl("save", draft)
    title = data_of(tbkl, "list")["notices"][0]["title"]
    made = tbkl("backup")
    file = Path(made.out.strip())
    assert (made.code, file.parent) == (0, place.backups)
    assert file.stat().st_mode & 0o777 == 0o600
    changed(work / draft, "Kết luận khác")
    tbkl("save", draft)
    # The backup of a start is made beside the work, so it may be older or newer than the change.
    backups = data_of(tbkl, "restore")["backups"]
    number = next(one["number"] for one in backups if one["kind"] == "manual")
    for name in (str(number), file.name, str(file)):
        done = tbkl("restore", name)
        assert (done.code, done.out) == (0, f"{place.file}\n")
        assert done.err.startswith(f"Đã khôi phục; nội dung trước đó nằm ở {place.backups}")
        assert data_of(tbkl, "list")["notices"][0]["title"] == title
    kinds = [one["kind"] for one in data_of(tbkl, "restore")["backups"]]
    assert kinds[0] == "before-restore"
    assert "trước khi khôi phục" in tbkl("restore").out


def test_a_backup_is_put_into_a_folder_as_well(tbkl: Tbkl, work: Path, draft: str) -> None:
    tbkl("save", draft)
    (work / "usb").mkdir()
    told = data_of(tbkl, "backup", "-o", "usb")
    copy = Path(told["file"])
    assert copy.parent == Path("usb")
    assert copy.stat().st_mode & 0o777 == 0o600
    assert data_of(tbkl, "restore", str(copy), "--store", "kho")["store"].endswith(FILE_NAME)
    assert len(data_of(tbkl, "list", "--store", "kho")["notices"]) == 1
    assert "không có thư mục" in sentence_of(tbkl("backup", "-o", "la")).casefold()


def test_what_is_no_backup_is_refused(tbkl: Tbkl, work: Path, draft: str) -> None:
    tbkl("save", draft)
    assert sentence_of(tbkl("restore", draft)).startswith(f"Bản sao lưu {draft} bị hỏng ")
    assert sentence_of(tbkl("restore", "999")).startswith("Không có bản sao lưu 999; ")
    assert len(data_of(tbkl, "list")["notices"]) == 1


def test_a_backup_that_is_none_makes_no_store(tbkl: Tbkl, place: StorePlace) -> None:
    sentence_of(tbkl("restore", "la.db"))
    assert not place.folder.exists()


def test_without_backups_it_is_said(tbkl: Tbkl) -> None:
    assert tbkl("restore") == (0, "", f"{NO_BACKUPS}\n")


@pytest.mark.parametrize("words", [["--repair"], ["1"]])
def test_a_damaged_store_is_set_aside_and_made_whole(
    tbkl: Tbkl, work: Path, draft: str, place: StorePlace, words: list[str]
) -> None:
    tbkl("save", draft)
    tbkl("backup")
    newest = data_of(tbkl, "restore")["backups"][0]
    damage(place)
    damaged = place.file.read_bytes()
    assert "cất nguyên vào" in sentence_of(tbkl("list"))
    words = words if words == ["--repair"] else [newest["file"]]
    done = tbkl("restore", *words)
    assert (done.code, done.out) == (0, f"{place.file}\n")
    assert done.err.startswith("Đã dựng lại kho bị hỏng")
    assert tbkl("list").code == 0
    aside = place.damaged.rglob(FILE_NAME)
    assert [file.read_bytes() for file in aside] == [damaged]
    assert tbkl("restore", "--repair") == (0, f"{place.file}\n", f"{SOUND}\n")
    assert [one["id"] for one in data_of(tbkl, "list")["notices"]] == [id_of(work / draft)]


def test_an_export_is_recorded_where_the_notice_is_kept(
    tbkl: Tbkl, work: Path, draft: str, place: StorePlace
) -> None:
    tbkl("save", draft)
    assert tbkl("export", draft, "-o", "a.pdf") == (0, "a.pdf\n", "")
    with open_store(place.file, utc_now, chores=False) as store:
        (row,) = store.exports.list(id_of(work / draft))
    assert (row.version, row.file, row.standard) == (1, str(work / "a.pdf"), "hd36-2018")
    assert len(row.sha256) == 64


def test_an_export_of_other_content_is_told_and_saves_nothing(
    tbkl: Tbkl, work: Path, draft: str, place: StorePlace
) -> None:
    tbkl("save", draft)
    changed(work / draft, "Kết luận khác")
    done = tbkl("export", draft, "-o", "a.docx")
    assert (done.code, done.out) == (0, "a.docx\n")
    assert "khác mọi bản lưu" in done.err
    with open_store(place.file, utc_now, chores=False) as store:
        assert store.exports.list() == ()
        assert len(store.versions.list(id_of(work / draft))) == 1


def test_an_export_of_a_notice_that_is_not_kept_is_silent(tbkl: Tbkl, draft: str) -> None:
    tbkl("save", str(sample_file("chi-bo")))
    assert tbkl("export", draft, "-o", "a.docx") == (0, "a.docx\n", "")


def test_an_open_window_is_no_hindrance_to_an_export(
    tbkl: Tbkl, draft: str, place: StorePlace
) -> None:
    with open_store(place.file, utc_now, chores=False):
        done = tbkl("export", draft, "-o", "a.docx")
        assert (done.code, done.out) == (0, "a.docx\n")
        assert done.err.startswith("Đã xuất nhưng chưa ghi lần xuất vào kho. Kho thông báo ")
        for words in (["save", draft], ["list"], ["backup"], ["restore", "--repair"]):
            assert "đang mở ở một cửa sổ khác" in sentence_of(tbkl(*words))


def test_what_is_no_store_is_refused(tbkl: Tbkl, work: Path, draft: str) -> None:
    before = (work / draft).read_bytes()
    for words in (["save", draft], ["list"], ["templates"], ["backup"]):
        sentence = sentence_of(tbkl(*words, "--store", draft))
        assert sentence == (
            f"{work / draft} không phải kho thông báo; hãy chọn tệp hoặc thư mục khác."
        )
    assert (work / draft).read_bytes() == before


def test_a_store_that_cannot_be_made_is_told(tbkl: Tbkl, work: Path, draft: str) -> None:
    for words in (["save", draft], ["backup"]):
        sentence = sentence_of(tbkl(*words, "--store", f"{draft}/kho"))
        assert sentence.startswith("Không lập được thư mục cho kho thông báo ")
    assert [file.name for file in work.iterdir()] == [draft]


@pytest.mark.parametrize("store", ["a" * 300, "~khong-co-nguoi-nay/kho"])
def test_a_place_one_cannot_look_into_is_told(tbkl: Tbkl, work: Path, store: str) -> None:
    for words in (["list"], ["restore"], ["backup"], ["templates"]):
        sentence = sentence_of(tbkl(*words, "--store", store))
        assert sentence.startswith("Không ghi được vào kho thông báo ")
    assert list(work.iterdir()) == []


def test_english_is_spoken_of_the_store(
    tbkl: Tbkl, draft: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TBKL_LANG", "en")
    tbkl("save", draft)
    assert tbkl("list").out.startswith("drafting  ")
    assert tbkl("restore", "--repair").err == "The store is not damaged, so nothing was changed.\n"


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["save"], "BẢN_THẢO"),
        (["new"], "--template"),
        (["new", "--template"], "MẪU"),
        (["list", "--store"], "KHO"),
        (["backup", "-o"], "THƯ_MỤC"),
        (["restore", "1", "--repair"], "“1”"),
        (["templates", "la"], "“la”"),
        (["templates", "save"], "BẢN_THẢO"),
        (["templates", "save", "a.tbkl"], "--name"),
        (["templates", "import"], "TỆP"),
        (["templates", "export"], "TÊN"),
        (["templates", "-o", "a"], "“-o”"),
        (["templates", "export", "a", "--name", "b"], "“--name”"),
        (["templates", "save", "a.tbkl", "--name", "b", "--keep", "body,la"], "“la”"),
        (["templates", "save", "a.tbkl", "--name", "b", "--keep"], "PHẦN"),
        (["templates", "rename", "a"], "--name"),
        (["templates", "remove"], "TÊN"),
        (["templates", "defaults", "a"], "“a”"),
        (["templates", "--keep", "body"], "“--keep”"),
        (["profiles", "la"], "“la”"),
        (["profiles", "save", "a.tbkl"], "--name"),
        (["profiles", "export"], "TÊN"),
        (["profiles", "export", "a", "--signer", "b"], "“--signer”"),
        (["new", "--blank", "--template", "a"], "“--blank”"),
        (["new", "--template", "a", "--from", "b"], "“--from”"),
        (["new", "--template", "a", "--signer", "b"], "--profile"),
        (["new", "--from"], "MÃ_THÔNG_BÁO"),
        (["exchange"], "export, preview, import"),
        (["exchange", "la"], "“la”"),
        (["exchange", "import"], "TỆP"),
        (["exchange", "import", "a", "--differing", "la"], "“la”"),
        (["exchange", "export", "a"], "“a”"),
        (["exchange", "preview", "a", "-o", "b"], "“-o”"),
        (["backup", "--second"], "THƯ_MỤC"),
    ],
    ids=" ".join,
)
def test_what_is_typed_wrongly_is_told(tbkl: Tbkl, words: list[str], named: str) -> None:
    sentence = sentence_of(tbkl(*words))
    assert named in sentence
    assert f"tbkl {words[0]} --help" in sentence
