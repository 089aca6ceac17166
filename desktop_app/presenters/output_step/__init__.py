"""Check and export: what is missing, what will be written, what was written. No Qt."""
