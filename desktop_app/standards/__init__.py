"""Rule packs: the decrees as data, loaded, checked, and picked by system and date."""
