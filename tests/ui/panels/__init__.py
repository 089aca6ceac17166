"""Side panels, settings, the manual, toasts and dialogs for files."""
