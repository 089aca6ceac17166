"""Where a centred title breaks well: before a new phrase, never inside a name or a fixed term."""

from collections.abc import Sequence

from desktop_app.vietnamese.folding import fold

_INSIDE = 3.0  # cost of tearing what belongs together
_BEFORE_BARE_UNIT = 1.0  # "Ủy ban nhân dân | tỉnh tại": the unit belongs to the body before it
_BEFORE_PHRASE = -0.5  # a gain: the next line begins with a phrase of its own

_OPENERS = frozenset("tai ve cua voi va trong cac thuoc khoi".split())
_UNITS = frozenset("tinh xa phuong huyen thi dac thanh".split())
# Neighbouring syllables of the terms that stand in titles of notices, folded.
_TERMS = (
    "uy ban nhan dan", "hoi dong nhan dan", "van phong", "tinh uy", "thanh uy", "dang uy",
    "huyen uy", "cap uy", "chi bo", "dang bo", "bi thu", "pho bi thu", "chu tich",
    "pho chu tich", "chanh van phong", "ban thuong vu", "ban chap hanh", "thuong truc",
    "dong chi", "hoi nghi", "cuoc hop", "phien hop", "buoi lam viec", "giao ban", "thanh pho",
    "dac khu", "ban chi dao", "mat tran to quoc", "quoc hoi", "chinh phu", "giam doc",
    "kinh te - xa hoi", "quoc phong - an ninh", "dau tu cong", "cai cach hanh chinh",
    "chuyen doi so", "bao cao", "truc thuoc", "trien khai", "co quan", "don vi", "dia phuong",
    "thien tai", "nhiem vu", "cong tac", "to chuc bo may", "he thong chinh tri", "chinh quyen",
    "ke hoach", "du an", "dien tap", "quan ly nha nuoc", "giai phong mat bang", "giai ngan",
    "phat trien", "day nhanh tien do", "thuc hien", "nghi quyet", "xay dung", "kiem tra",
    "giam sat", "bau cu", "dai hoi", "dai bieu", "can bo", "dang vien", "nong thon moi",
    "an sinh", "trat tu", "hau qua", "dia ban", "quy hoach", "dau tu", "san xuat", "cong nghiep",
    "nong nghiep", "dao tao", "nhan luc", "tai lieu", "van ban", "dien tu", "hoat dong",
    "dai hoc", "so ket", "tong ket", "trong tam", "phong chong", "hang thang", "thuong ky",
)  # fmt: skip
_PAIRS = frozenset(
    pair for term in _TERMS for pair in zip(term.split(), term.split()[1:], strict=False)
)


def break_costs(words: Sequence[str]) -> tuple[float, ...]:
    """For every word what a line break before it costs; the first word's cost is never used."""
    folded = [fold(word).strip(" ,.;:()") for word in words]
    costs = [0.0]
    for index in range(1, len(words)):
        pair = (folded[index - 1], folded[index])
        # A blank to write in (nothing but no-break spaces) belongs to the words around it.
        is_blank = not all(word.strip() for word in words[index - 1 : index + 1])
        if is_blank or _is_one_name(words[index - 1], words[index]) or pair in _PAIRS:
            costs.append(_INSIDE)
        elif folded[index] in _UNITS:
            named = any(word[:1].isupper() for word in words[index + 1 : index + 3])
            costs.append(_BEFORE_PHRASE if named else _BEFORE_BARE_UNIT)
        else:
            costs.append(_BEFORE_PHRASE if folded[index] in _OPENERS else 0.0)
    return tuple(costs)


def _is_one_name(left: str, right: str) -> bool:
    """Whether two capitalised words stand together unparted, as in Nguyễn | Thanh Hải."""
    return left[:1].isupper() and right[:1].isupper() and left[-1:].isalpha()
