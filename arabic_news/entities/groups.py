"""Groups: which words name people together, how the text counts them, and whether they act in what it reports.

باحثون, آلاف المحتجين, مجموعة من القراصنة; أضرم متظاهرون النار, المسلحون لم يستجيبوا.
"""

import itertools
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.entities.phrases import NOMINATIVE_PLURAL, carries_article
from arabic_news.text.clitics import listed_stem
from arabic_news.text.folding import fold
from arabic_news.text.particles import AL, AN, MIN
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range, Tokens, is_number

__all__ = ["SOUND_PLURALS", "acts", "counted_from", "is_collective", "is_people"]

OBLIQUE: Final = "ين"
SOUND_PLURALS: Final = (NOMINATIVE_PLURAL, OBLIQUE)
SHORTEST_STEM: Final = 4  # letters of the singular: عيون, سجون and ديون are no plurals of people
DUAL: Final = "تين"
WEAK: Final = "اوي"
PRESENT: Final = ("ي", "ت")
PRESENTS: Final = tuple(f"{before}{letter}" for before in ("", "ف", "س") for letter in PRESENT)
OURS: Final = "نا"  # لكننا مستمرون, عسكريونا موجودون
NO_PEOPLE: Final = frozenset(map(fold, (
    "تلفزيون", "تليفزيون", "ترليون", "تريليون", "بليون", "ماراثون", "بنطلون", "ملايين", "مضامين", "موازين", "ميادين",
    "عشرون", "عشرين", "ثلاثون", "ثلاثين", "أربعون", "أربعين", "خمسون", "خمسين", "سبعون", "سبعين", "ثمانون", "ثمانين",
    "تسعون", "تسعين", "التعاون", "تعاون", "فنون", "سنين", "شؤون",
)))  # fmt: skip
# What counts people: directly before them, or with من between.
COUNTS: Final = frozenset(map(fold, (
    "بعض", "عشرات", "مئات", "آلاف", "ملايين", "معظم", "غالبية", "أغلبية", "أغلب", "جميع", "كافة", "عدة", "ثلاثة",
    "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة",
)))  # fmt: skip
COUNTS_WITH_OF: Final = COUNTS | set(map(fold, (
    "عدد", "عددا", "العديد", "عديد", "الكثير", "كثير", "البعض", "مجموعة", "فريق", "فريقا", "حشد", "حشود", "المئات",
    "الآلاف", "العشرات", "كثيرون", "كوكبة", "نخبة", "مجموعات",
)))  # fmt: skip
SIZES: Final = frozenset(map(fold, ("كبير", "كبيرا", "كبيرة", "قليل", "قليلة", "محدود", "متزايد", "صغيرة", "هائل")))
# Men by broken plurals: a verb before them is masculine, so that behind a feminine one they are its object.
MEN: Final = frozenset(map(fold, (
    "قادة", "خبراء", "سكان", "أهالي", "نشطاء", "وزراء", "سفراء", "نواب", "علماء", "جنود", "زعماء", "تجار", "طلاب",
    "طلبة", "عمال", "شيوخ", "مشايخ", "وجهاء", "أعيان", "قضاة", "شبان", "وسطاء", "حراس", "حلفاء", "رفاق", "نقاد",
    "أساتذة", "باعة", "لصوص", "رعاة", "أنصار", "ركاب", "حجاج", "قراصنة", "ضباط", "شباب", "موظفو", "مسؤولو", "محامو",
    "أطباء", "معارضو", "متابعو", "مؤيدو", "محققو", "مفاوضو", "منظمو", "مناصرو", "ممثلو", "رجال",
)))  # fmt: skip
# Verbs whose subject hardly ever stands right behind them.
TAKING_OBJECTS: Final = frozenset(map(fold, ("استهدف", "شمل", "تضمن", "استقبل", "مثل")))
# Behind these a body with the article is oftener who is addressed: طالبت الجهات المعنية بالتحقيق.
ADDRESSING: Final = frozenset(map(fold, (
    "طالب", "ناشد", "حث", "أبلغ", "خاطب", "حمل", "ألزم", "ساعد", "دعم", "واجه", "شكر", "رافق", "منح", "ودع", "زار",
)))  # fmt: skip
GOVERNORS: Final = frozenset(map(fold, ("من", "إلى", "عن", "على", "في", "تحت", "فوق", "بين", "أمام", "وراء", "ضد")))
MOST_OF_THEM: Final = frozenset(map(fold, ("أغلبهم", "معظمهم", "بعضهم", "غالبيتهم", "جميعهم", "كلهم", "جلهم")))
AUXILIARIES: Final = frozenset(map(fold, (
    "لم", "لن", "لا", "قد", "سوف", "كانوا", "زالوا", "باتوا", "أيضا", "ما",
)))  # fmt: skip
FEMININE: Final = "ت"  # of a verb: how its past ends, and its present begins
PLURAL_PAST: Final = "وا"
PLURAL_PRESENT: Final = ("ون", "وا")
SHORTEST_VERB: Final = 4  # letters
NO_EVENT: Final = "ي"  # in the present, what people do is oftener a habit than an event
# تجمع, احتشد, انضم, استعاد, where the verbal noun has another ا: the past of a derived verb that no list knows.
PAST: Final = re.compile(r"(?:ا[^ا]ت[^ا]{1,2}|ان[^ا]{2,3}|است[^ا]{2,3}|ت[^ا]{3}|ت[^ا]ا[^ا]{2}|شيع)ت?$")
OWNERS_AND_OBJECTS: Final = ("ها", "ه", "هم")  # أعده مختصون, يحاصرها الثوار
# Verbs whose subject is oftener who suffers what is told than who does it.
SUFFERED: Final = frozenset(map(fold, (
    "قتل", "قتلت", "أصيب", "أصيبت", "جرح", "جرحت", "اعتقل", "اعتقلت", "أوقف", "استشهد", "استشهدت", "لقي", "لقيت", "سقط",
    "توفي", "توفيت", "غرق", "فقد", "مات", "خطف", "اختطف", "احتجز", "أدين", "أعدم", "نزح", "قضى", "نقل", "قضت", "يقتل",
    "يصاب", "أنقذ", "شرد", "أسر", "حوكم", "تعرض", "تعرضت",
)))  # fmt: skip
NO_AGENTS: Final = frozenset(map(fold, (
    "معلومات", "بيانات", "تقارير", "ضحايا", "مصابون", "محتجزون", "سجناء", "معتقلون", "أسرى", "وسائل", "أعضاء", "كثيرون",
    "آخرون", "آخرين", "ركاب", "مدنيون", "مدنيين", "طرفان", "جانبان",
)))  # fmt: skip
MEDIA: Final = frozenset(map(fold, ("إعلام", "الإعلام")))  # وسائل إعلام act, وسائل النقل do not
TOPICALIZERS: Final = frozenset(map(fold, ("كان", "كانت", "أن", "إن", "بأن", "لكن", "فإن")))
FARTHEST_VERB: Final = 6  # tokens behind the group
ENDING_SEARCH: Final = ("PUNCT", "PRON")  # المسؤولين الذين يتعاقبون: the verb of a relative clause is another's
# Of a crowd these tell how it fares, or who belongs to it, and nothing that it does.
STATES: Final = frozenset(map(fold, (
    "كان", "أصبح", "ظل", "بات", "زال", "بقي", "بلغ", "ضم", "مثل", "شكل", "شهد", "تضمن", "شمل", "زاد", "عانى", "خسر",
    "تأثر", "تضرر",
)))  # fmt: skip
# Behind these the one who acted stands in the genitive: من قبل مسلحين, على أيدي مجهولين.
DOERS: Final = frozenset(map(fold, ("قبل", "يد", "أيدي")))
RELATIVES: Final = frozenset(map(fold, ("الذين", "ممن")))
FARTHEST_MAIN_VERB: Final = 12  # tokens behind the relative pronoun
# Behind these and من stands who said it: انتقادات من المزارعين.
UTTERANCES: Final = frozenset(map(fold, (
    "انتقادات", "انتقادا", "انتقاد", "ترحيب", "ترحيبا", "استنكار", "استنكارا", "إدانات", "إدانة", "تحذيرات", "شكاوى",
    "شكوى", "مناشدات", "إشادة", "إشادات", "سخرية", "استياء", "مطالبات", "مطالب", "اعتراضات", "اعتراض", "تنديد",
    "تنديدا", "اتهامات", "نداءات", "بلاغات", "دعوات", "احتجاجات", "تعليقات",
)))  # fmt: skip
DIFFERENCE: Final = fold("فرق")
OF_DIFFERENCES: Final = frozenset(map(fold, ("أي", "لا", "هناك", "ثمة", "وجود", "بين", "يذكر", "كبير", "عن")))
OF_EVENTS: Final = frozenset(map(fold, ("لم", "لن", "أن", "حتى", "سوف", "كي")))
BEFORE_DOERS: Final = frozenset(map(fold, ("من", "على", "بأيدي")))


