"""Patterns of attribution. Each finds the cues of one kind in a sentence; their names end up in `Claim.pattern`."""

from itertools import compress
from typing import Final, Literal, NamedTuple

from arabic_news.claims.adjuncts import TURNS
from arabic_news.claims.context import HAS, Context
from arabic_news.claims.no_cue import CLAUSE_CONJUNCTIONS, NEGATIONS, NOT_PAST, CueWord, PossibleCue, refusal
from arabic_news.cues import CueForm, PhraseCue, Reading
from arabic_news.text.particles import ALA, AMMA, AN, FI, MA
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import COMMAS, Range

__all__ = ["CONSEQUENCES", "CueHit", "find_cues", "taking_up_at"]

Pattern = Literal["verb", "participle", "verbal_noun", "phrase", "colon", "chain"]
PATTERN_OF_SHAPE: Final[dict[str, Pattern]] = {
    "verb": "verb",
    "participle": "participle",
    "masdar": "verbal_noun",
    "noun": "verbal_noun",
}
CHAINS: Final = frozenset({"نقل", "نسب"})  # of a medium: their complement is its source
CLOSING_MARKS: Final = frozenset({"؛", ".", "»", '"', "”"})
THAT_HE: Final = frozenset({"انه", "انها", "انهم", "بانه", "بانها", "بانهم"})
HAD: Final = frozenset({"كان", "وكان", "كانت", "وكانت", "وكانوا"})
BEFORE_HAD: Final = frozenset({"فيما", "بينما", "كما", "وان", "لكن", "ولكن", "حيث"})
JOINED_HAD: Final = frozenset({"وكان", "وكانت", "وكانوا"})
BEHIND_MARKS: Final = frozenset({"باعتراف"})  # which verbs take as their complement too: رحب باعتراف فرنسا
BESIDES: Final = frozenset({"مع", "رغم", "وسط"})
WHEN: Final = "حين"
CONTRASTS: Final = frozenset({"لكن", "ولكن", "بينما", "فيما"})
BUT: Final = frozenset({"لكن", "ولكن"})  # which no comma needs to part from what stands before
EXCEPTED: Final = ("الا", "غير", "بيد")
# Words right before a verb with which the article goes over to it: …، إلا أنه قال, … في الوقت الذي أعلن فيه.
GOING_OVER: Final = frozenset({
    *((excepted, that) for excepted in EXCEPTED for that in ("انه", "انها", "انهم")),
    *((preposition, noun) for preposition in ("في", "وفي") for noun in ("وقت", "المقابل")),
    *(("من", turn) for turn in TURNS),
    ("في", "الوقت", "الذي"),
})  # fmt: skip
# Words that take up what was told, before a verb with a pronoun: …، وهو ما نفاه الجيش.
TAKING_UP: Final = frozenset({
    ("وهو", "ما"), ("وهذا", "ما"), ("وهو", "امر"), ("الامر", "الذي"), ("وهو", "الامر", "الذي"),
    ("وذلك", "ما"),
})  # fmt: skip
THIS_WHICH: Final = frozenset({("هذا", "ما"), ("ذلك", "ما")})  # which do so behind a comma; not إذا كان هذا ما قاله
TOLD_ACTS: Final = frozenset({"say", "announce", "confirm", "deny"})
# Words right before a verb with which somebody draws a conclusion: …، ولذلك يرى الخبراء أن.
CONSEQUENCES: Final = frozenset({"لذلك", "ولذلك", "لذا", "ولذا", "لهذا", "ولهذا", "وعليه"})
FARTHEST_CONTRAST: Final = 9  # tokens from them to the verb
FARTHEST_OPENER: Final = 12  # tokens from وكان or أما to the verb


class CueHit(NamedTuple):
    """A cue in the text: its tokens and its row of the table."""

    pattern: Pattern
    span: Range
    form: CueForm | None = None
    phrase: PhraseCue | None = None
    clause_start: int | None = None  # where its clause opens and the content of an earlier claim ends
    negated: bool = False


def find_cues(context: Context, first: int, end: int) -> list[CueHit]:
    """Return the cues of a sentence in order, leaving out those inside direct speech."""
    hits: list[CueHit] = []
    done = first
    readings_at = context.cue_readings[first:end]
    for index, readings in compress(enumerate(readings_at, first), readings_at):
        if index >= done and index not in context.quoted:
            hit = _phrase_at(context, readings, index, end) or _form_at(context, readings, index, first)
            if hit is not None:
                hits.append(hit)
                done = hit.span[1]
    return hits


def _phrase_at(context: Context, readings: tuple[Reading, ...], index: int, end: int) -> CueHit | None:
    following = context.key(index + 1)
    for _, _, _, phrases in readings:
        for phrase in phrases.get(following) or phrases.get("", ()):
            last = _phrase_end(context, phrase, index, end)
            if last is not None and (phrase.lemma not in BEHIND_MARKS or context.words[index - 1].pos == "PUNCT"):
                return CueHit("phrase", (index, last), phrase=phrase, clause_start=index)
    return None


