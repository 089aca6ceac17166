"""The three pages of the guide: the office, who signs, words and window."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLabel, QLineEdit, QRadioButton, QWidget

from desktop_app.notice.parts import Tone
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.home.start_guide import GuideState, StartGuide
from desktop_app.ui.start.form_parts import FormColumn, NameEdit
from desktop_app.ui.theme.look import Look

OFFICE: Final = noted("Loại cơ quan")
NAMES: Final = {
    "parent": noted("Cơ quan cấp trên (in ở dòng đầu)"),
    "organ": noted("Tên cơ quan ban hành"),
    "symbol": noted("Ký hiệu sau số thông báo"),
    "place": noted("Địa danh ghi trước ngày tháng"),
    "archive": noted("Nơi lưu (sau chữ “Lưu”)"),
}
OPEN_NAMES: Final = noted("Thay dấu “…” bằng tên riêng của cơ quan; chưa rõ thì để nguyên.")
WAY: Final = noted("Cách ký thường dùng")
SIGNER: Final = noted("Họ và tên người ký")
SIGNER_WORDS: Final = noted("Bỏ trống nếu người ký thay đổi theo từng thông báo.")
TONE: Final = noted("Cách đặt dấu thanh")
TONES: Final[tuple[tuple[Tone, str], ...]] = (
    ("new", noted("Kiểu mới: {words}")),
    ("old", noted("Kiểu cũ: {words}")),
)
MODE: Final = noted("Màu màn hình")
MODES: Final = (
    ("system", noted("Theo máy")),
    ("light", noted("Nền sáng")),
    ("dark", noted("Nền tối")),
)
SCALE: Final = noted("Cỡ chữ và nút")
SCALES: Final = (90, 100, 110, 125, 150, 175, 200)


class OfficePage(FormColumn):
    """Kind of office and its own names."""

    def __init__(self, guide: StartGuide, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.first = QComboBox(self)
        self.first.setObjectName("office_kind")
        for office in guide.offices:
            self.first.addItem(office.title, office.id)
        self.add_field(say(OFFICE), self.first)
        self._about = self.add_words("")
        self._fields: dict[str, QLineEdit] = {}
        self._labels: dict[str, QLabel] = {}
        for name, words in NAMES.items():
            field = NameEdit(self)
            field.setObjectName(f"office_{name}")
            self._labels[name] = self.add_field(say(words), field)
            self._fields[name] = field
            field.textEdited.connect(lambda text, name=name: guide.set_name(name, text))
        self.add_words(say(OPEN_NAMES))
        self.first.activated.connect(lambda row: guide.choose_office(self.first.itemData(row)))

    def show_state(self, state: GuideState) -> None:
        """Show the choice; a field that says the same already is left alone."""
        self.first.setCurrentIndex(self.first.findData(state.office.id))
        self._about.setText(state.office.about)
        has_parent = state.office.profile.parent is not None
        for name, field in self._fields.items():
            text = getattr(state.names, name) or ""
            if field.text().strip() != text:
                field.setText(text)
            is_shown = name != "parent" or has_parent
            field.setVisible(is_shown)
            self._labels[name].setVisible(is_shown)


class SignerPage(FormColumn):
    """How and by whom notices are signed."""

    def __init__(self, guide: StartGuide, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._office = ""
        self.first = QComboBox(self)
        self.first.setObjectName("signing_way")
        self.add_field(say(WAY), self.first)
        self._lines = self.add_words("")
        self._signer = QLineEdit(self)
        self._signer.setObjectName("signer")
        self.add_field(say(SIGNER), self._signer)
        self.add_words(say(SIGNER_WORDS))
        self.first.activated.connect(guide.choose_way)
        self._signer.textEdited.connect(guide.set_signer)

    def show_state(self, state: GuideState) -> None:
        """Show the ways of the office chosen, and the one chosen of them."""
        ways = state.office.signatures
        if self._office != state.office.id:
            self._office = state.office.id
            self.first.clear()
            self.first.addItems([way.title for way in ways])
        self.first.setCurrentIndex(state.way)
        way = ways[state.way] if ways else None
        self._lines.setText("" if way is None else "\n".join((*way.authority, *way.posts)))
        if self._signer.text().strip() != state.signer:
            self._signer.setText(state.signer)


class LookPage(FormColumn):
    """Tone style, colours and size. `mode_wanted`, `scale_wanted` ask for another look."""

    mode_wanted = Signal(str)
    scale_wanted = Signal(float)

    def __init__(self, guide: StartGuide, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._guide = guide
        self._say = say
        self._tones = self._choices(say(TONE), tuple(tone for tone, _ in TONES))
        self._modes = self._choices(say(MODE), tuple(mode for mode, _ in MODES))
        self.first: QWidget = self._tones[TONES[0][0]]
        for mode, words in MODES:
            self._modes[mode].setText(say(words))
            self._modes[mode].setChecked(mode == look.mode)
        self._scale = QComboBox(self)
        self._scale.setObjectName("scale")
        for percent in SCALES:
            self._scale.addItem(f"{percent} %", percent / 100)
        self._scale.setCurrentIndex(self._scale.findData(look.scale))
        self.add_field(say(SCALE), self._scale)
        for tone, button in self._tones.items():
            button.clicked.connect(lambda _=False, tone=tone: guide.set_tone(tone))
        for mode, button in self._modes.items():
            button.clicked.connect(lambda _=False, mode=mode: self.mode_wanted.emit(mode))
        self._scale.activated.connect(lambda row: self.scale_wanted.emit(self._scale.itemData(row)))

    def show_state(self, state: GuideState) -> None:
        """Show words of the office's own in both styles, and which one is chosen."""
        for tone, words in TONES:
            text = self._say(words).format(words=self._guide.tone_words(tone))
            self._tones[tone].setText(text)
            self._tones[tone].setChecked(tone == state.tone)

    def _choices(self, heading: str, names: tuple[str, ...]) -> dict[str, QRadioButton]:
        self.add_heading(heading)
        group = QButtonGroup(self)
        buttons = {}
        for name in names:
            button = buttons[name] = QRadioButton(self)
            button.setObjectName(f"choice_{name}")
            button.setAccessibleDescription(heading)
            group.addButton(button)
            self.add_widget(button)
        return buttons
