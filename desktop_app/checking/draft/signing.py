"""Who signs how: authority lines, posts and the header have to fit (SIGN-AUTH, SIGN-POST)."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.checking.draft.authority import Authority, authority_of, written
from desktop_app.checking.draft.capitals import capitals
from desktop_app.checking.draft.case import Case
from desktop_app.checking.finding import Edit, Finding, Where

_OFFICE_HEAD: Final = re.compile(r"(Q\. ?)?(PHÓ )?CHÁNH VĂN PHÒNG\b")
_SECRETARY: Final = re.compile(r"(PHÓ )?BÍ THƯ\b")
_DEPUTY: Final = re.compile(r"(PHÓ|THỨ TRƯỞNG)\b")
_OF_KIND: Final = (
    ("CHI BỘ", ("CHI BỘ",)),
    ("TỈNH UỶ", ("TỈNH UỶ",)),
    ("THÀNH UỶ", ("THÀNH UỶ",)),
    ("ĐẢNG UỶ", ("ĐẢNG UỶ",)),
    ("UỶ BAN NHÂN DÂN", ("UỶ BAN NHÂN DÂN", "UBND")),
    ("UBND", ("UỶ BAN NHÂN DÂN", "UBND")),
)


def signing(case: Case) -> Iterator[Finding]:
    """All that does not fit in the authority lines and posts."""
    lines = tuple(map(authority_of, case.draft.signature.authority))
    for index, authority in enumerate(lines):
        if authority is None:
            continue
        yield from _form(case, index, authority)
        yield from _collective(case, index, authority)
        yield from _issuer(case, index, authority)
    known = [one for one in lines if one is not None]
    posts = [capitals(post) for post in case.draft.signature.posts if post.strip()]
    if posts:
        yield from _post(case, known, posts[-1])
    yield from _long_posts(case)


def _finding(case: Case, code: str, index: int, expected: str = "", name: str = "SIGN-AUTH",
             **params: str) -> Finding:  # fmt: skip
    line = case.draft.signature.authority[index]
    where = Where(f"signature.authority[{index}]", 0, len(line))
    return Finding(
        rule=case.rule(name),
        code=code,
        where=where,
        found=line,
        expected=(expected,) if expected else (),
        params=params,
    )


def _form(case: Case, index: int, authority: Authority) -> Iterator[Finding]:
    """T/M in the Party, TM. in the State."""
    line = case.draft.signature.authority[index]
    right = written(authority.kind, is_party=case.is_party)
    typed = re.match(r"\s*\S+?(?=\s|\.|$)\.?", line)
    if typed is None or authority.kind == "Q":
        return
    if re.sub(r"\s", "", typed[0]).upper() == right:
        return
    expected = f"{right} {line[typed.end() :].strip()}"
    edit = Edit(Where(f"signature.authority[{index}]", 0, len(line)), expected)
    code = "authority_form_party" if case.is_party else "authority_form_state"
    yield Finding(
        rule=case.rule("SIGN-AUTH"), code=code, where=edit.where, found=line,
        expected=(expected,), fix=(edit,), params={"right": right},
    )  # fmt: skip


def _collective(case: Case, index: int, authority: Authority) -> Iterator[Finding]:
    """K/T and TL. are for the holder of a post, TM. for a collective, never for the Thường trực."""
    is_collective = authority.is_of_a_collective
    if authority.kind == "KT" and is_collective:
        yield _finding(case, "kt_of_collective", index)
    elif authority.kind == "TM" and authority.is_of_a_person:
        yield _finding(case, "tm_of_person", index)
    elif authority.kind in ("TL", "TUQ") and is_collective and not case.is_party:
        yield _finding(case, "tl_of_collective", index)
    elif case.is_party and authority.of.startswith("THƯỜNG TRỰC"):
        right = f"{written(authority.kind, is_party=True)} BAN THƯỜNG VỤ"
        yield _finding(case, "signed_for_standing", index, right)


def _issuer(case: Case, index: int, authority: Authority) -> Iterator[Finding]:
    """The body signed for is the one of the header."""
    organ = capitals(case.draft.profile.organ)
    if authority.kind not in ("TM", "TL") or not organ:
        return
    if organ.startswith("VĂN PHÒNG"):
        yield _finding(case, "office_header", index)
        return
    if organ.startswith("CHI BỘ") and authority.of.startswith("BAN THƯỜNG VỤ"):
        yield _finding(case, "other_body", index, "T/M CHI BỘ")
        return
    for name, kinds in _OF_KIND:
        if authority.of.startswith(name) and not organ.startswith(kinds):
            yield _finding(case, "other_body", index)
            return


def _post(case: Case, lines: list[Authority], post: str) -> Iterator[Finding]:
    kinds = [one.kind for one in lines]
    if "KT" in kinds:
        yield from _standing_in(case, lines, post)
    elif case.is_party and "TL" in kinds and _SECRETARY.match(post):
        yield _of_post(case, "SIGN-POST", "secretary_by_order")
    elif "TM" in kinds and (_OFFICE_HEAD.match(post) or post.startswith("TRƯỞNG BAN")):
        yield _of_post(case, "SIGN-POST", "office_for_collective")
    elif _DEPUTY.match(post):
        yield from _deputy(case, kinds, post)
    yield from _without_order(case, kinds, post)


def _standing_in(case: Case, lines: list[Authority], post: str) -> Iterator[Finding]:
    """K/T of a head is signed by a deputy of that head."""
    index = next(at for at, one in enumerate(lines) if one.kind == "KT")
    head = lines[index].of
    if case.is_party and any(one.kind == "TL" for one in lines):
        yield _of_post(case, "SIGN-AUTH", "kt_with_tl")
        return
    if not _DEPUTY.match(post):
        yield _of_post(case, "SIGN-POST", "kt_by_head", head=head)
        return
    own = " ".join(post.removeprefix("PHÓ ").removeprefix("THỨ ").split(" ")[:2])
    if head and own not in head:
        yield _of_post(case, "SIGN-POST", "kt_of_other", head=head)


def _deputy(case: Case, kinds: list[str], post: str) -> Iterator[Finding]:
    """A deputy signs in the place of the head, or in charge while there is none."""
    if "TM" in kinds and not case.is_party:
        yield _of_post(case, "SIGN-DEPUTY", "deputy_for_collective")
    elif not kinds and not _SECRETARY.match(post):
        yield _of_post(case, "SIGN-DEPUTY", "deputy_alone")
    elif "TL" in kinds and not case.is_party:
        yield _of_post(case, "SIGN-DEPUTY", "deputy_by_order")


def _without_order(case: Case, kinds: list[str], post: str) -> Iterator[Finding]:
    """Who signs for a body says so."""
    organ = capitals(case.draft.profile.organ)
    if {"TM", "TL", "TUQ"} & set(kinds) or not organ:
        return
    if _OFFICE_HEAD.match(post) and not organ.startswith("VĂN PHÒNG"):
        yield _of_post(case, "SIGN-AUTH", "office_without_order")
    elif case.is_party and _SECRETARY.match(post) and not kinds:
        yield _of_post(case, "SIGN-AUTH", "secretary_without_body")
    elif _is_chairman(case, organ, post) and not kinds:
        yield _of_post(case, "SIGN-AUTH", "chairman_without_body")


def _is_chairman(case: Case, organ: str, post: str) -> bool:
    is_committee = organ.startswith(("UỶ BAN NHÂN DÂN", "UBND"))
    return not case.is_party and is_committee and bool(re.match(r"(PHÓ )?CHỦ TỊCH\b", post))


def _of_post(case: Case, name: str, code: str, **params: str) -> Finding:
    posts = case.draft.signature.posts
    index = max(at for at, post in enumerate(posts) if post.strip())
    rule = f"D-{name}" if name == "SIGN-DEPUTY" else case.rule(name)
    where = Where(f"signature.posts[{index}]", 0, len(posts[index]))
    params = {"post": capitals(posts[index]), **params}
    return Finding(rule=rule, code=code, where=where, found=posts[index], params=params)


_LONG: Final = re.compile(
    r"((?:Q\. ?)?(?:PHÓ )?(?:BÍ THƯ(?: THƯỜNG TRỰC)?|CHÁNH VĂN PHÒNG|CHỦ TỊCH)) "
    r"((?:TỈNH|THÀNH|ĐẢNG|CHI|HUYỆN) UỶ|CHI BỘ|UỶ BAN NHÂN DÂN|UBND|ĐẢNG BỘ)\b.*"
)


def _long_posts(case: Case) -> Iterator[Finding]:
    """The body is named in the header, not again in the post."""
    for index, post in enumerate(case.draft.signature.posts):
        match = _LONG.fullmatch(capitals(post))
        if match is not None:
            where = Where(f"signature.posts[{index}]", 0, len(post))
            yield Finding(
                rule="D-SIGN-LONG-POST", code="body_in_post", where=where, found=post,
                expected=(match[1],), fix=(Edit(where, match[1]),),
            )  # fmt: skip
