"""Help on `tbkl read`."""

from typing import Final

from desktop_app.presenters.catalogue import noted

READ_HELP: Final = noted(
    """\
tbkl read TỆP [-o BẢN_THẢO] [--profile HỒ_SƠ] [--frame CÁCH] [--json]
tbkl read TỆP --against BẢN_THẢO [-o BẢN_MỚI] [--json]

Đọc bài phát biểu, bản ghi, thông báo (TỆP .txt, .docx, hoặc - để đọc văn bản từ
luồng vào) thành bản thảo. Điều văn bản không nói thì để trống, không đoán; câu
nào không dùng đến thì được kể ra. Văn bản bị hỏng dấu thì chỉ báo, không sửa.
  -o BẢN_THẢO     ghi bản thảo vào tệp .tbkl; không ghi thì chỉ kể những gì nhận
                  ra. Tệp cũ cùng tên được thay trọn vẹn.
  --profile HỒ_SƠ cơ quan ban hành; không ghi thì dùng cơ quan thường dùng.
  --frame CÁCH    cách viết chỉ đạo: giao (Giao X ...), chu-the (X + động từ),
                  giu-nguyen; không ghi thì lời phát biểu được đưa về chu-the.
  --against BẢN_THẢO
                  TỆP là bản .docx của BẢN_THẢO đã sửa trong Word: kể từng chỗ
                  khác, nhận xét, thay đổi chưa duyệt; -o ghi bản thảo đã nhận
                  mọi thay đổi.
  --store KHO     kho có hồ sơ cơ quan và danh bạ riêng.
  --json          in bản thảo và những gì nhận ra dạng JSON.
"""
)
