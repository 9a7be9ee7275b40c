"""vCard files: which contacts and addresses are found, and what is listed instead of guessed."""

import codecs
from collections.abc import Callable

import pytest

from desktop_app.book.model import AddressBook, Unusable
from desktop_app.book.reading import details

Read = Callable[..., AddressBook]


def _found(book: AddressBook) -> list[str]:
    return [book.address(row) for row in range(len(book.addresses))]


def _card(*lines: str, version: str = "3.0", end: str = "\r\n") -> bytes:
    return end.join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", "")).encode()


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0", "4", "1.1.4"])
def test_a_card_of_any_version_is_read(read: Read, version: str) -> None:
    assert _found(read(_card("FN:John", "EMAIL:john@army.mil", version=version))) == ["john@army.mil"]


def test_a_card_without_a_version_is_read(read: Read) -> None:
    assert _found(read(b"BEGIN:VCARD\nEMAIL:john@army.mil\nEND:VCARD\n")) == ["john@army.mil"]


def test_every_card_of_a_file_is_a_contact(read: Read) -> None:
    book = read(_card("EMAIL:a@x.org", "EMAIL:b@x.org") + _card("FN:nobody") + _card("EMAIL:c@x.org"))
    assert len(book.contacts) == 3
    assert [list(book.rows_of(contact)) for contact in range(3)] == [[0, 1], [], [2]]


def test_an_address_is_found_on_its_line(read: Read) -> None:
    book = read(_card("FN:a") + _card("FN:b", "EMAIL:b@x.org"))
    assert book.line(0) == 8


def test_domains_are_numbered_once_in_lower_case(read: Read) -> None:
    book = read(_card("EMAIL:a@Army.MIL", "EMAIL:b@army.mil"))
    assert (book.domain(0), book.addresses.domain[0]) == ("army.mil", book.addresses.domain[1])


@pytest.mark.parametrize(
    "line",
    [
        "EMAIL:john@army.mil",
        "email:john@army.mil",
        "EMAIL;TYPE=INTERNET:john@army.mil",
        "EMAIL;INTERNET;PREF:john@army.mil",
        "item1.EMAIL;type=pref:john@army.mil",
        "my-group.email:john@army.mil",
        'EMAIL;X-LABEL="home:office;1,2":john@army.mil',
        "EMAIL: john@army.mil ",
        "EMAIL:mailto:john@army.mil",
        "EMAIL:MAILTO:john@army.mil",
        "EMAIL:John Doe <john@army.mil>",
        'EMAIL:"Doe, John" <john@army.mil>',
        "EMAIL:<john@army.mil>",
        "EMAIL:'john@army.mil'",
        "EMAIL;QUOTED-PRINTABLE:john=40army=2Emil",
        "EMAIL;ENCODING=quoted-printable:=6Aohn=40army.mil",
        "EMAIL;ENCODING=QUOTED-PRINTABLE:john=40ar=\r\nmy.mil",
        "EMAIL;ENCODING=QUOTED-PRINTABLE:john=40army.mil=\r\n",
        "EMAIL:john@ar\r\n my.mil",
        "EMAIL:john@army.\r\n\tmil",
        "EMAIL:john\r\n @army.mil",
        "EMAIL;TYPE=\r\n HOME:john@army.mil",
        "EMAIL:\r\n john@army.mil",
        "EMAIL\r\n :john@army.mil",
        "EMAIL\r\n ;TYPE=HOME:john@army.mil",
        "EM\r\n AIL:john@army.mil",
        "item1\r\n .EMAIL:john@army.mil",
        "EMAIL:j\r\n o\r\n h\r\n n\r\n @\r\n a\r\n r\r\n m\r\n y\r\n .\r\n m\r\n i\r\n l",
    ],
)
def test_however_the_property_is_written_the_address_is_the_same(read: Read, line: str) -> None:
    assert _found(read(_card(line))) == ["john@army.mil"]


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_an_escaped_comma_is_part_of_the_address(read: Read, version: str) -> None:
    assert _found(read(_card(r"EMAIL:john@gmail\,com", version=version))) == ["john@gmail,com"]


def test_an_address_with_a_backslash_keeps_its_domain(read: Read) -> None:
    assert read(_card(r"EMAIL:jo\;hn@army.mil")).domain(0) == "army.mil"


