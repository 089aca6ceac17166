"""The screens of phrases: the palette over the outline, the builder, the library's page."""
