"""What Python packs of the machine on which it was built: nothing, in the packaged program.

A module of the standard library lists how Python was built, with every folder and option of that machine; `zoneinfo`
reads it for one setting, does without that, and comes along with vobject. An empty list is packed instead.
"""

import sys
import sysconfig
from pathlib import Path

_EMPTY = '"""How Python was built is not told."""\n\nbuild_time_vars: dict[str, object] = {}\n'


def untold(folder: Path) -> Path:
    """Write the empty list into a folder, in which the packager is to look first, and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    if sys.platform != "win32":  # there, Python has no such module
        (folder / f"{module_name()}.py").write_text(_EMPTY, encoding="ascii")
    return folder


def module_name() -> str:
    """Return what this Python calls its list."""
    name: str = sysconfig._get_sysconfigdata_name()  # type: ignore[attr-defined] # noqa: SLF001 - as PyInstaller asks
    return name