def test_several_addresses_in_one_property_are_each_found(read: Read) -> None:
    assert _found(read(_card("EMAIL:john@army.ml, jane@gmail.com;x@y.org"))) == [
        "john@army.ml",
        "jane@gmail.com",
        "x@y.org",
    ]


def test_a_comma_instead_of_a_dot_stays_in_the_domain(read: Read) -> None:
    assert read(_card("EMAIL:john@gmail,com")).domain(0) == "gmail,com"


@pytest.mark.parametrize("value", ["", " ", "mailto:", "\r\n "])
def test_an_empty_value_is_no_address(read: Read, value: str) -> None:
    assert _found(read(_card(f"EMAIL:{value}", "TEL:1"))) == []


@pytest.mark.parametrize(
    "line",
    [
        "NOTE:EMAIL:a@x.org",
        "X-EMAIL:a@x.org",
        "EMAILX:a@x.org",
        "IMPP:xmpp:a@x.org",
        "NOTE:one\r\n EMAIL:a@x.org",
        "NOTE;ENCODING=QUOTED-PRINTABLE:his old address=0D=0A=\r\nEMAIL:a@x.org",
        "NOTE;QUOTED-PRINTABLE:he wrote =\r\nEND:VCARD",
        "NOTE;QUOTED-PRINTABLE:he wrote =\r\nBEGIN:VCARD",
        "NOTE;QUOTED-PRINTABLE:a =\r\nb =\r\nEMAIL:a@x.org=\r\nEND:VCARD",
    ],
)
def test_what_only_looks_like_an_address_line_is_none(read: Read, line: str) -> None:
    book = read(_card(line, "EMAIL:real@x.org"))
    assert (_found(book), len(book.contacts), book.problems) == (["real@x.org"], 1, [])


def test_an_address_line_after_a_photo_that_ends_in_equals_signs_is_found(read: Read) -> None:
    assert _found(read(_card("PHOTO;ENCODING=b:AAAA", " BBB==", "EMAIL:a@x.org"))) == ["a@x.org"]


def test_an_address_line_after_a_note_that_ends_in_an_equals_sign_is_found(read: Read) -> None:
    assert _found(read(_card("NOTE:1 + 1 =", "EMAIL:a@x.org"))) == ["a@x.org"]


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_any_line_end_is_read(read: Read, end: str) -> None:
    assert _found(read(_card("EMAIL:a@x.org", f"EMAIL:b@x{end} .org", end=end))) == ["a@x.org", "b@x.org"]


def test_mixed_line_ends_are_read(read: Read) -> None:
    book = read(b"BEGIN:VCARD\rEMAIL:a@x.org\r\nEMAIL:b@x.org\nEMAIL;QUOTED-PRINTABLE:c=40x=\r.org\rEND:VCARD\r\n")
    assert _found(book) == ["a@x.org", "b@x.org", "c@x.org"]


def test_a_last_line_needs_no_line_end(read: Read) -> None:
    book = read(_card("EMAIL:a@x.org").rstrip())
    assert (_found(book), book.problems) == (["a@x.org"], [])


def test_a_byte_order_mark_is_no_problem(read: Read) -> None:
    book = read(codecs.BOM_UTF8 + _card("EMAIL:a@x.org"))
    assert (_found(book), book.problems) == (["a@x.org"], [])


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_read_with_and_without_its_mark(read: Read, codec: str) -> None:
    book = read(_card("FN:Zoë Müller", "EMAIL:zoë@x.org").decode().encode(codec))
    assert (_found(book), details(book, 0).name) == (["zoë@x.org"], "Zoë Müller")


def test_big_endian_utf_16_with_a_mark_is_read(read: Read) -> None:
    book = read(codecs.BOM_UTF16_BE + _card("EMAIL:a@x.org").decode().encode("utf-16-be"))
    assert (_found(book), book.encoding) == (["a@x.org"], "utf-16-be")


def test_windows_1252_is_read(read: Read) -> None:
    book = read(_card("FN:Jörg Müller", "EMAIL:jörg@x.org").decode().encode("cp1252"))
    assert (_found(book), details(book, 0).name) == (["jörg@x.org"], "Jörg Müller")


