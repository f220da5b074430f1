"""Complements that are clauses or speech: قال إن …, قال: …, قال «…», وقال يجب أن …."""

from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.adjuncts import (
    COMPLEMENTIZERS,
    WITHHOLDING,
    after_noun_subject,
    after_subject,
    quoted_name,
    set_off_end,
    withheld_name_end,
)
from arabic_news.claims.complements.complement import LEST, WITHOUT_PRONOUN, Complement, is_complementizer
from arabic_news.claims.complements.prepositions import (
    FRAMES_OF_PROCLITICS,
    FREE,
    OF_CLAUSES,
    follows_ila,
    preposition_at,
)
from arabic_news.claims.content.form import in_first_person
from arabic_news.claims.context import RELATIVES, SHORTEST_SPEECH, Context
from arabic_news.claims.nearer_verbs import takes_it_before
from arabic_news.claims.venues import may_open_venue, venue_at
from arabic_news.cues import CueForm
from arabic_news.entities.entities import ActorEntity
from arabic_news.entities.phrases import is_verbal_noun
from arabic_news.text.clitics import CONJUNCTIONS
from arabic_news.text.facts import fact
from arabic_news.text.folding import fold
from arabic_news.text.particles import ILA, LI, WA
from arabic_news.text.quotes import MARKS, Quotation
from arabic_news.text.tokens import COMMAS

__all__ = [
    "HELD",
    "NEW_CLAUSE",
    "adjuncts_only",
    "bare_speech",
    "clause_behind",
    "opens_another_clause",
    "question_asked",
]

SAYING: Final = frozenset(map(fold, (
    "قائلا", "قائلة", "قائلين", "بالقول", "يقول", "تقول", "بقوله", "بقولها", "بقولهم",
)))  # fmt: skip
# Before أن they make it another clause: بعد أن, يمكن أن, ضرورة أن, رغم أن.
NOT_REPORTED: Final = frozenset(map(fold, (
    "بعد", "قبل", "دون", "غير", "رغم", "برغم", "علما", "حتى", "لدرجة", "منذ", "سوى", "يمكن", "يجب",
    "ينبغي", "بعدما", "مجرد", "ضرورة",
    "أهمية", "إمكانية", "احتمال", "حقيقة", "فكرة", "شرط", "شريطة", "خشية", "بدل", "لا", "كاد", "كادت", "يكاد", "تكاد",
    "مع", "خاصة", "خصوصا", "سيما", "شأنه", "شأنها", "المقرر", "المنتظر", "المفترض", "المفروض",
    "الممكن", "المحتمل", "المرجح", "المتوقع", "المستبعد", "المرتقب", "المؤمل", "المستحيل", "الطبيعي", "الضروري",
    "المهم", "الصعب", "السهل", "الواضح", "المؤكد", "المعروف", "المعلوم", "اللافت", "الأفضل", "الواجب", "المنطقي",
    "المعقول", "المقبول", "المناسب", "النادر",
    "بد", "لابد", "أجل", "سبق", "ما", "بمعنى", "مقابل", "بانتظار", "انتظار", "بمجرد", "بدون", "علينا", "عليكم", "عليك",
)))  # fmt: skip
# With a preposition before أن they open another clause: على الرغم من أن, فضلا عن أن.
BEFORE_PREPOSITION: Final = frozenset(map(fold, (
    "الرغم", "بالرغم", "فضلا", "بدلا", "عوضا", "ناهيك", "علاوة", "إضافة", "بالإضافة", "النظر",
)))  # fmt: skip
# Before أن they open a clause of the article's own: غير أن, إلا أن, حيث إن.
NEW_CLAUSE: Final = frozenset(map(fold, ("إلا", "غير", "بيد", "حيث", "إذ", "كما")))
EXPLAINING: Final = frozenset({"ذلك", "اي"})  # before أن, not before بأن
OTHER_CLAUSES: Final = frozenset(map(fold, (
    "كما", "بعدما", "حيث", "إذ", "فيما", "بينما", "لكن", "لكنه", "لكنها", "مما",
)))  # fmt: skip
SEMICOLON: Final = "؛"
NOTABLE: Final = (
    COMPLEMENTIZERS | SAYING | FREE.keys() | OF_CLAUSES.keys() | WITHHOLDING | COMMAS | MARKS | {LEST, ":", SEMICOLON}
)
CLAUSES: Final = frozenset(key for key in COMPLEMENTIZERS if not key.startswith("ب"))  # أن, إنه
SHORTEST_SAYING: Final = 2  # tokens of a quotation with which a clause ends
MOST_OTHERS: Final = 6  # forms of other cues between them
HELD: Final = frozenset(key for key in COMPLEMENTIZERS if key.startswith("ب"))  # بأنه, بأنها
OPENING_SPEECH: Final = frozenset(map(fold, (
    "لا", "لابد", "لو", "إذا", "لقد", "هناك", "ليس", "ليست", "نحن", "أنا", "لن", "لم", "لدينا",
)))  # fmt: skip
JOINED_PARTICLES: Final = frozenset(map(fold, ("ولم", "ولا", "ولن", "وقد", "ولقد", "ثم", "فلم", "فلا")))
LONGEST_BEHIND_TITLE: Final = 30  # tokens from the closing mark of a title to أن
POINTING: Final = frozenset(map(fold, ("هذا", "هذه", "هؤلاء", "إنه", "إنها", "يجب", "ينبغي", "يمكن")))
QUESTION_WORDS: Final = frozenset(map(fold, ("هل", "لماذا", "كيف", "متى", "أين", "ماذا", "أليس", "أليست", "كم")))
SHORTEST_QUESTION: Final = 3  # tokens
# Prepositions before a title in quotation marks; behind عن what is told may stand (أفاد عن «سقوط قتلى»).
BEFORE_TITLES: Final = frozenset(map(fold, (
    "ب", "في", "من", "على", "إلى", "حول", "قرب", "ضد", "تحت", "بين", "مع", "عبر", "أمام", "نحو",
    # nouns that say that it is called so
    "العنوان", "عنوانه", "عنوانها", "مسمى", "شعار",
)))  # fmt: skip
SAID: Final = "قال"
IF, NOT = "ان", "لم"
AS_IN: Final = "كما"


