"""Sources that the clause behind them shows, and media that tell things themselves, in the lines of `claim_marks.py`."""

# ruff: noqa: E501 - a case is one line

import pytest

from tests.claim_marks import check, lines

LINES = lines(
    """
    # whoever stands behind a phrase that opens the sentence speaks where فإن takes it up; what only rules does not
    {cue:وبحسب} {source:مودو} وهو تاجر في السوق، فإن {content:الشرطة أخلت المكان}.
    {cue:وبحسب} {source:بلاغ} الناقل، فقد {content:أغلق المعبر}.
    وبحسب القانون الجديد، فإن السوق سيغلق.
    عاد الوفد بحسب الخطة.
    # who tells stands behind the verb of the phrase and its preposition
    {content:أخليت الجزيرة بعد حريق}، {cue:حسب ما} علم من {source:مصدر} قريب من الملف.
    # a text of his own is the last speaker's
    {cue:قال} {source:سامي الجابري} إن {content:السوق سيفتح}. {content2:وزاد عدد التجار}، {cue2:بحسب} تصريحاته.{speaker2=source}
    # a medium that names nobody tells it itself; one that carries things reports nothing
    {cue:نقلت} {source:وكالة الأنباء اليمنية} أن {content:المعبر أغلق}.
    ونقلت الشركة البضائع إلى الميناء الذي يمكن أن يفتح.
    # ذلك is judged where something is said of it
    {cue:أعلن} {source:سامي الجابري} {content:تأجيل المهرجان}، {cue2:واصفا} {content2:ذلك بأنه انتصار}.{speaker2=source}
    {cue:أعلن} {source:سامي الجابري} {content:تأجيل المهرجان}، {cue2:معتبرا} {content2:ذلك خطوة مهمة}.{speaker2=source}
    {cue:أعلن} {source:سامي الجابري} {content:تأجيل المهرجان} مؤكدا ذلك في المساء.
    # the أن of a participle behind the occasion, not that of another clause
    {cue:أعلن} {source:سامي الجابري} {content:تأجيل المهرجان}، {cue2:مضيفا} في تصريحات صحفية من مقر البعثة الجديد أن {content2:السوق سيفتح}.{speaker2=source}
    """
)


@pytest.mark.parametrize("line", LINES)
def test_line(line: str) -> None:
    check(line)
