"""What is packed into the programs of a bundle: the modules of Python, and what runs first."""

from collections.abc import Iterator
from pathlib import Path


def programs(folder: Path) -> list[Path]:
    """Return the programs of a bundle, links to them aside."""
    return [path for path in sorted(folder.glob("proofbook*")) if path.is_file() and not path.is_symlink()]


def packed_modules(program: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of everything that PyInstaller has packed into a program."""
    # Imported here, because the tests of the rest do without PyInstaller.
    from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped] # noqa: PLC0415

    archive = CArchiveReader(str(program))
    for name in archive.toc:
        if name.startswith("PYZ"):
            modules = archive.open_embedded_archive(name)
            yield from ((module, modules.extract(module, raw=True) or b"") for module in modules.toc)
        else:
            yield name, archive.extract(name)