def question_asked(context: Context, cue_end: int, limit: int) -> Complement | None:
    """وتساءل الكاتب: the question without mark or colon: وتساءل الكاتب، هل يكفي السوق؟."""
    start = after_noun_subject(context, cue_end, limit)
    start += start < limit and context.keys[start] in COMMAS
    asks = start + SHORTEST_QUESTION <= limit and context.keys[start] in QUESTION_WORDS
    return Complement("colon", start, start) if asks else None


def bare_speech(context: Context, cue_end: int, limit: int, form: CueForm, *, has_subject: bool) -> Complement | None:
    """وأضاف لا يوجد خلاف, وتابعت المديرة، لدينا ثلاث فرق: words of the speaker without colon, marks or أن.

    قال has no other object, so that behind it any verb opens them: وقال المدرب يجب أن ….
    """
    start = after_subject(context, cue_end, limit, has_subject=has_subject)
    comments = context.key(cue_end - 2) == AS_IN and context.key(cue_end - 3) in COMMAS
    while start < limit and context.keys[start] in COMMAS and not comments:  # not لكنه، كما قال الوزير، لا يكفي
        start += 1
    if start + SHORTEST_SPEECH > limit or (comments and context.keys[start] in COMMAS):
        return None
    opens = context.keys[start] in OPENING_SPEECH or in_first_person(context, start, start + SHORTEST_SPEECH)
    known = start > cue_end or has_subject or context.keys[cue_end - 1].startswith(CONJUNCTIONS)
    alone = form.lemma == SAID and known and context.key(cue_end - 2) != AS_IN  # كما تقول كتب التاريخ
    clause = alone and (context.words[start].pos in ("VERB", "AUX") or context.keys[start] in POINTING)
    return Complement("colon", start, start) if opens or clause else None


