"""What keeps a Word file from being read: one exception with a code, no sentences."""

from typing import Final

CODES: Final = frozenset(
    {
        "empty",
        "not_word",  # neither a Word file nor anything like it
        "old_format",  # .doc, or any other OLE file
        "encrypted",  # a password is wanted
        "macros",  # .docm, .dotm
        "template",  # .dotx
        "other_office",  # .xlsx, .pptx, .odt
        "too_large",
        "too_packed",  # unpacks to far more than any notice holds
        "damaged",
    }
)


class UnreadableWord(Exception):
    """A file that is no .docx this program reads; `code` is one of `CODES`."""

    def __init__(self, code: str) -> None:
        if code not in CODES:
            raise LookupError(code)
        super().__init__(code)
        self.code = code
