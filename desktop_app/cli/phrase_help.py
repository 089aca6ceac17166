"""Help on the command on phrases."""

from typing import Final

from desktop_app.presenters.catalogue import noted

PHRASE_HELP: Final = noted(
    """\
tbkl phrases [list] [--system party|state] [--function CHỨC_NĂNG]
             [--topic CHỦ_ĐỀ]
tbkl phrases find TỪ_CẦN_TÌM [--system party|state] [--function CHỨC_NĂNG]
             [--topic CHỦ_ĐỀ] [--limit SỐ]
tbkl phrases add CÂU --function CHỨC_NĂNG [--topic CHỦ_ĐỀ ...]
             [--system party|state]
tbkl phrases export [-o TỆP] [--all] [--name TÊN]
tbkl phrases preview TỆP
tbkl phrases import TỆP [--differing keep|take|both]

Liệt kê, tìm (không cần gõ dấu, gõ được chữ cái đầu của các từ), thêm mẫu câu;
xuất mẫu câu tự lập thành gói để chép sang máy khác; xem trước và nhập gói.
Trong CÂU, chỗ điền ghi như {cơ quan}, {các cơ quan}, {người}, {thời hạn},
{ngày}, {văn bản}, {địa bàn}, {số}, {số tiền}, {nội dung}, {chọn: a / b}; phần
có thể bỏ ghi trong [ ].
  --system        chỉ mẫu câu dùng được cho văn bản của Đảng (party) hoặc văn
                  bản hành chính (state).
  --function      chức năng: mo-dau, uu-diem, han-che, nguyen-nhan, quan-diem,
                  thong-nhat, giao-nhiem-vu, phoi-hop, thoi-han, bao-cao,
                  kiem-tra, trach-nhiem, vuot-tham-quyen, ket-thuc.
  --topic         chủ đề, ví dụ dau-tu-cong hoặc "Chuyển đổi số"; khi thêm có
                  thể ghi nhiều lần.
  --limit SỐ      nhiều nhất bấy nhiêu mẫu câu; không ghi thì 30.
  --all           xuất cả mẫu câu có sẵn, không chỉ mẫu câu tự lập, đã sửa.
  --name TÊN      tên của gói.
  -o TỆP          tệp kết thúc bằng .tbkl-mau-cau; tệp cũ cùng tên được thay
                  trọn vẹn. Không ghi thì in gói ra màn hình.
  --differing     mẫu câu có ở cả hai nơi mà khác nhau: keep giữ bản trong kho
                  (khi không ghi gì), take lấy bản của tệp, both giữ cả hai.
  --store KHO     tệp hoặc thư mục của kho; không ghi thì dùng thư mục du-lieu
                  cạnh chương trình, nếu không có thì thư mục của người dùng.
  --json          in kết quả dạng JSON cho chương trình khác đọc.
"""
)
