"""Tests of the presenters: sentences and the catalogue."""
