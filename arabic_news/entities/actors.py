"""Coreference of actors: which names and descriptions mean one person or body.

Names join when the gazetteer says so, when they are equal, or when one is a short form of the other: a surname of a
full name (حفتر), a body without one of its words (الجيش الليبي after الجيش الوطني الليبي). Descriptions join the last
actor that they fit (المتحدث, الوزارة); what fits nobody is an actor of its own.
"""

from collections.abc import Iterable
from typing import Final

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.candidates import Candidate
from arabic_news.entities.entities import ActorEntity, EntityMention
from arabic_news.entities.nominals import Nominal
from arabic_news.entities.phrases import is_definite
from arabic_news.entities.places import name_key
from arabic_news.models import ActorKind
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range, Tokens

__all__ = ["group_actors", "join_nominals"]

COMMAS: Final = frozenset({"،", ","})
LONGEST_OFFICE: Final = 14  # tokens between the noun of an office and the name of who holds it


def group_actors(tokens: Tokens, candidates: list[Candidate]) -> list[ActorEntity]:
    """Return the named actors, those with longer names first met first, each with its titles as roles."""
    actors: list[ActorEntity] = []
    for candidate in sorted(candidates, key=lambda c: (-c.length, c.span)):
        name = name_key(tokens, candidate)
        mention = EntityMention(candidate.span, candidate.letters, "named")
        actor = next((a for a in actors if _same(a, name, candidate)), None)
        if actor is None:
            record = candidate.actor
            actor = ActorEntity(candidate.kind, record, [], country=record.country if record else None)  # type: ignore[arg-type]
            actors.append(actor)
        actor.mentions.append(mention)
        if name not in actor.names:
            actor.names.append(name)
    for actor in actors:
        actor.mentions.sort(key=lambda mention: mention.span)
    return sorted(actors, key=lambda actor: actor.mentions[0].span)


def _same(actor: ActorEntity, name: tuple[str, ...], candidate: Candidate) -> bool:
    if candidate.actor is not None and actor.record is not None:
        return candidate.actor is actor.record
    if (actor.kind == "person") != (candidate.kind == "person"):
        return name in actor.names and len(name) > 1
    short_form = _short_person if actor.kind == "person" else _short_body
    return any(known == name or short_form(name, known) for known in actor.names)


