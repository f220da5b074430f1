"""Who is called by what he is (الخبير, المسؤول التركي), and not by his name: the named man who spoke; and النتائج."""

from itertools import chain
from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.claims.attribution.gender import gender_of
from arabic_news.claims.attribution.speakers import Speakers
from arabic_news.claims.attribution.subject import Speaker, Subject
from arabic_news.claims.context import Context
from arabic_news.entities.entities import ActorEntity, EntityMention
from arabic_news.entities.phrases import is_definite
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.folding import fold
from arabic_news.text.particles import AAN, AL, FI
from arabic_news.text.tokens import Range

__all__ = ["taken_up"]

# By which news calls somebody whom it has named; not people in general (المواطن, الطفل), nor المصدر and المتحدث.
DESCRIBING: Final = frozenset(map(fold, (
    "خبير", "كاتب", "مؤلف", "باحث", "مسؤول", "مسئول", "دبلوماسي", "لاعب", "نجم", "مهاجم", "حارس", "مدافع", "مدرب",
    "فنان", "ممثل", "مخرج", "مطرب", "مغني", "شاعر", "روائي", "ناشط", "محلل", "أكاديمي", "قيادي", "نقابي", "داعية",
    "ملياردير", "مهندس", "محامي", "محام", "صحفي", "صحافي", "إعلامي", "ناقد", "مؤرخ", "عالم", "مبعوث", "سيناتور", "نائب",
    "برلماني", "معارض", "مرشح", "اقتصادي", "حقوقي", "عداء", "سباح", "ملاكم", "رسام", "موسيقي", "مصمم", "طيار", "محاضر",
    "قارئ", "ملحق", "منتج", "أستاذ", "وزير", "سفير", "شاب",
)))  # fmt: skip
# Offices of which nobody has two: who was called مدرب is not اللاعب.
APART: Final = frozenset(map(fold, ("وزير", "سفير", "مدرب", "لاعب", "مخرج", "ملحق", "رئيس", "ملك", "حكم")))
OVER: Final = frozenset(map(fold, ("باسم", "لدى")))
OVER_WITH_ABOUT: Final = frozenset(map(fold, ("النائب", "النائبة", "المسؤول", "المسؤولة", "المسئول")))  # عن ائتلاف
RESULTS: Final = fold("النتائج")
LONGEST: Final = 2  # words of such a description
CONJUNCTIONS: Final = "وف"
FEMININE: Final = "ه"


def taken_up(context: Context, speakers: Speakers, subject: Subject) -> Subject:
    """The subject, or whom it means where its words describe somebody told of before."""
    first = subject.first
    if first is None or len(subject.speakers) > 1 or subject.span is None:
        return subject
    meant = _study(context, speakers, subject.span) or _named_person(context, speakers, first)
    return subject if meant is None else subject._replace(speakers=(Speaker(meant.who, first.mention),))


def _study(context: Context, speakers: Speakers, span: Range) -> Speaker | None:
    """النتائج, of the study that spoke last."""
    if context.keys[slice(*span)] != [RESULTS]:
        return None
    return next((spoken.speaker for spoken in reversed(speakers.spoken) if spoken.speaker.is_study), None)


def _named_person(context: Context, speakers: Speakers, speaker: Speaker) -> Speaker | None:
    """The named man whom a description of one person means."""
    person = _told_of(context, speakers, speaker.mention) if _takes_up(context, speaker) else None
    return person if person is not None and _fits(context, speaker.mention, person) else None


def _told_of(context: Context, speakers: Speakers, mention: EntityMention) -> Speaker | None:
    """Whom the article spoke of last, if he has a name: who spoke, or the only person named so far."""
    spoken = (spoken.speaker for spoken in reversed(speakers.spoken))
    last = next((it for it in chain([speakers.topic], spoken) if it is not None and it.kind == "person"), None)
    if last is not None:
        return last if last.is_named_person else None
    return context.only_named_before(mention.span[0])


def _takes_up(context: Context, speaker: Speaker) -> bool:
    """الخبير, الدبلوماسي الفلسطيني; not خبير, للخبير, المتحدث باسم الجيش, الخبير ماكلين."""
    first, end = speaker.mention.span
    if speaker.kind != "person" or speaker.is_named_person or end - first > LONGEST:
        return False
    if context.keys[first][: speaker.mention.letters].strip(CONJUNCTIONS) or not _describes(context, speaker.mention):
        return False
    opening = speaker.who.mentions[0] if isinstance(speaker.who, ActorEntity) else speaker.mention
    return _describes(context, opening) and not _goes_on(context, end)


def _describes(context: Context, mention: EntityMention) -> bool:
    """A definite noun of the list, of a man or a woman: الباحث, الباحثة."""
    word = context.keys[mention.span[0]][mention.letters :]
    return is_definite(word) and not DESCRIBING.isdisjoint(_nouns(word))


def _nouns(word: str) -> tuple[str, str]:
    """The noun of a man with the noun of a woman: باحث, باحثة."""
    noun = word.removeprefix(AL)
    return noun, noun.removesuffix(FEMININE)


def _goes_on(context: Context, end: int) -> bool:
    """What he is over, or a word that may be his name: المندوب لدى المنظمة, القيادي في الحزب, الخبير ماكلين."""
    key = context.key(end)
    if not key:
        return False
    if key == FI:
        return not any(stem.key in lexicon().venue_nouns for stem in nominal_stems(context.key(end + 1)))
    unknown = context.words[end].pos == "NOUN" and key not in lexicon().ordinary_words and not is_definite(key)
    if key == AAN and context.key(end - 1) in OVER_WITH_ABOUT:
        return True
    return key in OVER or context.words[end].pos in ("PROPN", "X") or unknown


def _fits(context: Context, mention: EntityMention, person: Speaker) -> bool:
    """Neither his gender nor his office nor his country is another."""
    (first, end), letters = mention.span, mention.letters
    word = context.keys[first][letters:]
    if gender_of(context, person) == ("m" if word.endswith(FEMININE) else "f"):
        return False
    roles = person.who.roles if isinstance(person.who, ActorEntity) else []
    offices = {noun for role in roles for noun in _nouns(context.keys[role.span[0]][role.letters :])} & APART
    if offices and not APART.isdisjoint(_nouns(word)) and offices.isdisjoint(_nouns(word)):
        return False
    country = country_of_adjective(context.keys[end - 1]) if end - first == LONGEST else None
    theirs = _countries(context, person) if country else set()
    return not theirs or country in theirs


def _countries(context: Context, person: Speaker) -> set[str]:
    """The countries of which a person is said to be."""
    if not isinstance(person.who, ActorEntity):
        return set()
    words = (context.keys[at] for role in person.who.roles for at in range(*role.span))
    return {country for country in (person.who.country, *map(country_of_adjective, words)) if country is not None}
