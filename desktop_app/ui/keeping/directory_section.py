"""The directory in the settings: people, organs and recipients, found by one field."""

from typing import Final

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.keeping.kept import Kept
from desktop_app.ui.keeping.kept_list import KeptList
from desktop_app.ui.ports import Toaster
from desktop_app.ui.search_field import SearchField
from desktop_app.ui.theme.look import Look

ABOUT: Final = noted(
    "Tên đã dùng trong các thông báo, để gợi ý cho thông báo sau. "
    "Sửa hay bỏ ở đây không làm thay đổi thông báo nào."
)
FIND: Final = noted("Tìm trong danh bạ, không cần gõ dấu …")
PEOPLE: Final = noted("Người")
ORGANS: Final = noted("Cơ quan, đơn vị")
RECIPIENTS: Final = noted("Nơi nhận")
NOBODY: Final = noted("Không có ai; tên được ghi vào đây khi đóng thông báo.")
NOTHING: Final = noted("Không có mục nào; tên được ghi vào đây khi đóng thông báo.")


class DirectorySection(QWidget):
    """Three lists below a field that narrows them down together."""

    def __init__(
        self,
        people: Kept,
        organs: Kept,
        recipients: Kept,
        look: Look,
        say: Translate,
        toasts: Toaster,
    ) -> None:
        super().__init__()
        self._look = look
        about = QLabel(say(ABOUT), self)
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        search = SearchField(look, say, say(FIND), self)
        search.setObjectName("directory_search")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(about)
        self._column.addWidget(search)
        for title, empty, kept, name in (
            (PEOPLE, NOBODY, people, "people"),
            (ORGANS, NOTHING, organs, "organs"),
            (RECIPIENTS, NOTHING, recipients, "recipients"),
        ):
            part = KeptList(say(title), say(empty), kept, look, say, toasts)
            part.setObjectName(name)
            search.textChanged.connect(part.seek)
            self._column.addWidget(part)
        self._restyle()
        look.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._column.setSpacing(self._look.px(16))
