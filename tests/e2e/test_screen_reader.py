"""What a screen reader finds in the running program, asked over the accessibility bus; packaged, where it is built."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from window import PATIENCE, Desktop, wait_until

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "samples" / "contacts.vcf"
Node = dict[str, Any]


def nodes(tree: Node | None) -> Iterator[Node]:
    """Yield what is shown of a tree."""
    if tree and tree["showing"]:
        yield tree
        for child in tree["children"]:
            yield from nodes(child)


def names_in(tree: Node | None, role: str, name: str) -> list[str]:
    """Return the texts inside the shown list or table of a name; none where it isn't there."""
    found = next((node for node in nodes(tree) if (node["role"], node["name"]) == (role, name)), None)
    return [node["name"] for node in nodes(found) if node is not found and node["name"]]


def test_the_review_is_found_by_name_and_role_and_reads_its_rows(heard_desktop: Desktop, program: list[str]):
    desktop = heard_desktop
    running = desktop.start([*program, str(SAMPLE)])
    desktop.wait_for_window("contacts.vcf – Proofbook")
    wait_until(lambda: desktop.heard(running.pid), "program on the accessibility bus")
    desktop.key("ctrl+2")

    def rows() -> list[str]:
        return names_in(desktop.heard(running.pid), "table", "Addresses at this domain")

    sentence = "John Doe, john.doe@army, dot m l, suggested army, dot m i l, Undecided"
    wait_until(lambda: sentence in rows(), "row of the table")
    tree = desktop.heard(running.pid)
    domains = names_in(tree, "list", "Domains that look mistyped")
    assert domains[0] == "army, dot m l, suggested army, dot m i l, Almost certainly a typo, 1 address, Undecided"
    assert len(domains) == 9
    unnamed = [node for node in nodes(tree) if node["focusable"] and not node["name"] and node["role"] != "filler"]
    assert not unnamed
    desktop.key("Return", "k")  # into the addresses, and keep this one
    decided = "army, dot m l, suggested army, dot m i l, Almost certainly a typo, 1 address, Kept"
    wait_until(
        lambda: decided in names_in(desktop.heard(running.pid), "list", "Domains that look mistyped"), "kept domain"
    )
    desktop.key("s")
    wait_until(lambda: any(node["name"] == "Letter by letter" for node in nodes(desktop.heard(running.pid))), "dialog")
    desktop.key("Escape", "ctrl+z")
    assert running.poll() is None
    desktop.key("ctrl+q")
    assert running.wait(PATIENCE) == 0
    assert "Traceback" not in desktop.output(program[0])
