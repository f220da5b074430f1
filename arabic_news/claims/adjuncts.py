"""Adjuncts: what may stand between a verb and its complement — the subject, the time, the place, the occasion."""

from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.attribution.documents import ISSUED, issuer_behind
from arabic_news.claims.attribution.headed import headed_at, kind_of_head
from arabic_news.claims.attribution.one_person import is_agent, names_one, names_several
from arabic_news.claims.context import Context
from arabic_news.claims.mentions import QUANTIFIERS, is_quantifier
from arabic_news.claims.venues import medium_addressed_at, venue_at, venue_noun_end
from arabic_news.entities.entities import ActorEntity, PlaceEntity
from arabic_news.entities.groups import is_people
from arabic_news.entities.organizations import is_classifier
from arabic_news.entities.phrases import OWNERS, ends_name, is_definite, is_verbal_noun
from arabic_news.text.folding import fold
from arabic_news.text.particles import AAN, ABRA, FI, LI, MIN
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import COMMAS, COMMAS_OR_DASHES, Range

__all__ = [
    "ADDRESSED",
    "ADVERBS",
    "AGO",
    "COMPLEMENTIZERS",
    "HONORIFICS",
    "IN_TEXT",
    "POINTING",
    "SPANS_OF_TIME",
    "TAKING_UP",
    "TURNS",
    "WITHHOLDING",
    "after_noun_subject",
    "after_subject",
    "parenthesis_end",
    "quoted_name",
    "set_off_end",
    "withheld_name_end",
]

