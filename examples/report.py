"""Write one HTML page for an article: its text with everything marked, its claims in a table, its places on a map.

    python examples/report.py [ARTICLE.txt [REPORT.html]]

Without arguments it reads the sample beside this file and writes `report.html` to the current folder. The page holds
all that it needs: no script, no other file, no network. Borders and coasts come from Natural Earth (public domain), and
are drawn between 20°W and 65°E, 5°N and 45°N; elsewhere the grid of degrees stands alone.
"""

import json
import math
import sys
from collections.abc import Iterator
from html import escape
from itertools import pairwise
from pathlib import Path
from textwrap import shorten
from typing import Final, NamedTuple

from arabic_news import Article, Claim, Place, Span, extract

SAMPLE: Final = Path(__file__).with_name("article.txt")
OUTLINES: Final = Path(__file__).with_name("outlines.geojson")
ACTS: Final = {
    "say": "قال", "announce": "أعلن", "confirm": "أكد", "deny": "نفى", "accuse": "اتهم", "warn": "حذّر", "call": "دعا",
    "promise": "وعد", "threaten": "هدّد", "condemn": "أدان", "welcome": "رحّب", "estimate": "توقّع", "ask": "سأل",
}  # fmt: skip
FORMS: Final = {"direct": "مباشر", "indirect": "غير مباشر", "mixed": "مختلط"}
ACTOR_KINDS: Final = {
    "person": "شخص", "government": "جهة حكومية", "organization": "منظمة", "armed_group": "جماعة مسلحة",
    "media": "وسيلة إعلام", "country": "دولة", "group": "مجموعة",
}  # fmt: skip
PLACE_KINDS: Final = {
    "country": "بلد", "city": "مدينة", "region": "منطقة", "facility": "مرفق", "water": "مسطح مائي", "other": "مكان",
}  # fmt: skip
STYLE: Final = """
:root { color-scheme: light; --actor: #fde2c4; --place: #cfe8f3; --date: #e3dcf5; --claim: #2f7d4f; --line: #d8d8d2; }
body { margin: 0 auto; padding: 1.5rem; max-width: 76rem; background: #fbfaf7; color: #22252a;
  font: 1.05rem/2 "Noto Naskh Arabic", "Amiri", "Geeza Pro", "Traditional Arabic", serif; }
h1 { font-size: 1.5rem; line-height: 1.6; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
main { display: grid; grid-template-columns: 3fr 2fr; gap: 2.5rem; align-items: start; }
section, svg { min-width: 0; } .text { white-space: pre-line; margin: 0; }
a { color: inherit; text-decoration: none; } a:hover { text-decoration: underline; }
.actor { background: var(--actor); } .place { background: var(--place); } .date { background: var(--date); }
.claim { border-bottom: 2px solid var(--claim); } .cue { font-weight: bold; color: var(--claim); }
.boilerplate { color: #8a8d91; } sup { font-size: .7em; line-height: 1; color: var(--claim); margin-inline: .15em; }
:target { outline: 2px solid #c2410c; outline-offset: 2px; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem; text-align: right; vertical-align: top; }
th { font-size: .9rem; color: #5d6168; white-space: nowrap; }
td { line-height: 1.7; } td:nth-child(4) { min-width: 13rem; } td:nth-child(5) { white-space: nowrap; }
.key { font-size: .9rem; color: #5d6168; }
.key span { display: inline-block; margin-inline-end: 1rem; padding: 0 .3rem; }
ul { padding: 0; list-style: none; margin: 0; } li { padding: .1rem 0; } small { color: #5d6168; }
svg { width: 100%; height: auto; border: 1px solid var(--line); background: #eef4f6; }
svg text { font: 13px "Noto Naskh Arabic", "Amiri", sans-serif; paint-order: stroke; stroke: #fff; stroke-width: 3px; }
svg .grid { stroke: #cdd8dc; } svg .degrees { font-size: 10px; fill: #7b868b; stroke: none; }
svg .outline { stroke: #9aa5a0; fill: none; } svg .dot { fill: #0e6b8f; stroke: #fff; }
svg .country { fill: #fff; stroke: #0e6b8f; }
@media (max-width: 55rem) { main { display: block; } }
"""

# ---------------------------------------------------------------- the text


class Mark(NamedTuple):
    """A stretch of the text and the tag that it gets."""

    span: Span
    open: str
    close: str


def marks(article: Article) -> list[Mark]:
    """Return everything that is marked in the text; where several hold a stretch, the first is the outermost."""
    found = [Mark(span, '<span class="boilerplate">', "</span>") for span in article.boilerplate]
    for claim in article.claims:
        found += [Mark(span, '<span class="claim">', "</span>") for span in claim.content]
    found += [Mark(claim.cue.span, '<span class="cue">', "</span>") for claim in article.claims]
    found += [Mark(date.span, f'<span class="date" title="{date.value or "؟"}">', "</span>") for date in article.dates]
    named = {mention.span for place in article.places for mention in place.mentions}
    for place in article.places:
        found += [Mark(mention.span, f'<a class="place" href="#{place.id}">', "</a>") for mention in place.mentions]
    for actor in article.actors:
        found += [
            Mark(mention.span, f'<a class="actor" href="#{actor.id}">', "</a>")
            for mention in actor.mentions
            if mention.span not in named
        ]
    return found


