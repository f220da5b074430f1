"""Lines of Arabic with their places and actors marked, and the comparison of what is found with what is marked.

How to add a line: write a sentence of your own and mark *every* named mention in it.

* `{city LY:بنغازي}` is a place: its kind, and the country's code where it has one (`{water:البحر الأحمر}`).
* `{person:خليفة حفتر}` is an actor: its kind. A clitic stays outside (`ل{person:حفتر}`), and so do titles and
  generic nouns.
* What is not marked must not be found: a line without marks is a negative.

Countries that act are marked as places only, and descriptions (المتحدث) not at all.
"""

from arabic_news import Gazetteer, extract
from tests.marked import unmark

Found = list[tuple[str, str]]


def found_in(text: str, gazetteer: Gazetteer | None = None) -> Found:
    """The named mentions of a text in order, each with its label."""
    article = extract(text, gazetteer=gazetteer)
    mentions = [
        (mention.span, f"{place.kind} {place.country}" if place.country else place.kind)
        for place in article.places
        for mention in place.mentions
    ]
    mentions += [
        (mention.span, actor.kind)
        for actor in article.actors
        if actor.kind != "country"
        for mention in actor.mentions
        if mention.kind == "named"
    ]
    mentions.sort(key=lambda found: (found[0].start, found[0].end))
    return [(label, text[span.start : span.end]) for span, label in mentions]


def assert_marked(line: str, gazetteer: Gazetteer | None = None) -> None:
    """The mentions found are those marked."""
    text, marks = unmark(line)
    assert found_in(text, gazetteer) == [(mark.label, text[mark.start : mark.end]) for mark in marks]
