"""Noun phrases: how far a name goes that begins with a head noun such as وزارة, جامعة, مطار or كتيبة.

The phrase takes what belongs to the head: definite nouns and adjectives (الخارجية الليبية), a noun before a definite
one (حقوق الإنسان), a proper name (الحلبوص), a number (كتيبة 166), a quoted name, a ل phrase (للهجرة), a coordinated
definite noun (التجارة والصناعة). It stops at verbs, prepositions, relative pronouns, titles, times and commas.
"""

import re
from functools import lru_cache
from typing import Final

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import COMPOUND_HEADS, part_of, spelt_as_name
from arabic_news.text.clitics import ARTICLES, PREPOSITIONS, stems
from arabic_news.text.folding import fold
from arabic_news.text.particles import LI
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Tokens

__all__ = [
    "NISBA",
    "NOMINATIVE_PLURAL",
    "ORDINALS",
    "OWNERS",
    "PLURALS",
    "VERBAL_NOUN",
    "adjectives_end",
    "carries_article",
    "describes",
    "ends_name",
    "is_definite",
    "is_plural_verb",
    "is_proper",
    "is_verb_of_many",
    "is_verbal",
    "is_verbal_noun",
    "joins_names",
    "phrase_end",
    "quoted_end",
]

LONGEST_PHRASE: Final = 8
AMPERSAND: Final = "&"
MOST_ADJECTIVES: Final = 2
ADJECTIVAL: Final = ("ي", "يه", "ين", "ون", "ات", "ه", "ر", "ف", "د")  # how indefinite adjectives end
ADJECTIVES: Final = frozenset(map(fold, ("عام", "أول", "سابق", "بارز", "مطلع", "رفيع", "مقرب", "مستقل", "خاص")))
IDIOM_OBJECTS: Final = frozenset(
    map(fold, ("القبض", "النار", "الضوء", "الستار"))
)  # of a verb that they make an idiom with
MEMBERS: Final = frozenset(
    map(fold, ("فرسان", "شهداء", "أحرار", "أسود", "نسور", "صقور", "شباب", "أبناء", "أحفاد", "تحرير"))
)
NOMINATIVE_PLURAL: Final = "ون"
PLURALS: Final = (NOMINATIVE_PLURAL, "ين")
BROKEN_PLURALS: Final = frozenset(map(fold, (
    "كبار", "جدد", "أجانب", "عرب", "أكراد", "كرد", "روس", "أتراك", "أفارقة", "شباب", "صغار", "أفغان", "ألمان", "دروز",
    "أقباط", "شيعة", "سنة", "صرب", "بدو", "كثر", "أمازيغ", "صهاينة", "مغاربة", "أرمن", "أمريكان", "سود", "قدامى",
)))  # fmt: skip
SHORTEST_OBJECT: Final = 4  # letters without the ending
SHORTEST_SOUND_PLURAL: Final = 8  # letters with the article: not الشؤون, القانون
NISBA: Final = ("ي", "يه")
OF_OPINION: Final = fold("للرأي")
AGREEING: Final = ("ي", "ه", "ين", "ون", "ات", "ا")
VERB_OF_MANY: Final = re.compile(r"(?:[يت].{2,}ون(?:ه|ها|هم)|يت.{2,3}|يست.{2,4})$")
VERBAL_NOUN: Final = re.compile(r"(?:إ..ا.|ت..ي.|است..ا.|ان..ا.|ا.ت.ا.)$")
ORDINALS: Final = frozenset(map(fold, (
    "الأول", "الأولى", "الثاني", "الثانية", "الثالث", "الثالثة", "الرابع", "الرابعة", "الخامس", "الخامسة", "السادس",
    "السادسة", "السابع", "السابعة", "الثامن", "الثامنة", "التاسع", "التاسعة", "العاشر", "العاشرة",
)))  # fmt: skip
# Nouns in ى, which folds to the ي of an adjective.
LIKE_NISBAS: Final = frozenset(map(fold, (
    "الفوضى", "القوى", "المستوى", "المبنى", "المعنى", "المستشفى", "الدعوى", "الشكوى", "الفتوى", "القرى", "المرضى",
    "القتلى", "الجرحى", "الأسرى", "الذكرى", "الملتقى", "المنتدى", "المرمى", "المدى", "الأذى", "المأوى", "المقهى",
)))  # fmt: skip
# Adjectives in names of bodies that do not end so.
BROKEN_ADJECTIVES: Final = frozenset(map(fold, (
    "العام", "الأعلى", "العالي", "الحر", "المشترك", "الموحد", "المستقل", "المتحد", "الأحمر", "الأخضر", "الأبيض",
    "الأسود", "المؤقت", "المنتخب", "الدائم", "الأكبر", "الكبير", "الصغير", "الجديد", "القديم", "السريع", "المصغر",
    "الموسع", "الحاكم", "المعارض", "المتخصص", "المساعد", "المركزي", "الشامل", "المنشق", "الملكي", "المسلح", "المختلط",
    "الأكراد", "الأتراك", "الروس", "الأفغان", "الألمان", "الأرمن", "الصرب", "الأمريكان",
))) | ORDINALS  # fmt: skip
ELATIVES: Final = frozenset(map(fold, ("الكبرى", "العظمى", "الأولى", "الوسطى", "الأخرى", "القصوى", "الدنيا", "المثلى")))
SPECIALIZED: Final = fold("المتخصصة")
OF_COURTS: Final = frozenset(map(fold, ("الجزائية", "الجنائية", "الابتدائية", "الاستئنافية")))
MASCULINE_HEADS: Final = frozenset(map(fold, (
    "الجيش", "المجلس", "البرلمان", "الحزب", "الاتحاد", "المركز", "البنك", "الحرس", "التلفزيون", "القضاء", "المنتخب",
)))  # fmt: skip
PARTICIPLES_IN_NAMES: Final = frozenset(
    map(fold, ("المسلحة", "المتحدة", "المشتركة", "المستقلة", "المؤقتة", "المدرعة", "المنظمة"))
)
FIELDS_TOO: Final = ("national", "state")  # uses of heads that are fields as well: هيئة دبي للطيران
NOT_SO: Final = fold("غير")
OWNERS: Final = ("ه", "ها", "هم")
OWNED: Final = ("يها", "يهم", "اتها", "اتهم")
# Behind a head and before a name they are a part of its name; most are verbs too.
MASDARS: Final = frozenset(map(fold, ("دعم", "رصد", "حفظ", "نقل", "ضبط", "نشر", "بحث", "حماية", "استئناف", "تقصي")))
LONGEST_QUOTED_NAME: Final = 6
ARTICLE_FORMS: Final = (*ARTICLES, "وبال", "ولل")
TITLES_IN_NAMES: Final = frozenset(
    map(fold, ("الملك", "الأمير", "الإمام", "الشيخ", "السلطان", "الشهيد", "الأميرة", "الملكة", "خادم", "سيدي", "سيدنا"))
)
ENDING_NAMES: Final = frozenset(map(fold, (
    "اليوم", "أمس", "غدا", "السبت", "الأحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "الماضي",
    "الماضية", "المقبل", "المقبلة", "القادم", "القادمة", "الجاري", "الجارية", "الحالي", "الحالية", "الليلة", "مساء",
    "صباح", "فجر", "ظهر", "السابق", "السابقة", "الراحل", "المخلوع", "الموالية", "الموالي", "التابعة", "التابع",
    "الواقعة", "الواقع", "المتمركزة", "المعترف", "المدعومة", "الأخيرة", "الأخير", "المذكورة", "الآن", "المناهضة",
    "المناهض", "المنتمية", "المنتمي", "المتحالفة", "المتحالف", "المتخصصة", "المتخصص", "الرشيدة", "الموجودة",
    "الموجودين",
    "الأكبر", "الأهم", "الأبرز", "الاستراتيجية", "الإستراتيجية", "المضطرب", "المضطربة", "القريبة", "القريب", "المجاورة",
    "المجاور", "المتاخمة", "المسؤولة", "المعنية", "المختصة", "المذكور", "المتنازع", "المحاصرة", "المنكوبة",
    "الملقب", "الملقبة", "المسمى", "المسماة", "المعروف", "المعروفة", "المزود", "المزودة", "الحاكمة", "المكلفة",
    "السابقين", "السابقون", "الحاليين", "للمرة", "للعام", "لليوم", "للأسبوع", "للشهر", "للموسم", "للسنة", "للدورة",
)))  # fmt: skip


