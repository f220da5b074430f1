"""The page of an article, and the part of it that a notebook shows.

A page holds all that it needs: no script, no other file, no network.
"""

from html import escape
from textwrap import shorten
from typing import Final

from arabic_news.export.html.map import map_of
from arabic_news.export.html.text import is_doubtful, marked_text
from arabic_news.export.html.words import ACTOR_KINDS, ACTS, FORMS, PLACE_KINDS, country_name
from arabic_news.models import Article, Claim

__all__ = ["fragment", "to_html"]

STYLE: Final = """
.arabic-news { --actor: #fde2c4; --place: #cfe8f3; --date: #e3dcf5; --claim: #2f7d4f; --line: #d8d8d2; --quiet: #5d6168;
  background: #fbfaf7; color: #22252a; color-scheme: light; text-align: right;
  font: 1.05rem/2 "Noto Naskh Arabic", "Amiri", "Geeza Pro", "Traditional Arabic", serif; }
.arabic-news h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
.arabic-news .text { white-space: pre-line; margin: 0; overflow-wrap: anywhere; }
.arabic-news a { color: inherit; text-decoration: none; } .arabic-news a:hover { text-decoration: underline; }
.arabic-news .headline { font-size: 1.4rem; font-weight: bold; } .arabic-news .heading { font-weight: bold; }
.arabic-news .actor { background: var(--actor); } .arabic-news .place { background: var(--place); }
.arabic-news .date { background: var(--date); } .arabic-news .claim { border-bottom: 2px solid var(--claim); }
.arabic-news .cue { font-weight: bold; color: var(--claim); }
.arabic-news .source { border-bottom: 2px dotted #c2410c; }
.arabic-news .source.doubtful { border-bottom-color: #e8c3b0; } .arabic-news td.doubtful { opacity: .5; }
.arabic-news .boilerplate { color: #8a8d91; }
.arabic-news sup { font-size: .7em; line-height: 1; color: var(--claim); margin-inline: .15em; }
.arabic-news :target { outline: 2px solid #c2410c; outline-offset: 2px; }
.arabic-news table { border-collapse: collapse; width: 100%; background: none; }
.arabic-news th, .arabic-news td { border: 0; border-bottom: 1px solid var(--line); padding: .3rem .6rem;
  text-align: right; vertical-align: top; background: none; font-size: 1rem; }
.arabic-news th { font-size: .9rem; color: var(--quiet); white-space: nowrap; } .arabic-news td { line-height: 1.7; }
.arabic-news td.said { min-width: 13rem; } .arabic-news td.form { white-space: nowrap; }
.arabic-news .key { font-size: .9rem; color: var(--quiet); margin: 0 0 1rem; }
.arabic-news .key span { display: inline-block; margin-inline-end: 1rem; padding: 0 .3rem; }
.arabic-news small { color: var(--quiet); font-size: .9em; }
@media (max-width: 40rem) {
  .arabic-news thead { display: none; } .arabic-news tr { display: block; border-bottom: 1px solid var(--line); }
  .arabic-news td { display: inline; border: 0; padding: 0 0 0 .5rem; } .arabic-news td.said { display: block; }
}
"""
PAGE_STYLE: Final = """
body.arabic-news { margin: 0 auto; padding: 1.5rem; max-width: 76rem; }
.arabic-news main { display: grid; grid-template-columns: 3fr 2fr; gap: 2.5rem; align-items: start; }
.arabic-news section, .arabic-news svg { min-width: 0; }
.arabic-news ul { padding: 0; list-style: none; margin: 0; } .arabic-news li { padding: .1rem 0; }
.arabic-news svg { width: 100%; height: auto; border: 1px solid var(--line); background: #eef4f6; direction: ltr; }
.arabic-news svg text { font: 14px "Noto Naskh Arabic", "Amiri", serif; paint-order: stroke; stroke: #fff;
  stroke-width: 3px; }
.arabic-news svg .grid { stroke: #d7e0e3; } .arabic-news svg .degrees { font-size: 10px; fill: #7b868b; stroke: none; }
.arabic-news svg .outline { stroke: #9aa5a0; fill: none; } .arabic-news svg .dot { fill: #0e6b8f; stroke: #fff; }
.arabic-news svg .country { fill: #fff; stroke: #0e6b8f; } .arabic-news .beyond { margin: 0; color: var(--quiet); }
@media (max-width: 55rem) { body.arabic-news { padding: 1rem; } .arabic-news main { display: block; } }
"""
KEY: Final = (
    '<p class="key"><span class="actor">جهة</span><span class="place">مكان</span><span class="date">تاريخ</span>'
    '<span class="source">القائل</span><span class="cue">فعل القول</span><span class="claim">القول</span></p>'
)


