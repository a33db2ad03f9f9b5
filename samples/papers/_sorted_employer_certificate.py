"""Sorted layouts: a hospital's internal sheet in two halves, a craftsman's ticked sheet by hand, a software house's centred lines."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import date_printed
from samples.names import JOBS
from samples.paper import Paper, esc
from samples.papers._mixed_social_people import euros
from samples.papers._sorted_income_kit import at_age, he, small
from samples.stationery import HAND, PEN, sheet, signature, ticked

KINDS = {"permanent": "contrat à durée indéterminée", "fixed_term": "contrat à durée déterminée"}


def ward_halves(dice: Dice) -> Paper:
    """A hospital's internal sheet: who on the left, the post on the right, names in small letters, the title in a band at the foot."""
    person, chief, doctor = dice.person(age=(21, 62)), at_age(dice, 38, 63), at_age(dice, 35, 64)
    name, home, old, landlord = small(person), dice.address(), dice.address(""), at_age(dice, 40, 80)
    kind = dice.pick(("permanent", "fixed_term"))
    house = dice.company("employer", "public")
    if "employer" not in dice.given:
        word = dice.pick(("Centre hospitalier de", "Hôpital intercommunal de", "Clinique mutualiste de", "EHPAD public de"))  # fmt: skip
        house = type(house)(f"{word} {house.address.town}", house.siret, "8610Z", house.address, "public")
    issued = dice.day_before(120, 1)
    start = dice.day_before(500 if kind == "fixed_term" else 3900, 40, of=issued)
    moved, seen = dice.day_before(300, 20, of=issued), dice.day_before(340, 30, of=issued)
    gross, money, ds = dice.amount(1830, 3600, "gross_pay"), euros(dice), dice.pick(("slash", "dash", "long"))
    job = dice.pick(("aide-soignant(e)", "agent des services hospitaliers", "secrétaire médical(e)", "infirmier(ère) de nuit", "brancardier(ère)"))  # fmt: skip
    left = [("nom d'usage et prénom", name), ("né" + person.e + " le", date_printed(person.birth_date, ds)), ("domicile actuel", esc(home.line()).lower()), (f"domicile jusqu'au {date_printed(moved, ds)}", esc(old.line()).lower()), ("logeur à cette adresse", esc(small(landlord)))]  # fmt: skip
    right = [("affectation", dice.pick(("pôle gériatrie", "urgences", "médecine polyvalente", "bloc opératoire"))), ("emploi", job), ("nature de l'engagement", KINDS[kind]), (dice.pick(("présent" + person.e + " depuis le", "entrée dans l'établissement", "prise de fonctions")), date_printed(start, ds)), (dice.pick(("traitement brut mensuel", "brut mensuel, primes comprises", "rémunération brute par mois")), money(gross))]  # fmt: skip
    right.append(("aptitude médicale", f"dr {esc(small(doctor))}, le {date_printed(seen, ds)}"))
    right.append(("mutuelle", f"{dice.pick(('mutuelle des soignants', 'santé hospitalière'))}, {esc(dice.address('').line()).lower()}"))  # fmt: skip

    def half(head: str, rows: list[tuple[str, str]]) -> str:
        inner = "".join(f"<p style='margin:2.4mm 0'><span class='small' style='color:#456'>{a}</span><br>{b}</p>" for a, b in rows)  # fmt: skip
        return f"<td style='width:50%;border:.8pt solid #456;padding:3mm 4mm'><div style='background:#e3edf0;padding:1mm 2mm'>{head}</div>{inner}</td>"

    chief_as = "la responsable" if chief.sex == "F" else "le responsable"
    html = f"""<table><tr><td><b style="font-size:13pt">{esc(house.name)}</b><br><span class="small">{esc(house.address.line())}<br>direction des ressources humaines, poste {dice.digits(4)}</span></td><td class="r">{esc(house.address.town)}, le {date_printed(issued, ds)}</td></tr></table>
<p style="margin:9mm 0 5mm">{chief_as} de la gestion des carrières certifie que <b>{esc(name)}</b>, dont la fiche est reproduite ci-dessous, {dice.pick(("fait partie du personnel de l'établissement", "est employé" + person.e + " par l'établissement", "exerce dans nos services"))}.</p>
<table>{"<tr>" + half("l'agent", left) + half("le poste", right) + "</tr>"}</table>
<p class="small" style="margin-top:5mm">{dice.pick(("fiche délivrée à l'intéressé pour servir en matière de logement.", "extrait du dossier administratif, sans rature."))} le service ne conserve pas de double.</p>
<p style="margin:8mm 0 0 60%">{chief_as},<br>{esc(small(chief))}<br>{signature(dice.number(0, 99))}</p>
<div style="background:#456;color:#fff;text-align:center;padding:2.5mm;font-size:13pt;margin-top:8mm">{dice.pick(("Certificat de présence et d'emploi", "Attestation de l'employeur", "Attestation d'activité"))}</div>"""
    truth = {"employee_name": name, "employer_name": house.name, "contract_kind": kind, "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet("employer_certificate", html, truth, font=dice.font("sans"), size=10)


def ticked_by_hand(dice: Dice) -> Paper:
    """A craftsman's ruled sheet by hand: an object line for a title, the day inside the first sentence, boxes drawn with the pen, the spouse who keeps the books."""
    person, boss, firm = dice.person(age=(20, 60)), at_age(dice, 35, 64), dice.company(kind="company")
    wife, name, home = dice.partner(boss, "boss_partner", same_name=True), person.named("first_LAST"), dice.address()
    mate = at_age(dice, 20, 60)
    kind = dice.pick(("permanent", "fixed_term", "apprenticeship"))
    issued = dice.day_before(100, 1)
    start = dice.day_before(330 if kind == "fixed_term" else 650 if kind == "apprenticeship" else 2500, 30, of=issued)
    gross = float(dice.number(1810, 2900, "gross_pay"))
    gross = round(gross * 0.6) * 1.0 if kind == "apprenticeship" and "gross_pay" not in dice.given else gross
    job, ds = dice.pick(JOBS).lower(), dice.pick(("long", "slash", "short"))

    def line(options: tuple[tuple[str, str], ...]) -> str:
        return "<br>".join(ticked(text if on == "1" else f"<s>{text}</s>", on == "1") for on, text in options)

    kinds = line((("1" if kind == "permanent" else "0", "durée indéterminée (CDI)"), ("1" if kind == "fixed_term" else "0", "durée déterminée (CDD)"), ("1" if kind == "apprenticeship" else "0", "apprentissage")))  # fmt: skip
    full = dice.chance(0.7)
    hours = line((("1" if full else "0", "temps complet"), ("0" if full else "1", "temps partiel")))
    trial = line((("1", "terminée"), ("0", "en cours")))
    pay = f"{dice.pick(('Salaire', 'Paye', 'Il / elle gagne'))} : <b>{gross:.0f} euros brut</b> par mois{dice.pick((' plus les paniers', '', ' (primes non comprises)'))}."
    blocks = [f"<p>Contrat :<br>{kinds}</p>", f"<p>Horaire :<br>{hours}</p>", f"<p>Période d'essai :<br>{trial}</p>"]
    blocks = blocks if dice.chance(0.5) else [blocks[0], blocks[2], blocks[1]]
    rows = "".join(
        f"<div style='position:absolute;left:0;right:0;top:{12 + 7.8 * n:.1f}mm;border-top:.4pt solid #b9c9e8'></div>"
        for n in range(32)
    )
    rules = "background:#fffef8;position:relative"
    html = f"""<div style="{rules};min-height:262mm;padding:8mm 12mm 6mm 26mm;border-left:.8pt solid #d66;line-height:7.8mm">{rows}
<div>{esc(firm.name)}<br>{esc(firm.address.line())}<br>Siret {firm.siret} — port. {dice.phone()}</div>
<p style="text-decoration:underline">Objet : {dice.pick(("travail de mon employé" + person.e, "preuve d'emploi", "attestation d'employeur"))}</p>
<p>Ce {date_printed(issued, ds)}, moi {esc(boss.named("first_LAST"))}, né{boss.e} le {date_printed(boss.birth_date, ds)}, {"gérante" if boss.sex == "F" else "gérant"}, je fais ce papier au nom de <b>{esc(name)}</b>, né{person.e} le {date_printed(person.birth_date, ds)}, qui habite {esc(home.line())} et travaille chez moi comme {job} depuis le {date_printed(start, ds)}.</p>
{"".join(blocks)}<p>{pay}</p>
<p>{dice.pick(("Les payes sont faites par", "Pour tout renseignement voir", "C'est pour la compta que vous appelez"))} {"ma femme" if wife.sex == "F" else "mon mari"} {esc(wife.named("first_LAST"))} au {dice.phone()}. {he(person, True)} fait équipe avec {esc(mate.named("first_LAST"))}.</p>
<div style="margin-left:50%;font-family:{PEN};font-size:16pt">{esc(boss.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</div></div>"""
    truth = {"employee_name": name, "employer_name": firm.name, "contract_kind": kind, "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet("employer_certificate", html, truth, font=HAND, size=11.5, margin="10mm 12mm")


def centred_software(dice: Dice) -> Paper:
    """A payroll program's template: centred lines, « Concerne : », the minimum-pay scale and two who sign, its day only in the foot's small print, its title in the last band."""
    person, firm = dice.person(age=(20, 62)), dice.company()
    other, first, second = dice.partner(person), at_age(dice, 28, 60), at_age(dice, 30, 62)
    name, ds = person.named("LAST_first"), dice.pick(("slash", "dot", "long"))
    kind = dice.pick(("permanent", "fixed_term"))
    issued = dice.day_before(90, 1)
    start, raised = dice.day_before(360 if kind == "fixed_term" else 4000, 120, of=issued), dice.day_before(100, 40, of=issued)  # fmt: skip
    gross, money = dice.amount(1850, 3900, "gross_pay"), dice.money()
    low = round(min(gross, 1830.0) - dice.number(0, 20), 2)
    job = dice.pick(JOBS)
    steps = "".join(f"<tr><td>{level}</td><td class='num'>{money(low + 96 * rank)}</td></tr>" for rank, level in enumerate(("Niveau I", "Niveau II", "Niveau III", "Niveau IV")))  # fmt: skip
    said = [f"{dice.pick(('Emploi', 'Fonction', 'Poste occupé'))} : {job}", f"{dice.pick(('Nature du contrat', 'Type de contrat', 'Contrat'))} : {dice.pick(('CDI', 'contrat à durée indéterminée')) if kind == 'permanent' else dice.pick(('CDD', 'contrat à durée déterminée'))}", f"{dice.pick(('Présence continue depuis le', 'Date d’entrée', 'Embauche'))} : {date_printed(start, ds)}", f"{dice.pick(('Brut mensuel de base', 'Salaire brut mensuel', 'Rémunération mensuelle brute'))} : <b>{money(gross)}</b>"]  # fmt: skip
    if dice.chance(0.5):
        said.insert(3, "Temps de travail : 151,67 heures par mois")
    if dice.chance(0.5):
        said = [said[-1], *said[:-1]]
    html = f"""<div class="c"><div style="font-size:15pt;color:#0b6e6e">{esc(firm.name)}</div><div class="small">{esc(firm.address.line())} — SIRET {firm.siret} — NAF {firm.ape}</div>
<p style="margin:12mm 0 4mm">Concerne : <b>{esc(name)}</b><br>Matricule {dice.digits(5)} — {esc(dice.address().line())}</p>
<p>{dice.pick(("Situation au registre du personnel", "Éléments issus du dossier de paie", "Données contractuelles"))}</p>{"".join(f"<p>{x}</p>" for x in said)}
<p>Couverture santé étendue à {"sa conjointe" if other.sex == "F" else "son conjoint"} : {esc(other.named("LAST_first"))}, ayant droit depuis le {date_printed(raised, ds)}</p>
<p>{dice.pick(("Ni préavis ni procédure de rupture en cours.", "Le contrat n’est pas rompu et aucune démission n’a été reçue."))}</p>
<p class="small" style="margin-top:6mm">Minima conventionnels au {date_printed(raised.replace(day=1), ds)} (pour information)</p><table class="grid small" style="width:55%;margin:0 auto">{steps}</table></div>
<table style="margin-top:10mm"><tr class="c"><td class="c">Établi par<br>{esc(first.named("LAST_first"))}<br><span class="small">gestionnaire de paie</span><br>{signature(dice.number(0, 99))}</td><td class="c">Vu et contresigné<br>{esc(second.named("LAST_first"))}<br><span class="small">{"directrice" if second.sex == "F" else "directeur"} administrati{"ve" if second.sex == "F" else "f"}</span><br>{signature(dice.number(0, 99))}</td></tr></table>
<div style="background:#0b6e6e;color:#fff;padding:3mm;text-align:center;font-size:14pt;margin-top:10mm">{dice.pick(("ATTESTATION DE TRAVAIL", "ATTESTATION D'EMPLOI", "ATTESTATION EMPLOYEUR"))}</div>
<div class="tiny c" style="margin-top:2mm">{dice.pick(("Paie Horizon", "Quadrivia RH", "Salarium"))} v{dice.number(7, 19)}.{dice.number(0, 9)} — modèle ATT-{dice.digits(2)} — Édité le {date_printed(issued, ds)} — page 1/1</div>"""
    truth = {"employee_name": name, "employer_name": firm.name, "contract_kind": kind, "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet("employer_certificate", html, truth, font=dice.font("sans"), size=10)


LAYOUTS = {"ward_halves": ward_halves, "ticked_by_hand": ticked_by_hand, "centred_software": centred_software}
