"""Random books as other programs write them, each with the addresses that were put in."""

import base64
import string
from dataclasses import dataclass

from hypothesis import strategies as st

_LETTERS = string.ascii_letters + string.digits
_DOMAINS = ("army.ml", "Army.Ml", "ARMY.ML", "army.mil", "gmial.com", "gmail.com", "us.af.mil", "xn--mnchen-3ya.de")
_WORDS = ("Ann", "Zoë", "de la Cruz", "O'Neil", "x")
_PARAMETERS = ("", ";TYPE=INTERNET", ";INTERNET;PREF", ';X-LABEL="a:b;c,d"', ";type=home;type=pref", ";TYPE=work,home")
_NAMES = ("EMAIL", "email", "Email", "item1.EMAIL", "work-2.email")


@dataclass(frozen=True)
class Generated:
    """A file, with its contacts' number and its addresses in order."""

    data: bytes
    contacts: int
    addresses: tuple[str, ...]


def addresses() -> st.SearchStrategy[str]:
    """Addresses; a few have a letter before the @ that isn't ASCII."""
    local = st.text(_LETTERS + "._+-", min_size=1, max_size=12)
    foreign = local.map(lambda text: text + "é")
    domain = st.one_of(
        st.sampled_from(_DOMAINS),
        st.text(string.ascii_lowercase, min_size=1, max_size=9).map(lambda name: name + ".org"),
    )
    return st.builds("{}@{}".format, st.one_of(local, local, foreign), domain)


def _line_ends(*, mixed: bool) -> st.SearchStrategy[str]:
    """Line ends; mixed: all kinds in one file."""
    return st.sampled_from(("\r\n", "\n", "\r") if mixed else ("\r\n",))


@st.composite
def _folded(draw: st.DrawFn, line: str, ends: st.SearchStrategy[str], first: int = 1) -> str:
    """A line folded at any places, never before position first."""
    places = draw(st.sets(st.integers(first, max(first, len(line) - 1)), max_size=4))
    for place in sorted(places, reverse=True):
        line = line[:place] + draw(ends) + draw(st.sampled_from(" \t")) + line[place:]
    return line


@st.composite
def _quoted_printable(draw: st.DrawFn, text: str, encoding: str, ends: st.SearchStrategy[str]) -> str:
    """A value in quoted-printable, with soft breaks at any places."""
    tokens = []
    for byte in text.encode(encoding):
        if tokens and draw(st.integers(0, 9)) == 0:
            tokens.append("=" + draw(ends))
        plain = 0x21 <= byte <= 0x7E and byte != 0x3D and draw(st.booleans())
        tokens.append(chr(byte) if plain else f"={byte:02X}")
    return "".join(tokens)


@st.composite
def _email_line(draw: st.DrawFn, address: str, encoding: str, ends: st.SearchStrategy[str]) -> str:
    """An EMAIL property in one of the ways that programs write it."""
    head = draw(st.sampled_from(_NAMES)) + draw(st.sampled_from(_PARAMETERS))
    form = draw(st.sampled_from(("plain", "plain", "quoted-printable", "mailto", "angle", "spaces")))
    if form == "quoted-printable":
        marker = draw(
            st.sampled_from((";ENCODING=QUOTED-PRINTABLE", ";quoted-printable", ";Encoding=Quoted-Printable"))
        )
        return f"{head}{marker}:{draw(_quoted_printable(address, encoding, ends))}"
    value = {"mailto": f"mailto:{address}", "angle": f"Ann Lee <{address}>", "spaces": f" {address} "}.get(
        form, address
    )
    return draw(_folded(f"{head}:{value}", ends))


@st.composite
def _other_line(draw: st.DrawFn, ends: st.SearchStrategy[str]) -> str:
    """A property that holds no address of the contact, however much it may look like one."""
    end = draw(ends)
    return draw(
        st.sampled_from(
            (
                "NOTE:EMAIL:not@an.address",
                f"NOTE;ENCODING=QUOTED-PRINTABLE:see=0D=0A={end}EMAIL:not@an.address",
                f"NOTE;QUOTED-PRINTABLE:bye ={end}END:VCARD",
                f"PHOTO;ENCODING=b:AAAA{end} BBBB==",
                f"LABEL:one{end} two",
                "X-EMAIL:not@an.address",
                "IMPP:xmpp:not@an.address",
                "this is no property",
            )
        )
    )


@st.composite
def vcards(draw: st.DrawFn) -> Generated:
    """vCard files: any version, folds anywhere, mixed line ends, several encodings, junk between the cards."""
    encoding = draw(st.sampled_from(("utf-8", "utf-8", "utf-8-sig", "cp1252", "utf-16")))
    inner = "cp1252" if encoding == "cp1252" else "utf-8"
    ends = _line_ends(mixed=draw(st.booleans()))
    pieces = []
    found = []
    count = draw(st.integers(0, 4))
    for _ in range(count):
        lines = ["BEGIN:VCARD", f"VERSION:{draw(st.sampled_from(('2.1', '3.0', '4.0')))}"]
        lines.append(f"FN:{draw(st.sampled_from(_WORDS))}")
        if encoding == "cp1252":
            lines.append("NOTE:Zoë")  # else nothing in the file would say that it isn't UTF-8
        for address in draw(st.lists(addresses(), max_size=3)):
            lines += draw(st.lists(_other_line(ends), max_size=2))
            lines.append(draw(_email_line(address, inner, ends)))
            found.append(address)
        lines += draw(st.lists(_other_line(ends), max_size=1))
        lines.append(draw(st.sampled_from(("END:VCARD", "end:vcard", "END:VCARD "))))
        pieces += [line + draw(ends) for line in lines]
        pieces.append(draw(st.sampled_from(("", "", "\r\n", "stray text\r\n"))))
    text = "".join(pieces)
    if draw(st.booleans()):
        text = text.rstrip("\r\n")
    return Generated(text.encode(encoding), count, tuple(found))


