"""Wrong settings are wrong usage, whoever gave them, and cost no page."""

import pytest

from readaloud.audit.lexicon import entries
from readaloud.audit.words import read_words
from readaloud.cli.checks import BY_FORM, check_settings, kinds_in_tables
from readaloud.cli.main import exit_code
from readaloud.errors import SettingsError
from readaloud.model.settings import AuditSettings, ExtractSettings, PublishSettings, Settings


def rule(**values):
    table = {"phrases": "miracle {cure}", **values}
    return Settings(audit=AuditSettings(rules={"house.a": table}))


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (Settings(extract=ExtractSettings(body="(((")), "extract.body: '[(]{3}' is no CSS sel"),
        (Settings(audit=AuditSettings(target_metric="foo")), "target-metric: no target"),
        (Settings(audit=AuditSettings(target_grade=-3)), "audit.target-grade must be from 0"),
        (Settings(audit=AuditSettings(target_grade=float("nan"))), "audit.target-grade must be"),
        (rule(phrases="{hreb} heals"), r"rules.house.a.phrases: .*\{hreb\}; did you mean \{herb\}"),
        (rule(but_not="{cure|nokind}"), r"rules.house.a.but_not: no word is of the kind"),
        (rule(message="no {bad}"), r"rules.house.a.message: nothing is called \{bad\}"),
        (Settings(publish=PublishSettings(source_link=" javascript:x")), "publish.source-link"),
        (Settings(publish=PublishSettings(source_link="vi://{foo}")), r"source.* and \{line\} can"),
    ],
)
def test_a_setting_that_no_page_can_be_made_with_is_refused(settings, words):
    with pytest.raises(SettingsError, match=words):
        check_settings(settings)


@pytest.mark.parametrize(
    "settings",
    [
        Settings(),
        rule(message="We ask about “{detail}”.", but_not="{not} {herb|food}"),
        Settings(publish=PublishSettings(source_link="vscode://file/{source}:{line}")),
        Settings(audit=AuditSettings(target_metric="smog_index", target_grade=6)),
        Settings(extract=ExtractSettings(body="main > .text:not(nav)", language="zh-Hans")),
    ],
)
def test_what_can_be_is_let_through(settings):
    check_settings(settings)


def test_every_kind_that_a_word_can_have_is_known():
    told = read_words("10 % of 3 million people paid $5 in 2020 for nettle tea and omeprazole")
    listed = {kind for _, kind in entries()}

    assert {*listed, *(kind.strip("{}") for kind in told.at)} <= {*BY_FORM, *kinds_in_tables()}
    assert {"percent", "year", "number", "prep", "drug"} <= {kind.strip("{}") for kind in told.at}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[audit]\ntoday = 'gestern'", "audit.today: 'gestern' is no date"),
        ("[audit.severity]\nfoo = 'low'", "audit.severity: no rule or family called 'foo'"),
        ("[audit]\ntarget-metric = 'foo'", "target-metric: "),
        ("[extract]\nbody = '((('", "extract.body: "),
        ("[publish]\nsource-link = 'javascript:x'", "publish.source-link: "),
        ("[audit.rules.'house.a']\nphrases = ''", "audit.rules.house.a.phrases: "),
        ("[batch]\nengine = 'foo'", "batch.engine: no batch engine called 'foo'"),
        ("[publish]\nformats = ['mp3']", "publish.formats: no format called 'mp3'; the recording"),
        ("[publish]\nformats = ['epbu']", "publish.formats: no format called 'epbu'; did you mean"),
        ("[publish]\nbase-url = 'x'", "publish.base-url: 'x' is not the address of a folder"),
        ("[publish]\nsource-link = 'x'", "publish.source-link: 'x' leads to one place"),
        ("[narrate]\nengine = 'espaek'", "narrate.engine: no engine called 'espaek'; did you"),
        ("[narrate]\nvoice = 'xyz'", "narrate.voice: no voice called 'xyz'; "),
        ("[narrate]\nvoice = 'en-us+zz'", "narrate.voice: no variant 'zz' of a voice"),
        ("[audit]\nknown = ['zz']", "audit.known: 'zz' is no fingerprint"),
    ],
)
@pytest.mark.parametrize("command", ["audit", "extract", "listen"])
def test_a_fault_in_a_file_is_told_with_the_file_and_the_key(
    bench, monkeypatch, capsys, command, text, said
):
    bench.write(1)
    monkeypatch.chdir(bench.place)
    (bench.place / "mine.toml").write_text(text)

    assert exit_code([command, "pages", "--config", "mine.toml"]) == 2
    assert f"readaloud: mine.toml: {said}" in capsys.readouterr().err
