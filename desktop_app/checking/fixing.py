"""The safe fixes of findings made in a draft."""

from collections import defaultdict
from collections.abc import Iterable

from desktop_app.checking.finding import Edit, Finding
from desktop_app.notice.draft import Draft
from desktop_app.notice.edits import with_field
from desktop_app.notice.replacing import Rewrite, with_replacements
from desktop_app.notice.text_places import text_places


def fixed_draft(draft: Draft, findings: Iterable[Finding]) -> Draft:
    """The draft with the edits of all findings made; one that overlaps an earlier one is left out.

    Spans and parts of directives follow their words. Raises DraftError for findings of another
    draft.
    """
    texts = {place.path: place.text for place in text_places(draft)}
    for path, edits in _by_path(findings).items():
        if path not in texts:  # a field that is no running text, as the symbol: it is put whole
            draft = with_field(draft, path, edits[-1].text)
            continue
        for edit in reversed(edits):
            start, end = edit.where.start, edit.where.end
            rewrite = _rewrite(texts[path][start:end], edit.text)
            draft = with_replacements(draft, {path: ((start, end),)}, edit.text, rewrite)
    return draft


def _rewrite(old: str, new: str) -> Rewrite:
    """How a part of a directive follows its block."""
    return lambda part: part.replace(old, new) if old else part


def _by_path(findings: Iterable[Finding]) -> dict[str, list[Edit]]:
    """Edits of each text from left to right, none over another."""
    wanted: dict[str, list[Edit]] = defaultdict(list)
    for finding in findings:
        for edit in finding.fix:
            wanted[edit.where.path].append(edit)
    return {path: _apart(edits) for path, edits in wanted.items()}


def _apart(edits: list[Edit]) -> list[Edit]:
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda one: (one.where.start, one.where.end)):
        if not kept or kept[-1].where.end <= edit.where.start:
            kept.append(edit)
    return kept
