"""Our own styles and scripts without what only their authors need: comments, indents, blanks."""

import re

JS = re.compile(
    r"""(?P<blank>(?:\s+|//[^\n]*|/\*.*?\*/)+)"""
    r"""|(?P<text>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)"""
    r"""|(?P<pattern>/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\[\n])+/[a-z]*)"""
    r"""|(?P<word>[\w$]+)|(?P<sign>.)""",
    re.DOTALL,
)
CSS = re.compile(
    r"""(?P<text>"[^"]*"|'[^']*')|(?P<blank>(?:\s+|/\*.*?\*/)+)|(?P<sign>.)""", re.DOTALL
)
NAME = re.compile(r"[\w$]")
BEFORE_PATTERN = "(,=:[!&|?{};"  # after anything else, a slash divides
OPEN, CLOSE = (
    "{(,;[",
    "})]",
)  # no statement ends behind the first, or needs an end before the others


def slim_script(code: str) -> str:
    """The same program: names, texts and line ends that may end a statement stay.

    Holds for scripts like ours, where each `/` behind a bracket or a name divides.
    """
    parts = [""]
    blank = ""
    at = 0
    while at < len(code):
        found = JS.match(code, at)
        assert found is not None  # any character is a sign
        if found["pattern"] and parts[-1][-1:] not in BEFORE_PATTERN:
            token, at = code[at], at + 1
        else:
            token, at = found[0], found.end()
        if found["blank"]:
            blank = "\n" if "\n" in token else " "
            continue
        parts.append(between(parts[-1][-1:], blank, token[0]) + token)
        blank = ""
    return "".join(parts)


def between(before: str, blank: str, after: str) -> str:
    """What of a blank must stay between two characters."""
    if not blank or not before or before in OPEN or after in CLOSE:
        return ""
    if blank == "\n":
        return blank
    names = NAME.match(before) and NAME.match(after)
    return " " if names or (before == after and before in "+-") else ""


def slim_style(code: str) -> str:
    """The same rules: a blank stays where it may part selectors or values."""
    parts = [""]
    blank = ""
    for found in CSS.finditer(code):
        if found["blank"]:
            blank = " "
            continue
        token, before = found[0], parts[-1][-1:]
        if token == "}" and before == ";":
            parts[-1] = parts[-1][:-1]
        keeps = blank and before not in "{};,:>" and token not in "{};,>!"
        parts.append((blank if keeps else "") + token)
        blank = ""
    return "".join(parts)
