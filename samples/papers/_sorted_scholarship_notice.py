"""Sorted layouts: a numbered State form acknowledged by the holder, and a small association's letter with dotted leaders."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, date_printed
from samples.paper import Paper, esc
from samples.papers._mixed_social_people import comma, euros, rows_of
from samples.papers._sorted_income_kit import at_age, leaders
from samples.stationery import republic, sheet, signature


def acknowledged_form(dice: Dice) -> Paper:
    """A State form with numbered boxes that the holder signs in the first person; sum, step and day stand in the last paragraph and the foot."""
    person, home, issued = dice.person(age=(18, 27)), dice.address(), dice.day_before(320, 5)
    guard, deputy, rector = at_age(dice, 40, 62), at_age(dice, 35, 60), at_age(dice, 45, 64)
    name, money, first = comma(person), euros(dice), issued.year - (issued.month < 7)
    step, amount = dice.pick((("1", 2163), ("2", 3071), ("3", 3828), ("5", 5212), ("6", 5506), ("7", 6335)))
    asked = dt.date(first, dice.number(3, 5), dice.number(2, 28))
    bank = dice.pick(("Banque étudiante du Midi", "Crédit des Campus", "Caisse d'Épargne scolaire"))
    boxes = [("Identité de l'étudiant", f"Je soussigné{person.e} {esc(name)}, né{person.e} le {person.birth_date:%d.%m.%y}"), ("Domicile", esc(home.line())), (f"{'Mère' if guard.sex == 'F' else 'Père'} ou tuteur (foyer fiscal)", f"{esc(comma(guard))}, né{guard.e} le {guard.birth_date:%d.%m.%y}"), ("Établissement", f"{dice.pick(('Université', 'IUT', 'Lycée (BTS)', 'École d’ingénieurs'))} de {esc(dice.address('').town)}"), ("Demande", f"dossier {dice.digits(10)} reçu le {asked:%d.%m.%y}"), ("Domiciliation bancaire", f"{bank}, {esc(dice.address('').line())}")]  # fmt: skip
    if dice.chance(0.5):
        boxes = [boxes[0], boxes[1], boxes[3], boxes[2], boxes[5], boxes[4]]
    body = "".join(f"<div style='border:.7pt solid #333;margin-top:2.4mm;padding:1.5mm 2mm'><span style='background:#333;color:#fff;padding:0 1.5mm'>{n}</span> <span class='small'>{a}</span><div style='margin-left:7mm'>{b}</div></div>" for n, (a, b) in enumerate(boxes, 1))  # fmt: skip
    html = f"""<table><tr><td>{republic("Académie de " + dice.pick(("Rennes", "Lille", "Poitiers", "Nice")))}</td><td class="r"><div style="border:1pt solid #333;display:inline-block;padding:1.5mm 4mm">cerfa<br>N° {dice.digits(5)}*0{dice.number(1, 6)}</div><div class="small">Crous — division de la vie étudiante</div></td></tr></table>
<h1 style="font-size:1.2em;margin:5mm 0">{dice.pick(("FORMULAIRE BCS-12 — NOTIFICATION ET ACCEPTATION", "ARTICLE L. 821-1 DU CODE DE L'ÉDUCATION — NOTIFICATION", "AIDE SUR CRITÈRES SOCIAUX — IMPRIMÉ DE NOTIFICATION"))}</h1>{body}
<p style="margin-top:4mm">{dice.pick(("Je m'engage à suivre assidûment les cours et à me présenter aux examens.", "Je déclare exactes les indications ci-dessus."))} Je signale sans délai tout changement.</p>
<p>Je reconnais avoir reçu ce {issued:%d.%m.%y} la décision définitive qui m'attribue, pour {first}-{first + 1}, une bourse d'enseignement supérieur sur critères sociaux à l'échelon {step}, soit {money(amount)} en dix mensualités de {money(amount / 10)}.</p>
<table><tr><td>Signature de l'étudiant{person.e}<br>{signature(dice.number(0, 99))}</td><td>Pour {"la rectrice" if rector.sex == "F" else "le recteur"} {esc(comma(rector))}, par délégation,<br>{esc(comma(deputy))}<br>{signature(dice.number(0, 99))}</td></tr></table>
<div class="small" style="border-top:.6pt solid #333;margin-top:2mm">Notification du {issued:%d.%m.%y} · échelon {step} · {money(amount)} · INE {dice.digits(9)}{dice.letters(2)} · exemplaire de l'étudiant</div>"""
    truth = {"person_names": [name], "issue_date": issued}
    return sheet("scholarship_notice", html, truth, font=dice.font("sans"), size=9.8)


