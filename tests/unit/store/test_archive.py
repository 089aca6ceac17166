"""Export and import of everything: nothing is lost on the way, nothing overwritten unasked."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft
from desktop_app.store.archive import KINDS, Choice, Choices, Item, KindPreview, Preview, preview
from desktop_app.store.archive_compare import holdings
from desktop_app.store.archive_import import Imported, import_all
from desktop_app.store.archive_writing import export_all
from desktop_app.store.directory import Organ, Person, RecipientEntry
from desktop_app.store.errors import StoreUnwritable, UnusableArchive
from desktop_app.store.shelf import ShelfItem
from desktop_app.store.store import Store
from tests.builders.draft_strategies import drafts
from tests.builders.stores import HOUR, HandClock, a_store, a_text

Fill = Callable[[Store], None]


@pytest.fixture
def other(tmp_path: Path, clock: HandClock) -> Iterator[Store]:
    """The store of a colleague."""
    with a_store(tmp_path / "other", clock) as opened:
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "tat-ca.tbkl-kho"


def fill(store: Store) -> None:
    """One thing of every kind."""
    store.notices.save(a_text("một"), label="Bản đầu")
    store.notices.save(a_text("hai"))
    store.notices.set_state("thong-bao", "issued")
    store.exports.record("thong-bao", 2, file="tb.docx", standard="hd05-2026", sha256="ab")
    store.histories.put("thong-bao", b"\0history")
    store.notices.save(a_text("bỏ", notice_id="bo"))
    store.notices.bin("bo")
    store.templates.put(ShelfItem(id="mau", title="Mẫu", content=b"\xff", group="hội nghị"))
    store.profiles.put(ShelfItem(id="tinh-uy", title="Tỉnh uỷ", content=b"{}"))
    store.phrases.put(ShelfItem(id="giao", title="Giao", content=b"{}"))
    store.phrases.remove("giao")
    store.phrase_uses.count("giao")
    store.directory.people.put(Person(id="hai", name="Nguyễn Thanh Hải"))
    store.directory.people.count_use("hai")
    store.directory.organs.put(Organ(id="vp", name="Văn phòng"))
    store.directory.recipients.put(RecipientEntry(id="tt", text="Thường trực"))
    store.settings.put("theme", {"name": "dark"})


def places(found: Preview) -> dict[str, tuple[int, int, int]]:
    """How many are new, the same, differing, by kind."""
    return {
        kind: (len(lists.new), len(lists.same), len(lists.differing))
        for kind, lists in found.kinds.items()
    }


def exported(store: Store, file: Path) -> Path:
    export_all(store, file)
    return file


def test_everything_comes_over(store: Store, other: Store, file: Path) -> None:
    fill(other)
    assert export_all(other, file) == 2
    assert import_all(store, file, Choices()) == Imported(new=10)
    assert holdings(store) == holdings(other)
    assert store.notices.list() == other.notices.list()
    assert store.notices.list(binned=True) == other.notices.list(binned=True)
    assert store.versions.list("thong-bao") == other.versions.list("thong-bao")
    assert store.versions.draft("thong-bao", 1) == a_text("một")
    assert store.exports.list() == other.exports.list()
    assert store.histories.get("thong-bao") == b"\0history"
    assert store.templates.list() == other.templates.list()
    assert store.directory.people.list() == other.directory.people.list()
    assert [hit.notice.id for hit in store.notices.search("hai").hits] == ["thong-bao"]


def test_once_more_is_all_the_same(store: Store, other: Store, file: Path) -> None:
    fill(other)
    exported(other, file)
    new = {
        "notice": (2, 0, 0),
        **dict.fromkeys(set(KINDS) - {"notice"}, (1, 0, 0)),
    }
    assert places(preview(store, file)) == new
    import_all(store, file, Choices())
    assert places(preview(store, file)) == {
        kind: (0, count, 0) for kind, (count, _, _) in new.items()
    }
    assert import_all(store, file, Choices(rest="take")) == Imported()


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    found=st.lists(drafts(), max_size=4, unique_by=lambda draft: draft.id),
    binned=st.booleans(),
)
def test_any_store_comes_over_whole(
    found: list[Draft], binned: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("any")
    with a_store(folder / "a") as source, a_store(folder / "b") as target:
        for draft in found:
            source.notices.save(draft)
            source.notices.save(replace(draft, notes="lần hai"), label="Lần hai")
            if binned:
                source.notices.bin(draft.id)
        import_all(target, exported(source, folder / "kho"), Choices())
        assert holdings(target) == holdings(source)
        for draft in found:
            assert target.notices.latest(draft.id) == source.notices.latest(draft.id)


def test_a_preview_names_what_it_found_and_changes_nothing(
    store: Store, other: Store, file: Path
) -> None:
    other.notices.save(a_text("một", subject="về việc chung"))
    other.settings.put("theme", "dark")
    store.settings.put("theme", "light")
    exported(other, file)
    before = holdings(store)
    assert preview(store, file) == Preview(
        {
            "notice": KindPreview(new=(Item("thong-bao", "về việc chung"),)),
            "setting": KindPreview(differing=(Item("theme", "theme"),)),
        }
    )
    assert holdings(store) == before
    assert store.backups.list() == ()


def differing(store: Store, other: Store, file: Path) -> None:
    """One notice with the same beginning, gone on with differently here and there."""
    for one in (store, other):
        one.notices.save(a_text("chung"))
    store.notices.save(a_text("của ta"))
    other.notices.save(a_text("của họ"))
    other.notices.set_state("thong-bao", "issued")
    exported(other, file)


def test_keep_leaves_ours(store: Store, other: Store, file: Path) -> None:
    differing(store, other, file)
    before = holdings(store)
    assert import_all(store, file, Choices()) == Imported(kept=1)
    assert holdings(store) == before


def test_take_makes_theirs_the_latest_and_keeps_our_versions(
    store: Store, other: Store, file: Path, clock: HandClock
) -> None:
    differing(store, other, file)
    clock.advance(HOUR)
    assert import_all(store, file, Choices(rest="take")) == Imported(taken=1)
    assert store.notices.latest("thong-bao") == a_text("của họ")
    assert store.notices.get("thong-bao").state == "issued"
    contents = [
        store.versions.draft("thong-bao", version.number)
        for version in store.versions.list("thong-bao")
    ]
    assert contents == [a_text("của họ"), a_text("của ta"), a_text("chung")]


def test_taking_an_older_state_makes_it_the_latest_again(
    store: Store, other: Store, file: Path
) -> None:
    for one in (store, other):
        one.notices.save(a_text("chung"))
    store.notices.save(a_text("của ta"))
    exported(other, file)
    import_all(store, file, Choices(rest="take"))
    assert store.notices.latest("thong-bao") == a_text("chung")
    assert len(store.versions.list("thong-bao")) == 3


def test_both_stand_side_by_side(store: Store, other: Store, file: Path) -> None:
    differing(store, other, file)
    assert import_all(store, file, Choices(rest="both")) == Imported(both=1)
    assert store.notices.latest("thong-bao") == a_text("của ta")
    assert store.notices.latest("thong-bao-2") == a_text("của họ", notice_id="thong-bao-2")
    assert store.versions.draft("thong-bao-2", 1) == a_text("chung", notice_id="thong-bao-2")
    assert import_all(store, file, Choices(rest="both")) == Imported(both=1)
    assert store.notices.get("thong-bao-3").state == "issued"


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        ("keep", {"mau": ("Mẫu", b"ta")}),
        ("take", {"mau": ("Mẫu", b"ho")}),
        ("both", {"mau": ("Mẫu", b"ta"), "mau-2": ("Mẫu (2)", b"ho")}),
    ],
)
def test_pieces_by_choice(
    store: Store,
    other: Store,
    file: Path,
    choice: Choice,
    expected: dict[str, tuple[str, bytes]],
) -> None:
    store.templates.put(ShelfItem(id="mau", title="Mẫu", content=b"ta"))
    other.templates.put(ShelfItem(id="mau", title="Mẫu", content=b"ho"))
    import_all(store, exported(other, file), Choices(rest=choice))
    found = {item.id: (item.title, item.content) for item in store.templates.list()}
    assert found == expected


def test_people_of_the_same_id_side_by_side(store: Store, other: Store, file: Path) -> None:
    store.directory.people.put(Person(id="hai", name="Nguyễn Thanh Hải"))
    other.directory.people.put(Person(id="hai", name="Trần Văn Hai"))
    import_all(store, exported(other, file), Choices(rest="both"))
    names = {listed.entry.id: listed.entry.name for listed in store.directory.people.list()}
    assert names == {"hai": "Nguyễn Thanh Hải", "hai-2": "Trần Văn Hai"}


def test_of_a_setting_ours_stays_unless_theirs_is_taken(
    store: Store, other: Store, file: Path
) -> None:
    store.settings.put("theme", "light")
    other.settings.put("theme", "dark")
    exported(other, file)
    assert import_all(store, file, Choices(rest="both")) == Imported(kept=1)
    assert store.settings.get("theme") == "light"
    import_all(store, file, Choices(rest="take"))
    assert store.settings.get("theme") == "dark"


def test_a_choice_for_one_thing_goes_before_that_for_its_kind() -> None:
    choices = Choices(rest="keep", kinds={"notice": "both"}, items={("notice", "a"): "take"})
    assert choices.of("notice", "a") == "take"
    assert choices.of("notice", "b") == "both"
    assert choices.of("template", "a") == "keep"


def test_the_store_is_backed_up_before(store: Store, other: Store, file: Path) -> None:
    fill(other)
    import_all(store, exported(other, file), Choices())
    assert [backup.kind for backup in store.backups.list()] == ["before-import"]


def test_the_drafts_of_an_archive_open_by_themselves(store: Store, file: Path) -> None:
    fill(store)
    exported(store, file)
    with ZipFile(file) as archive:
        names = [name for name in archive.namelist() if name.startswith("drafts/")]
        found = sorted(load_draft(archive.read(name)).id for name in names)
    assert found == ["bo", "thong-bao", "thong-bao"]
    assert file.stat().st_mode & 0o777 == 0o600


def test_an_archive_that_cannot_be_written_leaves_the_old_one(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreUnwritable) as caught:
        export_all(store, tmp_path / "none" / "a.tbkl-kho")
    assert caught.value.reason == "no_folder"
    assert caught.value.file == tmp_path / "none" / "a.tbkl-kho"


def changed_archive(file: Path, name: str, content: bytes | None) -> None:
    """Write the archive again with another content of one entry; None: without it."""
    with ZipFile(file) as archive:
        entries = {entry: archive.read(entry) for entry in archive.namelist()}
    if content is None:
        del entries[name]
    else:
        entries[name] = content
    with ZipFile(file, "w") as archive:
        for entry, data in entries.items():
            archive.writestr(entry, data)


def manifest(**fields: object) -> bytes:
    return json.dumps({"format": "tbkl-store", "version": 1, "made": "x", **fields}).encode()


def a_line(**changes: object) -> bytes:
    version = {"number": 1, "at": "2026-07-06T01:30:00.000000+00:00", "sha256": "0" * 64}
    notice = {
        "id": "a",
        "state": "drafting",
        "created": "2026-07-06T01:30:00.000000+00:00",
        "versions": [version],
    }
    return json.dumps({"title": "a", "notice": {**notice, **changes}}).encode()


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("kho.json", None, "other_file"),
        ("kho.json", b"{", "damaged"),
        ("kho.json", manifest(format="other"), "other_file"),
        ("kho.json", manifest(version=2), "newer_version"),
        ("notices.jsonl", None, "damaged"),
        ("notices.jsonl", b"[]", "damaged"),
        ("notices.jsonl", a_line(), "damaged"),
        ("notices.jsonl", a_line(state="other"), "damaged"),
        ("notices.jsonl", a_line(created="yesterday"), "damaged"),
        ("notices.jsonl", a_line(versions=[]), "damaged"),
        ("pieces.jsonl", b'{"kind": "other"}', "damaged"),
        (
            "pieces.jsonl",
            b'{"kind": "template", "id": "a", "title": "a", "value": {"id": 1}}',
            "damaged",
        ),
    ],
)
def test_a_faulty_archive_is_refused_and_nothing_comes_in(
    store: Store, other: Store, file: Path, name: str, content: bytes | None, code: str
) -> None:
    fill(other)
    exported(other, file)
    changed_archive(file, name, content)
    with pytest.raises(UnusableArchive) as caught:
        import_all(store, file, Choices())
    assert (caught.value.file, caught.value.code) == (file, code)
    assert holdings(store) == {}


def test_a_changed_draft_is_noticed(store: Store, other: Store, file: Path) -> None:
    other.notices.save(a_text("một"))
    exported(other, file)
    with ZipFile(file) as archive:
        name = next(name for name in archive.namelist() if name.startswith("drafts/"))
        data = archive.read(name)
    changed_archive(file, name, data.replace("một".encode(), b"hai"))
    with pytest.raises(UnusableArchive) as caught:
        preview(store, file)
    assert caught.value.code == "damaged"


@pytest.mark.parametrize(
    ("content", "code"),
    [(None, "missing"), (b"", "other_file"), (b"PK\x03\x04 no zip", "other_file")],
)
def test_what_is_no_archive_at_all(
    store: Store, file: Path, content: bytes | None, code: str
) -> None:
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(UnusableArchive) as caught:
        preview(store, file)
    assert caught.value.code == code


def test_a_folder_is_no_archive(store: Store, tmp_path: Path) -> None:
    with pytest.raises(UnusableArchive) as caught:
        preview(store, tmp_path)
    assert caught.value.code == "unreadable"


def test_a_cut_archive_is_refused(store: Store, other: Store, file: Path) -> None:
    fill(other)
    exported(other, file)
    whole = file.read_bytes()
    for size in (len(whole) // 2, len(whole) - 10):
        file.write_bytes(whole[:size])
        with pytest.raises(UnusableArchive):
            import_all(store, file, Choices())
    assert holdings(store) == {}


def test_the_uses_and_favourites_of_phrases_come_over_but_never_twice(
    store: Store, other: Store, file: Path
) -> None:
    for _ in range(3):
        other.phrase_uses.count("giao")
    other.phrase_uses.set_favourite("giao", is_favourite=True)
    store.phrase_uses.count("giao")
    exported(other, file)
    assert import_all(store, file, Choices(rest="both")) == Imported(kept=1)
    assert import_all(store, file, Choices(rest="take")) == Imported(taken=1)
    assert store.phrase_uses.list() == other.phrase_uses.list()
