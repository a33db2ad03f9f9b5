"""Dealt layouts: an employer's landscape sheet with a boxed summary and the pay scale."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import MoneyStyle, long_date
from samples.names import JOBS
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import plain
from samples.stationery import sheet, signature, table

EURO = MoneyStyle("\u00a0", ",", "\u00a0€")


def landscape_scale(dice: Dice) -> Paper:
    """Prose, a box with contract and pay, the whole scale of wages below; the old address and landlord in the prose, the day in the footer's small print."""
    person, firm, home = dice.person(age=(20, 63)), dice.company(), plain(dice.address())
    chief, before, lord = dice.person("", age=(40, 63)), dice.address(""), dice.company("", "agency")
    start, issued = dice.day_before(4000, 200), dice.today
    moved = dice.day_before(150, 30)
    kind = dice.pick(("permanent", "permanent", "fixed_term", "apprenticeship"))
    if kind in ("fixed_term", "apprenticeship"):
        start = dice.day_before(420, 40)
    said = {"permanent": "contrat à durée indéterminée", "fixed_term": "contrat à durée déterminée", "apprenticeship": "contrat d'apprentissage"}[kind]  # fmt: skip
    steps = [round(1830 + 128 * n + dice.amount(0, 40), 2) for n in range(6)]
    rank = dice.number(0, 5) if kind == "permanent" else 0
    gross = steps[rank] if kind != "apprenticeship" else round(steps[0] * 0.61, 2)
    name = person.named("first_LAST")
    scale = table([["Minimum mensuel", *(EURO(x) for x in steps)], ["Ancienneté requise", "—", "2 ans", "4 ans", "6 ans", "9 ans", "12 ans"]], ("Grille du 1er janvier", *(f"Niveau {n}" for n in "ABCDEF")), numbers=tuple(range(1, 7)))  # fmt: skip
    box = f"<div style='border:1.5pt solid #444;padding:4mm;width:88mm'><b>{dice.pick(('En résumé', 'Récapitulatif'))}</b><br>{said}<br>depuis le {long_date(start)}<br>{dice.pick(('rémunération brute', 'salaire brut de base'))} : {EURO(gross)} par mois<br>niveau {'ABCDEF'[rank] if kind != 'apprenticeship' else 'hors grille'}</div>"
    prose = f"<div style='flex:1' class='justify'><p>Le service du personnel de <b>{esc(firm.name)}</b>, {esc(firm.address.line())}, SIRET {firm.siret}, certifie que {person.civility} {esc(name)} fait partie de ses effectifs en qualité de {esc(dice.pick(JOBS).lower())}{dice.pick((', à temps complet', ''))} et n'est, à ce jour, ni démissionnaire ni en cours de licenciement.</p><p>{person.civility} {esc(name)} nous a déclaré le {moved:%d/%m/%Y} habiter désormais {esc(home.line())} ; auparavant {esc(before.line())}, où le bailleur était {esc(lord.name)}.</p></div>"
    halves = [prose, box]
    if dice.chance(0.4):
        halves.reverse()
    html = f"""<div class="head"><b style="font-size:14pt">{esc(firm.name)}</b><span class="small">Ressources humaines · {dice.phone()}</span></div><h1 style="letter-spacing:3px">{dice.pick(("ATTESTATION", "CERTIFICAT", "ATTESTATION D'EMPLOI"))}</h1><div style="display:flex;gap:10mm;margin:6mm 0">{"".join(halves)}</div>
<p>Les salaires de l'établissement suivent le barème ci-dessous ; une revalorisation sera examinée le {dice.day_after(90, 20):%d/%m/%Y}.</p>{scale}<p style="margin-top:4mm">Délivré pour servir et valoir ce que de droit.</p><div style="margin:4mm 0 0 62%">Pour le directeur, par délégation,<br>{chief.civility} {esc(chief.named())}, responsable de la paie<br>{signature(dice.number(0, 99))}</div>"""
    truth = {"employee_name": name, "employer_name": firm.name, "contract_kind": kind, "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    foot = f"{dice.pick(('Édité le', 'Document édité le'))} {issued:%d/%m/%Y} – modèle RH-{dice.digits(3)}, version du {dice.day_before(900, 300):%m/%Y} – APE {firm.ape}"
    return sheet("employer_certificate", html, truth, font=dice.font("sans"), size=10.3, page="A4 landscape", margin="13mm 18mm", footer=foot)  # fmt: skip


LAYOUTS = {"landscape_scale": landscape_scale}
