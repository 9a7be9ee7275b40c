"""Has a wheel, and what pip makes of the source, know its commit: hatchling calls this for each."""

import sys
import tempfile
from functools import cached_property
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_PLACES = {"wheel": "desktop_app/resources", "sdist": "resources"}


class CommitHook(BuildHookInterface[Any]):
    """Adds the file that names the commit: an archive of the source has it already, a checkout asks its history."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the file, where the commit is known."""
        project = Path(self.root)
        sys.path[:0] = [str(project), str(project / ".ci")]
        from desktop_app.files.build import COMMIT_FILE  # noqa: PLC0415 - hatchling knows of neither folder
        from releasing import source_state  # noqa: PLC0415 - as above

        told = project / "resources" / COMMIT_FILE
        if version == "editable" or (told.exists() and self.target_name == "sdist"):
            return
        if not told.exists():
            told = Path(self._folder.name, COMMIT_FILE)
            told.write_text(source_state.told_of(project), encoding="ascii")
        build_data["force_include"][str(told)] = f"{_PLACES[self.target_name]}/{COMMIT_FILE}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 - as hatchling has it
        """Delete what was made for the build."""
        self._folder.cleanup()

    @cached_property
    def _folder(self) -> "tempfile.TemporaryDirectory[str]":
        return tempfile.TemporaryDirectory()
