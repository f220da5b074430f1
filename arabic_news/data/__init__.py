"""Tables that a linguist can edit: gazetteers of places and actors, and lexicons."""
