"""Find and replace over the whole notice. No Qt."""
