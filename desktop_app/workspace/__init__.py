"""What a person can do: one module per use case, each a verb; no Qt, no words for the screen."""
