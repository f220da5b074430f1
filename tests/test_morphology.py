"""Verb forms, told as tables: the past and present of a verb, then forms it has and forms it has not."""

import pytest

from arabic_news.analysis.morphology import jussive_forms, masdar_forms, participle_forms, verb_forms
from arabic_news.text.folding import fold

# past, present | forms (m f p of the past, m f p of the present)
VERBS = [
    # sound
    ("كتب", "يكتب", "كتب كتبت كتبوا كتبتا يكتب تكتب يكتبون يكتبوا يكتبان"),
    ("أعلن", "يعلن", "أعلن أعلنت أعلنوا يعلن تعلن يعلنون"),
    ("استنكر", "يستنكر", "استنكر استنكرت استنكروا يستنكر تستنكر يستنكرون"),
    # doubled
    ("رد", "يرد", "رد ردت ردوا يرد ترد يردون"),
    ("أصر", "يصر", "أصر أصرت أصروا يصر تصر يصرون"),
    # hollow
    ("قال", "يقول", "قال قالت قالوا قالتا يقول تقول يقولون"),
    ("أشار", "يشير", "أشار أشارت أشاروا يشير تشير يشيرون"),
    # defective: the weak letter falls before ت and وا
    ("نفى", "ينفي", "نفى نفت نفوا نفتا ينفي تنفي ينفون"),
    ("دعا", "يدعو", "دعا دعت دعوا يدعو تدعو يدعون"),
    ("تمنى", "يتمنى", "تمنى تمنت تمنوا يتمنى تتمنى يتمنون"),
    # defective in ي: it stays before ت
    ("خشي", "يخشى", "خشي خشيت خشوا يخشى تخشى يخشون"),
    # hamzated
    ("أكد", "يؤكد", "أكد أكدت أكدوا يؤكد تؤكد يؤكدون"),
    ("هنأ", "يهنئ", "هنأ هنأت هنأوا يهنئ تهنئ يهنئون"),
    ("رأى", "يرى", "رأى رأت رأوا يرى ترى يرون"),
    ("سأل", "يسأل", "سأل سألت سألوا يسأل تسأل يسألون"),
    # of women
    ("قال", "يقول", "قلن يقلن"),
    ("أفاد", "يفيد", "أفدن يفدن"),
    ("أكد", "يؤكد", "أكدن يؤكدن"),
    ("نفى", "ينفي", "نفين ينفين"),
    ("دعا", "يدعو", "دعون يدعون"),
    ("خشي", "يخشى", "خشين يخشين"),
    ("رأى", "يرى", "يرين"),
    ("سأل", "يسأل", "سألن يسألن"),
    ("وصف", "يصف", "وصفن يصفن"),
    # with an object; a final ى is written ا before it
    ("أبلغ", "", "أبلغه أبلغها أبلغهم أبلغته"),
    ("نفى", "ينفي", "نفاه نفاها نفته"),
    ("دعا", "يدعو", "دعاه دعته"),
]


@pytest.mark.parametrize(("past", "present", "forms"), VERBS)
def test_verb_has_the_forms(past: str, present: str, forms: str) -> None:
    keys = {form.key for form in verb_forms(past, present)}
    assert {fold(form) for form in forms.split()} <= keys


@pytest.mark.parametrize(
    ("past", "present", "wrong"),
    [
        ("نفى", "ينفي", "نفيت نفيوا ينفيون"),
        ("دعا", "يدعو", "دعات دعاوا يدعوون"),
        ("خشي", "يخشى", "خشت"),
        ("قال", "يقول", "قولت يقالون"),
        ("بين", "", "يبين تبين"),
        ("قال", "يقول", "قالن يقولن"),
        ("أصر", "يصر", "أصرن يصرن"),
        ("أنبأ", "ينبئ", "أنبون"),
        ("بين", "يبين", "بينن"),
        ("عاد", "يعود", "عدن"),
    ],
)
def test_verb_has_not_the_forms(past: str, present: str, wrong: str) -> None:
    keys = {form.key for form in verb_forms(past, present)}
    assert not {fold(form) for form in wrong.split()} & keys


@pytest.mark.parametrize(
    ("form", "agreement", "present", "pronoun"),
    [
        ("قال", "m", False, False),
        ("قالت", "f", False, False),
        ("قالوا", "p", False, False),
        ("قالتا", "p", False, False),
        ("يقول", "m", True, False),
        ("تقول", "f", True, False),
        ("يقولون", "p", True, False),
        ("يقولان", "p", True, False),
        ("قاله", "m", False, True),
        ("قالتها", "f", False, True),
    ],
)
def test_what_a_form_says(form: str, agreement: str, *, present: bool, pronoun: bool) -> None:
    (found,) = (verb for verb in verb_forms("قال", "يقول") if verb.key == fold(form))
    assert (found.agreement, found.present, found.pronoun) == (agreement, present, pronoun)


@pytest.mark.parametrize(
    ("participle", "forms"),
    [
        ("قائل", "قائلا قائلة قائلين"),
        ("مشير", "مشيرا مشيرة مشيرين"),
        ("نافي", "نافيا نافية نافين"),
        ("داعي", "داعيا داعية داعين"),
    ],
)
def test_participles(participle: str, forms: str) -> None:
    assert [form.key for form in participle_forms(participle)] == [fold(form) for form in forms.split()]


@pytest.mark.parametrize(
    ("masdar", "forms"),
    [
        ("قول", "قوله قولها قولهم قولهما"),
        ("دعوة", "دعوته دعوتها دعوتهم دعوتهما"),
        ("نفي", "نفيه نفيها نفيهم نفيهما"),
        ("ادعاء", "ادعاءه ادعاءها ادعاءهم ادعاءهما"),
    ],
)
def test_verbal_nouns(masdar: str, forms: str) -> None:
    found = list(masdar_forms(masdar))
    assert [form.key for form in found] == [fold(form) for form in forms.split()]
    assert [form.agreement for form in found] == ["m", "f", "p", "p"]
    assert all(form.pronoun for form in found)


@pytest.mark.parametrize(
    ("present", "forms"),
    [
        ("يقول", "يقل تقل"),
        ("يشير", "يشر تشر"),
        ("يدعو", "يدع تدع"),
        ("يرى", "ير تر"),
        ("ينفي", "ينف تنف"),
        # these are spelt in full
        ("يود", ""),
        ("يكتب", ""),
    ],
)
def test_short_forms_behind_lam(present: str, forms: str) -> None:
    assert [form.key for form in jussive_forms(present)] == forms.split()
