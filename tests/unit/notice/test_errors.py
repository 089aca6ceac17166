import pytest

from desktop_app.notice import errors
from desktop_app.notice.errors import (
    ALL_CODES,
    DraftError,
    EditFault,
    FileFault,
    ShapeFault,
    TextFault,
    ValueFault,
    VersionFault,
)

KINDS = (FileFault, VersionFault, ShapeFault, ValueFault, TextFault, EditFault)


def test_every_class_is_drawn_in_the_docstring_and_owns_its_codes() -> None:
    assert set(KINDS) == set(DraftError.__subclasses__())
    assert errors.__doc__ is not None
    assert all(kind.__name__ in errors.__doc__ for kind in (DraftError, *KINDS))
    assert all(kind.CODES for kind in KINDS)
    assert sum(len(kind.CODES) for kind in KINDS) == len(ALL_CODES)
    assert set().union(*(kind.CODES for kind in KINDS)) == ALL_CODES


@pytest.mark.parametrize("kind", [DraftError, *KINDS])
def test_a_code_of_another_class_is_refused(kind: type[DraftError]) -> None:
    with pytest.raises(LookupError):
        kind("no such code")
    for code in ALL_CODES - kind.CODES:
        with pytest.raises(LookupError):
            kind(code)


def test_a_fault_carries_path_code_and_parameters() -> None:
    fault = ShapeFault("wrong_type", "date.year", expected="int", found="str")
    assert (fault.path, fault.code) == ("date.year", "wrong_type")
    assert dict(fault.params) == {"expected": "int", "found": "str"}
    assert str(fault) == "date.year: wrong_type (expected=int, found=str)"
    assert str(FileFault("empty_file")) == "(draft): empty_file"


def test_a_fault_seen_from_further_out_is_the_same_fault() -> None:
    inner = ValueFault("bad_clock", "from", found="9:00")
    outer = inner.under("meeting.sessions[0]")
    assert type(outer) is ValueFault
    assert outer.path == "meeting.sessions[0].from"
    assert (outer.code, outer.params) == (inner.code, inner.params)
    assert inner.path == "from"


def test_parameters_can_be_printed_anywhere_and_are_short() -> None:
    fault = ShapeFault("unknown_field", "a\ud800", field="b\udfff" + "x" * 1000)
    fault.path.encode()
    assert len(fault.params["field"].encode()) < 310
    assert fault.params["field"].startswith("b\\udfffx")
