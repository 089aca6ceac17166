"""Starts the program of this folder with the Python that runs this file, whatever else is on the machine."""

import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
sys.path[:0] = [str(FOLDER), str(FOLDER / "thu-vien")]

from desktop_app.__main__ import main

sys.exit(main())
