"""A directive (chỉ đạo): its parts put together into a sentence, and a sentence read into parts."""
