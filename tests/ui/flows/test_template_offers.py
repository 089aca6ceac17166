"""A newer shipped template beside one that was changed: asked in a banner, one after the other."""

from PySide6.QtWidgets import QPushButton

from desktop_app.notice.draft_file import load_draft
from desktop_app.ui.home.banner import Banner
from desktop_app.workspace.keep_templates import change_template
from desktop_app.workspace.upgrade_templates import RECORDS, upgrade_templates
from tests.builders.drafts import a_draft
from tests.builders.open_program import OpenProgram
from tests.unit.presenters.home.shipped import templates


def banners(opened: OpenProgram) -> list[Banner]:
    opened.settle()
    found = opened.window.findChildren(Banner, "banner")
    return [banner for banner in found if banner.isVisible()]


def click(banner: Banner, words: str) -> None:
    button = next(one for one in banner.findChildren(QPushButton) if one.text() == words)
    button.click()


def test_offers_are_asked_one_after_the_other(opened: OpenProgram) -> None:
    shipped = templates()
    upgrade_templates(opened.store, shipped)
    names = [one.entry.id for one in shipped[:2]]
    for name in names:
        change_template(opened.store.templates, (), name, a_draft(subject="của tôi"))
    records = {
        name: {**kept, "version": 0} if name in names else kept
        for name, kept in opened.store.settings.get(RECORDS).items()
    }
    opened.store.settings.put(RECORDS, records)

    opened.program.pages.offer_templates()
    (first,) = banners(opened)
    asked = first.text
    click(first, "Lấy bản mới bên cạnh")
    assert opened.toasts.text.startswith("Đã thêm mẫu")
    (second,) = banners(opened)
    assert second.text != asked
    click(second, "Không cần")
    assert banners(opened) == []
    subjects = [load_draft(item.content).subject for item in opened.store.templates.list()]
    assert subjects.count("của tôi") == 2
    assert len(subjects) == len(shipped) + 1
    opened.program.pages.offer_templates()
    assert banners(opened) == []
