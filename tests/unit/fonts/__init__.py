"""Tests of the bundled fonts."""
