"""Acts: what somebody does with his words, where the verb alone does not tell it."""

from functools import lru_cache
from typing import Final

from arabic_news.claims.complements import Complement
from arabic_news.claims.complements.speech_acts import act_led_to
from arabic_news.claims.context import Context
from arabic_news.cues import CueForm
from arabic_news.data import tables
from arabic_news.models import Act
from arabic_news.text.folding import fold

__all__ = ["act_of"]

TA_MARBUTA: Final = "ة"  # which is ت before a pronoun: سعادة, سعادته


def act_of(context: Context, form: CueForm, complement: Complement) -> Act:
    """The act of the verb; أعرب عن سعادته welcomes, جدد دعوته calls, نوه بالقرار welcomes, سارع إلى نفي denies."""
    led_to = act_led_to(context, complement.zone_end) if "deed" in form.frames else None
    if led_to is not None:
        return led_to.act
    words = _by_word().get(form.lemma)
    if words is None or complement.frame not in ("object", "preposition"):
        return form.act
    key = context.keys[complement.start]
    return next((act for word, act in words if key.startswith(word)), form.act)


@lru_cache(maxsize=1)
def _by_word() -> dict[str, list[tuple[str, Act]]]:
    """How the complement begins with which a lemma has another act."""
    acts: dict[str, list[tuple[str, Act]]] = {}
    for row in tables.rows("lexicon/cue_acts.tsv"):
        act: Act = row["act"]  # type: ignore[assignment]
        acts.setdefault(row["lemma"], []).append((fold(row["behind"].removesuffix(TA_MARBUTA)), act))
    return acts
