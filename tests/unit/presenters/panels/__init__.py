"""Tests of the presenters of the panels."""
