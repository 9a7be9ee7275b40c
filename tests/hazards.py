"""Small files, each with one thing that breaks address books in other programs: what is in them, and how it is named.

HAZARDS: a sentence → the file. Every promise about a book is tested with every one of them.
"""

import codecs
from dataclasses import dataclass

from desktop_app.book.model import Format


@dataclass(frozen=True)
class Hazard:
    """A file, and what it holds: every address in order, how many contacts, and whether it reads without a problem.

    codec: what the file is in, where its bytes can't say so.
    """

    form: Format
    data: bytes
    addresses: tuple[str, ...]
    contacts: int = 1
    is_sound: bool = True
    codec: str = "utf-8"

    @property
    def file_name(self) -> str:
        """A file name that fits the format."""
        return {Format.VCARD: "book.vcf", Format.CSV: "book.csv", Format.LDIF: "book.ldif"}[self.form]


def card(*lines: str, version: str = "VERSION:3.0", end: str = "\r\n", codec: str = "utf-8") -> bytes:
    """A vCard with these lines."""
    text = (line for line in ("BEGIN:VCARD", version, *lines, "END:VCARD") if line)
    return "".join(line.replace("\n", end) + end for line in text).encode(codec)


def vcard(
    lines: str | bytes,
    *addresses: str,
    contacts: int = 1,
    is_sound: bool = True,
    codec: str = "utf-8",
    version: str = "VERSION:3.0",
) -> Hazard:
    """A vCard file: one card with these lines, or exactly these bytes."""
    data = lines if isinstance(lines, bytes) else card(*lines.split("¶"), version=version, codec=codec)
    return Hazard(Format.VCARD, data, addresses, contacts, is_sound, codec)


def table(text: str | bytes, *addresses: str, contacts: int = 1, is_sound: bool = True, codec: str = "utf-8") -> Hazard:
    """A CSV file."""
    data = text if isinstance(text, bytes) else text.encode(codec)
    return Hazard(Format.CSV, data, addresses, contacts, is_sound, codec)


def ldif(text: str | bytes, *addresses: str, contacts: int = 1, is_sound: bool = True, codec: str = "utf-8") -> Hazard:
    """An LDIF file."""
    data = text if isinstance(text, bytes) else text.encode(codec)
    return Hazard(Format.LDIF, data, addresses, contacts, is_sound, codec)


_A = "ann@army.ml"
_TWO_CARDS = card("FN:Ann", f"EMAIL:{_A}") + card("FN:Bob", "EMAIL:bob@gmial.com")

