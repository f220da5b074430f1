"""Marked lines of claims: their notation, and how they are compared with what is found.

Notation (`marked.py` reads the marks):

* `{cue:قال}`, `{source:فلان}` (the mention beside the cue), `{content:…}`. A second claim of the line writes `cue2`,
  `source2`, `content2`, and so on; a claim without a number is the first.
* `{speaker:فلان}` where the verb holds its subject: the claim is this actor's, and no source stands beside the cue.
  With neither source nor speaker the claim must have no source. `{via:…}` marks the medium.
* Options stand behind a dot and are checked only where they are written: an act, a pattern or `not` (negated) behind
  `cue`, a form behind `content`: `{cue.deny:نفى}`, `{cue.participle:مشيرا}`, `{content.direct:…}`.
* `=` in place of a mark repeats one of an earlier claim: `{speaker2=source}` has no text and stands anywhere.

A line holds exactly the claims that are marked in it; one without marks holds none. To add a case, add a line below the
heading of its phenomenon; take no sentence from a published article.
"""

from typing import NamedTuple

import regex

from arabic_news import Article, Claim, extract
from tests.marked import Marked, unmark

PATTERNS = {"verb", "participle", "verbal_noun", "phrase", "colon", "chain"}
FORMS = {"direct", "indirect", "mixed"}
LABEL = regex.compile(r"(cue|source|speaker|content|via|venue|date)([2-9]?)((?:\.\w+)*)")
SAME = regex.compile(r"\{(speaker|source|via|venue|date)([2-9]?)=(source|speaker|venue|date)([2-9]?)\}")


class Expected(NamedTuple):
    """A mark of one claim."""

    role: str
    options: tuple[str, ...]
    start: int
    end: int


def expectations(line: str) -> tuple[str, dict[str, list[Expected]]]:
    """The plain text of a line, and the marks of its claims by their number."""
    repeats = SAME.findall(line)
    text, marks = unmark(SAME.sub("", line))
    claims: dict[str, list[Expected]] = {}
    for mark in marks:
        role, number, options = read_label(mark)
        claims.setdefault(number, []).append(Expected(role, options, mark.start, mark.end))
    for role, number, of_role, of_number in repeats:
        (repeated,) = (mark for mark in claims[of_number] if mark.role == of_role)
        claims[number].append(repeated._replace(role=role))
    return text, claims


def read_label(mark: Marked) -> tuple[str, str, tuple[str, ...]]:
    """Role, number and options of a label."""
    match = LABEL.fullmatch(mark.label)
    assert match, f"no such mark: {mark.label}"
    return match[1], match[2], tuple(option for option in match[3].split(".") if option)


def has_mention(article: Article, actor_id: str, mark: Expected) -> bool:
    """The actor is mentioned at the mark."""
    return any(
        mention.span.start < mark.end and mark.start < mention.span.end for mention in article.actor(actor_id).mentions
    )


def check_claim(article: Article, claim: Claim, marks: list[Expected]) -> None:
    """Compare a claim with its marks."""
    text = article.text
    by_role = {role: [mark for mark in marks if mark.role == role] for role in ("source", "speaker", "via", "content")}
    assert [text[span.start : span.end] for span in claim.content] == [
        text[mark.start : mark.end] for mark in by_role["content"]
    ]
    beside = [text[mark.start : mark.end] for mark in by_role["source"]]
    assert ([text[claim.source_span.start : claim.source_span.end]] if claim.source_span else []) == beside
    for mark in by_role["speaker"]:
        assert claim.sources
        assert has_mention(article, claim.sources[0], mark), f"said by {article.actor(claim.sources[0]).name}"
    assert bool(claim.sources) == bool(by_role["source"] or by_role["speaker"])
    assert (claim.via is not None) == bool(by_role["via"])
    for mark in by_role["via"]:
        assert claim.via is not None and has_mention(article, claim.via, mark)
    for mark in marks:
        for option in mark.options:
            if mark.role == "content":
                assert claim.form == option
            elif option == "not":
                assert claim.negated
            else:
                assert option == (claim.pattern if option in PATTERNS else claim.act)


def check(line: str) -> None:
    """Compare the claims of a line with its marks."""
    text, expected = expectations(line)
    article = extract(text)
    cues = {next(mark.start for mark in marks if mark.role == "cue"): marks for marks in expected.values()}
    found = [(claim.cue.text, claim.text) for claim in article.claims]
    assert [claim.cue.span.start for claim in article.claims] == sorted(cues), found
    for claim in article.claims:
        check_claim(article, claim, cues[claim.cue.span.start])


def lines(block: str) -> list[str]:
    """The lines of a block; a # opens a comment, and ⏎ stands for a line break within an article."""
    stripped = (line.strip().replace("⏎", "\n") for line in block.split("\n"))
    return [line for line in stripped if line and not line.startswith("#")]
