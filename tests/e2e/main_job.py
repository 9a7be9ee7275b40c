"""The main job, done with keys in a window that has just been started: open the sample, fix it, export it."""

from pathlib import Path

from window import Desktop, wait_until


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
