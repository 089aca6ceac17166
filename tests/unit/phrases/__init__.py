"""Phrases: patterns, filling, packs."""
