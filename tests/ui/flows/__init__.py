"""The whole program in its window: what a secretary does, and what may go wrong meanwhile."""
