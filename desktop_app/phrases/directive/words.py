"""The words that tell what is said of a body: to act, to be allowed, to have done."""

import re
from typing import Final

_TEMPO: Final = """
khẩn trương|tiếp tục|chủ động|tập trung|tăng cường|đẩy nhanh|đẩy mạnh|kịp thời|sớm|nghiêm túc
thường xuyên|định kỳ|tích cực|quyết liệt|trực tiếp|chú trọng|quan tâm|ưu tiên|nghiêm cấm
kiên quyết|tuyệt đối|đồng thời|phấn đấu|quyết tâm|nêu cao|chịu trách nhiệm|có trách nhiệm
có nhiệm vụ|phải|cần|không|được giao|được phân công|được yêu cầu|gương mẫu|linh hoạt
thực hiện nghiêm|làm tốt|làm rõ|có kế hoạch|có giải pháp|có biện pháp|có phương án|có văn bản|cùng
một mặt|trước mắt|nhanh chóng|chậm nhất|trước hết|đề cao|bám sát|gắn|lấy|coi
"""
_VERBS: Final = """
chủ trì|phối hợp|tham mưu|đề xuất|báo cáo|rà soát|triển khai|chỉ đạo|lãnh đạo|xây dựng|hoàn thiện
xử lý|thành lập|theo dõi|đôn đốc|hướng dẫn|hoàn thành|ban hành|chuẩn bị|tổ chức|thực hiện|kiểm tra
giám sát|thanh tra|kiểm soát|tổng hợp|trình|gửi|nộp|cung cấp|bố trí|cân đối|phân bổ|giải ngân
thẩm định|phê duyệt|công bố|công khai|niêm yết|tuyên truyền|vận động|phổ biến|quán triệt|nắm
nắm chắc|bảo đảm|đảm bảo|duy trì|nâng cao|đổi mới|củng cố|kiện toàn|khắc phục|chấn chỉnh
giải quyết|tháo gỡ|nghiên cứu|đánh giá|xác định|xác minh|lập|soạn thảo|dự thảo|hoàn chỉnh|bổ sung
điều chỉnh|sửa đổi|cập nhật|thống kê|khảo sát|đo đạc|bàn giao|tiếp nhận|thu hồi|bồi thường
giải phóng|đầu tư|khởi công|thi công|nghiệm thu|quyết toán|thanh toán|mở|cử|phân công|phân cấp
phân định|luân chuyển|điều động|tuyển dụng|bồi dưỡng|đào tạo|tập huấn|hỗ trợ|giúp|giúp đỡ|chăm lo
thăm hỏi|thăm|tặng|huy động|khuyến khích|thu hút|xúc tiến|kết nối|quảng bá|phát triển|mở rộng
khai thác|sử dụng|quản lý|vận hành|bảo vệ|bảo quản|bảo trì|tuần tra|ngăn chặn|đấu tranh|phòng ngừa
phòng chống|trấn áp|xoá|loại bỏ|giảm|cắt giảm|rút ngắn|tiết kiệm|thúc đẩy|phát huy|phát động
động viên|khen thưởng|biên soạn|in|phát hành|lưu trữ|số hoá|làm sạch|chuyển|sắp xếp|tinh gọn
hợp nhất|giải thể|sơ kết|tổng kết|rút kinh nghiệm|kiểm điểm|đăng ký|cam kết|ký|thoả thuận|trả lời
tiếp|đối thoại|giải thích|thông báo|thông tin|cảnh báo|dự báo|ứng phó|di dời|sơ tán|tìm kiếm
cứu hộ|cắm|lắp đặt|khôi phục|sửa chữa|vệ sinh|trồng|chăm sóc|thu hoạch|gieo trồng|đưa|dành|giao
yêu cầu|đề nghị|kiến nghị|mời|đón|bầu|giới thiệu|lựa chọn|tuyển chọn|kết nạp|học tập|nhận|áp dụng
tạo điều kiện|tạo|tính|tính toán|phân tích|so sánh|đối chiếu|kê khai|thu|chi|mua sắm|đấu thầu
đấu giá|dừng|tạm dừng|chấm dứt|ra quân|dọn|cấp|cấp đủ|thúc|hạn chế|khoanh vùng|dập dịch|tiêm phòng
khử khuẩn|chấm|xem xét|cho ý kiến|góp ý|lấy ý kiến|thảo luận|gặp gỡ|làm việc|trao đổi|thống nhất
xin ý kiến|quy định|quyết định|đặt|đề ra|cụ thể hoá|thể chế hoá|rút|bãi bỏ|thay thế|xin lỗi|nêu
chuyển đổi|tiến hành|điều tra|truy tố|xét xử|truy quét|tổng rà soát|tuyên dương|tôn vinh|bảo tồn
trùng tu|tu bổ|tiêu huỷ|thực hành|gìn giữ|giữ gìn|giữ vững|giữ|tham gia|tiếp thu|chọn|trang bị
kéo giảm|đề phòng|quảng cáo|thiết kế|dự trữ|định hướng|chất vấn|phản ánh|phản biện|tích hợp
liên kết|hợp tác|cải cách|cải thiện|hiện đại hoá|phân loại|thu gom|vận chuyển|kiểm đếm|kiểm kê
cưỡng chế|đình chỉ|xử phạt|gia hạn|nhắc nhở|phê bình|khuyến cáo|truyền thông|ứng dụng|vận dụng
tận dụng|cho vay|thẩm tra|dập|khơi thông|nạo vét|giải toả|lập lại|thông xe|làm thủ tục|mời gọi
quy hoạch|ghi nhận|lồng ghép|chủ trương|tham dự|thí điểm|nhân rộng|giải trình|chi trả|phục vụ|tăng
lắng nghe|điều phối|điều hành
"""
_DONE: Final = (
    "đã|đang|chưa|còn|vẫn|là|bị|vừa|mới|luôn|cơ bản|có nhiều|có lúc|có nơi|nhìn chung|từng"
)
_DECIDES: Final = (
    "thống nhất|cơ bản thống nhất|đồng ý|cơ bản đồng ý|nhất trí|cơ bản nhất trí|chấp thuận"
    "|thông qua"
    "|tán thành|phê duyệt|chấp nhận|ghi nhận|biểu dương|đánh giá cao|hoan nghênh|biểu quyết"
    "|giữ nguyên|chưa xem xét|không xem xét|chưa đồng ý|không đồng ý|quyết định"
)
_ALLOWS: Final = (
    "cho phép|có thể|được phép|được quyền|được hưởng|được sử dụng|được áp dụng|được tiếp tục"
)


