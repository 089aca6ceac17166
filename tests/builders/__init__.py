"""Builders: plain functions that make drafts and their parts for tests."""
