"""Checks of a notice as a draft: its form, its tasks, its dates, what it cites."""
