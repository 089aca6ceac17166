"""Tests of the made packages: installed, used and removed. `make test-package` runs them."""
