"""How the text ends: "./." is no form of the Party's guide (P-BODY-END)."""

from collections.abc import Iterator
from typing import Final

from desktop_app.checking.draft.case import Case
from desktop_app.checking.finding import Edit, Finding, Where

_MARK: Final = "./."


def ending(case: Case) -> Iterator[Finding]:
    """The last text of body or closing, in a Party notice."""
    if not case.is_party:
        return
    printed = [one for one in case.places if one.path.startswith(("body", "closing"))]
    if printed and printed[-1].text.rstrip().endswith(_MARK):
        path, text = printed[-1].path, printed[-1].text.rstrip()
        where = Where(path, len(text) - len(_MARK), len(text))
        yield Finding(rule="P-BODY-END", code="party_end_mark", where=where, found=_MARK,
                      expected=(".",), fix=(Edit(where, "."),))  # fmt: skip
