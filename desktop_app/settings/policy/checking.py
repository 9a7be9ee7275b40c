"""What a schema can't tell of a policy: whether domains, folders and names are such, and whether it makes sense."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from desktop_app.files.paths import home_folder
from desktop_app.files.phrases import phrase
from desktop_app.proofreading.confidence import Confidence
from desktop_app.settings.policy.model import TrustedFile
from desktop_app.settings.policy.schema import shown
from desktop_app.settings.trust_file import trust_entry, trusted_domain


class Checker:
    """Checks what a schema can't, and collects what is wrong."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.problems: list[str] = []

    def checked(self, key: str, value: Any) -> Any:
        """Return a value as Policy has it."""
        match key:
            case "trusted_domains":
                return self._domains(key, value, trust_entry)
            case "known_domains" | "never_flag":
                return self._domains(key, value, trusted_domain)
            case "trusted_files":
                return tuple(self._trusted_file(each) for each in value)
            case "renames":
                return self._renames(value)
            case "export.folders":
                return tuple(self._folder(f"{key}[{number}]", each) for number, each in enumerate(value))
            case "report.folder" | "log.folder":
                return self._folder(key, value) if value else None
            case "shown_confidence":
                return Confidence(value)
            case "export.name":
                return self._name(key, value)
        if isinstance(value, float):  # 2.0 is a whole number in JSON
            return int(value)
        return tuple(value) if isinstance(value, list) else value

    def check_contradictions(self, values: Mapping[str, Any]) -> None:
        """Note what one part of a policy says against another."""
        for old in values.get("renames", {}):
            for key in ("trusted_domains", "known_domains", "never_flag"):
                if old in values.get(key, ()):
                    self._note(f"renames.{old}", phrase("“{key}” has this domain too", key=key))

    def _domains(self, key: str, entries: list[str], check: Callable[[str], str]) -> tuple[str, ...]:
        """Return checked domains, each once."""
        return tuple(
            filter(None, dict.fromkeys(self._domain(f"{key}[{n}]", each, check) for n, each in enumerate(entries)))
        )

    def _domain(self, key: str, text: str, check: Callable[[str], str] = trusted_domain) -> str:
        """Return a checked domain, empty where it is none."""
        try:
            return check(text)
        except ValueError as error:
            self._note(key, error.args[0])
            return ""

    def _trusted_file(self, entry: str | Mapping[str, Any]) -> TrustedFile:
        """Return a trust file; a relative path starts at the policy's own folder."""
        name, is_required = (entry, False) if isinstance(entry, str) else (entry["path"], entry.get("required", False))
        return TrustedFile(self._path.absolute().parent / _expanded(name), is_required)

    def _renames(self, renames: Mapping[str, str]) -> dict[str, str]:
        """Return checked renames: none to itself, and none to a domain that is renamed too."""
        checked: dict[str, str] = {}
        for old, new in renames.items():
            key = f"renames.{old}"
            domain, becomes = self._domain(key, old), self._domain(key, new)
            if not domain or not becomes:
                continue
            if domain in checked:
                self._note(key, phrase("“{domain}” is renamed twice", domain=domain))
            elif becomes == domain:
                self._note(key, phrase("a domain can’t be renamed to itself"))
            else:
                checked[domain] = becomes
        self.problems += [
            phrase("{path}: “{key}”: {reason}", path=self._path, key=f"renames.{old}", reason=reason)
            for old, reason in chains(checked)
        ]
        return checked

    def _folder(self, key: str, text: str) -> Path:
        """Return a folder; one that starts nowhere is a problem. Windows' paths may be checked elsewhere, and back."""
        whole = PurePosixPath(text).is_absolute() or PureWindowsPath(text).is_absolute()
        if not whole and not text.startswith("~/"):
            self._note(key, phrase("this is no whole path, nor does it start with “~/”: {value}", value=shown(text)))
        return _expanded(text)

    def _name(self, key: str, text: str) -> str:
        """Return a name for copies; braces but those that are known are a problem."""
        rest = text.replace("{name}", "").replace("{date}", "")
        if "{" in rest or "}" in rest:
            self._note(
                key,
                phrase(
                    "there are only “{name}” and “{date}”: {value}", name="{name}", date="{date}", value=shown(text)
                ),
            )
        return text

    def _note(self, key: str, reason: str) -> None:
        """Note what is wrong with a key."""
        self.problems.append(phrase("{path}: “{key}”: {reason}", path=self._path, key=key, reason=reason))


def chains(renames: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each old domain whose new one is an old one too, so known-correct and retired at once; and what to say."""
    for old, new in renames.items():
        if new in renames:
            yield (
                old,
                phrase(
                    "“{new}” is renamed itself, to “{last}”; please name the last domain", new=new, last=renames[new]
                ),
            )


def _expanded(text: str) -> Path:
    """Return a path, “~/” being the user's own folder."""
    return home_folder() / text.removeprefix("~/") if text.startswith("~/") else Path(text)
