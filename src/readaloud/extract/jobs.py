"""What people are by trade, as bylines tell it beside their names."""

import re

from readaloud.model.pattern import Late

# Those of the press say nothing of what somebody knows; the others are given with the name.
PRESS = (
    "author blogger co-founder columnist communicator contributor copywriter correspondent editor "
    "founder freelancer intern journalist producer reporter writer"
)
CARE = (
    "acupuncturist audiologist cardiologist chiropractor clinician coach consultant counsellor "
    "counselor dentist dermatologist dietician dietitian director doctor endocrinologist "
    "epidemiologist gastroenterologist geriatrician gp gynaecologist gynecologist herbalist "
    "homeopath hygienist lecturer midwife naturopath nephrologist neurologist nurse "
    "nutritionist obstetrician officer oncologist ophthalmologist optometrist osteopath "
    "paediatrician paramedic pathologist pediatrician pharmacist physician physiologist "
    "physiotherapist podiatrist practitioner professor psychiatrist psychologist "
    "psychotherapist radiologist registrar researcher rheumatologist scientist specialist "
    "surgeon therapist trainer urologist virologist"
)
PRESS_JOBS = PRESS.split()
JOBS = [*PRESS_JOBS, *CARE.split()]
LONGEST_JOB = 60  # characters
PLACE = r"(?:\s+(?:at|in|for|with|of)\s+[^.!?]{2,40})?"
# "By Friday, see your doctor" tells of nobody's trade.
WORD = r"(?!(?:your|my|our|you|see|ask|call|tell|talk|visit|phone)\b)[\w’'&/-]+,?\s+"
JOB = Late(rf"(?:{WORD}){{0,6}}?(?:{'|'.join(JOBS)}){PLACE}")
PRESS_JOB = Late(rf"(?!the\b)(?:[\w’'&/-]+,?\s+){{0,5}}?(?:{'|'.join(PRESS_JOBS)}){PLACE}")
BEFORE_NAME = Late(
    rf"(?!the\b)(?:[\w’'&/-]+\s+){{0,4}}?(?:{'|'.join(PRESS_JOBS)})\s+(?=[^\W\d_]+\s+[^\W\d_])",
    re.I,
)


def is_job(text: str) -> bool:
    """Whether a text is no name but what somebody does: "community pharmacist"."""
    said = text.lower()
    if len(text) > LONGEST_JOB or not any(job in said for job in JOBS):
        return False
    return JOB.pattern.fullmatch(said) is not None


def is_press_job(text: str) -> bool:
    """Whether that is work for the press."""
    return PRESS_JOB.pattern.fullmatch(text.lower()) is not None


def is_plain_press_job(text: str) -> bool:
    """Whether it names nobody: "Showbiz and Health Reporter", but not "JQnews Reporter"."""
    words = re.findall(r"[^\W\d_]+", text)
    return is_press_job(text) and all(word.istitle() or word.islower() for word in words)


def without_job(name: str) -> str:
    """The name alone, where a job for the press stands before it."""
    said = name.lower()
    if len(name) > 2 * LONGEST_JOB or not any(job in said for job in PRESS_JOBS):
        return name
    found = BEFORE_NAME.pattern.match(name)
    return name[found.end() :] if found is not None else name
