"""Lists of kept things with the fields that change them."""
