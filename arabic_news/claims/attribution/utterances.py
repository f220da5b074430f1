"""Utterances that a noun names: whose they are, in تصريحات للوزير قال فيها and مقابلة أجراها الرئيس أكد خلالها."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.attribution.subject import Speaker, Subject
from arabic_news.claims.context import RELATIVES, Context
from arabic_news.claims.mentions import mention_at, phrase_opening
from arabic_news.entities.phrases import OWNERS
from arabic_news.text.clitics import listed_stem
from arabic_news.text.folding import fold
from arabic_news.text.particles import LI, MIN

__all__ = ["utterer"]

WITHIN: Final = frozenset(map(fold, ("فيه", "فيها", "خلاله", "خلالها")))
FARTHEST: Final = 24  # tokens from the noun to the verb
LETTERS: Final = frozenset(map(fold, ("رسالة", "برقية", "مذكرة", "خطاب")))  # whose ل is of their addressee
TALKS: Final = frozenset(map(fold, ("مقابلة", "حوار", "حديث")))
WITH: Final = "مع"
SPEAKERS: Final = ("person", "government", "organization", "country", "armed_group")  # kinds


def utterer(context: Context, cue: int, behind: int, first: int) -> Subject | None:
    """Who uttered what the noun before a verb names, in which the verb with its فيها, at `behind`, says something."""
    if context.key(behind) not in WITHIN:
        return None
    nouns = range(cue - 1, max(first, cue - FARTHEST) - 1, -1)
    noun = next((at for at in nouns if listed_stem(context.keys[at], _utterances()) is not None), None)
    if noun is None:
        return None
    owner = next((found for found in _mentioned(context, noun + 1, cue) if found.kind in SPEAKERS), None)
    return Subject((owner,)) if owner is not None and _is_owner(context, noun, owner) else None


def _mentioned(context: Context, first: int, end: int) -> Iterator[Speaker]:
    """Who is mentioned, in order; of the body within an office only who holds it: الأمين العام للأمم المتحدة."""
    office_end = first
    for at in range(first, end):
        if at >= office_end:
            office_end = context.entities.role_at.get(at, at)
            found = mention_at(context, at) if office_end == at else None
            if found is not None:
                yield found


@lru_cache(maxsize=1)
def _utterances() -> frozenset[str]:
    """تصريحات, كلمة, بيان: what somebody utters."""
    known = lexicon()
    venues = {noun for noun, kind in known.venue_nouns.items() if kind in ("statement", "occasion")}
    return frozenset(venues | {noun for noun, speaks in known.document_nouns.items() if not speaks})


def _is_owner(context: Context, noun: int, owner: Speaker) -> bool:
    """تصريحات الوزير, كلمة للوزير, رسالة من الوزير, مقابلة مع الوزير, تصريحات أدلى بها الوزير."""
    opening, letters = phrase_opening(context, owner.mention)
    key, glued = context.keys[noun], context.keys[opening][:letters]
    before = context.keys[opening - 1]
    if glued:
        return glued == LI and listed_stem(key, LETTERS) is None
    if opening == noun + 1 or before == MIN:
        return True
    if before == WITH:
        return listed_stem(key, TALKS) is not None and owner.kind == "person"
    told = context.words[opening - 1].pos in ("VERB", "ADP") and before not in RELATIVES
    return told and context.document.tokens.spelling(opening - 1).endswith(OWNERS)
