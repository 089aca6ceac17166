"""Libraries every Linux desktop has; they must suit its graphics, fonts, bus and printers."""

from collections.abc import Iterable
from typing import Final

PACKAGES: Final = {
    "ld-linux-x86-64.so.2": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxcb.so.1": "libxcb1",
}
"""The Debian package of each library the program does not start without."""

OPTIONAL: Final = {
    "libcups.so.2": "libcups2t64 | libcups2",
    "libdrm.so.2": "libdrm2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""The same for what only printing or a Wayland desktop needs, which then has it."""


def left_to_host(name: str) -> bool:
    """Whether a library of this file name is not taken into the bundle."""
    return name in PACKAGES or name in OPTIONAL


def dependencies(libc: str) -> str:
    """The `Depends` of the Debian package; `libc` is the version the bundle was built with."""
    return _listed(f"{one} (>= {libc})" if one == "libc6" else one for one in PACKAGES.values())


def recommendations() -> str:
    """The `Recommends` of the Debian package."""
    return _listed(OPTIONAL.values())


def _listed(packages: Iterable[str]) -> str:
    return ", ".join(sorted(set(packages)))
