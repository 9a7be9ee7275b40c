"""Every command of the command line, each with its exit code; whoever adds a command adds a line here.

Tests that hold for every command run these: {samples} is the folder of samples, {out} a folder that holds a policy.
"""

from pathlib import Path
from typing import NamedTuple

from desktop_app.files.paths import resource

_REPORTS = "--report {out}/report.html --report {out}/report.csv --report {out}/report.json"

_POLICY = """{
    "$schema": "https://proofbook.invalid/policy.schema.json",
    "organisation": "Example Ministry",
    "renames": {"old.example.org": "example.org"}
}"""
"""A policy that names an address of the network, where nothing may be looked for."""


class Line(NamedTuple):
    """What is typed after the name of the program, and its exit code."""

    typed: str
    code: int

    def arguments(self, out: Path) -> list[str]:
        """Return the arguments, with a folder to write to; a policy is put into it."""
        (out / "policy.json").write_text(_POLICY, encoding="utf-8")
        places = {"samples": resource("samples"), "out": out}
        return [each.format(**places) for each in self.typed.split()]


LINES = (
    Line("--help", 0),
    Line("--version", 0),
    Line("check {samples}/contacts.vcf", 1),
    Line("check {samples}/contacts.vcf --format json", 1),
    Line("check {samples}/google-contacts.csv --format csv", 1),
    Line("check {samples} --recursive", 1),
    Line("check {samples} --recursive --jobs 2 --summary {out}/summary.csv", 1),
    Line("fix {samples}/contacts.vcf -o {out}/cleaned.vcf --accept low " + _REPORTS, 0),
    Line("fix {samples} -o {out}/cleaned --recursive --accept policy --policy {out}/policy.json", 0),
    Line("fix {samples} -o {out}/shared --recursive --accept high --jobs 2 --report-format html", 0),
    Line("fix {samples} -o {out}/planned --recursive --accept high --dry-run --format jsonl", 0),
    Line("explain army.ml xn--mnchen-3ya.de j@gmial.com --book {samples}/google-contacts.csv", 0),
    Line("trusted --format json --policy {out}/policy.json", 0),
    Line("policy check {out}/policy.json", 0),
    Line("policy show --policy {out}/policy.json", 0),
    Line("policy template", 0),
    Line("diagnostics -o {out}/diagnostics.zip --policy {out}/policy.json", 0),
    Line("forget --yes", 0),
)
