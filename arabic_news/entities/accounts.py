"""Accounts on networks as people: وكتب @writer_17 على منصة إكس, where the account is who wrote."""

from arabic_news.analysis.analyzer import Word
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.text.openings import Opening, opens

__all__ = ["find_accounts", "opens_account"]


@opens
def opens_account(key: str) -> bool:
    """Whether a word is an account, not a mailbox."""
    return key[0] == "@" and len(key) > 1


def find_accounts(words: list[Word], openings: list[Opening]) -> list[Candidate]:
    """Return the accounts that stand behind a verb; elsewhere an account is spoken of: حساب @writer_17."""
    return [
        Candidate((index, index + 1), 0, "person", is_place=False, rank=Rank.SURROUNDINGS)
        for index, _ in openings
        if index and words[index - 1].pos == "VERB"
    ]
