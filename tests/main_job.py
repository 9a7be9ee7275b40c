"""The main job, done with keys in a window that has just been started: open the sample, fix it, export it."""

from pathlib import Path

from samples import EXPECTED, SAMPLES
from window import Desktop, wait_until

SAMPLE = SAMPLES / "contacts.vcf"


def cleaned_sample(name: str = SAMPLE.name) -> bytes:
    """Return a sample with every planted slip put right, made without Proofbook."""
    slips = EXPECTED[name]["slips"]
    cleaned = (SAMPLES / name).read_bytes()
    for typed, domain in slips.items():
        assert cleaned.count(typed.encode()) == 1
        cleaned = cleaned.replace(typed.encode(), f"{typed.partition('@')[0]}@{domain}".encode())
    return cleaned


def fix_and_export_sample(desktop: Desktop, out: Path) -> None:
    """Open the sample, fix what is almost certain, and write the copy."""
    desktop.wait_for_window("^Proofbook$")
    desktop.key("ctrl+t")
    desktop.wait_for_window("contacts.vcf – Proofbook")
    desktop.key("Return")  # from the overview to the review
    desktop.key("ctrl+shift+a")
    desktop.wait_for_window("Fix")
    desktop.key("Return")
    desktop.wait_for_no_window("^Fix")
    desktop.wait_for_window("contacts.vcf – Proofbook")
    desktop.key("ctrl+s")
    desktop.type(str(out))
    desktop.key("Return")
    wait_until(out.exists, "cleaned copy")
