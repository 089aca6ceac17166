"""A text cut by its spans: nothing lost, every character in exactly the styles over it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.layout.runs import span_runs, trimmed
from desktop_app.layout.sheet import Run
from desktop_app.notice.blocks import Span
from tests.builders.drafts import a_span

TEXTS = st.text("Giao Sở Xây dựng", max_size=25)
SPANS = st.lists(
    st.builds(
        lambda start, length, style: Span(start=start, end=start + length, style=style),
        st.integers(0, 30),
        st.integers(1, 30),
        st.sampled_from(["bold", "italic", "underline"]),
    ),
    max_size=6,
)


@settings(max_examples=60)
@given(TEXTS, SPANS)
def test_the_runs_together_are_the_text(text: str, spans: list[Span]) -> None:
    runs = span_runs(text, spans)
    assert "".join(run.text for run in runs) == text
    assert all(run.text and run.kind == "text" for run in runs)


@settings(max_examples=60)
@given(TEXTS, SPANS)
def test_every_character_has_the_styles_of_the_spans_over_it(text: str, spans: list[Span]) -> None:
    found = [
        {name for name in ("bold", "italic", "underline") if getattr(run, name)}
        for run in span_runs(text, spans)
        for _ in run.text
    ]
    assert found == [
        {span.style for span in spans if span.start <= at < span.end} for at in range(len(text))
    ]


def test_spans_may_overlap() -> None:
    spans = (a_span(0, 6), a_span(5, 9, "italic"))
    assert span_runs("Giao Sở Y", spans) == (
        Run("Giao ", bold=True),
        Run("S", bold=True, italic=True),
        Run("ở Y", italic=True),
    )


def test_spans_beyond_the_text_are_cut_off() -> None:
    assert span_runs("Giao", (a_span(2, 99),)) == (Run("Gi"), Run("ao", bold=True))
    assert span_runs("Giao", (a_span(4, 9), a_span(7, 9))) == (Run("Giao"),)


def test_an_empty_text_has_no_runs() -> None:
    assert span_runs("", ()) == ()
    assert span_runs("", (a_span(0, 3),)) == ()


@given(st.lists(st.text("a b"), max_size=4))
def test_trimmed_runs_are_the_text_without_spaces_around_it(texts: list[str]) -> None:
    runs = trimmed(tuple(Run(text, bold=index % 2 == 0) for index, text in enumerate(texts)))
    assert "".join(run.text for run in runs) == "".join(texts).strip(" ")
