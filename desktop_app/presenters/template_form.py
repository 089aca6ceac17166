"""The form "Lưu làm mẫu": a name, the parts to keep, and what will be blank."""

from collections.abc import Callable, Sequence
from typing import Final

from msgspec import Struct

from desktop_app.notice.draft import Draft
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.deed import Deed
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.kept_parts import PARTS
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.sentences import Sentences
from desktop_app.presenters.template_parts import left_behind, parts_in
from desktop_app.store.errors import StoreError
from desktop_app.store.shelf import Shelf, ShelfItem
from desktop_app.workspace.keep_templates import add_template
from desktop_app.workspace.save_template import USUAL_PARTS, TemplatePart, as_template
from desktop_app.workspace.shelf_errors import NameTaken

NAME_NEEDED: Final = noted("Mẫu chưa có tên; hãy đặt một tên dễ nhận ra.")
KEPT: Final = noted("Đã lưu mẫu “{name}”.")
SECRET_KEPT: Final = noted("Dấu {mark} ở lại vì mẫu còn giữ nội dung mật.")
SECRET_GONE: Final = noted(
    "Mẫu bỏ dấu {mark}; hãy xem kỹ tên cuộc họp và đề mục có phần mật không."
)


class PartRow(Struct, frozen=True):
    """A part that can be kept, and whether it is; `is_there`: the notice has anything of it."""

    part: TemplatePart
    title: str
    about: str
    is_kept: bool
    is_there: bool


class TemplateState(Struct, frozen=True):
    """All that the form shows; `secret` is a sentence on secrecy marks, "" where there are none."""

    name: str
    parts: tuple[PartRow, ...]
    blank: tuple[str, ...]
    secret: str
    trouble: str = ""


class TemplateForm:
    """Makes a template of the notice as `draft` gives it; `states` hears every other state."""

    def __init__(
        self,
        draft: Callable[[], Draft],
        shelf: Shelf,
        shipped: Sequence[ShelfItem],
        sentences: Sentences,
        say: Translate,
    ) -> None:
        self._draft = draft
        self._shelf = shelf
        self._shipped = shipped
        self._sentences = sentences
        self._say = say
        self._name = ""
        self._keep = USUAL_PARTS
        self._trouble = ""
        self.states: Final = Listeners[TemplateState]()

    @property
    def state(self) -> TemplateState:
        """What is to be shown now."""
        draft = self._draft()
        template = as_template(draft, self._keep)
        lost = left_behind(draft, template)
        return TemplateState(
            self._name,
            self._rows(draft),
            tuple(self._say(source).format(text=text) for source, text in lost),
            self._secret(draft, template),
            self._trouble,
        )

    def begin(self) -> None:
        """Begin anew: no name, the usual parts."""
        self._name, self._keep, self._trouble = "", USUAL_PARTS, ""
        self._tell()

    def set_name(self, name: str) -> None:
        """What the template is to be called."""
        self._name, self._trouble = name, ""
        self._tell()

    def set_part(self, part: TemplatePart, *, is_kept: bool) -> None:
        """Keep a part or not; all of the body has the headings with it."""
        self._keep = self._keep | {part} if is_kept else self._keep - {part}
        self._tell()

    def save(self) -> Deed | None:
        """Put the template on the shelf; None, and a sentence in the state, when it cannot be."""
        name = " ".join(self._name.split())
        try:
            if not name:
                self._trouble = self._say(NAME_NEEDED)
                return None
            template = as_template(self._draft(), self._keep)
            item = add_template(self._shelf, self._shipped, template, name)
        except (NameTaken, StoreError) as fault:
            self._trouble = self._sentences.tell(fault)
            return None
        finally:
            self._tell()
        return Deed(self._say(KEPT).format(name=name), lambda: self._shelf.remove(item.id))

    def _rows(self, draft: Draft) -> tuple[PartRow, ...]:
        there = parts_in(draft)
        return tuple(
            PartRow(
                part,
                self._say(words.title),
                self._say(words.about),
                part in self._keep and part in there,
                part in there,
            )
            for part, words in PARTS.items()
        )

    def _secret(self, draft: Draft, template: Draft) -> str:
        mark = draft.marks.secrecy or draft.marks.circulation
        if mark is None:
            return ""
        is_kept = (template.marks.secrecy or template.marks.circulation) is not None
        return self._say(SECRET_KEPT if is_kept else SECRET_GONE).format(mark=f"“{mark}”")

    def _tell(self) -> None:
        self.states.tell(self.state)
