"""A power cut in the middle of typing: at most the last second is gone; the next start tells it."""

import random
import time
from functools import partial

from desktop_app.workspace.take_sample import take_sample
from tests.e2e.program import ScreenProgram
from tests.e2e.screen import wait_until
from tests.integration.program import RESOURCES

KILLS = 5
LETTERS = "abcdeghiklmn"
"""Telex makes no other letters of these when each is a word."""
SECOND = 1.0
SLACK = 0.5
"""A loaded machine takes its time to draw and to write."""


def test_at_most_the_last_second_is_gone(program: ScreenProgram) -> None:
    chance = random.Random(7)
    file = program.folder / "mau.tbkl"
    file.write_bytes(take_sample(RESOURCES / "samples", "giao-ban-2022"))
    program.open(str(file), title="giao ban")
    program.screen.press("ctrl+Next", "ctrl+Next", "ctrl+Next", "ctrl+End")
    for kill in range(KILLS):
        program.screen.press("Return")
        typed = _type_until(program, chance.uniform(1.7, 3.0), chance)
        killed = time.monotonic()
        program.kill()
        sure = "".join(word for at, word in typed if at < killed - SECOND - SLACK)
        kept = program.store.texts()[-1]
        assert "".join(word for _, word in typed).startswith(kept)
        assert len(kept) >= len(sure.rstrip())
        program.open()
        program.screen.press("Return")  # the banner has the keys: the notice is opened
        program.wait_for_title("giao ban")
        wait_until(partial(_is_told, program, kill + 1), "the banner was not there")
        assert program.store.texts()[-1] == kept
        program.screen.press("ctrl+Next", "ctrl+Next", "ctrl+Next", "ctrl+End")
    program.close()


def _is_told(program: ScreenProgram, times: int) -> bool:
    return program.store.broken_sessions_told() == times


def _type_until(
    program: ScreenProgram, seconds: float, chance: random.Random
) -> list[tuple[float, str]]:
    """Type words without a pause; what was typed and when it had been."""
    typed: list[tuple[float, str]] = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        word = f"{chance.choice(LETTERS)} "
        program.screen.type(word)
        typed.append((time.monotonic(), word))
    return typed
