"""Everything that can be set, as data; the page of settings makes it fields.

The ids are the names under which the store keeps the values.
"""

from collections.abc import Mapping
from math import isnan
from types import MappingProxyType
from typing import Any, Final, Literal, NamedTuple

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.store.backups import SECOND_FOLDER
from desktop_app.workspace.choose_office import OFFICE, SIGNER

MODE: Final = "look.mode"
SCALE: Final = "look.scale"
ANIMATIONS: Final = "look.animations"
LANGUAGE: Final = "language"
TONE: Final = "notice.tone"
AUTOSAVE_DELAY: Final = "autosave.delay"
EXPORT_FOLDER: Final = "export.folder"

LOOKS: Final = "looks"
WORK: Final = "work"
SAVING: Final = "saving"
NAMES: Final = "names"
DATA: Final = "data"

Kind = Literal["choice", "office", "number", "toggle", "text", "folder"]


class Range(NamedTuple):
    """What a number may be, by how much a key changes it, and what it counts ("%")."""

    low: float
    high: float
    step: float
    unit: str


class SettingSpec(NamedTuple):
    """A setting: its id, its kind, its words, what it is where nothing was set, and its section.

    `choices` are pairs of value and words. `waits`: it takes effect at the next start. An "office"
    is chosen from the profiles there are. A folder or text that is None is not set.
    """

    id: str
    section: str
    kind: Kind
    label: str
    help: str
    default: Any = None
    choices: tuple[tuple[str, str], ...] = ()
    range: Range | None = None
    waits: bool = False


class Section(NamedTuple):
    """A part of the page of settings."""

    id: str
    title: str
    icon: str


SECTIONS: Final[tuple[Section, ...]] = (
    Section(LOOKS, noted("Giao diện"), "monitor"),
    Section(WORK, noted("Cơ quan và cách viết"), "landmark"),
    Section(NAMES, noted("Danh bạ"), "users"),
    Section(SAVING, noted("Lưu và thư mục"), "save"),
    Section(DATA, noted("Sao lưu và dữ liệu"), "hard-drive"),
)

SETTINGS: Final[tuple[SettingSpec, ...]] = (
    SettingSpec(
        MODE,
        LOOKS,
        "choice",
        noted("Màu nền"),
        noted("“Theo máy” đổi sáng, tối cùng với hệ điều hành. Trang giấy luôn trắng."),
        "system",
        (
            ("system", noted("Theo máy")),
            ("light", noted("Sáng")),
            ("dark", noted("Tối")),
        ),
    ),
    SettingSpec(
        SCALE,
        LOOKS,
        "number",
        noted("Cỡ giao diện"),
        noted("Cỡ chữ và nút của chương trình; không đổi cỡ chữ trên trang giấy."),
        100,
        range=Range(90, 200, 10, "%"),
    ),
    SettingSpec(
        ANIMATIONS,
        LOOKS,
        "toggle",
        noted("Chuyển động nhẹ"),
        noted("Dòng vừa sửa sáng lên một thoáng trên trang giấy. Tắt nếu thấy rối mắt."),
        True,  # noqa: FBT003 - a value, not a switch
    ),
    SettingSpec(
        LANGUAGE,
        LOOKS,
        "choice",
        noted("Ngôn ngữ của chương trình"),
        noted("Có hiệu lực từ lần mở sau. Thông báo luôn bằng tiếng Việt."),
        "vi",
        (("vi", "Tiếng Việt"), ("en", "English")),
        waits=True,
    ),
    SettingSpec(
        OFFICE,
        WORK,
        "office",
        noted("Cơ quan thường dùng"),
        noted("Thông báo mới lấy tên cơ quan, ký hiệu, nơi nhận từ hồ sơ này."),
    ),
    SettingSpec(
        SIGNER,
        WORK,
        "text",
        noted("Người ký thường dùng"),
        noted("Họ tên ghi sẵn ở chỗ ký của thông báo mới, không ghi học hàm, học vị."),
    ),
    SettingSpec(
        TONE,
        WORK,
        "choice",
        noted("Kiểu đặt dấu thanh"),
        noted("Dùng cho thông báo mới và các câu chương trình tự dựng."),
        "office",
        (
            ("office", noted("Theo hồ sơ cơ quan")),
            ("new", noted("Kiểu mới: uỷ, hoà, thuý")),
            ("old", noted("Kiểu cũ: ủy, hòa, thúy")),
        ),
    ),
    SettingSpec(
        AUTOSAVE_DELAY,
        SAVING,
        "number",
        noted("Tự lưu chậm nhất sau"),
        noted("Rời khỏi một ô thì lưu ngay. Tắt máy đột ngột chỉ mất những chữ chưa kịp lưu."),
        1.0,
        range=Range(0.5, 10, 0.5, noted("giây")),
    ),
    SettingSpec(
        EXPORT_FOLDER,
        SAVING,
        "folder",
        noted("Thư mục xuất văn bản"),
        noted(
            "Nơi đề nghị khi xuất .docx và PDF. "
            "Xuất sang thư mục khác thì lần sau đề nghị thư mục ấy."
        ),
    ),
    SettingSpec(
        SECOND_FOLDER,
        DATA,
        "folder",
        noted("Thư mục sao lưu thứ hai"),
        noted("Mỗi bản sao lưu được chép thêm vào đây, ví dụ ổ USB hoặc thư mục chung của phòng."),
    ),
)
SPECS: Final[Mapping[str, SettingSpec]] = MappingProxyType({spec.id: spec for spec in SETTINGS})


DECIMAL: Final = noted("0,5")
"""Half of one, as the interface language writes it."""


def steps(spec: SettingSpec) -> tuple[float, ...]:
    """The numbers a setting offers; none where it is no number."""
    if spec.range is None:
        return ()
    count = round((spec.range.high - spec.range.low) / spec.range.step)
    return tuple(spec.range.low + spec.range.step * index for index in range(count + 1))


def amount(spec: SettingSpec, value: float, say: Translate) -> str:
    """A number with what it counts: "0,5 giây"."""
    number = f"{value:g}".replace(".", say(DECIMAL)[1])
    return number if spec.range is None else f"{number} {say(spec.range.unit)}"


def fitting(spec: SettingSpec, value: Any) -> Any:
    """The value as the setting may have it: within its range, one of its choices; else its default.

    What was kept by another version, or by hand, never harms.
    """
    if spec.kind == "choice":
        known = [one for one, _ in spec.choices]
        return value if value in known else spec.default
    if spec.kind == "toggle":
        return value if isinstance(value, bool) else spec.default
    if spec.range is not None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return spec.default
        return spec.default if isnan(value) else min(max(value, spec.range.low), spec.range.high)
    if isinstance(value, str) and value.strip():
        return " ".join(value.split()) if spec.kind == "text" else value
    return spec.default
