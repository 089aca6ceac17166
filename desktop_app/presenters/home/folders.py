"""The folders of the notices: by how far they are, all of them, and the bin."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop_app.presenters.catalogue import noted
from desktop_app.store.notice_rows import State


class Folder(StrEnum):
    """A folder of the list; the first three are named as the states of a notice."""

    DRAFTING = "drafting"
    FOR_SIGNATURE = "for_signature"
    ISSUED = "issued"
    ALL = "all"
    BIN = "bin"


class FolderSpec(NamedTuple):
    """A folder as it is shown; `state` None: notices of any. `heading`, `advice`: when empty."""

    folder: Folder
    title: str
    icon: str
    state: State | None
    heading: str
    advice: str


class Empty(NamedTuple):
    """What is shown where nothing is; `can_widen`: the words may be found in other folders."""

    heading: str
    advice: str
    can_widen: bool = False


FOLDERS: Final[Mapping[Folder, FolderSpec]] = MappingProxyType(
    {
        spec.folder: spec
        for spec in (
            FolderSpec(
                Folder.DRAFTING,
                noted("Đang soạn"),
                "file-pen",
                "drafting",
                noted("Chưa có thông báo nào đang soạn"),
                noted(
                    "Bấm Ctrl+N để soạn từ mẫu, từ thông báo trước hoặc từ văn bản dán vào. "
                    "Mọi điều gõ vào được lưu ngay, không cần bấm lưu."
                ),
            ),
            FolderSpec(
                Folder.FOR_SIGNATURE,
                noted("Trình ký"),
                "signature",
                "for_signature",
                noted("Chưa có thông báo nào đang trình ký"),
                noted(
                    "Khi gửi bản in hoặc tệp .docx đi ký, bấm phím trình đơn ở thông báo đó rồi "
                    "chọn Trạng thái, Trình ký."
                ),
            ),
            FolderSpec(
                Folder.ISSUED,
                noted("Đã ban hành"),
                "stamp",
                "issued",
                noted("Chưa có thông báo nào đã ban hành"),
                noted(
                    "Thông báo đã có số và chữ ký thì chuyển sang Đã ban hành để theo dõi thời hạn."
                ),
            ),
            FolderSpec(
                Folder.ALL,
                noted("Tất cả"),
                "inbox",
                None,
                noted("Chưa có thông báo nào"),
                noted("Bấm Ctrl+N để soạn thông báo đầu tiên."),
            ),
            FolderSpec(
                Folder.BIN,
                noted("Thùng rác"),
                "trash-2",
                None,
                noted("Thùng rác trống"),
                noted("Thông báo bị xoá nằm ở đây cùng mọi bản lưu và khôi phục được."),
            ),
        )
    }
)
"""All folders in their order."""

NOTHING_FOUND: Final = noted("Không tìm thấy thông báo nào")
OTHER_WORDS: Final = noted("Thử bớt từ; không cần gõ dấu. Bấm Esc để xoá các từ đang tìm.")
NOT_IN_FOLDER: Final = noted("Không có trong mục “{folder}”; thử tìm trong tất cả.")
