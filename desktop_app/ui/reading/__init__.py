"""The page on which a reading is looked through."""
