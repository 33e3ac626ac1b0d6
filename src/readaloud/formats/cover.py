"""Covers made from a title: SVG for the book's first page, PNG for shelves and players."""

import io
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from readaloud.formats.escape import esc, one_line, shorten

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

# Ground, waves, letters: letters on the ground have a contrast of at least 7:1.
PALETTES = (
    ("#12355b", "#2f6690", "#f7f3e8"),
    ("#3b1f4a", "#6d4a83", "#f8f1f4"),
    ("#17412f", "#3c7a5c", "#f4f3e6"),
    ("#5a1e1e", "#964a41", "#fbf1e7"),
    ("#2b2f3a", "#5b6478", "#f2efe6"),
    ("#0f4147", "#2f7f85", "#eff5ee"),
)
WIDTH, HEIGHT = 900, 1200  # of a book's cover
SQUARE = 600  # pixels of the side of a recording's cover
MARGIN = 80  # this and the sizes below are told for a cover that is WIDTH wide
SMALLEST, LARGEST = 40, 92  # letters of the title
BELOW, BELOW_AT = 34, 70  # letters of the line below, and how far it stands from the edge
TITLE_CHARACTERS = (180, 120, 80, 50)  # the first number that fits
TITLE_ROOM = 0.5  # the part of the cover that the title may take
SHADES = 16


@dataclass(frozen=True, slots=True)
class Plan:
    """Where everything goes, for both ways of drawing."""

    lines: tuple[str, ...]
    size: int
    below: str
    palette: tuple[str, str, str]
    bars: tuple[tuple[int, int, int, int], ...]  # x, y, width, height
    width: int = WIDTH
    height: int = HEIGHT

    @property
    def leading(self) -> int:
        return self.size * 5 // 4

    @property
    def below_size(self) -> int:
        return BELOW * self.width // WIDTH

    @property
    def below_at(self) -> int:
        return self.height - BELOW_AT * self.width // WIDTH


def draw_svg(title: str, below: str) -> str:
    """The cover as SVG: whatever the script of the title, the reading system has letters for it."""
    plan = lay_out(title, below, WIDTH, HEIGHT)
    ground, wave, ink = plan.palette
    shapes = "".join(f'<path d="M{x} {y}h{w}v{h}h-{w}z"/>' for x, y, w, h in plan.bars)
    lines = "".join(
        f'<text x="{WIDTH // 2}" y="{y}" font-size="{plan.size}">{esc(line)}</text>'
        for line, y in baselines(plan)
    )
    at = f'x="{WIDTH // 2}" y="{plan.below_at}" font-size="{plan.below_size}"'
    name = f"<text {at}>{esc(plan.below)}</text>"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-label="{esc(one_line(title))}">\n<title>{esc(one_line(title))}</title>\n'
        f'<path fill="{ground}" d="M0 0h{WIDTH}v{HEIGHT}h-{WIDTH}z"/>\n'
        f'<g fill="{wave}">{shapes}</g>\n'
        f'<g fill="{ink}" font-family="Georgia, serif" text-anchor="middle">{lines}{name}</g>\n'
        "</svg>\n"
    )


