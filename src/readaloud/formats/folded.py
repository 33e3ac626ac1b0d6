"""What only a script brings to life, folded up: for pages whose text leaves no room for it.

Player, settings, their style and the script take half as much when deflated and written in
base64. A few lines of script unfold them in the reader's browser.
"""

import zlib
from base64 import b64encode
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Live:
    """What of a page works by script alone.

    Its last script is the same on every page: it unfolds what an island of the page may hold, and
    so puts in the style and the script that are `brought`.
    """

    style: str
    markup: str
    scripts: tuple[str, ...]
    island: str = ""
    brought: tuple[str, str] = ("", "")


@cache
def fold(live: Live) -> Live:
    """The same with all but the last script in an island; that script takes it out."""
    script, unfold = live.scripts
    whole = f"<style>{live.style}</style>{live.markup}<script>{script}</script>"
    packed = b64encode(zlib.compress(whole.encode(), 9)).decode()
    island = f'<script type="application/json" id="folded">"{packed}"</script>\n'
    return Live("", "", (unfold,), island, (live.style, script))
