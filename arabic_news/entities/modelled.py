"""Names that only the statistical model finds: they fill in where lists and rules find nothing."""

from arabic_news.analysis.analyzer import CandidateName
from arabic_news.entities.candidates import Candidate, Rank

__all__ = ["filled_in"]


def filled_in(chosen: list[Candidate], names: list[CandidateName]) -> list[Candidate]:
    """Return the chosen candidates and the modelled names that touch none of them, in text order."""
    covered = {index for candidate in chosen for index in range(*candidate.span)}
    fresh = [from_name(name) for name in names if name.modelled and covered.isdisjoint(range(*name.span))]
    return sorted([*chosen, *fresh], key=lambda candidate: candidate.span)


def from_name(name: CandidateName) -> Candidate:
    """The candidate that a name found by the analyzer makes."""
    if name.kind == "place":
        return Candidate(name.span, name.letters, "other", True, Rank.SURROUNDINGS)
    return Candidate(name.span, name.letters, name.kind, False, Rank.SURROUNDINGS)
