"""Make `lexicon/adjectives.tsv`: the definite words that stand behind a definite noun, which they describe.

    python arabic_news/data/scripts/adjectives_from_corpus.py CORPUS.jsonl.gz [...]

Input: raw articles, one JSON object a line with the field `text`. Output: folded words that stand behind a definite
word in most of their places (المدير الجديد, الوكالة المختصة), where a noun (الهجوم) stands behind verbs, prepositions
and nouns of its own. Words in ي and ية are left out, since a rule knows them. Word counts only, no text.
"""

import sys
from collections import Counter, defaultdict
from itertools import pairwise

from arabic_news.data import tables
from arabic_news.data.scripts.common_words_from_corpus import LEXICON, texts
from arabic_news.entities.phrases import carries_article, is_definite
from arabic_news.text.folding import fold
from arabic_news.text.tokens import tokenize

LEAST_COUNT = 8
LEAST_NOUNS = 4  # different words before it
LEAST_SHARE = 0.6  # of its places behind a definite word
KNOWN_BY_ENDING = ("ي", "يه")


def main() -> None:
    """Count the words and write the table."""
    total: Counter[str] = Counter()
    behind: Counter[str] = Counter()
    nouns: defaultdict[str, set[str]] = defaultdict(set)
    for text in texts(sys.argv[1:]):
        for before, key in pairwise(tokenize(text).keys):
            if is_definite(key):
                total[key] += 1
                if carries_article(before):
                    behind[key] += 1
                    nouns[key].add(before)
    taken = {fold(row[column]) for table, column in (("titles", "word"), ("function_words", "word"))
             for row in tables.rows(f"lexicon/{table}.tsv")}  # fmt: skip
    adjectives = sorted(
        key
        for key in total
        if total[key] + _other_gender(key, total) >= LEAST_COUNT
        and len(nouns[key]) >= LEAST_NOUNS
        and _share(key, behind, total) >= LEAST_SHARE
        and not key.endswith(KNOWN_BY_ENDING)
        and key not in taken
    )
    (LEXICON / "adjectives.tsv").write_text("\n".join(["word", *adjectives]) + "\n", encoding="utf-8")


def _other_gender(key: str, counts: Counter[str]) -> int:
    return counts[key[:-1]] if key.endswith("ه") else counts[f"{key}ه"]


def _share(key: str, behind: Counter[str], total: Counter[str]) -> float:
    """Of its own places, or of those of both genders (المدير العام, الإدارة العامة beside هذا العام)."""
    both = (behind[key] + _other_gender(key, behind)) / (total[key] + _other_gender(key, total))
    return max(behind[key] / total[key], both)


if __name__ == "__main__":
    main()
