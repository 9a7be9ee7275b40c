"""Whether a release is what its source makes: built once more, in another place and by somebody else, byte for byte.

1. Clone the last commit into a new folder, and make an environment of its own there, as anybody would.
2. Build there with another home, user name, language, time zone, mask of rights and hash seed.
3. Compare what came out with the list of what was handed out, and name what differs.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from releasing import source_state, sums
from releasing.release import PROJECT, run

_SOMEBODY_ELSE = {
    "USER": "somebody", "LOGNAME": "somebody", "LC_ALL": "C", "LANG": "C", "TZ": "Pacific/Kiritimati",
    "PYTHONHASHSEED": "4711", "TAR_OPTIONS": "--owner=somebody", "XZ_DEFAULTS": "--extreme",
}  # fmt: skip
_MASK = 0o077


def main(arguments: Sequence[str]) -> int:
    """Build once more and compare; return 0 where all is the same, 1 where it isn't."""
    list_ = Path(arguments[0] if arguments else PROJECT / "dist" / sums.NAME).resolve()
    if not list_.is_file():
        raise SystemExit(f"{list_} is missing: bash .ci/release makes it")
    if source_state.is_changed(PROJECT):
        return _not_comparable()
    started = time.monotonic()
    folder = Path(tempfile.mkdtemp(prefix="proofbook-again-"))
    again = sums.read(built_again(folder / "clone"))
    listed = sums.read(list_) if not arguments else of_this_system(sums.read(list_), again)
    if found := differences(listed, again):
        _say("\n".join((*found, *_inside(list_.parent, folder / "clone"))))
        _say(f"What was built again is in {folder / 'clone' / 'dist'}")
        return 1
    shutil.rmtree(folder)
    _say(f"{len(listed)} files built again are the same, byte for byte ({time.monotonic() - started:.0f} s)")
    return 0


def of_this_system(listed: dict[str, str], again: dict[str, str]) -> dict[str, str]:
    """Return what a list for every system says of the files that are made on this one."""
    for name in sorted(listed.keys() - again.keys()):
        _say(f"not compared, since this system makes none: {name}")
    return {name: digest for name, digest in listed.items() if name in again}


def differences(first: dict[str, str], second: dict[str, str]) -> list[str]:
    """Return what differs between two lists of files, a line each."""
    here = (f"not built again: {name}" for name in sorted(first.keys() - second.keys()))
    there = (f"not in the list: {name}" for name in sorted(second.keys() - first.keys()))
    both = (f"different: {name}" for name in sorted(first.keys() & second.keys()) if first[name] != second[name])
    return [*here, *there, *both]


def built_again(clone: Path) -> Path:
    """Build the last commit in a folder of its own, and return the list of what was made."""
    clone_last_commit(PROJECT, clone)
    run(["bash", ".ci/setup", "--dev"], f"setting up {clone}", clone, _without("PROOFBOOK_VENV"))
    home = clone.parent / "home"
    home.mkdir()
    environment = _without("XDG_CACHE_HOME", "XDG_CONFIG_HOME") | _SOMEBODY_ELSE
    environment |= {"HOME": str(home), "PYTHONPATH": ".ci"}
    python = str(clone / ".venv" / "bin" / "python")
    run([python, "-m", "releasing"], f"building again in {clone}", clone, environment, _MASK)
    return clone / "dist" / sums.NAME


def clone_last_commit(project: Path, clone: Path) -> None:
    """Clone a project, also as root one that is another user's, which git allows only where it is told to."""
    trusting = "git -c safe.directory=*"
    options = ["--quiet", "--no-hardlinks", "--upload-pack", f"{trusting} upload-pack"]
    run([*trusting.split(), "clone", *options, str(project), str(clone)], "cloning the last commit", project)


def changed_files(first: Path, second: Path) -> list[str]:
    """Return the files that two folders have not in common, or not with the same bytes."""
    listed = [
        {path.relative_to(folder).as_posix(): sums.sha256(path) for path in folder.rglob("*") if path.is_file()}
        for folder in (first, second)
    ]
    return sorted({name for name, _ in listed[0].items() ^ listed[1].items()})


def _inside(dist: Path, clone: Path) -> list[str]:
    """Return which of the packaged program's files differ, which is where the cause is looked for."""
    first, second = dist / "proofbook", clone / "dist" / "proofbook"
    changed = changed_files(first, second) if first.is_dir() else []
    return [f"different in the program: {name}" for name in changed]


def _not_comparable() -> int:
    """Say that only what is committed can be compared. CI must not take that for a pass."""
    _say("not built again: what lies here is not, or not all, committed, and a clone would be without it")
    return 1 if os.environ.get("CI") else 0


def _without(*names: str) -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in {*names, "PYTHONPATH"}}


def _say(what: str) -> None:
    sys.stdout.write(f"{what}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