VCARDS = {
    "vcard: bare parameters": vcard(f"EMAIL;INTERNET;PREF:{_A}", _A),
    "vcard: an upper-case address": vcard("EMAIL:ANN@ARMY.ML", "ANN@ARMY.ML"),
    "vcard: a group with a label": vcard(f"item1.EMAIL;type=INTERNET:{_A}¶item1.X-ABLabel:_$!<Other>!$_", _A),
    "vcard: a lower-case property": vcard(f"email;type=home:{_A}", _A),
    "vcard: a quoted parameter with separators": vcard(f'EMAIL;X-LABEL="a:b;c,d":{_A}', _A),
    "vcard: a local part in UTF-8": vcard("EMAIL:jörg@army.ml", "jörg@army.ml"),
    "vcard: a local part in Windows-1252": vcard("FN:Jörg¶EMAIL:jörg@army.ml", "jörg@army.ml", codec="cp1252"),
    "vcard: folded in front of the value": vcard(f"EMAIL;TYPE=HOME:\n {_A}", _A),
    "vcard: folded inside the name": vcard(f"EM\n AIL:{_A}", _A),
    "vcard: folded inside a parameter": vcard(f"EMAIL;TYPE=HO\n ME:{_A}", _A),
    "vcard: folded inside the local part": vcard("EMAIL:an\n n@army.ml", _A),
    "vcard: folded inside the domain": vcard("EMAIL:ann@ar\n my.\n m\n l", _A),
    "vcard: folded by a tab": vcard("EMAIL:ann@ar\n\tmy.ml", _A),
    "vcard: folded behind the value": vcard(f"EMAIL:{_A}\n ¶TEL:1", _A),
    "vcard: a fold takes one blank only": vcard(f"NOTE:two\n  words¶EMAIL:Ann\n  Lee <{_A}>", _A),
    "vcard: a fold inside a UTF-8 character": vcard(
        card("FN:J@rg", "EMAIL:j@rg@army.ml").replace(b"J@", b"J\xc3\r\n \xb6").replace(b"j@", b"j\xc3\r\n \xb6"),
        "jörg@army.ml",
    ),
    "vcard: a fold inside a UTF-8 character of the domain": vcard(
        card("EMAIL:ann@m@nchen.de").replace(b"m@", b"m\xc3\n \xbc"), "ann@münchen.de"
    ),
    "vcard: blanks around the address": vcard(f"EMAIL:  {_A} ", _A),
    "vcard: quoted-printable as a bare parameter": vcard("EMAIL;QUOTED-PRINTABLE:ann=40army.ml", _A),
    "vcard: quoted-printable in lower case": vcard("EMAIL;encoding=quoted-printable:ann=40=61rmy=2eml", _A),
    "vcard: a soft line break in the domain": vcard("EMAIL;ENCODING=QUOTED-PRINTABLE:ann=40ar=\nmy.ml", _A),
    "vcard: a soft line break and a blank": vcard("EMAIL;ENCODING=QUOTED-PRINTABLE:ann=40ar=\n my.ml", "ann@ar my.ml"),
    "vcard: a soft line break at the end": vcard(f"EMAIL;ENCODING=QUOTED-PRINTABLE:{_A}=\n¶TEL:1", _A),
    "vcard: quoted-printable that reads like an address line": vcard(
        f"NOTE;ENCODING=QUOTED-PRINTABLE:a=\nEMAIL:not@an.address=\nEND:VCARD=\nBEGIN:VCARD¶EMAIL:{_A}", _A
    ),
    "vcard: a base64 address": vcard("EMAIL;ENCODING=b:YW5uQGFybXkubWw=", _A),
    "vcard: a base64 address that is folded": vcard("EMAIL;ENCODING=BASE64:YW5uQGF\n ybXkub\n Ww=", _A),
    "vcard: a base64 address without padding": vcard("EMAIL;ENCODING=b:YWxAYXJteS5tbA", "al@army.ml"),
    "vcard: a display name": vcard(f'EMAIL:"Lee, Ann" <{_A}>', _A),
    "vcard: a display name with an at-sign": vcard(f'EMAIL:"ann@home" <{_A}>', _A),
    "vcard: a mailto": vcard(f"EMAIL:mailto:{_A}", _A),
    "vcard: a mailto with a subject": vcard(f"EMAIL:MAILTO:{_A}?subject=hello", _A),
    "vcard: an escaped semicolon": vcard(r"EMAIL:a\;nn@army.ml", "a;nn@army.ml"),
    "vcard: an escaped comma in the domain": vcard(r"EMAIL:ann@gmail\,com", "ann@gmail,com"),
    "vcard: an escaped backslash": vcard(r"EMAIL:army\\ann@army.ml", r"army\ann@army.ml"),
    "vcard: version 2.1 escapes a semicolon alone": vcard(rf"NOTE:a\, b\; c\n\\¶EMAIL:{_A}", _A, version="VERSION:2.1"),
    "vcard: two addresses in one property": vcard(f"EMAIL:{_A}, bob@gmial.com", _A, "bob@gmial.com"),
    "vcard: a Unicode domain": vcard("EMAIL:ann@münchen.de", "ann@münchen.de"),
    "vcard: a punycode domain": vcard("EMAIL:ann@xn--mnchen-3ya.de", "ann@xn--mnchen-3ya.de"),
    "vcard: an X.400 address": vcard("EMAIL;TYPE=X400:C=US;A= ;P=Org;S=Doe", "C=US;A= ;P=Org;S=Doe"),
    "vcard: an Exchange address": vcard("EMAIL;EX:/o=Org/ou=x/cn=doe", "/o=Org/ou=x/cn=doe"),
    "vcard: every escape of 3.0 and 4.0": vcard(
        rf"FN:Mustermann\, Heiko¶N:a\;b;c\,d;;;¶NOTE:x\ny\Nz\\ \: \q¶EMAIL:{_A}", _A, version="VERSION:4.0"
    ),
    "vcard: an unescaped comma in a text": vcard(f"FN:Mustermann, Heiko¶EMAIL:{_A}", _A),
    "vcard: a photo without folds that ends at an empty line": vcard(
        f"PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\nSkZJRgABAQ\nAAZABkAAD=\n¶EMAIL:{_A}", _A, version="VERSION:2.1"
    ),
    "vcard: a photo whose lines look like nothing": vcard(
        f"PHOTO;BASE64:\n  AAAA\n  BBBB==\n¶EMAIL:{_A}", _A, version="VERSION:2.1"
    ),
    "vcard: no version": vcard(f"EMAIL:{_A}", _A, version=""),
    "vcard: version 4": vcard(f"EMAIL:{_A}", _A, version="VERSION:4"),
    "vcard: version 1.1.4": vcard(f"EMAIL:{_A}", _A, version="VERSION:1.1.4"),
    "vcard: a nested AGENT": vcard(
        f"FN:Boss¶AGENT:\nBEGIN:VCARD\nFN:Ann\nEMAIL:{_A}\nEND:VCARD¶EMAIL:bob@gmial.com", _A, "bob@gmial.com"
    ),
    "vcard: a nested AGENT on its own line": vcard(
        f"FN:Boss¶AGENT:BEGIN:VCARD\nFN:Ann\nEMAIL:{_A}\nEND:VCARD\n¶EMAIL:bob@gmial.com", _A, "bob@gmial.com"
    ),
    "vcard: an AGENT within an AGENT": vcard(
        f"AGENT:\nBEGIN:VCARD\nAGENT:\nBEGIN:VCARD\nEMAIL:{_A}\nEND:VCARD\nEND:VCARD¶EMAIL:bob@gmial.com",
        _A,
        "bob@gmial.com",
    ),
    "vcard: a folded AGENT": vcard(rf"AGENT:BEGIN:VCARD\nFN:x\nEND:VCARD\n¶EMAIL:{_A}", _A),
    "vcard: a missing END": vcard(
        b"BEGIN:VCARD\r\nEMAIL:ann@army.ml\r\n" + card("EMAIL:bob@gmial.com"),
        _A,
        "bob@gmial.com",
        contacts=2,
        is_sound=False,
    ),
    "vcard: a card that is cut off": vcard(card(f"EMAIL:{_A}") + b"BEGIN:VCARD\r\nEMAIL:bob@gm", _A, is_sound=False),
    "vcard: an END too many": vcard(_TWO_CARDS + b"END:VCARD\r\n", _A, "bob@gmial.com", contacts=2, is_sound=False),
    "vcard: text outside the cards": vcard(
        b"hello\r\n" + _TWO_CARDS + b"bye\r\n", _A, "bob@gmial.com", contacts=2, is_sound=False
    ),
    "vcard: a byte-order mark": vcard(codecs.BOM_UTF8 + _TWO_CARDS, _A, "bob@gmial.com", contacts=2),
    "vcard: carriage returns alone": vcard(_TWO_CARDS.replace(b"\r\n", b"\r"), _A, "bob@gmial.com", contacts=2),
    "vcard: line feeds alone": vcard(_TWO_CARDS.replace(b"\r\n", b"\n"), _A, "bob@gmial.com", contacts=2),
    "vcard: mixed line ends": vcard(
        b"BEGIN:VCARD\rFN:x\r\n y\n z\rEMAIL:ann@ar\r my.ml\nEND:VCARD\r\n" + card("EMAIL:bob@gmial.com"),
        _A,
        "bob@gmial.com",
        contacts=2,
    ),
    "vcard: a doubled carriage return": vcard(_TWO_CARDS.replace(b"\r\n", b"\r\r\n"), _A, "bob@gmial.com", contacts=2),
    "vcard: no final line end": vcard(_TWO_CARDS.rstrip(), _A, "bob@gmial.com", contacts=2),
    "vcard: empty lines everywhere": vcard(_TWO_CARDS.replace(b"\r\n", b"\r\n\r\n"), _A, "bob@gmial.com", contacts=2),
    "vcard: indented BEGIN and END": vcard(b"BEGIN:VCARD \r\nEMAIL:ann@army.ml\r\nEND : VCARD\t\r\n", _A),
    "vcard: an empty file": vcard(b"", contacts=0, is_sound=False),
    "vcard: a mark alone": vcard(codecs.BOM_UTF8, contacts=0, is_sound=False),
    "vcard: a card without anything": vcard(b"BEGIN:VCARD\r\nEND:VCARD\r\n"),
    "vcard: an empty address": vcard(f"EMAIL:¶EMAIL;TYPE=HOME: ¶EMAIL:{_A}", _A),
    "vcard: a line that is no property": vcard(f"no property¶;;;¶:x¶EMAIL:{_A}", _A),
    "vcard: an address line without a colon": vcard(f"EMAIL;TYPE=HOME¶EMAIL:{_A}", _A, is_sound=False),
    "vcard: an open quote in the parameters": vcard(f'EMAIL;TYPE="home:bob@gmial.com¶EMAIL:{_A}', _A, is_sound=False),
    "vcard: the address elsewhere": vcard(
        f"FN:{_A}¶IMPP:xmpp:{_A}¶X-JABBER:{_A}¶CALADRURI:mailto:{_A}¶NOTE:was {_A}¶SOUND;X-IRMC-N:{_A}¶EMAIL:{_A}", _A
    ),
    "vcard: a member that no card has": vcard(f"KIND:group¶MEMBER:mailto:bob@gmial.com¶EMAIL:{_A}", _A),
    "vcard: an Apple group": vcard(f"X-ADDRESSBOOKSERVER-KIND:group¶X-ADDRESSBOOKSERVER-MEMBER:{_A}¶EMAIL:{_A}", _A),
    "vcard: a property in Latin-1 among UTF-8": vcard(
        card("FN:Zoë", "NOTE;CHARSET=ISO-8859-1:J@rg", f"EMAIL:{_A}").replace(b"J@", b"J\xf6"), _A, codec="cp1252"
    ),
    "vcard: a CHARSET in quoted-printable": vcard(
        "FN:Zoë¶EMAIL;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:j=F6rg=40army.ml", "jörg@army.ml"
    ),
    "vcard: a CHARSET of Windows": vcard(
        "FN;CHARSET=WINDOWS-1251:Иван¶EMAIL;CHARSET=WINDOWS-1251:иван@army.ml", "иван@army.ml", codec="cp1251"
    ),
    "vcard: a CHARSET that says UTF-8": vcard("FN;CHARSET=UTF-8:Jörg¶EMAIL;CHARSET=UTF-8:jörg@army.ml", "jörg@army.ml"),
    "vcard: a CHARSET that is none": vcard(f"FN;CHARSET=NONSENSE:Zoë¶EMAIL;CHARSET=NONSENSE:{_A}", _A),
    "vcard: a control character": vcard(f"NOTE:a\x0bb\x1bc\x85d\u2028e¶EMAIL:{_A}", _A),
}