def to_html(article: Article) -> str:
    """Return a page with the text and all that is marked in it, the claims, and the places on a map.

    Borders and coasts come from Natural Earth (public domain). A lone surrogate of the text stays: write the page with
    `errors="replace"`.

    >>> from arabic_news import extract
    >>> page = to_html(extract("نفت وزارة النقل إغلاق الجسر في بغداد."))
    >>> '<a class="place" href="#p1">بغداد</a>' in page, page.startswith("<!DOCTYPE html>")
    (True, True)
    """
    title = article.slice(article.headline) if article.headline else shorten(article.text, 80, placeholder="…")
    return f"""<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{escape(title)}</title><style>{STYLE}{PAGE_STYLE}</style></head>
<body class="arabic-news">
{KEY}
<main>
<section>
<p class="text">{marked_text(article, linked=True)}</p>
<h2>الأقوال</h2>{_claims(article, linked=True)}
</section>
<section>
<h2>الخريطة</h2>{map_of(article.places)}
<h2>الأماكن</h2>{_places(article)}
<h2>الجهات</h2>{_actors(article)}
</section>
</main>
</body>
</html>
"""


def fragment(article: Article) -> str:
    """Return the marked text and the claims, for a notebook; several of them may stand in one document."""
    claims = _claims(article, linked=False) if article.claims else ""
    return (
        f'<style>{STYLE}</style><div class="arabic-news" lang="ar" dir="rtl" style="padding: 1rem">'
        f'<p class="text">{marked_text(article, linked=False)}</p>{claims}</div>'
    )


def _claims(article: Article, *, linked: bool) -> str:
    if not article.claims:
        return "<p>لا أقوال في النص.</p>"
    heads = "".join(f"<th>{head}</th>" for head in ("", "القائل", "الفعل", "القول", "الصيغة", "المناسبة والزمان"))
    rows = "".join(_claim(article, claim, number, linked=linked) for number, claim in enumerate(article.claims, 1))
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def _claim(article: Article, claim: Claim, number: int, *, linked: bool) -> str:
    names = [(source, escape(article.actor(source).name)) for source in claim.sources]
    sources = "، ".join(_link(source, name, linked=linked) for source, name in names)
    via = f" <small>عبر {escape(article.actor(claim.via).name)}</small>" if claim.via else ""
    act = f"{ACTS[claim.act]} (منفي)" if claim.negated else ACTS[claim.act]
    circumstances = [article.slice(claim.venue)] if claim.venue else []
    circumstances += [] if claim.date is None else [article.dates[claim.date].text]
    cells = (
        ("number", _link(f"text-{claim.id}", str(number), linked=linked)),
        ("who doubtful" if is_doubtful(claim) else "who", (sources or "؟") + via),
        ("act", act),
        ("said", escape(claim.text)),
        ("form", FORMS[claim.form]),
        ("when", escape("، ".join(circumstances))),
    )
    name = f' id="{claim.id}"' if linked else ""
    return f"<tr{name}>" + "".join(f'<td class="{kind}">{cell}</td>' for kind, cell in cells) + "</tr>"


def _link(target: str, shown: str, *, linked: bool) -> str:
    return f'<a href="#{target}">{shown}</a>' if linked else shown


def _actors(article: Article) -> str:
    items = []
    for actor in article.actors:
        roles = f"، {escape('، '.join(actor.roles))}" if actor.roles else ""
        items.append(
            f'<li id="{actor.id}"><span class="actor">{escape(actor.name)}</span>{roles} '
            f"<small>{ACTOR_KINDS[actor.kind]}، عدد مرات الذكر: {len(actor.mentions)}</small></li>"
        )
    return f"<ul>{''.join(items)}</ul>"


def _places(article: Article) -> str:
    """The places, those too that are on no map."""
    items = []
    for place in article.places:
        kind = PLACE_KINDS[place.kind]
        if place.country and place.kind != "country":
            kind += f"، {escape(country_name(place.country))}"
        where = "" if place.latitude is None else f" <bdi dir=ltr>{place.latitude:.2f}, {place.longitude:.2f}</bdi>"
        items.append(
            f'<li id="{place.id}"><span class="place">{escape(place.name)}</span> <small>{kind}{where}</small></li>'
        )
    return f"<ul>{''.join(items)}</ul>"
