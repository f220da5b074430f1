"""Notices: sentences in which the page speaks to its reader about itself.

Comment policies, disclaimers, invitations to share, follow and subscribe, and terms of republication are worded anew
by every site, but they draw on one vocabulary (comments and their writers, responsibility, the site, rules, abuse,
the reader addressed) and they narrate nothing. A sentence is weighed by how many families of that vocabulary it
touches; one that stands at the end of the page needs less.
"""

from bisect import bisect_left
from typing import Final

from arabic_news.text.layout.page import Page, Role
from arabic_news.text.layout.shapes import is_stop, is_word, length
from arabic_news.text.layout.vocabulary import signals_of, vocabulary
from arabic_news.text.tokens import Range, Tokens

__all__ = ["mark_notices"]

FEWEST_HITS: Final = 2
ENOUGH: Final = 4
ENOUGH_AT_THE_END: Final = 3
LONGEST_NOTICE: Final = 60  # tokens
LONGEST_IN_ONE_PIECE: Final = 25  # a line this short is weighed whole
SPARSEST: Final = 7  # tokens to a word of the vocabulary
LONGEST_POLICY: Final = 200
REPORT_REACH: Final = 8  # tokens between a verb of speech and its أن
TERMS_OPENING: Final = 4  # tokens within which terms of use say what they permit or forbid

ADDRESS: Final = frozenset({"address", "yours", "ours"})
WEIGHT_OF_ADDRESS: Final = 2
MOST_ADDRESSES: Final = 2
# A sentence that neither addresses the reader nor has one of these beside a word for comments is about something else.
COMPANIONS: Final = frozenset({"owner", "duty", "rule", "abuse", "page"})
COUNTED: Final = frozenset({"wish", "comment", "owner", "duty", "house", "rule", "abuse", "medium", "page"})
OPENERS: Final = {"opener": 2, "invite": 1}  # count only where they open the sentence
TERMS: Final = ("permit", "reuse", "consent")
TERMS_OBJECT: Final = frozenset({"content", "page", "house"})
STATE: Final = "state"
REPORTED_CLAUSES: Final = frozenset({"ان", "انه", "انها", "انهم"})
QUOTE_DEPTH: Final = {"«": 1, "»": -1, "“": 1, "”": -1}


def mark_notices(page: Page) -> None:
    """Mark the notices, from the last line up: what has only boilerplate below it stands at the end."""
    hits = [index for index, found in enumerate(page.tokens.facts(signals_of)) if found]
    taken = page.cut_tokens()
    at_end = True
    for index in range(len(page.lines) - 1, -1, -1):
        if page.is_body(index):
            first, end = page.lines[index]
            found = hits[bisect_left(hits, first) : bisect_left(hits, end)]
            at_end = len(found) >= FEWEST_HITS and _mark_line(page, index, found, taken, at_end=at_end)


def _mark_line(page: Page, index: int, hits: list[int], taken: set[int], *, at_end: bool) -> bool:
    """Mark the notices in one line; returns whether all of it is boilerplate and the end of the page goes on."""
    tokens = page.tokens
    first, end = page.lines[index]
    unquoted = _unquoted(tokens, (first, end), hits)
    if end - first <= LONGEST_IN_ONE_PIECE and is_notice(tokens, (first, end), unquoted, at_end=at_end):
        page.roles[index] = Role.BOILERPLATE
        return at_end
    sentences = _sentences(tokens, (first, end))
    notices: list[Range] = []
    for sentence in reversed(sentences):
        if is_notice(tokens, sentence, unquoted, at_end=at_end):
            notices.append(sentence)
        elif not {sentence[0], sentence[1] - 1} <= taken:
            at_end = False
    policy = 2 * len(notices) >= len(sentences) and end - first <= LONGEST_POLICY
    if policy and not any(narrates(tokens, sentence) for sentence in sentences):
        page.roles[index] = Role.BOILERPLATE
        return at_end
    for notice in notices:
        page.cut(*notice, Role.BOILERPLATE)
    return at_end


