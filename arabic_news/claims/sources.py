"""Sources: whose words they are, from the subject beside the cue or, where the verb holds it, from the text before."""

from bisect import bisect_left
from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.morphology import Agreement
from arabic_news.claims.adjuncts import ADVERBS, HONORIFICS, quoted_name
from arabic_news.claims.context import HAS, RELATIVES, Context, Source
from arabic_news.claims.documents import issuer_behind
from arabic_news.claims.mentions import is_governed, is_quantifier, mention_at, opening_of
from arabic_news.claims.venues import medium_at
from arabic_news.entities.entities import ActorEntity, EntityMention, PlaceEntity
from arabic_news.entities.outlets import STAFF
from arabic_news.entities.phrases import adjectives_end, is_time, is_verbal_noun
from arabic_news.models import MentionKind
from arabic_news.text.folding import fold
from arabic_news.text.tokens import COMMAS, COMMAS_OR_DASHES, Range

__all__ = [
    "described_before",
    "parsed_subject",
    "relayed_source",
    "subject_after",
    "subject_before",
]

OPENERS_OF_APPOSITIONS: Final = COMMAS_OR_DASHES | {"("}
FEMININE_ENDINGS: Final = ("ه", "ات", "اء", "ا")
PLURAL_HEADS: Final = frozenset(
    map(fold, ("قوات", "القوات", "كتائب", "الكتائب", "ألوية", "سرايا", "اللجان", "الأجهزة"))
)
MASCULINE_SINGULARS: Final = frozenset(
    map(fold, ("المجتمع", "العالم", "الجميع", "الشعب", "الشارع", "الجمهور", "الشباب", "الجانب", "الطرف", "الرأي"))
)
NO_SPEAKERS: Final = (
    ADVERBS | HONORIFICS | set(map(fold, ("عدم", "مدى", "ضرورة", "أهمية", "وجود", "وقوع", "قدرة", "رغبة", "سعادة")))
)
SHORTEST_NOUN: Final = 3
MINIMAL_PLURAL: Final = 4  # letters of a word whose ين is an ending
LONGEST_DESCRIPTION: Final = 4  # tokens
FARTHEST_SUBJECT: Final = 30  # tokens before its verb
FARTHEST_OPENER: Final = 10  # tokens of conjunctions, auxiliaries and offices before the subject
SUBJECT: Final = "nsubj"
ABOUT: Final = "عن"
TO: Final = "الي"
RELAYING: Final = "نقلا"
PARTICLES: Final = frozenset(map(fold, ("قد", "لقد", "لا", "لم", "أيضا", "كذلك", "سوف"))) | RELATIVES


def subject_after(
    context: Context,
    first: int,
    end: int,
    agreement: Agreement | None = None,
    governed: bool = False,
    described: bool = True,
) -> Source | None:
    """The subject between a cue and its complement: the first mention that no preposition governs.

    With `agreement`, a man or a masculine body is not the subject of a feminine verb but its object (وطالبت المجتمع
    الدولي). With `governed`, the first word may carry the preposition of the cue itself (وفقا لمصادر). Where that is a
    person by description (المسؤول الصحي في عدن), the name that follows is the speaker's. Without `described` the
    subject must be an actor that the entities know.
    """
    via = _addressed_medium(context, first, end, governed)
    unnamed_found: tuple[ActorEntity | PlaceEntity, EntityMention] | None = None
    office_end = first
    for index in range(first, end):
        # The bodies and places within an office are not the subject; who holds it is.
        if index < office_end:
            continue
        office_end = context.entities.role_at.get(index, index)
        found = mention_at(context, index, first)
        if (
            found is None
            or found[0] is via
            or (is_governed(context, index, found[1]) and not (governed and opening_of(context, index) == first))
        ):
            continue
        entity, mention = found
        if agreement is not None and _disagrees(context, entity, mention, agreement):
            continue
        unnamed = isinstance(entity, ActorEntity) and entity.kind == "person" and not entity.names
        if unnamed_found is None and not unnamed:
            return _coordinated(context, *found, end, via)
        if unnamed_found is None:
            unnamed_found = found
        elif isinstance(entity, ActorEntity) and entity.kind == "person" and entity.names:
            return _coordinated(context, *found, end, via)
    if unnamed_found is not None:
        return _of_medium(context, unnamed_found[1]) or _coordinated(context, *unnamed_found, end, via)
    return _described(context, first, end, agreement, via) if described else None


