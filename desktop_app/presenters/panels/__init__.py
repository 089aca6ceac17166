"""What the side panels show and do: saved versions, changes, keys, the manual."""
