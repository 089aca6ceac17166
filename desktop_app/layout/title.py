"""Name of the type and trích yếu, each centred, with the mark below."""

from desktop_app.layout.setting import Part, Setting
from desktop_app.layout.sheet import Paragraph, Run
from desktop_app.notice.wording import subject_of


def title(setting: Setting) -> Part:
    """THÔNG BÁO, the subject in evenly long lines, and hyphens or a line below."""
    width = setting.geometry().text_width
    kind = Paragraph("type_name", (Run(setting.fixed(setting.standard.type_text)),))
    path = "meeting" if setting.draft.subject is None else "subject"
    subject = Paragraph("subject", (Run(setting.text(subject_of(setting.draft))),), path)
    style = setting.balanced(subject, setting.style("subject"), width)
    last_line = setting.last_line(subject, style, width)
    mark, mark_style = setting.mark("subject_mark", setting.standard.subject_mark, width, last_line)
    return Part((kind, subject, mark), (setting.style("type_name"), style, mark_style))
