"""The stationery cupboard: letterheads, address blocks, tables, stamps and signatures shared by the sample papers.

Each function takes plain words and returns a piece of HTML; a paper of `samples/papers/` puts the pieces together and
closes them with `sheet`. Everything is drawn (SVG, CSS): no logo or picture of anybody's is copied.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from html import escape
from importlib.resources import files
from typing import Any

from samples.dice import Person
from samples.french import date_printed
from samples.paper import Paper

HAND = "Kalam"
PEN = "Caveat"
TYPEWRITER = "Liberation Mono"

STYLE = """
h1 { font-size: 1.5em; margin: .5em 0; text-align: center } h2 { font-size: 1.12em; margin: .9em 0 .3em }
body { line-height: 1.35 } p { margin: .45em 0 } td, th { padding: 2px 6px } .grid th { background: #e8ecf2 }
.num { text-align: right; white-space: nowrap } .c { text-align: center } .r { text-align: right } .b { font-weight: bold }
.tint { background: #eef2f7; padding: 6px 10px } .box { padding: 6px 10px; margin: 8px 0 }
.head { display: flex; justify-content: space-between; margin-bottom: 14px } .to { margin: 18px 0 18px 55% }
.new { break-before: page } .keep { break-inside: avoid }
.sign { display: flex; justify-content: space-between; margin-top: 20px; break-inside: avoid }
"""


@cache
def handwriting() -> str:
    """The font faces of the handwritten papers (Kalam and Caveat, both under the Open Font License)."""
    kalam = files("fontpkg_kalam") / "files" / "Kalam-Regular.ttf"
    caveat = files("fontpkg_caveat") / "files" / "Caveat[wght].ttf"
    faces = {"Kalam": kalam, "Caveat": caveat}
    return "".join(
        f"@font-face {{ font-family: '{name}'; src: url('file://{str(path).replace('[', '%5B').replace(']', '%5D')}') }}"
        for name, path in faces.items()
    )


def sheet(
    type_id: str,
    html: str,
    fields: Mapping[str, Any],
    *,
    font: str = "Liberation Sans",
    size: float = 10,
    page: str = "A4",
    margin: str = "16mm 18mm",
    css: str = "",
    footer: str = "",
) -> Paper:
    """A paper with the styles of this cupboard; `footer` is printed under every page, with its number if `{page}` is in it."""
    if footer:
        text = footer.replace("\\", "").replace("'", "\\27 ").replace("{page}", "' counter(page) '/' counter(pages) '")
        css += f"@page {{ @bottom-center {{ content: '{text}'; font: 7pt 'Liberation Sans'; color: #444 }} }}"
    faces = handwriting() if any(name in font + css + html for name in (HAND, PEN)) else ""
    return Paper(html, fields, type_id, css=faces + STYLE + css, font=font, size=size, page=page, margin=margin)


def spoken(person: Person, style: str = "first_LAST", *, birth_name: bool = False) -> str:
    """The name with its civility, and the birth name when it is another: Mme Nadia BELKACEM née TRAORÉ."""
    born = f" née {person.birth_name.upper()}" if birth_name and person.birth_name else ""
    return f"{person.civility} {person.named(style)}{born}"


def full_name(person: Person, *, last: str = "") -> str:
    """Every first name, then the surname in capitals, as the truth of a civil-status paper has it."""
    return f"{' '.join(person.first_names)} {(last or person.last_name).upper()}"


def born(person: Person, style: str = "long") -> str:
    """né(e) le 2 avril 1988 à Bordeaux."""
    return f"né{person.e} le {date_printed(person.birth_date, style)} à {person.birth_place}"


def lines(*parts: str, tag: str = "div", cls: str = "") -> str:
    """Several short lines, one under the other."""
    mark = f' class="{cls}"' if cls else ""
    return f"<{tag}{mark}>{'<br>'.join(part for part in parts if part)}</{tag}>"


def paragraphs(*texts: str) -> str:
    """One paragraph a text."""
    return "".join(f"<p>{text}</p>" for text in texts if text)


def head(left: str, right: str = "") -> str:
    """The top of a letter: who writes on the left, place or references on the right."""
    return f'<div class="head"><div>{left}</div><div>{right}</div></div>'


def logo(word: str, colour: str = "#1b4d8f", under: str = "") -> str:
    """A made-up emblem: a coloured block with the body's name in white, and what stands beneath it."""
    base = f'<div class="tiny">{under}</div>' if under else ""
    return (
        f'<div><span style="display:inline-block;background:{colour};color:#fff;font-weight:bold;font-size:1.35em;'
        f'padding:5px 10px;border-radius:3px">{word}</span>{base}</div>'
    )


def republic(*services: str) -> str:
    """The block of the State: device, then ministry or prefecture."""
    flag = (
        '<svg width="46" height="16" viewBox="0 0 46 16"><rect width="15" height="16" fill="#20407c"/>'
        '<rect x="15" width="16" height="16" fill="#fff"/><rect x="31" width="15" height="16" fill="#c8202f"/></svg>'
    )
    motto = '<div class="tiny" style="font-style:italic">Liberté · Égalité · Fraternité</div>'
    names = "".join(f'<div class="small b">{service}</div>' for service in services)
    return f'<div class="c" style="max-width:75mm">{flag}<div class="b">RÉPUBLIQUE FRANÇAISE</div>{motto}{names}</div>'


def table(
    rows: Iterable[Sequence[str]], heading: Sequence[str] = (), *, cls: str = "grid", numbers: Sequence[int] = ()
) -> str:
    """A table; the columns of `numbers` (counted from 0) are set to the right."""
    top = f"<tr>{''.join(f'<th>{cell}</th>' for cell in heading)}</tr>" if heading else ""

    def cell(index: int, text: str) -> str:
        return f'<td class="num">{text}</td>' if index in numbers else f"<td>{text}</td>"

    inner = "".join(f"<tr>{''.join(cell(i, text) for i, text in enumerate(row))}</tr>" for row in rows)
    return f'<table class="{cls}">{top}{inner}</table>'


def pairs(items: Iterable[tuple[str, str]], *, sep: str = " :", width: str = "38%", bold: bool = False) -> str:
    """Label and value side by side, without rules."""
    weight = ' class="b"' if bold else ""
    inner = "".join(
        f'<tr><td style="width:{width}">{label}{sep}</td><td{weight}>{value}</td></tr>' for label, value in items
    )
    return f"<table>{inner}</table>"


def stacked(items: Iterable[tuple[str, str]]) -> str:
    """A small grey label with its value beneath it, as on cards and forms."""
    return "".join(
        f'<div style="margin:0 0 5px"><div class="tiny">{label}</div><div class="b">{value}</div></div>'
        for label, value in items
    )


def stamp(text: str, colour: str = "#27408b", *, under: str = "") -> str:
    """A round rubber stamp, a little turned, with words around and in the middle."""
    return (
        f'<svg width="112" height="112" viewBox="0 0 112 112" style="transform:rotate(-9deg);opacity:.75">'
        f'<g fill="none" stroke="{colour}" stroke-width="2"><circle cx="56" cy="56" r="51"/>'
        f'<circle cx="56" cy="56" r="35" stroke-width="1"/></g>'
        f'<g fill="{colour}" font-family="Liberation Sans" text-anchor="middle">'
        f'<text x="56" y="18" font-size="7.5">{escape(text[:26])}</text>'
        f'<text x="56" y="60" font-size="12" font-weight="bold">{"RF" if not under else escape(under[:10])}</text>'
        f'<text x="56" y="100" font-size="7">★ ★ ★</text></g></svg>'
    )


def signature(seed: int = 0, colour: str = "#1a237e") -> str:
    """A scrawl of a signature; the seed bends it."""
    a, b, c = 8 + seed % 23, 30 + seed % 17, 50 - seed % 29
    path = f"M6 38 C {a} 2, {b} 60, 44 22 S 70 {c}, 84 30 S 104 {a}, 96 34 S 120 {b}, 150 {20 + seed % 11}"
    return (
        f'<svg width="156" height="56" viewBox="0 0 156 56"><path d="{path}" fill="none" stroke="{colour}" '
        f'stroke-width="1.6"/><path d="M20 46 Q 80 {40 + seed % 9} 140 44" fill="none" stroke="{colour}"/></svg>'
    )


def signed(place: str, day: str, who: str, *, seed: int = 0, seal: str = "", quality: str = "") -> str:
    """The end of a letter: place and date, the quality of who signs, the signature and the stamp."""
    return (
        f'<div class="sign"><div>{stamp(seal) if seal else ""}</div><div style="min-width:45%">'
        f"{f'<p>Fait à {place}, le {day}</p>' if place else f'<p>Le {day}</p>'}"
        f"{f'<div>{quality}</div>' if quality else ''}<div>{who}</div>{signature(seed)}</div></div>"
    )


def ticked(text: str, on: bool = True) -> str:
    """A box of a form, ticked or not."""
    return f'<span style="font-family:DejaVu Sans">{"☒" if on else "☐"}</span> {text}'


def combed(text: str) -> str:
    """Characters each in its own cell, as the forms of the administration want them."""
    cells = "".join(
        f'<span style="border:.5pt solid #777;border-top:0;padding:0 3px;font-family:Liberation Mono">{letter}</span>'
        for letter in text
    )
    return f"<span>{cells}</span>"


def barcode(digits: str, *, height: int = 28) -> str:
    """Black bars that carry nothing: the look of the codes that letters bear."""
    bars, x = "", 0
    for index, digit in enumerate(digits):
        width = 1 + (ord(digit) + index) % 3
        bars += f'<rect x="{x}" width="{width}" height="{height}"/>'
        x += width + 1 + ord(digit) % 3
    return f'<svg width="{x}" height="{height}">{bars}</svg>'


def portrait(seed: int = 0, *, width: int = 92) -> str:
    """A face of plain shapes, where an identity paper shows its holder."""
    skin = ("#f0cfa8", "#c99064", "#8d5a3a", "#f3d9c4")[seed % 4]
    hair = ("#2b2118", "#6b4a2b", "#111", "#a5793f")[seed // 4 % 4]
    return (
        f'<svg width="{width}" height="{int(width * 1.28)}" viewBox="0 0 92 118"><rect width="92" height="118" fill="#dde3ea"/>'
        f'<path d="M8 118 Q 14 84 46 84 Q 78 84 84 118 Z" fill="#44546a"/><rect x="37" y="70" width="18" height="22" fill="{skin}"/>'
        f'<ellipse cx="46" cy="50" rx="{22 + seed % 5}" ry="29" fill="{skin}"/>'
        f'<path d="M22 50 Q 20 {14 + seed % 8} 46 16 Q 72 {14 + seed % 8} 70 50 Q 66 30 46 30 Q 26 30 22 50 Z" fill="{hair}"/>'
        '<circle cx="37" cy="50" r="3" fill="#222"/><circle cx="55" cy="50" r="3" fill="#222"/>'
        '<path d="M46 52 l-3 10 h5" fill="none" stroke="#7a5238"/><path d="M38 68 q 8 5 16 0" fill="none" stroke="#8b3a3a" '
        'stroke-width="2"/></svg>'
    )


def at(left: float, top: float, html: str, style: str = "") -> str:
    """A piece set at a place of a card, in millimetres."""
    return f'<div style="position:absolute;left:{left}mm;top:{top}mm;{style}">{html}</div>'


def card(
    pieces: str, *, width: float = 85.6, height: float = 54, ground: str = "#e6eef6", tint: str = "#f7efe6"
) -> str:
    """A card with a pale ground, its pieces placed by `at`."""
    return (
        f'<div style="position:relative;width:{width}mm;height:{height}mm;border:.5pt solid #8aa;border-radius:3mm;overflow:hidden;'
        f'background:linear-gradient(120deg,{ground},{tint},{ground});margin:0 0 9mm;line-height:1.15">{pieces}</div>'
    )


def labelled(left: float, top: float, label: str, value: str, *, points: float = 7.5, style: str = "") -> str:
    """A value of a card under its small label."""
    return at(
        left,
        top,
        f'<div style="font-size:4.6pt;color:#345">{label}</div><div style="font-size:{points}pt;{style}">{value}</div>',
    )


def zone(rows: Sequence[str], left: float, top: float, *, points: float = 9.2, gap: str = "1.25") -> str:
    """The machine-readable lines, in a type of even width."""
    inner = "<br>".join(escape(row) for row in rows)
    return at(left, top, inner, f"font-family:'Liberation Mono';font-size:{points}pt;line-height:{gap};white-space:pre")
