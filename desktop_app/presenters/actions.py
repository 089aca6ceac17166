"""Everything that can be done with a key or from a menu, as data; the window makes it QActions."""

from typing import Final, NamedTuple

from desktop_app.presenters.catalogue import noted

NEW: Final = "new"
OPEN_FILE: Final = "open_file"
HOME: Final = "home"
SAVE_VERSION: Final = "save_version"
SAVE_FILE: Final = "save_file"
SAVE_TEMPLATE: Final = "save_template"
EXPORT_DOCX: Final = "export_docx"
EXPORT_PDF: Final = "export_pdf"
PRINT: Final = "print"
TAKE_BACK: Final = "take_back"
CHANGE_STANDARD: Final = "change_standard"
QUIT: Final = "quit"
UNDO: Final = "undo"
REDO: Final = "redo"
HISTORY: Final = "history"
VERSIONS: Final = "versions"
FIND: Final = "find"
REPLACE: Final = "replace"
FIND_NEXT: Final = "find_next"
NEXT_STEP: Final = "next_step"
PREVIOUS_STEP: Final = "previous_step"
NEXT_MISSING: Final = "next_missing"
TOGGLE_STEPS: Final = "toggle_steps"
TOGGLE_FORM: Final = "toggle_form"
TOGGLE_PAGE: Final = "toggle_page"
ZOOM_IN: Final = "zoom_in"
ZOOM_OUT: Final = "zoom_out"
FIT_WIDTH: Final = "fit_width"
TOGGLE_RULER: Final = "toggle_ruler"
TOGGLE_THUMBNAILS: Final = "toggle_thumbnails"
SETTINGS: Final = "settings"
MANUAL: Final = "manual"
SHORTCUTS: Final = "shortcuts"
ABOUT: Final = "about"
SEARCH: Final = "search"
PHRASES: Final = "phrases"
BUILDER: Final = "builder"
SAVE_PHRASE: Final = "save_phrase"
PHRASE_LIBRARY: Final = "phrase_library"


class ActionSpec(NamedTuple):
    """An action: its id, its words, its keys ("Ctrl+Z", several parted by "; "), icon and menu."""

    id: str
    text: str
    keys: str = ""
    icon: str = ""
    menu: str = ""
    is_checkable: bool = False


MENUS: Final[tuple[tuple[str, str], ...]] = (
    ("notice", noted("&Thông báo")),
    ("edit", noted("&Sửa")),
    ("view", noted("&Xem")),
    ("help", noted("Trợ &giúp")),
)
"""The menus in their order: id and title."""

