"""The outline as a person sees it."""
