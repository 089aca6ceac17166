"""The body as an outline: rows with the standard's numbers, and all that can be done. No Qt."""