def clause_behind(context: Context, cue_end: int, limit: int, frames: tuple[str, ...]) -> Complement | None:
    """The first complementizer, colon, quotation or preposition of the frames, before another cue."""
    index = cue_end
    frame_set = set(frames)
    others = 0  # forms of cues passed on the way: a heap of them reports nothing
    notable = context.document.tokens.facts(is_notable)
    while index < limit and others <= MOST_OTHERS:
        key = context.keys[index]
        others += key in context.cues.forms
        if not notable[index]:
            if _opens_another_claim(context, index):
                return None
            index = _mention_end(context, index)
            continue
        if key in SAYING and "object" not in frame_set:
            frame_set |= {"that", "quote"}
        elif is_complementizer(context, index) and _takes(frame_set, key):
            before = context.keys[index - 1]
            explains = before in EXPLAINING and key in CLAUSES and context.words[index - 2].pos != "ADP"
            if (before in NEW_CLAUSE or explains) and index > cue_end:
                return None
            # لازمه إلى أن أتم القراءات, طلبت المساعدة، على أن تدفع ثمنها: the preposition is none of the verb's
            set_off = (before == ILA and index > cue_end + 1) or context.keys[index - 2] in COMMAS
            other = set_off and before in FREE and FREE[before] not in frame_set
            other = other or _is_if(context, cue_end, index)
            if (not opens_another_clause(context, index) and not other) or index == cue_end:
                nearer = takes_it_before(context, cue_end, index)
                if nearer is None:
                    return Complement("that", index, index + 1 if key in WITHOUT_PRONOUN else index)
                if context.keys[nearer - 1] not in RELATIVES:
                    return None
        elif key == ":" and (frame_set & {"that", "quote", "colon"} or _opens_own_words(context, index, frame_set)):
            return _unless_nearer(context, cue_end, Complement("colon", index, index + 1))
        elif index in context.quotation_at:
            quotation = context.quotation_at[index]
            first, end = quotation.inner
            if _opens_with_that(context, quotation, frame_set):
                that = first + (context.keys[first] in WITHOUT_PRONOUN)
                return _unless_nearer(context, cue_end, Complement("that", index, that))
            may_speak = "quote" in frame_set and not (index > cue_end and _is_governed_title(context, index))
            said = may_speak and (
                _is_speech(context, index, end - first, cue_end)
                or ("object" not in frame_set and _is_short_speech(context, quotation, cue_end, limit))
            )
            if said and not _is_title(context, quotation.last, limit, frame_set):
                return _unless_nearer(context, cue_end, Complement("quote", index, first))
            if _opens_with_preposition(context, quotation, frame_set):
                return Complement("preposition", index, first)
            index = quotation.last if quotation.closed else index
        elif key == SEMICOLON and index + 1 < limit and _may_be_verb(context, index + 1):
            return None  # عن السوق التي زادت أسعارها؛ أوضح رئيس اللجنة أن …
        elif (withheld := withheld_name_end(context, index)) is not None:
            index = withheld - 1
        elif _opens_another_claim(context, index):
            return None
        elif key in COMMAS:
            if context.key(index + 1) in OTHER_CLAUSES or _opens_other_clause(context, index + 1):
                return None  # تشير النتيجة لتقدم الفريق، كما كاد أن يسجل
            index = max(index, _set_off_end(context, index, limit, frame_set) - 1)
        else:
            preposition = preposition_at(context, index, frame_set)
            if preposition is not None and not (key[0] == LI and follows_ila(context, index, limit, frame_set)):
                return None if _holds_another_clause(context, cue_end, index) else preposition
            venue = venue_at(context, index, limit)
            if venue is not None:
                index = venue[1] - 1
            index = _mention_end(context, index) - 1
        index += 1
    return None


def opens_another_clause(context: Context, index: int) -> bool:
    """بعد أن, ورغم أن, وعلى الرغم من أن: the words before أن make it another clause than what is reported."""
    return _is_of(context.keys[index - 1], NOT_REPORTED) or _is_of(context.keys[index - 2], BEFORE_PREPOSITION)


def _is_of(key: str, words: frozenset[str]) -> bool:
    """رغم, and ورغم with a conjunction."""
    return key in words or (key.startswith(CONJUNCTIONS) and key[1:] in words)


def _is_if(context: Context, cue_end: int, index: int) -> bool:
    """يهدد بالرحيل إن لم …: behind more than the subject إن before لم is a condition; not قال الوزير إن لم …."""
    conditional = context.keys[index] == IF and context.key(index + 1) == NOT
    return conditional and after_noun_subject(context, cue_end, index) < index


def _unless_nearer(context: Context, cue_end: int, found: Complement) -> Complement | None:
    """سأل الرجل شيخا كما قال أحدهم: …: a colon or mark behind a nearer verb is no complement of the first."""
    return None if takes_it_before(context, cue_end, found.zone_end) is not None else found


