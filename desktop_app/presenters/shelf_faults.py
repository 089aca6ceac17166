"""Sentences for what can go wrong with templates, profiles and the folder for copies of backups."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.workspace.shelf_errors import NameTaken, NoOffice, UnusableFolder

TAKEN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "template": noted("Đã có mẫu tên “{name}” nên chưa thay đổi gì; hãy đặt tên khác."),
        "profile": noted(
            "Đã có hồ sơ cơ quan tên “{name}” nên chưa thay đổi gì; hãy đặt tên khác."
        ),
        "phrase": noted("Đã có mẫu câu tên “{name}” nên chưa thay đổi gì; hãy đặt tên khác."),
    }
)
NO_OFFICE: Final = noted(
    "Chưa biết thông báo của cơ quan nào; hãy chọn một hồ sơ cơ quan cho thông báo mới."
)
UNUSABLE_FOLDER: Final[Mapping[str, str]] = MappingProxyType(
    {
        "missing": noted("Không có thư mục {folder}; hãy cắm ổ đĩa hoặc xem lại tên thư mục."),
        "file": noted("{folder} là tệp, không phải thư mục; hãy chọn một thư mục."),
        "own": noted(
            "Bản sao lưu đã nằm sẵn trong {folder}; "
            "hãy chọn thư mục khác, tốt nhất là ở ổ đĩa khác."
        ),
        "read_only": noted("Không có quyền ghi vào thư mục {folder}; hãy chọn thư mục khác."),
        "full": noted("Ổ đĩa của thư mục {folder} đã đầy; hãy dọn bớt hoặc chọn ổ đĩa khác."),
        "other": noted("Không ghi được vào thư mục {folder}; hãy chọn thư mục khác."),
    }
)


def shelf_fault(fault: NameTaken | NoOffice | UnusableFolder, say: Translate) -> str:
    """The sentence for the fault."""
    if isinstance(fault, NameTaken):
        return say(TAKEN[fault.kind]).format(name=fault.name)
    if isinstance(fault, UnusableFolder):
        return say(UNUSABLE_FOLDER[fault.reason]).format(folder=fault.folder)
    return say(NO_OFFICE)
