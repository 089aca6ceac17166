"""Settings for all tests: Qt without a screen, hypothesis without a clock."""

import os
from pathlib import Path

from hypothesis import settings

# Qt's own screen without a screen is smaller than our smallest window.
SCREEN = Path(__file__).with_name("offscreen.json")
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SCREEN}")

# How long an example takes says more about the machine than about the code. CI tries the same
# examples at every run, so that it judges the change alone; a person's runs go on looking.
settings.register_profile("tbkl", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("tbkl")
