"""What IT and the user have set."""
