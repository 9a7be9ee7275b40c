"""The pages of the preferences; each takes effect at once."""
