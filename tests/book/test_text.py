"""Decoding with positions, encoding for a place, and guessing the encoding."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.book.encoding import TextUndecodableError, guess_encoding, usable_encoding
from desktop_app.book.text import Wrapping, decode, encode

_WRAPPINGS = st.sampled_from(
    (
        Wrapping.PLAIN,
        Wrapping.FOLDED,
        Wrapping.QUOTED_PRINTABLE,
        Wrapping.BACKSLASH,
        Wrapping.QUOTED,
        Wrapping.FOLDED | Wrapping.BACKSLASH,
        Wrapping.FOLDED | Wrapping.QUOTED_PRINTABLE | Wrapping.BACKSLASH,
    )
)
_ENCODINGS = st.sampled_from(("utf-8", "cp1252", "shift_jis", "latin-1"))
_RAW = st.one_of(
    st.binary(max_size=30),
    st.lists(
        st.sampled_from((b"=\r\n", b"=C3", b"=B6", b"\r\n ", b"\n\t", b"\\,", b'""', b"a@b.c", b"\xc3", b"\xb6", b"="))
    ).map(b"".join),
)


@given(raw=_RAW, offset=st.integers(0, 9), wrapping=_WRAPPINGS, encoding=_ENCODINGS)
def test_every_character_has_its_own_bytes_in_order(raw: bytes, offset: int, wrapping: Wrapping, encoding: str) -> None:
    decoded = decode(raw, offset, wrapping, encoding)
    assert len(decoded.text) == len(decoded.starts) == len(decoded.ends)
    edges = [offset, *(edge for pair in zip(decoded.starts, decoded.ends, strict=True) for edge in pair)]
    assert edges == sorted(edges)
    assert edges[-1] <= offset + len(raw)


@given(raw=_RAW, offset=st.integers(0, 9), wrapping=_WRAPPINGS, encoding=_ENCODINGS)
def test_the_bytes_of_each_character_decode_to_it_again(
    raw: bytes, offset: int, wrapping: Wrapping, encoding: str
) -> None:
    decoded = decode(raw, offset, wrapping, encoding)
    for character, start, end in zip(decoded.text, decoded.starts, decoded.ends, strict=True):
        assert character in decode(raw[start - offset : end - offset], start, wrapping, encoding).text


@given(
    text=st.text('abz019.-@é,;"\\=', max_size=20), wrapping=_WRAPPINGS, encoding=st.sampled_from(("utf-8", "cp1252"))
)
def test_what_is_encoded_for_a_place_decodes_to_itself(text: str, wrapping: Wrapping, encoding: str) -> None:
    assert decode(encode(text, wrapping, encoding), 0, wrapping, encoding).text == text


def test_an_invalid_byte_is_one_replacement_character() -> None:
    assert decode(b"a\xff\xfeb", 0, Wrapping.PLAIN, "utf-8").text == "a\ufffd\ufffdb"


def test_a_torn_character_at_the_end_is_replaced_byte_by_byte() -> None:
    decoded = decode(b"a\xe2\x82", 7, Wrapping.PLAIN, "utf-8")
    assert (decoded.text, decoded.starts, decoded.ends) == ("a\ufffd\ufffd", (7, 8, 9), (8, 9, 10))


def test_only_one_blank_of_a_fold_is_removed() -> None:
    assert decode(b"a\r\n  b", 0, Wrapping.FOLDED, "utf-8").text == "a b"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"", ("utf-8", 0)),
        (b"plain", ("utf-8", 0)),
        ("Zoë".encode(), ("utf-8", 0)),
        ("Zoë".encode("cp1252"), ("cp1252", 0)),
        (codecs.BOM_UTF8 + b"x", ("utf-8", 3)),
        (codecs.BOM_UTF8 + b"\xff", ("cp1252", 3)),
        ("Zoë".encode("utf-16-le"), ("utf-16-le", 0)),
        ("Zoë".encode("utf-16-be"), ("utf-16-be", 0)),
        (codecs.BOM_UTF16_LE + "日本".encode("utf-16-le"), ("utf-16-le", 2)),
        (codecs.BOM_UTF16_BE + "日本".encode("utf-16-be"), ("utf-16-be", 2)),
        (b"NOTE:Zo\xc3\r\n \xab", ("utf-8", 0)),
    ],
)
def test_the_encoding_is_guessed(data: bytes, encoding: tuple[str, int]) -> None:
    assert guess_encoding(data) == encoding


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\x01\x02\x03\x04", codecs.BOM_UTF16_LE + b"x", b"PK\x03\x04\x14\0\0\0"]
)
def test_binary_data_is_no_text(data: bytes) -> None:
    with pytest.raises(TextUndecodableError):
        guess_encoding(data)


@pytest.mark.parametrize("name", ["utf-8", "UTF8", "windows-1252", "latin1", "utf-16", "shift_jis", "utf-8-sig"])
def test_encodings_that_books_are_written_in_are_usable(name):
    assert usable_encoding(name)


@pytest.mark.parametrize(
    "name",
    ["", " ", "klingon", "rot13", "hex", "zlib", "utf-7", "cp037", "idna", "undefined", "\0", "\ud800", "é" * 99],
)
def test_an_encoding_that_no_book_can_be_read_in_is_refused_in_words(name):
    with pytest.raises(TextUndecodableError, match=r"needs a name|no text encoding named|can’t read files in"):
        usable_encoding(name)
