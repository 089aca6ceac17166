"""Tests of the written Vietnamese language."""
