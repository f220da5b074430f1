"""Complements: where the reported matter of a verb begins, and by which frame (أن, a colon, a quotation, إلى ...)."""

from dataclasses import dataclass
from typing import Final, Literal

from arabic_news.claims.context import SHORTEST_SPEECH, Context
from arabic_news.claims.cues import CueForm
from arabic_news.entities.entities import ActorEntity, PlaceEntity
from arabic_news.entities.organizations import is_classifier
from arabic_news.entities.phrases import is_definite, is_time
from arabic_news.text.folding import fold
from arabic_news.text.quotes import MARKS

__all__ = ["COMPLEMENTIZERS", "Complement", "find_complement", "is_quantifier"]

Frame = Literal["that", "colon", "quote", "preposition", "object"]
COMPLEMENTIZERS: Final = frozenset(map(fold, (
    "أن", "إن", "بأن", "أنه", "أنها", "أنهم", "أنهما", "بأنه", "بأنها", "بأنهم", "أننا", "أنني", "أني", "أنهن", "بأننا",
    "أنا", "بأني", "لأن", "بان", "انه", "ألا", "بألا",
)))  # fmt: skip
BARE: Final = frozenset({"ان", "بان"})
PREPOSITIONS: Final = {"to": "الي", "about": "عن", "on": "علي", "from": "من", "in": "في"}
QUANTIFIERS: Final = frozenset({"كل", "بعض", "عدد", "احد", "احدي", "عده", "جميع"})
OF: Final = "من"
SAYING: Final = frozenset({"قائلا", "قائله", "قائلين", "بالقول", "يقول", "تقول", "بقوله", "بقولها", "بقولهم"})
PLACE_PREPOSITIONS: Final = frozenset({"في", "من", "لدي", "خلال", "عبر"})
VENUES: Final = frozenset(
    map(fold, ("بيان", "تصريح", "تصريحات", "مؤتمر", "حديث", "كلمة", "مقابلة", "رسالة", "حوار", "ختام", "تغريدة"))
)
POSSESSORS: Final = frozenset({"له", "لها", "لهم", "امس", "اليوم"})
FARTHEST: Final = 45  # tokens between a cue and its complement
COMMAS: Final = frozenset({"،", ","})


@dataclass(frozen=True, slots=True)
class Complement:
    """The frame, the token where the zone of the subject ends, and the token where the content begins."""

    frame: Frame
    zone_end: int
    start: int


def find_complement(context: Context, cue_end: int, limit: int, form: CueForm, has_subject: bool) -> Complement | None:
    """Return the complement of a cue that ends at `cue_end`, looked for up to `limit`, or None.

    With `has_subject` the subject stands before the cue, so that a noun behind it is the object.
    """
    limit = min(limit, cue_end + FARTHEST)
    if cue_end >= limit:
        return None
    if form.shape == "masdar":
        return _directly_after(context, cue_end, limit)
    if form.shape == "participle":
        return _of_participle(context, cue_end, limit, form.frames)
    clause = _clause(context, cue_end, limit, form.frames)
    if "object" not in form.frames or (
        form.act == "estimate" and form.present and not _names_subject(context, cue_end)
    ):
        return clause  # يعتبر, يقدر without a subject are passives
    if (
        clause is not None
        and clause.frame in ("that", "colon")
        and _adjuncts_only(context, cue_end, clause.zone_end, has_subject)
    ):
        return clause
    return _nominal_object(context, cue_end, limit, has_subject) or clause


def _directly_after(context: Context, index: int, limit: int) -> Complement | None:
    """قوله إن, تأكيدها أن, سؤاله: the complement of a verbal noun follows it directly."""
    if index >= limit:
        return None
    key = context.keys[index]
    if key in COMPLEMENTIZERS:
        return Complement("that", index, index + 1 if key in BARE else index)
    if key == ":" or index in context.quotation_at:
        return Complement("colon", index, index + 1)
    return None


def _of_participle(context: Context, index: int, limit: int, frames: tuple[str, ...]) -> Complement | None:
    """مشيرا إلى أن, مؤكدا أن, حاثا الجميع: the subject is elsewhere, so what follows is the complement."""
    direct = _directly_after(context, index, limit)
    if direct is not None or index >= limit:
        return direct
    preposition = _preposition(context, index, set(frames))
    if preposition is not None:
        return preposition
    clause = _clause(context, index, min(limit, index + 6), frames)
    if clause is not None and clause.frame in ("that", "colon"):
        return clause
    if "object" in frames and context.words[index].pos in ("NOUN", "PROPN", "PRON"):
        return Complement("object", index, index)
    return clause


def _clause(context: Context, cue_end: int, limit: int, frames: tuple[str, ...]) -> Complement | None:
    """The first complementizer, colon, quotation or preposition of the frames, before another cue."""
    index = cue_end
    frame_set = set(frames)
    while index < limit:
        key = context.keys[index]
        if key in SAYING and "object" not in frame_set:
            frame_set |= {"that", "quote"}
        elif key in COMPLEMENTIZERS and "that" in frame_set:
            return Complement("that", index, index + 1 if key in BARE else index)
        elif key == ":" and frame_set & {"that", "quote", "colon"}:
            return Complement("colon", index, index + 1)
        elif index in context.quotation_at:
            quotation = context.quotation_at[index]
            first, end = quotation.inner
            if "quote" in frame_set and _is_speech(context, index, end - first, cue_end):
                return Complement("quote", index, first)
            index = quotation.last if quotation.closed else index
        elif _opens_another_claim(context, index):
            return None
        else:
            preposition = _preposition(context, index, frame_set)
            if preposition is not None:
                return preposition
            mention = context.entities.actor_at.get(index)
            if mention is not None:
                index = mention[1].span[1] - 1
        index += 1
    return None


