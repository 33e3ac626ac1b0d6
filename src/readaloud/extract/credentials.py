"""The letters after a person's name, told by their form: "DNP, APRN, FNP-BC", "F.R.C.S. (Orth)"."""

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

from readaloud.extract.jobs import is_job
from readaloud.model.pattern import Late

# Those that stand alone behind a name; what only has the form of one needs another beside it.
KNOWN = frozenset(
    "MD DO PhD RN RD RDN BSc MSc MS MBA MPH MA PharmD DPT DDS DMD NP PA LCSW PsyD MBBS MBChB MBBCh"
    " BPharm MPharm BM BCh BMBS FRCP FRCS MRCP MRCS MRCGP CNM CPM FNP APRN ARNP CRNA CNS LD LDN LDE"
    " CPT CSCS CDE CDCES IBCLC OTR OTD OT PT SLP CCC JD EdD EdM DC ND NMD BA BS BSN MSN MSW DNP"
    " LMFT MFT LPC LMHC LPCC LAc LMT CRNP FACC FACP FACS FACOG FAAP FAAFP FAAN FAND RPh RPT RM DVM"
    " VMD DPM OD AuD ScD DSc DrPH DPH MPhil DPhil MEd MHA MHS MPAS MPT CHES MCHES RGN RMN LLB LLM"
    " CNE CLT CSSD CNSC BCBA ATC OCS CADC BDS BVSc MMed LCPC LICSW LCMHC CCRN RDH RRT BCPS BCACP"
    " DACM DAOM DOM WHNP ANP ACNP PMHNP PGCE PGDip".split()
)
# Of the same form, but places, bodies and offices.
OTHERS = frozenset(
    "USA UAE NYC NSW CEO CFO COO CTO CMO CIO CNO CPO CHRO SVP EVP AVP MEP PR HR BBC CNN NBC CBS ABC"
    " PBS NPR ITV IBM WHO CDC FDA NIH NHS UCL MIT NYU LSE UCLA UCSF USC UNC UNICEF AARP NASA NEWS"
    " STAFF TEAM ADMIN EDITOR AUTHOR GUEST BLOG LLC LTD INC PLC LLP GMBH CORP FAQ WebMD AND THE FOR"
    " BY WITH MR MRS MISS PROF VON VAN DER DEN DEL".split()
)
DOTTED = r"[A-Z][A-Za-z]{0,4}(?:\.[A-Z][a-z]{0,4}){1,7}\.?"  # "M.B.B.S.", "Ph.D"
JOINED = r"[A-Z]{1,7}[a-z]?(?:[-/][A-Z\d]{1,6}){1,2}"  # "FNP-BC", "LD/N", "RYT-500"
MIXED = r"(?:[A-Z]{2,5}[a-z]{1,6}[A-Z]{0,3}|[A-Z][a-z]{1,4}[A-Z]{1,2})"  # "MRCPsych", "PharmD"
CAPITALS = r"[mr]?[A-Z]{2,7}"
LETTERS = rf"(?:{DOTTED}|{JOINED}|{MIXED}|{CAPITALS})[®™]?"
BESIDE = r"(?: \([A-Z][\w.]{0,11}\)| \d{2,3}\b)"  # "(Orth)", "(Hons)"; the hours of a teacher
ONE = rf"{LETTERS}{BESIDE}?"
END = r"(?![\w/-])"
# What may be credentials behind a name in running text; `behind` tells which of it are some.
TAIL = rf"(?:,?\s+(?:{ONE}|Jr\.|Sr\.|Ph\. D\.){END})*"
WHO = rf"(?:dr\.? )?(?-i:[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){{1,3}}{TAIL}\.?)"  # in a line
PIECE = Late(rf"{ONE}(?:[ /]+{ONE})*")
ENCLOSED = Late(rf" \(({ONE}(?:,? {ONE})*)\)")
TOKEN = Late(LETTERS)
SURE = Late(
    rf"[A-Z](?:[a-z]{{0,4}}\.[A-Z]){{2}}.*|{JOINED}|Dip[A-Z]{{2,4}}"
    r"|FA[AC][A-Z]{1,3}|(?:FF|[FM])R[AC]*C[A-Z]{1,5}[a-z]{0,6}|[BM]S?c?[A-Z][a-z]{1,5}"
)
GENERATION = re.compile(r"(?:Jr|Sr)\.?|I{2,3}|IV")
SPACED = re.compile(r"(?<=\.)\s+(?=[A-Z]\.)")
SPECIALTY = re.compile(rf"(?:(?<=[A-Z.®])|(?<=[A-Z]{{2}}[a-z])){BESIDE}")
LONGEST = 60  # characters of one piece


def one_or_two(person: str) -> str:
    """A pattern of the rest of a line that names one person, or two with "and" between them."""
    return rf"(?:{person}(?:,? (?:and|&) (?!\Z)|\Z)){{1,2}}"


def behind(name: str, pieces: Iterable[str]) -> Iterator[bool]:
    """Which of the pieces between commas behind a name are its credentials.

    Capitals alone may as well be a firm or an office: they count where another piece of the same
    row is surely a credential, and behind a whole name.
    """
    row = list(takewhile(may_be_one, map(spelled, pieces)))
    is_whole = len(name.split()) > 1
    sure = [is_sure(piece, is_whole=is_whole) for piece in row]
    is_row = is_whole and any(sure)
    for known, piece in zip(sure, row, strict=True):
        yield known or is_generation(piece) or (is_row and is_likely(piece))


def freed(text: str) -> str:
    """A text with credentials behind commas where they were in brackets: "Ann Lee (MD, PhD)"."""
    if "(" not in text:
        return text
    return ENCLOSED.pattern.sub(
        lambda found: (
            f", {found[1]}"
            if any(is_sure(one, is_whole=True) for one in found[1].split(", "))
            else found[0]
        ),
        text,
    )


def may_be_one(piece: str) -> bool:
    """Whether a piece belongs to the name before it: credentials, "Jr.", or a trade."""
    return has_form(piece) or is_generation(piece) or is_job(piece)


def is_generation(piece: str) -> bool:
    return GENERATION.fullmatch(piece) is not None


def spelled(piece: str) -> str:
    """A piece without blanks between its dotted letters, as in "Ph. D."."""
    return SPACED.sub("", piece.strip())


def is_sure(piece: str, *, is_whole: bool) -> bool:
    """Whether a piece is a credential whatever stands beside it: one that is known, or its form."""
    if not has_form(piece):
        return False
    tokens = [token for token in TOKEN.pattern.findall(piece) if token]
    known = [bare(token) in KNOWN or (is_whole and is_plain(token)) for token in tokens]
    return any(known) and all(
        one or is_likely(token) for one, token in zip(known, tokens, strict=True)
    )


def is_plain(token: str) -> bool:
    """Whether the form of a token alone tells a credential."""
    return SURE.pattern.fullmatch(token) is not None and not is_other(token)


def is_likely(piece: str) -> bool:
    """Whether one word has the form of a credential, and is none that means something else."""
    return has_form(piece) and " " not in piece and len(piece) > 2 and not is_other(piece)


def has_form(piece: str) -> bool:
    return len(piece) <= LONGEST and PIECE.pattern.fullmatch(piece) is not None


def is_other(piece: str) -> bool:
    """Whether letters stand for a place, a body or an office."""
    return bare(piece) in OTHERS


def bare(token: str) -> str:
    return token.replace(".", "").rstrip("®™")
