"""Mixed layouts: a ruled sheet written by hand in two halves, and a mail printed with its header."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, Person
from samples.french import MoneyStyle, date_printed, long_date
from samples.names import JOBS
from samples.paper import Paper, esc
from samples.stationery import HAND, born, full_name, sheet, signature, stamp

KINDS = (
    ("permanent", "contrat à durée indéterminée"), ("permanent", "CDI"), ("permanent", "CDI à temps partiel, 28 h par semaine"),
    ("fixed_term", "contrat à durée déterminée"), ("fixed_term", "CDD de remplacement"), ("apprenticeship", "contrat d'apprentissage"),
)  # fmt: skip


def _staff(person: Person) -> str:
    """M. J. Morel: how the house names its own."""
    return f"{person.civility} {person.first_name[0]}. {person.last_name}"


def _until(dice: Dice, kind: str, issued: dt.date) -> str:
    """When it ends, for a contract that ends."""
    return "" if kind == "permanent" else f", jusqu'au {date_printed(dice.day_after(300, 60, issued), 'slash')}"


def ruled_sheet(dice: Dice) -> Paper:
    """A workshop's ruled sheet by hand: the person on the left, the post on the right, a child, an appointment, signed by delegation."""
    kind, said = dice.pick(KINDS)
    person = dice.person(age=(18, 28) if kind == "apprenticeship" else (20, 60))
    company = dice.company("employer", "company")
    issued = dice.day_before(60)
    start = dice.given.get("hired_on", dice.day_before(2_400 if kind == "permanent" else 420, 50, of=issued))
    gross, money = dice.amount(950, 1_500, "gross_pay") if kind == "apprenticeship" else dice.amount(1_830, 2_900, "gross_pay"), MoneyStyle(dice.pick((" ", "")), ",", dice.pick((" €", " euros")))  # fmt: skip
    head, deputy, child = dice.person("", age=(35, 66)), dice.person("", age=(27, 60)), dice.children(person, 1, "")[0]
    e = person.e
    name = full_name(person) if dice.chance(0.5) else f"{person.first_name} {person.last_name}"
    left = [
        f"<b>{esc(name)}</b>", born(person, "long"), f"demeurant {esc(dice.address('home').line())}",
        f"inscription en crèche de {esc(child.first_name)} demandée pour le {date_printed(dice.day_after(90, 25, issued), 'slash')}" if child.birth_date.year - person.birth_date.year > 17 else f"mutuelle : {esc(child.first_name)} {esc(child.last_name)} ayant droit, né{child.e} en {child.birth_date.year}",
    ]  # fmt: skip
    right = [
        f"travaille chez nous comme {dice.pick(JOBS).lower()}", f"depuis le {long_date(start)}", f"{said}{_until(dice, kind, issued)}",
        f"gagne {money(gross)} {dice.pick(('bruts par mois', 'brut mensuel', 'de salaire brut chaque mois'))}", f"prochaine visite médicale le {date_printed(dice.day_after(120, 20, issued), 'slash')}, à 9 h",
    ]  # fmt: skip
    if dice.chance(0.5):
        right[2], right[3] = right[3], right[2]
    title = dice.pick(("Certificat d'emploi", "Attestation de travail", "Attestation de présence dans l'entreprise", "Certificat de présence à l'effectif"))  # fmt: skip
    rule = "border-bottom:.5px solid #9db7dd;padding-bottom:1mm;margin-bottom:1.5mm"

    def written(rows: list[str]) -> str:
        return "".join(f'<div style="{rule}">{row}</div>' for row in rows) + f'<div style="{rule}">&nbsp;</div>'

    stamped = f'<div style="border:1px solid #444;color:#444;font:8pt Liberation Sans;padding:2mm;width:62mm">{esc(company.name)}<br>{esc(company.address.street)}<br>{company.address.postcode} {esc(company.address.town)}<br>SIRET {company.siret}</div>'
    maker = f"Je soussigné{deputy.e}, {_staff(deputy)}, agissant pour {esc(company.name)},"
    html = f"""<div style="border-left:1px solid #e28a8a;padding-left:6mm;min-height:235mm">{stamped}<p class="r" style="margin:5mm 0 9mm">{esc(company.address.town)}, le {date_printed(issued, dice.pick(("long", "slash")))}</p>
<div class="c" style="font-size:1.3em;margin-bottom:7mm"><u>{title}</u></div><div style="{rule}">{maker}</div><div style="{rule}">{dice.pick(("certifie que", "certifie par la présente que"))}</div>
<table style="margin:5mm 0"><tr><td style="width:50%;padding-right:5mm">{written(left)}</td><td style="border-left:1px solid #9db7dd;padding-left:5mm">{written(right)}</td></tr></table>
<div style="{rule}">{dice.pick(("Fait à la demande de l'intéressé" + e + ", pour ses démarches de logement.", "Remis à l'intéressé" + e + " pour faire valoir ce que de droit.", "Remis en main propre, sans engagement de notre part pour l'avenir."))}</div>
<div style="margin:9mm 0 0 75mm">Pour le directeur, {_staff(head)},<br>par délégation, {_staff(deputy)}<br>{signature(issued.day)}</div></div>"""
    truth = {"employee_name": name, "employer_name": company.name, "contract_kind": kind, "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet(
        "employer_certificate", html, truth, font=HAND, size=11.5, margin="15mm 18mm", css="body{color:#1d2b66}"
    )


