"""Extra layouts: an appeal with a lawyer, a child whose parents each receive the decision."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MONEY_STYLES, long_date
from samples.paper import Paper, esc
from samples.stationery import republic, sheet, signature


def lawyer_at_the_appeal(dice: Dice) -> Paper:
    """The answer to a prior appeal brought by a lawyer: sent to the lawyer, « pour » the person in the margin; recitals one by one, a decision in the middle frame, the first decision's day and the session's above."""
    person, lawyer, style = dice.person(age=(20, 66)), dice.person("", age=(28, 66)), dice.pick(("first_LAST", "LAST_first"))  # fmt: skip
    name, issued = person.named(style), dice.day_before(600, 2)
    sat = dice.day_before(12, 1, of=issued)
    filed = dice.day_before(120, 40, of=sat)
    first = dice.day_before(58, 10, of=filed)
    opens = first.replace(day=1)
    chair, clerk = dice.person("", age=(45, 68)), dice.person("", age=(25, 60))
    money = dice.pick(MONEY_STYLES[:7])
    place = dice.pick(("de l'Aisne", "de la Drôme", "du Morbihan", "de la Charente", "du Jura"))
    html = f"""<table><tr><td style="width:60%"><b>Maison départementale des personnes handicapées {place}</b><br><span class="small">{esc(dice.address("").line())}<br>Cellule recours — {esc(clerk.named(style))}</span></td><td class="small" style="border-left:.6pt solid;padding-left:3mm">Recours n° {dice.digits(4)}-{dice.digits(3)}<br>Reçu le {filed:%d/%m/%Y}<br>Pour : {esc(name)}<br>né{person.e} le {person.birth_date:%d/%m/%Y}</td></tr></table>
<div style="margin:11mm 0 8mm 95mm">Maître {esc(lawyer.named(style))}<br>avocat{lawyer.e}<br>{"<br>".join(esc(row) for row in dice.address("").lines())}</div><p>{esc(dice.address("").town)}, le {long_date(issued)}</p>
<p class="small">Vu le code de l'action sociale et des familles, articles R. 241-35 et suivants ;<br>Vu la décision initiale du {first:%d/%m/%Y}, signée de {esc(dice.person("").named(style))}, refusant l'allocation ;<br>Vu le recours de Maître {esc(lawyer.named(style))} et le certificat du Dr {esc(dice.person("").named(style))} du {dice.day_before(20, 2, filed):%d/%m/%Y} ;<br>Vu l'avis de l'équipe pluridisciplinaire ;</p>
<div style="border:1.4pt solid #333;padding:4mm 6mm;margin:5mm 8mm"><p>La commission des droits et de l'autonomie, réunie le {sat:%d/%m/%Y}, <b>annule</b> la décision initiale et reconnaît à {person.civility} <b>{esc(name)}</b> :</p><p>— un taux d'incapacité compris entre 50 et 79 %, avec restriction substantielle et durable d'accès à l'emploi ;</p><p>— l'allocation aux adultes handicapés du {opens:%d/%m/%Y} au {dt.date(opens.year + 2, opens.month, 1) - dt.timedelta(days=1):%d/%m/%Y} (montant maximal {money(1033.32)}, versé par la Caf).</p></div>
<p class="justify">Cette décision se substitue à la première. Elle peut être contestée devant le tribunal judiciaire dans les deux mois. Une copie est adressée à la personne et à {esc(dice.partner(person).named(style))}, qui l'assiste.</p><div style="margin-left:52%">La présidente de la commission<br>{esc(chair.named(style))}<br>{signature(dice.number(0, 99))}</div>""".replace("La présidente", "La présidente" if chair.sex == "F" else "Le président")  # fmt: skip
    return sheet("disability_decision", html, {"person_names": [name], "issue_date": issued}, font=dice.font("serif"), size=10.8, margin="15mm 18mm")  # fmt: skip


def both_parents_written(dice: Dice) -> Paper:
    """A child's decision sent to both parents, an address each: landscape halves, the parents at the left, a table of requests at the right with granted, refused and days; school and doctor named."""
    child_of, style = dice.person("", age=(34, 55)), dice.pick(("LAST_first", "first_LAST", "first_last"))
    child = dice.person("person", age=(4, 17))
    first = tuple(name for name in child_of.first_names if name != child.first_name) or ("Claude",)
    child_of = replace(child_of, first_names=first, last_name=child.last_name)
    other = dice.partner(child_of, same_name=False)
    name, issued = child.named(style), dice.day_before(500, 2)
    sat = dice.day_before(9, 1, of=issued)
    asked, opens = dice.day_before(200, 60, of=sat), sat.replace(day=1)
    closes = dt.date(opens.year + dice.pick((2, 3, 5)), 8, 31)
    money = dice.pick(MONEY_STYLES[:7])
    rows = [
        ("AEEH et complément 2", "Accord", f"{opens:%d/%m/%Y}", f"{closes:%d/%m/%Y}"),
        ("Orientation ULIS collège", "Accord", f"{sat:%d/%m/%Y}", f"{closes:%d/%m/%Y}"),
        ("Aide humaine individuelle", "Refus", "—", "—"),
        ("CMI mention invalidité", dice.pick(("Accord", "Refus")), f"{sat:%d/%m/%Y}", f"{closes:%d/%m/%Y}"),
    ]
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    html = f"""<div style="display:flex;gap:10mm"><div style="width:88mm">{republic("MDPH — Pôle enfance")}<p style="margin-top:8mm" class="tiny">Premier représentant légal</p><p>{esc(child_of.named(style))}<br>{"<br>".join(esc(row) for row in dice.address().lines())}</p><p class="tiny">Second représentant légal</p><p>{esc(other.named(style))}<br>{"<br>".join(esc(row) for row in dice.address("").lines())}</p><p class="small" style="margin-top:8mm">Demande enregistrée le {asked:%d/%m/%Y}<br>Certificat du Dr {esc(dice.person("").named(style))}<br>Enseignante référente : {esc(dice.person("", "F").named(style))}<br>Dossier {dice.digits(7)}</p></div>
<div style="flex:1"><p class="r">Le {issued:%d/%m/%Y}</p><p style="margin-top:5mm">Madame, Monsieur,</p><p class="justify">La commission, en séance du {sat:%d/%m/%Y} présidée par {esc(dice.person("").named(style))}, a examiné la situation de votre enfant <b>{esc(name)}</b>, né{child.e} le {child.birth_date:%d/%m/%Y}, scolarisé{child.e} à {esc(dice.address("").town)}. Son taux d'incapacité est fixé à {dice.pick(("80 % ou plus", "50 à 79 %"))}.</p><table class="grid"><tr><th>Demande</th><th>Décision</th><th>Du</th><th>Au</th></tr>{body}</table>
<p class="small justify" style="margin-top:5mm">L'allocation ({money(151.8)} et {money(308.54)} de complément au barème de {issued.year}) est payée par la Caf au parent qui a la charge de l'enfant. Chacun de vous peut contester cette décision dans les deux mois et demander une conciliation à {esc(dice.person("").named(style))}.</p><p>Le directeur, par délégation, {esc(dice.person("", "M").named(style))} {signature(dice.number(0, 99))}</p></div></div>"""
    return sheet("disability_decision", html, {"person_names": [name], "issue_date": issued}, font="Open Sans", size=10, page="A4 landscape", margin="13mm 15mm")  # fmt: skip


LAYOUTS = {"lawyer_at_the_appeal": lawyer_at_the_appeal, "both_parents_written": both_parents_written}
