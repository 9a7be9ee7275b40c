"""The packaged program's folder: what goes into it, what it asks the system for, and what must not be wrong."""
