"""The interface language: Vietnamese by itself, English from a whole, present catalogue."""

import gettext
import importlib.util
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from types import ModuleType

import pytest
from babel.messages.mofile import read_mo

from desktop_app.presenters.catalogue import DOMAIN, Catalogue, noted

ROOT = Path(__file__).parents[3]
LOCALE = ROOT / "resources" / "locale"
SCRIPT = ROOT / "packaging" / "locale" / "make_catalogue.py"
PO = LOCALE / "en" / "LC_MESSAGES" / f"{DOMAIN}.po"
SLOT = re.compile(r"\{\w*\}")


def the_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_catalogue", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


make_catalogue = the_script()
TEXTS = sorted({text for text, _, _ in make_catalogue.source_texts()})
ENGLISH: dict[str, str] = make_catalogue.translations(PO)


def test_the_texts_of_all_rooms_are_found() -> None:
    places = {place.split("/")[1] for _, place, _ in make_catalogue.source_texts()}
    assert {"cli", "presenters", "notice"} <= places
    assert "{file}: {what}." in TEXTS
    assert "Trích yếu" in TEXTS


@pytest.mark.parametrize("text", TEXTS)
def test_every_text_has_an_english_one_with_the_same_slots(text: str) -> None:
    english = ENGLISH[text]
    assert english.strip()
    assert sorted(SLOT.findall(english)) == sorted(SLOT.findall(text))
    assert english.endswith("\n") == text.endswith("\n")
    assert english.endswith(".") == text.endswith(".")
    assert len(re.findall("; please ", english)) == len(re.findall("; hãy ", text))


def test_nothing_is_translated_that_is_no_longer_said() -> None:
    assert sorted(ENGLISH) == TEXTS


def test_the_catalogue_is_what_the_script_makes_and_compiles() -> None:
    made: dict[Path, bytes] = make_catalogue.files(PO.parents[1])
    assert {file: file.read_bytes() for file in made} == made
    compiled = read_mo(BytesIO(PO.with_suffix(".mo").read_bytes()))
    assert {str(one.id): one.string for one in compiled if one.id} == ENGLISH


def test_the_catalogue_names_no_date_person_or_place() -> None:
    content = PO.read_text(encoding="utf-8")
    assert not re.search(r"@|://|-Date:|Last-Translator|Language-Team|\(C\)", content)
    assert str(ROOT) not in content
    assert not re.search(r"^#: .*:\d+$", content, re.MULTILINE)


def test_a_language_that_lacks_a_text_is_told(tmp_path: Path) -> None:
    known = dict(list(ENGLISH.items())[1:])
    missing = next(iter(ENGLISH))
    texts = {str(one.id): one.string for one in make_catalogue.catalogue("en", known) if one.id}
    assert texts == {**ENGLISH, missing: ""}


def test_the_check_passes_on_what_is_there() -> None:
    command = [sys.executable, str(SCRIPT), "--check"]
    run = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


def test_vietnamese_needs_no_catalogue(tmp_path: Path) -> None:
    assert Catalogue.load(tmp_path, "vi").gettext("Số") == "Số"
    assert Catalogue().gettext("Số") == "Số"


@pytest.mark.parametrize("language", ["en", "en_GB", "en_US.UTF-8"])
def test_english_is_read_from_the_catalogue(language: str) -> None:
    assert Catalogue.load(LOCALE, language).gettext("Số") == "Number"


@pytest.mark.parametrize("language", ["fr", "vi_VN", "", "C"])
def test_a_language_without_a_catalogue_stays_vietnamese(language: str) -> None:
    assert Catalogue.load(LOCALE, language).gettext("Số") == "Số"


def test_no_text_at_all_is_not_the_header_of_the_catalogue() -> None:
    translations = gettext.translation(DOMAIN, LOCALE, ["en"])
    assert translations.gettext("") != ""
    assert Catalogue(translations).gettext("") == ""


def test_a_noted_text_stays_as_it_is() -> None:
    assert noted("Đã thay tệp cũ cùng tên.") == "Đã thay tệp cũ cùng tên."