_OUTLOOK = "Title,First Name,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Notes\r\n"
_GOOGLE = "Name,Given Name,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value\r\n"
_GOOGLE_NEW = "First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Notes\r\n"

TABLES = {
    **{
        f"csv: a table with {name} between its cells": table(
            f"Name{sign}Email{sign}Phone\r\nAnn{sign}{_A}{sign}1\r\nBob{sign}bob@gmial.com{sign}2\r\n",
            _A,
            "bob@gmial.com",
            contacts=2,
        )
        for name, sign in (("commas", ","), ("semicolons", ";"), ("tabs", "\t"), ("bars", "|"), ("tildes", "~"))
    },
    "csv: a quote inside a cell": table(f'Name,Email\n6" pipe,{_A}\n', _A),
    "csv: doubled quotes": table(f'Name,Email\n"Ann ""A"" Lee","""Lee, Ann"" <{_A}>"\n', _A),
    "csv: a quote behind a quoted cell": table(
        f'Name,Email\n"a"b,{_A}\n"c" ,bob@gmial.com\n', _A, "bob@gmial.com", contacts=2
    ),
    "csv: a quoted address with text behind it": table(
        f'Name,Email\nBob,"bob@gmial.com"x\nAnn,{_A}\n', _A, contacts=2, is_sound=False
    ),
    "csv: a cell over several lines": table(
        f'Notes,Email\r\n"one\r\ntwo\nEmail,x@y.org\r",{_A}\r\n"",bob@gmial.com\r\n', _A, "bob@gmial.com", contacts=2
    ),
    "csv: a quote never closed": table(f'Name,Email\nAnn,{_A}\n"Bob,bob@gmial.com\n', _A, is_sound=False),
    "csv: a row that is cut off": table(
        f"Name,Email,Phone\nAnn,{_A},1\nBob,bob@gmial.c", _A, "bob@gmial.c", contacts=2, is_sound=False
    ),
    "csv: a row too wide": table(
        f"Name,Email\nAnn,{_A},more\nBob,bob@gmial.com\nCy,cy@x.org\n",
        _A,
        "bob@gmial.com",
        "cy@x.org",
        contacts=3,
        is_sound=False,
    ),
    "csv: a row too short": table(f"Name,Email,Phone\nBob\nAnn,{_A}\n\n", _A, contacts=2),
    "csv: an empty file": table("", contacts=0, is_sound=False),
    "csv: a header alone": table("Name,Email\r\n", contacts=0),
    "csv: empty lines and rows": table(f"Name,Email\n\n,\n \nAnn,{_A}\n,,\n", _A, contacts=3),
    "csv: Outlook on the desktop, with an Exchange address": table(
        f'{_OUTLOOK},"Bob","/o=Org/ou=x/cn=Recipients/cn=bob",EX,"Bob (/o=Org)",{_A},"a\r\nb"\r\n',
        "/o=Org/ou=x/cn=Recipients/cn=bob",
        _A,
    ),
    "csv: Outlook in German, in Windows-1252": table(
        f"Anrede;Vorname;E-Mail-Adresse;E-Mail-Typ;E-Mail: Angezeigter Name\r\n;Jörg;{_A};SMTP;Jörg ({_A})\r\n",
        _A,
        codec="cp1252",
    ),
    "csv: Outlook.com, with a mark": table(
        codecs.BOM_UTF8 + f"First Name,E-mail Address,E-mail 2 Address\r\nZoë,{_A},\r\n".encode(), _A
    ),
    "csv: Google's old header": table(f"{_GOOGLE}Ann,Ann,* Home,{_A},Work,bob@gmial.com\r\n", _A, "bob@gmial.com"),
    "csv: Google's new header, labels with a star": table(
        f"{_GOOGLE_NEW}Ann,Lee,* myContacts ::: Friends,* Home,{_A} ::: bob@gmial.com ::: ,\r\n", _A, "bob@gmial.com"
    ),
    "csv: Thunderbird": table(
        f"First Name,Display Name,Primary Email,Secondary Email,Screen Name\nAnn,{_A},{_A},bob@gmial.com,\n",
        _A,
        "bob@gmial.com",
    ),
    "csv: LinkedIn's preamble": table(
        f'Notes:\n"When exporting, you may notice, that some of the email addresses are missing."\n\n'
        f"First Name,Last Name,URL,Email Address,Company\nAnn,Lee,https://x.org/ann,{_A},Army\n",
        _A,
    ),
    "csv: no header": table(f"Ann,{_A},1\nBob,bob@gmial.com,2\n", _A, "bob@gmial.com", contacts=2),
    "csv: an unknown header": table(f"Wer,Wohin\nAnn,{_A}\nBob,bob@gmial.com\n", _A, "bob@gmial.com", contacts=2),
    "csv: a separator line": table(f"sep=;\r\nName;Email\r\na, b;{_A}\r\n", _A),
    "csv: several addresses by semicolons": table(f'Name;Email\nx;"{_A}; bob@gmial.com;"\n', _A, "bob@gmial.com"),
    "csv: several addresses by commas": table(f'Name,Email\nx,"{_A},bob@gmial.com"\n', _A, "bob@gmial.com"),
    "csv: several addresses by blanks": table(f"Name,Email\nx,{_A} bob@gmial.com \n", _A, "bob@gmial.com"),
    "csv: a comma in the domain": table('Name,Email\nx,"ann@gmail,com"\n', "ann@gmail,com"),
    "csv: a display name": table(f'Name,Email\nx,"Ann Lee <{_A}>, Bob <bob@gmial.com>"\n', _A, "bob@gmial.com"),
    "csv: blanks around a cell": table(f"Name , Email \nAnn , {_A} \n", _A),
    "csv: cells that look like formulas": table(
        f"Name,Email,Phone\n=1+1,{_A},+44 20 7946\n@x,bob@gmial.com,-1\n", _A, "bob@gmial.com", contacts=2
    ),
    "csv: a very long cell": table(f"Notes,Email\n{'n' * 140_000},{_A}\n", _A),
    "csv: mixed line ends": table(f"Name,Email\rAnn,{_A}\r\nBob,bob@gmial.com\n", _A, "bob@gmial.com", contacts=2),
    "csv: carriage returns alone": table(f"Name,Email\rAnn,{_A}\rBob,bob@gmial.com\r", _A, "bob@gmial.com", contacts=2),
    "csv: no final line end": table(f"Name,Email\r\nAnn,{_A}", _A),
    "csv: a final line end inside a quote": table(f'Email,Notes\r\n{_A},"a\r\n"', _A),
    "csv: Excel's Unicode text": table(
        codecs.BOM_UTF16_LE + "Name\tEmail\r\nZoë\tzoë@army.ml\r\n".encode("utf-16-le"),
        "zoë@army.ml",
        codec="utf-16-le",
    ),
    "csv: a NUL among the text": table(
        f"Name,Email\nA\0nn,{_A}\n" + "Bob,bob@gmial.com\n" * 4, _A, *["bob@gmial.com"] * 4, contacts=5
    ),
    "csv: other line ends of Unicode": table(f"Name,Email\nA\x0b\x0c\x85\u2028nn,{_A}\n", _A),
    "csv: two columns of the same name": table(f"Email,Name,Email\n{_A},x,bob@gmial.com\n", _A, "bob@gmial.com"),
}

