"""Help on the commands on templates, profiles, new notices, backups and the exchange."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.catalogue import noted

SHELF_HELP: Final[Mapping[str, str]] = MappingProxyType(
    {
        "new": noted(
            """\
tbkl new --template MẪU [--profile HỒ_SƠ [--signer TÊN]] [-o TỆP]
tbkl new --from MÃ_THÔNG_BÁO [--profile HỒ_SƠ [--signer TÊN]] [-o TỆP]
tbkl new --blank [--profile HỒ_SƠ [--signer TÊN]] [-o TỆP]

Bắt đầu một bản thảo; số, ngày, tháng để trống. Không ghi -o thì in bản thảo ra
màn hình.
  --template MẪU  mã hoặc tên của mẫu, xem bằng “tbkl templates”.
  --from MÃ       theo một thông báo trong kho: giữ cơ quan, cuộc họp, thành
                  phần, đề mục, nơi nhận, chữ ký; bỏ chỉ đạo, thời hạn.
  --blank         chỉ có cơ quan và năm.
  --profile HỒ_SƠ đặt cơ quan của hồ sơ này vào, xem bằng “tbkl profiles”. Không
                  ghi thì dùng hồ sơ thường dùng (“tbkl profiles default”) cho
                  mẫu có sẵn cùng loại cơ quan.
  --signer TÊN    họ tên người ký.
  -o TỆP          tệp bản thảo; tệp cũ cùng tên được thay trọn vẹn.
  --store KHO     tệp hoặc thư mục của kho; không ghi thì dùng thư mục du-lieu
                  cạnh chương trình, nếu không có thì thư mục của người dùng.
  --json          in kết quả dạng JSON cho chương trình khác đọc.
"""
        ),
        "templates": noted(
            """\
tbkl templates [--store KHO] [--json]
tbkl templates save BẢN_THẢO --name TÊN [--keep PHẦN,PHẦN...]
tbkl templates export TÊN [-o TỆP]
tbkl templates import TỆP [--name TÊN]
tbkl templates rename TÊN --name TÊN_MỚI
tbkl templates remove TÊN
tbkl templates restore TÊN [--name TÊN_MỚI]
tbkl templates defaults

Liệt kê các mẫu; lập mẫu từ một bản thảo; xuất một mẫu thành tệp; nhập tệp mẫu
vào kho; đổi tên; bỏ mẫu; lấy lại mẫu đã bỏ (restore); lấy lại mọi mẫu có sẵn
như lúc cài, mẫu đã sửa vẫn giữ bên cạnh (defaults).
  --name TÊN      tên của mẫu; không đè mẫu đã có tên ấy.
  --keep PHẦN     những phần được giữ, cách nhau bằng dấu phẩy:
                    office      cơ quan         standard    quy định thể thức
                    subject     trích yếu       meeting     cuộc họp
                    chairs      người chủ trì   attendees   thành phần, báo cáo
                    opening     mở đầu          headings    đề mục
                    body        toàn bộ nội dung (bỏ thời hạn)
                    closing     kết             recipients  nơi nhận
                    signature   chữ ký          appendices  phụ lục
                  Không ghi thì giữ office, meeting, chairs, attendees,
                  headings, closing, recipients, signature.
  -o TỆP          tệp kết quả; tệp cũ cùng tên được thay trọn vẹn.
  --store KHO     tệp hoặc thư mục của kho; không ghi thì dùng thư mục du-lieu
                  cạnh chương trình, nếu không có thì thư mục của người dùng.
  --json          in kết quả dạng JSON cho chương trình khác đọc.
"""
        ),
        "profiles": noted(
            """\
tbkl profiles [--store KHO] [--json]
tbkl profiles save BẢN_THẢO --name TÊN
tbkl profiles export TÊN [-o TỆP]
tbkl profiles import TỆP [--name TÊN]
tbkl profiles rename TÊN --name TÊN_MỚI
tbkl profiles remove TÊN
tbkl profiles restore TÊN [--name TÊN_MỚI]
tbkl profiles default TÊN|none [--signer TÊN]

Liệt kê hồ sơ cơ quan có sẵn và tự lập; lập hồ sơ từ một bản thảo (tên cơ quan,
cách ký, nơi nhận); xuất, nhập tệp hồ sơ; đổi tên; bỏ hồ sơ; lấy lại hồ sơ đã
bỏ, hoặc hồ sơ có sẵn như lúc cài (bản đã sửa vẫn giữ bên cạnh); chọn hồ sơ
thường dùng cho thông báo mới (none: thôi dùng). Hồ sơ có sẵn có chỗ “…”: xuất
ra tệp, điền tên cơ quan mình rồi nhập lại với tên khác.
  --name TÊN      tên của hồ sơ; không đè hồ sơ đã có tên ấy.
  --signer TÊN    họ tên người thường ký.
  -o TỆP          tệp kết quả; tệp cũ cùng tên được thay trọn vẹn.
  --store KHO     tệp hoặc thư mục của kho; không ghi thì dùng thư mục du-lieu
                  cạnh chương trình, nếu không có thì thư mục của người dùng.
  --json          in kết quả dạng JSON cho chương trình khác đọc.
"""
        ),
        "exchange": noted(
            """\
tbkl exchange export [-o TỆP]
tbkl exchange preview TỆP
tbkl exchange import TỆP [--differing keep|take|both]

Chuyển toàn bộ kho (thông báo với mọi bản lưu, mẫu, hồ sơ, mẫu câu, danh bạ,
thiết lập) sang máy khác bằng một tệp: xuất; xem trước việc nhập; nhập. Kho được
sao lưu trước khi nhập; nhập được tất cả hoặc không thay đổi gì.
  -o TỆP          tệp kết thúc bằng .tbkl-kho; tệp cũ cùng tên được thay trọn
                  vẹn. Không ghi thì tên đặt theo ngày, trong thư mục hiện thời.
  --differing     mục có ở cả hai nơi mà khác nhau: keep giữ bản trong kho (khi
                  không ghi gì), take lấy bản của tệp, both giữ cả hai.
  --store KHO     tệp hoặc thư mục của kho; không ghi thì dùng thư mục du-lieu
                  cạnh chương trình, nếu không có thì thư mục của người dùng.
  --json          in kết quả dạng JSON cho chương trình khác đọc.
"""
        ),
        "backup": noted(
            """\
tbkl backup [-o THƯ_MỤC] [--second THƯ_MỤC|none] [--store KHO] [--json]

Sao lưu kho, kiểm tra bản sao rồi in đường dẫn của bản sao.
  -o THƯ_MỤC      chép thêm một bản vào thư mục này, ví dụ ổ USB.
  --second THƯ_MỤC
                  từ nay mỗi bản sao lưu được chép thêm vào thư mục này, ví dụ ở
                  ổ đĩa khác; none: thôi chép.
  --store KHO     tệp hoặc thư mục của kho; không ghi thì dùng thư mục du-lieu
                  cạnh chương trình, nếu không có thì thư mục của người dùng.
  --json          in kết quả dạng JSON cho chương trình khác đọc.
"""
        ),
    }
)