def _is_governed_title(context: Context, index: int) -> bool:
    """المعنية بـ«حقوق العمال», قرب «جسر السلام»: what a preposition governs is called so."""
    return context.keys[index - 1] in BEFORE_TITLES


def _opens_own_words(context: Context, colon: int, frames: set[str]) -> bool:
    """رحب الوزير في تويتر: «أهلا بكم»: a quotation is his words, where no object or قائلا stands before the colon."""
    return colon + 1 in context.quotation_at and "object" not in frames and context.keys[colon - 1] not in SAYING


def _takes(frames: set[str], complementizer: str) -> bool:
    """أكد أن, تعهد بأن: what takes a noun behind ب takes بأن as well."""
    return not frames.isdisjoint(("that", "told")) or ("with" in frames and complementizer in HELD)


def _opens_with_that(context: Context, quotation: Quotation, frames: set[str]) -> bool:
    """ورأى الوزير «أن السد يكفي»: the marks hold the أن of a verb that takes no speech; not a name («إن بي سي»)."""
    first, end = quotation.inner
    speech = end - first >= SHORTEST_SPEECH and "quote" not in frames
    that = speech and is_complementizer(context, first) and _takes(frames, context.keys[first])
    other = context.keys[quotation.first - 1] in NOT_REPORTED | {WA} or _is_governed_title(context, quotation.first)
    return that and not other


def _opens_with_preposition(context: Context, quotation: Quotation, frames: set[str]) -> bool:
    """ندد الوزير "بالهجوم على السوق": the marks hold the preposition of the verb too; not a name («بيت الشعر»)."""
    first, end = quotation.inner
    if "quote" not in frames and FREE.get(context.keys[first]) in frames:
        return end - first >= SHORTEST_SPEECH  # أعرب الوزير «عن أسفه لما حدث»
    if "with" not in frames or end - first < SHORTEST_SAYING:
        return False
    bare = context.keys[first][1:]
    action = is_verbal_noun(context.document.tokens, first, 1) or bare.endswith("ه")
    glued = context.keys[first].startswith("ب") and action and bare in lexicon().common_words  # "بنهاية سريعة"
    if not glued and quoted_name(context, quotation.first) is not None:
        return False
    return first not in context.entities.actor_at and preposition_at(context, first, {"with"}) is not None


def _holds_another_clause(context: Context, first: int, end: int) -> bool:
    """نفى الخبر ولم يدخل الفريق في السوق, أدانه القضاء وصدر الحكم بسجنه: the preposition is a joined verb's."""
    verbs = (at for at in range(first + 1, end) if context.words[at].pos in ("VERB", "AUX"))
    return any(_is_joined_verb(context, at) for at in verbs)


def _is_joined_verb(context: Context, index: int) -> bool:
    """وصدر, ولم يصدر; not وصل, whose و is a letter of its own."""
    own = context.words[index].lemma.startswith("و")
    return context.keys[index - 1] in JOINED_PARTICLES or (context.keys[index].startswith("و") and not own)


def _set_off_end(context: Context, index: int, limit: int, frames: set[str]) -> int:
    """Behind an adjunct between commas; in شدد الرئيس، فلان، على ضرورة … the preposition is the verb's own."""
    end = set_off_end(context, index, limit)
    own = FREE.get(context.key(index + 1)) in frames and context.key(end) not in COMPLEMENTIZERS
    return index if own else end


@fact
def is_notable(key: str) -> bool:
    """Whether a word may open a complement, or an adjunct or quotation before it; of others only cues matter."""
    return key in NOTABLE or key[0] in FRAMES_OF_PROCLITICS or may_open_venue(key)


def _mention_end(context: Context, index: int) -> int:
    """Behind the actor mentioned at a token, or behind the token."""
    mention = context.entities.actor_at.get(index)
    return index + 1 if mention is None else mention.end


def _is_speech(context: Context, index: int, length: int, cue_end: int) -> bool:
    """A quotation that is what is said: long enough, or right behind the verb, and no name."""
    named = context.entities.actor_at.get(index + 1)
    if index in context.entities.actor_at or (named is not None and named.end >= index + 1 + length):
        return False  # عضو "الرابطة الألمانية لأطباء الأطفال"
    return length >= SHORTEST_SPEECH or (index == cue_end and quoted_name(context, index) is None)


