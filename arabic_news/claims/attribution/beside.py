"""Subjects behind their cue: the first mention between it and its complement that no preposition governs."""

from typing import Final, NamedTuple

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.morphology import Agreement
from arabic_news.analysis.spoken_names import may_be_surname
from arabic_news.claims.adjuncts import ADDRESSED, ADVERBS, HONORIFICS, POINTING, quoted_name
from arabic_news.claims.attribution.documents import is_only_carried, issuer_behind
from arabic_news.claims.attribution.gender import gender_of
from arabic_news.claims.attribution.headed import headed_at
from arabic_news.claims.attribution.one_person import is_agent, names_one, names_several
from arabic_news.claims.attribution.owners import is_owner
from arabic_news.claims.attribution.subject import Description, NewName, Speaker, Subject
from arabic_news.claims.context import RELATIVES, Context
from arabic_news.claims.mentions import is_governed, is_quantifier, mention_at, opening_of, phrase_opening
from arabic_news.claims.venues import medium_at
from arabic_news.entities.entities import ActorEntity, EntityMention, PlaceEntity
from arabic_news.entities.groups import is_collective, is_people
from arabic_news.entities.nominals import ONE_OF
from arabic_news.entities.outlets import STAFF
from arabic_news.entities.phrases import OWNERS, VERBAL_NOUN, adjectives_end, ends_name, is_definite, is_verbal_noun
from arabic_news.models import ActorKind
from arabic_news.text.clitics import listed_stem
from arabic_news.text.folding import fold
from arabic_news.text.particles import AAN, AL, ILA, MIN, WA
from arabic_news.text.tokens import COMMAS, COMMAS_OR_DASHES, Range

__all__ = [
    "OPENERS_OF_APPOSITIONS",
    "Zone",
    "described_subject",
    "description",
    "headed_subject",
    "known_subject",
    "parsed_subject",
    "relayed_subject",
    "subject_behind",
]

OPENERS_OF_APPOSITIONS: Final = COMMAS_OR_DASHES | {"("}
FEMININE_ENDINGS: Final = ("ه", "ات", "ا")
PLURAL_HEADS: Final = frozenset(
    map(fold, ("قوات", "القوات", "كتائب", "الكتائب", "ألوية", "سرايا", "اللجان", "الأجهزة", "خطوط", "الخطوط"))
)
MASCULINE_SINGULARS: Final = frozenset(
    map(fold, ("المجتمع", "العالم", "الجميع", "الشعب", "الشارع", "الجمهور", "الشباب", "الجانب", "الطرف", "الرأي"))
)
NO_SPEAKERS: Final = (
    ADVERBS
    | HONORIFICS
    | set(map(fold, (
        "عدم", "مدى", "ضرورة", "أهمية", "وجود", "وقوع", "قدرة", "رغبة", "سعادة", "صلى", "تعالى", "سبحانه", "لابد",
        "إمكانية", "صحة", "حجم", "شرعية", "سياسة", "سياسات", "قيام", "مرة", "طيلة", "حينذاك", "آنذاك",
    )))
)  # fmt: skip
OWN_MATTER: Final = frozenset({"قول", "كلمت", "دراست", "حديث", "خطاب", "مسيرت"})  # before the pronoun of an owner
ACCOMPANYING: Final = frozenset(map(fold, (
    "مرافقا", "مرافقة", "مخاطبا", "مخاطبة", "مهنئا", "مهنئة", "مستقبلا", "مستقبلة", "مودعا", "مودعة",
)))  # fmt: skip
MAKING: Final = frozenset({"أجرى", "أعد", "أصدر", "وضع", "أنجز"})  # a document
HER: Final = "ها"
PERCENTAGE: Final = fold("نسبة")
OF_A_HUNDRED: Final = frozenset(map(fold, ("%", "٪", "في", "المائة", "المئة", "بالمائة", "بالمئة")))
WITNESSING: Final = "عيان"
SOME: Final = "البعض"
GOVERNOR: Final = "والي"  # not والى
SHORTEST_NOUN: Final = 3
LEAST_FULL: Final = 2  # words of a full name
PLURAL: Final = "ون"
BODIES_ALWAYS: Final = ("name", "definite", "company", "classifier", "acting")  # uses of heads
MINIMAL_PLURAL: Final = 4  # letters of a word whose ين is an ending
SUBJECT: Final = "nsubj"
TANWIN: Final = ("\u064b", "\u064bا", "ا\u064b")
RELAYING: Final = "نقلا"
BY_TONGUE: Final = ("علي", "لسان")
RELAYERS: Final = ("media", "group", "organization")  # kinds


