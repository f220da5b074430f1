"""Who speaks where a verb has no subject: what is remembered of those who spoke before, and how long."""

import pytest

from arabic_news.analysis.morphology import Agreement
from arabic_news.claims.attribution.speakers import Speakers
from arabic_news.claims.attribution.subject import Speaker, Subject
from arabic_news.entities.entities import ActorEntity, EntityMention
from arabic_news.models import ActorKind
from arabic_news.text.folding import fold

HERE = EntityMention((0, 1), 0, "nominal")


def speaker(kind: ActorKind, name: str = "", *, document: bool = False, study: bool = False) -> Speaker:
    """An actor with one mention, who may have a name."""
    names = [tuple(fold(name).split())] if name else []
    return Speaker(ActorEntity(kind, None, [HERE], names, is_document=document, speaks_for_itself=study), HERE)


MAN, WOMAN = speaker("person", "خالد كورندو"), speaker("person", "فاطمة كورندو")
BODY, GROUP, SOMEBODY = speaker("government", "وزارة الصحة"), speaker("group"), speaker("person")
STATEMENT, STUDY = speaker("group", document=True), speaker("group", document=True, study=True)

# Who spoke, how the verb agreed, how the next one does, and whether it may be his.
AGREEING: list[tuple[Speaker, Agreement | None, Agreement, bool]] = [
    (MAN, "m", "m", True), (MAN, "m", "f", False), (MAN, "m", "p", False), (MAN, None, "m", True),
    (MAN, None, "f", False), (MAN, None, "p", False), (WOMAN, None, "f", True), (WOMAN, None, "m", False),
    (BODY, "f", "f", True), (BODY, "f", "m", False), (BODY, "f", "p", True), (BODY, "p", "f", True),
    (BODY, None, "m", True), (BODY, None, "p", True), (SOMEBODY, None, "f", True), (SOMEBODY, None, "p", True),
    (GROUP, None, "p", True), (GROUP, None, "f", True), (GROUP, None, "m", False), (GROUP, "m", "m", True),
    (GROUP, "m", "p", True), (GROUP, "m", "f", False), (GROUP, "f", "m", False), (GROUP, "f", "p", True),
]  # fmt: skip


@pytest.mark.parametrize(("who", "agreement", "following", "fits"), AGREEING)
def test_verbs_that_agree(who: Speaker, agreement: Agreement | None, following: Agreement, fits: bool) -> None:  # noqa: FBT001
    spoken = Speakers().remembering(who, agreement)
    assert spoken.fits(who, following) == fits
    assert spoken.remembering(speaker("person", "ماهر كورندو"), "m").fits(who, following) == fits


def test_last_speaker_that_agrees() -> None:
    both = Speakers().remembering(MAN, "m").remembering(WOMAN, "f")
    assert both.antecedent("m").speakers == (MAN,)
    assert both.antecedent("f").speakers == (WOMAN,)
    assert both.antecedent("p").speakers == ()  # one man or woman is not several
    assert Speakers().remembering(MAN, "m").antecedent("f").speakers == (MAN,)  # where nobody agrees, the last
    assert Speakers().antecedent("m").speakers == ()
    assert both.remembering(BODY, "p").antecedent("p").speakers == (BODY,)


def test_topic_of_the_sentence_before() -> None:
    spoken = Speakers().remembering(MAN, "m")
    other = speaker("person", "ماهر كورندو")
    assert spoken.introducing(other).antecedent("m", "أشاد").speakers == (other,)
    assert spoken.introducing(other).antecedent("m", "أضاف").speakers == (MAN,)
    assert spoken.introducing(other).antecedent("m").speakers == (MAN,)
    assert spoken.introducing(WOMAN).antecedent("m", "أشاد").speakers == (MAN,)
    assert spoken.introducing(BODY).antecedent("m", "أشاد").speakers == (MAN,)
    assert spoken.introducing(WOMAN).antecedent("f").speakers == (WOMAN,)
    assert spoken.introducing(WOMAN).remembering(MAN, "m").antecedent("f").speakers == (MAN,)


def test_who_speaks_within_the_words_of_another() -> None:
    spoken = Speakers().remembering(MAN, "m")
    other = speaker("person", "ماهر كورندو")
    assert spoken.remembering(other, "m", MAN).antecedent("m").speakers == (MAN,)
    assert spoken.remembering(other, "m", WOMAN).antecedent("m").speakers == (other,)
    assert spoken.remembering(other, "m", other).antecedent("m").speakers == (other,)
    assert Speakers().remembering(other, "m", MAN).antecedent("m").speakers == (other,)


def test_how_many_are_remembered() -> None:
    spoken = Speakers()
    many = [speaker("person", f"ماهر {number}") for number in range(9)]
    for one in many:
        spoken = spoken.remembering(one, "m").issuing(one, MAN)
    assert [it.speaker for it in spoken.spoken] == many[1:]
    assert [document for document, _ in spoken.issued] == many[1:]
    within = spoken.remembering(MAN, "m", many[-1])
    assert [it.speaker for it in within.spoken] == [*many[2:-1], MAN, many[-1]]
    assert within.issued == spoken.issued


def test_people_who_spoke_together() -> None:
    assert Speakers().remembering(BODY, "p").spoke_together(BODY)
    assert not Speakers().remembering(BODY, "f").spoke_together(BODY)
    assert not Speakers().remembering(GROUP, "p").spoke_together(BODY)


def test_whom_a_title_of_honour_stands_for() -> None:
    spoken = Speakers().remembering(MAN, "m").remembering(SOMEBODY, "m").remembering(BODY, "f")
    assert spoken.honoured() == MAN
    assert spoken.introducing(WOMAN).honoured() == WOMAN
    assert spoken.introducing(BODY).honoured() == MAN
    assert Speakers().remembering(BODY, "f").honoured() is None


def test_whose_a_document_is() -> None:
    spoken = Speakers().remembering(MAN, "m").remembering(STATEMENT, "m")
    of_statement = Subject((STATEMENT,))
    assert spoken.issuer(of_statement).speakers == (MAN,)
    assert spoken.issuing(STATEMENT, BODY).issuer(of_statement).speakers == (BODY,)
    assert spoken.issuing(STATEMENT, WOMAN).issuing(STATEMENT, BODY).issuer(of_statement).speakers == (BODY,)
    assert spoken.issuing(STUDY, BODY).issuer(of_statement).speakers == (MAN,)
    assert Speakers().issuer(of_statement).speakers == (STATEMENT,)
    assert Speakers().introducing(BODY).issuer(of_statement).speakers == (BODY,)
    assert spoken.issuer(Subject((WOMAN,))).speakers == (WOMAN,)
    assert spoken.issuer(Subject()).speakers == ()


def test_studies_speak_for_themselves() -> None:
    spoken = Speakers().remembering(MAN, "m")
    assert spoken.issuer(Subject((STUDY,))).speakers == (STUDY,)
    again = Speaker(STUDY.who, EntityMention((5, 6), 0, "nominal"))
    assert spoken.issuer(Subject((again,))).speakers == (MAN,)
    assert spoken.remembering(STUDY, "f").issuer(Subject((again,))).speakers == (again,)