@lru_cache(maxsize=1 << 11)
def is_people(key: str) -> bool:
    """باحثون, الفيزيائيين: a sound plural of people, whose singular is a participle, a nisba or listed."""
    bare = key.removeprefix(AL)
    stem = bare[:-2]
    if not bare.endswith(SOUND_PLURALS) or len(stem) < SHORTEST_STEM or bare.endswith(DUAL):
        return False
    if bare.removeprefix("و").removeprefix(AL) in NO_PEOPLE or bare.startswith("لل"):  # وثلاثون as one word; للفنون
        return False
    if bare.startswith("و") and is_people(bare[1:]):
        return False  # ومسؤولون, which is two words
    if stem.endswith("ي"):
        return bare != key or _is_known(stem) or country_of_adjective(stem) is not None
    if bare.startswith(("ي", "ت", "سي", "ست")):
        return False  # يقولون, سيحاولون
    participle = stem[0] == "م" and (bare != key or stem[1] not in WEAK)
    agent = bare != key and stem[1] == "ا" and len(stem) == SHORTEST_STEM
    return participle or agent or (bare.endswith(NOMINATIVE_PLURAL) and _is_known(stem))


def _is_known(stem: str) -> bool:
    """باحث: the singular, or the genitive plural, is listed."""
    common = lexicon().common_words
    return any(form in common for form in (stem, f"{AL}{stem}", f"{stem}ين", f"{AL}{stem}ين"))