def _short_person(name: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """حفتر, دي سانتو, سعد دوابشة: the end of the full name, or its first and last words."""
    if len(name) >= len(full):
        return False
    return name == full[-len(name) :] or (len(name) == 2 and name == (full[0], full[-1]))


def _short_body(name: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """The same head and a subset of the other words."""
    return 1 < len(name) < len(full) and name[0] == full[0] and set(name) <= set(full)


# ---------------------------------------------------------------- descriptions


def join_nominals(
    tokens: Tokens, words: list[Word], nominals: list[Nominal], actors: list[ActorEntity], taken: set[int]
) -> list[ActorEntity]:
    """Attach roles and descriptions to the named actors, and return the actors that only descriptions name."""
    people = [actor for actor in actors if actor.kind == "person"]
    starts = {mention.span[0]: actor for actor in people for mention in actor.mentions}
    ends = {mention.span[1]: actor for actor in people for mention in actor.mentions}
    unnamed: list[ActorEntity] = []
    described = 0  # the end of the last role, whose words describe nobody else
    for nominal in nominals:
        first = nominal.span[0]
        if first < described or first in taken:
            continue
        bearer, end = _bearer(tokens, words, nominal, starts, ends)
        if bearer is not None:
            bearer.roles.append(EntityMention((first, end), nominal.letters, "nominal"))
            bearer.role_heads.add(nominal.head)
            described = end
        else:
            _join(tokens, nominal, actors, unnamed)
    for actor in people:
        actor.roles = _with_titles(tokens, actor)
    return unnamed


def _bearer(
    tokens: Tokens, words: list[Word], nominal: Nominal, starts: dict[int, ActorEntity], ends: dict[int, ActorEntity]
) -> tuple[ActorEntity | None, int]:
    """The person whose name stands behind the office or right before it (a comma allowed), and the office's end."""
    if nominal.kind != "person":
        return None, 0
    before = nominal.span[0]
    if before not in ends and before and tokens.keys[before - 1] in COMMAS:
        before -= 1
    if before in ends:
        return ends[before], nominal.reach
    for index in range(nominal.span[0] + 1, min(len(tokens) - 1, nominal.span[0] + LONGEST_OFFICE)):
        key = tokens.keys[index]
        if index in starts and words[index - 1].pos != "ADP" and tokens.keys[index - 1] != "باسم":
            return starts[index], _without_comma(tokens, index)
        if key in COMMAS:
            # A comma may stand before the name, its titles, or where its bearer comes from.
            if not any(at in starts for at in range(index + 1, index + 3)) and tokens.keys[index + 1] not in lexicon().titles:
                return None, 0
        elif key == "." and len(tokens.keys[index - 1]) == 1:
            continue  # د. محمد
        elif words[index].pos not in ("NOUN", "PROPN", "ADP", "NUM") and key not in MARKS:
            return None, 0
        elif key not in lexicon().titles and _titled_other(key):
            return None, 0
    return None, 0


def _titled_other(key: str) -> bool:
    """للرئيس, بالوزير: a preposition and a title, so that the name behind it is somebody else's."""
    return any(set(stem.proclitics) & {"ل", "ب", "ك"} and stem.key in lexicon().titles for stem in nominal_stems(key))


def _without_comma(tokens: Tokens, end: int) -> int:
    return end - 1 if tokens.keys[end - 1] in COMMAS else end


def _with_titles(tokens: Tokens, actor: ActorEntity) -> list[EntityMention]:
    """The actor's roles, and the titles right before its names (اللواء, الدكتور)."""
    roles = list(actor.roles)
    covered = {at for role in roles for at in range(*role.span)}
    for mention in actor.mentions:
        index = mention.span[0] - 1
        if index < 0 or index in covered:
            continue
        title = next((s for s in nominal_stems(tokens.keys[index]) if lexicon().titles.get(s.key) == "title"), None)
        if title is not None:
            roles.append(EntityMention((index, index + 1), title.letters, "nominal"))
    return sorted(roles, key=lambda role: role.span)


def _join(tokens: Tokens, nominal: Nominal, actors: list[ActorEntity], unnamed: list[ActorEntity]) -> None:
    mention = EntityMention(nominal.span, nominal.letters, "named" if nominal.kind == "group" else "nominal")
    known = _antecedent(nominal, actors, unnamed) if nominal.definite else None
    if known is None:
        kind: ActorKind = "group"
        if nominal.kind == "person":
            kind = "person"
        elif nominal.kind == "body":
            head = lexicon().organization_heads
            kind = (head.get(nominal.head) or head.get(f"ال{nominal.head}", ("government", "")))[0]  # type: ignore[assignment]
        known = ActorEntity(kind, None, [], role_heads={nominal.head}, is_document=nominal.kind == "document")
        unnamed.append(known)
    known.mentions.append(mention)
    known.mentions.sort(key=lambda m: m.span)


def _antecedent(nominal: Nominal, actors: list[ActorEntity], unnamed: list[ActorEntity]) -> ActorEntity | None:
    """The last actor before the description that it fits."""
    fitting: Iterable[ActorEntity] = (
        actor
        for actor in (*actors, *unnamed)
        if actor.mentions[0].span < nominal.span and _fits(nominal, actor)
    )
    return max(fitting, key=lambda actor: _last_before(actor, nominal.span), default=None)


def _last_before(actor: ActorEntity, span: Range) -> Range:
    return max(mention.span for mention in actor.mentions if mention.span < span)


def _fits(nominal: Nominal, actor: ActorEntity) -> bool:
    if nominal.head in actor.role_heads:
        return (actor.kind == "person") == (nominal.kind == "person")
    if nominal.kind != "body":
        return False
    return any(name[0] in (nominal.head, f"ال{nominal.head}") for name in actor.names if not _is_bare(name))


def _is_bare(name: tuple[str, ...]) -> bool:
    return len(name) == 1 and not is_definite(name[0])
