"""Coreference of actors: which names and descriptions mean one person or body.

Names join when the gazetteer says so, when they are equal, or when one is a short form of the other: a surname of a
full name (حفتر), a body without one of its words (الجيش الليبي after الجيش الوطني الليبي). Descriptions join the last
actor that they fit (المتحدث, الوزارة); what fits nobody is an actor of its own.
"""

from functools import lru_cache
from operator import attrgetter
from typing import Final

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import part_of_key
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.analysis.repetitions import VOWELS
from arabic_news.entities.candidates import Candidate
from arabic_news.entities.entities import ActorEntity, EntityMention
from arabic_news.entities.nominals import Nominal
from arabic_news.entities.offices import OfficeHolders, country_of_name, state_offices
from arabic_news.entities.phrases import is_definite
from arabic_news.entities.places import name_key
from arabic_news.models import ActorKind, MentionKind
from arabic_news.name_index import ActorRecord, respell_head
from arabic_news.text.clitics import ARTICLES, CONJUNCTIONS, PREPOSITIONS, listed_stem, nominal_stems
from arabic_news.text.particles import AL
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import COMMAS, Range, Tokens

__all__ = ["group_actors", "join_nominals"]

USUAL_SPELLINGS: Final = {
    "مليشيا": "ميليشيا", "مليشيات": "ميليشيات", "ميلشيات": "ميليشيات", "ميلشيا": "ميليشيا", "المليشيات": "الميليشيات",
    "الميلشيات": "الميليشيات", "ابن": "بن", "ابا": "ابو", "ابي": "ابو",
}  # fmt: skip
SHORTEST_FOREIGN: Final = 5  # letters
FURTHER_VOWELS: Final = str.maketrans("", "", "اه")
LEAST_RESPELT: Final = 2  # words of a name, consonants of its first
ABD: Final = "عبد"
LONE: Final = "lone"
SPORTING: Final = "الرياضي"
LONGEST_COUNTRY: Final = 3  # words: المملكة العربية السعودية
FORCES: Final = "قوات"
MOST_NAMESAKES: Final = 32  # names kept by surname or head noun: an article on one family still takes linear time
BEFORE_NAMES: Final = ("title", "rank")  # kinds of titles
PROCLITICS: Final = (*CONJUNCTIONS, *PREPOSITIONS)
LONGEST_OFFICE: Final = 14  # tokens between the noun of an office and the name of who holds it
# The people by where their names start; None where a clitic ties the name to another phrase: التقى الوزير بهيثم.
Starts = dict[int, ActorEntity | None]


def group_actors(tokens: Tokens, candidates: list[Candidate]) -> list[ActorEntity]:
    """Return the named actors in order of first mention; longer names are met first, so that short ones join them."""
    known = _KnownActors()
    by_span: dict[Range | None, ActorEntity] = {}
    for candidate in sorted(candidates, key=lambda c: (c.alias_of is not None, -c.length, c.span)):
        name = _glued(tuple(map(_one_spelling, _words_of(name_key(tokens, candidate), candidate))))
        actor = by_span.get(candidate.alias_of) if candidate.alias_of else None
        if actor is None:
            actor = known.actor_of(name, candidate)
        else:
            known.remember(name, actor)
        by_span[candidate.span] = actor
        actor.mentions.append(EntityMention(candidate.span, candidate.letters, "named"))
    for actor in known.actors:
        actor.mentions.sort(key=attrgetter("span"))
    return sorted(known.actors, key=lambda actor: actor.mentions[0].span)


def _words_of(name: tuple[str, ...], candidate: Candidate) -> tuple[str, ...]:
    """The words of a person's name without hyphens and the marks of a hashtag: #هاني_سلامة, زامورا-روس."""
    return tuple(filter(str.isalnum, name)) or name if candidate.kind == "person" else name


