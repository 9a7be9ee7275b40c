"""Where the policy of a machine lies. No environment variable moves it, or any user could."""

import os
import sys
from pathlib import Path

from desktop_app.files.admin_owned import writable_by_others
from desktop_app.files.errors import reason_of
from desktop_app.files.phrases import phrase
from desktop_app.settings.errors import SettingsError

CALLED = phrase("policy file")
"""What it is called where something is wrong with it."""
_NAME = "policy.json"


def machine_policy_path() -> Path:
    """Return where the policy of this machine lies, if it has one. Errors: OSError on a Windows without ProgramData."""
    if sys.platform == "win32":
        from desktop_app.files.windows import known_folder  # noqa: PLC0415 - there is none elsewhere

        return known_folder("{62AB5D82-FDC1-4DC3-A9DD-070D1D495D97}") / "Proofbook" / _NAME  # FOLDERID_ProgramData
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Proofbook") / _NAME
    return Path("/etc/proofbook") / _NAME


def machine_policy() -> Path | None:
    """Return the policy file of this machine, None where there is none.

    Errors: SettingsError where it can't be told, or where somebody else than an administrator could change the file.
    """
    path = machine_policy_path()
    try:
        os.lstat(path)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise SettingsError(
            phrase("{path}: the {what} can’t be read ({reason})", path=path, what=CALLED, reason=reason_of(error))
        ) from None
    why = writable_by_others(path)
    if why:
        raise SettingsError(
            phrase(
                "{path}: this policy is not used, since only an administrator may be able to change it: {reason}",
                path=path,
                reason=why,
            )
        )
    return path