def is_collective(key: str) -> bool:
    """الثوار, باحثون, دراسات: a word that names several, or what they publish."""
    bare = key.removeprefix(AL)
    groups, documents = lexicon().group_nouns, lexicon().document_nouns
    acting = lexicon().acting_nouns
    listed = any(form in groups or form in documents or form in acting for form in (key, bare))
    return listed or is_people(key) or bare.endswith("ات") or key in COUNTS_WITH_OF


def counted_from(tokens: Tokens, index: int) -> tuple[int, int]:
    """Where عدد كبير من الباحثين or أربعة جنود begins, of which the people stand at a token, and the clitics there."""
    if index == 0:
        return index, 0
    with_of = index > 1 and tokens.keys[index - 1] == MIN
    sized = with_of and index > 2 and tokens.keys[index - 2] in SIZES
    at = index - 1 - with_of - sized
    stem = listed_stem(tokens.keys[at], COUNTS_WITH_OF if with_of else COUNTS)
    if stem is not None:
        return at, stem.letters
    return (at, 0) if not with_of and is_number(tokens.keys[at]) else (index, 0)


# ---------------------------------------------------------------- rules: "this group acts in what is reported"


class Group(NamedTuple):
    """A group where it stands; `noun` is the token of its head, `key` that head without clitics."""

    tokens: Tokens
    words: list[Word]
    span: Range
    letters: int
    noun: int
    key: str

    @property
    def before(self) -> str:
        """The word before it."""
        first = self.span[0]
        return self.tokens.keys[first - 1] if first else ""

    @property
    def is_oblique(self) -> bool:
        """الباحثين: a sound plural in the accusative or genitive."""
        return self.key.endswith(OBLIQUE)

    @property
    def agreement(self) -> str:
        """How the verb of a body agrees with it; `any` where people act."""
        known = lexicon().acting_nouns
        return known.get(self.key) or known.get(self.key.removeprefix(AL)) or "any"

    @property
    def is_governed(self) -> bool:
        """A preposition is glued to it."""
        return self.tokens.keys[self.span[0]][: self.letters].strip("وف") != ""


