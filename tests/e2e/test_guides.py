"""The guides come along, in the packaged program too, and lie where it says."""

import subprocess
from pathlib import Path


def test_the_guides_lie_where_the_help_of_policy_says(console: list[str], environment: dict[str, str]):
    ran = subprocess.run([*console, "policy", "--help"], env=environment, capture_output=True, text=True, check=True)
    (line,) = [line for line in ran.stdout.splitlines() if line.endswith("admin-guide.html")]
    guide = Path(line)
    assert "<h1>Proofbook: admin guide</h1>" in guide.read_text(encoding="utf-8")
    assert {path.name for path in guide.parent.iterdir()} == {
        "admin-guide.html",
        "data-sheet.html",
        "data-sheet_de.html",
    }
