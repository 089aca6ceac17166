"""The live page: which field stands where, what an edit changed, where to scroll. No Qt."""
