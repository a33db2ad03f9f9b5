"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_printed
from samples.paper import Paper, esc
from samples.papers._mixed_social_people import initial
from samples.stationery import republic, sheet, signature


def cerfa_foot_title(dice: Dice) -> Paper:
    """The State's form with numbered boxes: prose and one boxed summary, the paper's day in the first sentence, the title only in the band at the foot."""
    person, home, other = dice.person(age=(20, 74)), dice.address(), dice.person("", age=(20, 74))
    name, ds = f"{' '.join(person.first_names)} {person.last_name.upper()}", dice.pick(("slash", "long", "padded"))
    filed = dice.day_before(2600, 40)
    years = (dice.today - filed).days // 365
    renewed = filed + dt.timedelta(days=365 * years - dice.number(3, 25)) if years else None
    last = renewed or filed
    issued = min(last + dt.timedelta(days=dice.number(1, 20)), dice.today)
    number = f"{dice.pick(('033', '075', '092', '013', '067', '031'))}{filed:%m%y}{dice.digits(6)}{dice.pick(('GDPUB', '10075', 'HABIT', 'LOGEM', '06731'))}"
    chief, clerk, desk = dice.person("", age=(40, 62)), dice.person("", age=(25, 60)), dice.address("")
    ends = last + dt.timedelta(days=365)
    body = dice.pick(("Mairie de", "Guichet logement de", "Service intercommunal de l'habitat de"))
    boxes = [("N° unique d'enregistrement", f"<b>{number}</b>"), (dice.pick(("Premier dépôt", "Date de dépôt initial", "Demande déposée le")), date_printed(filed, ds))]  # fmt: skip
    if renewed:
        boxes.append((dice.pick(("Dernier renouvellement", "Renouvelée le")), date_printed(renewed, ds)))
    boxes += [("Valable jusqu'au", date_printed(ends, ds)), ("Portée", "valable dans tout le département")]
    rows = "".join(f"<tr><td style='width:8mm;background:#dfe6f3' class='c'>{i}</td><td style='width:46%'>{a}</td><td>{b}</td></tr>" for i, (a, b) in enumerate(boxes, dice.number(1, 7)))  # fmt: skip
    favour = dice.pick(("en faveur de", "pour le compte de", "à la demande de"))
    said = dice.pick(
        ("le présent certificat est délivré", "nous délivrons le présent document", "cette pièce est établie")
    )
    agent = f"<p>Votre interlocuteur : {esc(initial(clerk))}, {body} {esc(desk.town)}, {esc(desk.line())} — tél. {dice.phone()} — SIRET {dice.siret()}.</p>"
    next_ = f"<p>Rendez-vous proposé le {date_printed(issued + dt.timedelta(days=dice.number(9, 45)), ds)}. Le renouvellement est à demander avant le {date_printed(ends - dt.timedelta(days=31), ds)}, faute de quoi la demande est radiée.</p>"
    with_ = f"<p>Co-demandeur : {other.civility} {esc(other.named('first_LAST'))}, né{other.e} le {date_printed(other.birth_date, 'slash')}.</p>" if dice.chance(0.7) else ""  # fmt: skip
    html = f"""<table><tr><td style="width:55%">{republic("Ministère chargé du logement")}</td><td class="r"><span style="border:1pt solid #111;border-radius:50%;padding:1mm 4mm" class="b">cerfa</span><br>N° 14{dice.digits(3)}*{dice.pick(("04", "05", "06"))}<br><span class="small">exemplaire du demandeur</span></td></tr></table>
<p style="margin-top:8mm">Le {date_printed(issued, ds)}, {said} {favour} {person.civility} {esc(name)}, né{person.e} le {date_printed(person.birth_date, ds)}, demeurant {esc(home.line())}, dont la demande de logement locatif social figure au système national d'enregistrement.</p>{with_}
<table class="grid" style="border:1.6pt solid #24407c;margin:6mm 0">{rows}</table>
{agent + next_ if dice.chance(0.5) else next_ + agent}<p class="small">Articles L. 441-2-1 et R. 441-2-3 du code de la construction et de l'habitation. Au-delà du délai anormalement long, la commission de médiation peut être saisie.</p>
<p style="margin-left:50%">Pour le préfet, par délégation,<br>{"Mme" if chief.sex == "F" else "M."} {esc(initial(chief))}<br>{signature(dice.number(0, 99))}</p>
<div style="background:#24407c;color:#fff;padding:3mm;text-align:center;margin-top:10mm">{dice.pick(("ATTESTATION D'ENREGISTREMENT DE LA DEMANDE DE LOGEMENT LOCATIF SOCIAL", "ATTESTATION D'ENREGISTREMENT DÉPARTEMENTAL", "Demande de logement social — attestation d'enregistrement"))}</div>"""
    fields = {"unique_number": number, "applicant_name": name, "first_filed_on": filed, "renewed_on": renewed}
    return sheet("registration_certificate", html, fields, font=dice.font("any"), size=10.2, margin="14mm 18mm")


LAYOUTS = {"cerfa_foot_title": cerfa_foot_title}
