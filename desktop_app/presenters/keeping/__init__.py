"""What the office keeps for the next notice: templates, profiles, names; changed and removed."""
