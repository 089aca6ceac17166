"""The outline of the outline's tests, for what opens over and beside it."""

from tests.ui.outline.conftest import show

__all__ = ["show"]