class Zone(NamedTuple):
    """Where a subject is looked for, and the verb form that it must agree with."""

    first: int
    end: int
    agreement: Agreement | None = None
    own: int = -1  # the word that may carry the preposition of the cue itself (وفقا لمصادر)
    objectless: bool = False  # a name right behind the cue is no object


def subject_behind(context: Context, zone: Zone) -> Subject | None:
    """Who stands in the zone: a name behind its head, a mention, or else whom only a description tells of."""
    return headed_subject(context, zone) or known_subject(context, zone) or described_subject(context, zone)


def known_subject(context: Context, zone: Zone) -> Subject | None:
    """The first mention that no preposition governs; what disagrees with the verb is its object (وطالبت المجتمع).

    Where that is a person by description (المسؤول الصحي في عدن), the name that follows is the speaker's.
    """
    via = _addressed_medium(context, zone)
    unnamed: Speaker | None = None
    office_end, within_clause = zone.first, False
    city = zone.first + (context.key(zone.first) in ADDRESSED)  # نددت فيها الدوحة
    for index in range(zone.first, zone.end):
        # The bodies and places within an office are not the subject; who holds it is.
        if index < office_end:
            continue
        office_end = context.entities.role_at.get(index, index)
        within_clause = context.keys[index] not in COMMAS and (within_clause or _opens_clause(context, index, zone))
        if within_clause:
            continue
        speaker = mention_at(context, index, city)
        if speaker is None or speaker == via or not _may_be_subject(context, speaker, zone):
            continue
        if unnamed is None and not speaker.is_unnamed_person:
            return _coordinated(context, _named_behind(context, speaker), zone.end, via)
        if unnamed is None:
            unnamed = speaker
        elif speaker.is_named_person:
            return _coordinated(context, speaker, zone.end, via)
    if unnamed is None:
        return None
    unnamed = _by_surname(context, unnamed.end) or unnamed
    return _of_medium(context, unnamed.mention) or _coordinated(context, unnamed, zone.end, via)


def _by_surname(context: Context, index: int) -> Speaker | None:
    """مريع in قال الدكتور مريع: behind a title a word that ends the full name of somebody in the article."""
    return _bearer(context, (index, index + 1)) if index not in context.entities.actor_at else None


def _opens_clause(context: Context, index: int, zone: Zone) -> bool:
    """في مقابلة نشرتها الصحيفة, عن الدراسة التي قام بها علماء: the verb of a clause, whose subject is not the cue's.

    Who did it may though be the author of a document: بحث أجرته الجامعة.
    """
    if index <= zone.first or zone.own >= 0 or context.words[index].pos != "VERB":
        return False
    told = context.keys[index - 1] in RELATIVES or context.document.tokens.spelling(index).endswith(OWNERS)
    return told and context.words[index].lemma not in MAKING


def _named_behind(context: Context, speaker: Speaker) -> Speaker:
    """سليم in المتهمون سليم وهيثم and المدعي العام سليم: who is named right behind what describes him."""
    head = context.keys[speaker.mention.span[0]][speaker.mention.letters :]
    several = speaker.kind == "group"
    named = mention_at(context, speaker.end) if several or head in lexicon().titles else None
    if named is None or not named.is_named_person or named.mention.letters:
        return speaker
    return named if not several or context.key(named.end).startswith(WA) else speaker


def _may_be_subject(context: Context, speaker: Speaker, zone: Zone) -> bool:
    """No preposition governs it but that of the cue, and the verb agrees with it."""
    first, _ = phrase_opening(context, speaker.mention)
    if first != zone.own and is_governed(context, speaker.mention, zone.first):
        return False
    if first > zone.first and _takes_object(context, first - 1):
        return False
    if is_owner(context, speaker, zone.first):
        return False
    if zone.objectless and _is_named_at(speaker, zone.first):
        return True
    return zone.agreement is None or not _disagrees(context, speaker, zone.agreement)


