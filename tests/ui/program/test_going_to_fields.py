"""A click on a line of the page leads to its field, whatever step it is in."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app import bootstrap
from desktop_app.bootstrap.tour import Tour
from desktop_app.presenters.editing.steps import OFFICE, step_of
from desktop_app.ui.outline.block_edit import BlockEdit
from desktop_app.ui.window.editor_view import FORM_PANE
from desktop_app.workspace.open_draft import open_draft


@pytest.mark.parametrize("sample", ["co-phu-luc", "tinh-uy-2026", "ubnd-tinh"])
def test_every_line_of_the_page_leads_to_its_field(tour: Tour, sample: str) -> None:
    tour.program.take_draft(open_draft(bootstrap.RESOURCES / "samples" / f"{sample}.tbkl"))
    views = tour.program.room.views
    assert views is not None
    laid_out = views.preview.laid_out
    assert laid_out is not None
    paths = {line.path for page in laid_out.pages.pages for line in page.lines if line.path}
    assert len(paths) > 15
    astray = []
    for path in sorted(paths):
        step = step_of(path)
        if step is None:
            continue
        views.view.open_step(OFFICE)
        views.marker.go_to(path)
        tour.settle()
        focused = QApplication.focusWidget()
        page = views.outline if step == "body" else views.forms.get(step, views.output)
        if views.view.step != step or focused is None or not page.isAncestorOf(focused):
            astray.append((path, views.view.step, focused))
    assert astray == []


def test_a_block_is_typed_in_after_going_there(tour: Tour) -> None:
    tour.program.take_draft(open_draft(bootstrap.RESOURCES / "samples" / "tinh-uy-2026.tbkl"))
    views = tour.program.room.views
    assert views is not None
    views.view.show_pane(FORM_PANE, is_shown=False)
    views.marker.go_to("body[1]")
    tour.settle()
    assert isinstance(QApplication.focusWidget(), BlockEdit)
