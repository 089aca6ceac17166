"""Long notices of mixed paragraphs that turn their pages in every way, for lines and pages only."""

from random import Random

from msgspec.structs import replace

from desktop_app.notice.blocks import Block, Span
from desktop_app.notice.parts import Recipient
from tests.rendering.cases import STANDARDS, Case, sample

COUNT = 4  # notices of each system


def stress_cases() -> list[Case]:
    """The same notices at every call: texts of the longest sample cut and ordered anew."""
    return [
        _case(seed, system, base)
        for system, base in (("party", "giao-ban-2022"), ("state", "ubnd-xa"))
        for seed in range(COUNT)
    ]


def _case(seed: int, system: str, base: str) -> Case:
    random = Random(f"{system} {seed}")
    draft = sample(base)
    sentences = [
        block.text for block in sample("dai-60-chi-dao").all_blocks() if len(block.text) > 60
    ]
    body = tuple(_section(random, sentences, f"s{number}") for number in range(5))
    recipients = tuple(
        Recipient(text=f"Cơ quan thứ {number}, {_cut(random, random.choice(sentences), 12)}")
        for number in range(random.randint(2, 14))
    )
    made = replace(draft, id=f"trang-{system}-{seed}", body=body, recipients=recipients)
    return Case(f"{made.id}", made, STANDARDS[system][0], is_shipped=False)


def _section(random: Random, sentences: list[str], name: str) -> Block:
    items = tuple(_item(random, sentences, f"{name}i{number}") for number in range(4))
    title = _cut(random, random.choice(sentences), 20).rstrip(".,;:")
    return Block(id=name, level="section", text=title, children=items)


def _item(random: Random, sentences: list[str], name: str) -> Block:
    text = " ".join(random.sample(sentences, random.randint(1, 3)))
    points = tuple(
        _point(random, sentences, f"{name}p{number}") for number in range(random.randint(0, 3))
    )
    title = _cut(random, text, 12).rstrip(".,;:") if points else text
    return Block(id=name, level="item", text=title, children=points)


def _point(random: Random, sentences: list[str], name: str) -> Block:
    text = _cut(random, " ".join(random.sample(sentences, 2)), 90)
    start = random.randrange(len(text) // 2)
    span = Span(start=start, end=start + len(text) // 4, style="bold")
    return Block(id=name, level="point", text=text, spans=(span,) if random.random() < 0.5 else ())


def _cut(random: Random, text: str, most: int) -> str:
    """Some of the first words."""
    words = text.split()
    return " ".join(words[: random.randint(3, most)])
