"""Names behind a noun that says what they are, known or not: شركة نوردال, قناة الأفق, ولاية أوهايو, موقع (زاد نيوز)."""

from typing import Final, NamedTuple

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.attribution.subject import NewName, Speaker
from arabic_news.claims.context import Context
from arabic_news.entities.entities import EntityMention
from arabic_news.entities.phrases import describes, is_definite, is_verbal_noun
from arabic_news.models import ActorKind
from arabic_news.text.folding import fold
from arabic_news.text.quotes import MARKS

__all__ = ["Headed", "headed_at", "kind_of_head"]

USES: Final = ("apart", "classifier", "company", "club")  # of organization_heads.tsv: a name follows the head
KINDS: Final[dict[ActorKind, tuple[str, ...]]] = {
    "government": ("ولاية", "محافظة", "إمارة", "إقليم", "مقاطعة"),
    "organization": ("منصة", "مطار", "دار", "متجر", "سلسلة"),
    "group": ("قبيلة", "عشيرة", "عائلة"),
    "media": ("محطة",),
}
OTHER_HEADS: Final = {fold(word): kind for kind, words in KINDS.items() for word in words}
LONGEST_NAME: Final = 3  # tokens that no list knows
LONGEST_QUOTED: Final = 6  # tokens with their marks


class Headed(NamedTuple):
    """Whom the name means, and the token behind it."""

    speaker: Speaker
    end: int


def headed_at(context: Context, index: int, limit: int) -> Headed | None:
    """The name behind the head that stands at a token; None where none follows, or the head is part of the name."""
    kind = kind_of_head(context.keys[index])
    name = index + 1
    whole = context.entities.actor_at.get(index)
    if kind is None or name >= limit or (whole is not None and whole.end > name):
        return None
    house = context.entities.place_at.get(index)
    if house is not None and house.end > name and kind == "organization":
        return Headed(Speaker(*house), house.end)  # مطار الملك خالد
    known = context.entities.actor_at.get(name) or context.entities.place_at.get(name)
    if known is not None:
        return None if known.letters else Headed(Speaker(*known), known.end)
    opens = context.keys[name] == "(" or context.keys[name] in MARKS
    first, last, end = _quoted(context, name, limit) if opens else _bare(context, name, limit, kind)
    if last <= first:
        return None
    words = tuple(context.keys[first:last])
    return Headed(Speaker(NewName(words, kind), EntityMention((first, last), 0, "named")), end)


def kind_of_head(key: str) -> ActorKind | None:
    """What a noun says of the name behind it; None for other words."""
    head = lexicon().organization_heads.get(key)
    if head is not None and head[1] in USES:
        return head[0]  # type: ignore[return-value]
    return OTHER_HEADS.get(key)


def _quoted(context: Context, mark: int, limit: int) -> tuple[int, int, int]:
    """The name between two marks, and the token behind the second: (زاد نيوز), «الوعد»."""
    for at in range(mark + 2, min(limit, mark + LONGEST_QUOTED)):
        if context.keys[at] == ")" or context.keys[at] in MARKS:
            return mark + 1, at, at + 1
    return mark, mark, mark


def _bare(context: Context, first: int, limit: int, kind: ActorKind) -> tuple[int, int, int]:
    """The name of a medium, or words that no list knows: صحيفة الوعد, نبض الجنوب, شركة نوردال; not شركة حكومية."""
    end = first
    while end < min(limit, first + LONGEST_NAME) and _is_name(context, end, kind, opens=end == first):
        end += 1
        if is_definite(context.keys[end - 1]):
            break
    return first, end, end


def _is_name(context: Context, index: int, kind: ActorKind, *, opens: bool) -> bool:
    key = context.keys[index]
    if context.words[index].pos not in ("NOUN", "PROPN") or is_verbal_noun(context.document.tokens, index):
        return False
    if is_definite(key):
        group = kind == "group" and key not in lexicon().titles  # قبيلة الزوية; not عائلة الصحفي
        return group or (kind == "media" and not (opens and key.endswith(("ي", "يه"))))
    if kind == "media" and opens and describes(context.keys[index - 1], key):
        return False  # موقع إخباري
    owned = kind == "media" and is_definite(context.key(index + 1)) and context.words[index + 1].pos == "NOUN"
    return owned or (key not in lexicon().common_words and not key.startswith(("ب", "ل", "و")))
