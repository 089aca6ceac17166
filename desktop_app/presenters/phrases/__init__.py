"""The library of phrases as screens: the palette, the builder of directives, the library's page."""