@st.composite
def _cell(draw: st.DrawFn, text: str, delimiter: str) -> str:
    """A text as a CSV cell, quoted where it must be and sometimes where it need not."""
    special = any(sign in text for sign in (delimiter, '"', "\n", "\r"))
    if special or draw(st.booleans()):
        return '"' + text.replace('"', '""') + '"'
    return text


@st.composite
def tables(draw: st.DrawFn) -> Generated:
    """CSV files: any delimiter, quoted cells over several lines, several addresses in a cell, short rows."""
    encoding = draw(st.sampled_from(("utf-8", "utf-8-sig", "cp1252", "utf-16")))
    delimiter = draw(st.sampled_from(",;\t"))
    ends = _line_ends(mixed=draw(st.booleans()))
    rows = [["Name", "E-mail 1 - Value", "Notes", "E-mail 2 - Value"]]
    found: list[str] = []
    for _ in range(draw(st.integers(0, 5))):
        cells = [draw(st.sampled_from(_WORDS))]
        for column in range(1, draw(st.integers(2, 4))):
            if column == 2:
                cells.append(draw(st.text('ab "\n\r@é' + delimiter, max_size=8)))
                continue
            held = draw(st.lists(addresses(), max_size=3))
            found += held
            written = [draw(st.sampled_from((address, f"Ann <{address}>"))) for address in held]
            cells.append(draw(st.sampled_from((" ::: ", ", ", "; ", " "))).join(written))
        rows.append(cells)
    text = "".join(delimiter.join(draw(_cell(text, delimiter)) for text in row) + draw(ends) for row in rows)
    if not text.endswith('"') and draw(st.booleans()):
        text = text.rstrip("\r\n")
    return Generated(text.encode(encoding), len(rows) - 1, tuple(found))


@st.composite
def _attribute_line(draw: st.DrawFn, name: str, value: str, ends: st.SearchStrategy[str], encoding: str) -> str:
    """An attribute as text or in base64 (always UTF-8), folded at any places behind its name."""
    if draw(st.integers(0, 3)) == 0:
        line = f"{name}:: {base64.b64encode(value.encode()).decode()}"
    else:
        line = f"{name}:{draw(st.sampled_from((' ', '', '  ')))}{value}"
    places = draw(st.sets(st.integers(1, max(1, len(line) - 1)), max_size=3))
    for place in sorted(places, reverse=True):
        line = line[:place] + draw(ends) + " " + line[place:]
    return line


@st.composite
def ldifs(draw: st.DrawFn) -> Generated:
    """LDIF files: folds anywhere, base64, comments, mixed line ends, groups that name people by their address."""
    encoding = draw(st.sampled_from(("utf-8", "utf-8", "utf-8-sig", "cp1252", "utf-16")))
    ends = _line_ends(mixed=draw(st.booleans()))
    found: list[str] = []
    entries = []
    members: list[str] = []
    for number in range(draw(st.integers(1, 4))):
        held = draw(st.lists(addresses(), max_size=3))
        name = f"cn=P{number}" + (f",mail={held[0]}" if held and draw(st.booleans()) else "")
        # The file begins with a line that says what it is.
        lines = [f"dn: {name}" if number == 0 else draw(_attribute_line("dn", name, ends, encoding))]
        lines.append("description: Zoë")
        for address in held:
            lines += draw(
                st.lists(st.sampled_from(("# mail: not@an.address", "cn: x", "jpegPhoto:: /9j/4AAQ")), max_size=1)
            )
            name = draw(st.sampled_from(("mail", "MAIL", "mozillaSecondEmail", "mail;lang-en")))
            lines.append(draw(_attribute_line(name, address, ends, encoding)))
        members += held
        found += held
        entries.append(lines)
    if members and draw(st.booleans()):
        lines = ["dn: cn=Friends", "objectclass: groupOfNames"]
        for address in members:
            lines.append(draw(_attribute_line("member", f"cn=Somebody,mail={address}", ends, encoding)))
        entries.append(lines)
    text = draw(st.sampled_from(("", "version: 1\n", "# a comment\n")))
    for lines in entries:
        text += "".join(line + draw(ends) for line in lines)
        for end in draw(st.lists(ends, min_size=1, max_size=2)):
            text += "\r\n" if text.endswith("\r") and end == "\n" else end  # or the two would be one
    if draw(st.booleans()):
        text = text.rstrip("\r\n")
    return Generated(text.encode(encoding), len(entries), tuple(found))


def files() -> st.SearchStrategy[tuple[str, Generated]]:
    """(ending, a file of any format)."""
    return st.one_of(
        vcards().map(lambda each: (".vcf", each)),
        tables().map(lambda each: (".csv", each)),
        ldifs().map(lambda each: (".ldif", each)),
    )


@st.composite
def collections(draw: st.DrawFn) -> dict[str, Generated | bytes]:
    """Files of a folder or zip by name, in its order: address books and others."""
    made: dict[str, Generated | bytes] = {}
    for number, (ending, generated) in enumerate(draw(st.lists(files(), min_size=1, max_size=3))):
        made[f"{draw(st.sampled_from(('', 'sub/', 'a b/ü/')))}{number}{ending}"] = generated
    for name in draw(st.sets(st.sampled_from(("readme.txt", "sub/photo.jpg", "._0.vcf")))):
        made[name] = draw(st.binary(max_size=20))
    return made
