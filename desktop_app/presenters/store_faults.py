"""Sentences for what can go wrong with the store: the notices kept, backups and archives."""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.store.errors import (
    NotAStore,
    StoreDamaged,
    StoreError,
    StoreInUse,
    StoreTooNew,
    StoreUnwritable,
    UnknownEntry,
    UnknownItem,
    UnknownNotice,
    UnknownPhrase,
    UnknownProfile,
    UnknownTemplate,
    UnknownVersion,
    UnusableArchive,
    UnusableBackup,
)

STORE_UNWRITABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "read_only": noted(
            "Không có quyền ghi vào kho thông báo {file} nên chưa lưu thêm gì; "
            "hãy xem lại quyền ghi hoặc đặt kho ở thư mục khác."
        ),
        "full": noted(
            "Ổ đĩa đã đầy nên kho thông báo {file} chưa lưu thêm gì, những gì đã lưu vẫn còn; "
            "hãy dọn bớt ổ đĩa."
        ),
        "vanished": noted(
            "Kho thông báo {file} không còn ở chỗ cũ; hãy cắm lại ổ đĩa hoặc đưa tệp về chỗ cũ."
        ),
        "no_folder": noted(
            "Không lập được thư mục cho kho thông báo {file}; hãy đặt kho ở thư mục khác."
        ),
        "other": noted(
            "Không ghi được vào kho thông báo {file} nên chưa lưu thêm gì; "
            "hãy đặt kho ở ổ đĩa khác."
        ),
    }
)
UNUSABLE_BACKUP: Final[Mapping[str, str]] = MappingProxyType(
    {
        "missing": noted("Không có bản sao lưu {file}; hãy xem lại tên và thư mục."),
        "unreadable": noted("Không đọc được bản sao lưu {file}; hãy xem lại quyền truy cập."),
        "other_file": noted("{file} không phải bản sao lưu của kho thông báo; hãy chọn tệp khác."),
        "damaged": noted("Bản sao lưu {file} bị hỏng nên kho vẫn như cũ; hãy chọn bản khác."),
        "newer_version": noted(
            "Bản sao lưu {file} do chương trình mới hơn lập; hãy cập nhật chương trình."
        ),
    }
)
UNUSABLE_ARCHIVE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "missing": noted("Không tìm thấy gói dữ liệu {file}; hãy xem lại tên và thư mục."),
        "unreadable": noted("Không đọc được gói dữ liệu {file}; hãy xem lại quyền truy cập."),
        "other_file": noted("{file} không phải gói dữ liệu của kho thông báo; hãy chọn tệp khác."),
        "damaged": noted(
            "Gói dữ liệu {file} bị hỏng nên chưa nhập gì; hãy xuất lại gói từ máy cũ."
        ),
        "newer_version": noted(
            "Gói dữ liệu {file} do chương trình mới hơn lập; hãy cập nhật chương trình."
        ),
    }
)
UNKNOWN: Final[Mapping[type[UnknownItem], str]] = MappingProxyType(
    {
        UnknownVersion: noted(
            "Thông báo “{id}” không còn bản lưu số {number}; hãy chọn một bản khác."
        ),
        UnknownNotice: noted("Trong kho không có thông báo “{id}”; hãy xem lại danh sách."),
        UnknownTemplate: noted("Trong kho không có mẫu “{id}”; hãy xem lại danh sách mẫu."),
        UnknownProfile: noted(
            "Trong kho không có hồ sơ cơ quan “{id}”; hãy xem lại danh sách hồ sơ."
        ),
        UnknownPhrase: noted("Trong kho không có mẫu câu “{id}”; hãy xem lại danh sách mẫu câu."),
        UnknownEntry: noted("Trong danh bạ không có mục “{id}”; hãy xem lại danh bạ."),
    }
)
IN_USE: Final = noted(
    "Kho thông báo {file} đang mở ở một cửa sổ khác từ {since}; hãy đóng cửa sổ đó rồi thử lại."
)
IN_USE_UNSAID: Final = noted(
    "Kho thông báo {file} đang mở ở một cửa sổ khác; hãy đóng cửa sổ đó rồi thử lại."
)
TOO_NEW: Final = noted(
    "Kho thông báo {file} do chương trình mới hơn lập (mẫu {version}, chương trình này đọc đến "
    "mẫu {known}); hãy cập nhật chương trình."
)
NOT_A_STORE: Final = noted("{file} không phải kho thông báo; hãy chọn tệp hoặc thư mục khác.")
DAMAGED: Final[Mapping[tuple[bool, bool], str]] = MappingProxyType(
    {
        (True, True): noted(
            "Kho thông báo {file} bị hỏng, đã được cất nguyên vào {set_aside}; "
            "hãy khôi phục từ bản sao lưu {backup}."
        ),
        (True, False): noted(
            "Kho thông báo {file} bị hỏng, đã được cất nguyên vào {set_aside}, chưa có bản sao "
            "lưu nào; hãy khôi phục phần còn đọc được."
        ),
        (False, True): noted(
            "Kho thông báo {file} bị hỏng hoặc đã mất; hãy khôi phục từ bản sao lưu {backup}."
        ),
        (False, False): noted(
            "Kho thông báo {file} bị hỏng, chưa có bản sao lưu nào; "
            "hãy đóng chương trình, mở lại rồi khôi phục phần còn đọc được."
        ),
    }
)
"""By whether the file was set aside and whether there is a backup."""


