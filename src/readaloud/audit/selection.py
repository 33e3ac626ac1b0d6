"""Which rules run on a page, and how grave each finding counts."""

from collections.abc import Collection, Iterable, Sequence
from difflib import get_close_matches
from fnmatch import fnmatch

from readaloud.errors import SettingsError
from readaloud.model.audit import SEVERITIES, Rule, Severity
from readaloud.model.settings import AuditSettings


def choose_rules(rules: Sequence[Rule], settings: AuditSettings, page: str) -> tuple[Rule, ...]:
    """Give the rules that the settings leave for a page, in the catalogue's order.

    Raises SettingsError for a name that is neither a rule nor a family.
    """
    if not (
        settings.select
        or settings.extend_select
        or settings.ignore
        or settings.per_path
        or settings.severity
    ):
        return tuple(rules)  # and no name to check
    known = {rule.name for rule in rules} | {rule.category for rule in rules}
    check_names(settings, known)
    wanted = frozenset(settings.select) or known
    left_out = settings.ignore + tuple(
        name for glob, names in settings.per_path.items() if fits(page, glob) for name in names
    )
    return tuple(
        rule
        for rule in rules
        if (named(rule, wanted) or named(rule, settings.extend_select))
        and not named(rule, left_out)
    )


def named(rule: Rule, names: Collection[str]) -> bool:
    return rule.name in names or rule.category in names


def fits(page: str, glob: str) -> bool:
    """Tell whether a page's path fits a pattern; a pattern without a slash fits the file's name."""
    path = page.replace("\\", "/")
    return (
        fnmatch(path, glob) or fnmatch(path, "*/" + glob) or fnmatch(path.rpartition("/")[2], glob)
    )


def severity_of(rule: Rule, own: Severity | None, settings: AuditSettings) -> Severity:
    """A finding's severity: the settings' word, else the hit's own, else the rule's."""
    for name in (rule.name, rule.category) if settings.severity else ():
        asked = settings.severity.get(name)
        for severity in SEVERITIES:
            if asked == severity:
                return severity
    return own or rule.severity


def check_names(settings: AuditSettings, known: set[str]) -> None:
    """Refuse names nobody knows and severities that do not exist, naming the key."""
    places = [
        ("select", settings.select),
        ("extend-select", settings.extend_select),
        ("ignore", settings.ignore),
    ]
    places.append(("severity", tuple(settings.severity)))
    places += [(f"per-path.{glob}", names) for glob, names in settings.per_path.items()]
    for key, names in places:
        for name in names:
            if name not in known:
                raise SettingsError(
                    f"audit.{key}: no rule or family called {name!r}; {nearest(name, known)}"
                )
    for name, severity in settings.severity.items():
        if severity not in SEVERITIES:
            raise SettingsError(
                f"audit.severity.{name}: {severity!r} is no severity; give {', '.join(SEVERITIES)}"
            )


def nearest(name: str, known: Iterable[str]) -> str:
    names = sorted(known)
    near = get_close_matches(name, names, 1)
    return f"did you mean {near[0]}?" if near else "see: readaloud rules"
