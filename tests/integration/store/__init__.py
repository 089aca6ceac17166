"""The store among other processes, on bad disks, and after accidents."""
