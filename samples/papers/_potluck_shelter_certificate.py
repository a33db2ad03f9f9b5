"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def social_worker_note(dice: Dice) -> Paper:
    """A hostel's worker writes about somebody's stay, the hostel's name in a band at the foot as well; the orienting service and a fellow resident in it."""
    person, home = dice.person(age=(19, 68)), dice.address()
    issued = dice.day_before(120, 2)
    entered = issued - dt.timedelta(days=dice.number(60, 900))
    place = dice.pick(("CHRS Le Fanal", "Foyer de jeunes travailleurs La Passerelle", "Résidence sociale Les Genêts", "Pension de famille Le Prieuré"))  # fmt: skip
    name = person.named(dice.name_style())
    worker, chief = (dice.person("", age=(25, 62)) for _ in range(2))
    asked = entered - dt.timedelta(days=dice.number(10, 90))
    html = f"""<div style="display:flex"><div style="flex:0 0 48mm;border-right:3pt solid #b5651d;padding-right:5mm"><b style="font-size:13pt;color:#b5651d">{place}</b><p class="small">{dice.phone()}<br>accueil de 8 h à 20 h<br><br>Direction :<br>{esc(chief.named("first_last"))}<br><br>Suivi social :<br>{esc(worker.named("first_last"))}</p></div>
<div style="flex:1;padding-left:7mm"><p class="r">Le {long_date(issued)}</p><p class="b">Objet : situation de {person.civility} {esc(name)}</p><p>Madame, Monsieur,</p>
<p>Je vous informe que la personne citée en objet, née le {person.birth_date:%d/%m/%Y}, est accueillie dans notre établissement depuis le {long_date(entered)}, sur orientation du SIAO en date du {asked:%d/%m/%Y}. Elle y occupe une chambre individuelle au {esc(home.line())}, et s'acquitte d'une participation mensuelle de {dice.number(60, 290)} euros.</p>
<p>Sa prise en charge a été renouvelée jusqu'au {long_date(issued + dt.timedelta(days=dice.number(40, 180)))}. Elle n'est titulaire d'aucun bail. Son insertion est stabilisée et son relogement dans le parc social est préconisé par l'équipe.</p>
<p>Cette note lui est remise pour ses démarches, en particulier auprès des bailleurs sociaux.</p><p style="margin-top:10mm">{esc(worker.named("first_last"))}<br>{dice.pick(("assistante de service social", "éducateur spécialisé", "conseillère en économie sociale et familiale"))}<br>{signature(dice.number(0, 99))}</p></div></div>
<p class="c small" style="margin-top:30mm;background:#faf0e6;padding:2mm">{place} — courrier : {esc(dice.address("").line())} — SIRET {dice.siret()}</p>"""
    fields = {"host_name": place, "beneficiary_name": name, "address": home.truth(), "issue_date": issued}
    return sheet("shelter_certificate", html, fields, font="Lato", size=10.4)


LAYOUTS = {"social_worker_note": social_worker_note}
