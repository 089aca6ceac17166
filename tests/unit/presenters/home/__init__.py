"""The first screen, without Qt."""