def is_definite(key: str) -> bool:
    """The word carries the article, and is no relative pronoun, nor spelt as if it did (إلغاء, ألمانية)."""
    return key.startswith("ال") and len(key) > 3 and key not in lexicon().no_article


def carries_article(key: str) -> bool:
    """The article, also behind clitics: بالبلدية, للجيش."""
    return len(key) > 3 and key.startswith(ARTICLE_FORMS) and key not in lexicon().no_article


def describes(head: str, key: str) -> bool:
    """شبكة جامدة, حركة زائدة, تنظيم تعاقدي: an indefinite word that may be an adjective of the head before it."""
    return not is_definite(key) and key.endswith("ه" if head.endswith("ه") else "ي")


def ends_name(key: str) -> bool:
    """A word that ends a name: a day, الماضي, or an adjective of relation such as التابعة."""
    return key in ENDING_NAMES


@lru_cache(maxsize=1 << 14)
def is_proper(key: str) -> bool:
    """A word that no list of ordinary words knows."""
    known = lexicon()
    return not any(
        stem.key in known.common_words
        or stem.key in known.titles
        or stem.key in known.verb_lemmas
        or stem.key in known.parts_of_speech
        or stem.key in known.organization_heads
        for stem in stems(key)
    )


def quoted_end(tokens: Tokens, index: int, end: int) -> int:
    """The end of a short quoted name that opens at `index`, or `index`."""
    if tokens.keys[index] not in MARKS:
        return index
    for close in range(index + 2, min(end, index + LONGEST_QUOTED_NAME + 2)):
        if tokens.keys[close] in MARKS:
            return close + 1
    return index