def _glued(name: tuple[str, ...]) -> tuple[str, ...]:
    """عبدالله for عبد الله: the two halves of a given name are written together or apart."""
    if ABD not in name:
        return name
    halves = [at for at, word in enumerate(name[:-1]) if word == ABD]
    return tuple(word + name[at + 1] if at in halves else word for at, word in enumerate(name) if at - 1 not in halves)


def _one_spelling(word: str) -> str:
    """One of the spellings and cases of a word: شؤون and شئون, مليشيا and ميليشيا, ابن and بن."""
    return USUAL_SPELLINGS.get(word, word).replace("ؤ", "ء").replace("ئ", "ء")


class _KnownActors:
    """The actors met so far, by record, by name, and by the word that a short form of the name keeps."""

    def __init__(self) -> None:
        self.actors: list[ActorEntity] = []
        self._by_record: dict[ActorRecord, ActorEntity] = {}
        self._by_name: dict[tuple[str, ...], ActorEntity] = {}
        self._forces: dict[tuple[str, ...], ActorEntity] = {}  # by the name of the body whose they are
        self._people: dict[str, list[tuple[tuple[str, ...], ActorEntity]]] = {}  # by surname
        self._by_sound: dict[tuple[str, ...], ActorEntity | None] = {}  # foreign people; None when several sound so
        self._first_names: dict[str, ActorEntity | None] = {}  # of people with longer names; None when several bear it
        self._by_beginning: dict[tuple[str, ...], ActorEntity | None] = {}  # of longer names; None when of several
        self._bodies: dict[str, list[tuple[tuple[str, ...], ActorEntity]]] = {}  # by head noun
        self._by_country: dict[tuple[str, ...], ActorEntity] = {}  # bodies of a country: منتخب مصر, المنتخب المصري
        self._by_word: dict[str, ActorEntity | None] = {}  # clubs and companies of two words; None when of several

    def actor_of(self, name: tuple[str, ...], candidate: Candidate) -> ActorEntity:
        """The actor that the name means: by record, by equal name, by a longer name, or a new one."""
        record = candidate.actor
        actor = self._by_record.get(record) if record is not None else None
        actor = actor or self._by_name.get(name) or self._longer(name, candidate) or self._owner(name, candidate)
        if actor is None or (record is not None and not _may_be_one(record, actor.record)):
            actor = ActorEntity(candidate.kind, record, [], country=record.country if record else None)  # type: ignore[arg-type]
            self.actors.append(actor)
        elif record is not None and actor.record is None:
            actor.record, actor.country = record, record.country
        self.remember(name, actor)
        return actor

    def _longer(self, name: tuple[str, ...], candidate: Candidate) -> ActorEntity | None:
        person = candidate.kind == "person"
        if not person and len(name) == 1 and lexicon().organization_heads.get(name[0], ("", ""))[1] == LONE:
            return self._only_body(name[0])
        longer = self._people.get(name[-1], []) if person else self._bodies.get(name[0], [])
        short_form = _short_person if person else _short_body
        found = next((actor for full, actor in longer if short_form(name, full)), None)
        if found is None and not person:
            return self._by_country.get(_of_country(name) or name) or self._only_club(name, candidate)
        if found is None and person:
            found = (self._first_names.get(name[0]) if len(name) == 1 else None) or self._by_sound.get(_sound(name))
            found = found or (self._by_beginning.get(name) if len(name) > 1 else None) or self._respelt(name)
        return found

    def _respelt(self, name: tuple[str, ...]) -> ActorEntity | None:
        """كيفن سبايسي of كيفين سبايسي, ياسر برهامي of ياسر البرهامي: one name in two spellings."""
        if len(name) < LEAST_RESPELT:
            return None
        alike = (*self._people.get(name[-1], ()), *self._people.get(_other_article(name[-1]), ()))
        return next((actor for full, actor in alike if _spelt_alike(name, full)), None)

    def _only_body(self, head: str) -> ActorEntity | None:
        """المقاومة, of the one body that the article names المقاومة الشعبية."""
        bodies = {id(actor): actor for _, actor in self._bodies.get(head, [])}
        return next(iter(bodies.values())) if len(bodies) == 1 else None

    def _only_club(self, name: tuple[str, ...], candidate: Candidate) -> ActorEntity | None:
        """برشلونة, of the one body called برشلونة الإسباني; ستوك or السيتي, of the one club ستوك سيتي."""
        if len(name) > 1:
            return None
        called = {id(actor): actor for full, actor in self._bodies.get(name[0], []) if _is_told_apart(full)}
        if not called and candidate.kind == "organization":
            return self._by_word.get(name[0])
        return next(iter(called.values())) if len(called) == 1 else None

    def _owner(self, name: tuple[str, ...], candidate: Candidate) -> ActorEntity | None:
        """The body whose forces the article names too: التحالف العربي and قوات التحالف العربي are one."""
        actor = self._forces.get(name) if candidate.kind != "person" else None
        if actor is not None:
            actor.kind = candidate.kind  # type: ignore[assignment]
        return actor

    def remember(self, name: tuple[str, ...], actor: ActorEntity) -> None:
        """Let the name mean the actor from now on."""
        if name in self._by_name and self._by_name[name] is actor:
            return
        actor.names.append(name)
        self._by_name.setdefault(name, actor)
        if name[0] == FORCES:
            self._forces.setdefault(name[1:], actor)
        if actor.record is not None:
            self._by_record.setdefault(actor.record, actor)
        if actor.kind == "person" and len(name) > 1:  # الأستاذ يوسف, of يوسف اليوسف
            self._first_names[name[0]] = actor if self._first_names.get(name[0], actor) is actor else None
            for length in range(2, len(name)):  # سحر عبد الله, of سحر عبد الله يوسف
                known = self._by_beginning.setdefault(name[:length], actor)
                self._by_beginning[name[:length]] = actor if known is actor else None
        if actor.kind == "person" and _is_foreign(name[-1]):
            for sound in {_sound(name), _sound(name[-1:])}:
                self._by_sound[sound] = actor if self._by_sound.get(sound, actor) is actor else None
        index, word = (self._people, name[-1]) if actor.kind == "person" else (self._bodies, name[0])
        if actor.kind == "organization" and _is_of_two_words(name):
            for form in (name[0], f"{AL}{name[1]}"):
                self._by_word[form] = actor if self._by_word.get(form, actor) is actor else None
        if actor.kind != "person":
            self._by_country.setdefault(_of_country(name) or name, actor)
        longer = index.setdefault(word, [])
        if len(longer) < MOST_NAMESAKES:
            longer.append((name, actor))


