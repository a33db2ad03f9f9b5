"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import plain
from samples.stationery import sheet, signature


def exported_from_an_app(dice: Dice) -> Paper:
    """A page of a letting application, saved from a telephone: three cards side by side beneath the host's own words."""
    host, guest = dice.person("host", age=(34, 75)), dice.person(age=(19, 50))
    if "person" not in dice.given:
        guest = replace(guest, last_name=dice.pick(("Abebe Tesfaye Worku", "Nguyen Thi Lan", "da Costa e Silva", "Ould Cheikh Brahim")), birth_name=None)  # fmt: skip
    day = dice.day_before(90, 1)
    since = dice.day_before(800, 30, of=day)
    home, agent, guardian = plain(dice.address()), dice.person("", age=(25, 55)), dice.person("", age=(35, 66))
    names = [host.named("first_LAST"), guest.named("first_last")]
    box = "flex:1;border:.8pt solid #c9d6e6;border-radius:4mm;padding:4mm;background:#f7fafd"
    html = f"""<div class="tiny r">{dice.number(8, 21)}:{dice.number(10, 59)} &nbsp; 5G &nbsp; {dice.number(12, 98)} %</div><div style="background:#16324f;color:#fff;padding:4mm;border-radius:4mm"><b style="font-size:14pt">‹ Attestation d'hébergement</b></div>
<p style="margin:5mm 0">Objet : déclaration de l'hébergeant du {long_date(day)}</p><p style="font-size:12pt;line-height:1.6">Je soussigné{host.e} <b>{esc(names[0])}</b> déclare sur l'honneur loger gratuitement chez moi <b>{esc(names[1])}</b>, de façon stable, depuis le {since:%d/%m/%Y}. Je sais qu'une fausse déclaration m'expose aux peines de l'article 441-7 du code pénal.</p>
<div style="display:flex;gap:3mm;margin:6mm 0"><div style="{box}"><b>Qui héberge</b><br>Né{host.e} le {host.birth_date:%d/%m/%Y}<br>{esc(host.birth_place)}<br>Pièce : n° {dice.digits(4)}•••••<br>Sous curatelle simple : non<br><span class="small">Mandataire d'un proche : {esc(guardian.named("first_LAST"))}</span></div><div style="{box}"><b>Qui est hébergé</b><br>Né{guest.e} le {guest.birth_date:%d/%m/%Y}<br>{esc(guest.birth_place)}<br>Téléphone {dice.phone()}<br>Adresse fiscale :<br>{esc(plain(dice.address("")).line())}</div><div style="{box}"><b>Où</b><br>{"<br>".join(map(esc, home.lines()))}<br><br>{dice.number(2, 5)} pièces, occupé{dice.pick((" en location", " en propriété"))}</div></div>
<p class="small">Dossier ouvert le {dice.day_before(30, 6, of=day):%d/%m/%Y} par {esc(agent.named("first_LAST"))}, agence {esc(dice.company("", "agency").name)} — relu et contresigné par l'agence le {day + dt.timedelta(days=2):%d/%m/%Y}.</p><p>Signature tactile de l'hébergeant<br>{signature(dice.number(0, 90))}</p><div class="tiny c" style="margin-top:20mm;color:#777">Accueil &nbsp;·&nbsp; Mes documents &nbsp;·&nbsp; Messages &nbsp;·&nbsp; Profil</div>"""
    truth = {"host_name": names[0], "beneficiary_name": names[1], "address": home.truth(), "issue_date": day}
    return sheet("hosting_certificate", html, truth, font="Roboto", size=10, page="150mm 230mm", margin="6mm 7mm")


LAYOUTS = {"exported_from_an_app": exported_from_an_app}
