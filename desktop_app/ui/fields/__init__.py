"""Widgets for the kinds of fields a form has, and the table from kind to widget."""
