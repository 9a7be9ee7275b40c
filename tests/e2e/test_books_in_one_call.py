"""Many books are shared among processes of the program, packaged too."""

import subprocess
from pathlib import Path

from window import PATIENCE

_CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\nEMAIL:ann@army.ml\r\nEND:VCARD\r\n"


def test_processes_share_the_books_and_print_what_one_prints(
    console: list[str], environment: dict[str, str], tmp_path: Path
):
    books = tmp_path / "books"
    books.mkdir()
    for number in range(40):
        (books / f"{number}.vcf").write_bytes(_CARD)
    ran = [
        subprocess.run(
            [*console, "check", str(books), "--recursive", *jobs],
            env=environment,
            cwd=tmp_path,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
        for jobs in ([], ["--jobs", "2"])
    ]
    assert {each.returncode for each in ran} == {1}
    assert {each.stderr for each in ran} == {b"proofbook: 40 books: 40 with findings\n"}
    assert ran[0].stdout == ran[1].stdout
    assert ran[0].stdout.count(b"\n") == 40
