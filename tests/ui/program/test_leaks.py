"""Notices and panels that are closed leave nothing behind, however many there were."""

import gc
from collections import Counter

from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app import bootstrap
from desktop_app.bootstrap.open_notice_views import OpenNoticeViews
from desktop_app.bootstrap.tour import Tour
from desktop_app.presenters import actions as act
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.editing.steps import STEPS
from desktop_app.ui.panels.settings_view import SettingsView
from desktop_app.ui.window.editor_view import EditorView
from desktop_app.workspace.open_draft import open_draft

SAMPLES = ("tinh-uy-2026", "ubnd-tinh")
PANELS = (
    act.HISTORY,
    act.VERSIONS,
    act.SAVE_TEMPLATE,
    act.MANUAL,
    act.REPLACE,
    act.SAVE_VERSION,
    act.BUILDER,
    act.PHRASES,
)
OF_A_NOTICE = (EditorView, OpenNoticeViews, Editor, Marker)


def open_and_close(tour: Tour, times: int) -> None:
    """Opens notices in turn, every step and panel of each, and goes back to the list."""
    for number in range(times):
        sample = SAMPLES[number % len(SAMPLES)]
        draft = open_draft(bootstrap.RESOURCES / "samples" / f"{sample}.tbkl")
        tour.program.take_draft(draft)
        views = tour.program.room.views
        assert views is not None
        for step in STEPS:
            views.view.open_step(step.id)
        for panel in PANELS:
            tour.program.room.do(panel)
        tour.program.show_settings()
        tour.program.show_phrases()
        tour.program.show_home()
        tour.settle()


def left(tour: Tour) -> dict[str, int]:
    """How much there is of everything that could be left behind."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    tour.settle()
    parts = tour.window.findChildren(QObject)
    kinds = Counter(type(one) for one in gc.get_objects())
    return {
        "windows": len(QApplication.topLevelWidgets()),
        "parts of the window": len(parts),
        "timers": sum(isinstance(one, QTimer) for one in parts),
        "hearers of the look": tour.look.receivers(SIGNAL("changed()")),
        **{kind.__name__: kinds[kind] for kind in OF_A_NOTICE},
    }


def test_twenty_notices_leave_what_one_leaves(tour: Tour) -> None:
    tour.program.show_home()
    open_and_close(tour, 2)
    before = left(tour)
    open_and_close(tour, 20)
    assert left(tour) == before


def test_settings_asked_for_again_stay_and_lead_back_to_the_notice(tour: Tour) -> None:
    draft = open_draft(bootstrap.RESOURCES / "samples" / "ubnd-tinh.tbkl")
    tour.program.take_draft(draft)
    views = tour.program.room.views
    assert views is not None
    for _ in range(2):
        tour.program.show_settings()
        tour.settle()
    settings = tour.window.findChildren(SettingsView)
    assert len(settings) == 1
    settings[0].closed.emit()
    tour.settle()
    assert views.view.isVisible()
    assert tour.window.findChildren(SettingsView) == []
