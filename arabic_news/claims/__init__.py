"""Claims: cues, their sources and contents, and what the speech does."""
