"""What a notice still has of an older one it was made from."""
