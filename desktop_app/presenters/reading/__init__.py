"""What was read from a text or a file, looked through before it becomes a notice."""