def parsed_subject(context: Context, cue: int, first: int, end: int) -> Source | None:
    """The mention between a cue and its complement that the parser, where there is one, calls the verb's subject."""
    for index, word in enumerate(context.words[first:end], first):
        found = mention_at(context, index) if word.head == cue and word.relation == SUBJECT else None
        if found is not None and not is_governed(context, index, found[1]):
            via = _addressed_medium(context, first, end, governed=False)
            if found[0] is not via:
                return _coordinated(context, *found, end, via)
    return None


def relayed_source(context: Context, first: int, end: int, relays: bool) -> Source | None:
    """Whose words a medium passes on: نقلت وكالة س عن ص قوله إن, ذكرت صحيفة س نقلا عن ص أن, نسبت س إلى ص, نُقل عن ص."""
    if relays and context.keys[first] in (ABOUT, TO):
        return subject_after(context, first + 1, end, governed=True)
    if not relays and RELAYING not in context.keys[first:end]:
        return None
    for index in range(first + 1, end):
        passes_on = context.keys[index] in (ABOUT, TO) and relays
        if not passes_on and not (context.keys[index] == ABOUT and context.keys[index - 1] == RELAYING):
            continue
        medium = subject_after(context, first, index - (context.keys[index - 1] == RELAYING))
        source = subject_after(context, index + 1, end, governed=True)
        if (
            medium is None
            or source is None
            or not medium.actors
            or medium.actors[0].kind not in ("media", "group", "organization")
        ):
            return None
        return Source(source.actors, source.span, source.letters, medium.actors[0])
    return None


def _of_medium(context: Context, mention: EntityMention) -> Source | None:
    """مراسل الجزيرة, مصور لوكالة «س»: an unnamed journalist speaks for the medium named behind him."""
    first = mention.span[0]
    found = medium_at(context, first + 1) if context.keys[first][mention.letters :] in STAFF else None
    return None if found is None else Source((found[0],), (first, found[1]), mention.letters)


def _disagrees(
    context: Context, entity: ActorEntity | PlaceEntity, mention: EntityMention, agreement: Agreement
) -> bool:
    """A man or masculine body behind a feminine verb, a feminine body behind a masculine one: its object."""
    if isinstance(entity, PlaceEntity):
        return False
    head = context.keys[mention.span[0]][mention.letters :]
    if entity.kind == "person" and entity.names:
        return agreement == "f" and lexicon().genders.get(head) == "m"
    if head in lexicon().organization_heads and head not in PLURAL_HEADS:
        return agreement == ("m" if head.endswith(FEMININE_ENDINGS) else "f")
    return _is_object(head, agreement)


def _is_object(head: str, agreement: Agreement) -> bool:
    """وطالبت المنظمين, وناشدت المجتمع الدولي: an accusative plural, or a masculine singular behind a feminine verb."""
    plural = len(head) > MINIMAL_PLURAL and head.endswith("ين") and head not in lexicon().titles  # الأمين العام
    return plural or (agreement == "f" and head in MASCULINE_SINGULARS)


def _addressed_medium(context: Context, first: int, end: int, governed: bool) -> ActorEntity | None:
    """The medium spoken to: قال لوكالة فرانس برس; not the one that the cue itself governs (وفقا لصحيفة س)."""
    actor_at = context.entities.actor_at
    for index in filter(actor_at.__contains__, range(first, end)):
        actor = actor_at[index]
        if actor[0].kind != "media" or (governed and opening_of(context, index) == first):
            continue
        before = context.key(index - 1)
        before_mark = context.key(index - 2)
        if (
            "ل" in context.keys[index][: actor[1].letters]
            or before == "ل"
            or before_mark == "ل"
            or _classified(context, index)
        ):
            return actor[0]
    return None