def _is_named_at(speaker: Speaker, index: int) -> bool:
    """A person's name at a token; not the surname of one named in full, which may be his wife's too."""
    if not isinstance(speaker.who, ActorEntity) or not speaker.is_named_person:
        return False
    first, end = speaker.mention.span
    return first == index and end - first >= min(LEAST_FULL, len(speaker.who.names[0]))


def _takes_object(context: Context, index: int) -> bool:
    """مخاطبة الحكومة, مرافقا الأمير: a participle that tells how he spoke."""
    key = context.keys[index]
    reporting = any(form.shape == "participle" for form in context.cues.forms.get(key, ()))
    return context.words[index].pos == "NOUN" and not is_definite(key) and (reporting or key in ACCOMPANYING)


def parsed_subject(context: Context, cue: int, zone: Zone) -> Subject | None:
    """The mention between a cue and its complement that the parser, where there is one, calls the verb's subject."""
    for index, word in enumerate(context.words[zone.first : zone.end], zone.first):
        speaker = mention_at(context, index) if word.head == cue and word.relation == SUBJECT else None
        if speaker is not None and not is_governed(context, speaker.mention):
            via = _addressed_medium(context, zone)
            if speaker != via:
                return _coordinated(context, speaker, zone.end, via)
    return None


def relayed_subject(context: Context, zone: Zone, *, relays: bool) -> Subject | None:
    """Whose words a medium passes on: نقلت وكالة س عن ص قوله إن, ذكرت صحيفة س نقلا عن ص أن, نسبت س إلى ص, نُقل عن ص.

    على لسان is عن.
    """
    keys, (first, end, *_) = context.keys, zone
    if relays and keys[first] in (AAN, ILA):
        return _governed_subject(context, first + 1, end)
    if not relays and RELAYING not in keys[first:end]:
        return None
    for index in range(first + 1, end):
        passes_on = relays and (keys[index] in (AAN, ILA) or tuple(keys[index - 1 : index + 1]) == BY_TONGUE)
        behind_noun = keys[index - 1] == RELAYING
        if not passes_on and not (keys[index] == AAN and behind_noun):
            continue
        medium_zone = Zone(first, index - (behind_noun or keys[index] == BY_TONGUE[1]))
        medium = subject_behind(context, medium_zone)
        subject = _governed_subject(context, index + 1, end)
        if medium is None or subject is None or medium.first is None or medium.first.kind not in RELAYERS:
            return None
        return subject._replace(via=medium.first)
    return None


def _governed_subject(context: Context, first: int, end: int) -> Subject | None:
    """Who stands behind عن."""
    return subject_behind(context, Zone(first, end, own=first))


def _of_medium(context: Context, mention: EntityMention) -> Subject | None:
    """مراسل الجزيرة, مصور لوكالة «س»: an unnamed journalist speaks for the medium named behind him."""
    first = mention.span[0]
    if context.keys[first][mention.letters :] not in STAFF:
        return None
    found = medium_at(context, first + 1)
    return None if found is None else Subject((found.speaker,), (first, found.end), mention.letters)


def _disagrees(context: Context, speaker: Speaker, agreement: Agreement) -> bool:
    """A man or masculine body behind a feminine verb, a feminine body behind a masculine one: its object."""
    if isinstance(speaker.who, PlaceEntity):
        return False
    if speaker.is_named_person:
        return agreement == "f" and gender_of(context, speaker) == "m"
    head = context.keys[speaker.mention.span[0]][speaker.mention.letters :]
    if head in lexicon().organization_heads and head not in PLURAL_HEADS:
        return agreement == ("m" if head.endswith(FEMININE_ENDINGS) else "f")
    return _is_object(head, agreement)


def _is_object(head: str, agreement: Agreement) -> bool:
    """وطالبت المنظمين, وناشدت المجتمع الدولي: an accusative plural, or a masculine singular behind a feminine verb."""
    return _is_accusative_plural(head) or (agreement == "f" and head in MASCULINE_SINGULARS)


