"""Presenters of what is kept for the next notice."""
