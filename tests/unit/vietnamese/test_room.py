"""What holds for every module of the room."""

import subprocess
import sys
from pathlib import Path
from pkgutil import iter_modules

from desktop_app import vietnamese


def test_no_module_of_the_room_loads_babel() -> None:
    names = [module.name for module in iter_modules(vietnamese.__path__)]
    assert "number_format" in names
    imports = "; ".join(f"import desktop_app.vietnamese.{name}" for name in names)
    code = f"{imports}; import sys; sys.exit('babel' in sys.modules)"
    root = Path(vietnamese.__path__[0]).parents[1]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0
