"""The program as a person meets it: a real screen, a window manager, a keyboard."""
