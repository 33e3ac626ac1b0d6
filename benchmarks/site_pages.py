"""Pages built like those of a publisher: articles of ours within a site's furniture.

Counted over 240 real article pages, half of them have more than 110,000 bytes, 745 elements, 112
links, 150 boxes, 1,540 words of article in 115 sentences, 48 meta and link elements and 17 levels.
A page made here has about as much of each. Two articles stand in it one after the other, since
ours are half as long as most.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

TOPICS = (
    "Allergies", "Arthritis", "Asthma", "Back pain", "Blood pressure", "Bones", "Cancer",
    "Children", "Cholesterol", "Dementia", "Diabetes", "Digestion", "Ears", "Eyes", "Feet",
    "Fever", "Food", "Hair", "Headache", "Heart", "Infections", "Joints", "Kidneys", "Liver",
    "Lungs", "Medicines", "Memory", "Mouth", "Muscles", "Nerves", "Pregnancy", "Skin", "Sleep",
    "Stress", "Stroke", "Teeth", "Thyroid", "Travel", "Vaccines", "Vitamins",
)  # fmt: skip
BODY = re.compile(r"<(?:article|main)\b[^>]*>(.*)</(?:article|main)>", re.S)
STYLE = ".rail > .card { margin: 0 auto; padding: 1rem 2rem; color: #123; }"
SCRIPT_LINE = 'window.__site.push({{id: {0}, slot: "rail-{0}", sizes: [[300, 250], [320, 50]]}});\n'


def site_pages(sources: list[Path], count: int) -> Iterator[tuple[str, str]]:
    """Give `count` pages as (name, HTML), each pair of articles in turn."""
    bodies = [body for body in map(body_of, sources) if body]
    for number in range(count):
        first = bodies[number % len(bodies)]
        second = bodies[(number + 1 + number // len(bodies)) % len(bodies)]
        yield f"page-{number:05}.html", page(number, first, second)


def body_of(source: Path) -> str:
    """What stands in a page's own article element; "" where it has none."""
    found = BODY.search(source.read_text("utf-8", "replace"))
    return found[1] if found else ""


def page(number: int, first: str, second: str) -> str:
    second = second.replace("<h1", "<h2").replace("</h1>", "</h2>")
    title = f"What to know, part {number}"
    said = {"@context": "https://schema.org", "@type": "Article", "headline": title}
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>\n'
        + "".join(
            f'<meta property="site:{n}" content="value {n} of {number}">\n' for n in range(30)
        )
        + "".join(
            f'<link rel="preload" href="/static/{number}/{n}.js" as="script">\n' for n in range(16)
        )
        + f'<script type="application/ld+json">{json.dumps(said)}</script>\n'
        + f"<style>{STYLE * 40}</style>"
        + f"<script>{''.join(SCRIPT_LINE.format(number * 1000 + n) for n in range(600))}</script>"
        + f"</head>\n<body>{menu()}{nested(number, first + second)}"
        + f"{foot(number)}</body></html>\n"
    )


def menu() -> str:
    items = "".join(
        f'<li class="nav-item nav-item--{n}"><a class="nav-link" href="/{n}">{name}</a></li>'
        for n, name in enumerate(TOPICS)
    )
    return (
        '<header class="site-header"><div class="header-inner"><div class="logo">'
        '<a href="/"><img src="/logo.png" alt="Home"></a></div>'
        f'<nav class="primary-nav"><ul class="nav-list">{items}</ul></nav></div></header>'
    )


def nested(number: int, inside: str) -> str:
    """The article some levels deep, with advertisements, a rail and cards beside it."""
    slots = "".join(
        f'<div class="ad-slot"><div class="ad-inner" id="slot-{number}-{n}"><span>Advertisement'
        "</span></div></div>"
        for n in range(12)
    )
    parts = inside.split("</p>")
    middle = len(parts) // 2
    body = "</p>".join(parts[:middle]) + f"</p>{slots}" + "</p>".join(parts[middle:])
    cards = "".join(
        f'<div class="card"><div class="card-media"><a href="/read/{n}"><img src="/i/{n}.jpg" '
        f'alt=""></a></div><div class="card-body"><span class="card-kicker">{name}</span><div '
        f'class="card-title"><a href="/read/{n}">{name}: what helps, and what does not</a></div>'
        f'<div class="card-date"><span>{n % 27 + 1} May 2024</span></div></div></div>'
        for n, name in enumerate(TOPICS[:24])
    )
    return (
        '<div id="root"><div class="app"><div class="layout"><div class="grid"><div class="column">'
        f'<main><article class="post"><div class="post-content">{body}</div></article></main></div>'
        f'<aside class="rail"><div class="rail-title">Related</div>{cards}</aside>'
        "</div></div></div></div>"
    )


def foot(number: int) -> str:
    links = "".join(
        f'<li><a href="/topics/{n}"><span>{name}</span></a></li>' for n, name in enumerate(TOPICS)
    )
    return (
        f'<footer class="site-footer"><div class="footer-inner"><ul>{links}</ul><div class="legal">'
        f"<p>Part {number}. All rights reserved. Not a substitute for advice from your doctor.</p>"
        "</div></div></footer>"
    )
