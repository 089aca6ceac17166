"""Help on `tbkl directive`."""

from typing import Final

from desktop_app.presenters.catalogue import noted

DIRECTIVE_HELP: Final = noted(
    """\
tbkl directive parse CÂU [--json]
tbkl directive build TỆP [--json]

parse: đọc một câu chỉ đạo, kể ra cơ quan chủ trì, phối hợp, thời hạn, sản phẩm,
nơi báo cáo. Phần nào câu không nói thì để trống, không đoán.
build: dựng câu chỉ đạo từ các phần ghi trong TỆP (JSON): frame, owners, role,
partners, task, purpose, product, report_to, deadline_text, condition.
  --json          in kết quả dạng JSON cho chương trình khác đọc.
"""
)
