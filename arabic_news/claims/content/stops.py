"""Where the reported matter ends.

A quotation that opens the matter ends at its closing mark. Other matter ends before the first token at which one of
`REASONS` holds, or else at the nearest of `BOUNDS`. The name of the reason stands with the content that it ended.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.adjuncts import ADVERBS, TAKING_UP
from arabic_news.claims.content.edges import trimmed
from arabic_news.claims.context import RELATIVES, SHORTEST_SPEECH, Context
from arabic_news.entities.phrases import OWNERS
from arabic_news.text.folding import fold
from arabic_news.text.particles import ALA, AN, MA, MIN, WA, WA_DHALIKA
from arabic_news.text.tokens import COMMAS, STOPS, Range

__all__ = ["BOUNDS", "REASONS", "Content", "Matter", "content_of"]

LONGEST_MATTER: Final = 300  # tokens; sentences without any stop are longer
LONGEST_FRONT: Final = 12  # tokens of a clause before its main clause, up to the cue
SHORTEST_PARTICIPLE: Final = 4  # letters; معا, منها are none
LETTERS_OF_FIRST_FORM: Final = 5
ACCUSATIVE: Final = "ا"
BESIDES: Final = frozenset({"فضلا", "اضافه", "بالاضافه", "بما", "مثل", "لا"})  # by which an object goes on
ADVERBIAL: Final = frozenset(map(fold, ("بعدما", "عندما", "بما", "مما", "عما", "ما", "ممن")))  # before clauses
SHORTEST_VERB: Final = 4  # letters with و: ودعم is a noun as well
CLAUSAL: Final = frozenset({"VERB", "AUX", "PRON", "PART", "SCONJ"})
PAUSES: Final = COMMAS | STOPS
OCCASIONAL: Final = frozenset({"في", "خلال"})
ON_WHAT: Final = (ALA, MA)
COMMENTS: Final = frozenset({
    "فيما", "بينما", "لكن", "كما", "ما", "مما", "حيث", "بعد", "بعدما", "وهو", "وهي",
    "لذلك", "ولذلك", "لذا", "ولذا", "لهذا", "ولهذا",
})  # fmt: skip
WHEREBY: Final = frozenset({MA, "مما"})
POINTING: Final = frozenset({"أشار", "لفت", "أكد"})  # to what happened, with what came of it
AS_WELL: Final = frozenset({"ان", "تم", "يتم"})  # behind كما, by which an object goes on
WHILE: Final = frozenset({("في", "حين"), ("في", "الوقت"), ("في", "وقت")})
AS_FOR: Final = frozenset(map(fold, ("يتعلق", "يخص", "يلي", "بعد", "بينها", "بينهم", "بينهما")))  # فيما يخص
ALLUDING: Final = frozenset({("في", "اشاره"), ("في", "مؤشر"), ("في", "تلميح")})
EXCEPT: Final = frozenset({"غير", "الا", "بيد"})  # … أن
DESPITE: Final = frozenset({"رغم", "برغم"})
ALTHOUGH: Final = "مع"  # أن
BUT: Final = frozenset({"لكن", "ولكن"})
BUT_HE: Final = frozenset({"لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "ولكنهم"})
THAT_HE: Final = frozenset({"انه", "انها", "انهم"})
NOT: Final = "لم"
WITHOUT: Final = "دون"
OF_DEMAND: Final = "ب"  # طالبه بالهدوء
DEMANDING: Final = frozenset({"دعا", "حث", "طالب", "ناشد", "اتهم", "حمل", "وصف"})  # of somebody, to do or be something
DETAILS: Final = frozenset({"تفاصيل", "التفاصيل", "توضيحات", "ايضاحات"})  # دون إعطاء مزيد من التفاصيل
FARTHEST_DETAILS: Final = 6  # tokens from دون to them
TO_TELL: Final = frozenset(map(fold, (
    "ذكر", "كشف", "حدد", "وضح", "فصح", "عط", "عطي", "شر", "شير", "قدم", "دل", "دلي", "ورد", "تطرق", "خض", "شرح", "بين",
    "سم", "سمي", "علق", "تسن", "تمكن", "فسر", "فصل", "خوض",
)))  # fmt: skip
TO_SEE: Final = frozenset({"ر", "ري", "روا", "جد", "جدوا"})  # لم ير, لم يجدوا
AS: Final = frozenset(map(fold, ("كما", "حسبما", "مثلما")))
SUBORDINATING: Final = frozenset(map(fold, (
    "بعد", "وبعد", "فبعد", "بعدما", "وبعدما", "حين", "فيما", "وفيما", "بينما", "وبينما", "غداة", "وغداة", "الوقت",
    "رغم", "ورغم", "بالرغم", "وبالرغم", "الرغم", "عندما", "وعندما", "حول", "وحول", "عقب", "وعقب", "إثر", "وإثر", "منذ",
    "ومنذ", "قبل", "وقبل", "عن", "وعن", "ردا", "وردا",
)))  # fmt: skip
KNOWING: Final = "علما"
CAME: Final = "جاء"
THAT: Final = frozenset({"ذلك", "هذا"})
TAKEN_UP: Final = frozenset(map(fold, ("وهو", "وهي", "الأمر", "ما")))  # that the sentence before
WHICH: Final = RELATIVES | {MA, "امر"}
FARTHEST_STANCE: Final = 3  # tokens from them to the verb behind
MAY_STOP: Final = (
    COMMENTS | EXCEPT | DESPITE | BUT | BUT_HE | AS | OCCASIONAL | {WA_DHALIKA, WITHOUT, KNOWING, MIN, ON_WHAT[0]}
)  # words at which a reason may hold where no comma stands before them


class Matter(NamedTuple):
    """Reported matter by its first token, with what bounds it; `nominal` is that of an object: نفى الاتهامات."""

    context: Context
    cue: int
    start: int
    sentence: Range
    next_cue: int | None = None  # where the clause of the next cue opens
    nominal: bool = False

    @property
    def limit(self) -> int:
        """The nearest of the bounds that are known without reading the words."""
        return min(at for bound in BOUNDS if (at := bound(self)) is not None)


class Content(NamedTuple):
    """The ranges of the reported matter, and the name of the reason for which the last of them ends."""

    ranges: list[Range]
    stop: str


def content_of(matter: Matter) -> Content | None:
    """The content of some matter, without outer punctuation; None when nothing is left."""
    at = closing_mark(matter)
    reason = "closing_mark"
    if at is None:
        at, reason = _nearest_stop(matter)
    content = trimmed(matter.context, matter.start, at)
    if content is None or all(matter.context.words[token].pos == "PUNCT" for token in range(*content)):
        return None
    return Content([content], reason)


def closing_mark(matter: Matter) -> int | None:
    """«لن نستسلم»: the closing mark of a quotation that opens the matter, unless a phrase goes on right behind it."""
    context = matter.context
    quotation = context.quotation_at.get(matter.start - 1) or context.quotation_at.get(matter.start)
    if quotation is None or not quotation.closed:
        return None
    first, end = quotation.inner
    behind = quotation.last + 1
    pauses = context.keys[end - 1] in PAUSES or behind >= matter.limit or context.words[behind].pos == "PUNCT"
    verb = any(context.words[at].pos == "VERB" for at in range(first, end))  # «سنعود»: shorter, but no name
    if end - first < SHORTEST_SPEECH:
        return end if verb and pauses and end - first > 1 else None
    return end if pauses or _opens_clause(context, behind) else None


def _opens_clause(context: Context, index: int) -> bool:
    """«…» وغادر, «…» فضحك, «…» ثم عاد, «…» شاكرا, مؤكدا: no word that a phrase within the quotation goes on with."""
    joined = context.keys[index].startswith(("و", "ف")) and context.words[index].pos in CLAUSAL
    participle = any(form.shape == "participle" for reading in context.cue_readings[index] for form in reading.forms)
    return joined or participle or context.words[index].pos == "CCONJ" or _is_participle(context, index, nominal=True)


def _nearest_stop(matter: Matter) -> tuple[int, str]:
    context, keys, limit = matter.context, matter.context.keys, matter.limit
    for index in range(matter.start + 1, limit):
        may_stop = keys[index] in MAY_STOP or keys[index - 1] in COMMAS or (matter.nominal and keys[index][0] == WA)
        if may_stop and index not in context.quoted:
            for reason in REASONS:
                if reason(matter, index):
                    return index, reason.__name__
    return next((limit, bound.__name__) for bound in BOUNDS if bound(matter) == limit)


# ---------------------------------------------------------------- reasons: "the matter stops before token `index`"


def other_clause(matter: Matter, index: int) -> bool:
    """نفى الخبر، فيما غادر الوفد: another subject takes over behind an object; a clause (إن …) may hold as much."""
    context = matter.context
    if not matter.nominal:
        return False
    words = _two_words(context, index)
    if words[0] in WHEREBY and _points_to_event(matter):
        return False
    if _behind_comma(context, index) and (words[0] in COMMENTS or words in WHILE):
        return words[1] not in (AS_WELL if words[0] == "كما" else AS_FOR)
    although = words[0] == ALTHOUGH and (words[1] == AN or words[1] in THAT_HE)
    if words[0] in BUT or words[0] in BUT_HE or (_behind_comma(context, index) and although):
        return True
    return context.keys[index] in EXCEPT | DESPITE and (words[1] == AN or words[1] in THAT_HE)


def _points_to_event(matter: Matter) -> bool:
    """مشيرا إلى تراجع السوق، مما …: told as a clause would tell it."""
    readings = matter.context.cue_readings[matter.cue]
    return any(form.lemma in POINTING for reading in readings for form in reading.forms)


def main_clause(matter: Matter, index: int) -> bool:
    """وبعد أن قال إن …، غادر; القس، الذي ينفي …، غادر: the verb of the clause that holds that of the cue."""
    context, key = matter.context, matter.context.keys[index]
    if not _behind_comma(context, index) or not _is_subordinate(matter):
        return False
    return key in TAKING_UP or (context.words[index].pos in ("VERB", "AUX") and not key.startswith("و"))


def set_off(matter: Matter, index: int) -> bool:
    """القس، الذي ينفي التهم، …: the comma that closes a relative clause which a comma opens, behind an object."""
    context, relative = matter.context, _relative_before(matter)
    if not matter.nominal or relative is None or not _behind_comma(context, relative):
        return False
    joined = context.keys[index].startswith(WA) or context.keys[index] in BESIDES
    return _behind_comma(context, index) and not joined


def own_participle(matter: Matter, index: int) -> bool:
    """قال إن الطريق مفتوح، مهنئا الأهالي: what the speaker does with his words, whether it reports or not."""
    return _behind_comma(matter.context, index) and _is_participle(matter.context, index, nominal=matter.nominal)


def _is_participle(context: Context, index: int, *, nominal: bool) -> bool:
    """مهنئا, and of the first form, where no clause may hold it as its predicate, رافضا."""
    key = context.keys[index]
    first_form = nominal and len(key) == LETTERS_OF_FIRST_FORM and key[1] == ACCUSATIVE and key[0] != WA
    shaped = key.endswith(ACCUSATIVE) and len(key) > SHORTEST_PARTICIPLE and (key.startswith("م") or first_form)
    return shaped and context.words[index].pos == "NOUN" and key not in ADVERBS and not key.endswith(OWNERS)


def nothing_more(matter: Matter, index: int) -> bool:
    """…، لكنه لم يذكر موعدا; …، غير أنه لم يكشف; … دون أن يحدد: the article says what was left open."""
    context, key = matter.context, matter.context.key
    if key(index) in BUT_HE:
        return key(index + 1) == NOT and _may_withhold(context, index + 2)
    if key(index) in EXCEPT:
        return key(index + 1) in THAT_HE and key(index + 2) == NOT and _may_withhold(context, index + 3)
    without = index + (key(index) == MIN)
    if key(without) != WITHOUT:
        return False
    tells = key(without + 1) == AN and _may_withhold(context, without + 2)
    reach = min(without + FARTHEST_DETAILS, matter.limit)
    return tells or not DETAILS.isdisjoint(context.keys[without + 1 : reach])


def _may_withhold(context: Context, index: int) -> bool:
    """يذكر, تكشف, يعط: to tell, in the present; or a form of a reporting verb, but not of one of belief (لم ير)."""
    key = context.key(index)
    tells = key.startswith(("ي", "ت")) and key[1:].removesuffix("وا") in TO_TELL
    return tells or (_may_report(context, index) and key[1:] not in TO_SEE)


def allusion(matter: Matter, index: int) -> bool:
    """…، في إشارة إلى منافسه: the article explains of whom he speaks."""
    return _two_words(matter.context, index) in ALLUDING


def remark(matter: Matter, index: int) -> bool:
    """…، علما بأن السوق مغلق: what the article adds to know; without a comma علما أن, not أحاطه علما بأن."""
    context = matter.context
    first, second = _two_words(context, index)
    if first != KNOWING or second.removeprefix(OF_DEMAND) not in THAT_HE | {AN}:
        return False
    opens_speech = context.keys[matter.start - 1] == ":" or matter.start - 1 in context.quotation_at
    return not opens_speech and (_behind_comma(context, index) or not second.startswith(OF_DEMAND))


def occasion(matter: Matter, index: int) -> bool:
    """نفى الاتهامات في بيان, …، وذلك في كلمة: when it was said; a clause may tell of other statements."""
    context = matter.context
    that = context.keys[index] == WA_DHALIKA
    preposition, noun = _two_words(context, index + that)
    if not (that or matter.nominal) or preposition not in OCCASIONAL or not _is_statement(noun):
        return False
    return that or not _awaits_demand(matter, index)


def _awaits_demand(matter: Matter, index: int) -> bool:
    """دعا الحكومة في بيان إلى الهدوء: so far he says whom he calls, not to what."""
    context = matter.context
    readings = context.cue_readings[matter.cue]
    demands = any(form.lemma in DEMANDING for reading in readings for form in reading.forms)
    so_far = range(matter.start - 1, index)  # from the إلى of دعا إلى الهدوء
    return demands and not any(context.keys[at][0] == OF_DEMAND or context.words[at].pos == "ADP" for at in so_far)


def _is_statement(key: str) -> bool:
    return lexicon().venue_nouns.get(key) == "statement"


def second_attribution(matter: Matter, index: int) -> bool:
    """أكد أن … على ما صرح الوزير, وقال إن … كما قال: where it was said once more."""
    context = matter.context
    if _two_words(context, index) == ON_WHAT:
        return _may_report(context, index + 2, jussive=False)
    as_said = context.keys[index] in AS and not _behind_comma(context, index)
    return as_said and _may_report(context, index + 1, jussive=False)


def told_there(matter: Matter, index: int) -> bool:
    """قال إن السوق سيفتح، جاء ذلك خلال ندوة: where all of it was said."""
    words = _two_words(matter.context, index)
    return _behind_comma(matter.context, index) and words[0].removeprefix(WA) == CAME and words[1] in THAT


def others_stance(matter: Matter, index: int) -> bool:
    """…، الأمر الذي نفاه الوزير; …، وهو ما أكدته الشركة: what somebody else says of it, which a pronoun takes up."""
    context = matter.context
    if not _behind_comma(context, index) or context.keys[index] not in TAKEN_UP:
        return False
    reach = range(index + 1, min(index + FARTHEST_STANCE + 1, matter.limit))
    return any(_reports_it(context, at) and context.keys[at - 1] in WHICH for at in reach)


def _reports_it(context: Context, index: int) -> bool:
    """نفاه, أكدته: a reporting verb with an object pronoun."""
    forms = (form for reading in context.cue_readings[index] for form in reading.forms)
    return any(form.shape == "verb" and form.pronoun for form in forms)


def next_act(matter: Matter, index: int) -> bool:
    """رحب بالقرار، وغادر القاعة: behind an object, what he did next; without a comma if it holds no verb so far."""
    context, key = matter.context, matter.context.keys[index]
    if not matter.nominal or context.words[index].pos != "VERB":
        return False
    past = _is_joined_past(key)
    if past and _behind_comma(context, index):
        return True
    acts = past or _is_next_present(matter, key)
    return acts and not any(_opens_phrase(context, at) for at in range(matter.start, index))


def _is_next_present(matter: Matter, key: str) -> bool:
    """يرحب بالقرار ويغادر: a present that agrees with that of the cue; not وتولي, which is a noun as well."""
    cue = matter.context.keys[matter.cue].removeprefix(WA)
    forms = (form for reading in matter.context.cue_readings[matter.cue] for form in reading.forms)
    present = key.startswith(WA + cue[0]) and any(form.present for form in forms)
    return present and f"ي{key[1:]}" not in lexicon().verb_lemmas


def _is_joined_past(key: str) -> bool:
    """وغادر, وطلبت; not ودعم, which is a noun as well, nor وجدوا."""
    past = key.startswith("و") and not key.startswith(("وي", "وت", "وس")) and key not in lexicon().verb_lemmas
    return past and (len(key) > SHORTEST_VERB or key.endswith("ت")) and not key.endswith(OWNERS)


def _opens_phrase(context: Context, index: int) -> bool:
    """A verb, a relative pronoun or a particle with which a further verb may be coordinated."""
    key = context.keys[index]
    return context.words[index].pos in CLAUSAL or key in RELATIVES or key in ADVERBIAL


def _is_subordinate(matter: Matter) -> bool:
    """Its cue stands in a relative clause, or in a clause before the main one."""
    keys, first, cue = matter.context.keys, matter.sentence[0], matter.cue
    if _relative_before(matter) is not None:
        return True
    opens = not SUBORDINATING.isdisjoint(keys[first : first + 2]) and COMMAS.isdisjoint(keys[first:cue])
    return opens and cue - first <= LONGEST_FRONT


def _relative_before(matter: Matter) -> int | None:
    """The الذي of الذي ينفي, الذي لا ينفي."""
    first = max(matter.sentence[0], matter.cue - 2)
    return next((at for at in range(first, matter.cue) if matter.context.keys[at] in RELATIVES), None)


def _behind_comma(context: Context, index: int) -> bool:
    return context.keys[index - 1] in COMMAS


def _two_words(context: Context, index: int) -> tuple[str, str]:
    return context.key(index), context.key(index + 1)


def _may_report(context: Context, index: int, *, jussive: bool = True) -> bool:
    """A form of a reporting verb stands there; على ما يجب is no form of أجاب, لم يجب is."""
    if index >= len(context.keys):
        return False
    readings = context.cue_readings[index]
    forms = [form for reading in readings for form in (*reading.forms, *(reading.jussives if jussive else ()))]
    return any(form.shape == "verb" for form in forms)


# ---------------------------------------------------------------- bounds: the token before which the matter ends


def next_cue(matter: Matter) -> int | None:
    """…، وأضاف: the clause of the next cue opens."""
    return None if matter.next_cue is None else max(matter.next_cue, matter.start)


def sentence_end(matter: Matter) -> int:
    """The sentence ends."""
    return matter.sentence[1]


def longest_matter(matter: Matter) -> int:
    """Sentences without any stop run on over what no report is as long as."""
    return matter.start + LONGEST_MATTER


REASONS: Final[tuple[Callable[[Matter, int], bool], ...]] = (
    other_clause,
    main_clause,
    set_off,
    own_participle,
    nothing_more,
    allusion,
    remark,
    occasion,
    second_attribution,
    told_there,
    others_stance,
    next_act,
)
BOUNDS: Final[tuple[Callable[[Matter], int | None], ...]] = (next_cue, sentence_end, longest_matter)
