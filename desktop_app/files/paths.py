"""Where things lie: the program's own resources, and the user's folders."""

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Return the path of a resource, in a wheel, in the packaged program or in a source checkout."""
    inside = _PACKAGE / "resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources").joinpath(*parts)


def user_settings_folder() -> Path:
    """Return the folder of the user's own settings; it may not exist yet."""
    return platformdirs.user_config_path("proofbook", appauthor=False)


def user_data_folder() -> Path:
    """Return the folder of what the program keeps for the user: reviews, decisions; it may not exist yet."""
    return platformdirs.user_data_path("proofbook", appauthor=False)


def user_log_folder() -> Path:
    """Return the folder of the user's own log; it may not exist yet."""
    return platformdirs.user_log_path("proofbook", appauthor=False)
