"""Mixed layouts: a template with a side band and dotted leaders, a landscape history of rights in dated steps."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, stamp, table

_PLACES = ("de la Creuse", "du Doubs", "des Landes", "de la Vendée", "de l'Eure")


def dotted_leaders(dice: Dice) -> Paper:
    """A house's template with a side band: who and when only in the object line, rights with dotted leaders to their values; the tutor who receives it, amounts of two years, the scale of rates, the article as title."""
    person, tutor = dice.person(age=(18, 80)), dice.person("", age=(32, 66))
    issued, place = dice.day_before(700, 6), dice.pick(_PLACES)
    sat, asked = dice.day_before(12, 1, of=issued), dice.day_before(200, 90, of=issued)
    starts = issued.replace(day=1)
    ends = starts.replace(year=starts.year + dice.pick((3, 5, 10))) - dt.timedelta(days=1)
    name = f"{person.last_name.upper()}, {person.first_name}"
    given, refused = dice.pick((("Allocation aux adultes handicapés", "Prestation de compensation"), ("Carte mobilité inclusion, mention invalidité", "Allocation aux adultes handicapés"), ("Reconnaissance de la qualité de travailleur handicapé", "Carte mobilité inclusion, mention priorité")))  # fmt: skip

    def leader(label: str, value: str) -> str:
        return f"<div style='display:flex;margin:1.6mm 0'><span>{label}</span><span style='flex:1;border-bottom:1pt dotted #888;margin:0 2mm 1mm'></span><b>{value}</b></div>"  # fmt: skip

    facts = [leader("Demande déposée", f"{asked:%d/%m/%Y}"), leader("Réunion de la commission", f"{sat:%d/%m/%Y}"), leader(given, "ACCORD"), leader("du", f"{starts:%d/%m/%Y}"), leader("au", f"{ends:%d/%m/%Y}"), leader(refused, "REJET"), leader("Taux d'incapacité", dice.pick(("≥ 80 %", "50 à 79 %")))]  # fmt: skip
    year, paid = issued.year, {2021: "903,60", 2022: "956,65", 2023: "971,37", 2024: "1 016,05", 2025: "1 033,32"}
    sums = table([("Montant mensuel maximal", f"{paid.get(year - 1, '1 033,32')} €", f"{paid.get(year, '1 041,59')} €"), ("Majoration", "104,77 €", "104,77 €")], ("Pour information", str(year - 1), str(year)))  # fmt: skip
    scale = table([("Forme légère", "1 à 15 %"), ("Forme moyenne", "20 à 45 %"), ("Forme importante", "50 à 75 %"), ("Forme majeure", "80 à 95 %")], ("Guide-barème", "Taux"))  # fmt: skip
    say = dice.pick((f"Décision du {long_date(issued)} — {name}", f"{name} / notre décision du {issued:%d/%m/%Y}"))
    title = dice.pick(("Décision prise en application de l'article L. 241-6 du code de l'action sociale et des familles", "Article R. 241-31 du code de l'action sociale et des familles — décision de la CDAPH"))  # fmt: skip
    where, left = "<br>".join(esc(row) for row in dice.address("").lines()), dice.chance(0.6)
    band = f"<div style='width:38mm;background:#274b46;color:#fff;padding:6mm 4mm;min-height:245mm'><b>Maison de l'autonomie {place}</b><p class='small'>MDPH<br>{where}<br><br>{dice.phone()}<br><br>Dossier<br>{dice.digits(7)}<br><br>Suivi par<br>{esc(dice.person('').named('first_last'))}</p></div>"  # fmt: skip
    kind = dice.pick(("mandataire judiciaire à la protection des majeurs", "représentant légal", "tuteur" if tutor.sex == "M" else "tutrice"))  # fmt: skip
    html = f"""<div style="display:flex">{band if left else ""}<div style="flex:1;padding:3mm 8mm"><div style="margin-left:46%">{tutor.civility} {esc(tutor.named("first_LAST"))}<br>{kind}<br>{"<br>".join(esc(row) for row in dice.address("").lines())}</div>
<p style="margin:9mm 0 4mm"><b>Objet :</b> {esc(say)}</p><p style="border:.8pt solid #274b46;padding:2mm" class="c">{title}</p>{"".join(facts)}<div style="display:flex;gap:5mm;margin-top:5mm" class="tiny"><div style="flex:1.3">{sums}</div><div style="flex:1">{scale}</div></div>
<p class="small" style="text-align:justify">Cette décision peut être contestée dans un délai de deux mois par un recours administratif préalable obligatoire, déposé par la personne ou son représentant légal, auprès de la maison de l'autonomie.</p><div style="margin-left:45%">La présidente de la commission<br>{esc(dice.person("", "F", (42, 68)).named("first_last"))}<br>{signature(dice.number(0, 99))}</div></div>{"" if left else band}</div>"""
    return sheet("disability_decision", html, {"person_names": [name], "issue_date": issued}, font=dice.font("sans"), size=10.2, margin="12mm 12mm")  # fmt: skip


