"""Many books in one call: each by itself, in the order of their names, shared among processes; none stops the rest."""
