"""What is shipped with the program, for tests."""

from functools import cache
from pathlib import Path

from desktop_app.presenters.home.beginning import Shipped
from desktop_app.reading.text.reader import TextReader
from desktop_app.store.shelf import ShelfItem
from desktop_app.workspace.default_templates import ShippedTemplate, default_templates
from desktop_app.workspace.read_text import text_reader
from desktop_app.workspace.shipped_items import shipped_profiles

RESOURCES = Path(__file__).parents[4] / "resources"


@cache
def templates() -> tuple[ShippedTemplate, ...]:
    """The shipped templates."""
    return default_templates(RESOURCES / "templates")


@cache
def profiles() -> tuple[ShelfItem, ...]:
    """The shipped profiles."""
    return shipped_profiles(RESOURCES / "profiles")


@cache
def reader() -> TextReader:
    """The reader with the shipped lexicon."""
    return text_reader(RESOURCES / "lexicon")


SHIPPED = Shipped(templates, profiles, reader)
