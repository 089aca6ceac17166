"""One sentence for every expected failure: which file, which place, what to do."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from desktop_app.layout.metrics import FontMissing
from desktop_app.output.errors import BrokenTemplate
from desktop_app.output.safe_file import TargetNotWritable, TargetOpenElsewhere
from desktop_app.phrases.packs import PackFault
from desktop_app.phrases.pattern import PatternFault
from desktop_app.presenters.catalogue import Catalogue, noted
from desktop_app.standards.errors import UnknownStandard, UnusablePack
from desktop_app.store.errors import StoreError
from desktop_app.workspace.errors import (
    UnknownFormat,
    UnknownSample,
    UnreadableFile,
    UnusableDraft,
    UnusableText,
    UnusableWord,
)
from desktop_app.workspace.notice_errors import AmbiguousNotice, UnusableEntry
from desktop_app.workspace.phrase_errors import UnusablePhraseFile
from desktop_app.workspace.shelf_errors import NameTaken, NoOffice, UnusableFolder

UNREADABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "missing": noted("Không tìm thấy tệp {file}; hãy xem lại tên và thư mục."),
        "folder": noted("{file} là thư mục, không phải tệp; hãy chọn một tệp."),
        "forbidden": noted("Không có quyền đọc tệp {file}; hãy xem lại quyền truy cập."),
        "other": noted("Không đọc được tệp {file}; hãy chép tệp ra ổ đĩa khác rồi thử lại."),
    }
)
UNWRITABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "no_folder": noted("Không có thư mục để ghi tệp {file}; hãy chọn thư mục có sẵn."),
        "is_folder": noted("{file} là thư mục; hãy chọn một tên tệp."),
        "read_only": noted(
            "Không có quyền ghi tệp {file} nên chưa thay đổi gì; hãy chọn thư mục khác."
        ),
        "disk_full": noted(
            "Ổ đĩa đã đầy, không đủ chỗ cho tệp {file} nên chưa thay đổi gì; hãy dọn bớt ổ đĩa."
        ),
        "other": noted("Không ghi được tệp {file} nên chưa thay đổi gì; hãy chọn thư mục khác."),
    }
)
SYSTEMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "party": noted("Chương trình thiếu quy định thể thức văn bản của Đảng; hãy cài lại."),
        "state": noted("Chương trình thiếu quy định thể thức văn bản hành chính; hãy cài lại."),
    }
)
UNUSABLE_TEXT: Final[Mapping[str, str]] = MappingProxyType(
    {
        "too_large": noted(
            "{file} quá lớn, không phải văn bản của một cuộc họp; hãy chọn tệp khác."
        ),
        "no_text": noted("{file} không phải tệp văn bản thuần; hãy chọn tệp .txt."),
        "empty": noted("{file} không có chữ nào; hãy chọn tệp khác."),
    }
)
UNUSABLE_ENTRY: Final[Mapping[str, str]] = MappingProxyType(
    {
        "no_name": noted("Mục danh bạ còn thiếu tên nên chưa lưu; hãy ghi tên."),
        "days_reversed": noted(
            "Chức vụ “{name}” thôi giữ trước ngày bắt đầu nên chưa lưu; hãy xem lại hai ngày."
        ),
    }
)
UNUSABLE_PHRASE: Final = noted("Mẫu câu chưa dùng được: {what}.")

_NOT_PRINTED: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


class Sentences:
    """Turns an expected failure into the sentence a person reads."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._tellers: Mapping[type[Exception], Callable[[Any], str]] = {
            UnreadableFile: self._unreadable,
            UnusableDraft: self._draft,
            UnusableText: self._text,
            UnusableWord: self._word,
            UnknownFormat: self._format,
            UnknownSample: self._sample,
            UnknownStandard: self._standard,
            UnusablePack: self._pack,
            TargetOpenElsewhere: self._open_elsewhere,
            TargetNotWritable: self._unwritable,
            FontMissing: self._font,
            BrokenTemplate: self._template,
            StoreError: self._store,
            NameTaken: self._shelf,
            NoOffice: self._shelf,
            UnusableFolder: self._shelf,
            AmbiguousNotice: self._ambiguous,
            UnusableEntry: self._entry,
            UnusablePhraseFile: self._phrase_file,
            PackFault: self._phrase,
            PatternFault: self._pattern,
        }

    @property
    def known(self) -> tuple[type[Exception], ...]:
        """The failures there are sentences for."""
        return tuple(self._tellers)

    def tell(self, fault: Exception) -> str:
        """The sentence for a known fault, on one line; any other one is raised again."""
        for kind, teller in self._tellers.items():
            if isinstance(fault, kind):
                return _NOT_PRINTED.sub(" ", teller(fault))
        raise fault

    def _say(self, source: str, **facts: object) -> str:
        return self._catalogue.gettext(source).format(**facts)

    def _draft(self, unusable: UnusableDraft) -> str:
        from desktop_app.presenters.draft_faults import DRAFT_SENTENCES
        from desktop_app.presenters.draft_places import field_title
        from desktop_app.presenters.fault_words import fault_words

        fault = unusable.fault
        words = fault_words(fault.code, fault.params, self._catalogue.gettext)
        what = self._say(DRAFT_SENTENCES[fault.code], **words)
        title = field_title(fault.path)
        if title is None:
            return self._in_file(unusable.file, fault.path, what)
        return self._say(
            noted("{file}, mục “{title}” ({path}): {what}."),
            file=unusable.file,
            title=self._catalogue.gettext(title),
            path=fault.path,
            what=what,
        )

    def _in_file(self, file: object, path: str, what: str) -> str:
        place = noted("{file}, ở {path}: {what}.") if path else noted("{file}: {what}.")
        return self._say(place, file=file, path=path, what=what)

    def _unreadable(self, fault: UnreadableFile) -> str:
        return self._say(UNREADABLE[fault.reason], file=fault.file)

    def _text(self, fault: UnusableText) -> str:
        return self._say(UNUSABLE_TEXT[fault.reason], file=fault.file)

    def _format(self, fault: UnknownFormat) -> str:
        return self._say(
            noted("Không biết loại tệp của {file}; hãy đặt tên kết thúc bằng một trong: {known}."),
            file=fault.target,
            known=", ".join(fault.known),
        )

    def _sample(self, fault: UnknownSample) -> str:
        return self._say(
            noted("Không có bản mẫu “{name}”; các bản mẫu hiện có: {known}."),
            name=fault.name,
            known=", ".join(fault.known),
        )

    def _standard(self, fault: UnknownStandard) -> str:
        if fault.standard_id in SYSTEMS:
            return self._say(SYSTEMS[fault.standard_id])
        return self._say(
            noted("Không có quy định thể thức “{name}”; các quy định hiện có: {known}."),
            name=fault.standard_id,
            known=", ".join(fault.known),
        )

    def _word(self, unusable: UnusableWord) -> str:
        from desktop_app.presenters.word_faults import WORD_SENTENCES

        return self._say(WORD_SENTENCES[unusable.code], file=unusable.file)

    def _pack(self, fault: UnusablePack) -> str:
        from desktop_app.presenters.pack_faults import pack_fault

        path, what = pack_fault(fault, self._catalogue.gettext)
        return self._in_file(self._say(noted("Tệp quy định {file}"), file=fault.file), path, what)

    def _open_elsewhere(self, fault: TargetOpenElsewhere) -> str:
        return self._say(
            noted(
                "Tệp {file} đang mở ở chương trình khác nên chưa thay đổi gì; "
                "hãy đóng tệp lại hoặc chọn tên khác."
            ),
            file=fault.target,
        )

    def _unwritable(self, fault: TargetNotWritable) -> str:
        return self._say(UNWRITABLE[fault.reason], file=fault.target)

    def _font(self, fault: FontMissing) -> str:
        return self._say(
            noted("Thiếu phông chữ {file} của chương trình; hãy cài lại chương trình."),
            file=fault.file,
        )

    def _template(self, fault: BrokenTemplate) -> str:
        return self._say(
            noted("Tệp khuôn {file} của chương trình thiếu hoặc hỏng; hãy cài lại chương trình."),
            file=fault.file,
        )

    def _store(self, fault: StoreError) -> str:
        from desktop_app.presenters.store_faults import store_fault

        return store_fault(fault, self._catalogue.gettext)

    def _shelf(self, fault: NameTaken | NoOffice | UnusableFolder) -> str:
        from desktop_app.presenters.shelf_faults import shelf_fault

        return shelf_fault(fault, self._catalogue.gettext)

    def _ambiguous(self, fault: AmbiguousNotice) -> str:
        return self._say(
            noted("Có nhiều thông báo mã bắt đầu bằng “{id}”: {known}; hãy gõ dài hơn."),
            id=fault.beginning,
            known=", ".join(fault.known),
        )

    def _entry(self, fault: UnusableEntry) -> str:
        return self._say(UNUSABLE_ENTRY[fault.code], name=fault.name)

    def _phrase_file(self, unusable: UnusablePhraseFile) -> str:
        from desktop_app.presenters.phrase_faults import phrase_fault

        fault = unusable.fault
        what = phrase_fault(fault, self._catalogue.gettext)
        return self._in_file(unusable.file, fault.path, what)

    def _phrase(self, fault: PackFault) -> str:
        from desktop_app.presenters.phrase_faults import phrase_fault

        return self._say(UNUSABLE_PHRASE, what=phrase_fault(fault, self._catalogue.gettext))

    def _pattern(self, fault: PatternFault) -> str:
        from desktop_app.presenters.phrase_faults import pattern_fault

        return self._say(UNUSABLE_PHRASE, what=pattern_fault(fault, self._catalogue.gettext))