def _may_be_one(record: ActorRecord, other: ActorRecord | None) -> bool:
    """الجيش الليبي of الجيش الوطني الليبي: two records that a short form joins are of one country and kind."""
    return other in (None, record) or (
        other is not None
        and (other.kind, other.country) == (record.kind, record.country)
        and record.country is not None
    )


def _short_person(name: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """حفتر, دي سانتو, سعد دوابشة: the end of the full name, or its first and last words with any between."""
    if len(name) >= len(full):
        return False
    if name == full[-len(name) :]:
        return True
    rest = iter(full)
    return (name[0], name[-1]) == (full[0], full[-1]) and all(word in rest for word in name)


def _spelt_alike(name: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """The same words but for the vowels of the first and the article of the last."""
    if len(name) != len(full) or name[1:-1] != full[1:-1]:
        return False
    one, other = name[0].translate(VOWELS), full[0].translate(VOWELS)
    return name[0] == full[0] or (one == other and len(one) >= LEAST_RESPELT and name[-1] == full[-1])


def _other_article(word: str) -> str:
    return word.removeprefix("ال") if word.startswith("ال") else f"ال{word}"


def _sound(name: tuple[str, ...]) -> tuple[str, ...]:
    """The consonants of a name's foreign words, which news spells with any vowels and any g: بيليه and بيلاي."""
    return tuple(map(_sound_of_word, name))


@lru_cache(maxsize=1 << 12)
def _sound_of_word(word: str) -> str:
    return _consonants(word) if _is_foreign(word) else word


def _is_foreign(word: str) -> bool:
    """A word long enough to tell that may be a foreign name: no given name, no word with the article."""
    return len(word) >= SHORTEST_FOREIGN and part_of_key(word).part in ("family", "unknown")


def _consonants(word: str) -> str:
    head = respell_head(word)
    return head[0] + head[1:].translate(FURTHER_VOWELS)


def _short_body(name: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """The same head and a subset of the other words."""
    return 1 < len(name) < len(full) and set(name) <= set(full)


def _of_country(name: tuple[str, ...]) -> tuple[str, ...]:
    """The same for منتخب مصر and المنتخب المصري: the head without article and the country."""
    for length in range(1, min(len(name), LONGEST_COUNTRY + 1)):
        country = country_of_adjective(name[-1]) if length == 1 else None
        country = country or country_of_name(" ".join(name[-length:]))
        if country is not None:
            return (*(word.removeprefix("ال") for word in name[:-length]), country)
    return ()


def _is_told_apart(full: tuple[str, ...]) -> bool:
    """برشلونة الإسباني, الوداد الرياضي: a club's name with its country or trade."""
    return len(full) == LEAST_RESPELT and (full[1] == SPORTING or country_of_adjective(full[1]) is not None)


def _is_of_two_words(name: tuple[str, ...]) -> bool:
    """ستوك سيتي, ريال مدريد: no noun heads the name, and none of its words has the article."""
    return len(name) == LEAST_RESPELT and not any(
        word.startswith(AL) or word in lexicon().organization_heads for word in name
    )


# ---------------------------------------------------------------- descriptions


def join_nominals(
    tokens: Tokens, words: list[Word], nominals: list[Nominal], actors: list[ActorEntity], taken: set[int]
) -> list[ActorEntity]:
    """Attach roles and descriptions to the named actors, and return the actors that only descriptions name."""
    people = [actor for actor in actors if actor.kind == "person"]
    starts = {mention.span[0]: None if mention.letters else actor for actor in people for mention in actor.mentions}
    ends = {mention.span[1]: actor for actor in people for mention in actor.mentions}
    bodies = [(mention.span[0], actor) for actor in actors if actor.kind != "person" for mention in actor.mentions]
    bodies.sort(key=lambda body: -body[0])
    described = _Described()
    holders = OfficeHolders(people)
    role_end = 0  # the end of the last role, whose words describe nobody else
    behind_role: tuple[int, ActorEntity | None] = (0, None)  # the end of a role behind the name of its bearer
    described_end = 0  # the end of the last description of nobody named
    agent_end = 0  # the end of the last collective that acts
    for nominal in nominals:
        first = nominal.span[0]
        while bodies and bodies[-1][0] <= first:
            at, body = bodies.pop()
            described.last.update({("body", head): body for head in _heads_of(tokens, at)})
        if first < role_end or first in taken:
            continue
        bearer, end = _bearer(tokens, words, nominal, starts, ends)
        if bearer is None and nominal.kind == "person" and first == behind_role[0] and not nominal.letters:
            bearer, end = behind_role[1], nominal.reach  # خالد الفيصل مستشار الملك أمير المنطقة
        if bearer is None and first < described_end:
            continue  # الوزراء in رئيس الوزراء
        office = (_bare(nominal.head), *sorted(map(_bare, tokens.keys[first + 1 : nominal.span[1]])))
        if bearer is None:
            acts = nominal.acts or (first == agent_end and _joined_by_and(tokens, nominal))
            agent_end = nominal.span[1] if acts else agent_end
            offices = state_offices(tokens.keys[first : nominal.span[1]]) if nominal.kind == "person" else []
            holder = holders.last_named(offices, first)
            described.join(nominal, office, holder, acts=acts, words=_words_of_office(tokens, nominal))
            described_end = nominal.span[1]
        else:
            described.name(nominal, _words_of_office(tokens, nominal), bearer, introduced=_is_introduced(bearer, end))
            if len(office) > 1:
                described.by_office[office] = bearer
                described.by_part.update({(office[0], part): bearer for part in office[1:]})
            bearer.roles.append(EntityMention((first, end), nominal.letters, "nominal"))
            described.last[("person", nominal.head)] = bearer
            role_end = end
            behind_role = (end, bearer) if first in ends or first == behind_role[0] else (0, bearer)
    for actor in actors:
        actor.mentions.sort(key=attrgetter("span"))
        if actor.kind == "person":
            actor.roles = _with_titles(tokens, actor)
    return described.unnamed


WORDS_OF_SHORT_OFFICE: Final = 2
SOUND_FEMININE: Final = "ات"
BROKEN_PLURALS: Final = frozenset({"ابحاث", "بحوث"})  # of studies
OFFICE, ANONYMOUS = "office", "مصدر"  # the end of kinds of titles; an office
OFFICE_LINKS: Final = frozenset({"باسم", "في", "لدي", "الي"})  # within an office
RESEARCHERS: Final = frozenset({"باحثون", "علماء"})  # behind دراسة حديثة its authors


class _Described:
    """The last actor that each kind of description fits (المتحدث, الوزارة), and the actors without any name."""

    def __init__(self) -> None:
        self.last: dict[tuple[str, str], ActorEntity] = {}
        self.by_office: dict[tuple[str, ...], ActorEntity] = {}  # the last who bore a description of several words
        self.by_part: dict[tuple[str, str], ActorEntity] = {}  # the last bearer of an office, by each of its words
        self.research: ActorEntity | None = None  # the last study that speaks for itself, or its authors
        self.unnamed: list[ActorEntity] = []
        self._awaiting: dict[str, tuple[frozenset[str], ActorEntity]] = {}  # the last unnamed person by his office
        self._offices: dict[str, list[tuple[frozenset[str], ActorEntity]]] = {}  # of named people, by the noun

    def name(self, nominal: Nominal, words: frozenset[str], bearer: ActorEntity, *, introduced: bool) -> None:
        """Tell who bears an office; where that introduces him, the last person described so was he.

        قال وزير النقل إن …. وقال الوزير سالم العريبي: the two are one.
        """
        if nominal.head not in _offices():
            return
        self._offices.setdefault(nominal.head, []).append((words, bearer))
        described, unnamed = self._awaiting.pop(nominal.head, (words, None))
        fits = (words <= described or described <= words) if words and described else nominal.definite and not words
        if unnamed is None or not introduced or not fits:
            return
        bearer.mentions += unnamed.mentions
        self.unnamed.remove(unnamed)
        self.last.update({key: bearer for key, actor in self.last.items() if actor is unnamed})

    def _holder_of(self, head: str, words: frozenset[str]) -> ActorEntity | None:
        """The last named bearer of an office, by a part of its words (رئيس هيئة الرياضة) or with more of them."""
        for borne, bearer in reversed(self._offices.get(head, [])):
            further = words - borne
            if borne & words and (not further or (borne < words and not any(map(str.isascii, further)))):
                return bearer
        return None

    def join(
        self,
        nominal: Nominal,
        office: tuple[str, ...],
        holder: ActorEntity | None,
        *,
        acts: bool,
        words: frozenset[str] = frozenset(),
    ) -> None:
        """Give the description to the last actor that it fits, or to a new one; `holder` has held the office."""
        key = (nominal.kind, nominal.head)
        known = nominal.definite or nominal.kind == "group" or len(office) > 1
        alike = self.by_office.get(office) if known else None
        if alike is None and len(office) == WORDS_OF_SHORT_OFFICE:
            alike = self.by_part.get((office[0], office[1]))  # أمير المنطقة for أمير منطقة عسير
        if nominal.kind == "person" and alike is None and words and len(office) > 1:
            alike = self._holder_of(nominal.head, words)
        actor = alike or holder or (self.last.get(key) if nominal.definite else None)
        if actor is None and nominal.definite and nominal.head in RESEARCHERS:
            actor = self.research
        if actor is None:
            actor = ActorEntity(_kind_of(nominal), None, [], is_document=nominal.kind == "document")
            actor.speaks_for_itself = actor.is_document and _is_study(nominal)
            self.unnamed.append(actor)
            if nominal.kind == "person":
                self._awaiting[nominal.head] = (words, actor)
        self.last[key] = actor
        if nominal.kind == "group":
            self.by_office.setdefault(office, actor)
        if nominal.head in RESEARCHERS or actor.speaks_for_itself:
            self.research = actor
        actor.acts = actor.acts or acts
        kind: MentionKind = "named" if nominal.kind == "group" else "nominal"
        actor.mentions.append(EntityMention(nominal.span, nominal.letters, kind))


def _is_study(nominal: Nominal) -> bool:
    """دراسة حديثة, الإحصاءات, الأبحاث: what speaks for itself; الدراسة alone is one that the text tells of before."""
    speaks = lexicon().document_nouns.get(nominal.head, False)
    plural = nominal.head.endswith(SOUND_FEMININE) or nominal.head in BROKEN_PLURALS
    return speaks and (not nominal.definite or plural)


@lru_cache(maxsize=1)
def _offices() -> frozenset[str]:
    """The nouns of what one man is in his place, without article: not الدكتور or السيد, nor مصدر, who is not named."""
    titles = lexicon().titles.items()
    return frozenset(title.removeprefix(AL) for title, kind in titles if kind.endswith(OFFICE)) - {ANONYMOUS}


def _is_introduced(bearer: ActorEntity, office_end: int) -> bool:
    """The office stands before the first name of its bearer."""
    return min(mention.span[0] for mention in bearer.mentions if mention.kind == "named") >= office_end


def _words_of_office(tokens: Tokens, nominal: Nominal) -> frozenset[str]:
    """The words behind the noun of an office, up to the end of what it is over (باسم الشرطة); countries by code."""
    keys = tokens.keys[nominal.span[0] + 1 : max(nominal.reach, nominal.span[1])]
    return frozenset(_uncovered(key) for key in keys if key.isalpha() and key not in OFFICE_LINKS)


def _uncovered(key: str) -> str:
    """A word without its article and the ل or و before it: رياضة for للرياضة, US for الأمريكية and أمريكا."""
    country = country_of_adjective(key) or country_of_name(key)
    return country or _bare(next((key[len(article) :] for article in ARTICLES if key.startswith(article)), key))


def _bare(key: str) -> str:
    """A word without its article and in one case: محلية for المحلية, مسؤولون for مسؤولين."""
    bare = key.removeprefix("ال")
    return f"{bare[:-2]}ون" if bare.endswith("ين") else bare


def _joined_by_and(tokens: Tokens, nominal: Nominal) -> bool:
    """والطوارق in يخوض التبو والطوارق معارك."""
    return nominal.kind == "group" and tokens.keys[nominal.span[0]][: nominal.letters] == "و"


def _kind_of(nominal: Nominal) -> ActorKind:
    if nominal.kind == "person":
        return "person"
    if nominal.kind != "body":
        return "group"
    heads = lexicon().organization_heads
    head = heads.get(nominal.head) or heads.get(f"ال{nominal.head}")
    return head[0] if head else "government"  # type: ignore[return-value]


def _heads_of(tokens: Tokens, index: int) -> list[str]:
    """The nouns by which the text may take up a body: the first of its name, and the one before it (قناة «الغد»)."""
    before = index - 1
    before -= before > 0 and tokens.keys[before] in MARKS
    stem = listed_stem(tokens.keys[before], lexicon().organization_heads) if before >= 0 else None
    return [_head_of(tokens, index), *([stem.key] if stem is not None and not is_definite(stem.key) else [])]


def _head_of(tokens: Tokens, index: int) -> str:
    """The head noun of a body's name, without clitics and article."""
    stem = listed_stem(tokens.keys[index], lexicon().organization_heads)
    key = stem.key if stem else tokens.keys[index]
    return key[2:] if is_definite(key) else key


def _bearer(
    tokens: Tokens, words: list[Word], nominal: Nominal, starts: Starts, ends: dict[int, ActorEntity]
) -> tuple[ActorEntity | None, int]:
    """The person whose name stands behind the office or right before it (a comma allowed), and the office's end."""
    if nominal.kind != "person":
        return None, 0
    before = nominal.span[0]
    somebody_else = nominal.letters > 0  # التقى فلان بالرئيس, فلان ونائبه
    if before not in ends and before and tokens.keys[before - 1] in COMMAS:
        before -= 1
    if before in ends and not somebody_else:
        return ends[before], nominal.reach
    for index in range(nominal.span[0] + 1, min(len(tokens) - 1, nominal.span[0] + LONGEST_OFFICE)):
        if index in starts and words[index - 1].pos != "ADP" and tokens.keys[index - 1] != "باسم":
            return starts[index], _without_comma(tokens, index)
        if not _office_goes_on(tokens, words, starts, index) or _is_of_other(tokens, words, index):
            break
    return None, 0


def _office_goes_on(tokens: Tokens, words: list[Word], starts: Starts, index: int) -> bool:
    """Whether the token may stand between an office and the name of its bearer."""
    key = tokens.keys[index]
    if key in COMMAS:  # before the name, its titles, or where its bearer comes from
        titled = tokens.keys[index + 1] in lexicon().titles
        return titled or index + 1 in starts or index + 2 in starts
    if key == ".":  # د. محمد
        return len(tokens.keys[index - 1]) == 1
    if key in lexicon().titles or key in MARKS:
        return True
    return words[index].pos in ("NOUN", "PROPN", "ADP", "NUM") and not _titled_other(key)


def _is_of_other(tokens: Tokens, words: list[Word], index: int) -> bool:
    """مسؤول في إدارة الرئيس كريم, المتحدث باسم الرئيس: the name behind is of another; not in نائب الرئيس."""
    titles, before = lexicon().titles, tokens.keys[index - 1]
    if titles.get(tokens.keys[index]) != "definite_office" or before in titles or is_definite(before):
        return False
    return words[index - 1].pos == "NOUN" or before == "باسم"


def _titled_other(key: str) -> bool:
    """للرئيس, بالوزير: a preposition and a title, so that the name behind it is somebody else's."""
    titles = lexicon().titles
    return key.startswith(PROCLITICS) and any(
        stem.key in titles and stem.proclitics.endswith(PREPOSITIONS) for stem in nominal_stems(key)
    )


def _without_comma(tokens: Tokens, end: int) -> int:
    return end - 1 if tokens.keys[end - 1] in COMMAS else end


def _with_titles(tokens: Tokens, actor: ActorEntity) -> list[EntityMention]:
    """The actor's roles, and the titles right before its names (اللواء, الدكتور)."""
    roles = list(actor.roles)
    covered = {at for role in roles for at in range(*role.span)}
    for mention in actor.mentions:
        index = mention.span[0] - 1
        if index < 0 or index in covered or mention.letters:
            continue
        title = listed_stem(tokens.keys[index], _titles_before_names())
        if title is not None:
            roles.append(EntityMention((index, index + 1), title.letters, "nominal"))
    return sorted(roles, key=attrgetter("span"))


@lru_cache(maxsize=1)
def _titles_before_names() -> frozenset[str]:
    return frozenset(title for title, kind in lexicon().titles.items() if kind in BEFORE_NAMES)
