"""The first screen: notices, beginning a new one, the first start, a store in trouble."""
