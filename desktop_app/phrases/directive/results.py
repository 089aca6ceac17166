"""What a directive says of its outcome: product, purpose, condition, whom to report to."""

import re
from typing import Final, cast

from desktop_app.phrases.directive.body_names import BodyNames, Found
from desktop_app.phrases.directive.parts import ReportVerb
from desktop_app.phrases.directive.words import act_at

_NOT_TO_HAND_IN: Final = "".join(
    rf"(?<!{word} )" for word in "chương lộ quy tờ công giải quá tiến các giáo".split()
)
_REPORTING: Final = re.compile(
    rf"(?<!\w){_NOT_TO_HAND_IN}(báo cáo|trình|gửi|xin ý kiến|tham mưu cho|tham mưu|đề xuất)"
    r"(?P<what>(?: (?:kết quả|tiến độ|tình hình|số liệu|danh sách|hồ sơ|thực hiện|giải quyết"
    r"|bằng văn bản"
    r"|đầy đủ|kịp thời|xử lý|ngay|xin ý kiến))*)(?: (?:với|về|cho|đến|lên|tới))? (?=\w)"
)
_HANDED_IN: Final = re.compile(r"(?:báo cáo|trình|gửi|nộp|hoàn thành|tham mưu|ban hành)(?!\w)")
_SENT: Final = re.compile(
    rf"(?<!\w){_NOT_TO_HAND_IN}(báo cáo|trình|gửi|nộp) (?P<what>(?:\w+ ){{1,6}}?)(?:về|đến|lên"
    rf"|tới) (?=\w)"
)
_STRONG: Final = ("báo cáo", "trình", "gửi", "nộp")
_CONDITION: Final = re.compile(
    r"(?:^|[;.,] +)((?:trường hợp|nếu|(?:những |các )?(?:nội dung|vấn đề|việc) (?:nào )?vượt"
    r"|khi (?:có|phát hiện|phát sinh)"
    r" [^,;.]{0,60}? thì)(?!\w)[^;.]*)"
)
_PURPOSE: Final = re.compile(
    r"(?:, | )((?:nhằm|bảo đảm|đảm bảo|không để|tránh) [^;.]*)"
    r"|(?:,)? (?<!không )(?<!có )(để [^;.]*)"
)
_PRODUCTS: Final = (
    "kế hoạch|đề án|phương án|báo cáo|tờ trình|danh mục|quy chế|chương trình|hồ sơ|dự thảo"
    "|bộ tiêu chí|quy định"
    "|bộ chỉ số|nghị quyết|quyết định|chỉ thị|đề cương|chuyên đề|văn bản|hướng dẫn|quy trình"
    "|phụ lục|sổ tay|bản đồ"
    "|cơ sở dữ liệu|danh sách|công văn|thông báo|lịch|kịch bản|bảng phân công|chính sách|cơ chế"
)
_MADE: Final = re.compile(
    r"(?<!\w)(?<!không )(?:xây dựng|hoàn thiện|hoàn chỉnh|ban hành|tham mưu|lập|soạn thảo"
    r"|chuẩn bị|công bố|biên soạn|trình"
    r"|hoàn thành|xong)(?: (?:và|ban hành|xây dựng|hoàn thiện|triển khai))?"
    rf" (?=(?:{_PRODUCTS})(?!\w))"
)
_PRODUCT: Final = re.compile(rf"(?:{_PRODUCTS})(?!\w)")
_DEED: Final = re.compile(r"(?:quyết định|quy định|hướng dẫn|thông báo)(?!\w)")
_PRODUCT_END: Final = re.compile(
    r"[;.:]|, |(?<!chương)(?<!lộ)(?<!quy)(?<!tờ)(?<!công)(?<!giải)(?<!quá)(?<!tiến) (?:trước"
    r"|trong tháng|trong quý|trong năm|chậm nhất|xong|để|nhằm|bảo đảm|đảm bảo|trên cơ sở|do"
    r"|theo đúng|gửi|trình|nộp"
    r"|báo cáo|về (?=các xã)|hằng|tại kỳ|đến (?=hết|ngày)|và (?=trình|báo cáo|gửi|tổ chức"
    r"|triển khai|hướng dẫn))(?!\w)|$"
)
_NEW_CLAUSE: Final = re.compile(
    r"(?:nêu|trong đó|xác định|ưu tiên|bảo đảm|nhất là|hoàn thành|đặc biệt|kèm|nhằm|để|không"
    r"|làm cơ sở|với|chú trọng|áp dụng"
    r"|phân|gắn)(?!\w)"
)


