"""A self-contained HTML document: one style, its scripts, a strict policy, no requests."""

from base64 import b64encode
from functools import cache
from hashlib import sha256

from readaloud.data import load_text
from readaloud.formats.escape import esc
from readaloud.formats.slim import slim_script, slim_style


@cache
def asset(*names: str) -> str:
    """The package's own styles or scripts, one after the other, as slim as they go."""
    whole = "\n".join(load_text(f"pages/{name}").strip() for name in names)
    return slim_script(whole) if names[0].endswith(".js") else slim_style(whole)


@cache
def digest(text: str) -> str:
    """The source expression by which a policy allows one inline style or script."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def policy(styles: tuple[str, ...], scripts: tuple[str, ...], media: str = "") -> str:
    """A Content-Security-Policy under which only these styles and scripts do anything."""
    parts = ["default-src 'none'"]
    for kind, codes in (("style", styles), ("script", scripts)):
        if any(codes):
            parts.append(f"{kind}-src {' '.join(digest(code) for code in codes if code)}")
    if media:
        parts.append(f"media-src {media}")
    return "; ".join((*parts, "base-uri 'none'", "form-action 'none'"))


def document(
    *,
    title: str,
    body: str,
    style: str,
    scripts: tuple[str, ...] = (),
    brought: tuple[str, str] = ("", ""),
    media: str = "",
    description: str = "",
    head: str = "",
) -> bytes:
    """The whole page. `media` says where sound may come from, for example "'self'".

    `brought` are a style and a script that a script of the page puts in.
    """
    about = f'<meta name="description" content="{esc(description)}">\n' if description else ""
    code = "".join([f"<script>{script}</script>\n" for script in scripts])
    rules = policy((style, brought[0]), (*scripts, brought[1]), media)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{rules}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{esc(title)}</title>\n{about}{head}<style>{style}</style>\n</head>\n"
        f"<body>\n{body}{code}</body>\n</html>\n"
    ).encode()
