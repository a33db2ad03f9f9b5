"""Pictures without a paper: faces, a room, a landscape, drawn with shapes. A phone's gallery holds them beside the papers."""

from __future__ import annotations

from samples.dice import Dice
from samples.paper import Paper
from samples.stationery import portrait, sheet


def face(dice: Dice) -> Paper:
    """A portrait that fills the picture."""
    return sheet(
        "unknown",
        f"<div class='c'>{portrait(dice.number(0, 99), width=430)}</div>",
        {},
        page="150mm 190mm",
        margin="8mm",
    )


def selfie(dice: Dice) -> Paper:
    """A selfie before a window, no words."""
    seed = dice.number(0, 99)
    sky = dice.pick(("#9ecbf0", "#f6d9a8", "#c3d0da"))
    html = (
        f"<div style='position:relative;width:120mm;height:200mm;background:linear-gradient({sky},#fff 45%,#8a9a6b)'><div style='position:absolute;left:8mm;top:10mm;width:40mm;height:55mm;border:2mm solid #eee;background:{sky}'></div>"
        f"<div style='position:absolute;left:20mm;top:60mm;transform:rotate({dice.number(-9, 9)}deg)'>{portrait(seed, width=330)}</div></div>"
    )
    return sheet("unknown", html, {}, page="120mm 200mm", margin="0")


def landscape(dice: Dice) -> Paper:
    """Hills, a sun, a house."""
    sun = dice.number(40, 300)
    html = (
        f"<svg width='560' height='380' viewBox='0 0 560 380'><rect width='560' height='380' fill='#a9d3f2'/><circle cx='{sun}' cy='70' r='34' fill='#ffd54f'/><path d='M0 260 Q 140 150 280 250 T 560 230 V380 H0Z' fill='#7cb342'/>"
        "<path d='M0 310 Q 180 230 330 300 T 560 290 V380 H0Z' fill='#558b2f'/><rect x='360' y='230' width='90' height='70' fill='#efe0c8'/><path d='M350 230 L405 185 L460 230Z' fill='#a1442f'/><rect x='395' y='262' width='22' height='38' fill='#6d4c41'/></svg>"
    )
    return sheet("unknown", html, {}, page="165mm 115mm", margin="6mm")


def damp_wall(dice: Dice) -> Paper:
    """A stained wall, as photographed to show a dwelling's state."""
    stains = "".join(
        f"<ellipse cx='{dice.number(20, 520)}' cy='{dice.number(120, 380)}' rx='{dice.number(12, 70)}' ry='{dice.number(8, 40)}' fill='#5d5a3f' opacity='.{dice.number(15, 55)}'/>"
        for _ in range(26)
    )
    html = f"<svg width='560' height='400' viewBox='0 0 560 400'><rect width='560' height='400' fill='#d8d2c4'/><rect y='360' width='560' height='40' fill='#8d6e53'/>{stains}</svg>"
    return sheet("unknown", html, {}, page="165mm 120mm", margin="6mm")


LAYOUTS = {"face": face, "selfie": selfie, "landscape": landscape, "damp_wall": damp_wall}
