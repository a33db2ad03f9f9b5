"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from dataclasses import replace

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import HAND, PEN, sheet, signature


def ruled_friend(dice: Dice) -> Paper:
    """A ruled sheet in ink, no labels: the host tells who lives with them; the day stands in the subject."""
    host, guest, home = dice.person("host", age=(28, 78)), dice.person(), dice.address()
    if home.extra.startswith("Chez"):
        home = replace(home, extra="")
    day = dice.day_before(150, 1)
    since = dice.day_before(500, 20, of=day)
    spouse, neighbour, counsel = (
        dice.person("", age=(28, 76)),
        dice.person("", age=(30, 80)),
        dice.person("", age=(30, 62)),
    )
    mine, theirs = host.named("first_LAST"), guest.named("first_LAST")
    link = "une amie de longue date" if guest.sex == "F" else "un ami de longue date"
    rules = '<div style="height:9mm;border-bottom:.5pt solid #a9c3e6"></div>' * 27
    html = f"""<div style="position:relative;line-height:9mm;padding:0 6mm 9mm 24mm;font-size:13pt"><div style="position:absolute;left:0;right:0;top:-1.6mm">{rules}</div><div style="position:absolute;left:20mm;top:-9mm;height:250mm;border-left:.6pt solid #d98a94"></div><div style="position:relative">
<div>Objet : attestation d'accueil à mon domicile, ce {long_date(day)}</div><div>&nbsp;</div><div>Madame, Monsieur,</div><div>Je soussigné{host.e} {esc(mine)}, né{host.e} le {long_date(host.birth_date)} à {esc(host.birth_place)}, certifie que {esc(theirs)}, {link}, habite chez moi, {esc(home.line())}, depuis le {long_date(since)} et sans rien me payer.</div><div>&nbsp;</div><div>{"Mon époux" if spouse.sex == "M" else "Mon épouse"}, {esc(spouse.named("first_LAST"))}, y consent. Notre voisin{neighbour.e} de palier, {esc(neighbour.named("first_LAST"))}, pourra vous le confirmer, ainsi que Maître {esc(counsel.named("first_LAST"))}, qui suit le dossier de logement.</div><div>&nbsp;</div><div>Je sais que cette lettre sera produite en justice ou devant l'administration et qu'une fausse déclaration m'expose à des poursuites. Je joins ma pièce d'identité et une facture.</div><div>&nbsp;</div><div style="margin-left:60mm">{esc(mine)} {signature(dice.number(0, 99))}</div></div></div>"""
    truth = {"host_name": mine, "beneficiary_name": theirs, "address": home.truth(), "issue_date": day}
    return sheet("hosting_certificate", html, truth, font=dice.pick((HAND, PEN)), size=13, margin="14mm 12mm")


LAYOUTS = {"ruled_friend": ruled_friend}
