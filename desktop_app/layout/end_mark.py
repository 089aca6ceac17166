"""The mark that ends the body: a full stop, or the State's "./."."""

from msgspec import structs

from desktop_app.layout.sheet import Paragraph, Run

_ENDS = ("./.", "…/.", ".../.")
_KEPT = ("…", "...", "!", "?")
_REPLACED = " .,;:"


def with_end_mark(paragraph: Paragraph, mark: str) -> Paragraph:
    """The paragraph ending in `mark` instead of its own last stop, comma or semicolon.

    An ellipsis, "!" or "?" stays, with what the mark has behind its stop ("v.v.../."); an end mark
    that was typed stays as it is. A paragraph without text is left alone.
    """
    text = "".join(run.text for run in paragraph.runs if run.kind == "text").rstrip()
    if not text or text.endswith(_ENDS):
        return paragraph
    if text.endswith(_KEPT):
        return _cut_and_ended(paragraph, len(text), mark.removeprefix("."))
    return _cut_and_ended(paragraph, len(text.rstrip(_REPLACED)), mark)


def _cut_and_ended(paragraph: Paragraph, length: int, mark: str) -> Paragraph:
    """The first `length` characters of the text runs, then the mark, set like the last of them."""
    runs: list[Run] = []
    for run in paragraph.runs:
        if run.kind != "text":
            runs.append(run)
            continue
        kept = run.text[:length]
        length -= len(kept)
        if kept:
            runs.append(structs.replace(run, text=kept))
    last = runs[-1] if runs and runs[-1].kind == "text" else None
    if last is None:
        return structs.replace(paragraph, runs=(*runs, Run(mark)))
    return structs.replace(
        paragraph, runs=(*runs[:-1], structs.replace(last, text=last.text + mark))
    )
