"""Complements of verbs that lead over to a noun of speech: سارع إلى نفي الخبر, اكتفى بالإعلان عن خطة."""

from functools import lru_cache
from typing import Final

from arabic_news.claims.complements.complement import Complement
from arabic_news.claims.complements.nouns import of_participle
from arabic_news.claims.context import Context
from arabic_news.cues import VerbCue, shipped_verbs
from arabic_news.text.folding import fold
from arabic_news.text.particles import AL, ILA
from arabic_news.text.tokens import COMMAS

__all__ = ["act_led_to", "noun_led_to"]

FARTHEST: Final = 12  # tokens from the verb to the noun
BI: Final = "ب"
# Acts that a noun tells by itself, and the verbs of saying whose noun tells one too; استبعاد also leaves somebody out.
ACTS: Final = frozenset({"announce", "confirm", "deny", "accuse", "condemn", "warn", "threaten", "call", "welcome"})
SAYING: Final = frozenset({"أعرب", "أشار", "أوضح", "ذكّر", "ألمح", "أفصح"})
OTHERS: Final = frozenset({"استبعد"})


def noun_led_to(context: Context, cue_end: int, limit: int) -> Complement | None:
    """What follows the noun, which إلى or ب joins to the verb; only subject and adjuncts stand before it."""
    for at in range(cue_end, min(limit - 1, cue_end + FARTHEST)):
        verb = act_led_to(context, at)
        if verb is not None:
            behind = at + 1 + (context.keys[at] == ILA)
            found = of_participle(context, behind, limit, verb.frames)
            own = found is not None and found.frame == "that" and _tells_that(context, behind - 1)
            return None if found is None or own else found._replace(zone_end=at)
        if context.words[at].pos in ("VERB", "AUX", "SCONJ") or context.keys[at] in COMMAS:
            return None
    return None


def _tells_that(context: Context, noun: int) -> bool:
    """اكتفى بالإشارة إلى أن: the noun is a cue of its own."""
    return any(form.shape == "noun" for reading in context.cue_readings[noun] for form in reading.forms)


def act_led_to(context: Context, index: int) -> VerbCue | None:
    """The verb whose noun stands behind a preposition at `index`: إلى نفي, بالإعلان."""
    key = context.keys[index]
    noun = context.key(index + 1) if key == ILA else key.removeprefix(BI) if key.startswith(BI) else ""
    return _verbs_by_noun().get(noun)


@lru_cache(maxsize=1)
def _verbs_by_noun() -> dict[str, VerbCue]:
    """The verbs by their verbal nouns, with and without the article."""
    verbs = [verb for verb in shipped_verbs() if verb.masdar and (verb.act in ACTS or verb.lemma in SAYING)]
    nouns = {fold(verb.masdar): verb for verb in verbs if verb.lemma not in OTHERS}
    return nouns | {f"{AL}{noun}": verb for noun, verb in nouns.items()}
