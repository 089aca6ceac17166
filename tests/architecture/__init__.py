"""Tests of the limits and contracts that keep the house in order."""
