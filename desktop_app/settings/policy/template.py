"""A policy that says nothing yet: every key with its default, made from the published schema."""

import json
from typing import Any

from desktop_app.settings.policy.schema import schema


def policy_template() -> str:
    """Return the text of a policy in which every key has its default."""
    return json.dumps(_defaults(schema()), ensure_ascii=False, indent=2) + "\n"


def _defaults(part: Any) -> dict[str, Any]:
    """Return the defaults of an object's keys, of sections those of their keys."""
    return {
        name: _defaults(each) if "properties" in each else each["default"]
        for name, each in part["properties"].items()
        if "default" in each
    }
