"""What the reader has to say of a text, in one paragraph."""

from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.reading.summary import KINDS, NOTES
from desktop_app.reading.report import ReadReport


def report_words(report: ReadReport, say: Translate) -> str:
    """What kind of text it is, then what was found of it as a whole and what it does not say."""
    return " ".join((f"{say(KINDS[report.kind])}.", *(say(NOTES[note]) for note in report.notes)))
