"""What only a script brings to life, folded up: for pages whose text leaves no room for it.

Player, settings, their style and the script take half as much when deflated and written in
base64. A few lines of script unfold them in the reader's browser.
"""

import zlib
from base64 import b64encode
from dataclasses import dataclass
from functools import cache

from readaloud.formats.sheet import asset


@dataclass(frozen=True, slots=True)
class Live:
    """What of a page works by script alone, and a style and a script that the script brings."""

    style: str
    markup: str
    script: str
    brought: tuple[str, str] = ("", "")


@cache
def fold(live: Live) -> Live:
    """The same as one script, which puts the others at the end of the page."""
    whole = f"<style>{live.style}</style>{live.markup}<script>{live.script}</script>"
    packed = b64encode(zlib.compress(whole.encode(), 9)).decode()
    script = asset("unfold.js").replace("PACKED", packed)
    return Live("", "", script, (live.style, live.script))
