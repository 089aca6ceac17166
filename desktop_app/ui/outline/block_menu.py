"""The menu of a block: level, place, copy, removal, directive; every entry with its key."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.outline.names import LEVELS
from desktop_app.presenters.outline.rows import Row
from desktop_app.ui.outline.block_edit import BlockEdit
from desktop_app.ui.outline.wishes import Wishes
from desktop_app.ui.theme.look import Look

_LEVEL: Final = noted("Cấp")
_CLIPBOARD: Final = (
    ("cut", noted("Cắt"), "Ctrl+X", "scissors"),
    ("copy", noted("Sao chép"), "Ctrl+C", "copy"),
    ("paste", noted("Dán"), "Ctrl+V", "clipboard-paste"),
)
_ENTRIES: Final[tuple[tuple[str, str, str, str], ...]] = (
    ("demote", noted("Xuống một cấp"), "Tab", "indent-increase"),
    ("promote", noted("Lên một cấp"), "Shift+Tab", "indent-decrease"),
    ("", "", "", ""),
    ("move_up", noted("Chuyển lên"), "Alt+Up", "arrow-up"),
    ("move_down", noted("Chuyển xuống"), "Alt+Down", "arrow-down"),
    ("duplicate", noted("Nhân đôi"), "Ctrl+Shift+D", "copy-plus"),
    ("", "", "", ""),
    ("directive", noted("Chỉ đạo: chủ trì, thời hạn…"), "Ctrl+D", "user"),
    ("phrases", noted("Chèn mẫu câu…"), "Ctrl+K", "text-quote"),
    ("no_directive", noted("Bỏ chỉ đạo"), "", "x"),
    ("", "", "", ""),
    ("remove", noted("Xoá"), "", "trash-2"),
)


def block_menu(
    row: Row, wishes: Wishes, edit: BlockEdit | None, look: Look, say: Translate, parent: QWidget
) -> QMenu:
    """The menu for the row; it goes when it is closed.

    With the keys in the text, `edit`, it is cut and copied, else the whole blocks are.
    """
    menu = QMenu(parent)
    menu.setObjectName("block_menu")
    menu.aboutToHide.connect(menu.deleteLater)
    _add_clipboard(menu, wishes, edit, look, say)
    is_table = row.block.level == "table"
    if not is_table:
        _add_levels(menu, row, wishes, say)
    for wish, text, keys, icon in _ENTRIES:
        if not wish:
            menu.addSeparator()
            continue
        if _is_missing(wish, row):
            continue
        shown = f"{say(text)}\t{keys}" if keys else say(text)
        action = QAction(look.icon(icon, "text_muted"), shown, menu)
        action.setObjectName(wish)
        action.triggered.connect(lambda *_, one=wish: wishes.grant(one))
        menu.addAction(action)
    return menu


def _add_clipboard(
    menu: QMenu, wishes: Wishes, edit: BlockEdit | None, look: Look, say: Translate
) -> None:
    done: dict[str, Callable[[], object]] = {}
    if edit is not None:
        done = {"cut": edit.cut, "copy": edit.copy, "paste": edit.paste}
    for wish, text, keys, icon in _CLIPBOARD:
        action = QAction(look.icon(icon, "text_muted"), f"{say(text)}\t{keys}", menu)
        action.setObjectName(wish)
        call = done.get(wish, partial(wishes.grant, wish))
        action.triggered.connect(lambda *_, one=call: one())
        if edit is not None and wish != "paste":
            action.setEnabled(edit.textCursor().hasSelection())
        menu.addAction(action)
    menu.addSeparator()


def _is_missing(wish: str, row: Row) -> bool:
    if wish == "no_directive":
        return row.block.directive is None
    return wish == "directive" and row.block.level == "table"


def _add_levels(menu: QMenu, row: Row, wishes: Wishes, say: Translate) -> None:
    levels = menu.addMenu(say(_LEVEL))
    group = QActionGroup(levels)
    for level, title in LEVELS:
        action = QAction(say(title), levels)
        action.setObjectName(f"level:{level}")
        action.setCheckable(True)
        action.setChecked(level == row.block.level)
        action.triggered.connect(lambda *_, one=level: wishes.grant(f"level:{one}"))
        group.addAction(action)
        levels.addAction(action)
