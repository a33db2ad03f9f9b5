"""Further layouts: a temporary work agency's proof of a mission, a mail of the personnel office printed by who received it."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import (
    MONEY_STYLES,
    long_date,
)
from samples.names import JOBS
from samples.paper import Paper
from samples.stationery import (
    sheet,
    signature,
    stamp,
)

_LR = "td:first-child{text-align:right;color:#555;padding-right:5mm;width:44%}"


def mission_proof(dice: Dice) -> Paper:
    """A temporary work agency: labels set right against their values, the user firm and the day the file was opened among them."""
    person, agency, user = dice.person(age=(18, 62)), dice.company("employer", "company"), dice.company("", "company")
    name, issued = person.named(dice.pick(("first_LAST", "LAST_first"))), dice.day_before(70)
    start = dice.day_before(140, 12, of=issued)
    opened, ends = dice.day_before(900, 40, of=start), dice.day_after(120, 10, of=issued)
    rate, money = dice.amount(11.9, 17.5), dice.pick(MONEY_STYLES[:7])
    gross = round(rate * 151.67, 2)
    rows = [
        ("Salarié intérimaire", f"<b>{name}</b>"), ("Immatriculation", dice.nir(person)), ("Dossier ouvert à l'agence le", f"{opened:%d/%m/%Y}"), ("Contrat de mission", f"n° {dice.digits(8)} / avenant 0"),
        ("Entreprise utilisatrice", user.name), ("Lieu de la mission", user.address.line()), ("Qualification", dice.pick(JOBS)), ("Motif du recours", dice.pick(("accroissement temporaire d'activité", f"remplacement de {dice.person('').named('first_LAST')}, absent(e)"))),
        ("La mission a commencé le", f"{start:%d/%m/%Y}"), ("Terme prévu", f"{ends:%d/%m/%Y}, souplesse de 5 jours"), ("Taux horaire", money(rate)), ("Soit pour 151,67 h, brut mensuel", money(gross)), ("Indemnités de fin de mission", "10 % en sus"),
    ]  # fmt: skip
    body = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in rows)
    html = f"""<div style="background:#e4572e;color:#fff;padding:5mm 6mm;display:flex;justify-content:space-between"><b style="font-size:15pt">{agency.name}</b><span class="small">Travail temporaire — {agency.address.line()}<br>SIRET {agency.siret} — garantie financière Socamett</span></div>
<p class="r" style="margin:8mm 0">{agency.address.town}, {issued:%d/%m/%Y}</p><p>À qui de droit,</p><p>Notre agence déclare employer, à la date de ce jour, la personne désignée ci-dessous dans les conditions qui suivent.</p>
<table style="margin:7mm 0">{body}</table>
<p>Ces éléments sont extraits de nos fichiers à la demande de l'intéressé{person.e} pour la constitution d'un dossier locatif ; ils n'engagent pas l'entreprise utilisatrice, {user.name}.</p>
<div style="display:flex;gap:20mm;margin-top:10mm"><div>{stamp(agency.name, "#e4572e", under="AGENCE")}</div><div>{dice.person("", age=(25, 60)).named("first_last")}<br>Chargé(e) de recrutement<br>{signature(dice.number(0, 99))}</div></div>"""
    truth = {"employee_name": name, "employer_name": agency.name, "contract_kind": "temporary", "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet("employer_certificate", html, truth, font=dice.font("sans"), size=10.3, css=_LR)


def printed_mail(dice: Dice) -> Paper:
    """A mail of the personnel office as its reader printed it: header lines, sentences, an earlier message quoted beneath with other days."""
    person, firm, officer = dice.person(age=(20, 63)), dice.company("employer"), dice.person("", age=(26, 60))
    name, issued = person.named("first_last"), dice.day_before(60)
    start = dice.day_before(4200, 300, of=issued)
    full, asked = dice.day_before(200, 30, of=issued), issued - dt.timedelta(days=dice.number(1, 6))
    gross, money = dice.amount(1720, 3300, "gross_pay"), dice.pick(MONEY_STYLES[:7])
    domain = "".join(c for c in firm.name.lower() if c.isascii() and c.isalpha())[:14] + ".example"
    mail = f"{person.first_name[0].lower()}{dice.digits(3)}@courriel.example"
    html = f"""<div class="small" style="border-bottom:1pt solid #000;padding-bottom:2mm"><b>{person.named("first_last")}</b></div>
<div style="margin:4mm 0"><b style="font-size:12pt">RE: papier pour le dossier HLM</b><br><span class="small">1 message</span></div>
<table style="border-top:.5pt solid #999;border-bottom:.5pt solid #999"><tr><td><b>{officer.named("first_last")}</b> &lt;rh@{domain}&gt;</td><td class="r">{long_date(issued, True)} à {dice.number(8, 17)}:{dice.number(10, 59)}</td></tr><tr><td colspan="2" class="small">À : {mail}<br>Cc : paie@{domain}</td></tr></table>
<p style="margin-top:6mm">Bonjour {person.civility} {person.last_name},</p>
<p>Je vous confirme par ce message, qui vaut attestation, que vous faites partie des effectifs de {firm.name} ({firm.address.line()}, SIRET {firm.siret}). Vous y êtes entré{person.e} le {long_date(start)} sous contrat à durée indéterminée, en qualité de {dice.pick(JOBS)} ; vous êtes passé{person.e} à temps complet au {long_date(full)} et votre période d'essai est terminée de longue date.</p>
<p>Votre salaire de base est de {money(gross)} brut par mois, sur douze mois. S'y ajoute une prime de fin d'année, versée en décembre ({money(dice.amount(300, 900))} la dernière fois), que les bailleurs ne comptent pas toujours. Vous n'êtes ni démissionnaire ni visé{person.e} par une procédure de licenciement.</p>
<p>Bien à vous,</p><p><b>{officer.named("first_LAST")}</b><br>Gestionnaire du personnel — {firm.name}<br>{dice.phone()}</p>
<div style="border-left:2pt solid #aab;padding-left:4mm;margin-top:9mm;color:#445" class="small">Le {asked:%d/%m/%Y} à {dice.number(9, 20)}:{dice.number(10, 59)}, {person.named("first_last")} &lt;{mail}&gt; a écrit :<br><br>Bonjour, le bailleur me demande une attestation de moins de trois mois. Celle que {dice.person("").named("first_last")} m'avait faite est du {dice.day_before(500, 200, of=issued):%d/%m/%Y}. Pouvez-vous me la refaire avant le {issued + dt.timedelta(days=dice.number(5, 15)):%d/%m} ? Merci d'avance.</div>"""
    truth = {"employee_name": name, "employer_name": firm.name, "contract_kind": "permanent", "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet(
        "employer_certificate", html, truth, font=dice.pick(("Roboto", "Liberation Sans", "Open Sans")), size=10
    )


LAYOUTS = {"mission_proof": mission_proof, "printed_mail": printed_mail}