def phrase_end(tokens: Tokens, words: list[Word], first: int, end: int) -> int:
    """The end of the phrase whose complement begins at `first`; `first` when there is none."""
    index = quoted_end(tokens, first, end) if first < end else first
    if index > first:
        return index
    limit = min(end, first + LONGEST_PHRASE)
    while index < limit and (_belongs(tokens, words, first, index, limit) or joins_names(tokens, first, index, limit)):
        index += 1
    return index


def joins_names(tokens: Tokens, first: int, index: int, limit: int) -> bool:
    """The sign in براون & كلارك."""
    return first < index < limit - 1 and tokens.keys[index] == AMPERSAND and tokens.keys[index + 1].isalpha()


def _belongs(tokens: Tokens, words: list[Word], first: int, index: int, limit: int) -> bool:
    """Whether the word at `index` goes on with the phrase that stands before it."""
    key, before = tokens.keys[index], tokens.keys[index - 1]
    if index > first and before in COMPOUND_HEADS:
        return key.isalpha()  # علي بن أبي طالب
    if words[index].pos == "NUM":
        counted = index + 1 < limit and tokens.keys[index + 1].endswith(("ا", "ه", "اخرين"))  # 32 متهما, 27 سيارة
        return index == first and key.isdigit() and not counted
    if spelt_as_name(tokens, index):
        return True  # الإمام علي
    if index == first and key in MASDARS and index + 1 < limit and is_definite(tokens.keys[index + 1]):
        return not carries_article(before)  # صندوق دعم التماسك
    if index == first and key in MASDARS and not carries_article(before) and index + 1 < limit:
        return _before_definite(tokens, words, index + 1, limit)  # مركز دعم ضحايا العنف
    if key == SPECIALIZED and before in OF_COURTS:
        return True  # المحكمة الجزائية المتخصصة
    if words[index].pos not in ("NOUN", "PROPN") or ends_name(key) or _governed(key):
        return False
    if index > first and key.endswith(OWNED) and not is_definite(key):
        return False  # منصة سبوتيفاي مستخدميها
    if (
        index > first
        and tokens.spelling(index).endswith(OWNERS)
        and key[1:].rstrip("هام") in lexicon().organization_heads
    ):
        return False  # حكومة الإقليم وبرلمانه
    if _is_accusative(key):
        return False  # أصدر مكتب فلان تحذيرا
    if is_definite(key):
        if _relational(tokens, words, first, index) or _disagrees(tokens, first, index):
            return False
        definite_before = is_definite(before)
        if definite_before and key.endswith(PLURALS) and not (index > first and before.endswith(PLURALS)):
            return False  # حرس الحدود المرابطون, اتهمت الحكومة المحتجين
        if definite_before and index > first and not is_proper(key) and not _definite_adjective(before, key):
            return False  # نفى رئيس الوزراء الأنباء
        if key in IDIOM_OBJECTS or (not _agrees(key) and _wants_adjective(tokens, first, index)):
            return False  # ألقت قوات الأمن القبض, أكد المركز الإعلامي الخبر
        behind_head = index == first or before in lexicon().place_nouns  # ملعب مدينة الملك عبد العزيز
        title_in_name = behind_head and key in TITLES_IN_NAMES and not carries_article(before)
        return title_in_name or key not in lexicon().titles or _adjectival_title(tokens, first, index, limit)
    if key.startswith("لل") and index > first:
        head = lexicon().organization_heads.get(f"ا{key[1:]}")
        return head is None or head[1] in FIELDS_TOO  # حكومة موازية للحكومة: another body
    if key.startswith("وال") and index > first:
        return _coordinated(tokens, first, key)
    if carries_article(before) and before not in TITLES_IN_NAMES:
        return False
    if index == first and key in TITLES_IN_NAMES:
        return True
    if index > first and is_proper(before) and (is_verbal_noun(tokens, index) or _is_charge(tokens, words, index)):
        return False  # نفت بلدية درنة إغلاق الطريق, تحملت حكومة فلان مسؤولية القرار
    following = (_before_definite, _before_place, _before_body, _before_title)
    if is_proper(key) or any(rule(tokens, words, index, limit) for rule in following):
        return True
    return index == first and _before_annexed(tokens, words, index, limit)


