"""One LibreOffice run for all notices; see `renderings`."""

import pytest

from tests.rendering.renderings import Renderings


@pytest.fixture(scope="session")
def renderings(tmp_path_factory: pytest.TempPathFactory) -> Renderings:
    """Every case as .docx and as LibreOffice's pages; made once, whatever the number of workers."""
    base = tmp_path_factory.getbasetemp()
    is_worker = base.name.startswith("popen-")
    return Renderings.made_once(base.parent if is_worker else base)
