"""Mixed layouts: a small association's letter that says it all in its last paragraph."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, stamp, table


def association_letter(dice: Dice) -> Paper:
    """A family-planning association's letter without a title: courtesies and last year's figures first, who is pregnant and until when only in the last paragraph; the day as dd.mm.yy, husband, fund and colleagues by initial."""
    person, issued = dice.person(sex="F", age=(18, 43)), dice.day_before(65, 1)
    mate, doctor, head = dice.partner(person), dice.person("", "F", (30, 64)), dice.person("", age=(35, 70))
    began = dice.day_before(200, 92, of=issued)
    term, seen = began + dt.timedelta(days=273), dice.day_before(9, 1, of=issued)
    name, town, fund = person.named("first_last"), dice.address("").town, dice.address("")
    asso = dice.pick(("Planning des Deux-Berges", "Les Mille Jours", "Espace Santé Familles", "La Maison des Naissances"))  # fmt: skip
    many = dice.number(180, 900)
    counts = table([("Consultations", str(many), str(many + dice.number(-60, 140))), ("Suivis de grossesse", str(many // 6), str(many // 5)), ("Subvention de la caisse", f"{many * 31} €", f"{many * 33} €")], ("Notre activité", str(issued.year - 1), str(issued.year)))  # fmt: skip
    above = dice.chance(0.5)
    told = dice.pick((f"est enceinte, que la grossesse a débuté vers le {began:%d.%m.%y} et que la naissance est attendue aux environs du {term:%d.%m.%y}", f"attend un enfant, le début de grossesse étant fixé au {began:%d.%m.%y} et le terme au {term:%d.%m.%y}"))  # fmt: skip
    first = f"<p>Madame, Monsieur,</p><p style='text-align:justify'>Notre équipe reçoit chaque semaine, sans rendez-vous, les familles du quartier. Vous nous avez interrogés au sujet d'une demande de logement plus grand ; nous vous répondons avec l'accord de l'intéressée et en présence de son {'mari' if mate.sex == 'M' else 'épouse'}, {mate.civility} {esc(mate.named('first_last'))}.</p>"  # fmt: skip
    body = f"<p style='text-align:justify'>La déclaration a été adressée à la caisse primaire d'assurance maladie ({esc(fund.line())}) et la consultation a été faite le {seen:%d.%m.%y} par {esc(doctor.first_name[0])}. {esc(doctor.last_name)}, sage-femme. La caisse nous aide, comme le montre {'le tableau ci-dessus' if above else 'ce tableau'}.</p>"  # fmt: skip
    last = f"<p style='text-align:justify'>Je certifie donc, au nom de la sage-femme de notre centre et pour servir <b>au nom de {esc(name)}</b>, née le {person.birth_date:%d.%m.%y}, que celle-ci {told}.</p>"  # fmt: skip
    middle = counts + body if above else body + counts
    html = f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:1.2em">{esc(asso)}</b><br><span class="small">association loi 1901 — centre de santé sexuelle<br>{esc(dice.address("").line())}</span></div><div class="small">Présidence : {head.first_name[0]}. {esc(head.last_name)}<br>{dice.phone()}<br>SIRET {dice.siret()}</div></div>
<p style="margin:9mm 0 0 55%">{esc(town)}, {issued:%d.%m.%y}</p><div style="margin:6mm 0">{first}{middle}</div>{last}<div style="display:flex;justify-content:space-between;margin-top:6mm"><div>{stamp(asso.upper(), "#8a3a6a", under="CSS")}</div><div>{esc(doctor.first_name[0])}. {esc(doctor.last_name)}, sage-femme diplômée d'État<br>RPPS 10{dice.digits(9)}<br>{signature(dice.number(0, 99))}</div></div>
<div class="tiny c" style="border-top:.5pt solid #999;margin-top:14mm;padding-top:2mm">{esc(asso)} · dossier de {esc(name)} · prochaine visite le {issued + dt.timedelta(days=dice.number(20, 35)):%d.%m.%y} · Crédit coopératif {dice.iban()}</div>"""
    return sheet("pregnancy_certificate", html, {"person_names": [name], "issue_date": issued}, font=dice.pick(("Carlito", "Caladea", "Liberation Serif")), size=11, margin="17mm 22mm")  # fmt: skip


LAYOUTS = {"association_letter": association_letter}
