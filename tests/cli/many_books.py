"""A thousand books of a hundred contacts, two of them broken, and what is planted in the others."""

from pathlib import Path

COUNT, CONTACTS, EVERY = 1000, 100, 10
"""Each tenth book has a slip."""
BROKEN = (3, 777)


def name_of(number: int) -> str:
    """Return the path of a book in their folder."""
    return f"{number // 100}/book{number:04}.vcf"


def make_books(folder: Path, count: int = COUNT) -> Path:
    """Write the books."""
    for number in range(count):
        path = folder / name_of(number)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes_of(number))
    return folder


def bytes_of(number: int, *, is_fixed: bool = False) -> bytes:
    """Return what a book holds, or its copy."""
    if number in BROKEN:
        return b"\0\1\2\3" * 1000
    slip = "army.mil" if is_fixed else "army.ml"
    return b"".join(
        _card(number, at, slip if number % EVERY == 0 and at == 50 else "army.mil") for at in range(CONTACTS)
    )


def _card(number: int, at: int, domain: str) -> bytes:
    """Return a contact."""
    return (
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Doe;Jane {at};;;\r\nFN:Jane {at} Doe\r\nORG:Unit {number}\r\n"
        f"EMAIL;TYPE=INTERNET:jane.{number}.{at}@{domain}\r\nTEL:+1 555 {at:04}\r\nEND:VCARD\r\n"
    ).encode()


def good() -> list[int]:
    """Return the numbers of the books that can be read, in the order of their names."""
    return [number for number in range(COUNT) if number not in BROKEN]