COMPLEMENTIZERS: Final = frozenset(map(fold, (
    "أن", "إن", "بأن", "أنه", "أنها", "أنهم", "أنهما", "بأنه", "بأنها", "بأنهم", "بأنهما", "أننا", "أنني",
    "أني", "أنهن", "بأننا", "أنا", "بأني", "بأنني", "بان", "بألا", "أنك", "أنكم",
)))  # fmt: skip
TAKING_UP: Final = frozenset(map(fold, ("فإن", "فإنه", "فإنها", "فقد")))
AGO: Final = frozenset({"قبل", "منذ", "بعد"})
SPANS_OF_TIME: Final = frozenset(map(fold, (
    "أيام", "يومين", "يوم", "أسبوع", "أسبوعين", "أسابيع", "شهر", "شهرين", "أشهر", "عام", "عامين", "أعوام", "سنة",
    "سنتين", "سنوات", "ساعة", "ساعتين", "ساعات", "دقائق", "قليل",
)))  # fmt: skip
IS: Final = frozenset({"هو", "هي"})
# Adverbs that open with ب or carry the accusative, and so look like an object.
ADVERBS: Final = frozenset(map(fold, (
    "بدوره", "بدورها", "بدورهم", "بشدة", "بقوة", "بوضوح", "بصراحة", "بالفعل", "بالمقابل", "بشكل", "بصورة",
    "بحزم", "بحضور", "بمشاركة", "بمناسبة", "بالإجماع", "باستمرار", "باسم", "بعد", "رسميا", "أيضا", "مجددا", "صراحة",
    "كذلك", "شخصيا", "علنا", "مرارا", "مؤخرا", "حديثا", "سابقا", "لاحقا", "ضمنا", "تباعا", "فورا", "حينها",
    "آنذاك", "وقتها", "تلقائيا", "هاتفيا", "خطيا", "بعنوان", "النظر", "الانتباه", "الأنظار",
    "النقاب", "الستار", "اللثام",
)))  # fmt: skip
ADJUNCT_PREPOSITIONS: Final = frozenset(map(fold, ("في", "من", "لدى", "خلال", "عبر", "أمام", "على", "عقب", "أثناء")))
# A preposition with a pronoun: to whom something is said, or the text in which it is (بيان نفت فيه)
ADDRESSED: Final = frozenset(
    map(
        fold,
        (
            "منه",
            "منها",
            "منهم",
            "له",
            "لها",
            "لهم",
            "لنا",
            "إليه",
            "إليها",
            "إليهم",
            "معه",
            "فيه",
            "فيها",
            "خلاله",
            "خلالها",
            "عليه",
            "عليها",
            "عليهم",
            "عنه",
            "عنها",
        ),
    )
)
IN_TEXT: Final = frozenset({"فيه", "فيها", "خلاله", "خلالها"})
# His Highness and others: a title that stands for somebody named before, as the pronoun in the verb does.
HONORIFICS: Final = frozenset(map(fold, (
    "سموه", "سموها", "معاليه", "معاليها", "سعادته", "سعادتها", "فضيلته", "جلالته", "فخامته", "سيادته", "دولته",
    "سماحته", "غبطته", "قداسته", "حضرته", "نيافته",
)))  # fmt: skip
DASHES: Final = COMMAS_OR_DASHES - COMMAS
TURNS: Final = frozenset(map(fold, (
    "جانبه", "جانبها", "جانبهم", "جهته", "جهتها", "جهتهم", "ناحيته", "ناحيتها", "بدوره", "بدورها", "بدورهم",
)))  # fmt: skip
TURN_PHRASES: Final = frozenset({
    *(("من", turn) for turn in TURNS),
    ("في", "السابق"), ("في", "الماضي"), ("من", "جديد"),
    ("في", "المقابل"), ("بذات", "الوقت"), ("بنفس", "الوقت"),
    *(("في", "الوقت", same) for same in ("نفسه", "ذاته")),
    *(("في", "هذا", context) for context in ("الصدد", "السياق", "الاطار")),
})  # fmt: skip
OPENING_TURNS: Final = frozenset(words[0] for words in TURN_PHRASES)
COMMAS_OR_MARKS: Final = COMMAS | MARKS
PASSED_OVER: Final = MARKS | ADVERBS | ADDRESSED | HONORIFICS
SET_OFF: Final = frozenset(map(fold, (
    "في", "خلال", "عقب", "على", "عبر", "بعد", "قبل", "أثناء", "لدى", "وفي", "من", "مساء", "صباح", "يوم", "ضمن", "أمام",
)))  # fmt: skip
# رفض الكشف عن هويته, طلب عدم ذكر اسمه: who is quoted does not want to be named.
WITHHOLDING: Final = frozenset(map(fold, (
    "طلب", "طلبت", "طلبوا", "رفض", "رفضت", "رفضوا", "فضل", "فضلت", "فضلوا", "اشترط", "اشترطت", "اشترطوا", "طالبا",
    "مشترطا", "رافضا", "مفضلا", "شرط", "بشرط", "شريطة",
)))  # fmt: skip
IDENTITIES: Final = frozenset(
    map(fold, ("اسمه", "اسمها", "اسمهم", "أسمائهم", "اسميهما", "هويته", "هويتها", "هويتهم", "هوياتهم"))
)
# Nouns in ية, which no noun before them has for its adjective.
ABSTRACT: Final = frozenset(map(fold, (
    "أهمية", "إمكانية", "مسؤولية", "مسئولية", "عملية", "قضية", "كيفية", "حرية", "نية", "استمرارية", "جاهزية", "شرعية",
    "فعالية", "مصداقية", "اتفاقية", "آلية", "هوية", "أولوية", "خصوصية", "صلاحية", "أحقية", "حتمية", "غالبية", "كمية",
    "شعبية", "جدية", "ملكية", "عضوية", "قدسية", "حصرية", "منهجية", "استقلالية", "محدودية", "بقية", "تحية", "وصية",
)))  # fmt: skip
SHORTEST_NISBA: Final = 4  # letters
AS_WELL: Final = "كما"
NOMINATIVES: Final = ("ؤه", "ؤها", "ؤهم", "ؤهما")  # وتوعد أعضاؤه: the hamza is spelt so in a subject only
NOMINATIVE_PLURAL: Final = "ون"
PLURALS_WITH_OWNER: Final = ("وها", "وهم", "وه", "وهما")  # ممثلوها
OBLIQUE: Final = "ين"  # of a plural, which is an object
POINTING: Final = frozenset(map(fold, ("هذا", "هذه", "هؤلاء")))
OF_ADDRESSEE: Final = frozenset({"من", "الي"})
GLUED: Final = ("ب", "ل", "و", "ك")
PLURAL_ENDINGS: Final = ("ون", "ين", "ات")
THE_TIME: Final = "الوقت"
TIMES_OF_DATES: Final = frozenset({"يوم", "مساء", "صباح", "ليله", "ظهر", "عصر", "فجر"})
ITSELF: Final = frozenset({"ذاته", "نفسه", "عينه"})
LONGEST_DESCRIPTION: Final = 5  # tokens before a name, with its first
LONGEST_WITHHOLDING: Final = 5  # tokens from the verb to the name that it withholds
LED_BY: Final = frozenset(map(fold, ("بقيادة", "برئاسة", "بزعامة", "بإشراف", "بدعم", "بعضوية")))
FARTHEST_VENUE: Final = 4  # tokens from its noun to the verb behind it
LONGEST_SET_OFF: Final = 12  # tokens between two commas or dashes
LONGEST_PARENTHESIS: Final = 6  # tokens between its brackets
LONGEST_QUOTED_NAME: Final = 5