def _phrases(words: str) -> frozenset[str]:
    return frozenset(word for line in words.split("\n") for word in line.split("|") if word)


def _at(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{words})(?!\w)")


ACTS: Final = _phrases(_TEMPO) | _phrases(_VERBS)
"""What begins a predicate that asks for something to be done; small letters, new tone style."""

DONE: Final = _at(_DONE)
DECIDES: Final = _at(_DECIDES)
ALLOWS: Final = _at(_ALLOWS)
PROMISES: Final = _at("sẽ|xin hứa|xin cam kết|hứa")
WISHES: Final = _at("mong|rất mong|mong muốn|kêu gọi|chúc|trân trọng đề nghị nhân dân")
OPINES: Final = _at(
    "cho rằng|cho biết|phát biểu|nêu ý kiến|nhận định|bày tỏ|cảm ơn|đề xuất được|kiến nghị"
)

_LONGEST: Final = max(phrase.count(" ") for phrase in ACTS) + 1
_WORDS: Final = re.compile(rf"\w+(?: \w+){{0,{_LONGEST - 1}}}")


def act_at(low: str, start: int) -> str:
    """The longest of ACTS that stands at `start` of a text in small letters; "" for none."""
    match = _WORDS.match(low, start)
    if match is None:
        return ""
    words = match[0].split(" ")
    tries = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    return next((words for words in tries if words in ACTS), "")
