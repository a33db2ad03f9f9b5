"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import lines, logo, paragraphs, sheet, signature, spoken


def farm_two_parts(dice: Dice) -> Paper:
    """A farm fund's letter that grants a farmer's pension: grey references at the left, sums as indented lines; spouse, arrears, minimum."""
    person, home, day = dice.person(age=(63, 82)), dice.address(), dice.day_before(900, 10)
    spouse, adviser, money = dice.partner(person), dice.person("", age=(28, 60)), dice.money()
    flat, share, points = dice.amount(180, 330), dice.amount(260, 620), dice.amount(40, 160)
    gross = round(flat + share + points, 2)
    levy = round(gross * 0.074, 2)
    net = round(gross - levy, 2)
    start = (day.replace(day=1) - dt.timedelta(days=50)).replace(day=1)
    asked, place = dice.day_before(200, 100, of=day), dice.address("")
    item = "<div style='display:flex;justify-content:space-between;margin:0 22mm 0 12mm'><span>– {}</span><span>{}</span></div>"
    grey = f"<div style='background:#f0f0ec;padding:3mm;font-size:.82em'><b>Vos références</b><br>N° Sécurité sociale<br>{dice.nir(person)}<br>N° d'exploitant<br>{dice.digits(8)}<br><br><b>Votre contact</b><br>{adviser.named('first_last')}<br>{dice.phone()}<br><br><b>Demande reçue le</b><br>{asked:%d/%m/%Y}<br><br><b>Conjoint collaborateur</b><br>{spouse.named('first_last')}<br>né(e) le {spouse.birth_date:%d/%m/%Y}</div>"
    html = (
        f"<table><tr><td style='width:46mm'>{logo('msa', '#4a8c2a', 'santé famille retraite services')}<br>MSA {dice.pick(('Beauce Cœur de Loire', 'Midi-Pyrénées Sud', 'Portes de Bretagne', 'Ardèche Drôme Loire'))}<br>{grey}</td><td style='padding-left:8mm'>"
        f"<div style='margin:6mm 0 10mm 34mm'>{lines(spoken(person, 'LAST_first'), *home.lines(True))}</div><p>{place.town}, le {long_date(day)}</p><p><b>Objet : attribution de votre retraite personnelle de non-salarié agricole</b></p><p>{'Madame' if person.sex == 'F' else 'Monsieur'},</p>"
        + paragraphs(f"Nous avons le plaisir de vous informer qu'à compter du {long_date(start)} vous bénéficiez d'une retraite au taux plein. Son montant mensuel se décompose ainsi :")
        + item.format("retraite forfaitaire", money(flat)) + item.format("retraite proportionnelle", money(share)) + item.format("retraite complémentaire obligatoire (RCO)", money(points)) + item.format("total brut", money(gross)) + item.format("CSG 6,6 %, CRDS 0,5 %, Casa 0,3 %", f"- {money(levy)}")
        + f"<p style='margin-top:3mm'>Vous percevrez donc chaque mois <b>{money(net)}</b> avant impôt sur le revenu. Le premier versement, de {money(round(net * 2, 2))}, comprend le rappel des mois écoulés.</p>"
        + paragraphs(
            f"La majoration au titre de la pension majorée de référence n'a pas été servie : le total de vos retraites de droit propre dépasse le plafond de {money(round(1352.23 + dice.number(0, 80), 2))}. Le relevé provisoire du {dice.day_before(90, 30, of=day):%d/%m/%Y}, qui indiquait {money(round(net - 21.37, 2))}, est annulé.",
            "Tout désaccord peut être porté devant la commission de recours amiable dans les deux mois. La présente notification doit être conservée, elle ne sera pas renouvelée.",
        )
        + f"<div style='margin-left:40mm'>Pour le directeur général,<br>la responsable du service retraite<br>{signature(19)}</div></td></tr></table>"
    )  # fmt: skip
    fields = {"beneficiary_name": person.named("LAST_first"), "issue_date": day, "amount": net}
    return sheet("pension_notice", html, fields, font="Open Sans", size=9.6, margin="13mm 15mm")


LAYOUTS = {"diverse_farm_two_parts": farm_two_parts}
