"""Run by the packaged program on Linux before its own code: it takes its modules from the file that was started.

PyInstaller opens the program by its name whenever a module is first needed. Where a new version has been installed in
the meantime, that is another file with other things at the same places, and whoever has a window open would be told of
an error inside Proofbook. The file that was started lasts as long as the process, whatever its name leads to by then.
"""

import os.path

import pyimod02_importers  # type: ignore[import-not-found] # PyInstaller's, which only the packaged program has

_STARTED = "/proc/self/exe"
_archive = pyimod02_importers.pyz_archive
if os.path.exists(_STARTED) and os.path.samefile(_STARTED, _archive._filename):  # noqa: PTH110, PTH121, SLF001 - pathlib takes its time
    _archive._filename = _STARTED  # noqa: SLF001