def store_fault(fault: StoreError, say: Translate) -> str:
    """The sentence for a fault of the store; KeyError for a kind without one."""
    for kind, teller in _TELLERS.items():
        if isinstance(fault, kind):
            return teller(fault, say)
    raise KeyError(type(fault))


def _in_use(fault: StoreInUse, say: Translate) -> str:
    if fault.since is None:
        return say(IN_USE_UNSAID).format(file=fault.file)
    return say(IN_USE).format(file=fault.file, since=moment(fault.since))


def _damaged(fault: StoreDamaged, say: Translate) -> str:
    source = DAMAGED[fault.set_aside is not None, fault.newest_backup is not None]
    return say(source).format(
        file=fault.file, set_aside=fault.set_aside, backup=_name(fault.newest_backup)
    )


def _unknown(fault: UnknownItem, say: Translate) -> str:
    number = fault.number if isinstance(fault, UnknownVersion) else None
    return say(UNKNOWN[type(fault)]).format(id=fault.id, number=number)


def moment(at: dt.datetime) -> str:
    """A point in time by the machine's own clock: "07:15, 06/7/2026"."""
    local = at.astimezone()
    return f"{local:%H:%M}, {local.day:02}/{local.month}/{local.year}"


def _name(file: Path | None) -> str:
    return "" if file is None else file.name


_TELLERS: Final[Mapping[type[StoreError], Callable[[Any, Translate], str]]] = MappingProxyType(
    {
        StoreInUse: _in_use,
        StoreDamaged: _damaged,
        StoreTooNew: lambda fault, say: say(TOO_NEW).format(
            file=fault.file, version=fault.version, known=fault.known
        ),
        StoreUnwritable: lambda fault, say: say(STORE_UNWRITABLE[fault.reason]).format(
            file=fault.file
        ),
        NotAStore: lambda fault, say: say(NOT_A_STORE).format(file=fault.file),
        UnknownItem: _unknown,
        UnusableArchive: lambda fault, say: say(UNUSABLE_ARCHIVE[fault.code]).format(
            file=fault.file
        ),
        UnusableBackup: lambda fault, say: say(UNUSABLE_BACKUP[fault.code]).format(file=fault.file),
    }
)
KNOWN: Final = tuple(_TELLERS)
"""The faults there is a sentence for."""