_DN = f"dn: cn=Ann Lee,mail={_A}\n"
_GROUP = "dn: cn=Friends\nobjectclass: groupOfNames\ncn: Friends\n"

LDIFS = {
    "ldif: an entry of Thunderbird": ldif(
        f"{_DN}objectclass: top\ncn: Ann Lee\nmail: {_A}\nmozillaSecondEmail: bob@gmial.com\n\n", _A, "bob@gmial.com"
    ),
    "ldif: carriage returns and line feeds": ldif(f"{_DN}mail: {_A}\n\n".replace("\n", "\r\n"), _A),
    "ldif: carriage returns alone": ldif(
        f"{_DN}mail: {_A}\n\ndn: x\nmail: x@y.org\n".replace("\n", "\r"), _A, "x@y.org", contacts=2
    ),
    "ldif: mixed line ends": ldif(
        "dn: cn=Ann\r\nmail: ann@ar\n my.ml\r\n\n\r\ndn: x\nmail: x@y.org\r\n", _A, "x@y.org", contacts=2
    ),
    "ldif: a version, comments and folded comments": ldif(
        f"# by\n  me\nversion: 1\n\n# mail: no@x.org\n{_DN}# mail:\n  no@x.org\nmail: {_A}\n# end\n\n# bye\n",
        _A,
    ),
    "ldif: a byte-order mark": ldif(codecs.BOM_UTF8 + f"dn: cn=Ann\nmail: {_A}\n".encode(), _A),
    "ldif: a base64 address": ldif("dn: cn=Ann\nmail:: YW5uQGFybXkubWw=\n", _A),
    "ldif: a base64 address that is folded": ldif("dn: cn=Ann\nmail:: YW5uQGF\n ybXku\n bWw=\ncn: x\n", _A),
    "ldif: a base64 address folded behind its colons": ldif("dn: cn=Ann\nmail::\n YW5uQGFybXkubWw=\ncn: x\n", _A),
    "ldif: a base64 address with a letter": ldif("dn: cn=Jörg\nmail:: asO2cmdAYXJteS5tbA==\n", "jörg@army.ml"),
    "ldif: a base64 list of addresses": ldif(
        "dn: cn=A\nmail:: YUBhcm15Lm1sLCBiQGdtaWFsLmNvbQ==\n", "a@army.ml", "b@gmial.com"
    ),
    "ldif: what is no base64": ldif(f"dn: cn=A\nmail:: YUBhc\ncn: x\nmail: {_A}\n", _A, is_sound=False),
    "ldif: an address in a file of its own": ldif(f"dn: cn=A\nmail:< file:///a\nmail: {_A}\n", _A, is_sound=False),
    "ldif: an address that is folded": ldif("dn: cn=Ann\nmail: ann@ar\n my.m\n l\n", _A),
    "ldif: an attribute's name that is folded": ldif(f"dn: cn=Ann\nma\n il: {_A}\n", _A),
    "ldif: a fold in front of the value": ldif(f"dn: cn=Ann\nmail:\n  {_A}\nmail:\n {_A}\n", _A, _A),
    "ldif: a fold inside a UTF-8 character": ldif(b"dn: cn=J\nmail: j\xc3\n \xb6rg@army.ml\n", "jörg@army.ml"),
    "ldif: no blank behind the colon": ldif(f"dn:cn=Ann\nmail:{_A}\n", _A),
    "ldif: many blanks behind the colon": ldif(f"dn: cn=Ann\nmail:   {_A}  \n", _A),
    "ldif: an attribute in upper case with an option": ldif(f"dn: cn=Ann\nMAIL;lang-en: {_A}\n", _A),
    "ldif: a dn in base64": ldif("dn:: Y249SsO2cmcsbWFpbD1hbm5AYXJteS5tbA==\nmail: ann@army.ml\n", _A),
    "ldif: a list that names a person": ldif(
        f"{_DN}mail: {_A}\n\n{_GROUP}member: cn=Ann Lee,mail={_A}\n", _A, contacts=2
    ),
    "ldif: a list in base64": ldif(
        f"{_DN}mail: {_A}\n\n{_GROUP}member:: Y249QW5uIExlZSxtYWlsPWFubkBhcm15Lm1s\n", _A, contacts=2
    ),
    "ldif: a list whose line is folded in the address": ldif(
        f"dn: cn=Ann Lee,mail=ann@a\n rmy.ml\nmail: {_A}\n\n{_GROUP}member: cn=Ann Lee,mail=ann@arm\n y.ml\n",
        _A,
        contacts=2,
    ),
    "ldif: several empty lines": ldif(
        f"\n\n{_DN}mail: {_A}\n\n\n\ndn: x\nmail: x@y.org\n\n\n", _A, "x@y.org", contacts=2
    ),
    "ldif: no final line end": ldif(f"{_DN}mail: {_A}", _A),
    "ldif: an instruction to change an entry": ldif(
        "dn: cn=Ann\nchangetype: modify\ndelete: mail\nmail: bob@gmial.com\n-\n\n"
        f"dn: cn=Bo\nchangetype: add\nmail: {_A}\n",
        _A,
        is_sound=False,
    ),
    "ldif: an empty value": ldif(f"dn: cn=Ann\nmail:\nmail: \nmail::\nmail: {_A}\n", _A),
    "ldif: proxy addresses": ldif(
        f"dn: cn=Ann\nproxyAddresses: SMTP:{_A}\nproxyAddresses: smtp:bob@gmial.com\nproxyAddresses: X400:c=US;a= \n",
        _A,
        "bob@gmial.com",
    ),
    "ldif: a photo that is folded": ldif(
        f"dn: cn=Ann\njpegPhoto:: /9j/4AAQ\n mail: no@x.org\n SkZJRg==\nmail: {_A}\n", _A
    ),
    "ldif: a line of blanks between entries": ldif(f"{_DN}mail: {_A}\n \ncn: still Ann\n", _A),
    "ldif: Latin-1": ldif("dn: cn=J\ncn: Jörg Größer\nmail: jörg@army.ml\n", "jörg@army.ml", codec="cp1252"),
    "ldif: base64, always in UTF-8, among Latin-1": ldif(
        "dn: cn=J\ncn: Jörg Größer\nmail:: asO2cmdAYXJteS5tbA==\n", "jörg@army.ml", codec="cp1252"
    ),
    "ldif: UTF-16": ldif(
        codecs.BOM_UTF16_BE + "dn: cn=Zoë\nmail: zoë@army.ml\n".encode("utf-16-be"), "zoë@army.ml", codec="utf-16-be"
    ),
}