def behind_verb(group: Group) -> bool:
    """هتفت الجماهير: right behind a verb that the lexicon knows; a genitive there (تستهدف المستوطنين) is its object."""
    first = group.span[0]
    if not first or group.words[first - 1].pos != "VERB" or (first == group.noun and group.is_oblique):
        return False
    if _is_noun(group, first - 1) or (first == group.noun and _is_object(group)) or not _does(group, first - 1):
        return False
    if group.before.endswith(OWNERS_AND_OBJECTS) and not _is_past(group, first - 1):
        return _tells(group, first - 1)  # في ما يراه محللون, not التي يستخدمها القراصنة
    return not is_people(group.key) or not group.before.startswith(NO_EVENT) or _is_event(group)


def _is_event(group: Group) -> bool:
    """سيطلب المحققون, لم يشر المحققون, أن يتمكن المحققون, يبحث مسؤولون: a present that tells no habit."""
    first = group.span[0]
    before = group.tokens.keys[first - 2] if first > 1 else ""
    future = group.before.removeprefix("و").startswith("سي")
    some = group.span[1] - first > 1 and first == group.noun and not group.key.startswith(AL)
    return future or some or before.removeprefix("و") in OF_EVENTS


def _is_past(group: Group, index: int) -> bool:
    """أعلن, تمكنت: no form of the present."""
    verb, lemma = group.tokens.keys[index].lstrip("وف").removeprefix("س"), fold(group.words[index].lemma)
    return not verb.startswith(PRESENT) or verb.startswith(lemma[:2])


def _tells(group: Group, index: int) -> bool:
    """يراه محللون: a verb of speech, and of people."""
    return group.agreement == "any" and group.words[index].lemma in lexicon().reporting_lemmas


def _is_noun(group: Group, index: int) -> bool:
    """نسبة, or سيطرة behind تحت: no verb, though spelt like one."""
    governed = index > 0 and group.tokens.keys[index - 1] in GOVERNORS
    return governed or group.tokens.spelling(index).endswith("ة")


def _is_object(group: Group) -> bool:
    """شملت السكان: behind a feminine verb men are no subject, nor is anybody behind استهدف; but the nominative is."""
    if group.key.endswith(NOMINATIVE_PLURAL):
        return False
    verb, lemma = group.before.removeprefix("و").removeprefix("ف"), fold(group.words[group.span[0] - 1].lemma)
    present = verb.startswith(FEMININE) and (not lemma.startswith(FEMININE) or verb.startswith(FEMININE * 2))
    feminine = present or verb == f"{lemma}{FEMININE}"
    return lemma in TAKING_OBJECTS or (feminine and group.key.removeprefix(AL) in MEN)


def behind_object(group: Group) -> bool:
    """سيطرت عليها الميليشيات, ما قام به العلماء: a preposition with its pronoun stands between verb and subject."""
    at = group.span[0] - 1
    if at < 1 or group.words[at].pos != "ADP" or not group.before.endswith(OWNERS_AND_OBJECTS):
        return False
    verb, key = group.words[at - 1], group.tokens.keys[at - 1].removeprefix("و")
    past = not key.startswith(PRESENTS) or key.startswith(fold(verb.lemma))
    happened = verb.pos == "VERB" and past and _does(group, at - 1)
    return happened and key not in SUFFERED and not (group.span[0] == group.noun and group.is_oblique)


