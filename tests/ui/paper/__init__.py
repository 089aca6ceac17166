"""Tests of the painted paper."""