def after_subject(context: Context, first: int, limit: int, *, has_subject: bool) -> int:
    """The token behind the subject that follows a verb, with its titles, appositions, the time and the venue.

    وطلب معرفة …: behind a conjunction a noun that is no known actor is the object; the subject is in the verb. So it is
    in a clause that describes a text: أصدر بيانا نفى فيه وجود ….
    """
    in_text = context.key(first) in IN_TEXT
    joined = in_text or _after_conjunction(context, first)
    behind = first + in_text
    in_verb = joined and not _names_subject(context, context.date_at.get(behind, behind), in_text=in_text)
    return _behind(context, first, limit, seen=has_subject or in_verb)


def after_noun_subject(context: Context, first: int, limit: int) -> int:
    """The same where an unknown noun can only be the subject: وأكدت الورشة في بيانها أن."""
    return _behind(context, first, limit, seen=False)


def _behind(context: Context, first: int, limit: int, *, seen: bool) -> int:
    """The token behind what belongs to the subject, which may have been `seen`, and its adjuncts."""
    index = first
    adjectives_until = first
    while index < limit:
        end = _subject_end(context, index, seen=seen)
        if end > index:
            seen, adjectives_until = True, end
        elif seen and index == adjectives_until and index > first and _is_adjective(context, index):
            end = adjectives_until = index + 1
        else:
            end = _adjunct_end(context, index, limit, seen=seen)
        if end == index:
            break
        index = end
    return index


def set_off_end(context: Context, index: int, limit: int) -> int:
    """The end of an adjunct between commas (، في بيان صدر بالقاهرة،) that opens at the comma `index`, or `index`."""
    if context.keys[index] not in COMMAS or index + 1 >= limit or context.keys[index + 1] not in SET_OFF:
        return index
    for at in range(index + 2, min(limit, index + LONGEST_SET_OFF + 2)):
        key = context.keys[at]
        if key in COMMAS:
            return at + 1
        if key in COMPLEMENTIZERS or key == ":" or at in context.quotation_at:
            return index
    return index


def withheld_name_end(context: Context, index: int) -> int | None:
    """The end of the clause by which a source stays unnamed (رفض الكشف عن هويته), if it opens at `index`."""
    if context.keys[index] not in WITHHOLDING:
        return None
    words = range(index + 2, min(len(context.keys), index + LONGEST_WITHHOLDING + 1))
    return next((at + 1 for at in words if context.keys[at] in IDENTITIES), None)


def quoted_name(context: Context, index: int) -> Range | None:
    """The short quotation at `index` that is the name of the subject: أعلنت «واحة النور»، …; not what was said."""
    quotation = context.quotation_at.get(index)
    if quotation is None or not quotation.closed or quotation.last - index > LONGEST_QUOTED_NAME + 1:
        return None
    behind = quotation.last + 1
    if behind >= len(context.keys):
        return None
    ends = context.words[behind].pos == "PUNCT" and context.keys[behind] not in COMMAS | {":"}
    return None if ends else quotation.inner


def _after_conjunction(context: Context, first: int) -> bool:
    """The verb that ends before `first` follows a conjunction: وأعلن, ثم طلب, لكنه نفى, كما انتقد."""
    also = context.key(first - 2) == AS_WELL and context.key(first - 3) not in COMMAS  # not …، كما أوضحت المؤرخة
    return context.keys[first - 1].startswith("و") or also or (first > 1 and context.words[first - 2].pos == "CCONJ")


def _names_subject(context: Context, index: int, *, in_text: bool) -> bool:
    """Somebody known, or by his noun (بيان طالبت فيه عاملة …), or a name behind its head; not نفى فيه وجود …."""
    if index >= len(context.keys):
        return False
    entities, key = context.entities, context.keys[index]
    if in_text and (names_one(key) or names_several(key)) and not key.endswith("ين"):
        return True
    listed = index in entities.actor_at or index in entities.place_at or index in entities.role_at
    return (
        listed
        or key in MARKS
        or key in QUANTIFIERS
        or kind_of_head(key) is not None
        or _is_nominative(context, index)
        or _before_object(context, index)
    )