def is_verbal_noun(tokens: Tokens, index: int, letters: int = 0) -> bool:
    """إطلاق, تأجيل, استئناف, اعتقال, انفجار: a verbal noun of a derived verb, by its spelling behind some letters."""
    return VERBAL_NOUN.match(tokens.spelling(index)[letters:]) is not None


def _is_masdar(tokens: Tokens, index: int) -> bool:
    """تقصي, تنمية: a verbal noun, by the list or by its spelling."""
    return tokens.keys[index] in MASDARS or is_verbal_noun(tokens, index)


def is_plural_verb(key: str) -> bool:
    """يحاولون: no word that the lexicon has for a noun."""
    return key.startswith("ي") and key.endswith(NOMINATIVE_PLURAL) and key not in lexicon().common_words


def is_verb_of_many(key: str) -> bool:
    """يملكونها, يتوج, يستعد: a verb by its shape alone, which no name has."""
    return VERB_OF_MANY.match(key) is not None


def _is_accusative(key: str) -> bool:
    """تحذيرا: an ordinary noun with the ending of an object; not أفريقيا."""
    bare = key[:-1]
    noun = len(bare) >= SHORTEST_OBJECT and not bare.endswith("ي") and bare in lexicon().common_words
    return noun and key.endswith("ا") and is_proper(key)


