"""The pages of the window: open, overview, review, export."""
