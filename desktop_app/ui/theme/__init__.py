"""How the window looks: colours, type, spacing and icons, all from `resources/theme`."""
