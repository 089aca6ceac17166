"""Small slips of typing: one letter wrong, missing, too many, or two changed about."""

from itertools import takewhile


def is_one_slip(typed: str, word: str) -> bool:
    """Whether `typed` is `word` but for one slip; equal ones are none."""
    if abs(len(typed) - len(word)) > 1 or typed == word:
        return False
    pairs = zip(typed, word, strict=False)
    start = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    left, right = typed[start:], word[start:]
    if len(typed) > len(word):
        return left[1:] == right
    if len(typed) < len(word):
        return left == right[1:]
    return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
