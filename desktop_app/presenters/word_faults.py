"""Sentences for what keeps a Word file from being read."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.catalogue import noted

WORD_SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "empty": noted("Tệp {file} không có nội dung; hãy chọn tệp khác."),
        "not_word": noted("Tệp {file} không phải tệp Word; hãy chọn tệp .docx."),
        "old_format": noted(
            "Tệp {file} là Word đời cũ (.doc) nên chưa đọc được; "
            "hãy mở bằng Word, lưu lại thành .docx."
        ),
        "encrypted": noted("Tệp {file} có mật khẩu; hãy mở bằng Word, bỏ mật khẩu rồi thử lại."),
        "macros": noted(
            "Tệp {file} có chứa macro nên không được mở; hãy lưu lại bằng Word thành .docx."
        ),
        "template": noted("Tệp {file} là mẫu của Word (.dotx); hãy lưu lại bằng Word thành .docx."),
        "other_office": noted(
            "Tệp {file} thuộc chương trình khác (Excel, PowerPoint, LibreOffice); "
            "hãy chọn tệp .docx."
        ),
        "too_large": noted(
            "Tệp {file} lớn hơn 30 MB nên không được mở; hãy bỏ bớt ảnh rồi thử lại."
        ),
        "too_packed": noted(
            "Tệp {file} chứa quá nhiều so với một thông báo nên không được mở; "
            "hãy kiểm tra nguồn gốc của tệp."
        ),
        "damaged": noted(
            "Tệp {file} bị hỏng hoặc không phải tệp Word; hãy mở thử bằng Word và lưu lại."
        ),
    }
)
