"""Units that stand for one without a number before them: "5 g per kg", "each mm"."""

from readaloud.narrate.spoken.abbreviations import WITHOUT_DOT
from readaloud.narrate.spoken.amounts import read_below_the_line
from readaloud.narrate.spoken.parts import Reading, word_after, word_before
from readaloud.narrate.spoken.units import OF_ONE, PER, all_units


def read_one_of(text: str, pos: int, end: int, word: str) -> Reading | None:
    """The unit of "5 g per kg", "each mm": one of it, whatever it is said like elsewhere."""
    is_sure = len(word) > 1 and word in WITHOUT_DOT
    before = word_before(text, pos)
    if not (before == "per" and word in PER) and not (is_sure and before in OF_ONE):
        return None
    if word not in all_units() or text[end : end + 1] in ("'", "’", "-"):
        return None
    one = all_units()[word][0]
    goes_on = text[end : end + 1] == "." and word_after(text, end + 1)[:1].islower()
    stop, tail = (end + 1, "") if goes_on else read_below_the_line(text, end)
    return [(pos, stop, one + tail)]