def leaders_letter(dice: Dice) -> Paper:
    """A small foundation writes to the parents on two lines about their child's grant: dotted leaders, a scale, two who sign, the day only in the electronic signature."""
    person, home, issued = dice.person(age=(16, 24)), dice.address(), dice.day_before(400, 6)
    one, two = at_age(dice, 40, 60), at_age(dice, 40, 62)
    chair, cash = at_age(dice, 45, 74), at_age(dice, 35, 70)
    name, money, first = person.named("first_LAST"), dice.pick((MoneyStyle(), MoneyStyle(" ", ",", " euros", False))), issued.year - (issued.month < 7)  # fmt: skip
    amount = dice.number(6, 30) * 100
    sat, ds = dice.day_before(30, 6, of=issued), dice.pick(("slash", "long"))
    body = dice.pick(("Œuvre des Pupilles du Val", "Fondation des Anciens Élèves du Pays de Caux", "Association des Bourses Alsaciennes", "Amicale laïque du Haut-Forez"))  # fmt: skip
    word = dice.pick(("Bourse d'études", "Bourse de mérite", "Bourse d'entretien"))
    old = dice.pick(("lettre d'octroi", "avis de concession", "lettre de collation"))
    kin = "votre fille" if person.sex == "F" else "votre fils"
    rows = [("Montant accordé pour l'année", money(amount)), ("Premier versement, à la rentrée", money(amount / 2)), ("Second versement, à Pâques", money(amount / 2)), ("Réunion du comité", date_printed(sat, ds)), ("Rang au classement", str(dice.number(1, 18)))]  # fmt: skip
    rows = rows if dice.chance(0.5) else [*rows[3:], *rows[:3]]
    scale = "".join(leaders(f"Quotient inférieur à {q}", money(a)) for q, a in ((400, 3000), (700, 1800), (1000, 900)))
    html = f"""<div class="c"><b style="font-size:13pt">{body}</b><br><span class="small">Association loi 1901 — {esc(dice.address("").line())}<br>Tél. {dice.phone()} — SIRET {dice.siret()} — IBAN {dice.iban()}</span></div>
<div style="margin:10mm 0 8mm 55%">{one.civility} {esc(one.named("first_LAST"))}<br>{two.civility} {esc(two.named("first_LAST"))}<br>{rows_of(home.lines())}</div>
<p><u>Objet</u> : {word.lower()} de {esc(name)} — {old}, année {first}-{first + 1}</p><p>Chers parents{dice.pick((",", " et chers amis,"))}</p>
<p>{dice.pick(("Nous avons la joie de vous annoncer que", "Le comité nous charge de vous faire savoir que"))} {kin} {esc(person.first_name)}, né{person.e} le {date_printed(person.birth_date, ds)}, {dice.pick(("étudiant" + person.e, "élève"))} à {esc(dice.address("").town)}, est boursi{"ère" if person.sex == "F" else "er"} de notre {"fondation" if "Fond" in body else "œuvre"}.</p>
<div style="margin:4mm 12mm">{"".join(leaders(a, b) for a, b in rows)}</div><p class="small">Barème voté par l'assemblée (pour votre information) :</p><div class="small" style="margin:1mm 30mm 4mm">{scale}</div>
<p>{he_or_she(person.sex)} nous fera parvenir ses notes à chaque fin de trimestre. La bourse se cumule avec celle du Crous.</p>
<table style="margin-top:6mm"><tr><td>{"La présidente" if chair.sex == "F" else "Le président"},<br>{esc(chair.named("first_LAST"))}</td><td>{"La trésorière" if cash.sex == "F" else "Le trésorier"},<br>{esc(cash.named("first_LAST"))}</td></tr></table>
<p class="small" style="margin-top:6mm">signé électroniquement le {date_printed(issued, "slash")} à {dice.number(8, 21):02d}:{dice.number(10, 59)}</p>"""
    truth = {"person_names": [name], "issue_date": issued}
    return sheet("scholarship_notice", html, truth, font=dice.font("serif"), size=11)


def he_or_she(sex: str) -> str:
    """Elle or Il."""
    return "Elle" if sex == "F" else "Il"


LAYOUTS = {"acknowledged_form": acknowledged_form, "leaders_letter": leaders_letter}
