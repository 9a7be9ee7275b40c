"""Trust files: one domain a line; *.mil trusts what is under it as a parent; # starts a comment; UTF-8."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.files.bounded import read_bounded
from desktop_app.proofreading.domain import parse
from desktop_app.settings.errors import SettingsError

_LARGEST = 64 * 1024 * 1024  # bytes


@dataclass(frozen=True)
class TrustList:
    """The domains of one trust file, in lower-case Unicode."""

    domains: tuple[str, ...]
    wildcard_parents: tuple[str, ...]


def read_trust_file(path: Path) -> TrustList:
    """Read a trust file. Errors: SettingsError with the line number of the first line that is no domain."""
    try:
        data = read_bounded(path, _LARGEST)
        if data is None:
            raise SettingsError(f"{path}: the trust file is larger than {_LARGEST // 1024**2} MB")
        text = data.decode("utf-8-sig")
    except FileNotFoundError:
        raise SettingsError(f"{path}: there is no such trust file") from None
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: the trust file is not UTF-8 text (byte {error.start})") from None
    except OSError as error:
        raise SettingsError(f"{path}: the trust file can’t be read ({error.strerror or error})") from None
    domains: list[str] = []
    parents: list[str] = []
    for number, line in enumerate(text.splitlines(), start=1):
        entry = line.partition("#")[0].strip()
        if not entry:
            continue
        try:
            (parents if entry.startswith("*.") else domains).append(trust_entry(entry).removeprefix("*."))
        except ValueError as error:
            raise SettingsError(f"{path}, line {number}: {error}") from None
    return TrustList(tuple(domains), tuple(parents))


def trust_entry(text: str) -> str:
    """Return an entry, a domain or *.parent, as the rules hold it. Errors: ValueError saying what is wrong with it."""
    if not text.startswith("*."):
        return trusted_domain(text)
    parent = parse(text.removeprefix("*."))
    if parent is None:
        raise ValueError(f"“{text}” is not a domain")
    return f"*.{parent.text}"


def trusted_domain(text: str) -> str:
    """Return a domain as the rules hold it. Errors: ValueError saying what is wrong with it."""
    parsed = parse(text.strip().removeprefix("@"))
    if parsed is None:
        raise ValueError(f"“{text.strip()}” is not a domain")
    if len(parsed.labels) == 1:
        raise ValueError(f"“{text.strip()}” is no whole domain (to trust everything under it, write “*.{parsed.text}”)")
    return parsed.text
