"""Small vCard files, made up for tests of the window."""


def vcard(*cards: tuple[str, str]) -> bytes:
    """Return a book of (name, address) cards."""
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{}\r\nEMAIL:{}\r\nEND:VCARD\r\n"
    return "".join(card.format(*each) for each in cards).encode()
