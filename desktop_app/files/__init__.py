"""Disk, text and system, knowing nothing of address books."""
