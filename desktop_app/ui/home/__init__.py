"""The first screen: the list of notices and the page on which a new one is begun."""
