"""Sentences for what can be wrong with a phrase, its pattern or a pack of phrases."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.notice.errors import DraftError
from desktop_app.phrases.packs import PackFault
from desktop_app.phrases.pattern import KINDS, PatternFault
from desktop_app.phrases.terms import FUNCTIONS
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.draft_faults import DRAFT_SENTENCES
from desktop_app.presenters.fault_words import Translate, fault_words

PATTERN_SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "empty": noted("mẫu câu chưa có chữ nào; hãy ghi câu"),
        "unclosed": noted(
            "dấu “{found}” ở ký tự thứ {nth} chưa được đóng; hãy thêm dấu đóng hoặc xoá đi"
        ),
        "unopened": noted(
            "dấu “{found}” ở ký tự thứ {nth} không có dấu mở; hãy thêm dấu mở hoặc xoá đi"
        ),
        "nested": noted("dấu “{found}” ở ký tự thứ {nth} nằm trong cặp dấu khác; hãy tách ra"),
        "unknown_slot": noted(
            "ở ký tự thứ {nth} có chỗ điền lạ “{found}”; hãy dùng một trong: {known}"
        ),
        "no_choices": noted(
            "chỗ chọn ở ký tự thứ {nth} cần ít nhất hai cách ghi; "
            "hãy ghi các cách, cách nhau bằng dấu “/”"
        ),
    }
)
PACK_SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "duplicate_id": noted("mã “{found}” dùng cho hai mẫu câu; hãy đặt một mã khác"),
        "unknown_function": noted("không có chức năng “{found}”; hãy dùng một trong: {known}"),
        "unknown_topic": noted("không có chủ đề “{found}”; hãy chọn chủ đề khác"),
    }
)
"""The other codes: "pattern" is told by its PatternFault, "format" by the fault of the file."""
FILE_SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "empty_file": noted("tệp không có nội dung; hãy chọn tệp khác"),
        "too_large": noted("tệp quá lớn, không phải gói mẫu câu; hãy chọn tệp khác"),
        "other_file": noted("đây là {found}, không phải gói mẫu câu; hãy chọn tệp khác"),
        "not_json": noted("gói mẫu câu sai cấu trúc ở dòng {line}, cột {column}; hãy sửa chỗ đó"),
        "truncated": noted("gói mẫu câu bị cắt cụt, thiếu phần cuối; hãy chép lại tệp"),
        "too_deep": noted("tệp không phải gói mẫu câu; hãy chọn tệp khác"),
    }
)
"""What is said of a file otherwise than of a draft."""
NOT_A_PACK: Final = noted("tệp không phải gói mẫu câu; hãy chọn tệp khác")
NEWER_PACK: Final = noted("gói mẫu câu do chương trình mới hơn lập; hãy cập nhật chương trình")
_OF_PATHS: Final[Mapping[str, str]] = MappingProxyType(
    {"format": NOT_A_PACK, "version": NEWER_PACK}
)


def pattern_fault(fault: PatternFault, say: Translate) -> str:
    """The words for what is wrong in a pattern, with the place counted from 1."""
    return say(PATTERN_SENTENCES[fault.code]).format(
        found=fault.found, nth=fault.place + 1, known=", ".join(KINDS)
    )


def phrase_fault(fault: PackFault, say: Translate) -> str:
    """The words for what is wrong in a phrase or a pack, without their place."""
    if isinstance(fault.fault, PatternFault):
        return pattern_fault(fault.fault, say)
    if isinstance(fault.fault, DraftError):
        return _of_file(fault.fault, say)
    titles = ", ".join(say(title) for title in FUNCTIONS.values())
    return say(PACK_SENTENCES[fault.code]).format(found=fault.found, known=titles)


def _of_file(fault: DraftError, say: Translate) -> str:
    if fault.path in _OF_PATHS:
        return say(_OF_PATHS[fault.path])
    sentence = FILE_SENTENCES.get(fault.code) or DRAFT_SENTENCES[fault.code]
    return say(sentence).format(**fault_words(fault.code, fault.params, say))
