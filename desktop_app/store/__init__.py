"""What is kept: notices with all their versions, templates, profiles, directory; never lost.

The only room that knows SQL. Begin with `opening.open_store`; every time is aware and in UTC.
"""
