"""What a screen reader finds in a program, as `Desktop.heard` returns it: nodes with role, name and children."""

from collections.abc import Iterator
from typing import Any

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
