"""Subjects that stand before their verb: المتهم قال, وكانت الوكالة قد أعلنت, الطالب ماجد يقول."""

from typing import Final

from arabic_news.claims.attribution.beside import OPENERS_OF_APPOSITIONS, description
from arabic_news.claims.attribution.subject import Speaker, Subject
from arabic_news.claims.context import HAS, RELATIVES, Context
from arabic_news.claims.mentions import is_governed, mention_at
from arabic_news.claims.patterns import CueHit
from arabic_news.entities.entities import ActorEntity
from arabic_news.text.folding import fold
from arabic_news.text.tokens import COMMAS, Range

__all__ = ["described_before", "subject_before", "subject_standing_before"]

LONGEST_DESCRIPTION: Final = 4  # tokens
FARTHEST_SUBJECT: Final = 30  # tokens before its verb
FARTHEST_OPENER: Final = 10  # tokens of conjunctions, auxiliaries and offices before the subject
PARTICLES: Final = frozenset(map(fold, ("قد", "لقد", "لا", "لم", "أيضا", "كذلك", "سوف"))) | RELATIVES


def subject_before(context: Context, cue: int, clause_first: int) -> Subject | None:
    """The subject before its verb: المتهم قال, لكن المسؤول أكد, وكانت الوكالة قد أعلنت."""
    index = cue - 1
    while index >= clause_first and context.keys[index] in PARTICLES:
        index -= 1
    if context.keys[index + 1] in RELATIVES and context.keys[index] in OPENERS_OF_APPOSITIONS:
        index -= 1  # وكالة النيل، التي أشارت إلى …
    if context.keys[index] in COMMAS:
        index = _aside_opening(context, index, clause_first)
    mentioned = context.mentioned(max(clause_first, cue - FARTHEST_SUBJECT), index + 1)
    speakers = [(at, found) for at in mentioned if (found := mention_at(context, at)) is not None]
    for at, speaker in reversed(speakers):
        if index + 1 in (speaker.end, context.entities.role_at.get(at)) and not is_governed(context, speaker.mention):
            return _alone(speaker)
    opener = _opening(context, cue, clause_first)
    for at, speaker in speakers:
        auxiliary = context.words[clause_first].pos == "AUX" and context.keys[cue - 1] == HAS
        named = isinstance(speaker.who, ActorEntity) and speaker.who.names
        if opener > clause_first and (at == opener or (auxiliary and named)):
            return _alone(speaker)
    return None


def subject_standing_before(context: Context, sentence: Range, hit: CueHit) -> Subject | None:
    """The subject that a finite verb follows; a conjunction glued to the verb opens a new clause instead."""
    if hit.pattern not in ("verb", "chain") or context.keys[hit.span[0]].startswith("و"):
        return None
    return subject_before(context, hit.span[0], sentence[0])


def _alone(speaker: Speaker) -> Subject:
    return Subject((speaker,), speaker.mention.span, speaker.mention.letters)


def _opening(context: Context, cue: int, first: int) -> int:
    """Behind the conjunctions, auxiliaries and offices that open a clause."""
    opener = first
    while opener < min(cue, first + FARTHEST_OPENER) and (
        context.words[opener].pos in ("AUX", "CCONJ", "SCONJ", "PART") or opener in context.entities.role_at
    ):
        opener = context.entities.role_at.get(opener, opener + 1)
    return opener


def _aside_opening(context: Context, comma: int, clause_first: int) -> int:
    """The end of the subject before an aside (أحمد محمود، وهو تاجر من حلب، قال), or the comma where there is none."""
    first = clause_first + (context.words[clause_first].pos == "CCONJ")
    name = context.entities.role_at.get(first, first)
    found = mention_at(context, name)
    end = name if found is None else found.end
    return end - 1 if first < end < comma and context.keys[end] in COMMAS else comma


def described_before(context: Context, cue: int, clause_first: int) -> Subject | None:
    """A subject that no entity covers, right before its verb and opening its clause: الطالب ماجد يقول."""
    index = cue - 1
    while index > clause_first and context.keys[index] in PARTICLES:
        index -= 1
    last = index + 1
    while index >= max(clause_first, cue - LONGEST_DESCRIPTION) and context.words[index].pos in ("NOUN", "PROPN"):
        index -= 1
    first = index + 1
    opens = first == clause_first or context.words[index].pos in ("PUNCT", "CCONJ", "SCONJ", "AUX")
    if first >= last or not opens or context.keys[first].startswith(("ب", "لل")):
        return None
    return Subject((description(context, (first, last)),), (first, last))