def _is_title(context: Context, closing: int, limit: int, frames: set[str]) -> bool:
    """وأوضح في ورشة بعنوان «مدن بلا جوع»، أن …: أن still follows, at a comma or the verb's preposition (إلى أن).

    Behind the mark stands a colon, and what is said behind that: قال في كتابه «مدن الملح»: ….
    """
    if context.key(closing + 1) == ":":
        return True
    for at in range(closing + 1, min(limit, closing + LONGEST_BEHIND_TITLE)):
        before = context.keys[at - 1]
        if is_complementizer(context, at):
            return before in COMMAS or before == SEMICOLON or FREE.get(before) in frames
        if _opens_another_claim(context, at) or context.keys[at] == ":":
            return False
    return False


def _is_short_speech(context: Context, quotation: Quotation, cue_end: int, limit: int) -> bool:
    """وتابع المدرب «السلام للجميع».: no name; the clause ends with it; a verb in it, or only the subject before."""
    first, end = quotation.inner
    behind = quotation.last + 1
    ends = behind >= limit or (context.words[behind].pos == "PUNCT" and context.keys[behind] != ":")
    ends = ends or _opens_another_claim(context, behind)  # «السلام للجميع» مضيفا «…»
    named = quotation.first == cue_end  # قالت «واحة النور»: …
    if named or not (quotation.closed and ends and end - first >= SHORTEST_SAYING and first in context.fragments):
        return False
    if any(context.words[at].pos == "VERB" for at in range(first, end)):
        return COMPLEMENTIZERS.isdisjoint(context.keys[cue_end:first])
    return after_subject(context, cue_end, quotation.first, has_subject=False) >= quotation.first


def _opens_another_claim(context: Context, index: int) -> bool:
    """A reporting participle, or a reporting verb with a conjunction: what follows is its own complement."""
    for reading in context.cue_readings[index]:
        shapes = [form.shape for form in reading.forms]
        if not reading.stem.letters and "participle" in shapes:
            speaks = context.key(index + 1) in CLAUSES | {":"} or index + 1 in context.quotation_at
            return context.keys[index - 1] in COMMAS or speaks
        if reading.stem.proclitics == "و" and "verb" in shapes:
            return True
    return False


def _opens_other_clause(context: Context, index: int) -> bool:
    """…، فاختار الفريق أن, …، وحاولت أن, …، فالرجل: behind a comma another clause, with a complement of its own."""
    if index >= len(context.keys) or index in context.entities.actor_at:
        return False
    key, pos = context.keys[index], context.words[index].pos
    known = lexicon().common_words
    noun = key.startswith("فال") and (key[1:] in known or key[3:] in known)
    return noun or (pos == "VERB" and key.startswith(CONJUNCTIONS))


def _may_be_verb(context: Context, index: int) -> bool:
    """A word that may report as a verb."""
    return any(form.shape == "verb" for reading in context.cue_readings[index] for form in reading.forms)


def adjuncts_only(context: Context, first: int, end: int, *, has_subject: bool) -> bool:
    """Nothing between the cue and its أن but the subject and adjuncts: no object of the verb's own."""
    if context.keys[end - 1] in COMMAS:
        return True
    if not has_subject and context.keys[end] in CLAUSES and context.words[end - 1].pos != "ADP":
        index = after_noun_subject(context, first, end)
    else:
        index = after_subject(context, first, end, has_subject=has_subject)
    holder = _last_person(context, index, end)
    if holder is not None:  # a long office (عضو المجلس والمشرف على الفريق فلان) ends with the name of its holder
        index = after_subject(context, holder, end, has_subject=True)
    return index >= end or context.keys[index] in COMMAS or context.words[index].pos != "NOUN"


def _last_person(context: Context, first: int, end: int) -> int | None:
    """The end of the last named person in a range whom no conjunction or preposition joins to what stands before."""
    for index in range(end - 1, first - 1, -1):
        found = context.entities.actor_at.get(index)
        if found is None:
            continue
        entity: ActorEntity = found[0]
        joined = found.letters or context.words[index - 1].pos == "ADP"
        if entity.kind == "person" and entity.names and not joined:
            return found.end
    return None
