"""The texts that are handed out beside the program on Linux: files here, in which a few words are filled in."""

from pathlib import Path

from releasing.release import Release

_FOLDER = Path(__file__).parent


def filled(name: str, release: Release, **words: str) -> bytes:
    """Return a text with the words of a release filled in: @VERSION@, @DATE@, and others that are given."""
    text = (_FOLDER / name).read_text(encoding="utf-8")
    for word, value in {"VERSION": release.version, "DATE": release.day, **words}.items():
        text = text.replace(f"@{word}@", value)
    return text.encode()