def _in_encoding(name: str, local: str, codec: str, *, mark: bytes = b"") -> Hazard:
    """Cards with enough words of a language to know its encoding, and letters in front of an @."""
    words = name.split()
    cards = "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{word} {name}\r\nNOTE:{name}\r\nEMAIL:{local}@army.ml\r\nEND:VCARD\r\n"
        for word in words
    )
    return Hazard(Format.VCARD, mark + cards.encode(codec), (f"{local}@army.ml",) * len(words), len(words), codec=codec)


ENCODINGS = {
    "encoding: UTF-8": _in_encoding("Zoë Müller Łódź Иван", "zoë", "utf-8"),
    "encoding: UTF-8 with a mark": _in_encoding("Zoë Müller", "zoë", "utf-8", mark=codecs.BOM_UTF8),
    "encoding: UTF-16 little-endian": _in_encoding("Zoë Müller", "zoë", "utf-16-le"),
    "encoding: UTF-16 big-endian": _in_encoding("Zoë Müller", "zoë", "utf-16-be"),
    "encoding: UTF-16 little-endian with a mark": _in_encoding("Zoë 安", "zoë", "utf-16-le", mark=codecs.BOM_UTF16_LE),
    "encoding: UTF-16 big-endian with a mark": _in_encoding("Zoë 安", "zoë", "utf-16-be", mark=codecs.BOM_UTF16_BE),
    "encoding: UTF-16 with an emoji": _in_encoding("Zoë 😀", "zoë", "utf-16-le", mark=codecs.BOM_UTF16_LE),
    "encoding: cp1250": _in_encoding("Łukasz Żółć Gęślą Jaźń Dvořák Čapek Šárka", "łukasz", "cp1250"),
    "encoding: cp1251": _in_encoding("Иван Петров Сергей Владимирович Алексеев", "иван", "cp1251"),
    "encoding: cp1252": _in_encoding("Jörg Müller Größe Straße François Élise", "jörg", "cp1252"),
    "encoding: cp1253": _in_encoding("Γιώργος Παπαδόπουλος Ελένη Κωνσταντίνου", "γιώργος", "cp1253"),
    "encoding: cp1254": _in_encoding("İbrahim Çağrı Şükrü Gökçe Yıldız Öztürk", "çağrı", "cp1254"),
    "encoding: cp1255": _in_encoding("משה כהן אברהם לוי שרה", "משה", "cp1255"),
    "encoding: cp1256": _in_encoding("محمد أحمد عبد الله فاطمة حسين", "محمد", "cp1256"),
    "encoding: cp1257": _in_encoding("Jānis Bērziņš Kristīne Ozoliņa Žemaitė Šarūnas", "jānis", "cp1257"),
    "encoding: cp1258": _in_encoding("Nguyên Trân Lê Phương Đưc", "lê", "cp1258"),
    "encoding: Latin-1": _in_encoding("Jörg Müller Élise Ñuñoa", "jörg", "latin-1"),
    "encoding: KOI8-R": _in_encoding("Иван Петров Сергей Владимирович Алексеев", "иван", "koi8-r"),
    "encoding: Shift_JIS with half-letter signs": _in_encoding(
        "ァソポミ 田中太郎 鈴木一郎 ソニー 表示", "ソ", "shift_jis"
    ),
    "encoding: GBK": _in_encoding("乗亅 请打开附件，我们的会议在下周一上午九点举行，谢谢您的来信。", "张", "gbk"),
    "encoding: Big5 with half-letter signs": _in_encoding("功許蓋四一 陳大文 林志明 王小明", "許", "big5"),
    "encoding: EUC-JP": _in_encoding("田中太郎 鈴木一郎 ソニー 表示", "田", "euc_jp"),
    "encoding: EUC-KR": _in_encoding("김철수 이영희 박민수", "김", "euc_kr"),
    "encoding: ISO-2022-JP": _in_encoding("田中太郎 鈴木一郎 表示", "tanaka", "iso2022_jp"),
}
"""Where an address's local part is in the file's own letters, they may read otherwise under another encoding."""

HAZARDS = VCARDS | TABLES | LDIFS | ENCODINGS
