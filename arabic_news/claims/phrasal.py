"""Claims without a verb of their own: بحسب فلان and its like, and the colon of headlines and interviews."""

from typing import Final

from arabic_news.claims.adjuncts import ADVERBS, COMPLEMENTIZERS, IN_TEXT, TAKING_UP, parenthesis_end
from arabic_news.claims.attribution.beside import Zone, known_subject
from arabic_news.claims.attribution.case import PhraseCase
from arabic_news.claims.attribution.subject import Subject
from arabic_news.claims.attribution.taken_up import taken_up
from arabic_news.claims.attribution.ways import Nobody, Source, source_of_phrase
from arabic_news.claims.content.before_cue import matter_behind, quotation_up_to
from arabic_news.claims.content.edges import trimmed
from arabic_news.claims.content.form import form_after_colon, form_of
from arabic_news.claims.content.stops import Content, Matter, content_of
from arabic_news.claims.context import ClaimMatch, Context, NoClaim
from arabic_news.claims.patterns import CueHit
from arabic_news.claims.sentence import SentenceClaims
from arabic_news.text.folding import fold
from arabic_news.text.particles import WA_DHALIKA
from arabic_news.text.tokens import COMMAS_OR_DASHES, Range

__all__ = ["colon_claim", "introduces_next", "names_somebody", "phrase_claim"]

LONGEST_CONTENT_BEFORE: Final = 300  # tokens
LONGEST_OPENING: Final = 5  # tokens of a clause up to the verb of its own that reports
LONGEST_SOURCE: Final = 14  # tokens behind بحسب and its like in which the source is looked for
LONGEST_DESCRIBED: Final = 30  # tokens of all that describes it, up to فإن
LONGEST_COLON_SOURCE: Final = 8  # tokens before the colon of a headline
SHORTEST_TURN: Final = 3  # tokens; المصدر: وكالات is a label
SO: Final = "فقد"  # which is "lost" as well
RESUMPTIVE: Final = COMPLEMENTIZERS | TAKING_UP | {":"}
ADDRESSING: Final = frozenset(
    map(fold, ("أيها", "أيتها", "يا", "المصدر"))
)  # who is addressed, and a label, do not speak
CAME_THAT: Final = (("جاء", "ذلك"), ("وجاء", "ذلك"))  # جاء ذلك وفقا لما أعلنه الوزير: it points to what was told
AS_IN: Final = frozenset(map(fold, ("كما", "حسبما", "ما", "وفقما")))  # كما جاء في التقرير


def phrase_claim(sentence: SentenceClaims, hit: CueHit, next_cue: int | None) -> ClaimMatch | NoClaim:
    """A claim attributed by a preposition or noun, before its content (وبحسب س فإن …) or behind it (…، وفق س)."""
    case = PhraseCase(sentence.context, sentence.span, hit, sentence.subjects, sentence.speakers)
    way, subject = source_of_phrase(case)
    if hit.phrase is None or isinstance(subject, Nobody):
        return NoClaim(hit.span, subject.reason if isinstance(subject, Nobody) else "no_content")
    content = _phrase_content(sentence, hit, subject, next_cue)
    if content is None:
        return NoClaim(hit.span, "no_content")
    return ClaimMatch(
        cue=hit.span,
        lemma=hit.phrase.lemma,
        act=hit.phrase.act,
        content=content.ranges,
        form=form_of(sentence.context, content.ranges),
        subject=taken_up(sentence.context, sentence.speakers, sentence.speakers.issuer(subject)),
        way=way,
        negated=False,
        pattern="phrase",
        sentence=sentence.number,
        frame=hit.phrase.frame,
        stop=content.stop,
        case=case,
    )


def _phrase_content(sentence: SentenceClaims, hit: CueHit, subject: Subject, next_cue: int | None) -> Content | None:
    """What a phrase attributes: the text that it introduces, what follows its source, or what stands before it."""
    context, (first, end), (cue, after_cue) = sentence.context, sentence.span, hit.span
    after = _behind_source(sentence, subject, after_cue)
    if hit.phrase is not None and hit.phrase.keys[-1] in IN_TEXT:
        behind = after_cue + (context.key(after_cue) in ADVERBS)
        start = _text_start(sentence, behind, behind + 1)
        return None if start is None else content_of(Matter(context, cue, start, sentence.span, next_cue))
    if hit.phrase is not None and hit.phrase.frame == "text" and context.key(cue - 1) not in AS_IN:
        start = _text_start(sentence, after, after + LONGEST_SOURCE)
        return None if start is None else content_of(Matter(context, cue, start, sentence.span, next_cue))
    joined = hit.phrase is not None and context.keys[cue] != hit.phrase.keys[0]  # …، وبحسب الوزير، سيفتح السوق
    if cue == first or joined or (after < end and context.keys[after] in RESUMPTIVE):
        return content_of(Matter(context, cue, _resumed(sentence, after), sentence.span, next_cue))
    content_end = cue - (context.key(cue - 1) in AS_IN or context.key(cue - 1) == WA_DHALIKA)
    quotation = quotation_up_to(context, sentence.span, content_end)
    if quotation is not None and quotation[0] >= _behind_last_claim(sentence):
        return Content([quotation], "own_cue")
    starts = (_behind_last_claim(sentence), _around_last_claim(sentence))
    content = next((matter for start in starts if (matter := _matter_before(context, start, content_end))), None)
    if content is None:
        return None
    limit = end if next_cue is None else next_cue
    rest = matter_behind(context, content[0], cue, after_cue if subject.span is None else subject.span[1], limit)
    return Content([content, rest], "sentence_end") if rest else Content([content], "own_cue")


