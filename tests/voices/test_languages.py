"""The page's language, or the user's word, picks the voice."""

import pytest

from readaloud.errors import SettingsError, VoiceError
from readaloud.model.narration import Spoken, Utterance
from readaloud.model.settings import NarrateSettings
from readaloud.voices import BUILTIN
from readaloud.voices.installed import installed_voices
from readaloud.voices.languages import VoiceInfo, choose

VOICES = (
    VoiceInfo("e", "de", "German", ("de",), key="gmw/de"),
    VoiceInfo("e", "pt-br", "Portuguese (Brazil)", ("pt-br", "pt"), key="roa/pt-BR"),
    VoiceInfo("e", "zh-yue", "Chinese (Cantonese)", ("zh-yue",), key="sit/yue"),
)


@pytest.mark.parametrize(
    ("tag", "name"),
    [("de", "de"), ("de-AT", "de"), ("pt_AO", "pt-br"), ("PT", "pt-br"), ("zh", "zh-yue")],
)
def test_a_language_tag_finds_the_nearest_voice(tag, name):
    assert choose(VOICES, tag, is_name=False).name == name


def test_a_language_nobody_speaks_has_no_voice():
    assert choose(VOICES, "tlh", is_name=False) is None


@pytest.mark.parametrize("name", ["de", "German", "gmw/de"])
def test_a_voice_is_found_by_any_of_its_names(name):
    assert choose(VOICES, name, is_name=True).key == "gmw/de"


def test_a_misspelt_voice_names_the_nearest():
    with pytest.raises(SettingsError, match="did you mean pt-br"):
        choose(VOICES, "pt-bz", is_name=True)


def test_a_page_in_german_is_read_by_a_german_voice():
    voice = BUILTIN["espeak"](NarrateSettings(), "de-CH")
    voice.close()

    assert voice.name == "de"


def test_a_page_in_an_unspoken_language_has_no_voice():
    assert BUILTIN["espeak"](NarrateSettings(), "xx") is None


def test_a_voice_may_be_varied():
    voice = BUILTIN["espeak"](NarrateSettings(voice="en-us+f3"), "de")
    voice.close()

    assert voice.name == "en-us+f3"


def test_the_list_of_voices_knows_english():
    assert any("en-us" in voice.languages for voice in installed_voices("espeak"))


def test_a_driver_that_is_not_there_says_so():
    with pytest.raises(VoiceError, match="does not work on this system"):
        BUILTIN["pyttsx3"](NarrateSettings(engine="pyttsx3:sapi5"), "en")


def test_the_driver_that_crashes_on_articles_is_refused():
    with pytest.raises(SettingsError, match="--engine espeak"):
        BUILTIN["pyttsx3"](NarrateSettings(engine="pyttsx3:espeak"), "en")


def test_a_pyttsx3_driver_lists_its_voices_and_speaks():
    voices = installed_voices("pyttsx3:readaloud")
    voice = BUILTIN["pyttsx3"](NarrateSettings(engine="pyttsx3:readaloud"), "en-US")
    clip = voice.speak(Utterance("s1", "c1", "Hello.", Spoken("Hello.", ()), 0))
    voice.close()

    assert any("en-us" in one.languages for one in voices)
    assert clip.length > clip.rate_hz // 4


def test_an_engine_without_a_list_names_those_that_have_one():
    with pytest.raises(SettingsError, match="known: espeak, pyttsx3"):
        installed_voices("piper")
