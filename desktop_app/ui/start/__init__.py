"""The first start, and a start at which the store cannot be opened."""
