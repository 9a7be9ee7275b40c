"""What can be wrong with a policy, a trust file, or what the user has set."""

from desktop_app.files.errors import ProofbookError


class SettingsError(ProofbookError):
    """A file of settings that can't be used; the text names the file and the line or key."""

    @property
    def problems(self) -> tuple[str, ...]:
        """Return everything that is wrong, each by itself."""
        return (str(self),)


class UnreachableError(SettingsError):
    """A file of settings that can't be read at the moment, whatever may be in it."""
