"""Sorted layouts: a group's sheet in two languages, a notary's numbered articles, a town hall's typed engagement."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_printed
from samples.names import JOBS
from samples.paper import Paper, esc
from samples.papers._mixed_rent_names import foreign
from samples.papers._mixed_social_people import euros, initial
from samples.papers._sorted_income_kit import at_age, dated_stamp, said_day
from samples.stationery import TYPEWRITER, sheet, signature


def values_left(dice: Dice) -> Paper:
    """A foreign group's terms in French and English: values on the left and captions at their right, staff by initial, the day only on the stamp."""
    person, firm = dice.person(age=(21, 60)), dice.company(kind="company")
    boss, proxy, guard = at_age(dice, 35, 62), at_age(dice, 28, 60), at_age(dice, 30, 70)
    name, home, kind = person.named("first_LAST"), dice.address(), dice.pick(("permanent", "permanent", "fixed_term"))
    start = dice.day_before(900, 5)
    issued = start - dt.timedelta(days=dice.number(3, 25))
    reply, printed = issued + dt.timedelta(days=2), issued - dt.timedelta(days=dice.number(1, 9))
    trial, end = start + dt.timedelta(days=60), start + dt.timedelta(days=dice.number(150, 360))
    gross, money = float(dice.number(1900, 4200, "gross_pay")), dice.money()
    ds = dice.pick(("slash", "dash", "dot"))
    what = ("Contrat à durée indéterminée", "permanent employment") if kind == "permanent" else (f"Contrat à durée déterminée, terme le {date_printed(end, ds)}", "fixed-term employment")  # fmt: skip
    job = dice.pick(JOBS)
    rows = [(esc(name), "Intéressé" + ("e" if person.sex == "F" else ""), "Employee"), (f"{date_printed(person.birth_date, ds)}, {esc(person.birth_place)}", "Date et lieu de naissance", "Born"), (esc(home.line()), "Domicile", "Home address"), (job, "Fonction", "Position"), (what[0], "Nature de l'engagement", what[1]), (date_printed(start, ds), dice.pick(("Date d'effet", "Entrée en fonction", "Prise de poste")), "Effective date"), (date_printed(trial, ds), "Fin de la période d'essai", "End of trial period"), (f"{money(gross)}", dice.pick(("Salaire mensuel brut", "Rémunération brute par mois", "Brut mensuel, 35 h")), "Monthly gross salary"), (f"{money(gross * 12)}", "Soit par an", "Yearly equivalent"), (date_printed(reply, ds), "Retour signé au plus tard", "Reply by"), (f"{esc(initial(proxy))}, {dice.phone()}", dice.pick(("Votre correspondant RH", "Référent")), "HR contact")]  # fmt: skip
    if dice.chance(0.5):
        rows.insert(7, ("Statut non-cadre, coefficient " + str(dice.pick((190, 215, 240))), "Classification", "Grade"))
    body = "".join(f"<tr><td style='width:56%;border-bottom:.5pt solid #aaa;padding:2mm'><b>{a}</b></td><td style='border-bottom:.5pt solid #aaa;padding:2mm' class='small'>{b}<br><i style='color:#777'>{c}</i></td></tr>" for a, b, c in rows)  # fmt: skip
    lands = dice.pick((("Nordhus Group AB, Göteborg", "#004b87"), ("Kestrel Holdings plc, Leeds", "#5a1846"), ("Van Rijsel Beheer N.V., Breda", "#c25100"), ("Steinach Gruppe GmbH, Kassel", "#333")))  # fmt: skip
    html = f"""<table style="border-bottom:3pt solid {lands[1]}"><tr><td><b style="font-size:16pt;color:{lands[1]}">{esc(firm.name)}</b><br><span class="small">{esc(firm.address.line())} — SIRET {firm.siret}</span></td><td class="r small">a company of / une société de<br>{lands[0]}</td></tr></table>
<p class="c" style="font-size:14pt;margin:6mm 0 1mm">{dice.pick(("Engagement de travail — conditions particulières", "Lettre contractuelle d'engagement", "Accord individuel de travail"))}</p><p class="c" style="color:#777"><i>{dice.pick(("Contract of employment — individual terms", "Employment agreement"))}</i></p>
<p class="small">Entre la société désignée en tête, représentée par {esc(initial(boss))}, <i>Country Manager</i>, et la personne désignée ci-après, il est convenu ce qui suit. / <i>The parties agree as follows.</i></p>
<table>{body}</table>
<p class="small">La convention collective de la branche s'applique. En cas d'empêchement, l'avis sera donné à {esc(initial(guard))}, {dice.pick(("curateur", "mandataire", "tuteur"))} désigné au dossier. <i>Governing law: France.</i></p>
<div style="display:flex;justify-content:space-between;margin-top:4mm"><div>Pour la société / <i>for the company</i><br>{esc(initial(boss))}<br>{signature(dice.number(0, 99))}</div><div>{dated_stamp(firm.name.upper(), date_printed(issued, ds), "ACCORD / AGREED", lands[1], dice.chance(0.5))}</div><div>Lu et approuvé<br>{signature(dice.number(0, 99))}</div></div>
<div class="tiny">HR-FR-{dice.digits(3)} rev. {dice.number(1, 9)} — printed {date_printed(printed, ds)}</div>"""
    truth = {"employee_name": name, "employer_name": firm.name, "contract_kind": kind, "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet("employment_contract", html, truth, font=dice.font("sans"), size=9.6, margin="13mm 16mm")


def study_articles(dice: Dice) -> Paper:
    """An office of notaries or lawyers hires: numbered articles, the parties in a table's rows, the day beside the reference, a child's cover and the scale of grades."""
    person, firm = foreign(dice, dice.person(age=(20, 60))), dice.company(kind="company")
    master, child = at_age(dice, 38, 64), at_age(dice, 1, 15)
    name, home, old, landlord = person.named("first_LAST"), dice.address(), dice.address(""), at_age(dice, 40, 80)
    if "employer" not in dice.given:
        word = dice.pick(("SELARL", "SCP", "Étude", "SELAS"))
        firm = type(firm)(f"{word} {master.last_name} et {at_age(dice, 30, 60).last_name}", firm.siret, "6910Z", firm.address, "company")  # fmt: skip
    kind = dice.pick(("permanent", "permanent", "fixed_term"))
    start = dice.day_before(1100, 3)
    issued, ds = start - dt.timedelta(days=dice.number(1, 20)), dice.pick(("long", "slash", "padded"))
    moved = issued - dt.timedelta(days=dice.number(30, 400))
    base, money = dice.number(1840, 2100), euros(dice)
    steps = [("Employé E1", base), ("Employé E2", base + 85), ("Technicien T1", base + 240), ("Technicien T2", base + 590)]  # fmt: skip
    gross = steps[dice.number(1, 3)][1] + dice.pick((35, 120, 12))
    gross = float(dice.given.get("gross_pay", gross))
    job = dice.pick(("clerc aux formalités", "secrétaire juridique", "assistant de gestion", "comptable taxateur", "standardiste"))  # fmt: skip
    scale = "".join(f"<tr><td>{a}</td><td class='num'>{money(b)}</td></tr>" for a, b in steps)
    ref = f"{master.last_name[:3].upper()}/{dice.digits(4)}"
    if kind == "permanent":
        term = "Le présent contrat est conclu sans limitation de durée. L'essai est de deux mois."
    else:
        term = f"Le présent contrat, conclu pour accroissement temporaire d'activité, prendra fin le {date_printed(start + dt.timedelta(days=dice.number(120, 400)), ds)}. L'essai est de deux semaines."
    parties = f"<table class='grid'><tr><th>Qualité</th><th>Nom et prénom ou dénomination</th><th>Demeure ou siège</th></tr><tr><td>Employeur</td><td>{esc(firm.name)}, représentée par Me {esc(master.named('first_LAST'))}</td><td>{esc(firm.address.line())}</td></tr><tr><td>{'Salariée' if person.sex == 'F' else 'Salarié'}</td><td>{esc(name)}, né{person.e} le {date_printed(person.birth_date, ds)}</td><td>{esc(home.line())}</td></tr></table>"
    articles = [
        ("Engagement", f"{'La salariée' if person.sex == 'F' else 'Le salarié'} est engagé{person.e} en qualité de {job} à compter du {date_printed(start, ds)}."),
        ("Durée", term),
        ("Rémunération", f"{dice.pick(('Le salaire mensuel brut est fixé à', 'Il sera alloué un traitement mensuel brut de', 'La rémunération brute, versée sur treize mois, s’élève par mois à'))} {money(gross)}, pour 35 heures hebdomadaires. Grille de l'office, pour mémoire :<table class='grid small' style='width:60%;margin-top:1mm'>{scale}</table>"),
        ("Prévoyance", f"L'adhésion au régime couvre {esc(child.first_name)} {esc(person.last_name.upper())}, enfant à charge né{child.e} le {date_printed(child.birth_date, ds)}."),
        ("Domicile", f"Changement déclaré le {date_printed(moved, ds)} : ancienne adresse {esc(old.line())}, bail consenti par {'Mme' if landlord.sex == 'F' else 'M.'} {esc(landlord.named('first_LAST'))}."),
        ("Secret professionnel", "Tout fait connu à l'occasion des fonctions est couvert par le secret, y compris après le départ."),
    ]  # fmt: skip
    middle = articles[3:5] if dice.chance(0.5) else articles[4:2:-1]
    articles = [*articles[:3], *middle, articles[5]]
    inner = "".join(f"<p><b>{rank}. {a}</b><br>{b}</p>" if "<table" not in b else f"<div style='margin:.45em 0'><b>{rank}. {a}</b><br>{b}</div>" for rank, (a, b) in enumerate(articles, 1))  # fmt: skip
    html = f"""<table><tr><td style="width:55%"><div style="font-size:15pt;letter-spacing:1pt">{esc(firm.name)}</div><div class="small"><i>{dice.pick(("Notaires associés", "Avocats à la Cour", "Commissaires de justice associés"))}</i><br>{esc(firm.address.line())}<br>Tél. {dice.phone()}</div></td><td class="r small">Réf. / date : {ref} / {date_printed(issued, ds)}</td></tr></table>
<h1 style="font-size:1.35em;border-top:.6pt solid #333;border-bottom:.6pt solid #333;padding:2mm">CONTRAT DE TRAVAIL</h1>{parties}{inner}
<p>{dice.pick(("Fait en double original.", "Dont acte, en deux exemplaires, un pour chacun."))}</p><table><tr><td>Pour l'office, Me {esc(master.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</td><td>{"La salariée" if person.sex == "F" else "Le salarié"}<br>{signature(dice.number(0, 99))}</td></tr></table>"""
    truth = {"employee_name": name, "employer_name": firm.name, "contract_kind": kind, "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet("employment_contract", html, truth, font=dice.font("serif"), size=10.2)


def typed_engagement(dice: Dice) -> Paper:
    """A village town hall's form filled on the typewriter: labels, values and remarks in three columns, surname and given names far apart, the savings bank and last year's pay beside."""
    person, mayor, clerk = dice.person(age=(19, 61)), at_age(dice, 40, 72), at_age(dice, 28, 60)
    hall, home, house = dice.company("employer", "public"), dice.address(), dice.address("")
    if "employer" not in dice.given:
        hall = type(hall)(f"Commune de {house.town}", hall.siret, "8411Z", house, "public")
    issued, money = dice.day_before(700, 8), dice.pick((dice.money(), euros(dice)))
    start = issued + dt.timedelta(days=dice.number(1, 20))
    end, reply = start + dt.timedelta(days=dice.number(170, 720)), issued + dt.timedelta(days=dice.number(2, 8))
    gross = dice.amount(1805, 2350, "gross_pay")
    before = round(gross * 0.972, 2)
    ds, job = dice.pick(("dash", "dot", "slash")), dice.pick(("agent d'entretien des écoles", "adjoint technique (voirie)", "secrétaire de mairie", "agent de cantine", "garde champêtre"))  # fmt: skip
    bank = dice.pick(("Caisse rurale du Canton", "Trésorerie des Trois Vallées", "Mutuelle des Communes"))
    rows = [("NOM", esc(person.last_name.upper()), "en capitales"), ("NÉ(E) LE", date_printed(person.birth_date, ds), f"à {esc(person.birth_place)}"), ("DOMICILE", esc(home.line()), "certificat produit"), ("PRÉNOMS", esc(" ".join(person.first_names)), "dans l'ordre de l'état civil"), ("EMPLOI", job, "catégorie C"), ("ENGAGEMENT", "à durée déterminée", "art. L. 332-8 du code général de la fonction publique"), ("ENTRÉE", date_printed(start, ds), "après visite d'aptitude"), ("TERME", date_printed(end, ds), "renouvelable une fois"), (f"BRUT {start.year}", f"{money(gross)} par mois", f"indice majoré {dice.number(366, 420)}"), (f"BRUT {start.year - 1}", f"{money(before)} par mois", "tenu par le prédécesseur"), ("PAIEMENT", esc(bank), esc(dice.address("").line())), ("RETOUR", date_printed(reply, ds), "date limite de signature")]  # fmt: skip
    if dice.chance(0.5):
        rows[8], rows[9] = rows[9], rows[8]
    typed = f".ty {{ font-family: '{dice.pick((TYPEWRITER, 'Courier Prime'))}' }}"
    body = "".join(f"<tr><td style='width:24mm;font-size:7.5pt;border:.5pt solid #777'>{a}</td><td style='border:.5pt solid #777;padding:1.8mm' class='ty'>{b}</td><td class='small' style='width:52mm;border:.5pt solid #777;color:#555'>{c}</td></tr>" for a, b, c in rows)  # fmt: skip
    name = f"{' '.join(person.first_names)} {person.last_name.upper()}"
    html = f"""<table><tr><td style="width:45%" class="c"><b>MAIRIE</b><br>{esc(hall.name)}<br><span class="small">{esc(hall.address.line())}<br>SIRET {hall.siret}</span></td><td class="r small">Registre du personnel, folio {dice.number(2, 90)}<br>Secrétariat : {esc(clerk.named("LAST_first"))}<br>ouvert mardi et vendredi</td></tr></table>
<h1 style="font-size:1.3em">{dice.pick(("ACTE D'ENGAGEMENT D'UN AGENT CONTRACTUEL", "CONTRAT D'ENGAGEMENT — AGENT NON TITULAIRE", "CONTRAT DE RECRUTEMENT D'UN AGENT COMMUNAL"))}</h1>
<p class="ty">Le présent document, établi ce jour, {said_day(issued)}, lie {esc(hall.name)}, représentée par son maire, {mayor.civility} {esc(mayor.named("first_LAST"))}, et l'agent désigné ci-dessous.</p>
<table>{body}</table>
<p class="small">Le régime général de la sécurité sociale et l'Ircantec s'appliquent. {dice.pick(("La période d'essai est d'un mois.", "Congés : cinq fois les obligations hebdomadaires de service."))} Recours : tribunal administratif, deux mois.</p>
<table style="margin-top:5mm"><tr><td>L'agent,<br>{signature(dice.number(0, 99))}</td><td>{"La" if mayor.sex == "F" else "Le"} maire,<br>{esc(mayor.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</td></tr></table>
<div class="small" style="border-top:.6pt dashed #555;margin-top:4mm;padding-top:1mm">à remettre à {person.civility} {esc(name)} — un double au comptable</div>"""
    truth = {"employee_name": name, "employer_name": hall.name, "contract_kind": "fixed_term", "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet("employment_contract", html, truth, font=dice.font("any"), size=10, css=typed)


LAYOUTS = {"values_left": values_left, "study_articles": study_articles, "typed_engagement": typed_engagement}