def draw_png(title: str, below: str, *, width: int = WIDTH, height: int = HEIGHT) -> bytes:
    """The cover as a small PNG. Letters our font does not have are left out, not shown as boxes."""
    from PIL import Image, ImageDraw

    plan = lay_out(title, below, width, height)
    letters = Image.new("L", (width, height), 0)
    pen = ImageDraw.Draw(letters)
    if all(map(drawable, plan.lines)):
        for line, y in baselines(plan):
            pen.text((width // 2, y), line, fill=255, font=font(plan.size), anchor="ms")
    if drawable(plan.below):
        place, letter = (width // 2, plan.below_at), font(plan.below_size)
        pen.text(place, plan.below, fill=255, font=letter, anchor="ms")
    shades = letters.point([value * (SHADES - 1) // 255 for value in range(256)])
    pen = ImageDraw.Draw(shades)
    for x, y, w, h in plan.bars:
        pen.rectangle((x, y, x + w - 1, y + h - 1), fill=SHADES)
    image = Image.frombytes("P", (width, height), shades.tobytes())
    image.putpalette(palette_of(plan.palette))
    buffer = io.BytesIO()
    image.save(buffer, "PNG", bits=8)
    return buffer.getvalue()


def draw_square(title: str, author: str) -> bytes:
    """The cover of a recording, as players show it."""
    return draw_png(title, author, width=SQUARE, height=SQUARE)


def palette_of(colours: tuple[str, str, str]) -> bytes:
    """SHADES from the ground to the ink, for soft edges of letters, then the waves' colour."""
    ground, wave, ink = (bytes.fromhex(colour[1:]) for colour in colours)
    blend = [
        (low * (SHADES - 1 - shade) + high * shade) // (SHADES - 1)
        for shade in range(SHADES)
        for low, high in zip(ground, ink, strict=True)
    ]
    return bytes(blend) + wave


def lay_out(title: str, below: str, width: int, height: int) -> Plan:
    """Choose colours and waves by the title, and the largest letters that fit."""
    text = one_line(title) or "Read aloud"
    code = sha256(shorten(text, TITLE_CHARACTERS[0]).encode("utf-8", "replace")).digest()
    lines, size = fit(text, width, height)
    return Plan(
        lines,
        size,
        shorten(below, 44),
        PALETTES[code[0] % len(PALETTES)],
        wave_bars(code, width, height),
        width,
        height,
    )


def fit(text: str, width: int, height: int) -> tuple[tuple[str, ...], int]:
    """The title's lines and the size of its letters; what does not fit at any size is cut."""
    margin, smallest, largest = (n * width // WIDTH for n in (MARGIN, SMALLEST, LARGEST))
    for characters in TITLE_CHARACTERS:
        short = shorten(text, characters)
        for size in range(largest, smallest - 1, -4):
            lines = break_lines(short, (width - 2 * margin) / size)
            if len(lines) * size * 5 / 4 < height * TITLE_ROOM:
                return lines, size
    return lines, size


def wave_bars(code: bytes, width: int, height: int) -> tuple[tuple[int, int, int, int], ...]:
    """A row of bars like a voice, their heights drawn from the title."""
    count = 28
    margin = MARGIN * width // WIDTH
    step = (width - 2 * margin) / count
    middle = height * 3 // 4
    bars = []
    for n in range(count):
        tall = (
            24 * width // WIDTH
            + code[n % len(code)] * (height // 5) // 255 * (n + 3) * (count + 2 - n) // 270
        )
        bars.append((round(margin + n * step), middle - tall // 2, round(step * 0.55), tall))
    return tuple(bars)


def baselines(plan: Plan) -> Sequence[tuple[str, int]]:
    """Each line of the title with its baseline: the block stands in the upper half."""
    margin = MARGIN * plan.width // WIDTH
    top = max(margin + plan.size, plan.height * 33 // 100 - len(plan.lines) * plan.leading // 2)
    return [(line, top + n * plan.leading) for n, line in enumerate(plan.lines)]


def break_lines(text: str, ems: float) -> tuple[str, ...]:
    """Break a title into lines of at most `ems` widths of the letters' size."""
    lines: list[str] = []
    line = ""
    for word in (piece for whole in text.split(" ") for piece in pieces(whole, ems)):
        if line and text_width(f"{line} {word}") > ems:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return (*lines, line)


def pieces(word: str, ems: float) -> list[str]:
    """A word, or its parts where no line would hold it (or where a script parts no words)."""
    parts = [""]
    for char in word:
        if text_width(parts[-1] + char) > ems:
            parts.append("")
        parts[-1] += char
    return parts


def text_width(text: str) -> float:
    """A careful guess of the width, in ems, that holds for any font."""
    return sum(map(letter_width, text))


@cache
def letter_width(char: str) -> float:
    if unicodedata.combining(char):
        return 0.0
    if unicodedata.east_asian_width(char) in "WF":
        return 1.0
    if char in " iljtf.,:;!'|()[]-":
        return 0.32
    return 0.78 if char.isupper() or char in "mwMW@%" else 0.55


@cache
def font(size: int) -> "FreeTypeFont":
    from PIL import ImageFont

    found = ImageFont.load_default(size)
    assert isinstance(found, ImageFont.FreeTypeFont)  # Pillow's wheels all carry FreeType
    return found


@cache
def drawable(text: str) -> bool:
    """Whether the font has every letter of a text."""
    missing = font(40).getmask("\uffff")
    blank = bytes(missing), missing.size
    return all(
        char == " " or (bytes(mask := font(40).getmask(char)), mask.size) != blank for char in text
    )
