"""What the program teaches: getting contacts out and in, searching sent mail, what its words mean. Free of widgets."""