def rights_in_steps(dice: Dice) -> Paper:
    """A landscape « Notification (ex-COTOREP) »: the rights since the first request in dated steps, staff by initial and surname, day after the town, the fund that pays, two signatures and the scale of the rates."""
    person, place = dice.person(age=(22, 76)), dice.pick(_PLACES)
    name = person.named(dice.pick(("first_LAST", "LAST_first", "LAST_FIRST")))
    issued, town = dice.day_before(800, 5), dice.address("").town
    staff = [dice.person("", age=(28, 64)) for _ in range(4)]
    by = [f"{who.first_name[0]}. {who.last_name}" for who in staff]
    first = dice.day_before(3300, 2000, of=issued)
    days = [first, first + dt.timedelta(days=dice.number(90, 200)), dice.day_before(330, 200, of=issued), dice.day_before(90, 40, of=issued), dice.day_before(20, 2, of=issued)]  # fmt: skip
    until = issued.replace(year=issued.year + dice.pick((2, 5, 10)), day=1)
    steps = [
        ("Première demande", "reçue", "—", by[0]), ("Décision antérieure", "RQTH accordée", f"jusqu'au {issued.replace(day=1):%d/%m/%Y}", by[1]), ("Demande de renouvellement", "complète", "—", by[0]), ("Évaluation pluridisciplinaire", f"entretien avec {by[2]}", "—", by[2]),
        ("Séance de la CDAPH", f"<b>{dice.pick(('RQTH : accord', 'AAH : accord', 'CMI invalidité : accord'))}</b>", f"du {issued.replace(day=1):%d/%m/%Y} au {until:%d/%m/%Y}", by[3]),
    ]  # fmt: skip
    rows = [(f"{day:%d/%m/%Y}", *step) for day, step in zip(days, steps, strict=True)]
    title = dice.pick(("NOTIFICATION DE DÉCISION (ex-COTOREP)", "Notification d'orientation et de droits — commission départementale", "DÉCISION DE LA COMMISSION DES DROITS (ancienne COTOREP)"))  # fmt: skip
    fund, close = dice.address(""), dice.phone()
    scale = table(
        [("moins de 50 %", "pas de carte"), ("50 à 79 %", "priorité"), ("80 % et plus", "invalidité")],
        ("Taux", "Ouvre droit"),
    )
    where = f"<p>{esc(town)}, {dice.print_date(issued, dice.pick(('slash', 'long', 'dot')))}</p>"
    low = (
        f"<p>Concerne : <b>{esc(name)}</b>, né{person.e} le {person.birth_date:%d/%m/%Y}, dossier {dice.digits(6)}</p>"
    )
    html = f"""<div style="display:flex;justify-content:space-between"><div><b>MDPH {place}</b><br><span class="small">{esc(dice.address("").line())} — {close}</span></div><div>{where}</div></div><h1 style="margin:4mm 0">{title}</h1>{low}
<div style="margin:4mm 0">{table(rows, ("Le", "Étape", "Suite donnée", "Période", "Agent"))}</div><div style="display:flex;gap:8mm"><div style="width:62mm" class="tiny">{scale}</div><div class="small" style="flex:1">Organisme payeur : Caisse d'allocations familiales, {esc(fund.line())}. La caisse calcule les montants et les verse sur le compte connu d'elle.<br>Recours : deux mois à compter de la réception. Renouvellement à demander avant le {until - dt.timedelta(days=180):%d/%m/%Y}.</div></div>
<div style="display:flex;justify-content:space-between;margin-top:6mm"><div>L'agent instructeur<br>{by[3]}<br>{signature(dice.number(0, 99))}</div><div>{stamp("MDPH " + place.upper(), "#5a2d82")}</div><div>Vu et contresigné, la présidence<br>{by[1]}<br>{signature(dice.number(0, 99))}</div></div>"""
    css = ".grid td,.grid th{border:.5pt solid #666}"
    return sheet("disability_decision", html, {"person_names": [name], "issue_date": issued}, font=dice.font("any"), size=9.8, page="A4 landscape", margin="12mm 15mm", css=css)  # fmt: skip


LAYOUTS = {"dotted_leaders": dotted_leaders, "rights_in_steps": rights_in_steps}