ACTIONS: Final[tuple[ActionSpec, ...]] = (
    ActionSpec(NEW, noted("Soạn mới"), "Ctrl+N", "file-plus", "notice"),
    ActionSpec(OPEN_FILE, noted("Mở tệp bản thảo…"), "Ctrl+O", "folder-open", "notice"),
    ActionSpec(HOME, noted("Danh sách thông báo"), "Alt+Home", "house", "notice"),
    ActionSpec(SAVE_VERSION, noted("Đặt tên bản lưu…"), "Ctrl+S", "bookmark", "notice"),
    ActionSpec(SAVE_FILE, noted("Lưu thành tệp bản thảo…"), "Ctrl+Shift+S", "save", "notice"),
    ActionSpec(SAVE_TEMPLATE, noted("Lưu làm mẫu…"), "", "copy-plus", "notice"),
    ActionSpec(EXPORT_DOCX, noted("Xuất .docx…"), "Ctrl+E", "file-output", "notice"),
    ActionSpec(EXPORT_PDF, noted("Xuất PDF…"), "Ctrl+Shift+E", "file-text", "notice"),
    ActionSpec(PRINT, noted("In…"), "Ctrl+P", "printer", "notice"),
    ActionSpec(
        TAKE_BACK, noted("Lấy bản đã sửa trong Word…"), "Ctrl+Shift+O", "file-pen", "notice"
    ),
    ActionSpec(CHANGE_STANDARD, noted("Đưa về thể thức khác…"), "", "landmark", "notice"),
    ActionSpec(SETTINGS, noted("Cài đặt…"), "Ctrl+,", "settings", "notice"),
    ActionSpec(QUIT, noted("Đóng chương trình"), "Ctrl+Q", "log-out", "notice"),
    ActionSpec(UNDO, noted("Hoàn tác"), "Ctrl+Z", "undo-2", "edit"),
    ActionSpec(REDO, noted("Làm lại"), "Ctrl+Y; Ctrl+Shift+Z", "redo-2", "edit"),
    ActionSpec(HISTORY, noted("Các thay đổi"), "Ctrl+Shift+H", "history", "edit"),
    ActionSpec(VERSIONS, noted("Các bản lưu"), "Ctrl+Shift+V", "clock", "edit"),
    ActionSpec(FIND, noted("Tìm trong thông báo"), "Ctrl+F", "search", "edit"),
    ActionSpec(REPLACE, noted("Tìm và thay"), "Ctrl+H", "replace", "edit"),
    ActionSpec(FIND_NEXT, noted("Tìm tiếp"), "F3", "", "edit"),
    ActionSpec(SEARCH, noted("Tìm thông báo"), "Ctrl+Shift+F", "search", "edit"),
    ActionSpec(PHRASES, noted("Chèn mẫu câu…"), "Ctrl+K", "text-quote", "edit"),
    ActionSpec(BUILDER, noted("Dựng câu chỉ đạo"), "Ctrl+J", "blocks", "edit"),
    ActionSpec(SAVE_PHRASE, noted("Lưu chữ đang chọn làm mẫu câu…"), "", "", "edit"),
    ActionSpec(PHRASE_LIBRARY, noted("Thư viện mẫu câu"), "Ctrl+Shift+K", "library", "edit"),
    ActionSpec(NEXT_STEP, noted("Bước sau"), "Ctrl+PgDown", "chevron-down", "view"),
    ActionSpec(PREVIOUS_STEP, noted("Bước trước"), "Ctrl+PgUp", "chevron-up", "view"),
    ActionSpec(NEXT_MISSING, noted("Chỗ còn thiếu tiếp theo"), "F8", "circle-dot", "view"),
    ActionSpec(
        TOGGLE_STEPS, noted("Cột các bước"), "Ctrl+Alt+1", "panel-left", "view", is_checkable=True
    ),
    ActionSpec(
        TOGGLE_FORM, noted("Cột nhập liệu"), "Ctrl+Alt+2", "square-pen", "view", is_checkable=True
    ),
    ActionSpec(
        TOGGLE_PAGE, noted("Cột trang giấy"), "Ctrl+Alt+3", "panel-right", "view", is_checkable=True
    ),
    ActionSpec(ZOOM_IN, noted("Phóng to trang"), "Ctrl++; Ctrl+=", "zoom-in", "view"),
    ActionSpec(ZOOM_OUT, noted("Thu nhỏ trang"), "Ctrl+-", "zoom-out", "view"),
    ActionSpec(FIT_WIDTH, noted("Vừa chiều ngang"), "Ctrl+0", "move-horizontal", "view"),
    ActionSpec(TOGGLE_RULER, noted("Thước và lề"), "", "ruler", "view", is_checkable=True),
    ActionSpec(
        TOGGLE_THUMBNAILS, noted("Hình các trang"), "", "layout-grid", "view", is_checkable=True
    ),
    ActionSpec(MANUAL, noted("Hướng dẫn bước này"), "F1", "circle-question-mark", "help"),
    ActionSpec(SHORTCUTS, noted("Bảng phím tắt"), "Ctrl+/", "keyboard", "help"),
    ActionSpec(ABOUT, noted("Về chương trình"), "", "info", "help"),
)

OF_A_NOTICE: Final = frozenset(
    {
        TOGGLE_STEPS,
        TOGGLE_FORM,
        TOGGLE_PAGE,
        SAVE_VERSION,
        SAVE_FILE,
        SAVE_TEMPLATE,
        EXPORT_DOCX,
        EXPORT_PDF,
        PRINT,
        TAKE_BACK,
        CHANGE_STANDARD,
        HISTORY,
        VERSIONS,
        FIND,
        REPLACE,
        FIND_NEXT,
        PHRASES,
        BUILDER,
        SAVE_PHRASE,
        NEXT_STEP,
        PREVIOUS_STEP,
        NEXT_MISSING,
        ZOOM_IN,
        ZOOM_OUT,
        FIT_WIDTH,
        TOGGLE_RULER,
        TOGGLE_THUMBNAILS,
    }
)
"""The actions that need an open notice."""
