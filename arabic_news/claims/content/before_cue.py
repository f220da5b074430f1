"""Verbs behind what they report: «لن نستسلم»، قال القائد, and …، كما أعلن الجيش."""

from typing import Final

from arabic_news.claims.adjuncts import after_subject
from arabic_news.claims.attribution.beside import Zone, known_subject
from arabic_news.claims.content.edges import trimmed
from arabic_news.claims.context import Context
from arabic_news.claims.patterns import CueHit
from arabic_news.claims.venues import medium_addressed_at
from arabic_news.cues import CueForm
from arabic_news.text.clitics import CONJUNCTIONS
from arabic_news.text.folding import fold
from arabic_news.text.particles import ALA, MA
from arabic_news.text.tokens import COMMAS, COMMAS_OR_DASHES, Range

__all__ = [
    "SHORTEST_MATTER", "clause_end", "comments", "matter_behind", "matter_end", "quotation_before", "quotation_up_to",
]  # fmt: skip

SHORTEST_QUOTATION: Final = 2  # tokens; a shorter one before a verb is a name
SHORTEST_MATTER: Final = 2  # tokens
LONGEST_CLAUSE: Final = 40  # tokens
LONGEST_OPENING: Final = 5  # tokens of verb and subject
LONGEST_ADJUNCT: Final = 8  # tokens behind the source, before the attribution closes
CLAUSE_OPENERS: Final = frozenset(
    map(fold, ("فيما", "بينما", "لكن", "لكنه", "لكنها", "كما", "حيث", "إذ", "ثم", "في", "مما", "ما"))
)
AS_BEFORE_CUE: Final = frozenset(map(fold, ("كما", "هكذا")))
OF_VERBS: Final = frozenset({"الي", "علي", "عن"})
ON_WHAT: Final = (ALA, MA)


def quotation_before(context: Context, sentence: Range, hit: CueHit, form: CueForm) -> Range | None:
    """The quotation that opens the clause of a verb, at most a comma away from it: «لن نستسلم»، قال القائد."""
    cue = hit.span[0]
    if hit.pattern != "verb" or "quote" not in form.frames or context.keys[cue].startswith(CONJUNCTIONS):
        return None
    return quotation_up_to(context, sentence, matter_end(context, cue))


def quotation_up_to(context: Context, sentence: Range, opens: int) -> Range | None:
    """The quotation that ends, at most a comma away, before the attribution that `opens`, and opens its clause."""
    closing = opens - 2 if context.key(opens - 1) in COMMAS_OR_DASHES else opens - 1
    opening = context.closing_marks.get(closing)
    if opening is None or closing - opening <= SHORTEST_QUOTATION:
        return None
    opens_clause = opening > sentence[0] and context.words[opening - 1].pos == "PUNCT"
    alone = opening == sentence[0] or context.opens_block(opening)  # the title «ازرع شجرة» is not what is said below it
    return (opening + 1, closing) if opens_clause or alone else None


def comments(context: Context, sentence: Range, hit: CueHit, form: CueForm) -> bool:
    """Verb and subject end the sentence that they report: …، كما أعلن الجيش, …، تقول الشرطة; or على ما أفادت الشرطة."""
    cue = hit.span[0]
    opens = matter_end(context, cue)
    if hit.pattern != "verb" or not set(form.frames) & {"that", "quote"} or opens <= sentence[0] + SHORTEST_MATTER:
        return False
    if _can_only_comment(context, opens, cue):
        return True
    quoted = opens - 1 in context.closing_marks and opens < cue  # «…» كما لاحظ الباحثون
    if not quoted and (context.keys[opens - 1] not in COMMAS_OR_DASHES or context.keys[cue].startswith(CONJUNCTIONS)):
        return False
    end = clause_end(context, hit.span[1], sentence[1])
    set_off = opens < cue and context.key(end) in COMMAS_OR_DASHES | {"؛"}
    if not set_off and any(context.words[at].pos != "PUNCT" for at in range(end, sentence[1])):
        return False
    return _all_subject(context, hit.span[1], end, form)


