"""The shipped office profiles: names with "…" to fill in, ways of signing, recipients."""

from pathlib import Path

from desktop_app.notice.parts import Profile, Recipient, Signature, Value
from desktop_app.standards.standard import Names
from desktop_app.workspace.shipped_files import read_shipped


class WayOfSigning(Value, frozen=True, kw_only=True):
    """One signature block the office uses, without the name.

    `custom`: why it is right where the standard's own list has none like it; else None.
    """

    title: str
    authority: tuple[str, ...]
    posts: tuple[str, ...]
    custom: str | None = None

    def signature(self, name: str = "") -> Signature:
        """The block of a notice, signed by `name` ("" when not known)."""
        return Signature(authority=self.authority, posts=self.posts, name=name)


class RecipientList(Value, frozen=True, kw_only=True):
    """Recipients for one occasion; the "Lưu" line is the profile's."""

    title: str
    lines: tuple[Recipient, ...]


class OfficeProfile(Value, frozen=True, kw_only=True):
    """A kind of office: its profile, its ways of signing and recipients, the usual ones first.

    What only the user knows is "…" in the profile ("Tỉnh uỷ …").
    """

    id: str
    title: str
    about: str
    profile: Profile
    signatures: tuple[WayOfSigning, ...]
    recipients: tuple[RecipientList, ...]


def built_in_profiles(folder: Path) -> tuple[OfficeProfile, ...]:
    """All profiles of the folder in the order of its index.

    Raises UnreadableFile, and UnusableDraft for the first file that is no profile.
    """
    names = read_shipped(folder / "index.json", tuple[str, ...])
    return tuple(read_shipped(folder / f"{name}.json", OfficeProfile) for name in names)


def unknown_signatures(office: OfficeProfile, names: Names) -> tuple[WayOfSigning, ...]:
    """The ways of signing the standard neither lists nor are explained as a custom.

    One that the standard forbids is unknown whatever is said of it.
    """
    return tuple(way for way in office.signatures if not _is_right(way, names))


def _is_right(way: WayOfSigning, names: Names) -> bool:
    if not set(way.authority).isdisjoint(names.never_signed):
        return False
    is_listed = any(
        form.authority == way.authority and set(way.posts) <= set(form.posts)
        for form in names.signatures
    )
    return bool(way.posts) and (is_listed or bool(way.custom))