def mail_printout(dice: Dice) -> Paper:
    """A mail printed with its header, sent to a couple: the labels in one line and the values in the next; the spouse, the former home and its landlord beside."""
    person, company, money = dice.person(age=(22, 62)), dice.company(), dice.money()
    kind, said = dice.pick(KINDS[:5])
    issued = dice.day_before(60)
    start = dice.given.get("hired_on", dice.day_before(3_000 if kind == "permanent" else 400, 120, of=issued))
    other = dice.partner(person, "", same_name=True)
    other = replace(other, sex="M" if person.sex == "F" else "F", first_names=dice.person("", sex="M" if person.sex == "F" else "F").first_names)  # fmt: skip
    him = person if person.sex == "M" else other
    gross, writer, landlord = (
        dice.amount(1_830, 3_600, "gross_pay"),
        dice.person("", age=(26, 62)),
        dice.person("", age=(35, 80)),
    )
    style, old, home = (
        dice.pick(("first_LAST", "LAST_first")),
        replace(dice.address(""), extra=""),
        dice.address("home"),
    )
    asked, effect = dice.day_before(12, 2, of=issued), dice.day_before(100, 15, of=issued)
    effect = max(effect, start)
    printed = issued + dt.timedelta(days=dice.number(1, 9))
    name = person.named(style)
    columns = [
        (dice.pick(("Nom et prénom", "Salarié(e)", "Collaborateur")), f"{person.civility} {esc(name)}"), (dice.pick(("Poste", "Emploi", "Fonction")), dice.pick(JOBS)), (dice.pick(("Contrat", "Nature du contrat")), said),
        (dice.pick(("Entrée", "Embauche", "Depuis le")), f"{start:%d/%m/%Y}"), (dice.pick(("Brut mensuel", "Salaire brut", "Rémunération brute")), money(gross)), ("Horaire applicable", f"dès le {effect:%d/%m/%Y}"),
    ]  # fmt: skip
    if dice.chance(0.5):
        columns = [*columns[:1], *columns[3:], *columns[1:3]]
    line = "<tr>" + "".join(f'<td class="small" style="color:#666">{a}</td>' for a, _ in columns) + "</tr><tr>" + "".join(f'<td style="padding-bottom:3mm">{b}</td>' for _, b in columns) + "</tr>"  # fmt: skip
    title = dice.pick(("Attestation employeur", "Attestation d'emploi", "Attestation de l'employeur"))
    host = "".join(c for c in company.name.lower().split()[-1] if c.isascii() and c.isalpha()) or "entreprise"
    mail = [
        ("De", f"{esc(writer.named('first_last'))} &lt;rh@{host}.example&gt;"), ("À", f"M. et Mme {esc(him.named('first_LAST'))}"), ("Objet", f"{title}, suite à votre demande"),
        ("Envoyé", f"{date_printed(issued, 'long')} {dice.number(8, 18):02d}:{dice.number(10, 59)}"),
    ]  # fmt: skip
    if dice.chance(0.5):
        mail = [mail[0], mail[3], mail[1], mail[2]]
    top = "".join(f'<tr><td style="width:17mm"><b>{a} :</b></td><td>{b}</td></tr>' for a, b in mail)
    notes = [
        f"Votre demande nous est parvenue le {asked:%d/%m/%Y}.",
        f"D'après nos fichiers, {person.civility} {esc(name)} demeure {esc(home.line())} ; nous avons rayé l'ancienne adresse, {esc(old.line())}, dont {_staff(landlord)} était le bailleur.",
        f"{other.civility} {esc(other.named(style))}, {'son époux' if other.sex == 'M' else 'son épouse'}, n'est pas salarié{other.e} de l'entreprise.",
    ]  # fmt: skip
    if dice.chance(0.5):
        notes = [notes[0], notes[2], notes[1]]
    html = f"""<table style="border-bottom:1.5pt solid #333;margin-bottom:8mm">{top}</table><p>Madame, Monsieur,</p><p style="margin:7mm 0;font-size:1.2em" class="c b">{title.upper() if dice.chance(0.5) else title}</p>
<p>{dice.pick(("La direction de", "Le service du personnel de"))} {esc(company.name)}, {esc(company.address.line())} (SIRET {company.siret}), certifie que la personne désignée ci-dessous {dice.pick(("fait partie de ses effectifs", "est à ce jour employée par elle" if kind == "permanent" else "est à ce jour sous contrat"))} aux conditions suivantes :</p>
<table style="border-top:.5pt solid #999;border-bottom:.5pt solid #999;margin:6mm 0">{line}</table>{"".join(f"<p>{note}</p>" for note in notes)}<p>{"La période d'essai est achevée ; aucune rupture n'est engagée." if kind == "permanent" else f"Le terme prévu est le {dice.day_after(240, 40, issued):%d/%m/%Y}."}</p>
<p style="margin-top:8mm">Fait à {esc(company.address.town)}, le {date_printed(issued, dice.pick(("long", "slash", "dot")))}</p><div style="display:flex;gap:12mm"><div>{esc(writer.named("first_LAST"))}<br>{dice.pick(("Responsable des ressources humaines", "Gestion du personnel"))}<br>{signature(issued.day)}</div><div>{stamp(company.name) if dice.chance(0.5) else ""}</div></div>
<p class="tiny" style="margin-top:14mm">Imprimé le {printed:%d/%m/%Y} — page 1 sur 1 — {dice.phone()}</p>"""
    truth = {"employee_name": name, "employer_name": company.name, "contract_kind": kind, "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet("employer_certificate", html, truth, font=dice.pick(("Carlito", "Liberation Sans", "DejaVu Sans Condensed")), size=10.2, margin="14mm 16mm")  # fmt: skip


LAYOUTS = {"ruled_sheet": ruled_sheet, "mail_printout": mail_printout}
