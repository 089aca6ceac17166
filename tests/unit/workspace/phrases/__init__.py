"""Use cases on phrases."""
