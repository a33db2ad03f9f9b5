"""Sorted layouts: a portal's print-out whose object line holds the day, in a grid of boxes."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_printed
from samples.paper import Paper, esc
from samples.papers._mixed_social_people import comma
from samples.papers._sorted_income_kit import at_age, box
from samples.stationery import sheet


def boxed_portal(dice: Dice) -> Paper:
    """A page of the portal sent to the printer: address and hour in head and foot, the law's article for a title, the filing's day in the object line, boxes with captions above."""
    person, home, ds = dice.person(age=(20, 78)), dice.address(), dice.pick(("slash", "long", "dash"))
    name, near, lodger = comma(person), at_age(dice, 30, 80), at_age(dice, 25, 60)
    renewed_once = dice.chance(0.6)
    filed = dice.day_before(2200, 400) if renewed_once else dice.day_before(320, 6)
    renewed = dice.day_before(330, 4) if renewed_once else None
    last = renewed or filed
    received, ends = last + dt.timedelta(days=1), last + dt.timedelta(days=365)
    printed = min(dice.today, last + dt.timedelta(days=dice.number(1, 60))) if last < dice.today else dice.today
    number = f"{dice.pick(('033', '075', '093', '069', '059', '013'))}{filed:%m%y}{dice.digits(6)}{dice.pick(('GDPUB', '03310', 'LOGIS', '07501', '9300D'))}"  # fmt: skip
    shown = f"{number[:3]} {number[3:7]} {number[7:13]} {number[13:]}" if dice.chance(0.35) else number
    hour = f"{dice.number(7, 22):02d}:{dice.number(10, 59)}"
    bar = f"<div class='tiny' style='display:flex;justify-content:space-between'><span>{printed:%d/%m/%Y} {hour}</span><span>https://demande-logement.example/espace/dossier/{dice.digits(7)}</span></div>"
    cells = [(dice.pick(("Numéro unique", "Numéro unique départemental", "N° de la demande")), f"<b>{shown}</b>"), (dice.pick(("Demandeur", "Titulaire de la demande")), esc(name)), ("Date de naissance", date_printed(person.birth_date, ds)), ("Adresse actuelle", esc(home.line())), ("Reçue au guichet le", date_printed(received, ds)), ("Prend fin le", date_printed(ends, ds)), ("Hébergé chez", esc(comma(lodger))), ("Personne à joindre (voisinage)", f"{esc(comma(near))}, {dice.phone()}"), ("Guichet", f"{dice.pick(('Action Logement', 'Office public de l’habitat', 'Maison de l’habitat'))}, {esc(dice.address('').line())}")]  # fmt: skip
    if renewed:
        cells[4] = (dice.pick(("Renouvelée le", "Dernier renouvellement", "Date de renouvellement")), date_printed(renewed, ds))  # fmt: skip
    if dice.chance(0.5):
        cells = [cells[1], cells[2], cells[0], *cells[3:6], cells[8], cells[6], cells[7]]
    grid = "".join(f"<tr>{''.join(box(a, b) for a, b in cells[i : i + 3])}</tr>" for i in (0, 3, 6))
    verb = dice.pick(("déposée le", "initialement déposée le", "formée le"))
    html = f"""{bar}<div style="background:#26408b;color:#fff;padding:3mm 4mm;margin:2mm 0 8mm">{dice.pick(("Mon espace logement", "Portail grand public", "Demande en ligne"))}<span style="float:right" class="small">{esc(name)} ▾</span></div>
<p style="font-size:13pt">{dice.pick(("Article R. 441-2-4 du code de la construction et de l'habitation", "Système national d'enregistrement — formulaire SNE 7", "Attestation prévue à l'article L. 441-2-1 du CCH"))}</p>
<p><b>Objet : demande de logement locatif social de {esc(name)}, {verb} {date_printed(filed, ds)}</b></p>
<p>{dice.pick(("Votre demande est enregistrée sous le numéro ci-après.", "L'enregistrement de la demande est attesté par la présente page."))} Il n'y a qu'un numéro par département.</p><table style="margin:5mm 0">{grid}</table>
<p class="small">La demande est radiée si elle n'est pas renouvelée avant la date de fin. Délai au-delà duquel la commission de médiation peut être saisie : {dice.pick((24, 36, 48))} mois. Le réservataire {dice.pick(("Banque du Fleuve, 2 quai Neuf", "Assurances du Levant, 18 place Haute"))}, {esc(dice.address("").town)}, peut consulter le dossier.</p><div style="margin-top:10mm">{bar}</div>"""
    truth = {"unique_number": number, "applicant_name": name, "first_filed_on": filed, "renewed_on": renewed}
    return sheet("registration_certificate", html, truth, font=dice.font("sans"), size=9.8, margin="8mm 14mm")


LAYOUTS = {"boxed_portal": boxed_portal}
