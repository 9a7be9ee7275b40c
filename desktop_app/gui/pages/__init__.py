"""The pages of the window: open, review, export."""
