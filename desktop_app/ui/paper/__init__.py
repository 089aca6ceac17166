"""Pages painted: one painter for the PDF, the preview and the printer."""
