"""The store, on the disk of the test."""
