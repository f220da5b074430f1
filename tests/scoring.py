"""Score extractions against annotated articles.

    python tests/scoring.py [DIRECTORY]     score every NAME.txt that has a NAME.json; tests/articles by default

An annotation counts tokens: ranges such as `"12-14"` are inclusive positions in `tokens(text)`. What the fields mean:
`places` and `actors` list mentions with kinds; `claims` have a source, cue, content, form and act; `dates` a value.
Mentions match when they are equal or differ by one token at one end, claims when their contents overlap by half.
Names inside boilerplate count neither way, nor do descriptions (`nominal`) and countries that are also places.
"""

import json
import math
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import regex

from arabic_news import Article, extract

TOKEN = regex.compile(r"[\p{L}\p{M}\u0640]+|\p{N}+(?:[.,٫٬/:]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]")
NEAR_KM, KM_161 = 30, 161  # 161 km (100 miles) is the geoparsing literature's "accuracy@161"
ARTICLES = Path(__file__).parent / "articles"

Range = tuple[int, int]  # inclusive


def tokens(text: str) -> list[Range]:
    """The character ranges that annotations count."""
    return [match.span() for match in TOKEN.finditer(text)]


def parse_range(value: str) -> Range:
    """Read `12-14` or `12`."""
    first, _, last = value.partition("-")
    return int(first), int(last or first)


class Annotation:
    """One article's annotation, gold or predicted, with every range as a pair of tokens."""

    def __init__(self, data: dict[str, Any]) -> None:
        def one(value: str | None) -> Range | None:
            return None if value is None else parse_range(value)

        def many(values: Iterable[str]) -> list[Range]:
            return [parse_range(value) for value in values]

        self.headline, self.dateline = one(data.get("headline")), one(data.get("dateline"))
        self.headings, self.boilerplate = many(data.get("headings", [])), many(data.get("boilerplate", []))
        self.places = [{**place, "mentions": many(place["mentions"])} for place in data.get("places", [])]
        self.actors = [
            {**actor, "mentions": many(actor["mentions"]), "nominal": many(actor.get("nominal", []))}
            for actor in data.get("actors", [])
        ]
        self.claims = [
            {**c, "source_span": one(c["source_span"]), "cue": one(c["cue"]), "content": many(c["content"])}
            for c in data.get("claims", [])
        ]
        self.dates = [{**date, "span": parse_range(date["span"])} for date in data.get("dates", [])]


def from_article(article: Article) -> Annotation:
    """Read an extracted article into the form of an annotation."""
    ranges = tokens(article.text)

    def to_tokens(span: dict[str, int] | None) -> Range | None:
        if span is None:
            return None
        inside = [i for i, (start, end) in enumerate(ranges) if start < span["end"] and end > span["start"]]
        return (inside[0], inside[-1]) if inside else None

    def all_tokens(spans: Iterable[dict[str, int]]) -> list[Range]:
        return [found for found in map(to_tokens, spans) if found]

    def mentions(entity: dict[str, Any], *, named: bool) -> list[Range]:
        return all_tokens(m["span"] for m in entity["mentions"] if (m["kind"] == "named") == named)

    data, found = article.model_dump(mode="json"), Annotation({})
    found.headline, found.dateline = to_tokens(data["headline"]), to_tokens((data["dateline"] or {}).get("span"))
    found.headings, found.boilerplate = all_tokens(data["headings"]), all_tokens(data["boilerplate"])
    for place in data["places"]:
        named = mentions(place, named=True)
        found.places.append({**place, "lat": place["latitude"], "lon": place["longitude"], "mentions": named})
    for actor in data["actors"]:
        named, nominal = mentions(actor, named=True), mentions(actor, named=False)
        found.actors.append({**actor, "key": actor["id"], "mentions": named, "nominal": nominal})
    for claim in data["claims"]:
        found.claims.append(
            {
                **claim,
                "source": claim["sources"][0] if claim["sources"] else None,
                "source_span": to_tokens(claim["source_span"]),
                "cue": to_tokens(claim["cue"]["span"]),
                "content": all_tokens(claim["content"]),
            }
        )
    found.dates = [{**date, "span": to_tokens(date["span"])} for date in data["dates"]]
    return found


