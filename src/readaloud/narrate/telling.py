"""An article told from end to end: every sentence spoken, encoded and timed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from readaloud.errors import VoiceError
from readaloud.model.article import Article
from readaloud.model.audit import Verdict
from readaloud.model.narration import Clip, Narration, Utterance
from readaloud.model.settings import NarrateSettings
from readaloud.model.toolkit import Encoder, SpeechCache, Voice
from readaloud.narrate.choice import why_nothing
from readaloud.narrate.parts import parts_of
from readaloud.narrate.script import write_script
from readaloud.narrate.speech import speak_part
from readaloud.narrate.spoken.overlong import overlong
from readaloud.narrate.timeline import Timeline

LEAD_MS = 200  # silence before the first word; players and headphones swallow the first moments
TAIL_MS = 300  # and after the last one
UNSAID_MS = 40  # in the place of what is not meant to be said
SILENCE_MS = 300  # in the place of what nobody could say


def tell(
    article: Article,
    voice: Voice,
    encoder: Encoder,
    settings: NarrateSettings,
    verdicts: Sequence[Verdict],
    cache: SpeechCache | None,
) -> Narration:
    """What narrate() promises: silence for what nobody could say, VoiceError for nothing at all."""
    timeline = Timeline()
    faults: list[tuple[str, str]] = []
    try:
        for utterance, outcome in speak(article, voice, settings, verdicts, cache):
            clip = heard(utterance, outcome, timeline, faults)
            if not timeline.rate_hz:
                timeline.position = LEAD_MS * clip.rate_hz // 1000
                encoder.write(bytes(2 * timeline.position), clip.rate_hz)
            pause = timeline.lay(utterance, clip, utterance.pause_ms)
            encoder.write(clip.samples, clip.rate_hz)
            encoder.write(bytes(2 * pause), clip.rate_hz)
        if not timeline.cues or len(faults) == len(timeline.cues):
            raise VoiceError(silent(article, settings, faults))
        faults += omissions(article)
        sections = timeline.sections(titles_of(article))
        author = ", ".join(article.metadata.authors)
        recording = encoder.finish(article.title, author, sections)
    except BaseException:
        encoder.discard()
        raise
    return Narration(recording, timeline.cues, sections, voice.name, voice.rate_wpm, tuple(faults))


def speak(
    article: Article,
    voice: Voice,
    settings: NarrateSettings,
    verdicts: Sequence[Verdict],
    cache: SpeechCache | None,
) -> Iterator[tuple[Utterance, Clip | VoiceError]]:
    """Every utterance of the script with its sound, or with why there is none."""
    script = with_last_pause(write_script(article, settings, verdicts), TAIL_MS)
    for part in parts_of(script):
        yield from zip(part, speak_part(part, voice, cache), strict=True)


def heard(
    utterance: Utterance,
    outcome: Clip | VoiceError,
    timeline: Timeline,
    faults: list[tuple[str, str]],
) -> Clip:
    """The clip; or, where nothing could be said, a short silence and a fault."""
    if isinstance(outcome, Clip):
        return outcome if utterance.spoken.text.strip() else unsaid(outcome.rate_hz)
    faults.append((utterance.sentence_id, str(outcome)))
    rate_hz = timeline.rate_hz or 22_050
    return Clip(bytes(2 * (rate_hz * SILENCE_MS // 1000)), rate_hz)


def unsaid(rate_hz: int) -> Clip:
    """The moment of silence that stands for a sentence which is passed over."""
    return Clip(bytes(2 * (rate_hz * UNSAID_MS // 1000)), rate_hz)


def silent(article: Article, settings: NarrateSettings, faults: Sequence[tuple[str, str]]) -> str:
    if faults:
        return f"{article.name}: no sentence could be spoken; the first: {faults[0][1]}"
    return f"{article.name}: nothing to narrate; {why_nothing(article, settings)}"


def omissions(article: Article) -> Iterator[tuple[str, str]]:
    """The sentences of which a part is only told of, so that an editor hears of it as well."""
    for sentence in article.sentences():
        for start, end in overlong(sentence.text):
            yield sentence.id, f"a string of {end - start:,} characters is left out"


def titles_of(article: Article) -> dict[str, str]:
    """What each section is called; the text before the first heading has the article's title."""
    return {
        section.id: section.heading.text if section.heading else article.title
        for section in article.walk()
    }


def with_last_pause(script: Iterable[Utterance], most_ms: int) -> Iterator[Utterance]:
    """The script with a short last pause, so that the recording ends soon after the voice."""
    held: Utterance | None = None
    for utterance in script:
        if held is not None:
            yield held
        held = utterance
    if held is not None:
        yield replace(held, pause_ms=min(held.pause_ms, most_ms))
