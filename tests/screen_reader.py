"""Prints what a screen reader finds in a program, as JSON: screen_reader.py PROCESS_ID.

Run by the system's own Python, which has the bindings to the accessibility bus; it knows nothing of Proofbook.
"""

import json
import sys
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - after the version is chosen

MOST_NODES = 3000


def described(node: Any, room: list[int]) -> dict[str, Any]:
    """Return role, name and children of a node, as long as there is room."""
    children = []
    for place in range(min(node.get_child_count(), 200)):
        room[0] -= 1
        child = node.get_child_at_index(place) if room[0] > 0 else None
        if child is not None:
            children.append(described(child, room))
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "focusable": node.get_state_set().contains(Atspi.StateType.FOCUSABLE),
        "showing": node.get_state_set().contains(Atspi.StateType.SHOWING),
        "children": children,
    }


def main() -> None:
    """Print the program's tree, or null where it isn't on the bus yet."""
    Atspi.init()
    desktop = Atspi.get_desktop(0)
    programs = (desktop.get_child_at_index(place) for place in range(desktop.get_child_count()))
    wanted = next((each for each in programs if each and each.get_process_id() == int(sys.argv[1])), None)
    json.dump(described(wanted, [MOST_NODES]) if wanted else None, sys.stdout)


main()
