"""What `--help` shows for the commands on notices that are kept."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.catalogue import noted

NOTICE_HELP: Final[Mapping[str, str]] = MappingProxyType(
    {
        "list": noted(
            """\
tbkl list [TỪ_CẦN_TÌM] [ĐIỀU_KIỆN] [--store KHO] [--json]

Liệt kê các thông báo trong kho, hoặc những thông báo có các từ cần tìm; gõ có
dấu hay không dấu đều được. Mỗi dòng có trạng thái, số, ngày, trích yếu, cơ quan
và mã. Các điều kiện được dùng cùng nhau:
  --state TRẠNG_THÁI  đang-soạn, trình-ký hoặc đã-ban-hành.
  --from NGÀY     ngày của thông báo từ ngày này, ví dụ 01/7/2026.
  --to NGÀY       ngày của thông báo đến hết ngày này.
  --number SỐ     số của thông báo.
  --organ CƠ_QUAN tên cơ quan ban hành có những từ này.
  --person NGƯỜI  người chủ trì, người ký hoặc thành phần dự có những từ này.
  --bin           tìm trong thùng rác.
  --store KHO     tệp hoặc thư mục của kho; không ghi thì dùng thư mục du-lieu
                  cạnh chương trình, nếu không có thì thư mục của người dùng.
  --json          in kết quả dạng JSON cho chương trình khác đọc.
"""
        ),
        "open": noted(
            """\
tbkl open MÃ [-o TỆP] [--store KHO] [--json]

Ghi bản lưu mới nhất của thông báo thành tệp bản thảo và in ra đường dẫn của
tệp. MÃ có thể gõ tắt vài ký tự đầu, miễn là không trùng.
  -o TỆP          tệp bản thảo; tệp cũ cùng tên được thay trọn vẹn. Không ghi
                  thì tên đặt theo nội dung, không đè tệp có sẵn.
  --store KHO     tệp hoặc thư mục của kho; không ghi thì dùng thư mục du-lieu
                  cạnh chương trình, nếu không có thì thư mục của người dùng.
  --json          in kết quả dạng JSON cho chương trình khác đọc.
"""
        ),
        "versions": noted(
            """\
tbkl versions MÃ [--store KHO] [--json]
tbkl versions MÃ --compare A B
tbkl versions MÃ --restore N
tbkl versions MÃ --name N TÊN

Liệt kê các bản lưu của thông báo, mới nhất trước, cùng các tệp đã xuất. MÃ có
thể gõ tắt vài ký tự đầu, miễn là không trùng.
  --compare A B   những chỗ khác nhau từ bản lưu số A sang bản lưu số B;
                  [-chữ bỏ đi-] và {+chữ thêm vào+}.
  --restore N     đưa nội dung bản lưu số N thành bản lưu mới nhất; các bản lưu
                  khác giữ nguyên.
  --name N TÊN    đặt tên cho bản lưu số N để giữ mãi; TÊN để trống thì bỏ tên.
  --store KHO     tệp hoặc thư mục của kho; không ghi thì dùng thư mục du-lieu
                  cạnh chương trình, nếu không có thì thư mục của người dùng.
  --json          in kết quả dạng JSON cho chương trình khác đọc.
"""
        ),
        "state": noted(
            """\
tbkl state MÃ TRẠNG_THÁI [--store KHO] [--json]

Ghi trạng thái của thông báo: đang-soạn, trình-ký hoặc đã-ban-hành; gõ không dấu
cũng được. MÃ có thể gõ tắt vài ký tự đầu, miễn là không trùng.
  --store KHO     tệp hoặc thư mục của kho; không ghi thì dùng thư mục du-lieu
                  cạnh chương trình, nếu không có thì thư mục của người dùng.
  --json          in kết quả dạng JSON cho chương trình khác đọc.
"""
        ),
        "duplicate": noted(
            """\
tbkl duplicate MÃ [--store KHO] [--json]

Nhân bản thông báo thành một thông báo mới, số để trống, rồi in mã và số bản lưu
của thông báo mới. MÃ có thể gõ tắt vài ký tự đầu, miễn là không trùng.
  --store KHO     tệp hoặc thư mục của kho; không ghi thì dùng thư mục du-lieu
                  cạnh chương trình, nếu không có thì thư mục của người dùng.
  --json          in kết quả dạng JSON cho chương trình khác đọc.
"""
        ),
        "bin": noted(
            """\
tbkl bin MÃ [--store KHO] [--json]

Đưa thông báo vào thùng rác; mọi bản lưu vẫn còn, lấy lại bằng “tbkl unbin”. MÃ
có thể gõ tắt vài ký tự đầu, miễn là không trùng.
  --store KHO     tệp hoặc thư mục của kho; không ghi thì dùng thư mục du-lieu
                  cạnh chương trình, nếu không có thì thư mục của người dùng.
  --json          in kết quả dạng JSON cho chương trình khác đọc.
"""
        ),
        "unbin": noted(
            """\
tbkl unbin MÃ [--store KHO] [--json]

Lấy thông báo từ thùng rác ra như cũ; xem thùng rác bằng “tbkl list --bin”. MÃ
có thể gõ tắt vài ký tự đầu, miễn là không trùng.
  --store KHO     tệp hoặc thư mục của kho; không ghi thì dùng thư mục du-lieu
                  cạnh chương trình, nếu không có thì thư mục của người dùng.
  --json          in kết quả dạng JSON cho chương trình khác đọc.
"""
        ),
    }
)
