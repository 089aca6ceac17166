"""Words by which a clause tells instead of asks, or belongs to the directive before it."""

import re
from typing import Final

ATTACHED: Final = re.compile(
    r"(?:và |đồng thời )?(?:(?:định kỳ|hằng \w+|kịp thời|tổng hợp(?: kết quả)?,?|kết quả"
    r"|tham mưu,?) )*"
    r"(?:báo cáo|trình|gửi|hoàn thành (?:trước|trong|xong|chậm|vào|ngay|việc này|nhiệm vụ"
    r"|các nội dung (?:trên|này))|thời gian|thời hạn|xong|chậm nhất|trước ngày"
    r"|trong (?:quý|tháng|ngày)|nếu|trường hợp|(?:những |các )?(?:nội dung|vấn đề|việc)(?: nào)?"
    r" vượt|không|bảo đảm|đảm bảo|nhằm|để|trong đó|nhất là|bao gồm|gồm|cụ thể|phấn đấu|qua đó"
    r"|góp phần|tránh|làm cơ sở|coi đây|thực hiện (?:xong|trước|trong)|đây là|việc này"
    r"|tuyệt đối không|kết quả thực hiện)(?!\w)"
)
"""How a clause begins that says what is handed in, by when, what for, on what condition."""

TOLD: Final = re.compile(
    r"(?<!\w)(?:đã|đạt|được (?:quan tâm|triển khai|tăng cường|giữ|duy trì|chú trọng|bảo đảm"
    r"|thực hiện|đẩy|nâng|củng|chỉ đạo)|còn (?:hạn|chậm|tồn|nhiều|một|những|có)|tuy nhiên|chưa"
    r"|ước|cơ bản|tiếp tục (?:được|duy trì|ổn định|tăng|phát triển))(?!\w)"
)
"""What a sentence on what was done has in it."""

PASSIVE: Final = re.compile(
    r"(?:\S+ ){1,7}?(?<!các )(?<!những )(?<!dự án )(?<!nhiệm vụ )(?:được|đã|đạt)(?!\w)"
)
"""A sentence of which the subject is a thing: "Kiểm tra, giám sát được tăng cường"."""

TURNS: Final = re.compile(
    r"(?:trong )?(?:thời gian tới|tới đây|những tháng cuối năm)|để khắc phục|trước mắt|từ nay"
)
"""How a paragraph turns from what was to what is to be."""

OWN_DUTY: Final = re.compile(r"(?:cần|phải) ")
"""A duty that nobody before is asked for."""
