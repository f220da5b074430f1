"""A map of the places of an article, as SVG: borders, coasts, degrees, and the places with their names."""

import json
import math
from collections.abc import Iterator
from functools import lru_cache
from html import escape
from typing import Final, NamedTuple

from arabic_news.data import tables
from arabic_news.models import Place

__all__ = ["map_of"]

WIDTH: Final = 560.0
MARGIN: Final = 0.25  # of the extent of the places, on each side
LEAST_DEGREES: Final = 5.0
MOST: Final = 2 / 3  # of the places are near one another
FAR: Final = 3.0  # times as far from their middle: a place beyond that is named beneath the map
LETTER: Final = 8.0  # pixels, for keeping labels apart
LINE: Final = 18.0
Point = tuple[float, float]
Box = tuple[float, float, float, float]
Located = tuple[Place, Point]


def map_of(places: tuple[Place, ...]) -> str:
    """Return the map of the places that have coordinates, and the names of those too far off to be on it."""
    located = [
        (place, (place.longitude, place.latitude))
        for place in places
        if place.latitude is not None and place.longitude is not None
    ]
    if not located:
        return "<p>لا مكان معروف الموقع في النص.</p>"
    near, far = _near_and_far(located)
    view = _view_of([position for _, position in near])
    drawn = "".join([*_outlines(view), *_grid(view), *_dots(view, near)])
    names = "، ".join(f'<a href="#{place.id}">{escape(place.name)}</a>' for place, _ in far)
    beyond = f'<p class="beyond">خارج الخريطة: {names}</p>' if far else ""
    return (
        f'<svg viewBox="0 0 {WIDTH:.0f} {view.height:.0f}" role="img" aria-label="خريطة الأماكن">{drawn}</svg>{beyond}'
    )


# ---------------------------------------------------------------- what the map shows


class _View(NamedTuple):
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

    def crosses(self, line: list[Point]) -> bool:
        """Whether a line may be on the map: its box is."""
        return (
            max(x for x, _ in line) >= self.west
            and min(x for x, _ in line) <= self.east
            and max(y for _, y in line) >= self.south
            and min(y for _, y in line) <= self.north
        )


def _near_and_far(located: list[Located]) -> tuple[list[Located], list[Located]]:
    """The places that the map shows, and the few that would shrink them: most are much nearer to the middle."""
    middle = _middle(located)
    distances = {id(one): math.dist(one[1], middle) for one in located}
    most = sorted(distances.values())[: math.ceil(MOST * len(located))]
    limit = FAR * max(most[-1], LEAST_DEGREES)
    near = [one for one in located if distances[id(one)] <= limit]
    return near, [one for one in located if distances[id(one)] > limit]


def _middle(located: list[Located]) -> Point:
    longitudes, latitudes = sorted(x for _, (x, _) in located), sorted(y for _, (_, y) in located)
    return longitudes[(len(located) - 1) // 2], latitudes[(len(located) - 1) // 2]


def _view_of(positions: list[Point]) -> _View:
    """The view that holds all positions, neither too narrow nor too flat."""
    longitudes, latitudes = zip(*positions, strict=True)
    wide = max(max(longitudes) - min(longitudes), LEAST_DEGREES)
    high = max(max(latitudes) - min(latitudes), LEAST_DEGREES, wide / 2)
    wide = max(wide, high)
    east, north = (max(longitudes) + min(longitudes)) / 2, (max(latitudes) + min(latitudes)) / 2
    wide, high = wide * (0.5 + MARGIN), high * (0.5 + MARGIN)
    return _View(east - wide, max(north - high, -80.0), east + wide, min(north + high, 80.0))


# ---------------------------------------------------------------- what is drawn


def _outlines(view: _View) -> Iterator[str]:
    for line in _borders_and_coasts():
        if view.crosses(line):
            points = "L".join(f"{x:.1f} {y:.1f}" for x, y in (view.point(*position) for position in line))
            yield f'<path class="outline" d="M{points}"/>'


@lru_cache(maxsize=1)
def _borders_and_coasts() -> list[list[Point]]:
    lines = json.loads(tables.read("maps/outlines.geojson"))["coordinates"]
    return [[(x, y) for x, y in line] for line in lines]


def _grid(view: _View) -> Iterator[str]:
    """Meridians and parallels, with their degrees."""
    step = next(step for step in (1, 2, 5, 10, 20, 45, 90) if (view.east - view.west) / step <= 8)
    for longitude in range(math.ceil(view.west / step) * step, math.ceil(view.east), step):
        x, _ = view.point(longitude, view.north)
        yield f'<path class="grid" d="M{x:.0f} 0V{view.height:.0f}"/>'
        yield f'<text class="degrees" x="{x + 2:.0f}" y="{view.height - 4:.0f}">{longitude}°</text>'
    for latitude in range(math.ceil(view.south / step) * step, math.ceil(view.north), step):
        _, y = view.point(view.west, latitude)
        yield f'<path class="grid" d="M0 {y:.0f}H{WIDTH:.0f}"/>'
        yield f'<text class="degrees" x="3" y="{y - 2:.0f}">{latitude}°</text>'


def _dots(view: _View, located: list[Located]) -> Iterator[str]:
    """The places; a country is a hollow dot. A name that finds no room shows when the dot is pointed at."""
    points = [(place, view.point(*position)) for place, position in located]
    taken: list[Box] = [(x - 5, y - 5, x + 5, y + 5) for _, (x, y) in points]
    for place, point in points:
        box = _label_box(point, place.name, taken, view.height)
        label = ""
        if box:
            taken.append(box)
            middle, line = (box[0] + box[2]) / 2, box[3] - 5
            label = f'<text x="{middle:.1f}" y="{line:.1f}" text-anchor="middle">{escape(place.name)}</text>'
        kind = "country" if place.kind == "country" else "dot"
        yield (
            f'<a href="#{place.id}"><title>{escape(place.name)}</title>'
            f'<circle class="{kind}" cx="{point[0]:.1f}" cy="{point[1]:.1f}" r="4.5"/>{label}</a>'
        )


def _label_box(point: Point, text: str, taken: list[Box], height: float) -> Box | None:
    """Where a label stands: beside, over or under its point, where nothing else is."""
    x, y = point
    width = LETTER * len(text) + 4
    lefts, tops = (x + 8, x - 8 - width, x - width / 2), (y - LINE / 2, y - LINE - 7, y + 7)
    boxes = [
        (left, top, left + width, top + LINE) for top in tops for left in lefts if (left, top) != (lefts[2], tops[0])
    ]
    return next((box for box in boxes if _on_map(box, height) and not any(_overlap(box, one) for one in taken)), None)


def _on_map(box: Box, height: float) -> bool:
    return box[0] >= 0 and box[1] >= 0 and box[2] <= WIDTH and box[3] <= height


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
