"""Reading a file that may be larger than it looks: one that grows meanwhile, a device without an end."""

import os
from pathlib import Path

_CHUNK = 4 * 1024 * 1024


def read_bounded(path: Path, limit: int) -> bytes | None:
    """Return the bytes of a file, None where it has more than limit of them. Errors: OSError."""
    with path.open("rb") as file:
        # Nearly always the whole file in one piece; what it says of its size is never relied upon.
        pieces = [file.read(min(os.fstat(file.fileno()).st_size, limit) + 1)]
        left = limit - len(pieces[0])
        while left >= 0 and (piece := file.read(min(_CHUNK, left + 1))):
            pieces.append(piece)
            left -= len(piece)
    if left < 0:
        return None
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)
