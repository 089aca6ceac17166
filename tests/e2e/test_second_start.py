"""One window per store: a second start brings the first one to the front and ends well."""

from tests.e2e.program import TITLE, ScreenProgram
from tests.e2e.screen import PATIENCE, wait_until


def test_a_second_start_brings_the_window_to_the_front(program: ScreenProgram) -> None:
    first = program.open()
    screen = program.screen
    window = screen.focus(TITLE)
    screen.run("xdotool", "windowminimize", "--sync", window)
    assert screen.active() != window
    second = program.start()
    assert second.wait(PATIENCE) == 0
    assert "đang mở" in program.said.read_text()
    wait_until(lambda: screen.active() == window, "the window did not come to the front")
    assert first.poll() is None


def test_a_lock_left_by_a_kill_hinders_no_start(program: ScreenProgram) -> None:
    program.open()
    program.kill()
    assert program.store.place.lock.read_bytes()
    program.open()
    program.close()
    program.open()
    program.close()


def test_a_lock_that_vanished_hinders_no_start(program: ScreenProgram) -> None:
    program.open()
    program.kill()
    program.store.place.lock.unlink()
    program.open()
    program.close()
