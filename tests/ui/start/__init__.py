"""The first start and a store in trouble."""
