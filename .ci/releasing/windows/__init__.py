"""What is handed out for Windows: an installer, signed where there is a certificate."""
