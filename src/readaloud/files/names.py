"""Output names: the input's stem where it is safe and unique, else a slug and a hash."""

import hashlib
import re
from collections import Counter
from collections.abc import Collection, Sequence

from readaloud.files.inputs import Input

SAFE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,79}")
RESERVED = frozenset(  # names that Windows keeps for devices, whatever their suffix
    ["con", "prn", "aux", "nul"] + [f"{port}{n}" for port in ("com", "lpt") for n in range(10)]
)
SUFFIXES = (".html", ".htm", ".xhtml", ".xml", ".zip", ".warc")
SLUG_LENGTH = 60


def output_names(inputs: Sequence[Input], *, taken: Collection[str] = ()) -> dict[Input, str]:
    """Give each input the name that its files bear.

    `taken` are names, in lower case, that the layout needs for itself ("index"). All inputs
    that share a stem without regard to case get a hash, so that a name never depends on order.
    A folder that cannot be read takes no article's name, for it comes and goes.
    """
    stems = {one: stem_of(one.name) for one in inputs if not one.is_folder}
    shared = Counter(stem.lower() for stem in stems.values())
    names: dict[Input, str] = {}
    used = {stem.lower() for stem in stems.values()} | set(taken)
    for one, stem in stems.items():
        low = stem.lower()
        if is_safe(stem) and shared[low] == 1 and low not in taken:
            names[one] = stem
        else:
            names[one] = hashed(stem, one.name, used)
            used.add(names[one].lower())
    folders = (one for one in inputs if one.is_folder)
    return names | {one: hashed(stem_of(one.name), one.name, used) for one in folders}


def stem_of(name: str) -> str:
    """The last part of a path without the endings that say what kind of file it is.

    >>> stem_of("pages/back-pain.html.gz"), stem_of("a.zip!x/y.htm"), stem_of("dr.who")
    ('back-pain', 'y', 'dr.who')
    """
    # A backslash is what an escape begins with: such a name is not safe, and gets a hash.
    base = re.split(r"[/!]", name.rstrip("/"))[-1]
    if base.lower().endswith(".gz"):
        base = base[:-3]
    for suffix in SUFFIXES:
        if base.lower().endswith(suffix):
            return base[: -len(suffix)]
    return base


def is_safe(stem: str) -> bool:
    """Whether a stem can be a file name on every system as it is."""
    if not SAFE.fullmatch(stem) or stem.endswith("."):
        return False
    return stem.partition(".")[0].lower() not in RESERVED


def hashed(stem: str, path: str, used: Collection[str]) -> str:
    """A slug and eight hex digits of the hash of the input's path; more digits if it must be."""
    import unicodedata  # most names are safe as they are

    digest = hashlib.sha256(path.encode()).hexdigest()
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode()
    slug = "-".join(re.findall(r"[A-Za-z0-9]+", plain))[:SLUG_LENGTH].strip("-") or "page"
    lengths = range(8, len(digest) + 1)
    return next(
        f"{slug}-{digest[:n]}" for n in lengths if f"{slug}-{digest[:n]}".lower() not in used
    )
