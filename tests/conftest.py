"""Settings for all tests: Qt without a screen, hypothesis without a clock."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says more about the machine than about the code.
settings.register_profile("tbkl", deadline=None)
settings.load_profile("tbkl")
