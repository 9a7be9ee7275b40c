"""Disk and text, knowing nothing of address books."""
