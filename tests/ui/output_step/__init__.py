"""Check and export, printing, finding, naming as they are shown."""