def test_a_fold_inside_a_utf_8_character_is_undone(read: Read) -> None:
    book = read(_card("EMAIL:jörg@x.org").replace("ö".encode(), b"\xc3\r\n \xb6"))
    assert _found(book) == ["jörg@x.org"]


def test_an_encoding_that_the_user_names_wins(read: Read) -> None:
    book = read(_card("FN:Łódź").decode().encode("cp1250"), encoding="cp1250")
    assert details(book, 0).name == "Łódź"


AGENT = "AGENT:\r\nBEGIN:VCARD\r\nFN:Agent\r\nEMAIL:agent@x.org\r\nEND:VCARD"


def test_the_address_of_a_nested_agent_belongs_to_the_outer_contact(read: Read) -> None:
    book = read(_card("FN:Boss", AGENT, "EMAIL:boss@x.org"))
    assert (_found(book), len(book.contacts), book.problems) == (["agent@x.org", "boss@x.org"], 1, [])


def test_an_agent_that_begins_on_its_own_line_is_nested_too(read: Read) -> None:
    book = read(_card(AGENT.replace("AGENT:\r\n", "AGENT:"), "EMAIL:boss@x.org", "FN:Boss"))
    assert (_found(book), len(book.contacts)) == (["agent@x.org", "boss@x.org"], 1)
    assert details(book, 0).name == "Boss"


def test_a_folded_agent_ends_with_its_line(read: Read) -> None:
    book = read(_card("AGENT:BEGIN:VCARD\r\n FN:Agent\r\n END:VCARD", "EMAIL:boss@x.org") + _card("EMAIL:b@x.org"))
    assert (_found(book), len(book.contacts)) == (["boss@x.org", "b@x.org"], 2)


def test_the_address_in_a_folded_agent_is_found(read: Read) -> None:
    book = read(_card("AGENT:BEGIN:VCARD\r\n EMAIL:agent@x.org\r\n END:VCARD", "EMAIL:boss@x.org"))
    assert _found(book) == ["agent@x.org", "boss@x.org"]


def test_the_address_of_an_agent_in_one_escaped_value_is_found(read: Read) -> None:
    agent = "AGENT:BEGIN:VCARD\\nFN:Susan Thomas\\nEMAIL\\;INTERNET:stho\r\n mas@host.com\\nEND:VCARD\\n"
    book = read(_card(agent, "EMAIL:boss@x.org"))
    assert _found(book) == ["sthomas@host.com", "boss@x.org"]


def test_a_nested_agent_does_not_name_the_contact(read: Read) -> None:
    assert details(read(_card(AGENT, "FN:Boss")), 0).name == "Boss"


def test_a_contact_whose_title_is_agent_is_no_agent(read: Read) -> None:
    book = read(b"BEGIN:VCARD\nTITLE:Agent\n" + _card("EMAIL:a@x.org") + _card("EMAIL:b@x.org"))
    assert len(book.contacts) == 3


def test_a_card_without_an_end_is_listed_and_still_read(read: Read) -> None:
    book = read(b"BEGIN:VCARD\nEMAIL:a@x.org\n" + _card("EMAIL:b@x.org"))
    assert (_found(book), len(book.contacts)) == (["a@x.org", "b@x.org"], 2)
    assert [problem.where for problem in book.problems] == ["line 1"]


def test_a_card_that_is_cut_off_is_left_unread_and_listed(read: Read) -> None:
    book = read(_card("EMAIL:a@x.org") + b"BEGIN:VCARD\r\nEMAIL:b@x.org\r\nEMAIL:/o=x/cn=y\r\nEMAIL:c@gma")
    assert (_found(book), len(book.contacts), book.unusable) == (["a@x.org"], 1, {})
    assert [problem.where for problem in book.problems] == ["line 5"]


@pytest.mark.parametrize(
    ("before", "after", "line"), [(b"hello\r\n", b"", 1), (b"", b"\r\n\r\nEMAIL:a@x.org\r\n", 7), (b"", b"\x1a", 5)]
)
def test_text_outside_of_contacts_is_listed_and_not_read(read: Read, before: bytes, after: bytes, line: int) -> None:
    book = read(before + _card("EMAIL:b@x.org") + after)
    assert (_found(book), [problem.where for problem in book.problems]) == (["b@x.org"], [f"line {line}"])


