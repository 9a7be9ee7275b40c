"""Run by the packaged program on Linux before its own code: it takes its modules from the files of its start.

PyInstaller opens the program, and Python the zip file beside it, by their names whenever a module is first needed.
Where a new version has been installed in the meantime, these are other files with other things at the same places, and
whoever has a window open would be told of an error inside Proofbook. The files of the start last as long as the
process, whatever their names lead to by then.
"""

import os
import sys
import zipimport

import pyimod02_importers  # type: ignore[import-not-found] # PyInstaller's, which only the packaged program has

_STARTED = "/proc/self/exe"
_archive = pyimod02_importers.pyz_archive


def _keep_open(library: str) -> None:
    """Have a zip file's modules read from it as it is now, those in its folders too."""
    opened = f"/proc/self/fd/{os.open(library, os.O_RDONLY)}"  # until the process ends
    for folder in {os.path.dirname(name) for name in zipimport.zipimporter(library)._files}:  # type: ignore[attr-defined] # noqa: PTH120, SLF001
        place = os.path.join(library, folder) if folder else library  # noqa: PTH118
        importer = zipimport.zipimporter(place)
        importer.archive = opened
        sys.path_importer_cache[place] = importer


if os.path.exists(_STARTED) and os.path.samefile(_STARTED, _archive._filename):  # noqa: PTH110, PTH121, SLF001 - pathlib takes its time
    _archive._filename = _STARTED  # noqa: SLF001
    for _place in [place for place in sys.path if place.endswith(".zip") and os.path.isfile(place)]:  # noqa: PTH113
        _keep_open(_place)
