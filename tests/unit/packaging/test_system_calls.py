"""The trace of a session: what counts as going to a network."""

import pytest

from tests.packaging.system_calls import networks, sockets

LOCAL = """\
71 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3
71 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X9"}, 20) = 0
72 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 4
72 sendto(3, "AF", 2, 0, NULL, 0) = 2
"""


def test_sockets_of_the_machine_are_none_of_a_network() -> None:
    assert sockets(LOCAL) == {"AF_UNIX", "AF_NETLINK"}
    assert networks(LOCAL) == []


@pytest.mark.parametrize(
    "call",
    [
        "9 socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 5",
        "9 socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP) = 5",
        "9 connect(5, {sa_family=AF_INET, sin_port=htons(631)}, 16) = 0",
        "9 socket(PF_INET, SOCK_STREAM, 0 <unfinished ...>",
    ],
)
def test_any_other_is(call: str) -> None:
    assert networks(LOCAL + call) == [call]
