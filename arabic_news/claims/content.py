"""Content: how far the reported matter reaches, and whether it is direct, indirect or mixed."""

from typing import Final

import regex

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.adjuncts import COMPLEMENTIZERS
from arabic_news.claims.context import SHORTEST_SPEECH, Context
from arabic_news.entities.phrases import OWNERS
from arabic_news.models import Form
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import COMMAS, Range

__all__ = ["content_of", "form_of", "in_first_person", "trimmed"]

EDGES: Final = frozenset({"،", ",", "؛", ";", ".", "-", "–", ":", "...", "!", "("}) | MARKS
LEADING: Final = frozenset({"،", ",", ":", "-", "–"}) | MARKS
# First person in words that news itself would not use of itself.
FIRST_PERSON: Final = regex.compile(
    r"^(?:و|ف)?(?:نحن|انا|اننا|انني|اني|لدينا|علينا|لنا|لقد|بلادنا|قلنا|سن\p{L}{3,}|.{3,}نا"
    r"|ادعو|اريد|اقول|اتمني|اشكر|استطيع|اشعر|احب|اعرف|كنت|لست|ساكون)$"
)
OCCASIONAL: Final = frozenset({"في", "خلال"})
CONTRASTS: Final = frozenset({"فيما", "بينما"})
IN: Final = "في"
EXCEPT: Final = frozenset({"غير", "الا", "بيد"})  # … أن
THAT: Final = "ان"
SHORTEST_VERB: Final = 4  # letters with و: ودعم is a noun as well
LIKEWISE: Final = "كما"
WHILE: Final = "حين"
TAKING_OVER: Final = CONTRASTS | {WHILE}
NEGATIONS: Final = frozenset({"لن", "لم", "لا"})


def content_of(context: Context, start: int, limit: int, nominal: bool = False) -> Range | None:
    """The content that begins at `start`: a quotation that opens there, or up to `limit`, without outer punctuation.

    Content that is `nominal` (نفى الاتهامات في بيان) ends before the occasion on which it was said.
    """
    quotation = context.quotation_at.get(start - 1) or context.quotation_at.get(start)
    if quotation is not None and quotation.closed:
        first, end = quotation.inner
        if end - first >= SHORTEST_SPEECH and first >= start - 1 and not _goes_on(context, quotation.last + 1, limit):
            return trimmed(context, first, end)
    limit = _other_clause(context, start, limit)
    return trimmed(context, start, _occasion(context, start, limit) if nominal else limit)


def _occasion(context: Context, start: int, limit: int) -> int:
    """Where في بيان, خلال مؤتمر and the like, or another clause (، كما …) open behind an object; else `limit`."""
    keys, venue_nouns = context.keys, lexicon().venue_nouns
    for index in range(start + 1, limit - 1):
        key = keys[index]
        if key in EXCEPT and keys[index + 1] == THAT:
            return index
        opens = (keys[index - 1] in COMMAS and (key == LIKEWISE or _is_next_act(context, index))) or (
            key in OCCASIONAL and venue_nouns.get(keys[index + 1]) == "statement"
        )
        if opens and index not in context.quoted:
            return index
    return limit


def _is_next_act(context: Context, index: int) -> bool:
    """…، وغادر القاعة: a verb of the past, behind an object, tells what happened next."""
    key = context.keys[index]
    past = key.startswith("و") and not key.startswith(("وي", "وت", "وس")) and context.words[index].pos == "VERB"
    return past and (len(key) > SHORTEST_VERB or key.endswith("ت")) and not key.endswith(OWNERS)


def _other_clause(context: Context, start: int, limit: int) -> int:
    """Where another subject takes over: …، فيما غادر الوفد, …، في حين بقيت القوات; else `limit`."""
    keys = context.keys
    if TAKING_OVER.isdisjoint(keys[start:limit]):
        return limit
    for index in range(start + 1, limit):
        if keys[index - 1] in COMMAS and index not in context.quoted:
            key = keys[index]
            if key in CONTRASTS or (key == IN and index + 1 < limit and keys[index + 1] == WHILE):
                return index
    return limit


def _goes_on(context: Context, index: int, limit: int) -> bool:
    """Words that belong to the content follow the closing mark directly, without comma or stop."""
    return index < limit and context.words[index].pos != "PUNCT"


def trimmed(context: Context, first: int, end: int) -> Range | None:
    """The range without punctuation at its edges, but with a mark that closes a fragment; None when nothing is left."""
    while first < end and context.keys[first] in LEADING:
        first += 1
    while end > first and context.keys[end - 1] in EDGES and context.closing_marks.get(end - 1, -1) < first:
        end -= 1
    return (first, end) if first < end else None


def form_of(context: Context, content: Range, after_colon: bool) -> Form:
    """Direct when quoted whole or in the first person after a colon, mixed with a quoted fragment, else indirect."""
    first, end = content
    while first < end - 1 and context.keys[first] in COMPLEMENTIZERS:
        first += 1
    if not context.fragments.isdisjoint(range(first, end)):
        outside = any(
            token not in context.fragments and context.words[token].pos != "PUNCT" for token in range(first, end)
        )
        return "mixed" if outside else "direct"
    if after_colon and in_first_person(context, first, end):
        return "direct"
    return "indirect"


def in_first_person(context: Context, first: int, end: int) -> bool:
    """Words of the speaker: نحن, لدينا, our …, سنفعل, لن نسمح."""
    keys = context.keys
    return any(
        FIRST_PERSON.match(keys[token])
        or (context.key(token - 1) in NEGATIONS and keys[token].startswith("ن"))
        or _is_ours(keys[token])
        for token in range(first, end)
    )


def _is_ours(key: str) -> bool:
    """نخشى, زيارتي: a verb of the first person plural, or a noun of the speaker's."""
    known = lexicon()
    if key.startswith("ن"):
        return f"ي{key[1:]}" in known.verb_lemmas and key not in known.verb_lemmas and key not in known.common_words
    return key.endswith("تي") and f"{key[:-2]}ه" in known.common_words and key not in known.common_words
