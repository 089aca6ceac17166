"""What `--help` shows, by command; "" for the overview. Made for a terminal of 80 columns."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.catalogue import noted

HELP: Final[Mapping[str, str]] = MappingProxyType(
    {
        "": noted(
            """\
tbkl - soạn thông báo kết luận đúng thể thức

Cách dùng:
  tbkl export BẢN_THẢO [-o TỆP] [--standard MÃ]
                                xuất ra Word (.docx) hoặc PDF (.pdf)
  tbkl samples [TÊN] [-o TỆP]   liệt kê hoặc lấy một bản thảo mẫu
  tbkl schema                   cấu trúc của tệp bản thảo (JSON Schema)
  tbkl --version                phiên bản của chương trình
  tbkl LỆNH --help              hướng dẫn của từng lệnh

Khi không làm được, chương trình nói lý do trong một câu và kết thúc với mã 2.
Đặt biến TBKL_LANG=en để chương trình nói tiếng Anh.
"""
        ),
        "export": noted(
            """\
tbkl export BẢN_THẢO [-o TỆP] [--standard MÃ]

Xuất bản thảo .tbkl thành tệp để ký và in ra đường dẫn của tệp.
  -o TỆP          tệp kết quả, kết thúc bằng .docx hoặc .pdf; tệp cũ cùng tên
                  được thay trọn vẹn. Không ghi thì tên đặt theo nội dung, trong
                  thư mục hiện thời, không đè tệp có sẵn.
  --standard MÃ   quy định thể thức (hd05-2026, hd36-2018, nd30-2020 ...).
                  Không ghi thì chọn theo hệ thống và ngày của thông báo.
"""
        ),
        "samples": noted(
            """\
tbkl samples [TÊN] [-o TỆP]

Không có TÊN: liệt kê các bản thảo mẫu.
Có TÊN: in bản thảo đó ra màn hình, hoặc ghi vào TỆP; tệp cũ cùng tên được thay
trọn vẹn.
"""
        ),
        "schema": noted(
            """\
tbkl schema

In cấu trúc của tệp bản thảo .tbkl (JSON Schema), dành cho người lập bản thảo
bằng chương trình khác.
"""
        ),
    }
)
