"""The user's own settings, kept in the user's settings folder: so far the domains marked as known-correct."""

from pathlib import Path

from desktop_app.files.paths import user_settings_folder
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.trust_file import read_trust_file

_HEADER = "# Domains that you marked as known-correct in Proofbook. One domain a line.\n"


def user_trust_path() -> Path:
    """Return where the user's own known-correct domains are kept."""
    return user_settings_folder() / "known-correct-domains.txt"


def user_trusted_domains() -> tuple[str, ...]:
    """Return the user's own known-correct domains. Errors: SettingsError."""
    path = user_trust_path()
    try:
        exists = path.exists()
    except OSError as error:  # a folder above it that may not be entered
        raise SettingsError(
            f"{path}: your own known-correct domains can’t be read ({error.strerror or error})"
        ) from None
    return read_trust_file(path).domains if exists else ()


def save_user_trusted_domains(domains: tuple[str, ...]) -> None:
    """Replace the user's own known-correct domains. Errors: OSError."""
    path = user_trust_path()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    replacement = path.with_suffix(".new")
    replacement.write_text(_HEADER + "".join(f"{domain}\n" for domain in domains), encoding="utf-8")
    replacement.replace(path)
