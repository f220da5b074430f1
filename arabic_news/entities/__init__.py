"""Entities: which stretches of text name places and actors, and which of them are one."""
