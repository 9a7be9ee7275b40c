"""What is handed out for Linux: an archive, a package for Debian and Ubuntu, and the texts in them."""
