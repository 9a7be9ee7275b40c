"""What is said on screen, one module for each subject; the words that all of them share are in wording. No widgets."""
