"""The commands on kept notices: find, open, versions, state, copy, bin; and learning on saving."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.edits import with_field
from desktop_app.store.errors import StoreUnwritable
from desktop_app.store.moments import utc_now
from desktop_app.store.opening import open_store
from desktop_app.store.place import FILE_NAME, StorePlace
from desktop_app.workspace import learn_names
from tests.integration.program import Tbkl, sample_file, sentence_of

PARTY, STATE = "giao-ban-2022", "ubnd-tinh"


@pytest.fixture
def place(work: Path, tmp_path: Path) -> StorePlace:
    """Where the usual store is."""
    return StorePlace(tmp_path / "data" / "tbkl" / FILE_NAME)


@pytest.fixture
def two(tbkl: Tbkl) -> None:
    """Two notices in the store."""
    for name in (PARTY, STATE):
        assert tbkl("save", str(sample_file(name))).code == 0


def data_of(tbkl: Tbkl, *words: str) -> Any:
    """The JSON a command prints."""
    run = tbkl(*words, "--json")
    assert run.code == 0, run.err
    return json.loads(run.out)


def found(tbkl: Tbkl, *words: str) -> set[str]:
    return {one["id"] for one in data_of(tbkl, "list", *words)["notices"]}


def saved_with(tbkl: Tbkl, work: Path, notes: str) -> None:
    """Save the Party notice with other notes."""
    draft = with_field(load_draft(sample_file(PARTY).read_bytes()), "notes", notes)
    (work / "sua.tbkl").write_bytes(save_draft(draft))
    assert tbkl("save", "sua.tbkl").code == 0


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ((), {PARTY, STATE}),
        (("--state", "đang-soạn"), {PARTY, STATE}),
        (("--state", "Trình ký"), set()),
        (("--from", "1/1/2023"), {STATE}),
        (("--to", "2022-12-31"), {PARTY}),
        (("--from", "1/1/2022", "--to", "31.12.2022"), {PARTY}),
        (("--number", "12"), set()),
        (("--organ", "uy ban nhan dan"), {STATE}),
        (("--person", "thanh hai"), {PARTY}),
        (("hoi nghi", "--person", "vu dinh"), set()),
        (("--bin",), set()),
    ],
)
@pytest.mark.usefixtures("two")
def test_notices_are_found_by_conditions(tbkl: Tbkl, words: tuple[str, ...], ids: set[str]) -> None:
    assert found(tbkl, *words) == ids


@pytest.mark.usefixtures("two")
def test_a_state_is_set_by_its_words_with_or_without_marks(tbkl: Tbkl) -> None:
    assert tbkl("state", "giao", "trình-ký").out.startswith("trình ký  ")
    assert found(tbkl, "--state", "trinh-ky") == {PARTY}
    for words in ("đã-ban-hành", "da ban hanh", "issued", "Đã_ban_hành"):
        told = data_of(tbkl, "state", STATE, words)
        assert told == {"id": STATE, "state": "issued", "binned": None}
    assert found(tbkl, "--state", "da-ban-hanh") == {STATE}


@pytest.mark.usefixtures("two")
def test_a_notice_goes_to_the_bin_and_comes_back(tbkl: Tbkl) -> None:
    assert data_of(tbkl, "bin", PARTY)["binned"] is not None
    assert (found(tbkl), found(tbkl, "--bin")) == ({STATE}, {PARTY})
    assert found(tbkl, "hoi nghi", "--bin") == {PARTY}
    assert tbkl("unbin", "giao").out.rstrip().endswith(PARTY)
    assert (found(tbkl), found(tbkl, "--bin")) == ({PARTY, STATE}, set())


@pytest.mark.usefixtures("two")
def test_a_copy_is_a_notice_of_its_own(tbkl: Tbkl, work: Path) -> None:
    copy, number = tbkl("duplicate", PARTY).out.split()
    assert number == "1"
    assert found(tbkl) == {PARTY, STATE, copy}
    assert tbkl("open", copy[:8], "-o", "ban-sao.tbkl").out == "ban-sao.tbkl\n"
    opened = load_draft((work / "ban-sao.tbkl").read_bytes())
    assert (opened.id, opened.profile.organ) == (copy, "Tỉnh uỷ Thái Nguyên")
    assert data_of(tbkl, "duplicate", PARTY)["copy_of"] == PARTY


@pytest.mark.usefixtures("two")
def test_an_opened_notice_is_the_file_that_was_saved(tbkl: Tbkl, work: Path) -> None:
    shipped = sample_file(PARTY).read_bytes()
    told = data_of(tbkl, "open", "giao", "-o", "a.tbkl")
    assert told == {"id": PARTY, "version": 1, "file": "a.tbkl"}
    assert load_draft((work / "a.tbkl").read_bytes()) == load_draft(shipped)
    assert tbkl("open", "giao", "-o", "a.tbkl").err == "Đã thay tệp cũ cùng tên.\n"
    files = [Path(tbkl("open", "giao").out.strip()) for _ in range(2)]
    assert files[0] != files[1]
    assert all(file.suffix == ".tbkl" and file.parent == work for file in files)
    assert sentence_of(tbkl("open", "giao", "-o", "la/a.tbkl")).startswith("Không có thư mục ")


@pytest.mark.usefixtures("two")
def test_versions_are_listed_with_names_and_exports(tbkl: Tbkl, work: Path) -> None:
    saved_with(tbkl, work, "hai")
    tbkl("export", "sua.tbkl", "-o", "ra.docx")
    assert tbkl("versions", "giao", "--name", "1", "Bản đầu").code == 0
    first, second = tbkl("versions", "giao").out.splitlines()
    assert first.startswith("2  ")
    assert first.endswith("đã xuất ra.docx")
    assert second.endswith("  Bản đầu")
    told = data_of(tbkl, "versions", PARTY)
    assert told["id"] == PARTY
    assert [(one["number"], one["label"]) for one in told["versions"]] == [
        (2, None),
        (1, "Bản đầu"),
    ]
    assert told["versions"][0]["exports"][0]["file"] == str(work / "ra.docx")
    tbkl("versions", "giao", "--name", "1", "")
    assert data_of(tbkl, "versions", PARTY)["versions"][1]["label"] is None


@pytest.mark.usefixtures("two")
def test_two_versions_are_compared(tbkl: Tbkl, work: Path) -> None:
    saved_with(tbkl, work, "Nhớ gọi lại")
    told = tbkl("versions", "giao", "--compare", "1", "2").out
    assert told.startswith("sửa  Ghi chú (notes): ")
    assert told.count("\n") == 1
    back = data_of(tbkl, "versions", "giao", "--compare", "2", "1")
    assert (back["old"], back["new"], len(back["changes"])) == (2, 1, 1)
    assert back["changes"][0]["new_path"] == "notes"
    same = tbkl("versions", "giao", "--compare", "2", "2")
    assert same == (0, "", "Hai bản lưu giống nhau.\n")


@pytest.mark.usefixtures("two")
def test_an_old_version_comes_back_as_the_latest(tbkl: Tbkl, work: Path) -> None:
    saved_with(tbkl, work, "hai")
    assert tbkl("versions", "giao", "--restore", "1") == (0, f"{PARTY} 3\n", "")
    labels = [one["label"] for one in data_of(tbkl, "versions", PARTY)["versions"]]
    assert labels == ["Khôi phục từ bản lưu số 1", None, None]
    told = data_of(tbkl, "versions", "giao", "--restore", "2")
    assert (told["version"], told["restored"]) == (4, 2)


@pytest.mark.usefixtures("two")
def test_saving_teaches_names_once(tbkl: Tbkl, work: Path, place: StorePlace) -> None:
    for notes in ("hai", "ba"):
        saved_with(tbkl, work, notes)
    with open_store(place.file, utc_now, chores=False) as store:
        uses = {one.entry.name: one.uses for one in store.directory.people.list()}
        organs = {one.entry.name for one in store.directory.organs.list()}
    assert uses["Nguyễn Thanh Hải"] == 1
    assert {"Tỉnh uỷ Thái Nguyên", "Sở Xây dựng"} <= organs


def test_a_draft_is_saved_even_where_no_name_can_be_learnt(
    tbkl: Tbkl, draft: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise StoreUnwritable(Path("kho.db"), "full")

    monkeypatch.setattr(learn_names, "learn_names", fail)
    run = tbkl("save", draft)
    assert (run.code, run.out) == (0, f"{PARTY} 1\n")
    assert run.err.startswith("Đã lưu nhưng chưa ghi được tên vào danh bạ. Ổ đĩa đã đầy")
    assert found(tbkl) == {PARTY}


COMMANDS = (
    ("open",), ("versions",), ("duplicate",), ("bin",), ("unbin",), ("state", "issued"),
)  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_an_unknown_or_unclear_notice_is_told(
    tbkl: Tbkl, work: Path, place: StorePlace, command: tuple[str, ...]
) -> None:
    name, *rest = command
    unknown = "Trong kho không có thông báo “la”; hãy xem lại danh sách."
    assert sentence_of(tbkl(name, "la", *rest)) == unknown
    assert not place.folder.exists()
    for number in ("1", "2"):
        draft = with_field(load_draft(sample_file(PARTY).read_bytes()), "id", f"tb-{number}")
        (work / "a.tbkl").write_bytes(save_draft(draft))
        tbkl("save", "a.tbkl")
    before = data_of(tbkl, "list")
    assert sentence_of(tbkl(name, "la", *rest)) == unknown
    unclear = sentence_of(tbkl(name, "tb", *rest))
    assert unclear.startswith("Có nhiều thông báo mã bắt đầu bằng “tb”: tb-2, tb-1; ")
    assert data_of(tbkl, "list") == before


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize(
    "words", [["--compare", "1", "9"], ["--restore", "9"], ["--name", "9", "x"]]
)
def test_a_version_that_is_not_kept_is_told(tbkl: Tbkl, words: list[str]) -> None:
    assert sentence_of(tbkl("versions", PARTY, *words)) == (
        f"Thông báo “{PARTY}” không còn bản lưu số 9; hãy chọn một bản khác."
    )


@pytest.mark.parametrize(
    ("words", "named"),
    [
        *((list(command[:1]), "MÃ") for command in COMMANDS),
        (["state", "a"], "TRẠNG_THÁI"),
        (["state", "a", "xong"], "“xong”"),
        (["list", "--state", "xong"], "--state không nhận “xong”"),
        (["list", "--state"], "TRẠNG_THÁI"),
        (["list", "--from", "31/2/2026"], "--from không nhận “31/2/2026”"),
        (["list", "--to", "2026-13-01"], "“2026-13-01”"),
        (["list", "--to"], "NGÀY"),
        (["list", "--number", "²"], "“²”"),
        (["list", "--number"], "SỐ"),
        (["list", "--organ"], "CƠ_QUAN"),
        (["list", "--person"], "NGƯỜI"),
        (["versions", "a", "--compare", "1"], "hai số bản lưu"),
        (["versions", "a", "--compare", "1", "x"], "“x”"),
        (["versions", "a", "--restore", "-1"], "--restore không nhận “-1”"),
        (["versions", "a", "--restore"], "số bản lưu"),
        (["versions", "a", "--name", "1"], "số bản lưu và TÊN"),
        (["versions", "a", "--restore", "1", "--name", "1", "x"], "“--name”"),
        (["bin", "a", "b"], "“b”"),
        (["open", "a", "-o"], "TỆP"),
    ],
    ids=" ".join,
)
def test_what_is_typed_wrongly_is_told(tbkl: Tbkl, words: list[str], named: str) -> None:
    sentence = sentence_of(tbkl(*words))
    assert named in sentence
    assert f"tbkl {words[0]} --help" in sentence
