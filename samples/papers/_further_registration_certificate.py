"""Further layouts: a mayor's counter gives back a renewed request on a slip with two stamps."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import barcode, combed, sheet, signature


def counter_slip(dice: Dice) -> Paper:
    """A town's counter slip: the number in cells at the bottom, dates in a two-row table that runs across, another household member and the clerk above; the day of printing not that of renewing."""
    person, home, style = dice.person(age=(19, 80)), dice.address(), dice.pick(("LAST_first", "LAST_FIRST"))
    filed = dice.day_before(2500, 420)
    renewed = dice.day_before(300, 3)
    printed = renewed + dt.timedelta(days=dice.number(1, 3))
    ends = renewed + dt.timedelta(days=365)
    number = f"{dice.pick(('033', '075', '093', '069', '044', '031'))}{filed:%m%y}{dice.digits(6)}{dice.pick(('GDPUB', '31555', 'LOIRE', '06902'))}"
    other = dice.partner(person)
    town = dice.address("").town
    html = f"""<table style="border-bottom:1.2pt solid #444"><tr><td><b>Ville de {esc(town)}</b><br><span class="small">Guichet unique logement — service enregistreur</span></td><td class="r small">Agent : {esc(dice.person("", age=(24, 60)).named("first_last"))}<br>Poste {dice.number(1, 9)}, ticket {dice.letters(1)}{dice.number(10, 99)}<br>imprimé le {printed:%d/%m/%Y}</td></tr></table>
<p style="margin-top:7mm">Le demandeur désigné ci-dessous est inscrit au système national d'enregistrement. La présente attestation lui est remise gratuitement (article L.441-2-1 du CCH). Elle ne préjuge pas d'une attribution.</p>
<table style="margin:5mm 0"><tr><td style="width:50%"><span class="tiny">Demandeur</span><br><b>{esc(person.named(style))}</b><br>{esc(home.line())}</td><td><span class="tiny">Futur cotitulaire</span><br>{esc(other.named(style))}<br><span class="small">{dice.number(1, 5)} personnes à loger</span></td></tr></table>
<table class="grid c"><tr><th>Dépôt initial</th><th>Dernier renouvellement</th><th>À renouveler avant le</th><th>Pièces vérifiées le</th><th>Délai anormalement long</th></tr><tr><td>{filed:%d/%m/%Y}</td><td>{renewed:%d/%m/%Y}</td><td>{ends:%d/%m/%Y}</td><td>{renewed - dt.timedelta(days=dice.number(0, 20)):%d/%m/%Y}</td><td>{dice.pick((24, 36, 48))} mois</td></tr></table>
<p style="margin-top:6mm" class="small">Un préavis vous sera envoyé un mois avant l'échéance. Sans renouvellement, la demande est radiée. Une demande antérieure n° {dice.digits(10)}, déposée le {dice.day_before(900, 100, of=filed):%d/%m/%Y}, a été radiée.</p>
<div class="c" style="margin:9mm 0 3mm"><div class="tiny">NUMÉRO UNIQUE</div>{combed(number)}<div style="margin-top:3mm">{barcode(number)}</div></div><div style="display:flex;justify-content:space-between;margin-top:6mm"><div class="small">Reçu en main propre<br>{signature(dice.number(0, 99))}</div><div style="border:1.4pt solid #2c4aa0;color:#2c4aa0;padding:3mm 6mm;height:14mm;transform:rotate(-5deg)" class="c b">MAIRIE DE {esc(town.upper())}<br>SERVICE LOGEMENT</div></div>"""
    truth = {"unique_number": number, "applicant_name": person.named(style), "first_filed_on": filed, "renewed_on": renewed}  # fmt: skip
    return sheet("registration_certificate", html, truth, font="Open Sans", size=9.8, margin="15mm 17mm")


LAYOUTS = {"counter_slip": counter_slip}
