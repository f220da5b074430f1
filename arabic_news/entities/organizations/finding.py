"""State bodies, organisations, armed groups and media that a head noun introduces: وزارة الخارجية, كتيبة الحلبوص."""

from collections.abc import Iterable
from typing import Final

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.told_names import director_end, is_company
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.organizations.aims import POWERS, before_purpose
from arabic_news.entities.organizations.head import HeadNoun
from arabic_news.entities.organizations.kinds import kind_of_body, listed_in_marks
from arabic_news.entities.organizations.names import PUBLIC
from arabic_news.entities.organizations.no_body import is_description, is_no_body, takes_article
from arabic_news.entities.organizations.uses import USES
from arabic_news.entities.phrases import is_definite, is_proper, quoted_end
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.folding import fold
from arabic_news.text.openings import Opening, opens_with
from arabic_news.text.particles import AL, LI
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Tokens

__all__ = ["find_organizations", "opens_organization"]

NEWSPAPERS: Final = frozenset(map(fold, ("صحيفة", "جريدة")))
FARTHEST_VERB: Final = 12  # tokens before the paper that somebody speaks to


@opens_with
def opens_organization() -> Iterable[str]:
    """The head nouns, and the ل before a paper that somebody speaks to."""
    return (LI, *lexicon().organization_heads)


def find_organizations(tokens: Tokens, words: list[Word], openings: list[Opening]) -> list[Candidate]:
    """Return the candidates that begin with, or stand behind, a head noun."""
    found = (_organization_at(tokens, words, index, end) for index, (_, end) in openings)
    return [organization for organization in found if organization is not None]


def _organization_at(tokens: Tokens, words: list[Word], index: int, end: int) -> Candidate | None:
    heads = lexicon().organization_heads
    for bare in nominal_stems(tokens.keys[index]):
        stem = bare._replace(key=f"{AL}{bare.key}") if takes_article(tokens, bare, index) else bare
        head = heads.get(stem.key)
        if head is None or is_no_body(tokens, stem, index):
            continue
        kind, use = head
        span = USES[use](HeadNoun(tokens, words, index, end))
        if span is None or is_description(tokens, words, stem, span):
            return None
        if is_company(tokens.keys[index]):
            span = span[0], _before_director(tokens, words, index, span[1], end)
            if span[0] >= span[1]:
                return None
        rank = Rank.SURROUNDINGS if use == "classifier" else Rank.HEAD_NOUN
        if stem.key in NEWSPAPERS:
            rank = Rank.CERTAIN  # صحيفة القدس, صحيفة عمان: no place
        kind = kind_of_body(tokens, stem.key, kind, index, span)
        if kind == "armed_group" or (stem.key in POWERS and PUBLIC not in tokens.keys[span[0] + 1 : span[0] + 2]):
            span = span[0], before_purpose(tokens, span)
        letters = stem.letters if span[0] == index else 0
        record = listed_in_marks(tokens, span) if use == "proper" else None
        kind = record.kind if record is not None else kind
        return Candidate(span, letters, kind, is_place=False, rank=rank, actor=record)  # type: ignore[arg-type]
    return _addressed(tokens, words, index, end)


def _before_director(tokens: Tokens, words: list[Word], head: int, last: int, end: int) -> int:
    """The end of نوردال in رئيس شركة نوردال إيريك لوندين, where the name of who directs it follows."""
    return next((at for at in range(head + 2, last) if director_end(tokens, words, at, end) is not None), last)


def _addressed(tokens: Tokens, words: list[Word], index: int, end: int) -> Candidate | None:
    """A paper spoken to: قال لـ«الاقتصادية», فلان لـ«الاقتصادية»: …; not the scare quotes of لـ«قياس» الأمر."""
    if tokens.keys[index] != LI or index + 1 >= end or tokens.keys[index + 1] not in MARKS:
        return None
    last = quoted_end(tokens, index + 1, end)
    said = any(word.lemma in lexicon().reporting_lemmas for word in words[max(0, index - FARTHEST_VERB) : index])
    if last <= index + 3 or not (said or tokens.keys[last : last + 1] == [":"]):
        return None
    name = tokens.keys[index + 2]
    if not is_definite(name) and not is_proper(name):
        return None  # لـ"أسباب عائلية"
    return Candidate((index + 2, last - 1), 0, "media", is_place=False, rank=Rank.CERTAIN)
