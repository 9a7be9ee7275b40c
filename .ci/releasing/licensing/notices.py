"""THIRD-PARTY-NOTICES.txt: every part of the packaged program, what its licence asks to be said, each text once."""

import re
import textwrap
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop_app import __version__
from releasing.licensing import parts
from releasing.licensing.parts import Part
from releasing.release import Release

_WIDTH = 110
_LGPL_3 = "LGPL-3.0"
_COPYLEFT = re.compile(r"\b(A?GPL|LGPL|MPL|EPL|CDDL)-")
_INTRODUCTION = """\
This is what Proofbook {version}, as packaged, holds of other people’s work. Proofbook itself is under the MIT
licence, whose text is below too. The same list is in the program: Help → About Proofbook.

1. Qt, PySide6 and Shiboken
2. Other parts whose licence says something about source code
3. All parts
4. The texts of the licences
"""
_QT = """\
Proofbook uses {names}.
These libraries and their use are covered by the GNU Lesser General Public License, version 3; its text and that
of the GNU General Public License, version 3, are below.

Copyright The Qt Company Ltd. and other contributors. Qt and the Qt logo are trademarks of The Qt Company Ltd.

What was changed. {changed}

Where the source code is. Of exactly these versions, at their makers’:
{sources}
Older versions are moved to https://download.qt.io/archive/.

You may change and replace them. They are shared libraries in files of their own, which the program loads when it
starts: in the folders PySide6 and shiboken6 of the program (below _internal; on a Mac, in Contents/Frameworks). Put
your own build of a library in its place, under the same name. These libraries use more of each other than the
interfaces that are public, so that a single one must be of the version named above; of another one with the same
major and minor number, replace all of Qt, PySide6 and Shiboken, plugins included. The program doesn’t check whether
these files are the ones that came with it; a Mac does where the program is signed, until you sign the changed one
(codesign --force --deep --sign - Proofbook.app). A symbolic link to a file in these folders need not be touched. For
this, and to look for faults in such changes, you may take the whole program apart and study how it works (reverse
engineering for debugging such modifications), as section 4 of the licence says.

An offer in writing. Whoever has this program from us may, for at least three years from the day on which we last
gave this version to anybody, have the complete corresponding source code of these libraries, of this version, from
us, on a medium customarily used for software interchange, for no more than what it costs us to copy and send it.
Ask for it by opening an issue on the page of the repository from which this version was published; SECURITY.md
there says how to reach us privately. If an organisation handed the program out to you, ask its IT department first.
"""
_COPYLEFT_WORDS = """\
The source code of these parts, in exactly these versions, is at the addresses named. The offer of section 1 holds
for them too. What is under the Mozilla Public License was not changed.
"""


def make(release: Release) -> Path:
    """Write the notices beside the program's files and into its folder; return the former."""
    text = notices(parts.read(release.program), parts.resources(release.program))
    for folder in (release.program, release.folder):
        (folder / parts.NOTICES).write_text(text, encoding="utf-8", newline="\n")
    return release.folder / parts.NOTICES


def notices(every: Sequence[Part], texts: Path) -> str:
    """Return the notices. texts: the folder with the files that the parts name."""
    numbers = {
        name: number + 1 for number, name in enumerate(dict.fromkeys(name for part in every for name in part.texts))
    }
    qt = [part for part in every if part.licence.startswith(_LGPL_3)]
    others = [part for part in every if asks_for_source(part.licence) and part not in qt]
    title = f"Proofbook {__version__}: third-party notices"
    sections = [
        f"{title}\n{'=' * len(title)}\n\n{_INTRODUCTION.format(version=__version__)}",
        _section("1. Qt, PySide6 and Shiboken") + _about_qt(qt),
        _section("2. Other parts whose licence says something about source code") + _about_copyleft(others),
        _section("3. All parts") + "\n".join(_entry(part, numbers) for part in every),
        _section("4. The texts of the licences") + "\n".join(_text(name, numbers, every, texts) for name in numbers),
    ]
    return "\n\n".join(section.strip() for section in sections) + "\n"


def asks_for_source(licence: str) -> bool:
    """Tell whether a licence expression leaves no choice but one under which source code must be had."""
    return all(_COPYLEFT.search(choice) for choice in re.split(r" OR ", licence.replace("(", "").replace(")", "")))


def _about_qt(qt: Sequence[Part]) -> str:
    """Return what the LGPL asks to be said."""
    if not qt:
        return "None of them is in this program.\n"
    names = [f"{part.name} {part.version}" for part in qt]
    changes = " ".join(f"{part.name}: {part.changed}" for part in qt if part.changed)
    return _QT.format(
        names=", ".join(names),
        changed=changes or "Nothing: they are as their makers built them.",
        sources="\n".join(f"  {name}: {part.source}" for name, part in zip(names, qt, strict=True)),
    )


def _about_copyleft(others: Sequence[Part]) -> str:
    """Return which other parts' source code can be asked for, and where it is."""
    if not others:
        return "There are none.\n"
    lines = (f"  {part.name} {part.version} ({part.licence}): {part.source}" for part in others)
    return _COPYLEFT_WORDS + "\n" + "\n".join(lines) + "\n"


def _entry(part: Part, numbers: dict[str, int]) -> str:
    """Return what is said of one part in the list."""
    facts = {
        "Licence": part.licence,
        "Part of": part.within,
        "Source": part.source,
        "Changed": part.changed,
        "Texts": ", ".join(str(numbers[name]) for name in part.texts),
    }
    lines = [
        f"{part.name} {part.version}".strip(),
        *(f"    {f'{key}:':9}{fact}" for key, fact in facts.items() if fact),
    ]
    return "\n".join(lines) + "\n"


def _text(name: str, numbers: dict[str, int], every: Iterable[Part], texts: Path) -> str:
    """Return one text, under its number and whose it is."""
    users = ", ".join(part.name for part in every if name in part.texts)
    heading = textwrap.fill(f"Text {numbers[name]}, for {users}", _WIDTH)
    rule = "-" * _WIDTH
    return f"{rule}\n{heading}\n{rule}\n\n{(texts / name).read_text(encoding='utf-8').rstrip()}\n\n"


def _section(title: str) -> str:
    return f"{title}\n{'=' * len(title)}\n\n"
