"""Confidence: how likely each claim, source, actor and place is right, from the evidence that found it."""
