"""What is typed wrongly on the command line, or in the wrong place."""


class UsageFault(Exception):
    """The command was typed wrongly.

    `kind` is unknown (`words` mean nothing here), missing (a word named `words`), value (a word
    named `words` after `option`) or bad (`words` are no value of `option`). `command` is the one it
    was typed in, "" for none.
    """

    def __init__(self, kind: str, words: str, command: str = "", option: str = "") -> None:
        super().__init__(f"{kind}: {option} {words}")
        self.kind = kind
        self.words = words
        self.command = command
        self.option = option


class NoScreen(Exception):
    """There is no screen to show the window on."""
