"""Fuzzing of `extract`; README.md says how."""
