"""What came back from Word, taken over into the open notice."""