def test_an_address_line_that_cannot_be_read_is_listed(read: Read) -> None:
    book = read(_card('EMAIL;TYPE="home:a@x.org'))
    assert [problem.where for problem in book.problems] == ["line 3"]


def test_an_end_without_a_card_is_listed(read: Read) -> None:
    book = read(_card("EMAIL:a@x.org") + b"END:VCARD\r\n")
    assert (len(book.contacts), len(book.problems)) == (1, 1)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("EMAIL;TYPE=X400:C=US;A= ;P=Org;O=Unit;S=Doe", Unusable.X400),
        ("EMAIL:c=de;a= ;p=firma;o=ort;s=doe;", Unusable.X400),
        ("EMAIL;TYPE=EX:doe", Unusable.X500),
        ("EMAIL:/o=Org/ou=First/cn=Recipients/cn=doe", Unusable.X500),
        ("EMAIL:IMCEAEX-_O=ORG_OU=X_CN=doe@army.mil", Unusable.X500),
        ("EMAIL:[FAX:Doe@+1 555 1234]", Unusable.FAX),
        ("EMAIL:Doe <doe@+15551234567>", Unusable.FAX),
        ("EMAIL:CN=John Doe/OU=Sales/O=Acme@Acme", Unusable.NOTES),
        ("EMAIL:John Doe/Sales/Acme", Unusable.NOTES),
        ("EMAIL:john.army.mil", Unusable.NO_AT_SIGN),
        ("EMAIL:john@", Unusable.NO_AT_SIGN),
        ("EMAIL:@army.mil", Unusable.NO_AT_SIGN),
        ("EMAIL:john@@army.mil", Unusable.NO_AT_SIGN),
    ],
)
def test_what_no_domain_check_can_help_is_classified(read: Read, line: str, kind: Unusable) -> None:
    book = read(_card(line))
    assert (book.unusable, book.domain(0)) == ({0: kind}, "")


def test_a_numeric_host_is_no_fax(read: Read) -> None:
    assert read(_card("EMAIL:Doe <doe@10.20.30.40>")).unusable == {}


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("FN:John Doe", "N:Other;One;;;"), "John Doe"),
        (("N:Doe;John;Quincy;Dr.;Jr.",), "Dr. John Quincy Doe Jr."),
        ((r"FN:Doe\, John",), "Doe, John"),
        (("FN:Doe, John",), "Doe, John"),
        ((r"N:Doe\;x;John\\;;;",), "John\\ Doe;x"),
        (("FN:John", " Doe"), "JohnDoe"),
        (("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg =\r\nM=C3=BCller",), "Jörg Müller"),
        (("FN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:J=F6rg",), "Jörg"),
        (("N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg;;;",), "Jörg Müller"),
        (("FN;CHARSET=SHIFT_JIS;QUOTED-PRINTABLE:=88=C0=93=A1",), "安藤"),
        (("FN;CHARSET=NONSENSE:Jörg",), "Jörg"),
        (("item1.FN:John",), "John"),
        (("NICKNAME:Johnny",), "Johnny"),
        (("ORG:Acme;Sales",), "Acme · Sales"),
        (("EMAIL:john@army.mil",), "john@army.mil"),
        (("FN: ", "N:Doe;;;;"), "Doe"),
        (("TEL:1",), ""),
    ],
)
def test_a_contact_is_named_as_a_person_would_read_it(read: Read, lines: tuple[str, ...], name: str) -> None:
    assert details(read(_card(*lines)), 0).name == name


def test_organisation_and_phones_are_shown(read: Read) -> None:
    shown = details(read(_card("FN:x", r"ORG:Acme\, Inc.;Sales", "TEL;TYPE=CELL:+1 555", "TEL:tel:+49-30", "TEL:")), 0)
    assert (shown.organisation, shown.phones) == ("Acme, Inc. · Sales", ("+1 555", "+49-30"))


def test_a_header_that_would_make_a_backtracking_pattern_hang_is_read_at_once(read: Read) -> None:
    book = read(_card("EMAIL;TYPE=" + '"a,"' * 5000, 'EMAIL;TYPE="' + '"a",' * 5000 + ":a@x.org"))
    assert len(book.contacts) == 1
