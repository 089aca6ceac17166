"""The page of a corrected copy that came back from Word."""
