"""The outline without Qt."""
