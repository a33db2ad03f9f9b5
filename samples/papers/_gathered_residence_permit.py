"""Gathered layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet


def three_cards_online(dice: Dice) -> Paper:
    """A portal's print-out « Attestation » of a prolonged examination: three cards side by side (file, title, follow-up), address and time of print in head and foot, the foreigner named in the addressee block, spouse's birth and a fee scale."""
    person = dice.person(age=(19, 68))
    surname, firsts = (person.birth_name or person.last_name).upper(), ", ".join(person.first_names)
    issued = dice.day_before(70, 1)
    ends = issued + dt.timedelta(days=dice.pick((91, 182)))
    lapsed = issued - dt.timedelta(days=dice.number(1, 25))
    filed = lapsed - dt.timedelta(days=dice.number(62, 118))
    number, foreigner = f"{dice.digits(4)}{dice.letters(2)}{dice.digits(8)}", "99" + dice.digits(8)
    nation = dice.pick(("Ivoirienne", "Géorgienne", "Bangladaise", "Péruvienne", "Malgache"))
    spouse, agent, chief, home = (
        dice.person("", age=(20, 60)),
        dice.person("", age=(28, 60)),
        dice.person("", "F", (40, 62)),
        dice.address(),
    )
    clock = f"{dice.number(8, 19):02d}:{dice.number(10, 59)}"
    prefecture = dice.pick(("Gironde", "Loire-Atlantique", "Bas-Rhin", "Isère"))

    def piece(title: str, items: list[tuple[str, str]]) -> str:
        inner = "".join(f"<div class='tiny'>{a}</div><div style='margin-bottom:2mm'>{b}</div>" for a, b in items)
        return f"<div style='flex:1;border:.6pt solid #6a6af4;border-top:3pt solid #6a6af4;padding:3mm'><b>{title}</b><div style='margin-top:2mm'>{inner}</div></div>"

    left = piece(
        "Demande",
        [
            ("Numéro de la demande", number),
            ("Déposée le", f"{filed:%d/%m/%Y}"),
            ("Motif", "renouvellement"),
            ("N° étranger", f"<b>{foreigner}</b>"),
        ],
    )
    middle = piece(
        "Usager",
        [
            ("Date de naissance", f"{person.birth_date:%d/%m/%Y}"),
            ("Nationalité", nation),
            ("Conjoint(e), date de naissance", f"{spouse.birth_date:%d/%m/%Y}"),
            ("Titre détenu, expiré le", f"{lapsed:%d/%m/%Y}"),
        ],
    )
    right = piece(
        "Suite donnée",
        [
            ("Instruction prolongée du", f"{issued:%d/%m/%Y}"),
            ("Jusqu'au", f"<b>{ends:%d/%m/%Y}</b>"),
            ("Travail", dice.pick(("autorisé", "autorisé, à titre accessoire"))),
            ("Prochain échange avant le", f"{ends - dt.timedelta(days=15):%d/%m/%Y}"),
        ],
    )
    html = f"""<div class="tiny" style="display:flex;justify-content:space-between"><span>{issued:%d/%m/%Y} {clock}</span><span>Administration numérique pour les étrangers — Mon compte</span></div>
<div style="display:flex;justify-content:space-between;margin-top:6mm"><div class="small"><b>Préfecture : {prefecture}</b><br>Direction des migrations<br>Bureau du séjour</div><div style="width:80mm">{esc(surname)}, {esc(firsts)}<br>{"<br>".join(esc(row) for row in home.lines())}</div></div>
<h1 style="margin:9mm 0 5mm;text-align:left">Attestation</h1>
<p>Le présent document, établi ce jour, {long_date(issued, weekday=True)}, prolonge l'instruction de la demande de titre de séjour ci-dessous. Présenté avec le titre expiré, il maintient le droit au séjour et les droits sociaux qui y sont attachés (article R. 431-15-1 du CESEDA).</p>
<div style="display:flex;gap:4mm;margin:5mm 0">{left}{middle}{right}</div>
<table class="grid small"><tr><th>Droits à acquitter à la remise</th><th>Taxe</th><th>Timbre</th></tr><tr><td>Carte temporaire ou pluriannuelle</td><td>200 €</td><td>25 €</td></tr><tr><td>Étudiant, stagiaire</td><td>50 €</td><td>25 €</td></tr></table>
<p style="margin-top:6mm">Pour le préfet et par délégation, la cheffe du bureau, {esc(chief.named("first_LAST"))}<br><span class="small">Affaire suivie par {esc(agent.named("first_last"))}</span></p>
<div class="tiny" style="display:flex;justify-content:space-between;margin-top:14mm"><span>https://administration-etrangers.exemple.gouv.invalid/mon-compte/demandes/{dice.digits(7)}</span><span>1/1</span></div>"""
    fields = {"last_name": surname, "first_names": firsts.replace(",", ""), "birth_date": person.birth_date, "document_number": foreigner, "expiry_date": ends, "nationality": nation, "permit_kind": "extension"}  # fmt: skip
    return sheet(
        "residence_permit", html, fields, font=dice.pick(("Roboto", "Inter", "Open Sans")), size=9.6, margin="9mm 14mm"
    )


LAYOUTS = {"three_cards_online": three_cards_online}
