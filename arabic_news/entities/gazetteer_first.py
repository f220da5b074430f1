"""What rests on a head noun alone yields to the gazetteer: where a listed name begins or stands inside a found one."""

from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import part_of_key
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.place_rules import place_noun_before
from arabic_news.text.folding import fold
from arabic_news.text.particles import LI
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Tokens

__all__ = ["people_yielding", "yielding"]

ONE_MORE: Final = 2
ORDINARY: Final = ("unknown", "definite", "stop")  # parts of words with which a whole name hardly goes on
JUNIOR: Final = fold("جونيور")
LONGEST_BEFORE: Final = 3  # tokens of a listed name before its last word
# What an international body is there for, in its name; another purpose is that of what it does.
PURPOSES_IN_NAMES: Final = tuple(
    map(fold, ("لل", "لكرة", "لألعاب", "لشؤون", "لشئون", "لحقوق", "لدول", "لعلماء", "لحفظ", "لدعم"))
)
# What may stand between a listed name and the rest of a longer one.
NAME_GOES_ON: Final = frozenset(map(fold, ("العام", "العامة", "الوطني", "الوطنية", "المعترف", "المؤقتة", "المؤقت")))


def yielding(tokens: Tokens, found: list[Candidate], listed_at: dict[int, Candidate]) -> list[Candidate]:
    """Return what stands of the found candidates beside the listed names, which are given by their first token."""
    return [
        _cut(tokens, name, listed_at)
        for name in found
        if not (name.rank >= Rank.SURROUNDINGS and name.span[0] in listed_at and not _is_quoted(tokens, name))
        and not _overreaches(tokens, name, listed_at)
    ]


def _is_quoted(tokens: Tokens, name: Candidate) -> bool:
    """«تشيك بوينت سوفتوير»: quotation marks hold the whole name together."""
    first, end = name.span
    return first > 0 and end < len(tokens) and tokens.keys[first - 1] in MARKS and tokens.keys[end] in MARKS


def people_yielding(tokens: Tokens, people: list[Candidate], listed_at: dict[int, Candidate]) -> list[Candidate]:
    """Return the people without those that are a listed person and more: زار بشار الأسد حلب, ترمب بهواجس.

    A person's name does not begin inside a listed one: نيوكاسل يونايتد ايمانويل ريفيير.
    """
    return [_behind_listed(person, listed_at) for person in people if not _person_and_more(tokens, person, listed_at)]


def _behind_listed(person: Candidate, listed_at: dict[int, Candidate]) -> Candidate:
    """The person without the words at which a listed name of several words ends."""
    first, end = person.span
    for at in range(max(0, first - LONGEST_BEFORE), first):
        listed = listed_at.get(at)
        if listed is not None and listed.actor is not None and listed.kind != "person" and first < listed.span[1] < end:
            return person._replace(span=(listed.span[1], end), letters=0)
    return person


def _person_and_more(tokens: Tokens, person: Candidate, listed_at: dict[int, Candidate]) -> bool:
    listed = listed_at.get(person.span[0])
    if listed is not None and listed.is_place and place_noun_before(tokens, person.span[0]):
        return True  # ولاية بشار فتح
    if listed is None or listed.kind != "person" or listed.is_place or listed.length >= person.length:
        return False
    if listed.length == 1:
        surname, last = tokens.keys[listed.span[0]][listed.letters :], tokens.keys[person.span[1] - 1]
        return (
            person.length == ONE_MORE and surname not in lexicon().given_names and part_of_key(last).part == "unknown"
        )
    if _ends_with_surname(tokens, listed) and part_of_key(tokens.keys[listed.span[1]]).part in ORDINARY:
        return tokens.keys[listed.span[1]] != JUNIOR  # شكر نوري المالكي تحايا
    place = listed_at.get(listed.span[1])
    return place is not None and place.is_place and place.span[1] == person.span[1]


def _ends_with_surname(tokens: Tokens, listed: Candidate) -> bool:
    """نوري المالكي, which is nobody else's; محمد صلاح may go on as the name of another."""
    return tokens.keys[listed.span[1] - 1] not in lexicon().given_names


def _overreaches(tokens: Tokens, name: Candidate, listed_at: dict[int, Candidate]) -> bool:
    """منظمة التعاون الإسلامي الدول: behind a listed name only a nationality, a rank or a ل phrase goes on with it."""
    listed = listed_at.get(name.span[0])
    if listed is None or listed.actor is None or listed.length < 2 or name.length <= listed.length:
        return False
    if _is_quoted(tokens, name):
        return False
    following = tokens.keys[listed.span[1]]
    if not listed.actor.country and following.startswith(LI) and not following.startswith(PURPOSES_IN_NAMES):
        return True  # الاتحاد الأوروبي لحماية البيانات
    return not (country_of_adjective(following) or following.startswith("ل") or following in NAME_GOES_ON)


def _cut(tokens: Tokens, name: Candidate, listed_at: dict[int, Candidate]) -> Candidate:
    """مستشفى الجلاء ببنغازي, ميناء جنوة وطرابلس: a name ends before a listed place with ب, that of a place with و."""
    first, end = name.span
    for index in range(first + 2, end):
        place = listed_at.get(index)
        if place is None or not place.is_place:
            continue
        glued = tokens.keys[index][: place.letters]
        if "ب" in glued or (glued == "و" and name.is_place):
            return name._replace(span=(first, index))
    return name
