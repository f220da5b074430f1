"""Content: where the reported matter begins and ends, how it goes on in the next sentences, and its form."""
