"""Texts that no article is: what scraping, encoding faults and malice make, each as long as asked for.

`python -m tests.hostile CHARACTERS` prints the time and memory that each takes.
"""

import base64
import resource
import sys
import time
from collections.abc import Callable
from typing import Final

NEWS: Final = (
    "طرابلس (رويترز) - أعلن وزير النقل الليبي سالم العريبي يوم الأحد 12 مايو 2024 أن مطار معيتيقة استأنف رحلاته، "
    "مشيرا إلى أن «الصالة الجديدة تسع ألف مسافر». وقالت منظمة الصحة العالمية إن الأدوية وصلت إلى بنغازي. "
)
PERSIAN: Final = "رئیس‌جمهور گفت که مردم ایران از این گفت‌وگوها پشتیبانی می‌کنند. "
URDU: Final = "وزیر خارجہ نے کہا ہے کہ مذاکرات اسلام آباد میں جاری رہیں گے۔ "
KURDISH: Final = "وەزیری دەرەوە گوتی کە کۆبوونەوەکە لە هەولێر بەردەوام دەبێت. "
HOMOGLYPHS: Final = str.maketrans({"ا": "\u0627\u0654", "ه": "ھ", "ي": "ې", "ك": "ڪ", "و": "ۅ", "ر": "ږ"})
OCR: Final = str.maketrans({"ت": "ن", "ف": "ق", "ي": "بـ", " ": "  ", "م": "مـ", ".": "٠"})


def _repeated(piece: str) -> Callable[[int], str]:
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def _nested(left: str, right: str) -> Callable[[int], str]:
    return lambda size: left * (size // 2) + "قال" + right * (size // 2)


HOSTILE: Final[dict[str, Callable[[int], str]]] = {
    # direction and invisible characters
    "bidirectional overrides": _repeated(f"\u202e{NEWS}\u202d"),
    "isolates that never close": _repeated("\u2067قال \u2066الوزير "),
    "zero-width joiners in names": _repeated("\u200d".join(NEWS)),
    "zero-width spaces for spaces": _repeated(NEWS.replace(" ", "\u200b")),
    "only invisible characters": _repeated("\u200b\u200f\ufeff\u2060"),
    "NUL": _repeated("قا\x00ل الو\x00زير "),
    "control characters": _repeated("".join(map(chr, range(32))) + "قال"),
    # letters
    "homoglyphs": _repeated(NEWS.translate(HOMOGLYPHS)),
    "marks without a base": _repeated("\u064b"),
    "a letter with a hundred marks": _repeated("ا" + "\u0301" * 100 + " "),
    "one word": _repeated("وبال"),
    "presentation forms": _repeated("ﷺ ﷲ ﻻﻹ "),
    "lone surrogates": _repeated("قال \ud800\udbff الوزير \udfff"),
    "surrogates in the wrong order": _repeated("\udc00\ud800"),
    "Hangul that composes": _repeated("\u1100\u0640\u1161"),
    # signs
    "opening quotes": _repeated("«"),
    "closing quotes": _repeated("»"),
    "quotes of every kind": _repeated("«“\"‘'‹„”’»›"),
    "cues before quotes that never close": _repeated("قال «"),
    "nested brackets": _nested("(", ")"),
    "nested quotes": _nested("«", "»"),
    "full stops": _repeated("."),
    "digits and slashes": _repeated("1/2/"),
    "one-letter lines": _repeated("س\n"),
    "bullets": _repeated("• "),
    # words
    "verbs of speech": _repeated("قال "),
    "offices": _repeated("مدير "),
    "names": _repeated("محمد علي "),
    "father of": _repeated("أبو بن "),
    "datelines": _repeated("طرابلس (رويترز) - "),
    "boilerplate": _repeated("رابط مختصر\nاقرأ أيضا\n"),
    # what is no Arabic news
    "HTML": _repeated(f'<p class="a">{NEWS}</p><script>alert("قال")</script>&nbsp;'),
    "code": _repeated("__import__('os').system('true'); {{7*7}} ${7*7} %s %n '; DROP TABLE x;-- "),
    "base64": lambda size: base64.b64encode(NEWS.encode() * (size // 200 + 1)).decode()[:size],
    "English": _repeated("The minister said on Sunday that the airport was open. "),
    "Chinese": _repeated("部長星期日說機場開放。"),
    "Persian": _repeated(PERSIAN),
    "Urdu": _repeated(URDU),
    "Kurdish": _repeated(KURDISH),
    "four languages": _repeated(NEWS + PERSIAN + URDU + KURDISH),
    "emoji": _repeated("👨‍👩‍👧‍👦🇱🇾 قال "),
    # what encodings and scanners do
    "OCR noise": _repeated(NEWS.translate(OCR)),
    "UTF-8 encoded twice": _repeated(NEWS.encode().decode("latin-1")),
    "UTF-8 read as Windows-1256": _repeated(NEWS.encode().decode("cp1256", "replace")),
    "Windows-1256 read as Latin 1": _repeated(NEWS.encode("cp1256", "replace").decode("latin-1")),
    "replacement characters": _repeated("ق\ufffdل الو\ufffdير \ufffd"),
    "escapes": _repeated(NEWS.encode("unicode-escape").decode("ascii")),
    # news, over and over
    "news": _repeated(NEWS),
    "news without spaces": _repeated(NEWS.replace(" ", "")),
    "news without stops": _repeated(NEWS.replace(".", "").replace("\n", " ")),
    "news in lines of one word": _repeated(NEWS.replace(" ", "\n")),
}


def main(size: int) -> None:
    """Measure each text."""
    from arabic_news import extract

    for name, text_of in HOSTILE.items():
        text = text_of(size)
        start = time.process_time()
        article = extract(text)
        seconds = time.process_time() - start
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{seconds:8.2f} s {1e6 * seconds / size:8.1f} us/character {memory:7.0f} MB  {name}: {article!r}")


if __name__ == "__main__":
    main(int(sys.argv[1]))
