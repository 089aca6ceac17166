"""What the reader has to say of a text, in words."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.reading.report import Kind, Note, ReadReport, Why

KINDS: Final[Mapping[Kind, str]] = MappingProxyType(
    {
        "speech_report": noted("Bài tường thuật phát biểu kết luận"),
        "notice": noted("Thông báo kết luận"),
        "minutes": noted("Biên bản"),
        "plain": noted("Văn bản"),
    }
)
NOTES: Final[Mapping[Note, str]] = MappingProxyType(
    {
        "damaged": noted(
            "Văn bản có vẻ bị hỏng dấu hoặc nhận dạng sai nên không đọc; hãy lấy lại bản gốc."
        ),
        "no_marks": noted("Văn bản không có dấu tiếng Việt nên không đọc; hãy lấy bản có dấu."),
        "empty": noted("Văn bản không có chữ nào; hãy chọn văn bản khác."),
        "legacy": noted("Văn bản dùng phông cũ, đã chuyển sang Unicode."),
        "no_meeting": noted("không thấy tên cuộc họp"),
        "no_date": noted("không thấy ngày họp"),
        "no_chair": noted("không thấy người chủ trì"),
        "no_place": noted("không thấy nơi họp"),
        "year_unknown": noted("ngày họp không ghi năm nên để trống"),
        "no_directives": noted("không thấy chỉ đạo nào"),
        "cut": noted("Văn bản quá dài, chỉ đọc phần đầu."),
    }
)
"""Those that begin with a capital are sentences, the others parts of one."""

WHYS: Final[Mapping[Why, str]] = MappingProxyType(
    {
        "damaged": noted("bị hỏng"),
        "greeting": noted("lời chào"),
        "opinion": noted("ý kiến người khác"),
        "unplaced": noted("chưa có chỗ"),
    }
)
_MISSING: Final = noted("Văn bản không nói hết: {what}.")


def report_words(report: ReadReport, say: Translate) -> str:
    """What kind of text it is and what it does not say, in a line or two."""
    parts = [say(NOTES[note]) for note in report.notes]
    sentences = [part for part in parts if part[:1].isupper()]
    lacking = [part for part in parts if not part[:1].isupper()]
    if lacking:
        sentences.append(say(_MISSING).format(what=", ".join(lacking)))
    return " ".join((f"{say(KINDS[report.kind])}.", *sentences))
