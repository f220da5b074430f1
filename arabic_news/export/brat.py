"""brat stand-off: the annotations of an article as lines that the brat annotation tool opens for correction.

The types are `Actor`, `Place`, `Date`, `Cue`, `Content` and `Venue`; relations lead from a cue to its `source`, `via`,
`content`, `venue` and `date`, and from each later mention to the first of the same actor or place (`same_as`);
attributes hold kinds, acts and forms, notes what is free text: the gazetteer's identifier and the value of a date.
"""

import re
from collections.abc import Iterable
from typing import Final

from arabic_news.models import Actor, Article, Mention, Place, Span

__all__ = ["brat"]

# A line of brat holds no line break and no tab, so an annotation that crosses one is in fragments.
_FRAGMENT: Final = re.compile(r"[^\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")


def brat(article: Article) -> str:
    r"""Return the annotations of an article in brat's stand-off format.

    Write the result to `NAME.ann` and `article.text` to `NAME.txt`, both as UTF-8 and without translating line ends.

    >>> from arabic_news import extract
    >>> print(brat(extract("نفت وزارة النقل إغلاق الجسر.")).expandtabs(4))
    T1  Actor 4 15  وزارة النقل
    A1  kind T1 government
    T2  Cue 0 3 نفت
    A2  act T2 deny
    A3  form T2 indirect
    T3  Content 16 27   إغلاق الجسر
    R1  content Arg1:T2 Arg2:T3
    R2  source Arg1:T2 Arg2:T1
    <BLANKLINE>
    """
    page = _Page(article)
    for actor in article.actors:
        page.entity("Actor", actor)
    for place in article.places:
        page.entity("Place", place)
    dates = [page.text_bound("Date", [date.span]) for date in article.dates]
    for mark, date in zip(dates, article.dates, strict=True):
        if date.value:
            page.note(mark, date.value)
    for claim in article.claims:
        cue = page.text_bound("Cue", [claim.cue.span])
        page.attribute("act", cue, claim.act)
        page.attribute("form", cue, claim.form)
        if claim.negated:
            page.attribute("negated", cue)
        page.relation("content", cue, page.text_bound("Content", claim.content))
        for source in claim.sources:
            page.relation("source", cue, page.mention_of(source, claim.source_span or claim.cue.span))
        if claim.via:
            page.relation("via", cue, page.mention_of(claim.via, claim.cue.span))
        if claim.venue:
            page.relation("venue", cue, page.text_bound("Venue", [claim.venue]))
        if claim.date is not None:
            page.relation("date", cue, dates[claim.date])
    return "".join(f"{line}\n" for line in page.lines)


class _Page:
    """The lines of one article, numbered as they come."""

    def __init__(self, article: Article) -> None:
        self.lines: list[str] = []
        self._article = article
        self._counts = dict.fromkeys("TRA#", 0)
        self._marks: dict[tuple[str, str], list[tuple[Mention, str]]] = {}

    def text_bound(self, kind: str, spans: Iterable[Span]) -> str:
        """Add an annotation of the text and return its number."""
        text = self._article.text
        fragments = [found for span in spans for found in _FRAGMENT.finditer(text, span.start, span.end)]
        where = ";".join(f"{found.start()} {found.end()}" for found in fragments)
        return self._add("T", f"{kind} {where}\t{' '.join(found[0] for found in fragments)}")

    def attribute(self, name: str, mark: str, *value: str) -> None:
        """Add an attribute of an annotation, with a value or, if binary, without."""
        self._add("A", " ".join((name, mark, *value)))

    def note(self, mark: str, text: str) -> None:
        """Add a note to an annotation."""
        self._add("#", f"AnnotatorNotes {mark}\t{text}")

    def relation(self, kind: str, one: str, other: str) -> None:
        """Add a relation between two annotations."""
        self._add("R", f"{kind} Arg1:{one} Arg2:{other}")

    def entity(self, kind: str, entity: Actor | Place) -> None:
        """Add the mentions of an actor or a place, the later ones tied to the first."""
        marks = [(mention, self.text_bound(kind, [mention.span])) for mention in entity.mentions]
        self._marks[kind, entity.id] = marks
        (_, first), *later = marks
        self.attribute("kind", first, entity.kind)
        if entity.ref:
            self.note(first, entity.ref)
        for mention, mark in marks:
            if mention.kind == "nominal":
                self.attribute("nominal", mark)
        for _, mark in later:
            self.relation("same_as", mark, first)

    def mention_of(self, actor_id: str, span: Span) -> str:
        """Return the number of the mention of an actor that is nearest to a span."""
        _, mark = min(self._marks["Actor", actor_id], key=lambda marked: abs(marked[0].span.start - span.start))
        return mark

    def _add(self, letter: str, rest: str) -> str:
        self._counts[letter] += 1
        number = f"{letter}{self._counts[letter]}"
        self.lines.append(f"{number}\t{rest}")
        return number
