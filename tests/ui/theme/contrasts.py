"""How well colours can be told from each other."""

from PySide6.QtGui import QColor


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 has it."""
    ink = QColor(colour)
    red, green, blue = map(_linear, (ink.redF(), ink.greenF(), ink.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.03928 else float(((value + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
