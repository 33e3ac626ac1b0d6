"""A page's style and script lose blanks and comments, and nothing else."""

import re
from pathlib import Path

import pytest

import readaloud
from readaloud.formats.slim import JS, slim_script, slim_style

PAGES = Path(readaloud.__file__).parent / "data" / "pages"
SCRIPTS = sorted(PAGES.glob("*.js"))
STYLES = sorted(PAGES.glob("*.css"))


def tokens(code: str) -> list[str]:
    """What a script says, in order; a slash is a token whether it divides or opens a pattern."""
    said = (match for match in JS.finditer(code) if not match["blank"])
    return re.findall(r"[\w$]+|\S", " ".join(match[0] for match in said))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_every_script_says_the_same_in_less(path: Path) -> None:
    code = path.read_text("utf-8")

    slim = slim_script(code)

    assert tokens(slim) == tokens(code)
    assert slim_script(slim) == slim
    assert len(slim) < 0.85 * len(code)


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.name)
def test_every_style_says_the_same_in_less(path: Path) -> None:
    code = path.read_text("utf-8")

    slim = slim_style(code)

    bare = re.sub(r"/\*.*?\*/|;(?=\s*})|\s", "", code, flags=re.DOTALL)
    assert re.sub(r"\s", "", slim) == bare
    assert slim_style(slim) == slim
    assert len(slim) < 0.95 * len(code)


@pytest.mark.parametrize(
    ("code", "slim"),
    [
        ("let a = 1;  // one\nlet b = 2;", "let a=1;let b=2;"),
        ("const a = () => {}\nconst b = 2", "const a=()=>{}\nconst b=2"),
        ('say("a  // b",  `c  ${d}`);', 'say("a  // b",`c  ${d}`);'),
        ("a = b / c;  // d / e", "a=b/c;"),
        ("a = /  [/]  /g.test(b)", "a=/  [/]  /g.test(b)"),
        ("a + +b - -c", "a+ +b- -c"),
        ("for (const a of b) if (a in c) return -a;", "for(const a of b)if(a in c)return-a;"),
    ],
)
def test_a_script_keeps_what_parts_its_words(code: str, slim: str) -> None:
    assert slim_script(code) == slim


@pytest.mark.parametrize(
    ("code", "slim"),
    [
        ("a  :hover { color: red; }", "a :hover{color:red}"),
        ("a { width: calc(1px + 2px); margin: 0 1em }", "a{width:calc(1px + 2px);margin:0 1em}"),
        ('a::before { content: " : "; }', 'a::before{content:" : "}'),
        ("@media (a: b) and (c) { x > y, z { d: e !important; } }", None),
    ],
)
def test_a_style_keeps_what_parts_its_selectors(code: str, slim: str | None) -> None:
    assert slim_style(code) == (slim or "@media (a:b) and (c){x>y,z{d:e!important}}")
