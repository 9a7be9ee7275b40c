"""What a person decided."""
