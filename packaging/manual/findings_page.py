"""Writes the manual's page of all that is checked from the rules: `findings_page.py [--check]`."""

import json
import sys
from pathlib import Path
from typing import Any, Final

RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources"
PAGE: Final = RESOURCES / "manual" / "cac-loi.md"
FILES: Final = (
    ("draft", "Thể thức và nội dung"),
    ("layout", "Trình bày tệp Word"),
    ("language", "Chính tả, dấu câu, viết hoa"),
)
LEVELS: Final = {"error": "lỗi", "warning": "cảnh báo", "advice": "nên xem"}
SYSTEMS: Final = {("party",): "văn bản của Đảng", ("state",): "văn bản hành chính"}
HERE: Final = Path(__file__).parent
HEAD: Final = (HERE / "findings_head.md").read_text(encoding="utf-8")
FOOT: Final = (HERE / "findings_foot.md").read_text(encoding="utf-8")


def page() -> str:
    """The whole page."""
    parts = [HEAD]
    for name, title in FILES:
        file = RESOURCES / "rules" / f"{name}.json"
        if file.exists():
            rules = json.loads(file.read_text(encoding="utf-8"))["rules"]
            parts.append(f"\n## {title}\n\n" + "".join(map(_line, rules)))
    return "".join(parts) + FOOT


def _line(rule: dict[str, Any]) -> str:
    of = SYSTEMS.get(tuple(rule.get("systems", ())), "")
    kind = ", ".join(filter(None, (LEVELS[rule["level"]], of)))
    cited = ", ".join(filter(None, (rule.get("clause", ""), rule.get("document", ""))))
    source = f" ({cited})" if cited else ""
    return f"- **{rule['title']}** ({kind}): {rule['reason']}{source}\n"


def main(arguments: list[str]) -> int:
    """Write the page, or tell whether it is what the rules say."""
    if arguments == ["--check"]:
        is_same = PAGE.exists() and PAGE.read_text(encoding="utf-8") == page()
        if not is_same:
            print(f"{PAGE} is not what the rules say; run {Path(__file__).name}")
        return 0 if is_same else 1
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
