"""The end of a notice: to whom it goes, where it is kept, who signs."""

import re
from typing import Final, NamedTuple

from desktop_app.reading.text.paragraphs import Paragraph, Piece

_TO: Final = re.compile(r"Nơi nhận ?:? ?")
_PURPOSE: Final = re.compile(r" ?\((?P<purpose>[^()]{2,60})\)$|,? (?P<bare>(?:để|thay) báo cáo)$")
_ARCHIVE: Final = re.compile(r"Lưu ?:? ?")
_AUTHORITY: Final = re.compile(r"(?:T/?M|T/?L|TUQ|T/UQ)\.? ?\S|K/?T\.? ?\S")
_POST: Final = re.compile(
    r"(?:PHÓ |Q\. ?|QUYỀN )?(?:TỔNG )?(?:CHÁNH|CHỦ|BÍ THƯ|GIÁM ĐỐC|TRƯỞNG|VIỆN|HIỆU|CỤC|VỤ|TỔ"
    r"|CHỈ HUY|PHÓ|UỶ VIÊN|ỦY VIÊN|BỘ TRƯỞNG|THƯ KÝ)"
)
_SIGNED: Final = re.compile(
    r"\(?(?:đã ký|ký tên|ký, đóng dấu|ký và ghi rõ họ tên)[^)]*\)?", re.IGNORECASE
)
_NAME: Final = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){1,5}")
_ENDS: Final = " ;.,/"


class Addressee(NamedTuple):
    """A line of the recipients, with its purpose."""

    text: str
    purpose: str | None
    piece: Piece


class Ending(NamedTuple):
    """What stands there; `rest` are paragraphs that are none of it."""

    recipients: tuple[Addressee, ...] = ()
    archive: Piece | None = None
    authority: tuple[Piece, ...] = ()
    posts: tuple[Piece, ...] = ()
    name: Piece | None = None
    used: tuple[Paragraph, ...] = ()


def ending_of(paragraphs: tuple[Paragraph, ...]) -> Ending:
    """Recipients and signature, in whatever order their lines come."""
    ending = Ending()
    is_list = False
    for one in paragraphs:
        to = _TO.match(one.text)
        is_list = is_list or to is not None
        skipped = to.end() if to else 0
        rest = one._replace(text=one.text[skipped:], start=one.start + skipped)
        if to is not None:
            ending = ending._replace(used=(*ending.used, one))
        if rest.text:
            ending = _read(ending, rest, is_list=is_list)
    return ending


def _read(ending: Ending, one: Paragraph, *, is_list: bool) -> Ending:
    text = one.text
    bare = one.piece(0, len(text.rstrip(_ENDS)))
    is_capital = text.upper() == text and any(letter.isalpha() for letter in text)
    used = (*ending.used, one)
    if is_capital and _AUTHORITY.match(text):
        return ending._replace(authority=(*ending.authority, bare), used=used)
    if is_capital and _POST.match(text) and one.mark == "":
        return ending._replace(posts=(*ending.posts, bare), used=used)
    if _SIGNED.fullmatch(text):
        return ending._replace(used=used)
    if _is_name(ending, one, bare):
        return ending._replace(name=bare, used=used)
    return _listed(ending, one, bare) if is_list and bare.text else ending


def _listed(ending: Ending, one: Paragraph, bare: Piece) -> Ending:
    """A line of the recipients, or where the notice is kept."""
    text, used = one.text, (*ending.used, one)
    archive = _ARCHIVE.match(text)
    if archive is not None:
        return ending._replace(archive=one.piece(archive.end(), len(text.rstrip(_ENDS))), used=used)
    if one.mark or text.rstrip().endswith((";", ",", ".")):
        return ending._replace(recipients=(*ending.recipients, _addressee(bare)), used=used)
    return ending


def _is_name(ending: Ending, one: Paragraph, bare: Piece) -> bool:
    has_post = bool(ending.posts or ending.authority)
    if not has_post or one.mark or ending.name is not None or not _NAME.fullmatch(bare.text):
        return False
    return all(word[0].isupper() for word in bare.text.split())


def _addressee(piece: Piece) -> Addressee:
    match = _PURPOSE.search(piece.text)
    if match is None:
        return Addressee(piece.text, None, piece)
    text = piece.text[: match.start()].rstrip(_ENDS)
    return Addressee(text, match["purpose"] or match["bare"], piece)
