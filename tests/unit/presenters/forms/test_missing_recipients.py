"""What the recipients lack, in a sentence, and added in one change."""

from desktop_app.notice.draft import Draft
from desktop_app.presenters.forms.missing_recipients import MissingRecipients
from tests.builders.drafts import a_draft, item
from tests.builders.form_editors import an_editor, completed


def lacking(*names: str) -> Draft:
    body = tuple(item(f"Giao {name} rà soát hồ sơ.") for name in names)
    return a_draft(body=body, recipients=())


def test_a_few_are_told_by_name_and_added_as_one_change() -> None:
    editor = an_editor(lacking("Sở Y tế", "Công an tỉnh"))
    missing = MissingRecipients(editor, completed, lambda text: text)
    assert missing.words() == "Còn thiếu trong nơi nhận: Sở Y tế, Công an tỉnh."
    missing.add()
    assert [one.text for one in editor.draft.recipients] == ["Sở Y tế", "Công an tỉnh"]
    assert missing.words() == ""
    assert editor.undo_label == "thêm nơi nhận còn thiếu"
    editor.undo()
    assert editor.draft.recipients == ()


def test_of_many_the_rest_is_counted() -> None:
    names = ("Sở Y tế", "Sở Nội vụ", "Sở Tài chính", "Sở Xây dựng", "Sở Tư pháp", "Thuế tỉnh")
    missing = MissingRecipients(an_editor(lacking(*names)), completed, lambda text: text)
    assert missing.words().endswith("Sở Xây dựng và 2 nơi khác.")


def test_nothing_is_said_where_nothing_is_lacking() -> None:
    editor = an_editor(a_draft(body=()))
    missing = MissingRecipients(editor, completed, lambda text: text)
    assert missing.words() == ""
    missing.add()
    assert editor.undo_label is None
