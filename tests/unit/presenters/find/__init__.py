"""Finding and replacing in a notice."""
