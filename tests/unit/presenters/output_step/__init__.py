"""The step of check and export."""
