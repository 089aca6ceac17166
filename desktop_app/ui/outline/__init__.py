"""The body as an outline on the screen."""
