"""Every theme's colours, measured: text at 7:1 or more, edges of controls at 3:1 or more."""

import re

import pytest

from readaloud.data import load_text

TEXT_PAIRS = [
    ("ink", "paper"),
    ("soft", "paper"),
    ("ink", "panel"),
    ("soft", "panel"),
    ("link", "paper"),
    ("link", "panel"),
    ("link", "said"),
    ("ink", "said"),
    ("word-ink", "word"),
    ("on-accent", "accent"),
]
EDGE_PAIRS = [("edge", "paper"), ("edge", "panel"), ("accent", "paper")]


def themes() -> dict[str, dict[str, str]]:
    """Colours by theme; the dark theme of the system stands twice and must be the same."""
    css = load_text("pages/base.css") + load_text("pages/controls.css")
    found: dict[str, dict[str, str]] = {}
    for selector, body in re.findall(r"(:root[^\s{]*) \{([^}]*--paper[^}]*)\}", css):
        colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6});", body))
        name = re.search(r'theme="(\w+)"', selector)
        if len(colours) > 6:  # not those of paper
            found[name[1] if name else selector] = colours
    return found


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_there_are_four_themes_and_the_system_s_dark() -> None:
    assert set(themes()) == {":root", ":root:not([data-theme])", "sepia", "dark", "contrast"}
    assert themes()[":root:not([data-theme])"] == themes()["dark"]


@pytest.mark.parametrize("theme", themes())
@pytest.mark.parametrize(("ink", "paper"), TEXT_PAIRS)
def test_text_has_a_contrast_of_seven(theme: str, ink: str, paper: str) -> None:
    colours = themes()[theme]

    assert contrast(colours[ink], colours[paper]) >= 7


@pytest.mark.parametrize("theme", themes())
@pytest.mark.parametrize(("edge", "paper"), EDGE_PAIRS)
def test_edges_of_controls_have_a_contrast_of_three(theme: str, edge: str, paper: str) -> None:
    colours = themes()[theme]

    assert contrast(colours[edge], colours[paper]) >= 3
