"""The written Vietnamese language: letters, tone marks, search, order, dates, numbers, names.

The lowest room: pure functions over plain values. Import its modules by name.
"""
