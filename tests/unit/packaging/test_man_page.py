"""The manual page says what the program says."""

import sys
from pathlib import Path

import pytest

import man_page
from desktop_app.cli.parser import COMMANDS

ROOT = Path(__file__).parents[3]


@pytest.fixture
def program(tmp_path: Path) -> str:
    script = tmp_path / "tbkl"
    script.write_text(
        f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m desktop_app "$@"\n'
    )
    script.chmod(0o755)
    return str(script)


@pytest.mark.parametrize(("language", "heading"), [("vi", "CÁC LỆNH"), ("en", "COMMANDS")])
def test_every_command_has_its_part(
    program: str, language: str, heading: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert man_page.main([program, language, "1.2.3", "2026-11-25"]) == 0
    page = capsysbinary.readouterr().out.decode()
    assert page.startswith('.TH TBKL 1 "2026-11-25" "tbkl 1.2.3"')
    assert heading in page
    assert "@" not in page
    parts = [line for line in page.splitlines() if line.startswith(".SS")]
    assert sorted(parts) == sorted(f'.SS "tbkl {name}"' for name in COMMANDS)
    assert page.count(".nf\n") == page.count("\n.fi") == len(COMMANDS) + 1