def _wants_adjective(tokens: Tokens, first: int, index: int) -> bool:
    """Behind a head with the article, an adjective (الليبي) or a name (كورندو) a definite noun is the verb's object."""
    before = tokens.keys[index - 1]
    adjective = is_definite(before) and before.endswith(("ي", "يه"))
    name = index > first and not is_definite(before) and is_proper(before) and not _is_masdar(tokens, index - 1)
    return carries_article(tokens.keys[first - 1]) or (index > first and adjective) or name


def _agrees(key: str) -> bool:
    """A word with the article that may be an adjective of the noun with the article before it."""
    return key.endswith(AGREEING) or key in BROKEN_ADJECTIVES or is_proper(key)


def _adjectival_title(tokens: Tokens, first: int, index: int, limit: int) -> bool:
    """الإعلامي in المركز الإعلامي, but not in المركز الإعلامي فلان."""
    adjective = index == first and carries_article(tokens.keys[first - 1]) and tokens.keys[index].endswith("ي")
    named = index + 1 < limit and part_of(tokens, index + 1).part in ("given", "given?", "compound", "unknown")
    return adjective and not named


def _relational(tokens: Tokens, words: list[Word], first: int, index: int) -> bool:
    """السلطات المكلفة بالبحث: a participle with a complement of its own describes a body and is not in its name."""
    key = tokens.keys[index]
    participle = key.startswith("الم") and key.endswith("ه") and not key.endswith("يه")
    if not participle or key in PARTICIPLES_IN_NAMES or index + 1 >= len(tokens):
        return False
    following = tokens.keys[index + 1]
    return carries_article(tokens.keys[first - 1]) and (
        words[index + 1].pos == "ADP" or following.startswith(("بال", "لل"))
    )


def _disagrees(tokens: Tokens, first: int, index: int) -> bool:
    """كتيبة الحلبوص الموقع, الجيش المدينة: a definite word of another gender than all before is the verb's object."""
    key, head = tokens.keys[index], tokens.keys[first - 1]
    if index == first and not carries_article(head):
        return False
    before = tokens.keys[index - 1]
    if not (carries_article(before) or is_proper(before)) or _is_masdar(tokens, index - 1):
        return False  # حماية النيل, ترصيف الطرق: the complement of an indefinite noun
    if key.endswith("ه"):
        return index == first and head in MASCULINE_HEADS
    if (
        index == first
        and key.endswith("ي")
        and key not in ELATIVES
        and head.endswith(("ه", "ات"))
        and not is_proper(key)
    ):
        return True  # رئيس الحكومة الكندي, مقر الشركة الرئيسي: the adjective of the noun before
    if not _is_feminine(head) or key.endswith(("ي", "ا", "ين", "ات")):
        return False
    return all(_is_feminine(word) or is_proper(word) for word in tokens.keys[first:index])


def _is_feminine(key: str) -> bool:
    return key.endswith(("ه", "ات"))


def _governed(key: str) -> bool:
    """بالظهران, بحكومة, بطباعة: a glued ب ends the phrase, as a free preposition does."""
    if not key.startswith("ب"):
        return False
    known, noun = lexicon(), key[1:]
    governed = is_definite(noun) or noun in known.organization_heads or noun in known.place_nouns
    return governed or (noun in known.common_words and key not in known.common_words)


def is_verbal(tokens: Tokens, index: int) -> bool:
    """تبتلع الكثبان: a word shaped like a verb of the present tense, with a definite noun behind it."""
    key = tokens.keys[index]
    present = len(key) > 3 and key[0] in "يت"
    return present and index + 1 < len(tokens) and is_definite(tokens.keys[index + 1])