def nominative(group: Group) -> bool:
    """أقفل متظاهرون: behind a noun it would be a genitive, so the word before is a verb that no list knows."""
    first, before = group.span[0], group.before
    if not group.key.endswith(NOMINATIVE_PLURAL) or not first or group.words[first - 1].pos != "NOUN":
        return False
    if before.startswith(AL) or before.endswith((NOMINATIVE_PLURAL, OURS)):
        return False
    if before.startswith(NO_EVENT) and not _is_event(group):
        return False
    if before in lexicon().organization_heads or before in MOST_OF_THEM or carries_article(before):
        return False  # منظمة «مراسلون بلا حدود», معظمهم فرنسيون, والعمال متعبون
    if before in lexicon().group_nouns or group.tokens.spelling(first - 1).endswith("ة"):
        return False  # جنود أمريكيون, قائمة المرشحون
    return group.key.startswith(AL) or before.endswith(OWNERS_AND_OBJECTS) or _opens_clause(group, first - 1)


def _opens_clause(group: Group, index: int) -> bool:
    """A word at the beginning of a sentence, behind a sign or a particle, or joined to what stands before."""
    joined = group.tokens.keys[index].startswith("و")
    return joined or index == 0 or group.words[index - 1].pos not in ("NOUN", "PROPN", "NUM", "ADP")


def counted(group: Group) -> bool:
    """تزاحم آلاف المحتجين: what is counted, behind a word that is shaped like a verb and opens its clause."""
    first = group.span[0]
    if first == group.noun or group.agreement != "any" or not first or not PAST.match(group.before.removeprefix("و")):
        return False
    return group.words[first - 1].pos == "NOUN" and _opens_clause(group, first - 1)


def before_verb(group: Group) -> bool:
    """الثوار يقولون, أن المسلحين لم يستجيبوا: at the beginning of a clause and right before a verb that agrees."""
    keys, at = group.tokens.keys, group.span[1]
    while at < len(keys) and keys[at] in AUXILIARIES:
        at += 1
    return at < len(keys) and _opens_clause(group, group.span[0]) and _agrees(group, at)


def with_verb_farther(group: Group) -> bool:
    """كان مسلحون قد هاجموا, أن فرق الإنقاذ بالقطاع تلقت: behind كان or أن, where a verb that agrees comes soon."""
    listed = not is_people(group.key) or group.key in lexicon().group_nouns  # أن الإيطاليين: oftener all of them
    if not listed or group.before.removeprefix("و") not in TOPICALIZERS:
        return False
    end = min(len(group.tokens), group.span[1] + FARTHEST_VERB)
    behind = itertools.takewhile(lambda at: group.words[at].pos not in ENDING_SEARCH, range(group.span[1], end))
    verb = next((group.tokens.keys[at] for at in behind if _agrees(group, at)), "")
    return verb.removesuffix(PLURAL_PAST) not in ("", *SUFFERED)


def _agrees(group: Group, index: int) -> bool:
    """A verb whose subject the group may be: of the plural, or any behind a collective."""
    if group.agreement == "any" and _is_plural_verb(group.tokens.keys[index]):
        return True
    return group.words[index].pos == "VERB" and not is_people(group.key) and _does(group, index)


def _does(group: Group, index: int) -> bool:
    """Whether a verb tells what a body did or says: قررت الشركات, تقول الجهات; not تستخدم الشركات, ضم الوفد."""
    if group.agreement == "any":
        return True
    verb, word, past = group.tokens.keys[index].lstrip("وف"), group.words[index], _is_past(group, index)
    lemma = fold(word.lemma)
    feminine = verb.endswith(FEMININE) and verb != lemma if past else verb.removeprefix("س").startswith(FEMININE)
    event = past and group.agreement == "masculine" and verb not in STATES
    addressed = lemma in TAKING_OBJECTS or (lemma in ADDRESSING and group.key.startswith(AL))
    told = event or word.lemma in lexicon().reporting_lemmas
    return told and feminine == (group.agreement == "feminine") and not addressed


