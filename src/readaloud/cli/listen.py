"""`readaloud listen`: play an article now."""

import os
import shutil
import sys
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import click

from readaloud.cli.keys import terminal_keys
from readaloud.cli.options import config_option
from readaloud.cli.playing import Listening
from readaloud.cli.speech import speech_options
from readaloud.errors import SourceError, VoiceError
from readaloud.model.article import Article
from readaloud.model.narration import Clip, Utterance
from readaloud.model.settings import NarrateSettings, Settings
from readaloud.model.toolkit import Voice

HELP = "space pause, arrows left and right by sentence, up and down by section, + - speed, q quit"
DOUBLE_WIDTH, BOLD, NORMAL = "\x1b#6", "\x1b[1m", "\x1b[0m"  # VT100; others ignore the first
NARROW = 20  # large letters in a line


@click.command("listen", epilog="Example: readaloud listen article.html")
@click.argument("path", type=click.Path(path_type=Path))
@config_option()
@click.option("--restart", is_flag=True, help="From the beginning, not from where you stopped.")
@click.option("--plain", is_flag=True, help="One line for each sentence, for screen readers.")
@speech_options
def listen_command(
    path: Path, speech: dict[str, object], config: Path | None, restart: bool, plain: bool
) -> int:
    """Play an article now.

    Keys: space pauses; left and right go by sentence, up and down by section (or h l k j);
    + and - change the speed; q leaves. The place is remembered for next time.
    """
    from readaloud.api import extract
    from readaloud.cli.checks import load_checked
    from readaloud.cli.narrate import changed
    from readaloud.files.bookmarks import keep_bookmark, read_bookmark

    settings = load_checked(config)
    chosen = changed(settings.narrate, speech)
    article = extract(path, replace(settings, narrate=chosen))
    script = script_of(article, replace(settings, narrate=chosen))
    place = 0 if restart else place_of(script, read_bookmark(article.digest))
    listening = start(article, script, chosen, place, screen(plain))
    if place:
        listening.show("note", "going on from where you stopped; --restart begins anew")
    with terminal_keys() as keys:
        listening.keys = keys
        finished = False
        try:
            finished = listening.run()
        finally:
            listening.player.drop()
            here = min(listening.place, len(script) - 1)
            keep_bookmark(article.digest, "" if finished else script[here].sentence_id)
    return 0


def script_of(article: Article, settings: Settings) -> tuple[Utterance, ...]:
    """All that is said of an article, cut into pieces that can be said in one breath."""
    from readaloud.api import audit
    from readaloud.narrate.choice import why_nothing
    from readaloud.narrate.parts import breaths
    from readaloud.narrate.script import write_script

    chosen = settings.narrate
    verdicts = () if chosen.flagged == "keep" else audit(article, settings).verdicts
    whole = write_script(article, chosen, verdicts)
    script = tuple(piece for utterance in whole for piece in breaths(utterance))
    if not script:
        raise SourceError(f"{article.name}: nothing to read; {why_nothing(article, chosen)}")
    return script


def place_of(script: Sequence[Utterance], sentence_id: str) -> int:
    ids = (i for i, one in enumerate(script) if sentence_id and one.sentence_id == sentence_id)
    return next(ids, 0)


def start(
    article: Article,
    script: tuple[Utterance, ...],
    settings: NarrateSettings,
    place: int,
    show: Callable[[str, str], None],
) -> Listening:
    """Open the player and the voice. Raises VoiceError, saying what to install."""
    from readaloud.cli.keys import no_keys
    from readaloud.voices.player import open_player

    player = open_player()
    speak = speaking(article, settings)
    return Listening(script, speak, player, no_keys, show, settings.rate_wpm, place)


def speaking(article: Article, settings: NarrateSettings) -> Callable[[Utterance, int], Clip]:
    """A function that says an utterance at a rate, opening a voice when the rate is new."""
    from readaloud.toolkit import voice_keeper

    language = article.metadata.language
    voices: dict[int, Voice] = {}

    def speak(utterance: Utterance, rate_wpm: int) -> Clip:
        if rate_wpm not in voices:
            keeper = voice_keeper(replace(settings, rate_wpm=rate_wpm))
            voice = keeper(language) if keeper else None
            if voice is None:
                raise VoiceError(f"no voice for language {language!r}; see readaloud voices")
            for old in voices.values():
                old.close()
            voices.clear()
            voices[rate_wpm] = voice
        try:
            return voices[rate_wpm].speak(utterance)
        except VoiceError:
            # The text is on the screen; a short silence stands for it.
            return Clip(bytes(2 * (22_050 // 3)), 22_050)

    return speak


def screen(plain: bool) -> Callable[[str, str], None]:
    """How text is shown: large on a terminal, a line at a time anywhere else."""
    terminal = sys.stdout.isatty() and not plain and is_capable()
    if terminal:
        click.echo(HELP + "\n")
    return show_large if terminal else show_line


def is_capable() -> bool:
    return os.environ.get("TERM", "dumb") != "dumb" and "NO_COLOR" not in os.environ


def show_line(tone: str, text: str) -> None:
    from readaloud.cli.run import printable

    click.echo(f"({text})" if tone == "note" else printable(text))


def show_large(tone: str, text: str) -> None:
    from readaloud.cli.run import printable

    if tone == "note":
        click.echo(f"({text})")
        return
    columns = shutil.get_terminal_size().columns
    is_wide = columns // 2 > NARROW  # in a narrow window double width would break every word
    lines = textwrap.wrap(printable(text), columns // 2 - 1 if is_wide else max(8, columns - 1))
    style = (DOUBLE_WIDTH if is_wide else "") + (BOLD if tone == "heading" or not is_wide else "")
    click.echo("\n" + "\n".join(f"{style}{line}{NORMAL}" for line in lines or [""]))