def _is_accusative_plural(key: str) -> bool:
    """المنظمين, not الكرملين or شاهين, nor الأمين العام: a plural has a singular or a nominative that news uses."""
    known = lexicon()
    if len(key) <= MINIMAL_PLURAL or not key.endswith("ين") or key in known.titles:
        return False
    stem = key[:-2]
    return f"{stem}ون" in known.common_words or (key.startswith("ال") and stem in known.common_words)


def _addressed_medium(context: Context, zone: Zone) -> Speaker | None:
    """The medium spoken to: قال لوكالة فرانس برس; not the one that the cue itself governs (وفقا لصحيفة س)."""
    actor_at, keys = context.entities.actor_at, context.keys
    for index in filter(actor_at.__contains__, range(zone.first, zone.end)):
        medium = Speaker(*actor_at[index])
        if medium.kind != "media" or opening_of(context, index) == zone.own:
            continue
        addressed = "ل" in keys[index][: medium.mention.letters]
        if addressed or "ل" in (context.key(index - 1), context.key(index - 2)) or _classified(context, index):
            return medium
    return None


def _classified(context: Context, index: int) -> bool:
    """لصحيفة س, لقناة «س»: the ل stands on the classifier before the name."""
    for back in (1, 2):
        if index >= back and context.keys[index - back].startswith("ل") and len(context.keys[index - back]) > 3:
            return context.words[index - back].pos == "NOUN"
    return False


def _coordinated(context: Context, speaker: Speaker, end: int, via: Speaker | None) -> Subject:
    """The mention with those coordinated to it (بريطانيا وفرنسا وإيطاليا)."""
    (first, last), letters = speaker.mention.span, speaker.mention.letters
    issuer = issuer_behind(context, last, end) if speaker.is_document else None
    if issuer is not None and (speaker.is_study or not is_only_carried(context, issuer)):
        return Subject((issuer,), (first, issuer.end), letters, None if via == issuer else via)
    speakers = [speaker]
    while (
        last < len(context.keys) and context.keys[last].startswith("و") and context.keys[last] not in lexicon().titles
    ):
        role_end = context.entities.role_at.get(last, last)  # سامح شكري ونظيره الأردني أيمن الصفدي
        capital = last if _is_city(context, speakers[-1]) else -1  # أنقرة وطهران
        found = mention_at(context, last, capital) or mention_at(context, role_end)
        if found is None or (found.mention.span[0] == last and not _is_joined(context, found)):
            break
        speakers.append(found)
        last = found.end
    return Subject(tuple(speakers), (first, last), letters, via)


def _is_joined(context: Context, speaker: Speaker) -> bool:
    """وتونس, ومسؤولون; not وسائل, whose و is its own."""
    key = context.keys[speaker.mention.span[0]]
    return key[: speaker.mention.letters] == WA or names_several(key[1:])


def _is_city(context: Context, speaker: Speaker) -> bool:
    """A city that stands for who governs it."""
    place = context.entities.place_at.get(speaker.mention.span[0])
    return place is not None and place.entity.kind == "city" and isinstance(speaker.who, PlaceEntity)


def headed_subject(context: Context, zone: Zone) -> Subject | None:
    """A name that its head makes known, right behind the cue: شركة نوردال, ولاية أوهايو."""
    if zone.first >= zone.end:
        return None
    headed = headed_at(context, zone.first, zone.end)
    if headed is None or isinstance(headed.speaker.who, ActorEntity):
        return None
    return Subject((headed.speaker,), headed.speaker.mention.span, 0, _addressed_medium(context, zone))