def _phrase_end(context: Context, phrase: PhraseCue, index: int, end: int) -> int | None:
    """The end of the phrase, whose last word may be the ل glued to what follows (وفقا لمصادر)."""
    rest = phrase.keys[1:]
    glued = rest[-1:] == ("ل",)
    if glued:
        rest = rest[:-1]
    last = index + 1 + len(rest)
    if last > end or tuple(context.keys[index + 1 : last]) != rest:
        return None
    if glued and not (last < end and context.keys[last].startswith("ل")):
        return None
    return last


def _form_at(context: Context, readings: tuple[Reading, ...], index: int, first: int) -> CueHit | None:
    before = context.keys[index - 1] if index > first else ""
    for stem, forms, jussives, _ in readings:
        if not forms and before in NOT_PAST:
            forms = jussives
        if not forms:
            continue
        if index in context.entities.actor_at or index in context.entities.place_at:
            return None
        possible = [PossibleCue(context, index, first, CueWord(form, stem)) for form in forms]
        it = next((it for it in possible if refusal(it) is None), None)
        if it is None:
            return None
        form = it.form
        pattern = "chain" if form.lemma in CHAINS else PATTERN_OF_SHAPE[form.shape]
        relative = before == MA and form.pronoun  # ما وصفه بأنه
        negated = before in NEGATIONS and context.key(index - 2) != ALA and not relative
        return CueHit(pattern, (index, index + 1), form, None, _clause_start(it), negated)
    return None


def _clause_start(it: PossibleCue) -> int | None:
    """Where the clause of a verb opens: at its conjunction (لكنه نفى, في حين قال), at وكان or أما before it."""
    context, index, before = it.context, it.token, it.before
    if it.form.shape == "noun":
        return None
    if before in NOT_PAST and it.two_before in CLAUSE_CONJUNCTIONS:
        return index - 2  # لكنها لم تقل
    if before == WHEN:  # في حين قال; حين قال tells when
        return index - 2 if it.two_before == FI else None
    if (opening := taking_up_at(context, index, it.form)) is not None:
        return opening
    if before in CLAUSE_CONJUNCTIONS:
        return index - 1
    if before in JOINED_HAD:
        return index - 1  # وكان أعلن
    consequence = index - 1 - (before in COMMAS)
    if it.word.is_verb and consequence > it.first and context.keys[consequence] in CONSEQUENCES:
        return consequence
    over = next((words for words in (2, 3) if tuple(context.keys[index - words : index]) in GOING_OVER), None)
    if over is not None and index - over > it.first:
        return index - over
    if it.word.stem.proclitics == "ف" or before == HAS:
        openers = {AMMA} if it.word.is_joined else HAD
        for at in range(index - 1, max(it.first, index - FARTHEST_OPENER) - 1, -1):
            if context.keys[at] in openers:
                if at > it.first and context.keys[at - 1] in THAT_HE:
                    return None  # قال إنه كان قد طلب
                return at - (at > it.first and context.keys[at - 1] in BEFORE_HAD)  # فيما كان قد دعا
    if it.word.is_verb and not it.word.is_joined:
        opener = _contrast_before(context, index, it.first)
        if opener is not None:
            return opener
    if it.word.is_verbal_noun and before in BESIDES and context.key(index - 2) in CLOSING_MARKS | COMMAS:
        return index - 1  # …، مع تأكيده أن …
    after_speech = before in CLOSING_MARKS and (before not in MARKS or index - 2 in context.quoted)
    if it.word.is_joined or it.opens_sentence or after_speech or it.word.is_participle:
        return index
    return None


def taking_up_at(context: Context, cue: int, form: CueForm) -> int | None:
    """Where وهو ما نفاه, الأمر الذي أكدته open: the pronoun takes up what was told before; ما نفاها takes up none."""
    if not form.pronoun or form.shape != "verb" or form.act not in TOLD_ACTS or not context.keys[cue].endswith("ه"):
        return None
    told = form.lemma not in CHAINS and cue > 2  # not هذا ما نقلته صحيفة عن فلان
    if told and tuple(context.keys[cue - 2 : cue]) in THIS_WHICH and context.words[cue - 3].pos == "PUNCT":
        return cue - 2
    lengths = (3, 2)
    return next((cue - n for n in lengths if tuple(context.keys[max(0, cue - n) : cue]) in TAKING_UP), None)


def _contrast_before(context: Context, index: int, first: int) -> int | None:
    """The لكن of … لكن رئيس النادي نفى, or behind a comma فيما, with nothing but the subject up to the verb."""
    for at in range(index - 1, max(first, index - FARTHEST_CONTRAST) - 1, -1):
        if context.keys[at] in CONTRASTS and (context.keys[at] in BUT or at == first or context.keys[at - 1] in COMMAS):
            return at
        if context.keys[at] == AN and at > first and context.keys[at - 1] in EXCEPTED:
            return at - 1  # إلا أن صحيفة «الأفق» كشفت
        if context.words[at].pos not in ("NOUN", "PROPN") and context.keys[at] not in MARKS:
            break
    return None
