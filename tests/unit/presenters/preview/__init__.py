"""Tests of what the live page decides without Qt."""
