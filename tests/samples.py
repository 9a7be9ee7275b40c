"""The samples that ship with the program, and what is planted in them."""

import json
from pathlib import Path

SAMPLES = Path(__file__).resolve().parents[1] / "resources" / "samples"
EXPECTED = json.loads((Path(__file__).resolve().parent / "samples_expected.json").read_text(encoding="utf-8"))