def is_notice(tokens: Tokens, sentence: Range, unquoted: list[int], *, at_end: bool) -> bool:
    """Whether a sentence touches enough of the vocabulary and tells no event."""
    if length(sentence) > LONGEST_NOTICE:
        return False
    hits = [
        (index, signals_of(tokens.keys[index]))
        for index in unquoted[bisect_left(unquoted, sentence[0]) : bisect_left(unquoted, sentence[1])]
    ]
    if length(sentence) > SPARSEST * len(hits):
        return False
    families = {family for _, found in hits for family in found}
    if STATE in families or not (_weighs_enough(tokens, sentence, hits, at_end=at_end) or _sets_terms(sentence, hits)):
        return False
    return not narrates(tokens, sentence)


def _weighs_enough(tokens: Tokens, sentence: Range, hits: list[tuple[int, frozenset[str]]], *, at_end: bool) -> bool:
    families = {family for _, found in hits for family in found}
    addresses = len({tokens.keys[index] for index, found in hits if not ADDRESS.isdisjoint(found)})
    opener = next((index for index in range(*sentence) if is_word(tokens.keys[index])), sentence[0])
    opening = next((found for index, found in hits if index == opener), frozenset[str]())
    weight = (
        WEIGHT_OF_ADDRESS * min(addresses, MOST_ADDRESSES)
        + len(families & COUNTED)
        + sum(OPENERS[family] for family in opening if family in OPENERS)
    )
    anchored = "opener" in opening or addresses > 0 or ("comment" in families and not families.isdisjoint(COMPANIONS))
    return anchored and weight >= (ENOUGH_AT_THE_END if at_end else ENOUGH)


def _sets_terms(sentence: Range, hits: list[tuple[int, frozenset[str]]]) -> bool:
    """Terms of republication: what is permitted or forbidden, the copying, whose consent, and of what."""
    families = {family for _, found in hits for family in found}
    opens = any("permit" in found for index, found in hits if index < sentence[0] + TERMS_OPENING)
    return opens and families.issuperset(TERMS) and not families.isdisjoint(TERMS_OBJECT)


def narrates(tokens: Tokens, sentence: Range) -> bool:
    """Whether a sentence tells an event or reports speech: a perfect verb, or a verb of speech and its أن."""
    words = vocabulary()
    first, end = sentence
    reported = first - REPORT_REACH
    opener = True
    for index in range(first, end):
        key = tokens.keys[index]
        if key in REPORTED_CLAUSES and index - reported < REPORT_REACH:
            return True
        base = key if key in words.perfect or key in words.imperfect else key[1:] if key[0] in "وف" else key
        invites = base == key and "invite" in signals_of(key)
        if base in words.perfect and not invites and (opener or len(base) > 3 or base == "قال"):
            return True
        if base in words.imperfect and base in words.reporting:
            reported = index
        opener = opener and not is_word(key)
    return False


def _sentences(tokens: Tokens, line: Range) -> list[Range]:
    """A line cut at its stops, closing marks and brackets with the sentence they close."""
    sentences: list[Range] = []
    first, end = line
    for index in tokens.signs_in(*line):
        if is_stop(tokens, index) and index + 1 < end and not is_stop(tokens, index + 1):
            sentences.append((first, index + 1))
            first = index + 1
    sentences.append((first, end))
    return sentences


def _unquoted(tokens: Tokens, line: Range, hits: list[int]) -> list[int]:
    """Those of some tokens of a line that stand outside quotations."""
    depth = 0
    quoted: set[int] = set()
    for index in range(*line):
        key = tokens.keys[index]
        if key == '"':
            depth = 0 if depth else 1
        elif key in QUOTE_DEPTH:
            depth = max(0, depth + QUOTE_DEPTH[key])
        elif depth:
            quoted.add(index)
    return [index for index in hits if index not in quoted]
