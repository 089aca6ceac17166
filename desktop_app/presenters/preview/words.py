"""What the live page says."""

from typing import Final

from desktop_app.presenters.catalogue import noted

PAGE_OF: Final = noted("Trang {page} trên {count}")
PAGE: Final = noted("Trang {page}")
NO_PAGE: Final = noted("Chưa có trang nào")
PAGE_NUMBER: Final = noted("Số trang muốn xem")
PREVIOUS: Final = noted("Trang trước")
NEXT: Final = noted("Trang sau")
ZOOM: Final = noted("Cỡ xem trang: {zoom} %")
ZOOM_HINT: Final = noted("Cỡ xem trang (Ctrl và lăn chuột)")
FIT_WIDTH: Final = noted("Vừa chiều ngang")
LARGER: Final = noted("Phóng to")
SMALLER: Final = noted("Thu nhỏ")
RULER: Final = noted("Thước và lề")
THUMBNAILS: Final = noted("Hình các trang")
EDIT_HINT: Final = noted("Bấm để sửa")
WORD_NOTE: Final = noted("Khi mở bằng Word, chỗ xuống dòng có thể hơi khác.")
ACROSS: Final = noted("Thước ngang: lề trái {first} mm, lề phải {last} mm")
DOWN: Final = noted("Thước dọc: lề trên {first} mm, lề dưới {last} mm")
NO_STANDARD: Final = noted(
    "Chưa có bộ quy định thể thức nào cho loại cơ quan này nên chưa dựng được trang. "
    "Nội dung đang soạn vẫn được giữ nguyên."
)
