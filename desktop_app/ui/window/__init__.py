"""The program's window: its pages, menus, panels and status line."""
