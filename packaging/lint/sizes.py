"""Prints how long the files and functions of a package are and fails on what is too long."""

import ast
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

PACKAGE = Path(__file__).parents[2] / "desktop_app"

MEDIAN_LINES = 120
FILE_LINES = 500
FUNCTION_LINES = 50
CLASS_METHODS = 25
VAGUE_NAMES = frozenset({"common", "helper", "helpers", "manager", "managers", "util", "utils"})

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Measure:
    """A size and what it was measured on, for example `notice/draft.py:40 fields`."""

    size: int
    place: str


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lines of every file and function, methods of every class, modules with a vague name."""

    files: tuple[Measure, ...]
    functions: tuple[Measure, ...]
    classes: tuple[Measure, ...]
    vague: tuple[str, ...]

    @property
    def median_lines(self) -> float:
        """Median length of a file; 0 when there is none."""
        return median(file.size for file in self.files) if self.files else 0


def measure(package: Path) -> Sizes:
    """Measures every Python file below `package`; places are given relative to it."""
    files: list[Measure] = []
    functions: list[Measure] = []
    classes: list[Measure] = []
    vague: list[str] = []
    for path in sorted(package.rglob("*.py")):
        place = path.relative_to(package).as_posix()
        source = path.read_text(encoding="utf-8")
        files.append(Measure(len(source.splitlines()), place))
        if _is_vague(_module_name(path)):
            vague.append(place)
        for node in ast.walk(ast.parse(source, str(path))):
            if isinstance(node, Function):
                functions.append(Measure(_lines(node), f"{place}:{node.lineno} {node.name}"))
            elif isinstance(node, ast.ClassDef):
                classes.append(Measure(_methods(node), f"{place}:{node.lineno} {node.name}"))
    return Sizes(tuple(files), tuple(functions), tuple(classes), tuple(vague))


def offences(sizes: Sizes) -> Iterator[str]:
    """One line for everything that is over a limit."""
    yield from _over(sizes.files, FILE_LINES, "lines", "a file")
    yield from _over(sizes.functions, FUNCTION_LINES, "lines", "a function")
    yield from _over(sizes.classes, CLASS_METHODS, "methods", "a class")
    for place in sizes.vague:
        yield f"{place}: a module is named after what it does"
    if sizes.median_lines > MEDIAN_LINES:
        yield f"median file length {sizes.median_lines:g} lines, it may be {MEDIAN_LINES}"


def summary(sizes: Sizes) -> Iterator[str]:
    """The figures for people, one line each for files, functions and classes."""
    total = sum(file.size for file in sizes.files)
    yield f"{len(sizes.files)} files, {total} lines, median {sizes.median_lines:g}"
    yield _spread("file", "lines", sizes.files)
    yield _spread("function", "lines", sizes.functions)
    yield _spread("class", "methods", sizes.classes)


def _over(measures: Sequence[Measure], limit: int, unit: str, kind: str) -> Iterator[str]:
    for found in measures:
        if found.size > limit:
            yield f"{found.place}: {found.size} {unit}, {kind} may have {limit}"


def _spread(kind: str, unit: str, measures: Sequence[Measure]) -> str:
    """95th percentile (nearest rank) and the largest of `measures`."""
    if not measures:
        return f"{kind}: none"
    ranked = sorted(measures, key=lambda found: found.size)
    percentile = ranked[-(-95 * len(ranked) // 100) - 1]
    largest = ranked[-1]
    return f"{kind}: 95 % up to {percentile.size} {unit}, largest {largest.size} ({largest.place})"


def _module_name(path: Path) -> str:
    return path.parent.name if path.stem == "__init__" else path.stem


def _is_vague(module: str) -> bool:
    return not VAGUE_NAMES.isdisjoint(module.lower().split("_"))


def _lines(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def _methods(class_: ast.ClassDef) -> int:
    return sum(isinstance(node, Function) for node in class_.body)


def main(arguments: Sequence[str]) -> int:
    """Measures the package given as first argument, else desktop_app; 1 when it is over a limit."""
    package = Path(arguments[0]) if arguments else PACKAGE
    sizes = measure(package)
    print("\n".join(summary(sizes)))
    broken = list(offences(sizes))
    for offence in broken:
        print(offence, file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
