"""What can be set, what it is set to, and the care for the office's data."""
