"""The open notice: its draft with undo and autosave, the place worked at, its steps. No Qt."""
