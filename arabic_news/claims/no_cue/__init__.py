"""When a form of a reporting verb reports nothing: one rule for each reason.

Arabic writes no vowels, so a noun, a passive, an adjective or a particle is often spelt like a verb of saying. A rule
looks at a possible cue, `it`, where it stands. Most rules concern few forms, as the word alone tells, and only those
that concern a form are asked; all of them stand in `RULES` of `rules.py`.
"""

from arabic_news.claims.no_cue.rules import RULES, refusal
from arabic_news.claims.no_cue.word import CLAUSE_CONJUNCTIONS, NEGATIONS, NOT_PAST, CueWord, PossibleCue

__all__ = ["CLAUSE_CONJUNCTIONS", "NEGATIONS", "NOT_PAST", "RULES", "CueWord", "PossibleCue", "refusal"]
