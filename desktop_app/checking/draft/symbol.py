"""The symbol of the notice against its type and issuing body (P-NUMBER, S-NUMBER)."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.checking.draft.capitals import capitals
from desktop_app.checking.draft.case import Case
from desktop_app.checking.finding import Edit, Finding, Where
from desktop_app.notice.symbols import split_symbol

_NUMBERED: Final = re.compile(r"\s*(?:Số\s*:?\s*)?\d", re.IGNORECASE)
_KIND: Final = "TB"


def symbol(case: Case) -> Iterator[Finding]:
    """A number in it, another type, another sign between the parts, another body."""
    typed = case.draft.profile.symbol.strip()
    if not typed or "…" in typed:
        return
    if _NUMBERED.match(typed):
        yield _found(case, "symbol_with_number", ())
        return
    parts = split_symbol(typed)
    sign = "/" if case.is_party else "-"
    if parts.kind != _KIND:
        right = f"{_KIND}{sign}{parts.body}" if parts.body else ""
        yield _found(case, "symbol_of_other_type", (right,) if right else ())
    elif parts.body and typed != f"{_KIND}{sign}{parts.body}":
        right = f"{_KIND}{sign}{parts.body}"
        yield _found(case, "symbol_sign_party" if case.is_party else "symbol_sign_state",
                     (right,), is_safe=True)  # fmt: skip
    elif parts.body:
        rights = _bodies(case)
        if rights and not rights & {parts.body, *re.split(r"[-/]", parts.body)}:
            expected = tuple(f"{_KIND}{sign}{body}" for body in sorted(rights, key=len))
            yield _found(case, "symbol_of_other_body", expected)


def _bodies(case: Case) -> frozenset[str]:
    """What stands for the issuing body; nothing where the standard lists none for its kind."""
    profile = case.draft.profile
    names = case.standard.names.body_symbols
    organ = capitals(profile.organ)
    if organ == "VĂN PHÒNG":
        organ = f"VĂN PHÒNG {capitals(profile.parent or '')}"
    organ = organ.replace("UBND", "UỶ BAN NHÂN DÂN").replace("PHÒNG THÀNH UỶ", "PHÒNG TỈNH UỶ")
    fits = [
        (len(kind), mark)
        for kind, mark in names.items()
        if mark and organ.startswith(capitals(kind).removesuffix(" XÃ"))
    ]
    if not fits or organ.startswith("BAN "):
        return frozenset()
    longest = max(fits)[0]
    found = {mark for size, mark in fits if size == longest}
    if organ.startswith("VĂN PHÒNG "):
        found.add("VP")
    return frozenset(found)


def _found(case: Case, code: str, expected: tuple[str, ...], *, is_safe: bool = False) -> Finding:
    typed = case.draft.profile.symbol
    where = Where("profile.symbol", 0, len(typed))
    fix = (Edit(where, expected[0]),) if is_safe else ()
    return Finding(
        rule=case.rule("NUMBER"), code=code, where=where, found=typed, expected=expected, fix=fix
    )
