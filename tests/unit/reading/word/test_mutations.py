"""Files damaged at random: a draft or a refusal, soon, and no draft that cannot be kept."""

import io
import os
import random
import resource
import time
import zipfile
from collections.abc import Iterator

from lxml import etree

from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.reading.word.errors import UnreadableWord
from tests.builders.foreign_files import PARTY, STATE, Habits, foreign_bytes
from tests.builders.word_files import exported, read_back, sample

COUNT = int(os.environ.get("TBKL_MUTATIONS", "150"))
SLOWEST = 2.0
MOST_MEMORY = 500_000  # kilobytes on top of what the tests take anyway
Parts = dict[str, bytes]


def seeds() -> list[bytes]:
    """Honest files: ours with all there can be, and others' by tables and by hand."""
    return [
        exported(sample("co-phu-luc")),
        exported(sample("tinh-uy-2026")),
        exported(sample("chi-bo")),
        foreign_bytes(PARTY, Habits(numbering="automatic")),
        foreign_bytes(STATE, Habits(head="tabs", ending="plain")),
    ]


def mutants(count: int) -> Iterator[bytes]:
    """Damaged files, the same ones in every run."""
    chance = random.Random(20_260)
    originals = [unzipped(content) for content in seeds()]
    raw = seeds()
    for number in range(count):
        if number % 5 == 0:
            yield with_noise(chance.choice(raw), chance)
        else:
            parts = dict(chance.choice(originals))
            for _ in range(chance.randint(1, 4)):
                damage(parts, chance)
            yield rezipped(parts)


def test_a_damaged_file_is_read_or_refused() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    outcomes = set()
    for content in mutants(COUNT):
        started = time.perf_counter()
        try:
            draft = read_back(content).draft
        except UnreadableWord as fault:
            outcomes.add(fault.code)
        else:
            outcomes.add("read")
            assert load_draft(save_draft(draft)) == draft
        assert time.perf_counter() - started < SLOWEST
    assert {"read", "damaged"} <= outcomes
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MOST_MEMORY


def unzipped(content: bytes) -> Parts:
    """The parts of a file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rezipped(parts: Parts) -> bytes:
    """Parts as a file."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return target.getvalue()


def with_noise(content: bytes, chance: random.Random) -> bytes:
    """The file with some bytes changed, cut out or cut off."""
    noisy = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        noisy[chance.randrange(len(noisy))] = chance.randrange(256)
    if chance.random() < 0.3:
        start = chance.randrange(len(noisy))
        del noisy[start : start + chance.randint(1, 400)]
    return bytes(noisy)


def damage(parts: Parts, chance: random.Random) -> None:
    """One part damaged: its XML shuffled, or its bytes."""
    names = [name for name in parts if name.endswith((".xml", ".rels"))]
    name = "word/document.xml" if chance.random() < 0.6 else chance.choice(names)
    if name not in parts:
        return
    if chance.random() < 0.1:
        del parts[name]
        return
    try:
        root = etree.fromstring(parts[name])
    except etree.XMLSyntaxError:
        return
    elements = list(root.iter(etree.Element))
    for _ in range(chance.randint(1, 5)):
        shuffle(chance.choice(elements), chance.choice(elements), chance)
    parts[name] = etree.tostring(root)


def shuffle(one: etree._Element, other: etree._Element, chance: random.Random) -> None:
    """One element dropped, doubled, moved, renamed, or with other text or attributes."""
    parent = one.getparent()
    if parent is None:
        return
    action = chance.randrange(6)
    if action == 0:
        parent.remove(one)
    elif action == 1:
        parent.append(etree.fromstring(etree.tostring(one)))
    elif action == 2 and one not in other.iterancestors() and one is not other:
        other.append(one)
    elif action == 3:
        one.tag = other.tag
    elif action == 4:
        one.text = chance.choice(("", "\n", "1.", "I- ", "ngày 99 tháng 99 năm 9999", "a" * 5000))
    else:
        for name in one.attrib:
            one.set(name, chance.choice(("", "-1", "99999999999", "TBItem", "1e308", "\u200b")))
