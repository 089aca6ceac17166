"""The first screen and the page of new notices."""
