"""Tests of what a notice is: its values, file, edits and built sentences."""
