"""Reading: a text as it was pasted or kept, made into a draft, with a report of every guess."""
