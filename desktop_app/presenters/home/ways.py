"""The ways to begin a new notice."""

from enum import StrEnum
from typing import Final, NamedTuple

from desktop_app.presenters.catalogue import noted


class Way(StrEnum):
    """A way to begin a notice."""

    TEMPLATE = "template"
    PREVIOUS = "previous"
    PASTE = "paste"
    BLANK = "blank"
    FILE = "file"


class WaySpec(NamedTuple):
    """A way as it is shown."""

    id: Way
    title: str
    icon: str


WAYS: Final = (
    WaySpec(Way.TEMPLATE, noted("Từ mẫu"), "layout-template"),
    WaySpec(Way.PREVIOUS, noted("Từ thông báo trước"), "copy-plus"),
    WaySpec(Way.PASTE, noted("Từ văn bản dán vào"), "clipboard-paste"),
    WaySpec(Way.BLANK, noted("Thông báo trống"), "file-plus"),
    WaySpec(Way.FILE, noted("Từ tệp bản thảo"), "folder-open"),
)
"""All ways in their order."""
