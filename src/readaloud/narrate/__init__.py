"""An article to a narration: script, speech, cues."""

from __future__ import annotations

TYPE_CHECKING = False  # spoken text alone must cost neither typing nor the whole model
if TYPE_CHECKING:
    from collections.abc import Sequence

    from readaloud.model.article import Article
    from readaloud.model.audit import Verdict
    from readaloud.model.narration import Narration
    from readaloud.model.settings import NarrateSettings
    from readaloud.model.toolkit import Encoder, SpeechCache, Voice


def narrate(
    article: Article,
    voice: Voice,
    encoder: Encoder,
    settings: NarrateSettings,
    verdicts: Sequence[Verdict] = (),
    cache: SpeechCache | None = None,
) -> Narration:
    """Speak an article in one pass, holding no more of its sound than a part of a section.

    What cannot be spoken becomes a short silence and one of the narration's faults. Raises
    VoiceError when nothing is left to say, or when the voice says nothing at all.
    """
    from readaloud.narrate.telling import tell

    return tell(article, voice, encoder, settings, verdicts, cache)