def _classified(context: Context, index: int) -> bool:
    """لصحيفة س, لقناة «س»: the ل stands on the classifier before the name."""
    for back in (1, 2):
        if index >= back and context.keys[index - back].startswith("ل") and len(context.keys[index - back]) > 3:
            return context.words[index - back].pos == "NOUN"
    return False


def _coordinated(
    context: Context, entity: ActorEntity | PlaceEntity, mention: EntityMention, end: int, via: ActorEntity | None
) -> Source:
    """The mention with those coordinated to it (بريطانيا وفرنسا وإيطاليا)."""
    actors = [_as_actor(context, entity, mention)]
    first, last = mention.span
    issued = issuer_behind(context, last, end) if actors[0].is_document else None
    if issued is not None:
        issuer = _as_actor(context, *issued)
        return Source((issuer,), (first, issued[1].span[1]), mention.letters, None if via is issuer else via)
    while last < end and context.keys[last].startswith("و") and context.keys[last] not in lexicon().titles:
        role_end = context.entities.role_at.get(last, last)  # سامح شكري ونظيره الأردني أيمن الصفدي
        found = mention_at(context, last) or mention_at(context, role_end)
        if found is None or (role_end == last and context.keys[last][: found[1].letters] != "و"):
            break
        actors.append(_as_actor(context, *found))
        last = found[1].span[1]
    return Source(tuple(actors), (first, last), mention.letters, via)


def _as_actor(context: Context, entity: ActorEntity | PlaceEntity, mention: EntityMention) -> ActorEntity:
    """The actor; a country that speaks is one of kind `country`, a city that does stands for its country's."""
    if isinstance(entity, ActorEntity):
        return entity
    actor = context.countries.get(id(entity))
    if actor is None:
        actor = context.countries[id(entity)] = ActorEntity("country", None, [], country=entity.record.country)
        context.created.append(actor)
    _mention(actor, mention)
    return actor


def _mention(actor: ActorEntity, mention: EntityMention) -> None:
    """Put a mention in its place among those of its actor; one that is there already, or a part of one, is no other."""
    at = bisect_left(actor.mentions, mention.span, key=lambda known: known.span)
    behind_others = at == 0 or actor.mentions[at - 1].span[1] <= mention.span[0]
    if behind_others and (at == len(actor.mentions) or mention.span[1] <= actor.mentions[at].span[0]):
        actor.mentions.insert(at, mention)


def _described(
    context: Context, first: int, end: int, agreement: Agreement | None, via: ActorEntity | None
) -> Source | None:
    """A subject that no entity covers: the noun right behind the cue, with its adjectives, or a quoted name."""
    index = first
    while index < end and (
        is_time(context.keys[index]) or context.keys[index] in OPENERS_OF_APPOSITIONS or is_quantifier(context, index)
    ):
        index += 1
    if index >= end:
        return None
    name = quoted_name(context, index)
    if name is not None:
        return Source((_created(context, name, "named"),), name, 0, via)
    # A mention here is one that the rules for known actors have turned down.
    if context.words[index].pos != "NOUN" or _is_no_subject(context, index) or mention_at(context, index):
        return None
    if agreement is not None and _is_object(context.keys[index], agreement):
        return None
    span = index, adjectives_end(context.document.tokens, context.words, index, end)
    return Source((_created(context, span, "nominal"),), span, 0, via)


