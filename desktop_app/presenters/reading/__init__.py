"""What was read out of a text, in words."""
