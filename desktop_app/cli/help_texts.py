"""What `--help` shows, by command; "" for the overview. Made for a terminal of 80 columns."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.cli.check_help import CHECK_HELP
from desktop_app.cli.directive_help import DIRECTIVE_HELP
from desktop_app.cli.notice_help import NOTICE_HELP
from desktop_app.cli.phrase_help import PHRASE_HELP
from desktop_app.cli.read_help import READ_HELP
from desktop_app.cli.shelf_help import SHELF_HELP
from desktop_app.presenters.catalogue import noted

HELP: Final[Mapping[str, str]] = MappingProxyType(
    {
        "": noted(
            """\
tbkl - soạn thông báo kết luận đúng thể thức

Cách dùng:
  tbkl [BẢN_THẢO] [--store KHO] mở cửa sổ chương trình
  tbkl export BẢN_THẢO [-o TỆP] [--standard MÃ]
                                xuất ra Word (.docx) hoặc PDF (.pdf)
  tbkl new --template MẪU [--profile HỒ_SƠ] [-o TỆP]
                                bắt đầu một bản thảo từ mẫu, thông báo cũ, trống
  tbkl read TỆP [-o BẢN_THẢO]   đọc bài phát biểu, văn bản thành bản thảo
  tbkl check TỆP                kiểm tra bản thảo, tệp Word, văn bản, thư mục
  tbkl save BẢN_THẢO            lưu bản thảo vào kho thông báo
  tbkl list [TỪ_CẦN_TÌM]        liệt kê hoặc tìm trong kho
  tbkl open MÃ [-o TỆP]         lấy thông báo trong kho ra thành tệp bản thảo
  tbkl versions MÃ              xem, so sánh, khôi phục, đặt tên bản lưu
  tbkl state MÃ TRẠNG_THÁI      ghi trạng thái: đang soạn, trình ký, đã ban hành
  tbkl duplicate MÃ             nhân bản thành thông báo mới
  tbkl bin MÃ                   đưa vào thùng rác
  tbkl unbin MÃ                 lấy lại từ thùng rác
  tbkl templates                liệt kê, lập, xuất, nhập mẫu thông báo
  tbkl profiles                 liệt kê, lập, xuất, nhập hồ sơ cơ quan
  tbkl exchange                 chuyển toàn bộ kho sang máy khác
  tbkl phrases                  liệt kê, tìm, thêm, xuất, nhập mẫu câu
  tbkl directive                đọc một câu chỉ đạo, dựng câu từ các phần
  tbkl backup [-o THƯ_MỤC]      sao lưu kho
  tbkl restore [BẢN_SAO]        liệt kê bản sao lưu hoặc khôi phục kho
  tbkl samples [TÊN] [-o TỆP]   liệt kê hoặc lấy một bản thảo mẫu
  tbkl schema                   cấu trúc của tệp bản thảo (JSON Schema)
  tbkl selftest                 tự kiểm tra chương trình sau khi cài
  tbkl --version                phiên bản của chương trình
  tbkl LỆNH --help              hướng dẫn của từng lệnh

Khi không làm được, chương trình nói lý do trong một câu và kết thúc với mã 2.
Đặt biến TBKL_LANG=en để chương trình nói tiếng Anh.
"""
        ),
        "export": noted(
            """\
tbkl export BẢN_THẢO [-o TỆP] [--standard MÃ] [--store KHO]

Xuất bản thảo .tbkl thành tệp để ký và in ra đường dẫn của tệp.
  -o TỆP          tệp kết quả, kết thúc bằng .docx hoặc .pdf; tệp cũ cùng tên
                  được thay trọn vẹn. Không ghi thì tên đặt theo nội dung, trong
                  thư mục hiện thời, không đè tệp có sẵn.
  --standard MÃ   quy định thể thức (hd05-2026, hd36-2018, nd30-2020 ...).
                  Không ghi thì chọn theo hệ thống và ngày của thông báo.
  --store KHO     kho ghi lại lần xuất, nếu thông báo đã lưu ở đó.
"""
        ),
        "save": noted(
            """\
tbkl save BẢN_THẢO [--store KHO] [--json]

Lưu bản thảo .tbkl vào kho thành một bản lưu mới, rồi in mã thông báo và số bản
lưu. Nội dung không đổi thì không thêm bản lưu.
  --store KHO     tệp hoặc thư mục của kho; không ghi thì dùng thư mục du-lieu
                  cạnh chương trình, nếu không có thì thư mục của người dùng.
  --json          in kết quả dạng JSON cho chương trình khác đọc.
"""
        ),
        **NOTICE_HELP,
        **SHELF_HELP,
        "phrases": PHRASE_HELP,
        "directive": DIRECTIVE_HELP,
        "read": READ_HELP,
        "check": CHECK_HELP,
        "restore": noted(
            """\
tbkl restore [BẢN_SAO | --repair] [--store KHO] [--json]

Không có BẢN_SAO: liệt kê các bản sao lưu. Có BẢN_SAO (số, tên hoặc đường dẫn):
sao lưu nội dung hiện thời rồi khôi phục từ bản sao đó. Kho bị hỏng thì được cất
riêng, phần còn đọc được đưa thêm vào.
  --repair        dựng lại kho bị hỏng từ bản sao lưu mới nhất và phần còn đọc
                  được; kho lành thì giữ nguyên.
  --store KHO     tệp hoặc thư mục của kho; không ghi thì dùng thư mục du-lieu
                  cạnh chương trình, nếu không có thì thư mục của người dùng.
  --json          in kết quả dạng JSON cho chương trình khác đọc.
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
        "selftest": noted(
            """\
tbkl selftest

Mở mọi màn hình (không hiện lên, ở cả hai giao diện sáng và tối) và xuất mọi bản
mẫu vào một thư mục tạm; kể những chỗ hỏng và kết thúc với mã 1 nếu có.
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
