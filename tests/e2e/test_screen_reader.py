"""What a screen reader finds in the running program, asked over the accessibility bus; packaged, where it is built."""

from heard import names_in, nodes
from main_job import SAMPLE
from window import PATIENCE, Desktop, wait_until


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
