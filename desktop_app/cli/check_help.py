"""Help on `tbkl check`."""

from typing import Final

from desktop_app.presenters.catalogue import noted

CHECK_HELP: Final = noted(
    """\
tbkl check TỆP [--standard MÃ] [--json]

Kiểm tra trước khi trình ký: TỆP là bản thảo (.tbkl: thể thức, nội dung, chính
tả), tệp Word (.docx: trình bày, chính tả), văn bản (.txt: chính tả) hoặc cả một
thư mục. Mỗi chỗ ghi rõ ở đâu, sai gì, nên viết thế nào, theo điều nào.
  --standard MÃ   kiểm tra theo thể thức này thay cho thể thức của ngày ban
                  hành.
  --json          in kết quả dạng JSON.
Kết thúc với mã 0 khi không có lỗi, 1 khi có lỗi, 2 khi không đọc được tệp.
"""
)
