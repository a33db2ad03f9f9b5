"""Further layouts: an hotel's letter of engagement with its headings in the margin."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import (
    MONEY_STYLES,
    long_date,
)
from samples.paper import Paper
from samples.stationery import (
    sheet,
    signature,
)


def hotel_letter(dice: Dice) -> Paper:
    """A letter of engagement of an hotel: headings in a narrow margin, text at their right; the declaration, the end of the trial and the service flat have their own days and sums."""
    person, firm = dice.person(age=(19, 60)), dice.company("employer", "company")
    name, signed_on = person.named("first_LAST"), dice.day_before(900, 10)
    start = dice.day_after(20, 1, of=signed_on)
    trial = start + dt.timedelta(days=60)
    rate, money = dice.amount(12.1, 15.8), dice.pick(MONEY_STYLES[:7])
    gross = round(rate * 169, 2)
    boss = dice.person("", age=(32, 66))
    job = dice.pick(
        (
            "réceptionniste de nuit",
            "femme ou valet de chambre",
            "chef de rang",
            "commis de cuisine",
            "gouvernante d'étage",
        )
    )
    rows = [
        ("Emploi", f"Nous vous engageons au sein de notre établissement comme {job}, niveau II échelon {dice.number(1, 3)} de la convention collective des hôtels, cafés, restaurants (IDCC 1979). Vous serez placé{person.e} sous l'autorité de {dice.person('').named('first_last')}."),
        ("Effet", f"Votre engagement prend effet le <b>{long_date(start)}</b> à 7 heures. Il est conclu sans limitation de durée. La déclaration préalable à l'embauche a été adressée à l'URSSAF le {long_date(dice.day_before(6, 0, of=signed_on))}."),
        ("Essai", f"Les deux premiers mois, soit jusqu'au {long_date(trial)}, constituent une période d'essai durant laquelle chacun pourra reprendre sa liberté."),
        ("Horaire", "39 heures par semaine, soit 169 heures mensualisées, réparties sur cinq jours selon le planning affiché. Deux jours de repos, consécutifs si possible."),
        ("Salaire", f"{money(rate)} de l'heure, ce qui représente {money(gross)} bruts pour 169 heures, avant les majorations de 10 % de la 36e à la 39e heure. Les repas pris sur place constituent un avantage en nature évalué à {money(4.22)} l'un."),
        ("Logement", f"Une chambre de service peut vous être prêtée, {dice.address('').line()}, contre une retenue mensuelle de {money(dice.amount(80, 160))}, si vous en faites la demande."),
        ("Clauses", "Préavis, congés payés, mutuelle : application du code du travail et de la convention. Retraite complémentaire et prévoyance : groupe désigné par la branche."),
    ]  # fmt: skip
    body = "".join(f"<tr><td style='width:30mm;color:#8a5a1d;border-right:.6pt solid #8a5a1d;padding:2mm'><i>{a}</i></td><td style='padding:2mm 4mm;text-align:justify'>{b}</td></tr>" for a, b in rows)  # fmt: skip
    html = f"""<div class="c"><span style="font-size:17pt;letter-spacing:1.5pt;color:#8a5a1d">{firm.name}</span><br><span class="small">Hôtel-restaurant ★★★ · {firm.address.line()} · SIRET {firm.siret} · APE 5510Z</span></div>
<div style="margin:9mm 0 6mm 95mm">{person.civility} {name}<br>{"<br>".join(dice.address().lines())}</div><p>{firm.address.town}, le {long_date(signed_on)}</p>
<p>{"Madame" if person.sex == "F" else "Monsieur"}, à la suite de notre entretien, nous avons le plaisir de vous confirmer votre recrutement aux conditions ci-après, que vous voudrez bien accepter en nous retournant un double signé.</p>
<table>{body}</table>
<div style="display:flex;justify-content:space-between;margin-top:7mm"><div>Bon pour accord,<br>« lu et approuvé »<br>{signature(dice.number(0, 99))}</div><div>Pour la direction,<br>{boss.named("first_LAST")}, gérant{boss.e}<br>{signature(dice.number(0, 99))}</div></div>"""
    truth = {"employee_name": name, "employer_name": firm.name, "contract_kind": "permanent", "start_date": start, "issue_date": signed_on, "gross_pay": gross}  # fmt: skip
    return sheet("employment_contract", html, truth, font=dice.font("serif"), size=10.4, margin="14mm 18mm")


LAYOUTS = {"hotel_letter": hotel_letter}
