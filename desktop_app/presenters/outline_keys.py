"""Keys that work inside the outline, the forms and the lists, as data for the table of keys.

What they do is done where they are pressed; what is a command of the menus stands in `actions`.
"""

from typing import Final, NamedTuple

from desktop_app.presenters.catalogue import noted


class KeySpec(NamedTuple):
    """What keys do; `keys` as in `ActionSpec`."""

    keys: str
    text: str


OUTLINE_KEYS: Final[tuple[KeySpec, ...]] = (
    KeySpec("Enter", noted("Khối mới, hoặc tách khối tại con trỏ")),
    KeySpec("Tab", noted("Xuống một cấp")),
    KeySpec("Shift+Tab", noted("Lên một cấp")),
    KeySpec("Backspace", noted("Ở đầu khối: lên cấp, hoặc nối với khối trước")),
    KeySpec("Del", noted("Ở cuối khối: nối với khối sau")),
    KeySpec("Alt+Up; Alt+Down", noted("Chuyển khối lên, xuống")),
    KeySpec("Ctrl+Shift+D", noted("Nhân đôi khối")),
    KeySpec("Ctrl+D", noted("Thông tin chỉ đạo: chủ trì, thời hạn")),
    KeySpec("Ctrl+Shift+Enter", noted("Nhận phần chỉ đạo được gợi ý")),
    KeySpec("Ctrl+K", noted("Tìm và chèn mẫu câu")),
    KeySpec("Ctrl+B; Ctrl+I; Ctrl+U", noted("Đậm, nghiêng, gạch chân")),
    KeySpec("Ctrl+Home; Ctrl+End", noted("Khối đầu, khối cuối")),
    KeySpec("Shift+Up; Shift+Down", noted("Chọn nhiều khối")),
    KeySpec("Esc", noted("Rời chữ để chọn cả khối")),
    KeySpec("Shift+F10", noted("Các việc khác với khối")),
)
FORM_KEYS: Final[tuple[KeySpec, ...]] = (
    KeySpec("Tab; Shift+Tab", noted("Ô sau, ô trước")),
    KeySpec("Alt+Down; F4", noted("Mở lịch hoặc danh sách gợi ý")),
    KeySpec("Shift+F1", noted("Giải thích ô đang nhập")),
    KeySpec("Enter", noted("Thêm dòng trong danh sách")),
    KeySpec("Alt+Up; Alt+Down", noted("Chuyển dòng lên, xuống")),
    KeySpec("Esc", noted("Đóng gợi ý hoặc khung bên")),
)
