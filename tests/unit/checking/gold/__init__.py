"""The blind gold set for the proof-reader, and a test that it keeps its form."""
