"""Findings and left-overs of the open notice: what is shown of them and done with them."""
