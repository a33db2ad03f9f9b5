"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, Person
from samples.french import date_printed
from samples.paper import Paper, esc
from samples.papers._mixed_social_people import euros, initial, married, rows_of
from samples.stationery import sheet, signature


def engagement_halves(dice: Dice) -> Paper:
    """A payroll software's letter of engagement: the person at the left, the post at the right, the day in a cell of the head."""
    person, home, company = married(dice, dice.person(age=(20, 60))), dice.address(), dice.company()
    style, money, ds = dice.pick(("first_LAST", "LAST_first")), euros(dice), dice.pick(("slash", "dot", "padded"))
    name, spouse = person.named(style), dice.person("", sex="M", age=(22, 64))
    fixed = dice.chance(0.4)
    issued = dice.day_before(400, 12)
    start = issued + dt.timedelta(days=dice.number(1, 24))
    end = start + dt.timedelta(days=dice.number(90, 420))
    declared, back = issued - dt.timedelta(days=dice.number(0, 4)), issued + dt.timedelta(days=dice.number(2, 7))
    gross = dice.amount(1823.03, 3600, "gross_pay")
    job = dice.pick(("Agent·e de service", "Aide-soignante", "Comptable", "Préparatrice de commandes", "Assistante de direction", "Cheffe d'équipe logistique", "Vendeuse"))  # fmt: skip
    boss, fund = dice.person("", age=(35, 62)), dice.address("")
    title = dice.pick(("LETTRE D'ENGAGEMENT", "Engagement à durée déterminée" if fixed else "Engagement à durée indéterminée", "Convention d'embauche"))  # fmt: skip
    who = [("Nom d'usage", person.last_name.upper()), ("Nom de naissance", f"né{person.e} {person.birth_name or person.last_name}".upper()), ("Prénom", person.first_name), ("Né" + person.e + " le", date_printed(person.birth_date, ds)), ("Domicile", rows_of(home.lines())), ("N° de Sécurité sociale", dice.nir(person)), ("Ayant droit mutuelle", f"{esc(spouse.named(style))}, né{spouse.e} le {date_printed(spouse.birth_date, ds)}")]  # fmt: skip
    what = [("Nature", "CDD — motif : " + dice.pick(("accroissement temporaire d'activité", "remplacement d'une salariée absente")) if fixed else "CDI, temps plein"), (dice.pick(("Emploi", "Poste", "Fonction")), job), (dice.pick(("Prise d'effet", "Entrée en fonction", "Début")), date_printed(start, ds)), ("Essai", f"{dice.number(2, 3)} {'semaines' if fixed else 'mois'}"), (dice.pick(("Appointements bruts mensuels", "Rémunération brute mensuelle", "Salaire mensuel brut")), money(gross)), ("Horaire", "151,67 heures par mois"), ("DPAE reçue le", date_printed(declared, ds))]  # fmt: skip
    if fixed:
        what.insert(3, ("Terme", date_printed(end, ds)))

    def half(rows: list[tuple[str, str]], head: str) -> str:
        body = "".join(f"<tr><td class='small' style='width:36%;color:#456'>{a}</td><td>{b}</td></tr>" for a, b in rows)
        return (
            f"<div style='background:#2d6a8a;color:#fff;padding:1mm 3mm'>{head}</div><table class='rows'>{body}</table>"
        )

    left, right = (
        half(who, "La salariée" if person.sex == "F" else "Le salarié"),
        half(what, dice.pick(("L'emploi", "Le poste", "Conditions"))),
    )
    html = f"""<table><tr><td style="width:58%"><b style="font-size:13pt">{esc(company.name)}</b><br><span class="small">{esc(company.address.line())}<br>SIRET {company.siret} — APE {company.ape}</span></td>
<td><table class="grid small"><tr><th>Date</th><th>Matricule</th><th>Page</th></tr><tr><td>{date_printed(issued, ds)}</td><td>{dice.digits(5)}</td><td>1/1</td></tr></table></td></tr></table>
<p style="margin-top:7mm"><b>Objet : votre entrée dans nos services</b></p><h1 style="text-align:left">{title}</h1><p>{"Madame" if person.sex == "F" else "Monsieur"} {esc(name)},</p><p>{dice.pick(("Nous avons le plaisir de vous confirmer votre engagement dans les conditions ci-dessous", "Faisant suite à nos entretiens, nous vous engageons aux conditions suivantes"))}, sous réserve des résultats de la visite d'information et de prévention.</p>
<table style="margin:5mm 0"><tr><td style="width:50%;padding-right:4mm">{left}</td><td>{right}</td></tr></table>
<p>Convention collective applicable : IDCC {dice.digits(4)}. Retraite complémentaire et prévoyance : {dice.pick(("Alméa Prévoyance", "Groupe Sévigné Santé", "Institution Horizon"))}, {esc(fund.line())}, contrat n° {dice.digits(8)}, à effet du {date_printed(start.replace(day=1), ds)}.</p>
<p>Un exemplaire signé nous sera retourné au plus tard le {date_printed(back, ds)}. Le présent engagement est régi par le code du travail ; toute modification fera l'objet d'un avenant.</p>
<table style="margin-top:8mm"><tr><td>Pour {esc(company.name)}<br>{esc(initial(boss))}, {dice.pick(("gérance", "ressources humaines", "direction"))}<br>{signature(dice.number(0, 99))}</td><td>L'intéressé{person.e}, « lu et approuvé »<br>{signature(dice.number(0, 99), "#222")}</td></tr></table>
<p class="tiny" style="margin-top:6mm">Édité par Paie&Plus RH v.{dice.number(7, 12)}.{dice.number(0, 9)} le {date_printed(issued + dt.timedelta(days=1), "slash")} — modèle CT-{dice.digits(3)}</p>"""
    truth = {"employee_name": name, "employer_name": company.name, "contract_kind": "fixed_term" if fixed else "permanent", "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet("employment_contract", html, truth, font=dice.font("sans"), size=9.6, margin="14mm 15mm")


def ruled_hand(dice: Dice) -> Paper:
    """A contract of home help written by hand on a ruled sheet: the values on the lines, what they are in small print beneath."""
    person, home, boss, place = dice.person(age=(20, 64)), dice.address(), dice.person("", age=(40, 88)), dice.address("")  # fmt: skip
    name, lord = person.named("FIRST_LAST"), boss.named("FIRST_LAST")
    signed_on = dice.day_before(500, 10)
    start = signed_on + dt.timedelta(days=dice.number(0, 12))
    copy, hours, rate = signed_on + dt.timedelta(days=dice.number(1, 6)), dice.number(10, 35), dice.number(1240, 1650) / 100  # fmt: skip
    monthly = round(rate * hours * 52 / 12, 2)
    money, ds = euros(dice), dice.pick(("long", "slash", "padded"))
    old, owner, helper = dice.address(""), dice.person("", age=(45, 85)), dice.person("", age=(30, 60))
    job = dice.pick(("garde d'enfants", "ménage et repassage", "assistance de vie", "jardinage et petits travaux"))

    def line(value: object, what: str) -> str:
        return f"<div style='border-bottom:.5pt solid #9bb6d8;padding-top:2.5mm'>{value}</div><div style=\"font:6.5pt 'Liberation Sans';color:#666\">{what}</div>"

    def civ(it: Person) -> str:
        return "MME" if it.sex == "F" else "M."

    facts = [
        line(f"{esc(home.line())}", f"demeure du salarié — auparavant {esc(old.line())}, chez {civ(owner)} {esc(owner.named('FIRST_LAST'))}, bailleur"),
        line(f"{dice.number(20, 60) // 5 * 5} km maxi autour du domicile, {job}", "lieu et nature du travail"),
        line(f"{hours} heures par semaine", "durée convenue, dimanche excepté"),
    ]  # fmt: skip
    if dice.chance(0.5):
        facts = [facts[1], facts[2], facts[0]]
    html = f"""<div style="text-align:right">{esc(place.town)}, le {date_printed(signed_on, ds)}</div>
<h1 style="font-family:Kalam;font-weight:normal;text-decoration:underline">{dice.pick(("Contrat de travail", "Contrat de travail à durée indéterminée", "Contrat de travail (emploi familial)"))}</h1>
<p>Je soussigné{boss.e}</p>{line(f"{civ(boss)} {esc(lord)}", "nom de l'employeur (particulier)")}{line(esc(place.line()), "où se fait le travail")}
<p>certifie que</p>{line(f"{civ(person)} {esc(name)}", "nom du salarié")}{line(f"né{person.e} le {date_printed(person.birth_date, ds)} à {esc(person.birth_place)}", "état civil")}{"".join(facts)}
<p>{dice.pick(("est embauché", "entre à mon service", "est engagé")) if person.sex == "M" else dice.pick(("est embauchée", "entre à mon service", "est engagée"))} pour une durée non limitée à partir du</p>{line(date_printed(start, ds), "premier jour de travail — la déclaration a été reçue par le CESU le " + date_printed(signed_on - dt.timedelta(days=2), ds))}
<table style="margin-top:2mm"><tr><td style="padding-left:0">{line(f"{money(rate)} brut", "salaire d'une heure")}</td><td>{line(f"{money(monthly)} brut", "salaire d'un mois (mensualisé sur 52 semaines)")}</td></tr></table>
<p>Essai d'un mois. Paie le {dice.number(1, 5)} du mois suivant. Congés : 2,5 jours par mois.</p>
<table><tr><td>L'employeur<br>{signature(dice.number(0, 99))}</td><td>{"Le salarié" if person.sex == "M" else "La salariée"}<br>{signature(dice.number(0, 99))}</td><td>Vu et contresigné : {esc(helper.named("first_last"))},<br>relais particuliers, copie remise le {date_printed(copy, ds)}</td></tr></table>"""
    css = "body{line-height:1.3;color:#1d2f6f} p{margin:.25em 0} @page{background:url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='800' height='30'%3E%3Cpath d='M0 29H800' stroke='%23d5e2f2'/%3E%3C/svg%3E\") repeat}"
    truth = {"employee_name": name, "employer_name": lord, "contract_kind": "permanent", "start_date": start, "issue_date": signed_on, "gross_pay": monthly}  # fmt: skip
    return sheet("employment_contract", html, truth, font="Kalam", size=11.5, margin="16mm 18mm 12mm 24mm", css=css)


LAYOUTS = {"engagement_halves": engagement_halves, "ruled_hand": ruled_hand}
