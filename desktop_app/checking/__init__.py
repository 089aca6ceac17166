"""What would be sent back: findings over a text, a draft or a file, by rules that are data."""
