"""The command `tbkl check`: what would be sent back, in a file or a folder of files."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from desktop_app.cli.answers import Answer, as_json
from desktop_app.cli.house import House
from desktop_app.presenters.catalogue import noted

if TYPE_CHECKING:
    from desktop_app.presenters.checking.finding_words import FindingWords
    from desktop_app.workspace.check_file import CheckedFile, FileChecker, Place

CLEAN: Final = noted("{file}: không thấy lỗi nào.")
COUNTS: Final = noted("{file}: {count} chỗ")
NO_FILES: Final = noted("Thư mục không có tệp .tbkl, .docx hay .txt nào.")
PARAGRAPH: Final = noted("đoạn {number}")
WHOLE: Final = noted("cả tệp")
CHARACTER: Final = noted("ký tự {number}")


def check(words: argparse.Namespace, house: House) -> Answer:
    """Tell what is wrong; 1 when anything is that breaks a rule."""
    from desktop_app.presenters.checking.finding_words import FindingWords
    from desktop_app.presenters.draft_findings import DRAFT_SENTENCES
    from desktop_app.presenters.language_findings import LANGUAGE_SENTENCES
    from desktop_app.presenters.layout_findings import LAYOUT_SENTENCES

    target = Path(words.file)
    checker = _checker(house)
    if target.is_dir():
        checked = tuple(checker.check_all(target, words.standard))
    else:
        checked = (checker.check(target, words.standard),)
    say = house.catalogue.gettext
    sentences = {**DRAFT_SENTENCES, **LANGUAGE_SENTENCES, **LAYOUT_SENTENCES}
    finding_words = FindingWords(checker.checkup.rules, sentences, say)
    code = int(any(one.has_errors for one in checked))
    if words.json:
        data = [_as_data(one, finding_words) for one in checked]
        return Answer(as_json(data if target.is_dir() else data[0]), code=code)
    if not checked:
        return Answer(f"{say(NO_FILES)}\n")
    return Answer("".join(_told(one, finding_words, house) for one in checked), code=code)


def _checker(house: House) -> "FileChecker":
    from desktop_app.checking.checkup import Checkup
    from desktop_app.checking.rules import RuleBook
    from desktop_app.workspace.check_file import FileChecker
    from desktop_app.workspace.know_bodies import known_bodies
    from desktop_app.workspace.open_checkers import form_checker, proofreader
    from desktop_app.workspace.read_word import word_reader

    press, lexicon = house.press(), house.lexicon
    language = proofreader(lexicon)
    checkers = (form_checker(lexicon, known_bodies(house.organs)), language)
    checkup = Checkup(RuleBook.read(house.rules), checkers, (language,))
    reader = word_reader(lexicon, press, lambda: uuid4().hex)
    return FileChecker(checkup, press.library, reader, house.storeroom().today())


def _told(checked: "CheckedFile", words: "FindingWords", house: House) -> str:
    """A line for the file, then two for every finding: where and what, and by which rule."""
    from desktop_app.presenters.checking.finding_words import LEVELS

    say = house.catalogue.gettext
    if not checked.findings:
        return f"{say(CLEAN).format(file=checked.file)}\n"
    lines = [say(COUNTS).format(file=checked.file, count=len(checked.findings))]
    for finding, place in checked.findings:
        where = _where(place, house)
        lines.append(f"  {say(LEVELS[finding.level])} · {where}: {words.sentence(finding)}")
        lines.append(f"    {words.title(finding.rule)}")
    return "".join(f"{line}\n" for line in lines)


def _where(place: "Place", house: House) -> str:
    from desktop_app.presenters.draft_places import field_title

    say = house.catalogue.gettext
    if place.path is not None:
        title = field_title(place.path)
        return f"{say(title)} ({place.path})" if title else place.path
    if place.paragraph is not None and not place.quote and place.start == place.end:
        return say(WHOLE)
    if place.paragraph is not None:
        return say(PARAGRAPH).format(number=place.paragraph + 1)
    return say(CHARACTER).format(number=place.start + 1)


def _as_data(checked: "CheckedFile", words: "FindingWords") -> dict[str, Any]:
    return {
        "file": str(checked.file),
        "standard": checked.standard,
        "findings": [
            {
                "rule": finding.rule,
                "level": finding.level,
                "message": words.sentence(finding),
                "found": finding.found,
                "expected": list(finding.expected),
                "where": _place(place),
                "fixable": finding.is_fixable,
            }
            for finding, place in checked.findings
        ],
    }


def _place(place: "Place") -> dict[str, Any]:
    span = {"start": place.start, "end": place.end}
    if place.path is not None:
        return {"path": place.path, **span}
    if place.paragraph is not None:
        return {"paragraph": place.paragraph, **span, "quote": place.quote}
    return span
