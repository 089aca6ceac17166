"""The written language: spelling, spaces, punctuation, capitals, dates, numbers, one style."""