def _coordinated(tokens: Tokens, first: int, key: str) -> bool:
    """The second noun of وزارة التجارة والصناعة, but no new body and no second adjective of a definite head."""
    known = lexicon()
    stem = key[1:]
    return not (
        carries_article(tokens.keys[first - 1])
        or stem in known.organization_heads
        or stem in known.titles
        or stem in known.group_nouns
    )


def _before_definite(tokens: Tokens, words: list[Word], index: int, end: int) -> bool:
    """An indefinite noun directly before a definite one: حقوق الإنسان."""
    return (
        index + 1 < end
        and tokens.keys[index] not in lexicon().titles
        and words[index].pos == "NOUN"
        and not tokens.spelling(index).endswith(OWNERS)  # قوات بلاده العسكرية
        and words[index + 1].pos in ("NOUN", "PROPN")
        and is_definite(tokens.keys[index + 1])
        and tokens.keys[index + 1] not in lexicon().titles
        and not ends_name(tokens.keys[index + 1])
    )


def _before_annexed(tokens: Tokens, words: list[Word], index: int, end: int) -> bool:
    """بحوث in معهد بحوث مواد البناء: an indefinite noun right behind the head, before another with its complement."""
    key, head = tokens.keys[index], tokens.keys[index - 1]
    participle = key.startswith("م") and key.endswith("ه") and head.endswith("ه")  # شركة منتجة
    if participle or carries_article(head) or not _is_annexed(tokens, words, index):
        return False
    if index + 1 >= end or is_verbal_noun(tokens, index + 1):
        return False  # بدأت شركة صلة تنفيذ القرار
    return _is_annexed(tokens, words, index + 1) and _before_definite(tokens, words, index + 1, end)


def _is_annexed(tokens: Tokens, words: list[Word], index: int) -> bool:
    """مواد: an indefinite common noun that may have a complement; no adjective, nothing with a preposition glued."""
    key, known = tokens.keys[index], lexicon()
    if words[index].pos != "NOUN" or key not in known.common_words or key in known.titles:
        return False
    glued = key.startswith("لل") or (key.startswith(PREPOSITIONS) and key[1:] in known.common_words)
    return not (glued or key.endswith(NISBA) or key in ADJECTIVES or tokens.spelling(index).endswith(OWNERS))


def _is_charge(tokens: Tokens, words: list[Word], index: int) -> bool:
    """مسؤولية behind حكومة فلان, but not كرة behind رابطة صحافيي, nor أنصار: nouns of people belong to names."""
    key, known = tokens.keys[index], lexicon()
    people = key in known.group_nouns or key in MEMBERS
    abstract = words[index].pos == "NOUN" and key.endswith("يه") and key in known.common_words
    charge = _is_annexed(tokens, words, index) or (abstract and _before_definite(tokens, words, index, len(tokens)))
    return charge and not people and not tokens.keys[index - 1].endswith("ي")


def _before_place(tokens: Tokens, words: list[Word], index: int, end: int) -> bool:
    """محافظة نينوى in مجلس محافظة نينوى, فرسان جنزور in كتيبة فرسان جنزور: a noun of place or people with a name."""
    known, key = lexicon(), tokens.keys[index]
    noun = words[index].pos == "NOUN" and (key in known.place_nouns or key in known.group_nouns or key in MEMBERS)
    return noun and index + 1 < end and is_proper(tokens.keys[index + 1])


def _before_title(tokens: Tokens, words: list[Word], index: int, end: int) -> bool:
    """مدينة in ملعب مدينة الملك عبد العزيز: a place called after somebody."""
    named = index + 1 < end and tokens.keys[index + 1] in TITLES_IN_NAMES
    return named and words[index].pos == "NOUN" and tokens.keys[index] in lexicon().place_nouns