def described_subject(context: Context, zone: Zone) -> Subject | None:
    """A subject that no entity covers: the noun right behind the cue, with its adjectives, or a quoted name."""
    index, end = zone.first, zone.end
    while index < end and (index in context.date_at or _is_passed_over(context.keys[index])):
        index = context.date_at.get(index, index + 1)
    if index >= end or (context.keys[index - 1] in ADDRESSED and not _is_agent(context, index)):
        return None
    share = _share_end(context, index + (context.keys[index] == PERCENTAGE), end)
    if is_quantifier(context, index) and share <= index + 1:
        return _some(context, index, end, _addressed_medium(context, zone))
    if share > index + 1:
        speaker = Speaker(Description((index, share)), EntityMention((index, share), 0, "nominal"))
        return Subject((speaker,), (index, share), 0, _addressed_medium(context, zone))
    name = quoted_name(context, index)
    if name is not None and not _is_accusative(context.document.tokens.surface(name[0])):
        return Subject((_quoted(context, name),), name, 0, _addressed_medium(context, zone))
    person = _person_end(context, index, end)
    if person is not None:
        speaker = Speaker(Description((index, person), "person"), EntityMention((index, person), 0, "nominal"))
        return Subject((speaker,), (index, person), 0, _addressed_medium(context, zone))
    if context.keys[index] in POINTING and index + 1 < end and is_agent(context.keys[index + 1]):
        pointed = index, adjectives_end(context.document.tokens, context.words, index + 1, end)
        head = Description(pointed, _kind(context.keys[index + 1]))
        return Subject(
            (Speaker(head, EntityMention(pointed, 0, "nominal")),), pointed, 0, _addressed_medium(context, zone)
        )
    # A mention here is one that the rules for known actors have turned down.
    if context.words[index].pos != "NOUN" or _is_no_subject(context, index) or mention_at(context, index):
        return None
    if zone.agreement is not None and _is_object(context.keys[index], zone.agreement):
        return None
    span = index, adjectives_end(context.document.tokens, context.words, index, end)
    return Subject((description(context, span),), span, 0, _addressed_medium(context, zone))


def _is_passed_over(key: str) -> bool:
    """الأحد, a comma, خلاله: between a verb and its subject."""
    return ends_name(key) or key in OPENERS_OF_APPOSITIONS or key in ADDRESSED


def _is_agent(context: Context, index: int) -> bool:
    """طلبت منها فتاة, نددت فيها الدوحة; in طلب منه الانتظار the subject is in the verb."""
    key = context.keys[index]
    known = index in context.entities.place_at or is_quantifier(context, index)
    return known or names_one(key) or names_several(key) or is_collective(key)


def _person_end(context: Context, index: int, end: int) -> int | None:
    """The end of شاهد عيان, والي سنار: words for a person that are spelt like a verb or a preposition."""
    if index + 1 >= end:
        return None
    if context.key(index + 1) == WITNESSING:
        return index + 2
    governor = context.document.tokens.spelling(index) == GOVERNOR and context.words[index + 1].pos == "NOUN"
    return index + 2 if governor else None


def _share_end(context: Context, first: int, end: int) -> int:
    """The end of 63 بالمئة من المشاركين, 80%: a share, with those whose share it is; `first` where none is."""
    last = first
    while last < end and (context.words[last].pos == "NUM" or context.keys[last] in OF_A_HUNDRED):
        last += 1
    if last == first or context.words[first].pos != "NUM" or context.keys[last - 1] not in OF_A_HUNDRED:
        return first
    if last + 1 < end and context.keys[last] == MIN and context.words[last + 1].pos in ("NOUN", "PROPN"):
        return adjectives_end(context.document.tokens, context.words, last + 1, end)
    return last


def _some(context: Context, first: int, end: int, via: Speaker | None) -> Subject | None:
    """أحد المحتجين, بعض المحللين, عدد من السكان: a quantifier and the noun that it counts; or البعض alone."""
    noun = first + 1
    while noun < end and is_quantifier(context, noun):
        noun += 1
    if context.keys[first] == SOME and (noun >= end or context.words[noun].pos not in ("NOUN", "PROPN", "ADP")):
        speaker = Speaker(Description((first, noun), "group"), EntityMention((first, noun), 0, "nominal"))
        return Subject((speaker,), (first, noun), 0, via)
    if noun >= end or context.words[noun].pos not in ("NOUN", "PROPN"):
        return None
    span = first, adjectives_end(context.document.tokens, context.words, noun, end)
    one = context.keys[first] in ONE_OF
    speaker = Speaker(Description(span, "person" if one else "group"), EntityMention(span, 0, "nominal"))
    return Subject((speaker,), span, 0, via)


