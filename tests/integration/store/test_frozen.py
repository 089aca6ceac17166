"""Stores of every released schema open, and hold what they held.

A frozen file is made once, by the program of its release: python -m tests.integration.store.freeze
"""

import re
import shutil
from pathlib import Path

import pytest

from desktop_app.store.migrations import newest_schema
from desktop_app.store.place import FILE_NAME
from tests.builders.stores import HOUR, MORNING, a_store, a_text
from tests.integration.store.freeze import FROZEN, HAI, TEMPLATE, a_frozen_draft

FILES = sorted(FROZEN.glob("store-v*.db"))


def test_there_is_one_of_every_schema() -> None:
    numbers = [int(re.sub(r"\D", "", file.stem)) for file in FILES]
    assert numbers == [*range(1, newest_schema() + 1)]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_it_opens_and_holds_what_it_held(file: Path, tmp_path: Path) -> None:
    shutil.copy(file, tmp_path / FILE_NAME)
    with a_store(tmp_path) as store:
        row = store.notices.get("dong-bang")
        assert (row.state, row.number, row.version, row.created) == ("issued", 5, 2, MORNING)
        assert store.notices.latest("dong-bang") == a_frozen_draft("Bản thứ hai")
        first = store.versions.list("dong-bang")[-1]
        assert (first.number, first.label, first.at) == (1, "Bản đầu", MORNING)
        assert store.versions.draft("dong-bang", 1) == a_frozen_draft("Bản thứ nhất")
        assert store.notices.get("da-bo").binned == MORNING + HOUR
        assert store.templates.get("mau") == TEMPLATE
        assert store.profiles.get("mau").removed == MORNING + HOUR
        assert store.phrases.get("mau").content == TEMPLATE.content
        assert store.directory.people.get("hai").entry == HAI
        assert store.directory.people.get("hai").uses == 1
        assert [entry.entry.id for entry in store.directory.organs.list()] == ["vp"]
        assert [entry.entry.id for entry in store.directory.recipients.list()] == ["tt"]
        assert store.settings.all() == {"theme": {"name": "dark"}}
        (export,) = store.exports.list("dong-bang")
        assert (export.version, export.file, export.sha256) == (2, "tb.docx", "ab")
        assert store.histories.get("dong-bang") == b"\0history"
        assert [hit.notice.id for hit in store.notices.search("ban thu hai").hits] == ["dong-bang"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_work_goes_on_in_it(file: Path, tmp_path: Path) -> None:
    shutil.copy(file, tmp_path / FILE_NAME)
    with a_store(tmp_path) as store:
        assert store.notices.save(a_text("tiếp", notice_id="dong-bang")).number == 3
        store.backups.make()
        assert store.recovered == ()
