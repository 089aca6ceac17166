"""Tests of the scripts that make packages."""
