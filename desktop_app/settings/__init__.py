"""What IT and the user have set, and what the program stores and logs."""
