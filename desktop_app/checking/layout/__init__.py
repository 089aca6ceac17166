"""What is wrong with the layout of a Word file under a standard."""
