"""The manual's page of all that is checked is what the rules say."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
SCRIPT = ROOT / "packaging" / "manual" / "findings_page.py"


def test_the_page_is_what_the_rules_say() -> None:
    done = subprocess.run([sys.executable, str(SCRIPT), "--check"], check=False)
    assert done.returncode == 0


def test_every_rule_is_on_the_page() -> None:
    page = (ROOT / "resources" / "manual" / "cac-loi.md").read_text(encoding="utf-8")
    for file in sorted((ROOT / "resources" / "rules").glob("*.json")):
        for rule in json.loads(file.read_text(encoding="utf-8"))["rules"]:
            assert f"**{rule['title']}**" in page, (file.name, rule["id"])
            assert rule["reason"] in page
