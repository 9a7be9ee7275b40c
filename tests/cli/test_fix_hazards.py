"""The command line with every hazard of the formats: it says what is there, and writes what it is told to, no more."""

import json
from itertools import groupby

import pytest
from hazards import HAZARDS

_BY_CODEC = {
    codec: list(group)
    for codec, group in groupby(
        sorted(enumerate(HAZARDS.values()), key=lambda each: each[1].codec), key=lambda each: each[1].codec
    )
}
"""The hazards in each encoding, numbered, so that one command can take all of them: starting takes the most time."""
_EACH_CODEC = pytest.mark.parametrize("codec", _BY_CODEC)


@pytest.fixture
def hazards(codec, tmp_path):
    """File → hazard, all in one folder."""
    folder = tmp_path / "books"
    folder.mkdir()
    files = {folder / f"{number}-{hazard.file_name}": hazard for number, hazard in _BY_CODEC[codec]}
    for path, hazard in files.items():
        path.write_bytes(hazard.data)
    return files


@_EACH_CODEC
def test_check_counts_what_is_in_every_hazard(proofbook, codec, hazards):
    ran = proofbook("check", *hazards, "--format", "json", "--encoding", codec)
    assert ran.code in (0, 1)
    found = [(each["contacts"], each["addresses"], each["format"], each["error"]) for each in ran.json["books"]]
    assert found == [(each.contacts, len(each.addresses), each.form, None) for each in hazards.values()]


@_EACH_CODEC
def test_check_lists_problems_only_where_something_cannot_be_read(proofbook, codec, hazards):
    books = proofbook("check", *hazards, "--format", "json", "--encoding", codec).json["books"]
    assert [each["problems"] == [] for each in books] == [each.is_sound for each in hazards.values()]


@_EACH_CODEC
@pytest.mark.parametrize("is_told", [True, False])
def test_fix_without_accept_copies_every_hazard_byte_for_byte(proofbook, codec, hazards, tmp_path, is_told):
    told = ("--encoding", codec) if is_told else ()
    assert proofbook("fix", tmp_path / "books", "--recursive", "-o", tmp_path / "out", *told).code == 0
    assert {path: (tmp_path / "out" / path.name).read_bytes() for path in hazards} == {
        path: hazard.data for path, hazard in hazards.items()
    }


@_EACH_CODEC
def test_every_hazard_that_is_fixed_and_fixed_back_is_the_same_file(proofbook, codec, hazards, tmp_path):
    addresses = [address for hazard in hazards.values() for address in hazard.addresses if "@" in address]
    domains = {address.rpartition("@")[2].lower() for address in addresses}
    usual = [domain for domain in domains if not {",", " "} & set(domain) and "xn--" not in domain]
    there = {domain: domain[:-1] + "q" + domain[-1] for domain in usual}
    back = {new: old for old, new in there.items()}
    folders = [tmp_path / name for name in ("books", "fixed", "back")]
    for number, fixes in enumerate((there, back)):
        rules = tmp_path / f"{number}.json"
        entries = [{"domain": old, "fix": new} for old, new in fixes.items()]
        rules.write_text(json.dumps({"proofbook-decisions": 1, "domains": entries}))
        told = ("--recursive", "--encoding", codec, "--decisions", rules)
        assert proofbook("fix", folders[number], "-o", folders[number + 1], *told).code == 0
    unchanged = [hazard for path, hazard in hazards.items() if (folders[1] / path.name).read_bytes() == hazard.data]
    assert [each.addresses for each in unchanged if there.keys() & {a.rpartition("@")[2] for a in each.addresses}] == []
    assert {path: (folders[2] / path.name).read_bytes() for path in hazards} == {
        path: hazard.data for path, hazard in hazards.items()
    }
