"""What is handed out for macOS: a package, signed and notarised where there are certificates."""
