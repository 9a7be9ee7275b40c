"""The root of every error that is meant for a person to read."""


class ProofbookError(Exception):
    """Something that a user can act on; its text says what happened, where, and what to do."""
