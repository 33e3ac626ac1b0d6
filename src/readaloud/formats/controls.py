"""The player and the settings of a read-along page; the script brings them to life."""

from readaloud.data import load_text

SHAPES = {
    "play": "M7 4v16l13-8z",
    "earlier": "M18 5v14l-9-7zM6 5h2.4v14H6z",
    "later": "M6 5v14l9-7zM15.600 5H18v14h-2.400z",
    "settings": "M3 6h10v2H3zM17 6h4v2h-4zM14 4h2v6h-2zM3 16h4v2H3zM11 16h10v2H11zM8 14h2v6H8z",
}


def icon(name: str) -> str:
    key = f' id="{name}-shape"' if name == "play" else ""
    shape = f'<path{key} d="{SHAPES[name]}"></path>'
    return f'<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">{shape}</svg>'


def player() -> str:
    """The bar that stays in sight while the article is read; hidden until the script runs."""
    return (
        '<section id="player" class="player no-print" aria-label="Player" hidden>\n'
        '<progress id="heard" max="1" value="0" aria-label="Heard so far"></progress>\n'
        '<div class="row">\n'
        '<button type="button" id="earlier" aria-label="Sentence before">'
        f"{icon('earlier')}</button>\n"
        f'<button type="button" id="play" class="main" aria-label="Play">{icon("play")}</button>\n'
        f'<button type="button" id="later" aria-label="Next sentence">{icon("later")}</button>\n'
        '<span id="time" class="time">0:00</span>\n'
        '<button type="button" class="rate" data-open>'
        '<span class="unseen">Speed and settings: </span><span id="rate-now">1×</span></button>\n'
        f'<button type="button" data-open aria-label="Settings">{icon("settings")}</button>\n'
        "</div>\n</section>\n"
        '<button type="button" id="back" class="back main no-print" hidden>'
        "Back to the voice</button>\n"
    )


def settings_panel(*, spoken: bool) -> str:
    looks = load_text("pages/settings.html")
    voice = load_text("pages/voice.html") if spoken else ""
    keys = load_text("pages/keys.html") if spoken else ""
    return looks.replace("<!-- voice -->", voice).replace("<!-- keys -->", keys)
