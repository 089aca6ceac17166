"""What stands beside the notice or over it: versions, changes, keys, manual, settings."""
