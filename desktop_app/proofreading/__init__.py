"""Which domains look wrong, and why."""
