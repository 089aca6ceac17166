"""The blind gold set for the reader, and a test that it keeps its form."""