def marked_text(article: Article) -> str:
    """Return the text as HTML. Marks may cross, so each piece between two of their ends gets tags of its own."""
    found = marks(article)
    numbers = {claim.cue.span.start: number for number, claim in enumerate(article.claims, 1)}
    ends = {offset for mark in found for offset in (mark.span.start, mark.span.end)}
    cuts = sorted(ends | {0, len(article.text)})
    pieces = []
    for start, end in pairwise(cuts):
        around = [mark for mark in found if mark.span.start <= start and end <= mark.span.end]
        if start in numbers:
            claim_id = article.claims[numbers[start] - 1].id
            pieces.append(f'<sup id="text-{claim_id}"><a href="#{claim_id}">{numbers[start]}</a></sup>')
        pieces.append("".join(mark.open for mark in around))
        pieces.append(escape(article.text[start:end]))
        pieces.append("".join(mark.close for mark in reversed(around)))
    return "".join(pieces)


# ---------------------------------------------------------------- the lists


def claim_row(article: Article, claim: Claim, number: int) -> str:
    """Return the table row of a claim."""
    sources = "، ".join(f'<a href="#{source}">{escape(article.actor(source).name)}</a>' for source in claim.sources)
    via = f" <small>عبر {escape(article.actor(claim.via).name)}</small>" if claim.via else ""
    act = f"{ACTS[claim.act]} (منفي)" if claim.negated else ACTS[claim.act]
    circumstances = [article.slice(claim.venue)] if claim.venue else []
    circumstances += [] if claim.date is None else [article.dates[claim.date].text]
    cells = (
        f'<a href="#text-{claim.id}">{number}</a>',
        (sources or "؟") + via,
        act,
        escape(claim.text),
        FORMS[claim.form],
        escape("، ".join(circumstances)),
    )
    return f'<tr id="{claim.id}">' + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def claim_table(article: Article) -> str:
    """Return the table of claims."""
    heads = "".join(f"<th>{head}</th>" for head in ("", "القائل", "الفعل", "القول", "الصيغة", "المناسبة والزمان"))
    rows = "".join(claim_row(article, claim, number) for number, claim in enumerate(article.claims, 1))
    return f'<div class="scroll"><table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'


def actor_list(article: Article) -> str:
    """Return the list of actors."""
    items = []
    for actor in article.actors:
        roles = f"، {escape('، '.join(actor.roles))}" if actor.roles else ""
        items.append(
            f'<li id="{actor.id}"><span class="actor">{escape(actor.name)}</span>{roles} '
            f"<small>{ACTOR_KINDS[actor.kind]}، عدد مرات الذكر: {len(actor.mentions)}</small></li>"
        )
    return f"<ul>{''.join(items)}</ul>"


def place_list(article: Article) -> str:
    """Return the list of places, those too that are on no map."""
    items = []
    for place in article.places:
        where = "" if place.latitude is None else f" <bdi dir=ltr>{place.latitude:.2f}, {place.longitude:.2f}</bdi>"
        items.append(
            f'<li id="{place.id}"><span class="place">{escape(place.name)}</span> '
            f"<small>{PLACE_KINDS[place.kind]}{f'، {place.country}' if place.country else ''}{where}</small></li>"
        )
    return f"<ul>{''.join(items)}</ul>"


# ---------------------------------------------------------------- the map

WIDTH: Final = 560.0
MARGIN: Final = 0.25  # of the extent of the places, on each side
LEAST_DEGREES: Final = 5.0
LETTER: Final = 7.0  # pixels, for keeping labels apart
Point = tuple[float, float]
Box = tuple[float, float, float, float]


class View(NamedTuple):
    """The part of the world that the map shows, and how it is drawn: degrees east shrink with the latitude."""

    west: float
    south: float
    east: float
    north: float

    @property
    def height(self) -> float:
        """The height of the map in pixels."""
        return WIDTH * (self.north - self.south) / ((self.east - self.west) * self._shrink)

    @property
    def _shrink(self) -> float:
        return math.cos(math.radians((self.south + self.north) / 2))

    def point(self, longitude: float, latitude: float) -> Point:
        """Return the pixel of a position."""
        scale = WIDTH / (self.east - self.west)
        return (longitude - self.west) * scale, (self.north - latitude) * scale / self._shrink

    def shows(self, longitude: float, latitude: float) -> bool:
        """Whether a position is on the map."""
        return self.west <= longitude <= self.east and self.south <= latitude <= self.north