def _is_nominative(context: Context, index: int) -> bool:
    """أعضاؤه, المزارعون, ممثلوها: people in the case of a subject, which their spelling tells."""
    key = context.keys[index]
    of_owner = any(key.endswith(owners) and is_people(f"{key.removesuffix(owners)}ون") for owners in PLURALS_WITH_OWNER)
    plural = key.endswith(NOMINATIVE_PLURAL) and is_definite(key) and names_several(key)
    return plural or of_owner or context.document.tokens.spelling(index).endswith(NOMINATIVES)


def _before_object(context: Context, index: int) -> bool:
    """وأعلنت الشركة الوطنية توقيع …, ودعت الورشة في بيانها الوزارة إلى: a definite noun before an object of the verb.

    The object is an indefinite noun, a name, or what stands behind the venue of the subject's own (في بيانها); of a
    noun with هذه it may be a preposition: وطلبت هذه الجهات من الشركة.
    """
    pointed = context.keys[index] in POINTING
    noun = index + pointed
    if noun >= len(context.keys) or not is_definite(context.keys[noun]) or context.words[noun].pos != "NOUN":
        return False
    if pointed and not is_agent(context.keys[noun]):
        return False
    following = noun + 1
    while following < len(context.keys) and _is_adjective(context, following):
        following += 1
    own = following + 1
    ends = own + 1 >= len(context.keys) or context.keys[own] in POINTING
    if context.key(following) == FI and not ends and context.document.tokens.spelling(own).endswith(OWNERS):
        named = context.entities.actor_at.get(own + 1)
        noun_behind = context.words[own + 1].pos in ("NOUN", "PROPN") and not context.keys[own + 1].startswith(GLUED)
        return not named.letters if named is not None else noun_behind
    if following >= len(context.keys):
        return False
    if pointed and context.keys[following] in OF_ADDRESSEE:
        return True
    mention = context.entities.actor_at.get(following) or context.entities.place_at.get(following)
    if mention is not None:
        return not mention.letters and not context.keys[noun].endswith(OBLIQUE)
    if context.words[following].pos != "NOUN":
        return False
    return not is_definite(context.keys[following]) and not context.keys[following].startswith(GLUED)


def _subject_end(context: Context, index: int, *, seen: bool) -> int:
    """The end of the subject, or of an apposition or coordination to it, that begins at `index`."""
    entities, key = context.entities, context.keys[index]
    mention = entities.actor_at.get(index) or entities.place_at.get(index)
    if index in entities.role_at and not (seen and mention is not None and _is_another(context, index, mention[0])):
        end = max(entities.role_at[index], mention.end if mention else index)
        issued = issuer_behind(context, end, len(context.keys)) if mention and _is_document(mention[0]) else None
        return issued.end if issued else end
    if mention is not None:
        holds_office = context.office_ends.get(index) is mention[0]
        clitics = key[: mention.letters]
        # الأمين العام للأمم المتحدة, رئيس قسم الفلك بالمعهد القومي
        of_office = clitics[-1:] in ("ل", "ب") and index in context.role_ends
        joined = context.keys[index - 1] in COMMAS_OR_MARKS or "و" in clitics or holds_office or of_office
        return mention.end if not seen or joined else index
    if index in context.date_at:
        return index  # أعلن الأربعاء مكتب المدعي …
    if not seen and key in POINTING and _before_object(context, index):
        return index + 2
    name = None if seen else quoted_name(context, index)
    if name is not None:
        return name[1] + 1
    headed = None if seen else headed_at(context, index, len(context.keys))
    if headed is not None:
        return headed.end
    if not seen and key in QUANTIFIERS and is_definite(key) and context.key(index + 1) != MIN:
        return index + 1  # اتهم البعض الحكومة
    if not seen and (is_quantifier(context, index) or (is_classifier(key) and not is_definite(key))):
        return index  # كل من, تنظيم «…»: the name is still to come
    if seen or context.words[index].pos != "NOUN" or _is_object_behind_date(context, index):
        return index
    bearer = _name_behind(context, index)
    if bearer is not None:
        return bearer
    # An unknown subject: a noun with what makes it definite.
    following = context.key(index + 1)
    defining = following.startswith("ال") and not is_definite(key) and not ends_name(following)
    return index + 2 if defining or _is_nisba_of(key, following) else index + 1


