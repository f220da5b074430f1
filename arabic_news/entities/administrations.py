"""Administrations called after who leads them: إدارة أوباما acts, and the person inside its name is no mention.

Behind a title (إدارة الرئيس أوباما) the name stays a person's.
"""

from typing import Final

from arabic_news.entities.candidates import Candidate, Rank, select
from arabic_news.entities.offices import has_led
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Tokens

__all__ = ["with_administrations"]

HEAD: Final = fold("إدارة")
BY: Final = "ب"  # بإدارة فلان: "run by"


def with_administrations(tokens: Tokens, chosen: list[Candidate]) -> list[Candidate]:
    """Return the candidates with the administrations in the stead of the leaders whom they are called after."""
    bodies = [body for name in chosen if (body := _administration(tokens, name)) is not None]
    return select([*chosen, *bodies]) if bodies else chosen


def _administration(tokens: Tokens, leader: Candidate) -> Candidate | None:
    """The body whose name ends with that of somebody who has held an office of state."""
    first, end = leader.span
    if not first or leader.letters or leader.actor is None or not has_led(leader.actor):
        return None
    for stem in nominal_stems(tokens.keys[first - 1]):
        if stem.key == HEAD and BY not in stem.proclitics:
            return Candidate((first - 1, end), stem.letters, "government", is_place=False, rank=Rank.HEAD_NOUN)
    return None
