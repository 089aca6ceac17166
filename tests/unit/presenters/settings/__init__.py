"""Tests of the presenters of the settings."""
