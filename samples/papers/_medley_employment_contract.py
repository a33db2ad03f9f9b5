"""Medley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.names import JOBS
from samples.paper import Paper, esc
from samples.stationery import sheet


def particulars_sheet(dice: Dice) -> Paper:
    """A chain's personnel program: a sheet of particulars in a grid of four columns, general conditions in two, the sealed electronic signatures; no title says contract."""
    person, company, home = dice.person(age=(18, 61)), dice.company("employer", "company"), dice.address()
    style, money = dice.pick(("LAST_first", "LAST_FIRST")), dice.money()
    start = dice.day_before(1900, 15)
    signed_on = start - dt.timedelta(days=dice.number(1, 12))
    gross = dice.amount(1820, 3400, "gross_pay")
    boss, director = dice.person("", age=(30, 60)), dice.person("", age=(35, 62))
    trial = start + dt.timedelta(days=dice.pick((59, 61, 89)))
    declared = start - dt.timedelta(days=1)
    name = person.named(style)
    job = dice.pick(JOBS)

    def row(one: str, two: str, three: str, four: str) -> str:
        return f"<tr><td class='k'>{one}</td><td>{two}</td><td class='k'>{three}</td><td>{four}</td></tr>"

    grid = "".join(
        (
            row(
                "Matricule",
                dice.digits(7),
                "Magasin de rattachement",
                f"{dice.number(11, 99)} {esc(dice.address('').town)}",
            ),
            row("Collaborateur", f"<b>{esc(name)}</b>", "Responsable hiérarchique", esc(boss.named(style))),
            row("Naissance", f"{person.birth_date:%d/%m/%Y} – {esc(person.birth_place)}", "Domicile", esc(home.line())),
            row(
                "Fonction",
                esc(job),
                "Statut / niveau",
                dice.pick(("Employé – niveau II", "Employé – niveau III", "Agent de maîtrise – niveau V")),
            ),
            row("Nature de l'engagement", "Durée indéterminée", "Durée du travail", "35 h 00 hebdomadaires"),
            row("Prise de poste", f"{start:%d/%m/%Y}", "Fin de période d'essai", f"{trial:%d/%m/%Y}"),
            row("Brut mensuel", money(gross), "Soit brut annuel (13 mois)", money(round(gross * 13, 2))),
            row(
                "DPAE effectuée le", f"{declared:%d/%m/%Y}", "Prime de transport", money(dice.pick((18.5, 22.0, 31.4)))
            ),
        )
    )
    clauses = (
        ("Essai.", "La période d'essai s'entend d'un travail effectif ; toute suspension la prolonge d'autant. Elle peut être rompue par chacun moyennant le délai de prévenance des articles L.1221-25 et L.1221-26 du code du travail."),
        ("Lieu.", "Le collaborateur exerce au magasin indiqué ; il pourra être affecté à tout magasin de l'enseigne situé à moins de trente kilomètres."),
        ("Horaires.", "Les plannings sont affichés quinze jours à l'avance. Le travail du dimanche repose sur le volontariat et ouvre droit à une majoration de 30 %."),
        ("Congés.", "Deux jours et demi ouvrables par mois de travail effectif. Le 13e mois est versé en novembre, au prorata de la présence."),
        ("Confidentialité.", "Le collaborateur s'interdit de divulguer les chiffres, procédés et fichiers de clientèle dont il a connaissance."),
        ("Rupture.", "Passé l'essai, chacune des parties peut mettre fin aux présentes en observant le préavis de la convention collective du commerce de détail (accord du 12 juillet 2001 étendu)."),
    )  # fmt: skip
    small = "".join(f"<p><b>{title}</b> {text}</p>" for title, text in clauses)

    def seal(who: str, quality: str, hour: str) -> str:
        return f"<div style='border:.6pt dashed #555;padding:2mm 4mm;width:47%' class='small'><b>Signature électronique</b><br>{esc(who)}<br>{quality}<br>{signed_on:%d/%m/%Y} {hour} (UTC+1) – certificat {dice.letters(2)}{dice.digits(8)}</div>"

    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:2pt solid #7a1f3d;padding-bottom:2mm"><div><b style="font-size:1.3em;color:#7a1f3d">{esc(company.name)}</b><br><span class="tiny">{esc(company.address.line())} – SIRET {company.siret} – APE {company.ape}</span></div><div class="tiny r">Réf. CP-{dice.digits(6)}<br>Convention mise à jour au 01/01/{start.year}</div></div>
<p style="margin-top:6mm;letter-spacing:.12em" class="b">CONDITIONS PARTICULIÈRES D'EMPLOI</p>
<table class="grid parts">{grid}</table>
<p style="margin-top:7mm;letter-spacing:.12em" class="b">CONDITIONS GÉNÉRALES</p><div class="small" style="columns:2;column-gap:8mm;text-align:justify">{small}</div>
<p class="small">Les conditions particulières et générales forment un tout. Le collaborateur déclare être libre de tout engagement et en accepter les termes.</p>
<div style="display:flex;justify-content:space-between;margin-top:6mm">{seal(director.named(style), "Directeur des ressources humaines", "09:12")}{seal(name, "Collaborateur", "18:47")}</div>"""
    truth = {"employee_name": name, "employer_name": company.name, "contract_kind": "permanent", "start_date": start, "issue_date": signed_on, "gross_pay": gross}  # fmt: skip
    css = ".parts td { font-size: 8.6pt; padding: 3px 5px } .parts .k { background: #f3e9ed; width: 19%; font-size: 7.6pt }"
    return sheet("employment_contract", html, truth, font="Open Sans", size=9.4, margin="13mm 15mm", css=css)


LAYOUTS = {"particulars_sheet": particulars_sheet}