class Tally(Counter[str]):
    """Named counters: `NAME.hit`, `.pred` and `.gold` give precision and recall, `NAME.ok` and `.n` an accuracy."""

    def f1(self, name: str) -> float:
        """F1 in percent; 0 where nothing was to be found and nothing was."""
        return 100 * 2 * self[f"{name}.hit"] / max(1, self[f"{name}.pred"] + self[f"{name}.gold"])

    def accuracy(self, name: str) -> float:
        """Accuracy in percent; 100 where there was nothing to judge."""
        return 100 * self[f"{name}.ok"] / self[f"{name}.n"] if self[f"{name}.n"] else 100.0

    def compare(self, name: str, gold: int, pred: int, hit: int) -> None:
        """Add the counts of one article."""
        self.update({f"{name}.gold": gold, f"{name}.pred": pred, f"{name}.hit": hit})

    def judge(self, name: str, *, right: bool) -> None:
        """Add one judgement."""
        self.update({f"{name}.n": 1, f"{name}.ok": int(right)})


def align(gold: Iterable[Range], pred: Iterable[Range]) -> dict[Range, Range]:
    """Pair ranges one to one: equal ones first, then those that differ by one token at one end."""
    gold, pred = set(gold), set(pred)
    pairs = {mention: mention for mention in gold & pred}
    free = pred - gold
    for g in sorted(gold - pred):
        near = [q for q in free if q[0] <= g[1] and g[0] <= q[1] and abs(q[0] - g[0]) + abs(q[1] - g[1]) == 1]
        if near:
            pairs[g] = min(near)
            free.discard(pairs[g])
    return pairs


def covered(ranges: Iterable[Range]) -> set[int]:
    """The tokens of some ranges."""
    return {token for first, last in ranges for token in range(first, last + 1)}