def report_of(text: str, low: str, start: int, names: BodyNames) -> tuple[Found | None, ReportVerb]:
    """Whom the outcome goes to, told from `start` on, and the word for it; (None, "") if nobody."""
    weak: Found | None = None
    matches = [*_REPORTING.finditer(low, start), *_SENT.finditer(low, start)]
    for match in sorted(matches, key=lambda one: one.start()):
        bodies = names.list_at(match.end())
        if not bodies or _is_named_document(low, match.start(), match[1]):
            continue
        found = _joined(text, bodies)
        in_condition = _conditional(low, match.start())
        if match[1] in _STRONG and not in_condition:
            return found, cast("ReportVerb", match[1].replace("nộp", "gửi"))
        weak = weak or found
    return weak, ""


def purpose_of(text: str, low: str, start: int, ends: tuple[int, ...]) -> Found | None:
    """What the clause from `start` on is for; it ends before any of `ends` at the latest."""
    stop = len(low)
    match = _PURPOSE.search(low, start, stop)
    if match is None:
        return None
    begin = match.start(1) if match[1] else match.start(2)
    end = min([stop, *(at for at in ends if at > begin)])
    return _trimmed(text, begin, end)


def condition_of(text: str, low: str, start: int) -> Found | None:
    """ "trường hợp vượt thẩm quyền thì ..." up to the end of its clause."""
    match = _CONDITION.search(low, start)
    return _trimmed(text, match.start(1), match.end(1)) if match else None


def product_of(
    text: str, low: str, start: int, report: Found | None, ends: tuple[int, ...]
) -> Found | None:
    """The paper to be handed in: what is drawn up, or what is put before somebody.

    It ends before any of `ends` at the latest.
    """
    if report is not None and low[report.end : report.end + 1] == " ":
        match = _PRODUCT.match(low, report.end + 1)
        if match is not None and not _DEED.match(low, match.start()):
            return _product(text, low, match.start(), ends)
    for sent in _SENT.finditer(low, start):
        if _PRODUCT.match(sent["what"]) and not _DEED.match(sent["what"]):
            return _trimmed(text, sent.start("what"), sent.end("what"))
    for made in _MADE.finditer(low, start):
        if not low.startswith(("báo cáo kết quả", "văn bản hướng dẫn thi hành"), made.end()):
            return _product(text, low, made.end(), ends)
    return None


def _product(text: str, low: str, start: int, ends: tuple[int, ...]) -> Found | None:
    at = start
    while (end := _PRODUCT_END.search(low, at)) is not None:
        goes_on = end[0] == ", " and _goes_on(low, start, end)
        if not goes_on:
            stop = min([end.start(), *(at for at in ends if at > start)])
            return _trimmed(text, start, stop)
        at = end.end()
    return None


def _goes_on(low: str, start: int, comma: re.Match[str]) -> bool:
    """Whether the product goes on behind a comma: no verb follows, or verbs are its name."""
    if _NEW_CLAUSE.match(low, comma.end()):
        return False
    if not act_at(low, comma.end()):
        return True
    noun = _PRODUCT.match(low, start)
    named = low[noun.end() + 1 : comma.start()] if noun else ""
    return bool(named) and act_at(named, 0) == named and not _HANDED_IN.match(low, comma.end())


def _joined(text: str, bodies: tuple[Found, ...]) -> Found:
    start, end = bodies[0].start, bodies[-1].end
    return Found(text[start:end], start, end)


def _is_named_document(low: str, at: int, verb: str) -> bool:
    """Whether the verb is a noun here: "Báo cáo Sở Tài chính" after "theo", "tại", "các"."""
    before = low[:at].rsplit(None, 1)[-1:] or [""]
    return verb == "báo cáo" and before[0] in (
        "theo",
        "tại",
        "các",
        "với",
        "trong",
        "tờ",
        "nội",
        "bản",
    )


def _conditional(low: str, at: int) -> bool:
    clause = max(low.rfind(mark, 0, at) for mark in ";.") + 1
    return bool(re.search(r"(?<!\w)(?:trường hợp|nếu|vượt thẩm quyền)(?!\w)", low[clause:at]))


def _trimmed(text: str, start: int, end: int) -> Found | None:
    while end > start and text[end - 1] in " .;,:…/\u00a0":
        end -= 1
    return Found(text[start:end], start, end) if end > start else None