def view_of(positions: list[Point]) -> View:
    """Return the view that holds all positions, neither too narrow nor too flat."""
    longitudes, latitudes = zip(*positions, strict=True)
    wide = max(max(longitudes) - min(longitudes), LEAST_DEGREES)
    high = max(max(latitudes) - min(latitudes), LEAST_DEGREES, wide / 2)
    wide = max(wide, high)
    east, north = (max(longitudes) + min(longitudes)) / 2, (max(latitudes) + min(latitudes)) / 2
    wide, high = wide * (0.5 + MARGIN), high * (0.5 + MARGIN)
    return View(east - wide, max(north - high, -89.0), east + wide, min(north + high, 89.0))


def grid(view: View) -> Iterator[str]:
    """Draw meridians and parallels, with their degrees."""
    step = next(step for step in (1, 2, 5, 10, 20, 45, 90) if (view.east - view.west) / step <= 8)
    for longitude in range(math.ceil(view.west / step) * step, math.ceil(view.east), step):
        x, _ = view.point(longitude, view.north)
        yield f'<path class="grid" d="M{x:.0f} 0V{view.height:.0f}"/>'
        yield f'<text class="degrees" x="{x + 2:.0f}" y="{view.height - 4:.0f}">{longitude}°</text>'
    for latitude in range(math.ceil(view.south / step) * step, math.ceil(view.north), step):
        _, y = view.point(view.west, latitude)
        yield f'<path class="grid" d="M0 {y:.0f}H{WIDTH:.0f}"/>'
        yield f'<text class="degrees" x="3" y="{y - 2:.0f}">{latitude}°</text>'


def outlines(view: View) -> Iterator[str]:
    """Draw the borders and coasts that the map shows."""
    for line in json.loads(OUTLINES.read_text(encoding="utf-8"))["coordinates"]:
        if any(view.shows(*position) for position in line):
            points = "L".join(f"{x:.1f} {y:.1f}" for x, y in (view.point(*position) for position in line))
            yield f'<path class="outline" d="M{points}"/>'


def label_box(point: Point, text: str, taken: list[Box]) -> Box:
    """Return where a label stands: beside, over or under its point, where no other label is."""
    x, y = point
    width = LETTER * len(text)
    boxes = [
        (left, top, left + width, top + 16)
        for left, top in ((x + 8, y - 8), (x - 8 - width, y - 8), (x - width / 2, y - 24), (x - width / 2, y + 8))
    ]
    inside = [box for box in boxes if box[0] >= 0 and box[2] <= WIDTH]
    return next((box for box in inside if not any(overlap(box, other) for other in taken)), boxes[0])


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes overlap."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def dots(view: View, places: list[tuple[Place, Point]]) -> Iterator[str]:
    """Draw the places with their names; a country is a hollow dot."""
    points = [(place, view.point(*position)) for place, position in places]
    taken: list[Box] = [(x - 5, y - 5, x + 5, y + 5) for _, (x, y) in points]
    for place, (x, y) in points:
        box = label_box((x, y), place.name, taken)
        taken.append(box)
        kind = "country" if place.kind == "country" else "dot"
        yield (
            f'<a href="#{place.id}"><circle class="{kind}" cx="{x:.1f}" cy="{y:.1f}" r="4.5"/>'
            f'<text x="{(box[0] + box[2]) / 2:.1f}" y="{box[3] - 4:.1f}" text-anchor="middle">'
            f"{escape(place.name)}</text></a>"
        )


def map_of(article: Article) -> str:
    """Return the map of the places that have coordinates, as SVG."""
    places = [
        (place, (place.longitude, place.latitude))
        for place in article.places
        if place.latitude is not None and place.longitude is not None
    ]
    if not places:
        return "<p>لا مكان معروف الموقع في النص.</p>"
    view = view_of([position for _, position in places])
    drawn = "".join([*grid(view), *outlines(view), *dots(view, places)])
    return f'<svg viewBox="0 0 {WIDTH:.0f} {view.height:.0f}" role="img" aria-label="خريطة الأماكن">{drawn}</svg>'


# ---------------------------------------------------------------- the page


def page(article: Article) -> str:
    """Return the whole page."""
    title = article.slice(article.headline) if article.headline else shorten(article.text, 80, placeholder="…")
    return f"""<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{escape(title)}</title><style>{STYLE}</style></head>
<body>
<h1>{escape(title)}</h1>
<p class="key"><span class="actor">جهة</span><span class="place">مكان</span><span class="date">تاريخ</span>
<span class="cue">فعل القول</span><span class="claim">القول</span></p>
<main>
<section>
<p class="text">{marked_text(article)}</p>
<h2>الأقوال</h2>{claim_table(article)}
</section>
<section>
<h2>الخريطة</h2>{map_of(article)}
<h2>الأماكن</h2>{place_list(article)}
<h2>الجهات</h2>{actor_list(article)}
</section>
</main>
</body>
</html>
"""


def main() -> None:
    """Read an article and write its page."""
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else Path("report.html")
    target.write_text(page(extract(source.read_text(encoding="utf-8"))), encoding="utf-8", errors="replace")
    print(target)


if __name__ == "__main__":
    main()
