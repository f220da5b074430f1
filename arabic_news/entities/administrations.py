"""Administrations called after who leads them: إدارة أوباما acts, and the person inside its name is no mention.

Behind a title (إدارة الرئيس أوباما, قوات المشير خليفة حفتر) the name stays a person's, and the body is named around it.
"""

from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.candidates import Candidate, Rank, select
from arabic_news.entities.offices import has_led
from arabic_news.models import ActorKind
from arabic_news.text.clitics import listed_stem, nominal_stems
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Tokens

__all__ = ["bodies_of_leaders", "with_administrations"]

HEAD: Final = fold("إدارة")
BY: Final = "ب"  # بإدارة فلان: "run by"
LED: Final[dict[str, ActorKind]] = {
    **dict.fromkeys(map(fold, ("حكومة", "إدارة")), "government"),
    **dict.fromkeys(map(fold, ("قوات", "ميليشيا", "ميليشيات", "مليشيا", "مليشيات")), "armed_group"),
}
LEADERS: Final = frozenset(map(fold, ("الرئيس", "رئيس", "رئيسة", "المستشار", "المستشارة", "الملك", "السلطان")))
UNDER: Final = fold("تحت")
LONGEST_TITLE: Final = 4  # words between the body and the name: رئيس الوزراء البريطاني السابق


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


def bodies_of_leaders(tokens: Tokens, chosen: list[Candidate]) -> list[Candidate]:
    """Return the bodies around the names of people with their titles: حكومة الرئيس عبد ربه منصور هادي."""
    covered = {index for name in chosen for index in range(*name.span)}
    people = (name for name in chosen if name.kind == "person" and not name.letters)
    return [body for person in people if (body := _body_of(tokens, person, covered)) is not None]


def _body_of(tokens: Tokens, leader: Candidate, covered: set[int]) -> Candidate | None:
    """The body that begins before the title of a person, with nothing but the title and adjectives between."""
    first, end = leader.span
    for at in range(first - 1, max(0, first - LONGEST_TITLE), -1):
        if at in covered or not tokens.keys[at].isalpha():
            return None
        body = listed_stem(tokens.keys[at - 1], LED)
        if body is not None and _leads(tokens.keys[at], LED[body.key]):
            run = BY in body.proclitics or at - 1 in covered or (at > 1 and tokens.keys[at - 2] == UNDER)
            kind = LED[body.key]
            span = at - 1, end
            return None if run else Candidate(span, body.letters, kind, is_place=False, rank=Rank.HEAD_NOUN)
    return None


def _leads(title: str, kind: ActorKind) -> bool:
    """الرئيس leads a government, any rank leads forces; no المدرب."""
    return title in LEADERS or (kind == "armed_group" and lexicon().titles.get(title) == "rank")
