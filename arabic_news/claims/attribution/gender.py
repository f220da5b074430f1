"""Gender: how a verb would agree with somebody, from his name, his titles, or the noun that describes him."""

from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.morphology import Agreement
from arabic_news.claims.attribution.subject import Speaker
from arabic_news.claims.context import Context
from arabic_news.entities.entities import ActorEntity
from arabic_news.text.particles import AL

__all__ = ["gender_of"]

FEMININE: Final = ("ه", "ات")
PEOPLE: Final = "person"


def gender_of(context: Context, speaker: Speaker) -> Agreement | None:
    """سلمى, الوزيرة كريمان, المتحدثة and وزارة الصحة are feminine; None where nothing tells.

    Names of other languages do not tell against a title: المتحدثة كريستيان.
    """
    if not isinstance(speaker.who, ActorEntity) or speaker.kind in ("group", "country"):
        return None
    if speaker.is_named_person:
        named, titled = lexicon().genders.get(speaker.who.names[0][0]), _of_titles(context, speaker.who)
        return titled if named is None or titled == "f" else named  # type: ignore[return-value]
    mention = speaker.who.mentions[0]
    head = context.keys[mention.span[0]][mention.letters :]
    if speaker.kind != PEOPLE and {head, head.removeprefix(AL)}.isdisjoint(lexicon().organization_heads):
        return None
    return "f" if head.endswith(FEMININE) else "m"


def _of_titles(context: Context, actor: ActorEntity) -> Agreement | None:
    """What the noun of an office or title tells: الوزيرة, رئيس الوفد."""
    heads = [context.keys[role.span[0]][role.letters :] for role in actor.roles]
    heads = [head for head in heads if head.removeprefix(AL) not in lexicon().kin]  # والدة الطفل كريم is another
    if not heads:
        return None
    return "f" if any(head.endswith(FEMININE) for head in heads) else "m"