def _is_nisba_of(noun: str, key: str) -> bool:
    """لجنة برلمانية, خبير نفطي: an indefinite nisba that agrees; أهمية is a noun."""
    if is_definite(noun) or is_definite(key) or key in ABSTRACT or len(key) < SHORTEST_NISBA:
        return False
    return key.endswith("يه") if noun.endswith("ه") else key.endswith("ي")


def _is_object_behind_date(context: Context, index: int) -> bool:
    """أعلن الثلاثاء انسحاب الوفد: a verbal noun behind a date, where the subject is in the verb."""
    dated = any(end == index for end in (context.date_at.get(index - 1), context.date_at.get(index - 2)))
    return dated and is_verbal_noun(context.document.tokens, index)


def _name_behind(context: Context, index: int) -> int | None:
    """The end of the name in المنتج وائل رفيق, الشاعر الكبير عبد الرحمن الأبنودي: definite words before a name."""
    for at in range(index, min(len(context.keys), index + LONGEST_DESCRIPTION)):
        found = context.entities.actor_at.get(at)
        if found is not None:
            named = found.entity.kind == "person" and found.entity.names and not found.letters
            return found.end if named and at > index else None
        key = context.keys[at]
        if not is_definite(key) or key.endswith(PLURAL_ENDINGS) or context.words[at].pos != "NOUN":
            return None
    return None


def _is_document(entity: ActorEntity | PlaceEntity) -> bool:
    return isinstance(entity, ActorEntity) and entity.is_document


def _is_another(context: Context, index: int, entity: ActorEntity | PlaceEntity) -> bool:
    """انتقدت المعارضة الحكومة, اتهم النائب الوزير: a body, or one unnamed man behind another, is no apposition."""
    if not isinstance(entity, ActorEntity) or entity.kind != "person":
        return isinstance(entity, ActorEntity)
    before = context.mention_ends.get(index)
    unnamed = isinstance(before, ActorEntity) and before.kind == "person" and not before.names and not entity.names
    return unnamed and before is not entity


def _is_adjective(context: Context, index: int) -> bool:
    """A definite nisba (الليبية) behind a noun, any adjective behind a mark; behind a person a noun is the object."""
    key = context.keys[index]
    before = context.keys[index - 1]
    if before in lexicon().organization_heads and key.endswith(("ي", "يه")) and not is_definite(key):  # شركة حكومية
        names_place = key in lexicon().place_nouns and index + 1 in context.entities.place_at  # الحكومة ولاية كسلا
        agrees = key.endswith("ه") == before.endswith("ه") and not names_place
        return agrees and key in lexicon().common_words
    if not is_definite(key) or context.words[index].pos != "NOUN":
        return False
    of_quoted_name = index - 1 in context.closing_marks and key in lexicon().adjectives
    return of_quoted_name or key.endswith(("ي", "يه", "يين", "يون"))


def _adjunct_end(context: Context, index: int, limit: int, *, seen: bool) -> int:
    """The end of a time, mark, comma before an apposition, or phrase of place or venue at `index`.

    A quantifier opens the subject (كل من) where that has not been `seen`, else the object.
    """
    key = context.keys[index]
    if index in context.date_at:
        return context.date_at[index]
    if key in TIMES_OF_DATES and index + 1 in context.date_at:
        return context.date_at[index + 1]  # أعلن يوم 18 يوليو معارضته
    if key in AGO and index + 1 < limit and context.keys[index + 1] in SPANS_OF_TIME:
        return index + 2
    if key in IS and (index + 1 in context.entities.role_at or index + 1 in context.entities.actor_at):
        return index + 1  # ناطق باسم القوات هو العقيد فلان
    if ends_name(key) or key in PASSED_OVER or is_classifier(key):
        return index + 1
    if not seen and is_quantifier(context, index):
        return index + 1
    if key in COMMAS:
        return _after_comma(context, index, limit)
    withheld = withheld_name_end(context, index)
    if withheld is not None:
        return withheld
    if key == "(":
        return parenthesis_end(context, index, limit)
    if key in DASHES:
        return _aside_end(context, index, limit)
    turn = _turn_end(context, index)
    if turn is not None:
        return min(turn, limit)
    if key in ISSUED and context.key(index + 1) == AAN and index + 2 < limit:
        return _mention_or_word_end(context, index + 2)
    venue = venue_at(context, index, limit)
    if venue is not None:
        return venue[1]
    if _holds_venue(context, index):
        return index + 1
    if key == FI and context.key(index + 1) == THE_TIME and context.key(index + 2) in ITSELF:
        return index + 3  # معتبرا في الوقت ذاته الاتفاق …
    if key in LED_BY and index + 1 < limit:
        return _mention_or_word_end(context, index + 1)
    listener = context.entities.actor_at.get(index)
    if listener is not None and listener.entity.kind == "person" and LI in key[: listener.letters]:
        return listener.end  # أكد لسالم العريبي حرصه
    addressed = medium_addressed_at(context, index, limit)
    if addressed is not None:
        return addressed[1]
    if key == ABRA:
        return _channel_end(context, index + 1, limit)
    if key in ADJUNCT_PREPOSITIONS:
        return _place_or_venue_end(context, index + 1, limit) or index
    place = context.entities.place_at.get(index)
    if place is not None and key.startswith("ب") and place.letters:
        return place.end
    return index


