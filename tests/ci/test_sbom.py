"""The software bill of materials: valid, complete, and the same for the same files."""

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest
from releasing.licensing import compiled_in, parts
from releasing.licensing.parts import Part, Texts
from releasing.release import Release

pytest.importorskip("cyclonedx")
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from license_expression import get_spdx_licensing
from releasing.licensing import sbom

FROZEN = os.environ.get("PROOFBOOK_FROZEN", "")
EVERY = [
    Part("Proofbook", "1.0", "MIT", "pkg:pypi/proofbook@1.0", "", texts=("mit.txt",), needs=("Qt",)),
    Part("Qt", "6.11.3", "LGPL-3.0-only", "pkg:generic/qt@6.11.3", "https://q.example", files=("libQt6Core.so.6",)),
    Part("HarfBuzz", "", "MIT", "pkg:generic/harfbuzz", "https://h.example", within="Qt"),
    Part("Lists", "", "CC0-1.0", "", "", within="Proofbook", files=("desktop_app/resources/known.txt",)),
    Part(
        "zlib1g", "1.2", "Zlib", "pkg:deb/debian/zlib1g@1.2", "https://z.example", files=("libz.so.1",), changed="Cut."
    ),
]


@pytest.fixture
def release(tmp_path: Path) -> Release:
    """A release whose program has two libraries, one of them with a link to it, and a file of its own."""
    inside = tmp_path / "proofbook" / "_internal"
    parts.write(EVERY, Texts({"mit.txt": "Terms\n"}), inside / parts.LICENCES)
    for place in ("libQt6Core.so.6", "libz.so.1", "desktop_app/resources/known.txt", "../proofbook"):
        (inside / place).write_text(place)
    (inside / "libz.so").symlink_to("libz.so.1")
    return Release("1.0", 1_700_000_000, tmp_path)


def _read(text: str) -> dict[str, Any]:
    return json.loads(text)


def _flat(component: dict[str, Any]) -> list[dict[str, Any]]:
    return [component, *(each for inner in component.get("components", []) for each in _flat(inner))]


def _every(bill: dict[str, Any]) -> list[dict[str, Any]]:
    return [each for top in (bill["metadata"]["component"], *bill["components"]) for each in _flat(top)]


def _valid(text: str) -> bool:
    return JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None


def test_a_scanner_finds_what_no_package_registry_has_by_its_name_in_the_database(release: Release) -> None:
    named = {each["name"]: each.get("cpe") for each in _every(_read(sbom.document(release)))}
    assert named["Qt"] == "cpe:2.3:a:qt:qt:6.11.3:*:*:*:*:*:*:*"
    assert named["HarfBuzz"] is None  # without a version it would be found for every fault it ever had
    assert named["zlib1g"] is None


def test_the_bill_is_valid_and_lies_beside_the_release(release: Release) -> None:
    made = sbom.make(release)
    assert made.parent == release.folder
    assert made.name.startswith("proofbook-1.0-")
    assert made.name.endswith(".cdx.json")
    assert _valid(made.read_text(encoding="utf-8"))


def test_every_part_is_in_it_and_what_is_compiled_in_is_inside_its_whole(release: Release) -> None:
    bill = _read(sbom.document(release))
    assert {part.name for part in EVERY} <= {each["name"] for each in _every(bill)}
    (qt,) = (each for each in bill["components"] if each["name"] == "Qt")
    assert [each["name"] for each in qt["components"] if each["type"] == "library"] == ["HarfBuzz"]
    assert bill["metadata"]["component"]["version"] == "1.0"
    (zlib,) = (each for each in bill["components"] if each["name"] == "zlib1g")
    assert zlib["pedigree"]["notes"] == "Cut."


def test_every_file_is_in_it_with_its_hash_and_links_are_not(release: Release) -> None:
    files = {
        each["name"]: each["hashes"][0]["content"] for each in _every(_read(sbom.document(release))) if "hashes" in each
    }
    assert files["libz.so.1"] == hashlib.sha256(b"libz.so.1").hexdigest()
    assert {"proofbook", "desktop_app/resources/known.txt", f"{parts.LICENCES}/parts.json"} <= files.keys()
    assert "libz.so" not in files


def test_on_a_mac_the_hashes_are_those_of_the_bundle_which_is_signed_anew(release: Release) -> None:
    contents = release.folder / "Proofbook.app" / "Contents"
    for place in ("Frameworks/libz.so.1", "MacOS/proofbook"):
        (contents / place).parent.mkdir(parents=True)
        (contents / place).write_text(f"{place}, signed")
    found = {
        each["name"]: each["hashes"][0]["content"]
        for each in _every(_read(sbom.document(release)))
        if each["type"] == "file"
    }
    assert found["libz.so.1"] == hashlib.sha256(b"Frameworks/libz.so.1, signed").hexdigest()
    assert found["proofbook"] == hashlib.sha256(b"MacOS/proofbook, signed").hexdigest()
    assert found["libQt6Core.so.6"] == hashlib.sha256(b"libQt6Core.so.6").hexdigest()


def test_what_nothing_else_needs_the_program_does(release: Release) -> None:
    needs = {each["ref"]: each.get("dependsOn", []) for each in _read(sbom.document(release))["dependencies"]}
    assert needs["Proofbook"] == ["Qt", "zlib1g"]


def test_the_same_files_make_the_same_bill_and_others_another_number(release: Release) -> None:
    first = sbom.document(release)
    assert sbom.document(release) == first
    (release.program / "_internal" / "libz.so.1").write_text("other")
    assert _read(sbom.document(release))["serialNumber"] != _read(first)["serialNumber"]
    assert _read(first)["metadata"]["timestamp"] == "2023-11-14T22:13:20+00:00"


def _is_known(licence: str) -> bool:
    """Tell whether a licence is an SPDX expression; names of our own begin with LicenseRef."""
    unknown = get_spdx_licensing().unknown_license_keys(licence)
    return all(name.startswith("LicenseRef-") for name in unknown)


FACTS = compiled_in.facts()
BY_HAND = {each.licence for each in (*FACTS.compiled_in, *FACTS.files)} | {*FACTS.debian.values()}


@pytest.mark.parametrize("licence", sorted(BY_HAND))
def test_licences_that_are_written_by_hand_are_spdx_expressions(licence: str) -> None:
    assert _is_known(licence)


@pytest.mark.skipif(not FROZEN, reason="PROOFBOOK_FROZEN names no packaged program")
def test_the_bill_of_the_packaged_program_holds_every_part_and_every_file() -> None:
    built = Path(FROZEN).resolve()
    text = sbom.document(Release("1.0", 0, built.parent))
    assert _valid(text)
    every = _every(_read(text))
    assert all(_is_known(each["licenses"][0]["expression"]) for each in every if "licenses" in each)
    assert {part.name for part in parts.read(built)} <= {each["name"] for each in every}
    files = [file for file in built.rglob("*") if file.is_file() and not file.is_symlink()]
    assert {parts.place_of(file, built) for file in files} == {each["name"] for each in every if each["type"] == "file"}