def _created(context: Context, span: Range, kind: MentionKind) -> ActorEntity:
    """An actor that only this claim names: an organisation by its quoted name, else a group.

    A single word that ends the full name of somebody in the article is he: رودس, behind بن رودس, though an island too.
    """
    words = tuple(context.keys[slice(*span)])
    names = [words] if kind == "named" else []
    bearer = context.surnames.get(words[0]) if len(words) == 1 else None
    known = bearer or (context.created_names.get(words) if names else None)
    if known is not None:
        _mention(known, EntityMention(span, 0, "named"))
        return known
    actor = ActorEntity("organization" if names else "group", None, [EntityMention(span, 0, kind)], names)
    context.created.append(actor)
    if names:
        context.created_names[words] = actor
    return actor


def _is_no_subject(context: Context, index: int) -> bool:
    """A preposition glued to a noun, an adverb (مبتسما), or a participle that reports itself (وتابعت مشككة)."""
    key = context.keys[index]
    if (
        len(key) < SHORTEST_NOUN
        or key in NO_SPEAKERS
        or is_verbal_noun(context.document.tokens, index)
        or key.startswith(("لل", "ب"))
        or (key.endswith("ا") and not key.startswith("ال"))
        or (key.startswith("ل") and key[1:] in lexicon().common_words)
    ):
        return True
    return any(form.shape == "participle" for form in context.cues.forms.get(key, ()))


def subject_before(context: Context, cue: int, clause_first: int) -> Source | None:
    """The subject before its verb: المتهم قال, لكن المسؤول أكد, وكانت الوكالة قد أعلنت."""
    index = cue - 1
    while index >= clause_first and context.keys[index] in PARTICLES:
        index -= 1
    if context.keys[index + 1] in RELATIVES and context.keys[index] in OPENERS_OF_APPOSITIONS:
        index -= 1  # وكالة النيل، التي أشارت إلى …
    if context.keys[index] in COMMAS:
        index = _aside_opening(context, index, clause_first)
    mentions = [
        (at, found)
        for at in context.mentioned(max(clause_first, cue - FARTHEST_SUBJECT), index + 1)
        if (found := mention_at(context, at)) is not None
    ]
    for at, (entity, mention) in reversed(mentions):
        ends = (mention.span[1], context.entities.role_at.get(at))
        if index + 1 in ends and not is_governed(context, at, mention):
            return Source((_as_actor(context, entity, mention),), mention.span, mention.letters)
    opener = clause_first
    while opener < min(cue, clause_first + FARTHEST_OPENER) and (
        context.words[opener].pos in ("AUX", "CCONJ", "SCONJ", "PART") or opener in context.entities.role_at
    ):
        opener = context.entities.role_at.get(opener, opener + 1)
    for at, (entity, mention) in mentions:
        auxiliary = context.words[clause_first].pos == "AUX" and context.keys[cue - 1] == HAS
        if opener > clause_first and (at == opener or (auxiliary and isinstance(entity, ActorEntity) and entity.names)):
            return Source((_as_actor(context, entity, mention),), mention.span, mention.letters)
    return None


def _aside_opening(context: Context, comma: int, clause_first: int) -> int:
    """The end of the subject before an aside (أحمد محمود، وهو تاجر من حلب، قال), or the comma where there is none."""
    first = clause_first + (context.words[clause_first].pos == "CCONJ")
    name = context.entities.role_at.get(first, first)
    found = mention_at(context, name)
    end = name if found is None else found[1].span[1]
    return end - 1 if first < end < comma and context.keys[end] in COMMAS else comma


def described_before(context: Context, cue: int, clause_first: int) -> Source | None:
    """A subject that no entity covers, right before its verb and opening its clause: الطالب ماجد يقول."""
    index = cue - 1
    while index > clause_first and context.keys[index] in PARTICLES:
        index -= 1
    last = index + 1
    while index >= max(clause_first, cue - LONGEST_DESCRIPTION) and context.words[index].pos in ("NOUN", "PROPN"):
        index -= 1
    first = index + 1
    opens = first == clause_first or context.words[index].pos in ("PUNCT", "CCONJ", "SCONJ", "AUX")
    if first >= last or not opens or context.keys[first].startswith(("ب", "لل")):
        return None
    return Source((_created(context, (first, last), "nominal"),), (first, last))