def _turn_end(context: Context, index: int) -> int | None:
    """The end of من جهته, في المقابل, بذات الوقت."""
    if context.keys[index] not in OPENING_TURNS:
        return None
    words = (2, 3)
    return next((index + n for n in words if tuple(context.keys[index : index + n]) in TURN_PHRASES), None)


def _holds_venue(context: Context, index: int) -> bool:
    """في مؤتمر صحفي عقده أمس, في تغريدة نشرها: the verb that tells of the venue right before it."""
    if context.words[index].pos != "VERB" or not context.keys[index].endswith(("ه", "ها")):
        return False
    if context.keys[index - 1] in COMMAS:
        return False  # أكدت الجمعية، في بيان لها، دعمها
    before = context.keys[max(0, index - FARTHEST_VENUE) : index]
    return any(lexicon().venue_nouns.get(key) in ("statement", "occasion") for key in before)


def _mention_or_word_end(context: Context, index: int) -> int:
    """بقيادة السعودية, برئاسة أحمد محمود: behind who leads."""
    mention = context.entities.actor_at.get(index) or context.entities.place_at.get(index)
    return mention.end if mention else index + 1


def _after_comma(context: Context, index: int, limit: int) -> int:
    """Behind the comma when an apposition, a time or an adverb follows, behind both when they set an adjunct off."""
    following = index + 1
    if following >= limit:
        return index
    key, entities = context.keys[following], context.entities
    appositive = following in entities.role_at or following in entities.actor_at
    if (
        appositive
        or following in context.date_at
        or withheld_name_end(context, following) is not None
        or ends_name(key)
        or key in ADVERBS
    ):
        return following
    return set_off_end(context, index, limit)


def parenthesis_end(context: Context, index: int, limit: int) -> int:
    """Behind a short parenthesis: (الجمعة), (51 عاما)."""
    for at in range(index + 1, min(limit, index + LONGEST_PARENTHESIS + 2)):
        if context.keys[at] == ")":
            return at + 1
    return index


def _aside_end(context: Context, index: int, limit: int) -> int:
    """Behind what two dashes set off: وصف الرئيس - في بيان له - الاتفاق; `index` where no second one is near."""
    for at in range(index + 1, min(limit, index + LONGEST_SET_OFF + 2)):
        if context.keys[at] == context.keys[index]:
            return at + 1
        if context.keys[at] in COMPLEMENTIZERS or context.keys[at] == ":":
            return index
    return index


def _channel_end(context: Context, index: int, limit: int) -> int:
    """The end of تلغرام, وكالة «النور» or حسابه behind عبر."""
    mention = context.entities.actor_at.get(index) or context.entities.actor_at.get(index + 1)
    if mention is not None:
        return mention.end
    quotation = context.quotation_at.get(index + 1)
    if quotation is not None and quotation.closed and quotation.last - index <= LONGEST_QUOTED_NAME + 2:
        return quotation.last + 1
    return min(index + 1, limit)


def _place_or_venue_end(context: Context, index: int, limit: int) -> int | None:
    """The end of محافظة تعز, وكالة رويترز or بيان لها behind their preposition; None when something else follows it."""
    for at in range(index, min(index + 2, limit)):
        place = context.entities.place_at.get(at)
        if place is not None:
            return place.end
        medium = context.entities.actor_at.get(at)
        if medium is not None and medium.entity.kind == "media":
            return medium.end
    if index in context.date_at:
        return context.date_at[index]
    return venue_noun_end(context, index, limit)
