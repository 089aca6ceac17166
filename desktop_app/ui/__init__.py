"""The window and the paper: everything that is drawn, by Qt only."""
