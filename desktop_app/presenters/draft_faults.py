"""Sentences for what can be wrong in a draft, one for every code of `notice.errors`.

Each says what stands there and what to do; the place is put before it. In braces stand the fault's
parameters as `fault_words` puts them.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.catalogue import noted

DRAFT_SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # the file
        "empty_file": noted("tệp không có nội dung; hãy mở bản lưu trước đó"),
        "too_large": noted("tệp quá lớn, không phải bản thảo thông báo; hãy chọn tệp khác"),
        "utf16": noted("tệp ghi bằng bảng mã UTF-16; hãy lưu lại bằng bảng mã UTF-8"),
        "not_utf8": noted("tệp không ghi bằng bảng mã UTF-8; hãy lưu lại bằng bảng mã đó"),
        "other_file": noted("đây là {found}, không phải bản thảo .tbkl; hãy chọn tệp khác"),
        "not_json": noted(
            "bản thảo sai cấu trúc ở dòng {line}, cột {column}; "
            "hãy sửa chỗ đó hoặc mở bản lưu trước đó"
        ),
        "truncated": noted("bản thảo bị cắt cụt, thiếu phần cuối; hãy mở bản lưu trước đó"),
        "too_deep": noted(
            "các phần lồng nhau quá sâu, không phải bản thảo thông báo; hãy chọn tệp khác"
        ),
        "not_a_draft": noted(
            "tệp không phải bản thảo thông báo (thiếu dấu hiệu “tbkl-draft”); hãy chọn tệp khác"
        ),
        # its version
        "newer_version": noted(
            "bản thảo theo mẫu mới hơn (bản {found}, chương trình này đọc đến bản {expected}); "
            "hãy cập nhật chương trình"
        ),
        "older_version_unknown": noted(
            "không có mẫu bản thảo nào mang số {found} (chỉ có {expected}); hãy sửa lại số này"
        ),
        # its shape
        "missing_field": noted("mục bắt buộc “{field}” còn thiếu; hãy bổ sung"),
        "unknown_field": noted("có mục lạ “{field}”; hãy bỏ đi hoặc sửa lại tên mục"),
        "duplicate_field": noted("mục “{field}” ghi hai lần; hãy bỏ bớt một"),
        "wrong_type": noted("cần {expected} nhưng gặp {found}; hãy sửa lại"),
        # its values
        "bad_value": noted("giá trị “{found}” không dùng được; hãy ghi {expected}"),
        "bad_number": noted("“{found}” không phải số dùng được; hãy ghi một số bình thường"),
        "bad_date": noted("“{found}” không phải ngày có trong lịch; hãy ghi theo mẫu 2026-09-30"),
        "bad_clock": noted("“{found}” không phải giờ trong ngày; hãy ghi theo mẫu 08:00"),
        "empty_id": noted("mã còn để trống; hãy đặt một mã riêng"),
        "duplicate_id": noted("mã “{found}” đã dùng ở {first}; hãy đặt một mã khác"),
        "block_nesting": noted("{found} không đặt được trong {parent}; hãy đổi cấp hoặc chuyển ra"),
        "span_outside_text": noted(
            "kiểu chữ đặt cho ký tự {found} nhưng đoạn chỉ có ký tự {expected}; hãy sửa lại"
        ),
        "not_a_table": noted("cột và dòng chỉ dùng cho bảng, không dùng cho {found}; hãy bỏ đi"),
        "table_in_body": noted(
            "bảng không đặt được trong nội dung thông báo; hãy chuyển vào phụ lục"
        ),
        "table_with_text": noted("bảng không có phần này; hãy chuyển vào các ô của bảng"),
        "table_shape": noted("số ô cần có là {expected} nhưng gặp {found}; hãy thêm hoặc bớt ô"),
        "table_widths": noted(
            "bảng có {expected} cột nhưng ghi {found} độ rộng; hãy ghi mỗi cột một độ rộng"
        ),
        "chair_of_two_kinds": noted(
            "“{found}” là tập thể nên không có danh xưng, họ tên, chức vụ; hãy bỏ các mục đó"
        ),
        "unknown_slot": noted("mẫu câu có chỗ điền lạ “{found}”; hãy dùng một trong: {expected}"),
        "unclosed_slot": noted("mẫu câu có dấu ngoặc nhọn lẻ; hãy đóng ngoặc hoặc xoá đi"),
        # its texts
        "control_character": noted(
            "ký tự thứ {nth} ({found}) không in được; hãy xoá ký tự đó rồi gõ lại"
        ),
        "line_break": noted("có chỗ xuống dòng ở ký tự thứ {nth}; hãy tách thành hai đoạn"),
        "tab": noted("có dấu nhảy cột (Tab) ở ký tự thứ {nth}; hãy thay bằng dấu cách"),
        "lone_surrogate": noted("ký tự thứ {nth} bị hỏng ({found}); hãy gõ lại chỗ này"),
        # edits
        "unknown_block": noted("bản thảo không có đoạn mang mã “{found}”; hãy chọn lại"),
        "unknown_path": noted("bản thảo không có mục này; hãy chọn lại"),
        "outside_text": noted(
            "vị trí {found} nằm ngoài đoạn, đoạn chỉ có vị trí {expected}; hãy chọn lại"
        ),
        "ids_and_lines": noted("có {expected} dòng nhưng {found} mã; hãy thử lại"),
    }
)

ANOTHER_VALUE: Final = noted("một giá trị khác")
"""What is expected where the fault does not say it."""
