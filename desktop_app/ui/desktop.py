"""Files shown in other programs of the computer."""

import sys
from pathlib import Path

from PySide6.QtCore import QDir, QProcess, QUrl
from PySide6.QtGui import QDesktopServices


class NativeDesktop:
    """The desktop the program runs on."""

    def open_file(self, file: Path) -> bool:
        """Open the file in the program the person has chosen for its kind."""
        return file.exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

    def show_in_folder(self, file: Path) -> bool:
        """Show the file's folder; on Windows with the file marked in it."""
        if sys.platform == "win32" and file.exists():
            started, _ = QProcess.startDetached(
                "explorer.exe", ["/select,", QDir.toNativeSeparators(str(file))]
            )
            return started
        folder = file.parent
        return folder.exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