def _is_speech(context: Context, index: int, length: int, cue_end: int) -> bool:
    """A quotation that is what is said: long enough, or right behind the verb, and no name."""
    return (length >= SHORTEST_SPEECH or index == cue_end) and index not in context.entities.actor_at


def _opens_another_claim(context: Context, index: int) -> bool:
    """A reporting participle, or a reporting verb with a conjunction: what follows is its own complement."""
    key = context.keys[index]
    form = context.cues.forms.get(key)
    if form is not None and form.shape == "participle":
        return context.keys[index - 1] in COMMAS
    return (
        key.startswith("و")
        and (coordinated := context.cues.forms.get(key[1:])) is not None
        and coordinated.shape == "verb"
    )


def _preposition(context: Context, index: int, frames: set[str]) -> Complement | None:
    key = context.keys[index]
    for frame, preposition in PREPOSITIONS.items():
        if frame in frames and key == preposition:
            following = index + 1
            if following < len(context.keys) and context.keys[following] in BARE:
                return Complement("that", index, following + 1)
            return Complement("preposition", index, following)
    glued = key == "ب" or (key.startswith("ب") and context.words[index].pos == "NOUN" and len(key) > 3)
    if "with" in frames and glued and index not in context.entities.place_at:
        return Complement("preposition", index, index)
    return None


def _adjuncts_only(context: Context, first: int, end: int, has_subject: bool) -> bool:
    """Nothing between the cue and its أن but the subject and adjuncts: no object of the verb's own."""
    index = _after_subject(context, first, end, has_subject)
    return index >= end or context.keys[index] in COMMAS or context.words[index].pos != "NOUN"


def _after_subject(context: Context, first: int, limit: int, has_subject: bool) -> int:
    """The token behind the subject that follows a verb, with its titles, appositions, the time and the venue."""
    index = first
    # وطلب معرفة …: after a conjunction a noun that is no known actor is the object; the subject is in the verb.
    seen = has_subject or (context.keys[first - 1].startswith("و") and not _names_subject(context, first))
    adjectives_until = first
    while index < limit:
        end = _subject_end(context, index, seen)
        if end > index:
            seen, adjectives_until = True, end
        elif seen and index == adjectives_until and _is_adjective(context, index):
            end = adjectives_until = index + 1
        else:
            end = _adjunct_end(context, index, limit)
        if end == index:
            break
        index = end
    return index


def _names_subject(context: Context, index: int) -> bool:
    entities, key = context.entities, context.keys[index]
    listed = index in entities.actor_at or index in entities.place_at or index in entities.role_at
    return listed or key in MARKS or key in QUANTIFIERS or is_classifier(key)


def _subject_end(context: Context, index: int, seen: bool) -> int:
    """The end of the subject, or of an apposition or coordination to it, that begins at `index`."""
    entities, key = context.entities, context.keys[index]
    if index in entities.role_at:
        return entities.role_at[index]
    mention = entities.actor_at.get(index) or entities.place_at.get(index)
    if mention is not None:
        joined = context.keys[index - 1] in COMMAS | MARKS or key.startswith("و") or _holds_office(mention[0], index)
        return mention[1].span[1] if not seen or joined else index
    if not seen and (is_quantifier(context, index) or is_classifier(key)):
        return index  # كل من, تنظيم «…»: the name is still to come
    if seen or context.words[index].pos != "NOUN":
        return index
    # An unknown subject: a noun with what makes it definite.
    following = context.keys[index + 1] if index + 1 < len(context.keys) else ""
    return index + 2 if following.startswith("ال") and not is_time(following) else index + 1


def is_quantifier(context: Context, index: int) -> bool:
    """كل, بعض, and the من of كل من."""
    key = context.keys[index]
    return key in QUANTIFIERS or (key == OF and context.keys[index - 1] in QUANTIFIERS)


def _holds_office(entity: ActorEntity | PlaceEntity, index: int) -> bool:
    """The office of the person stands right before the name."""
    return isinstance(entity, ActorEntity) and any(role.span[1] == index for role in entity.roles)


def _is_adjective(context: Context, index: int) -> bool:
    return is_definite(context.keys[index]) and context.words[index].pos == "NOUN"


def _adjunct_end(context: Context, index: int, limit: int) -> int:
    """The end of a time, mark, quantifier, comma before an apposition, or phrase of place or venue at `index`."""
    key = context.keys[index]
    if is_time(key) or key in MARKS or is_classifier(key) or is_quantifier(context, index):
        return index + 1
    if key in COMMAS:
        return index + 1 if index + 1 in context.entities.role_at or index + 1 in context.entities.actor_at else index
    if key in PLACE_PREPOSITIONS:
        return _place_or_venue_end(context, index + 1, limit) or index
    return index


def _place_or_venue_end(context: Context, index: int, limit: int) -> int | None:
    """The end of محافظة تعز or بيان لها behind their preposition; None when something else follows it."""
    for at in range(index, min(index + 2, limit)):
        place = context.entities.place_at.get(at)
        if place is not None:
            return place[1].span[1]
    if index < limit and context.keys[index] in VENUES:
        end = index + 1
        while (
            end < limit
            and (context.keys[end] in POSSESSORS or context.keys[end].endswith(("ي", "يه")))
            and not is_definite(context.keys[end])
        ):
            end += 1
        return end
    return None


def _nominal_object(context: Context, first: int, limit: int, has_subject: bool) -> Complement | None:
    index = _after_subject(context, first, limit, has_subject)
    while index < limit and context.keys[index] in COMMAS:
        index += 1
    if index >= limit or context.words[index].pos not in ("NOUN", "PROPN", "PRON", "NUM"):
        return None
    return Complement("object", index, index)