def distance_km(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Great-circle distance by the haversine formula, on a sphere of 6,371 km radius."""
    a, b = math.radians(lat1), math.radians(lat2)
    h = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    return 12742 * math.asin(math.sqrt(h))


def score(gold: Annotation, pred: Annotation, tally: Tally) -> None:
    """Add the comparison of two annotations of one article."""
    outside = covered(gold.boilerplate)
    score_places(gold, pred, outside, tally)
    score_actors(gold, pred, outside, tally)
    score_claims(gold, pred, tally)
    score_dates(gold, pred, tally)
    for name, g, q in (
        ("boilerplate", gold.boilerplate, pred.boilerplate),
        ("heading", gold.headings, pred.headings),
        ("headline", [gold.headline] if gold.headline else [], [pred.headline] if pred.headline else []),
        ("dateline", [gold.dateline] if gold.dateline else [], [pred.dateline] if pred.dateline else []),
    ):
        want, got = covered(g), covered(q)
        tally.compare(name, len(want), len(got), len(want & got))


def by_mention(entities: list[dict[str, Any]], which: str, outside: set[int]) -> dict[Range, dict[str, Any]]:
    """The entities by mention, without those in boilerplate."""
    return {m: entity for entity in entities for m in entity[which] if not outside & covered([m])}


def score_places(gold: Annotation, pred: Annotation, outside: set[int], tally: Tally) -> None:
    """Mentions, countries and coordinates."""
    g, q = by_mention(gold.places, "mentions", outside), by_mention(pred.places, "mentions", outside)
    pairs = align(g, q)
    tally.compare("place", len(g), len(q), len(pairs))
    for mention, other in pairs.items():
        want, got = g[mention], q[other]
        if want.get("country"):
            tally.judge("place.country", right=want["country"] == got["country"])
        if want.get("lat") is not None and want["kind"] in ("city", "facility"):
            known = got["lat"] is not None
            km = distance_km(want["lat"], want["lon"], got["lat"], got["lon"]) if known else math.inf
            tally.judge("place.located", right=km <= NEAR_KM)
            tally.judge("place.acc161", right=km <= KM_161)


def score_actors(gold: Annotation, pred: Annotation, outside: set[int], tally: Tally) -> None:
    """Named mentions, kinds, and coreference by B-cubed."""
    places = {m for place in gold.places for m in place["mentions"]}
    countries = {m for actor in gold.actors if actor["kind"] == "country" for m in actor["mentions"]}
    every = by_mention(gold.actors, "mentions", outside)
    g = {m: actor for m, actor in every.items() if actor["kind"] != "country"}
    q = by_mention(pred.actors, "mentions", outside)
    pairs = align(g, q)
    matched = set(pairs.values())
    neutral = set(by_mention(gold.actors, "nominal", outside)) | countries
    ignored = set(align(neutral, (m for m in q if m not in matched)).values())
    q = {
        m: actor
        for m, actor in q.items()
        if m in matched or not (m in ignored or (actor["kind"] == "country" and m in places))
    }
    tally.compare("actor", len(g), len(q), len(pairs))
    for mention, other in pairs.items():
        tally.judge("actor.kind", right=g[mention]["kind"] == q[other]["kind"])
    gold_sets: defaultdict[str, set[Any]] = defaultdict(set)
    pred_sets: defaultdict[str, set[Any]] = defaultdict(set)
    for m, actor in g.items():
        gold_sets[actor["key"]].add(pairs.get(m, ("gold", m)))
    for m, actor in q.items():
        pred_sets[actor["key"]].add(m)
    precision = recall = 0.0
    for m, other in pairs.items():
        want, got = gold_sets[g[m]["key"]], pred_sets[q[other]["key"]]
        precision += len(want & got) / len(got)
        recall += len(want & got) / len(want)
    tally.update({"coref.p": precision, "coref.r": recall, "coref.pred": len(q), "coref.gold": len(g)})


def pair_claims(gold: Annotation, pred: Annotation) -> dict[int, int]:
    """The best pairs of claims, one to one, whose contents overlap by half (intersection over union)."""
    pairs = []
    for i, want in enumerate(gold.claims):
        for j, got in enumerate(pred.claims):
            a, b = covered(want["content"]), covered(got["content"])
            overlap = len(a & b) / len(a | b)
            if overlap >= 0.5:
                same_cue = want["cue"][0] <= got["cue"][1] and got["cue"][0] <= want["cue"][1]
                pairs.append((overlap + same_cue, i, j))
    chosen: dict[int, int] = {}
    for _, i, j in sorted(pairs, reverse=True):
        if i not in chosen and j not in chosen.values():
            chosen[i] = j
    return chosen


def score_claims(gold: Annotation, pred: Annotation, tally: Tally) -> None:
    """Contents, sources, acts and forms."""
    pairs = pair_claims(gold, pred)
    tally.compare("claim", len(gold.claims), len(pred.claims), len(pairs))
    gold_spans = {actor["key"]: covered(actor["mentions"] + actor["nominal"]) for actor in gold.actors}
    pred_spans = {actor["key"]: covered(actor["mentions"] + actor["nominal"]) for actor in pred.actors}
    right = 0
    for i, j in pairs.items():
        want, got = gold.claims[i], pred.claims[j]
        if want["source"] is None:
            right += got["source"] is None
        else:
            a = gold_spans.get(want["source"], set()) | covered(filter(None, [want["source_span"]]))
            b = pred_spans.get(got["source"], set()) | covered(filter(None, [got["source_span"]]))
            right += bool(a & b)
        tally.judge("claim.act", right=want["act"] == got["act"])
        tally.judge("claim.form", right=want["form"] == got["form"])
    tally.compare("attributed", len(gold.claims), len(pred.claims), right)


def score_dates(gold: Annotation, pred: Annotation, tally: Tally) -> None:
    """Overlapping expressions, then equal values."""
    left, hits = list(pred.dates), 0
    for want in gold.dates:
        first, last = want["span"]
        match = next((date for date in left if date["span"][0] <= last and first <= date["span"][1]), None)
        if match is None:
            continue
        left.remove(match)
        hits += 1
        if want.get("value"):
            tally.judge("date.value", right=want["value"] == match["value"])
    tally.compare("date", len(gold.dates), len(pred.dates), hits)


F1_NAMES = ("place", "actor", "claim", "attributed", "date", "headline", "dateline", "heading", "boilerplate")
ACCURACY_NAMES = (
    "place.country", "place.located", "place.acc161", "actor.kind", "claim.act", "claim.form", "date.value",
)  # fmt: skip


def figures(tally: Tally) -> dict[str, float]:
    """F1 and accuracy by name, in percent."""
    found = {name: round(tally.f1(name), 1) for name in F1_NAMES if tally[f"{name}.gold"] or tally[f"{name}.pred"]}
    p, r = tally["coref.p"] / max(1, tally["coref.pred"]), tally["coref.r"] / max(1, tally["coref.gold"])
    found["coref"] = round(200 * p * r / (p + r), 1) if p + r else 0.0
    return found | {name: round(tally.accuracy(name), 1) for name in ACCURACY_NAMES if tally[f"{name}.n"]}


def annotated(directory: Path) -> Iterator[tuple[str, str, Annotation]]:
    """The name, text and annotation of each annotated article of a directory, by name."""
    for path in sorted(directory.glob("*.json")):
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        yield path.stem, text, Annotation(json.loads(path.read_text(encoding="utf-8")))


def score_directory(directory: Path) -> dict[str, float]:
    """Extract and score every annotated article of a directory."""
    tally = Tally()
    for _, text, gold in annotated(directory):
        score(gold, from_article(extract(text)), tally)
    return figures(tally)


if __name__ == "__main__":
    for name, value in score_directory(Path(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES).items():
        print(f"{name:16s} {value:5.1f}")