def _before_body(tokens: Tokens, words: list[Word], index: int, end: int) -> bool:
    """عمليات in غرفة عمليات سلاح الجو: a noun before a body that is its complement."""
    if index + 1 >= end or words[index].pos != "NOUN" or tokens.keys[index + 1] not in lexicon().organization_heads:
        return False
    return not is_definite(tokens.keys[index + 1]) and _before_definite(tokens, words, index + 1, end)


def adjectives_end(tokens: Tokens, words: list[Word], first: int, end: int) -> int:
    """The end of a noun at `first` with the adjectives that agree with it in definiteness."""
    definite = is_definite(tokens.keys[first])
    index = first + 1
    while index < end and index <= first + MOST_ADJECTIVES:
        key = tokens.keys[index]
        if key == NOT_SO and index + 1 < end and _is_negated(tokens.keys[first], tokens.keys[index + 1]):
            return index + 2
        if words[index].pos != "NOUN" or ends_name(key) or is_definite(key) != definite or key in lexicon().titles:
            break
        if not definite and _has_clitic(tokens, index):
            break  # تقرير للمعهد, مصادر بالإدارة, خبراء لاختيار
        if index > first + 1 and tokens.keys[index - 1].endswith(PLURALS) != key.endswith(PLURALS):
            break  # واصل الثوار الليبيون الصمود
        if key in lexicon().verbal_nouns or key in lexicon().organization_heads:
            break  # مسؤول ليبي قوله: the next cue; رئيس نادي النصر: another noun
        if key.startswith("ل") and key[1:] in lexicon().organization_heads:
            break  # شهود لوكالة رويترز
        if key.startswith("و") and (key[1:] in lexicon().group_nouns or key[1:] in lexicon().titles):
            break  # مصادر طبية وشهود
        if not (_definite_adjective(tokens.keys[first], key) if definite else _adjectival(tokens.keys[first], key)):
            break
        index += 1
    return index


def _is_negated(noun: str, key: str) -> bool:
    """غير حكومية behind منظمات, غير الحكومية behind المنظمات."""
    definite = is_definite(noun)
    return is_definite(key) == definite and (_definite_adjective if definite else _adjectival)(noun, key)


def _has_clitic(tokens: Tokens, index: int) -> bool:
    """للمعهد, بالإدارة, بآلاف, لاختيار: a preposition is glued to a noun."""
    key, known = tokens.keys[index], lexicon().common_words
    if key == OF_OPINION:
        return False  # استطلاع للرأي
    glued = key.startswith(PREPOSITIONS) and key[1:] in known and key not in known and not key.endswith(NISBA)
    purpose = key.startswith(LI) and is_verbal_noun(tokens, index, len(LI))
    return glued or purpose or carries_article(key)


def _adjectival(noun: str, key: str) -> bool:
    """غاضبون, أجانب in محتجون غاضبون or أجانب: not the object of محتجون لافتة, nor يحاولون."""
    if is_plural_verb(key):
        return False
    if noun.endswith(NOMINATIVE_PLURAL):
        return key.endswith(PLURALS) or key in BROKEN_PLURALS
    return key in ADJECTIVES or key.endswith(ADJECTIVAL)


def _definite_adjective(noun: str, key: str) -> bool:
    """المقيم in المدير المقيم: not الهجوم in أدان المدير الهجوم, nor what cannot agree (المجزرة, المسلحون القرية)."""
    if noun.endswith(NOMINATIVE_PLURAL) and len(noun) >= SHORTEST_SOUND_PLURAL:
        return key.endswith(PLURALS) or key.removeprefix("ال") in BROKEN_PLURALS
    if key in LIKE_NISBAS:
        return False  # تجار البشر الفوضى
    if noun in lexicon().titles and key.endswith((*PLURALS, "ه", "ات")) and not noun.endswith((*PLURALS, "ه", "ات")):
        return False
    return key.endswith((*NISBA, *PLURALS)) or key in lexicon().adjectives or key in BROKEN_ADJECTIVES
