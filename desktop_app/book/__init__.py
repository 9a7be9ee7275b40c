"""What an address book is: reading it, and finding each address in it."""
