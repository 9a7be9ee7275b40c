"""What the organisation has set: read from files that only it can write, checked, merged, in force for the process."""
