"""Proofbook: proofreads address books for mistyped mail domains."""

__version__ = "0.1.0"
