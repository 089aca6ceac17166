"""What a trace of strace says of sockets."""

import re

LOCAL = frozenset({"AF_UNIX", "AF_LOCAL", "AF_NETLINK"})
"""Families that never leave the machine."""

_FAMILY = re.compile(r"\b(?:AF|PF)_[A-Z0-9]+")


def sockets(trace: str) -> set[str]:
    """The families of every socket that was made or used."""
    return {family.replace("PF_", "AF_") for family in _FAMILY.findall(trace)}


def networks(trace: str) -> list[str]:
    """The lines of the trace that name a family which may leave the machine."""
    return [line for line in trace.splitlines() if sockets(line) - LOCAL]
