"""Where things lie: the program's own resources, and the user's folders, which are made here too."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs.api import PlatformDirsABC

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Return the path of a resource, in a wheel, in the packaged program or in a source checkout."""
    inside = _PACKAGE / "resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources").joinpath(*parts)


def is_folder(path: Path) -> bool:
    """Return whether a path is a folder; of one that can't be asked, whoever reads or writes there says why."""
    try:
        return path.is_dir()
    except OSError:  # no permission, a name too long, a share that is gone
        return False


def user_settings_folder() -> Path:
    """Return the folder of the user's own settings; it may not exist yet."""
    return _folders().user_config_path


def user_data_folder() -> Path:
    """Return the folder of what the program keeps for the user: reviews, decisions; it may not exist yet."""
    return _folders().user_data_path


def user_log_folder() -> Path:
    """Return the folder of the user's own log; it may not exist yet."""
    return _folders().user_log_path


def _folders() -> "PlatformDirsABC":
    """Return the user's folders as this system has them."""
    from platformdirs import PlatformDirs  # noqa: PLC0415 - not everything that asks for a resource needs them

    return PlatformDirs("proofbook", appauthor=False)


def make_in_home(folder: Path) -> None:
    """Make a folder in the user's own, with those above it; any other is left to whoever looks after it.

    Errors: OSError.
    """
    home = home_folder()
    if folder.is_relative_to(home) and ".." not in folder.parts and home.is_dir():
        folder.mkdir(parents=True, exist_ok=True)


def home_folder() -> Path:
    """Return the user's own folder as the system has it; unlike Path.home, no environment variable moves it."""
    if sys.platform == "win32":
        from desktop_app.files.windows import known_folder  # noqa: PLC0415 - there is none elsewhere

        return known_folder("{5E6C858F-0E22-4760-9AFE-EA3317B67173}")  # FOLDERID_Profile
    import os  # noqa: PLC0415 - as pwd
    import pwd  # noqa: PLC0415 - not on Windows

    try:
        return Path(pwd.getpwuid(os.getuid()).pw_dir)
    except KeyError:  # a user whom no list knows, as in some containers
        return Path.home()


def home_folders() -> list[Path]:
    """Return every folder that is called the user's own, by the system or the environment, the longest name first."""
    homes = {home_folder(), Path.home()}
    return sorted((each for each in homes if each != Path(each.anchor)), key=lambda each: -len(str(each)))


def without_home(path: Path) -> str:
    """Return a path that doesn't name the user: the user's own folder, whose name often does, as “~”."""
    home = next((each for each in home_folders() if path.is_relative_to(each)), None)
    return str(path if home is None else Path("~") / path.relative_to(home))


def make_owner_only_folder(folder: Path) -> None:
    """Make a folder that only its owner can enter. Errors: OSError."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if sys.platform != "win32" and folder.stat().st_mode & 0o077:
        folder.chmod(0o700)
