"""What the views show: columns and roles, computed for visible rows only."""
