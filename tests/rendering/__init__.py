"""Tests of what comes out rendered."""
