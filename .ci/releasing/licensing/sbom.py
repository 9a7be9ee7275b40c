"""The software bill of materials (CycloneDX 1.6, JSON): all parts of the packaged program, its files with hashes."""

import platform
import re
import sys
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, Property, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType, Pedigree
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from desktop_app.files.build import commit
from releasing.licensing import parts
from releasing.licensing.origins import OWN_PLACE, PROGRAMS
from releasing.licensing.parts import Part
from releasing.program.platforms import BUNDLE
from releasing.release import Release
from releasing.sums import sha256

_NAMESPACE = uuid.UUID("6f1a3c1e-8d53-5c0c-9c55-2f4c2a2f7f0b")
_SYSTEMS = {"win32": "windows", "darwin": "macos"}
_MACHINES = {"amd64": "x86_64"}
_PRODUCTS = {
    "Expat": "libexpat_project:libexpat",
    "HarfBuzz": "harfbuzz_project:harfbuzz",
    "ICU": "icu-project:international_components_for_unicode",
    "PCRE2": "pcre:pcre2",
    "Python": "python:python",
    "Qt": "qt:qt",
    "libjpeg-turbo": "libjpeg-turbo:libjpeg-turbo",
    "libpng": "libpng:libpng",
}
"""What the national vulnerability database calls the parts that no package registry has: vendor and product."""


def make(release: Release) -> Path:
    """Write the bill of the finished program's folder, and return it."""
    system = _SYSTEMS.get(sys.platform, sys.platform)
    machine = platform.machine().lower()
    target = release.file(f"{system}-{_MACHINES.get(machine, machine)}", ".cdx.json")
    target.write_text(document(release), encoding="utf-8", newline="\n")
    return target


def document(release: Release) -> str:
    """Return the bill: the same text for the same files. Its number comes from all that it says, the date included."""
    said = _as_json(_bom(release, uuid.UUID(int=0)))
    return _as_json(_bom(release, uuid.uuid5(_NAMESPACE, said)))


def _as_json(bom: Bom) -> str:
    return JsonV1Dot6(bom).output_as_string(indent=1) + "\n"


def _bom(release: Release, number: uuid.UUID) -> Bom:
    """Return the bill under a number."""
    every = parts.read(release.program)
    own, others = every[0], every[1:]
    inner: dict[str, list[Component]] = {}
    components = {_reference(own): _program(own, others, release)}
    for part in sorted(others, key=lambda each: not each.within):  # what is within others first
        made = components[_reference(part)] = _component(part, release.program, inner.get(part.name, ()))
        if part.within:
            inner.setdefault(part.within, []).append(made)
    program = components[_reference(own)]
    program.components = [*program.components, *inner.get(own.name, ())]
    bom = Bom(serial_number=number, components=[components[_reference(part)] for part in others if not part.within])
    bom.metadata.timestamp = datetime.fromtimestamp(release.moment, UTC)
    bom.metadata.component = program
    bom.metadata.tools.components = map(_tool, ("pyinstaller", "cyclonedx-python-lib"))
    _depend(bom, every, components)
    return bom


def _depend(bom: Bom, every: Iterable[Part], components: dict[str, Component]) -> None:
    """Say what needs what; what nothing else needs, and is in nothing else, the program itself does."""
    every = list(every)
    by_name = {part.name: components[_reference(part)] for part in every if not part.within}
    needed = {name for part in every[1:] for name in part.needs}
    for part in every:
        needs = {*part.needs}
        if part is every[0]:
            needs |= {each.name for each in every[1:] if not each.within} - needed
        bom.register_dependency(
            components[_reference(part)], [by_name[name] for name in sorted(needs) if name in by_name]
        )


def _program(own: Part, others: Iterable[Part], release: Release) -> Component:
    """Return the packaged program itself, with the files that are its own."""
    places = (parts.place_of(file, release.program) for file in release.program.rglob("*") if _is_file(file))
    files = [place for place in places if place.startswith(OWN_PLACE) or place in (*PROGRAMS, *parts.BESIDE)]
    of_others = {place for part in others for place in part.files}
    component = _component(
        own, release.program, [_file(place, release.program) for place in files if place not in of_others]
    )
    component.type = ComponentType.APPLICATION
    if commit():
        component.properties = [Property(name="proofbook:commit", value=commit())]
    return component


def _component(part: Part, folder: Path, inner: Iterable[Component]) -> Component:
    """Return a part with its files, and what is within it."""
    files = [_file(place, folder) for place in part.files if _is_file(parts.path_of(place, folder))]
    references = [_source(part.source)] if part.source.startswith("http") else []
    return Component(
        name=part.name,
        version=part.version or None,
        type=ComponentType.DATA
        if part.files and all(place.startswith(OWN_PLACE) for place in part.files)
        else ComponentType.LIBRARY,
        bom_ref=_reference(part),
        licenses=[LicenseExpression(part.licence)],
        purl=PackageURL.from_string(part.purl) if part.purl else None,
        cpe=_cpe(part),
        external_references=references,
        pedigree=Pedigree(notes=part.changed) if part.changed else None,
        components=[*files, *inner],
    )


def _cpe(part: Part) -> str | None:
    """Return the part's name in the national vulnerability database (CPE 2.3), where it is one without a package."""
    product = _PRODUCTS.get(part.name)
    return f"cpe:2.3:a:{product}:{part.version}:*:*:*:*:*:*:*" if product and part.version else None


def _file(place: str, folder: Path) -> Component:
    """Return a file as a component."""
    digest = HashType(alg=HashAlgorithm.SHA_256, content=sha256(_handed_out(place, folder)))
    return Component(name=place, type=ComponentType.FILE, bom_ref=f"file:{place}", hashes=[digest])


def _handed_out(place: str, folder: Path) -> Path:
    """Return the file that is handed out: on macOS that of the bundle, which is made of the folder and signed anew."""
    inner = "MacOS" if place in PROGRAMS else "Frameworks"
    bundled = folder.parent / BUNDLE / "Contents" / inner / place
    return bundled if bundled.is_file() else parts.path_of(place, folder)


def _is_file(file: Path) -> bool:
    """Tell whether a path is a file of its own; a link is named by the file to which it points."""
    return file.is_file() and not file.is_symlink()


def _source(place: str) -> ExternalReference:
    return ExternalReference(type=ExternalReferenceType.SOURCE_DISTRIBUTION, url=XsUri(place))


def _tool(package: str) -> Component:
    return Component(name=package, version=metadata.version(package), type=ComponentType.APPLICATION)


def _reference(part: Part) -> str:
    """Return the name of a part within the bill; several may hold code of one name."""
    return re.sub(r"\s+", "-", f"{part.within}/{part.name}" if part.within else part.name)