def _is_plural_verb(key: str) -> bool:
    """هتفوا, يستحكمون."""
    if len(key) < SHORTEST_VERB:
        return False
    return key.endswith(PLURAL_PAST) or (key[0] in PRESENT and key.endswith(PLURAL_PRESENT) and not is_people(key))


def doer(group: Group) -> bool:
    """من قبل مسلحين, على أيدي مجهولين; من قبل الشركات may be any."""
    first, end = group.span
    which = group.agreement == "any" or end - first > 1
    at = first - 1 - (group.before in MARKS)
    return which and at > 0 and group.tokens.keys[at] in DOERS and group.tokens.keys[at - 1] in BEFORE_DOERS


def before_relative_clause(group: Group) -> bool:
    """لكن المتظاهرين الذين تجمعوا اصطدموا بالحراس: a past of the plural behind the verb of the relative clause."""
    keys, first = group.tokens.keys, group.span[1] + 1
    if RELATIVES.isdisjoint(keys[first - 1 : first]) or not _opens_clause(group, group.span[0]):
        return False
    end = min(len(keys), first + FARTHEST_MAIN_VERB)
    clause = itertools.takewhile(lambda at: group.words[at].pos not in ENDING_SEARCH, range(first, end))
    verbs = [at for at in clause if _is_plural_verb(keys[at]) and keys[at] not in AUXILIARIES]
    main = next((keys[at] for at in verbs[1:] if not keys[at].startswith("و") and keys[at - 1] != AN), "")
    return main.endswith(PLURAL_PAST) and main.removesuffix(PLURAL_PAST) not in SUFFERED


def behind_utterance(group: Group) -> bool:
    """انتقادات واسعة من المزارعين: who said it stands behind من."""
    keys, at = group.tokens.keys, group.span[0] - 1
    if at < 1 or keys[at] != MIN:
        return False
    described = at > 1 and keys[at - 1].endswith(("ه", "ي", "ا"))
    return any(listed_stem(keys[noun], UTTERANCES) is not None for noun in range(at - 1 - described, at))


def suffers(group: Group) -> bool:
    """قتل سبعة جنود, أصيب آخرون, مدنيين قتلوا: what is done to them is told; not قتل مسلحون 25 مدنيا."""
    behind = group.tokens.keys[group.span[1] : group.span[1] + 1]
    suffered = listed_stem(group.before, SUFFERED) is not None and not (behind and _has_victims(group, behind[0]))
    return suffered or any(key[:-2] in SUFFERED for key in behind)


def _has_victims(group: Group, key: str) -> bool:
    """25, ثلاثة, مدنيا: whom the group killed."""
    plural = group.key.endswith(NOMINATIVE_PLURAL)
    accusative = key.endswith("ا") and key[:-1] in lexicon().common_words
    return plural and (key in COUNTS or is_number(key) or accusative)


def told_about(group: Group) -> bool:
    """معلومات, ضحايا, أي فرق يذكر: no people, or people who do nothing."""
    behind = group.tokens.keys[group.noun + 1 : group.noun + 2]
    difference = group.key == DIFFERENCE and not OF_DIFFERENCES.isdisjoint((group.before, *behind))
    return difference or (group.key.removeprefix(AL) in NO_AGENTS and MEDIA.isdisjoint(behind))


ACTING: Final[tuple[Callable[[Group], bool], ...]] = (
    behind_verb,
    behind_object,
    nominative,
    counted,
    before_verb,
    with_verb_farther,
    before_relative_clause,
    doer,
    behind_utterance,
)


def acts(group: Group) -> bool:
    """Whether a group does something where it stands, and does not suffer it."""
    return not (group.is_governed or suffers(group) or told_about(group)) and any(rule(group) for rule in ACTING)
