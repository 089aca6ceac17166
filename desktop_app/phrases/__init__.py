"""Phrases of notices: how directives are worded, put together and read back. Knows no Qt."""
