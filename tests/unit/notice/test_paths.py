import pytest

from desktop_app.notice.paths import format_path, join_paths, parse_path


@pytest.mark.parametrize(
    ("path", "steps"),
    [
        ("", ()),
        ("subject", ("subject",)),
        ("body[3].directive.deadline", ("body", 3, "directive", "deadline")),
        ("body[0].children[2].text", ("body", 0, "children", 2, "text")),
        ("appendices[1].body[0].rows[2][0]", ("appendices", 1, "body", 0, "rows", 2, 0)),
        ("[4].x", (4, "x")),
    ],
)
def test_a_path_and_its_steps_say_the_same(path: str, steps: tuple[str | int, ...]) -> None:
    assert parse_path(path) == steps
    assert format_path(steps) == path


@pytest.mark.parametrize(
    "path", ["a..b", "a.", ".", "a[", "a[x]", "a[-1]", "a]", "a b", "9a", "a[1]b", "body.[0]"]
)
def test_what_is_no_path_has_no_steps(path: str) -> None:
    assert parse_path(path) is None


@pytest.mark.parametrize(
    ("prefix", "rest", "path"),
    [
        ("", "", ""),
        ("body[0]", "", "body[0]"),
        ("", "id", "id"),
        ("body[0]", "text", "body[0].text"),
        ("body", "[0].text", "body[0].text"),
    ],
)
def test_a_path_is_seen_from_further_out(prefix: str, rest: str, path: str) -> None:
    assert join_paths(prefix, rest) == path
