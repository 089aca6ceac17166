"""What a notice is: the draft as immutable values, its file form, its edits and built sentences."""
