"""Packs are read strictly, and refused with the place of what is wrong."""

import json
from typing import Any

import pytest

from desktop_app.phrases.packs import PackFault, read_pack, write_pack

PHRASE: dict[str, Any] = {
    "id": "giao-1",
    "text": "Giao {cơ quan} {nội dung}",
    "function": "giao-nhiem-vu",
    "topics": ["dau-tu-cong"],
    "system": "state",
}


def a_pack(*phrases: dict[str, Any], **changes: Any) -> bytes:
    tree = {
        "format": "tbkl-phrases",
        "version": 1,
        "id": "goi",
        "title": "Gói",
        "phrases": [*phrases],
        **changes,
    }
    return json.dumps(tree).encode()


def test_a_phrase_knows_its_pack_but_its_file_does_not_say_so() -> None:
    pack = read_pack(a_pack(PHRASE))
    assert pack.phrases[0].pack == "goi"
    assert read_pack(write_pack(pack)) == pack
    assert b'"pack"' not in write_pack(pack)


@pytest.mark.parametrize(
    ("phrase", "code", "path", "found"),
    [
        ({**PHRASE, "function": "la"}, "unknown_function", "phrases[1].function", "la"),
        ({**PHRASE, "topics": ["y-te", "la"]}, "unknown_topic", "phrases[1].topics[1]", "la"),
        ({**PHRASE, "text": "Giao {ai}"}, "pattern", "phrases[1].text", "ai"),
        ({**PHRASE, "id": "giao-0"}, "duplicate_id", "phrases[1].id", "giao-0"),
        ({**PHRASE, "levels": ["phần"]}, "format", "phrases[1].levels[0]", ""),
        ({**PHRASE, "la": 1}, "format", "phrases[1].la", ""),
    ],
)
def test_a_faulty_pack_is_refused(phrase: dict[str, Any], code: str, path: str, found: str) -> None:
    first = {**PHRASE, "id": "giao-0"}
    second = phrase if phrase["id"] == "giao-0" else {**phrase, "id": "giao-1"}
    with pytest.raises(PackFault) as caught:
        read_pack(a_pack(first, second))
    assert (caught.value.code, caught.value.path, caught.value.found) == (code, path, found)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", a_pack(PHRASE, version=2)])
def test_what_is_no_pack_is_refused(content: bytes) -> None:
    with pytest.raises(PackFault) as caught:
        read_pack(content)
    assert caught.value.code == "format"


def test_a_phrase_suits_its_system_or_both() -> None:
    state = read_pack(a_pack(PHRASE)).phrases[0]
    both = read_pack(a_pack({**PHRASE, "system": "both"})).phrases[0]
    assert not state.suits("party")
    assert both.suits("party")
    assert state.suits("state")