def description(context: Context, span: Range) -> Speaker:
    """Whom the words describe; a single word that ends the full name of somebody in the article is he.

    رودس, behind بن رودس, is though an island too.
    """
    bearer = _bearer(context, span)
    key = context.keys[span[0]]
    body = context.bodies.get(key) if span[1] - span[0] == 1 else None  # not المندوبية العامة
    if bearer is None and body is not None:
        return Speaker(body, EntityMention(span, 0, "nominal"))
    if bearer is None and _is_lone_surname(context, span):
        return Speaker(NewName((key,), "person"), EntityMention(span, 0, "named"))
    return bearer or Speaker(Description(span, _kind(key)), EntityMention(span, 0, "nominal"))


def _kind(key: str) -> ActorKind:
    """One man (الشاعر, سياسي كبير), or people together."""
    of_plural = key.endswith("ي") and is_people(f"{key}{PLURAL}")
    return "person" if key not in MASCULINE_SINGULARS and (names_one(key) or of_plural) else _kind_of_body(key)


def _kind_of_body(key: str) -> ActorKind:
    """The kind of محكمة in محكمة يمنية; a group where the noun heads no body, or not always (فريق)."""
    head = listed_stem(key, lexicon().organization_heads)
    kind, use = lexicon().organization_heads[head.key] if head is not None else ("group", "")
    return kind if use in BODIES_ALWAYS else "group"  # type: ignore[return-value]


def _is_lone_surname(context: Context, span: Range) -> bool:
    """سورج in أعلن سورج أن; not قطب in ندد قطب العقارات."""
    first, end = span
    alone = end - first == 1 and (end == len(context.words) or context.words[end].pos not in ("NOUN", "PROPN"))
    return alone and may_be_surname(context.keys[first]) and not names_one(context.keys[first])


def _is_accusative(surface: str) -> bool:
    """«تعطيلا», «مجزرة» behind اعتبرته: what is said, and no name; not «فيفا»."""
    return surface.endswith(TANWIN) or (surface.endswith("ا") and fold(surface[:-1]) in lexicon().common_words)


def _quoted(context: Context, span: Range) -> Speaker:
    """Whom a quoted name names."""
    name = NewName(tuple(context.keys[slice(*span)]))
    return _bearer(context, span) or Speaker(name, EntityMention(span, 0, "named"))


def _bearer(context: Context, span: Range) -> Speaker | None:
    bearer = context.surnames.get(context.key(span[0])) if span[1] - span[0] == 1 else None
    return None if bearer is None else Speaker(bearer, EntityMention(span, 0, "named"))


def _is_owned_matter(context: Context, index: int) -> bool:
    """أكد تصميمه, واصل دراستها: what the speaker does or says, and no man or body of his."""
    spelling = context.document.tokens.spelling(index)
    owner = next((it for it in reversed(OWNERS) if spelling.endswith(it)), "")
    noun = spelling.removesuffix(owner)
    return bool(owner) and (VERBAL_NOUN.match(noun) is not None or fold(noun) in OWN_MATTER)


def _is_no_subject(context: Context, index: int) -> bool:
    """A preposition glued to a noun, an adverb (مبتسما), or a participle that reports itself (وتابعت مشككة)."""
    key = context.keys[index]
    if (
        (len(key) < SHORTEST_NOUN and not key.isascii())
        or not NO_SPEAKERS.isdisjoint((key, key.removeprefix(AL)))
        or _is_owned_matter(context, index)
        or is_verbal_noun(context.document.tokens, index)
        or key.startswith(("لل", "ب"))
        or (key.endswith("ا") and not key.startswith("ال") and not _is_of_owner(key))
        or (key.startswith("ل") and key[1:] in lexicon().common_words)
    ):
        return True
    return any(form.shape == "participle" for form in context.cues.forms.get(key, ()))


def _is_of_owner(key: str) -> bool:
    """سكانها, مديرها, خبراؤها, مزارعوها: somebody with an owner; not رغبتها, nor the accusative in مبتسما."""
    stem = key.removesuffix(HER)
    return stem != key and any(map(is_agent, (stem, f"{stem}ن", stem.removesuffix("ؤ") + "ء")))