def _behind_last_claim(sentence: SentenceClaims) -> int:
    if not sentence.claims:
        return sentence.span[0]
    last = sentence.claims[-1]
    return max(last.content[-1][1], _phrase_end(last))


def _around_last_claim(sentence: SentenceClaims) -> int | None:
    """زار المدينة كما تعهد أن يفعل، بحسب الوكالة: all of a clause in which the last claim is nested."""
    if not sentence.claims:
        return None
    start = sentence.claims[-2].content[-1][1] if len(sentence.claims) > 1 else sentence.span[0]
    return start if sentence.claims[-1].cue[0] - start > LONGEST_OPENING else None


def _matter_before(context: Context, start: int | None, end: int) -> Range | None:
    """What stands from `start` up to the phrase, if there are words in it."""
    content = None if start is None else trimmed(context, max(start, end - LONGEST_CONTENT_BEFORE), end)
    if content is None or all(context.words[at].pos == "PUNCT" for at in range(*content)):
        return None
    if content[1] - content[0] == len(CAME_THAT) and tuple(context.keys[slice(*content)]) in CAME_THAT:
        return None
    return content


def _phrase_end(claim: ClaimMatch) -> int:
    """The end of another phrase with its source: …، حسب التقرير، إضافة إلى نزوح السكان حسب الوزارة."""
    span = claim.subject.span
    return 0 if claim.pattern != "phrase" else max(claim.cue[1], span[1] if span else 0)


def _resumed(sentence: SentenceClaims, after: int) -> int:
    """Behind the فإن that takes up the sentence after all that describes the source; else `after`."""
    keys, end = sentence.context.keys, sentence.span[1]
    if after < end and keys[after] in RESUMPTIVE:
        return after + 1
    takes_up = (at for at in range(after, min(end, after + LONGEST_DESCRIBED)) if keys[at] in TAKING_UP)
    return next((at + 1 for at in takes_up if keys[at] != SO or keys[at - 1] in COMMAS_OR_DASHES), after)


def _text_start(sentence: SentenceClaims, after: int, limit: int) -> int | None:
    """Where the text quoted behind وجاء في بيان الوزارة أن … begins, up to `limit`; None where nothing is."""
    context, end = sentence.context, sentence.span[1]
    for at in range(after, min(end - 1, limit)):
        if context.keys[at] in COMPLEMENTIZERS or context.keys[at] == ":" or at in context.quotation_at:
            return at + 1
    return None


def introduces_next(sentence: SentenceClaims, hit: CueHit, following: CueHit | None) -> bool:
    """ووفقا لرويترز، قال الوزير إن …: the phrase names the medium of the claim that follows it, and is none itself."""
    if hit.phrase is None or following is None or following.form is None or hit.span[0] != sentence.span[0]:
        return False
    _, subject = _source(sentence, hit)
    if isinstance(subject, Nobody) or subject.first is None or subject.first.kind != "media":
        return False
    after = _behind_source(sentence, subject, hit.span[1])
    after += sentence.context.keys[after] in RESUMPTIVE if after < sentence.span[1] else 0
    if following.span[0] > after:
        return False
    sentence.medium = subject.first
    return True


def _behind_source(sentence: SentenceClaims, subject: Subject, after_cue: int) -> int:
    """The first word behind the source of a phrase."""
    after = subject.span[1] if subject.span else min(after_cue + 1, sentence.span[1])
    context = sentence.context
    if after < sentence.span[1] and context.keys[after] == "(":  # للمنظمة الدولية للهجرة (IOM)
        after = parenthesis_end(context, after, sentence.span[1])
    while after < sentence.span[1] and (context.keys[after] in COMMAS_OR_DASHES or after in context.closing_marks):
        after += 1
    return after


def names_somebody(sentence: SentenceClaims, hit: CueHit) -> bool:
    """بحسب الوزير; not وفق القانون, which tells how and belongs to what is said."""
    return hit.phrase is not None and _source(sentence, hit).answer != Nobody("names_nobody")


def _source(sentence: SentenceClaims, hit: CueHit) -> Source:
    return source_of_phrase(PhraseCase(sentence.context, sentence.span, hit, sentence.subjects, sentence.speakers))


def colon_claim(sentence: SentenceClaims) -> ClaimMatch | None:
    """A headline or turn of the form فلان: …, by somebody whom the article knows."""
    context, (first, end) = sentence.context, sentence.span
    opening = context.keys[first : min(end, first + LONGEST_COLON_SOURCE)]
    if ":" not in opening or not ADDRESSING.isdisjoint(opening[: opening.index(":")]):
        return None
    colon = first + opening.index(":")
    subject = known_subject(context, Zone(first, colon))
    content = content_of(Matter(context, colon, colon + 1, sentence.span))
    if subject is None or content is None or subject.first is None:
        return None
    form = form_after_colon(context, content.ranges[0])
    topic = subject.first.kind == "country" and form == "indirect"
    label = context.paragraph_end(first) == end and content.ranges[0][1] - content.ranges[0][0] < SHORTEST_TURN
    if topic or label:
        return None  # تونس: أمطار غزيرة, المصدر: وكالات
    return ClaimMatch(
        cue=(colon, colon + 1),
        lemma=":",
        act="say",
        content=content.ranges,
        form=form,
        subject=subject,
        way="before_the_colon",
        negated=False,
        pattern="colon",
        sentence=sentence.number,
        frame="colon",
        stop=content.stop,
    )