def _can_only_comment(context: Context, opens: int, cue: int) -> bool:
    """… على ما أعلن الجيش, … كما أعلن الجيش; behind a comma كما may go on: …، كما أعلن الجيش مقتل جنديين."""
    return opens == cue - 2 or (opens == cue - 1 and context.words[opens - 1].pos != "PUNCT")


def _all_subject(context: Context, first: int, end: int, form: CueForm) -> bool:
    """The clause holds a known subject and adjuncts, no object."""
    subject = known_subject(context, Zone(first, end, form.agreement))
    if subject is None or subject.span is None:
        return False
    behind = after_subject(context, first, end, has_subject=False)
    adjunct = behind < end and (
        context.words[behind].pos == "ADP" or medium_addressed_at(context, behind, end) is not None
    )
    return subject.span[1] <= behind and (behind == end or adjunct)


def matter_end(context: Context, cue: int) -> int:
    """The end of the matter before a verb: where its كما or على ما opens, or the verb itself."""
    if context.key(cue - 1) in AS_BEFORE_CUE:
        return cue - 1
    return cue - 2 if tuple(context.keys[cue - 2 : cue]) == ON_WHAT else cue


def clause_end(context: Context, index: int, limit: int) -> int:
    """Where the clause of a verb behind its matter ends: at the next punctuation, if that is not far."""
    limit = min(limit, index + LONGEST_CLAUSE)
    return next((at for at in range(index, limit) if context.words[at].pos == "PUNCT"), limit)


def matter_behind(context: Context, matter_first: int, cue: int, index: int, limit: int) -> Range | None:
    """What goes on behind an attribution that commas or dashes set off: بلغ العدد، وفقا للوزارة، نحو مليونين.

    `index` is the end of the source. A conjunction behind it opens a clause of its own. Without marks a clause goes on
    of which only the verb and its subject stand before: وتعود الفكرة بحسب الوزير إلى العام الماضي.
    """
    behind = _closing_mark(context, cue, index, limit)
    if behind is None and context.words[cue - 1].pos == "VERB":
        behind = index  # هذه الأرقام أظهرت بحسب الوزارة ارتفاع الأسعار
    if behind is None and (cue - matter_first <= LONGEST_OPENING or context.words[cue - 1].pos != "PUNCT"):
        behind = _complement(context, index + (context.key(index) in COMMAS))
    if behind is None or behind >= limit or _is_aside(context, behind, limit):
        return None
    opening = context.keys[behind]
    if opening.startswith(CONJUNCTIONS) or opening in CLAUSE_OPENERS or context.words[behind].pos == "PUNCT":
        return None
    return trimmed(context, behind, limit)


def _is_aside(context: Context, index: int, limit: int) -> bool:
    """…، بحسب الوزارة، الأربعاء; …، وفق ما أكدت المحامية، ليلى محمود: when it was said or by whom, and no more."""
    named = context.entities.role_at.get(index, index)  # العقيد الركن سالم العريبي
    actor = context.entities.actor_at.get(named) or context.entities.actor_at.get(index)
    end = context.date_at.get(index, named if actor is None else max(named, actor.end))
    return end > index and all(context.words[at].pos == "PUNCT" for at in range(end, limit))


def _complement(context: Context, index: int) -> int | None:
    """A preposition that verbs take, or a quotation: وتعود الفكرة بحسب الوزير إلى …; not بحسب الوزارة في …."""
    return index if context.key(index) in OF_VERBS or index in context.quotation_at else None


def _closing_mark(context: Context, cue: int, index: int, limit: int) -> int | None:
    """Behind the mark that closes an attribution which such a mark opens."""
    mark = context.key(cue - 1)
    if mark not in COMMAS_OR_DASHES:
        return None
    close = next((at for at in range(index, min(limit, index + LONGEST_ADJUNCT)) if _closes(context, at, mark)), None)
    return None if close is None else close + 1


def _closes(context: Context, index: int, mark: str) -> bool:
    return context.keys[index] == mark or (mark in COMMAS and context.keys[index] in COMMAS)
