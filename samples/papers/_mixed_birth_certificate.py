"""Mixed layouts: a village's typed extract in one row of values, a software house's extract with a column of remarks."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.civil_status import birth_surname, town_hall
from samples.dice import Dice, Person
from samples.french import long_date
from samples.names import JOBS
from samples.paper import Paper, esc
from samples.stationery import TYPEWRITER, barcode, sheet, signature, stamp, table


def _parents(dice: Dice, child: Person) -> tuple[Person, Person]:
    """Father and mother of an age to have had the child."""
    age = (dice.today - child.birth_date).days // 365
    father = dice.person("", "M", (age + 21, age + 40))
    return replace(father, last_name=child.last_name), dice.person("", "F", (age + 19, age + 38))


def village_row(dice: Dice) -> Paper:
    """A village town hall's form typed in: one header row and one row of values, the copy's day alone on its line; the neighbour who declared, the fees of two years, the term of use."""
    child, hall, style = dice.person(age=(0, 70)), town_hall(dice), dice.pick(("slash", "dash", "long"))
    child = replace(child, last_name=child.last_name if " " in child.last_name else f"{dice.pick(('Ould', 'Ben', 'Da', 'El', 'Van'))} {child.last_name}") if not dice.given else child  # fmt: skip
    father, mother = _parents(dice, child)
    told, witness = child.birth_date + dt.timedelta(days=dice.number(1, 4)), dice.person("", age=(45, 80))
    issued = max(dice.day_before(85, 1), told)
    printed, name = long_date(issued) if style == "long" else dice.print_date(issued, style), f"{' '.join(child.first_names)} {birth_surname(child)}"  # fmt: skip
    title = dice.pick(("BULLETIN DE NAISSANCE", "EXTRAIT DES REGISTRES DES NAISSANCES", "FICHE EXTRAITE DU REGISTRE DES NAISSANCES"))  # fmt: skip
    fee = dice.number(10, 40)
    head = ("N°", "Noms", "Prénoms", "Né(e) le", "Lieu", "Père", "Mère")
    row = (str(dice.number(1, 48)), birth_surname(child), " ".join(child.first_names), f"{child.birth_date:%d/%m/%Y}", child.birth_place, father.named("first_LAST"), f"{mother.first_name} {birth_surname(mother)}")  # fmt: skip
    fees = table([("Copie noir et blanc", f"0,{fee} €", f"0,{fee + 2} €"), ("Légalisation de signature", "gratuit", "gratuit"), ("Duplicata de livret", "4,00 €", "4,50 €")], ("Tarifs municipaux", str(issued.year - 1), str(issued.year)))  # fmt: skip
    low = f"<div style='width:78mm' class='small'>{fees}</div>"
    sign = f"<div>{printed}<br><br>{hall.officer}<br>maire, officier de l'état civil<br>{signature(dice.number(0, 99))}{stamp('MAIRIE ' + hall.of.upper())}</div>"  # fmt: skip
    html = f"""<div>DEPARTEMENT : {esc(hall.department.upper())}<br>MAIRIE {esc(hall.of.upper())}<br>Tel. {dice.phone()} - ouverte lundi et jeudi</div><p class="c b" style="margin:12mm 0 6mm;letter-spacing:1.5pt">{title}</p>
<p>délivré au nom de : {esc(name)}</p><div style="margin:5mm 0">{table([[esc(it) for it in row]], head)}</div>
<p>Naissance déclarée le {told:%d/%m/%Y} par {esc(witness.named("first_LAST"))}, {dice.number(40, 79)} ans, {esc(dice.pick(JOBS).lower())}, {dice.pick(("voisin" if witness.sex == "M" else "voisine", "ayant assisté à l'accouchement"))}, qui a signé au registre.</p>
<p>{dice.pick(("Mentions en marge : néant.", "EN MARGE : rien.", "Sans mention marginale."))}</p>
<p class="small">Pour un mariage ou un pacs, à produire avant le {issued + dt.timedelta(days=90):%d/%m/%Y}. Prochaine permanence du maire : {issued + dt.timedelta(days=dice.number(3, 12)):%d/%m/%Y}.</p>
<div style="display:flex;justify-content:space-between;margin-top:9mm">{low + sign if dice.chance(0.5) else sign + low}</div>"""
    css = "table.grid{font-size:.82em} .grid td,.grid th{border:.6pt solid #222;background:#fff;text-align:left}"
    truth = {"person_names": [name], "issue_date": issued}
    return sheet("birth_certificate", html, truth, font=dice.pick((TYPEWRITER, "Courier Prime")), size=10, margin="15mm 14mm", css=css)  # fmt: skip


def remarks_column(dice: Dice) -> Paper:
    """A software house's extract: narrow labels, values, remarks in the third column; parents' days of birth, a former address, deeds issued in two years; « Édité le » in the small print below."""
    child, hall = dice.person(age=(0, 66)), town_hall(dice)
    if not dice.given:
        more = dice.person("", child.sex).first_names + dice.person("", child.sex).first_names
        child = replace(child, first_names=tuple(dict.fromkeys((*child.first_names, *more)))[:3])
    father, mother = _parents(dice, child)
    issued = dice.day_before(80, 1)
    told = child.birth_date + dt.timedelta(days=dice.number(1, 3))
    issued, checked = max(issued, told), max(told, dice.day_before(400, 90, of=issued))
    name, old, now = f"{', '.join(child.first_names)} {birth_surname(child)}", dice.address(""), dice.address()
    rows = [
        ("Nom", f"<b>{birth_surname(child)}</b>", dice.pick(("1re partie : néant", "double tiret : non"))), ("Prénoms", f"<b>{', '.join(child.first_names)}</b>", "ordre du registre"),
        ("Né(e)", f"{child.birth_date:%d/%m/%Y} à {child.birth_place}", f"déclaré le {told:%d/%m/%Y}"), ("Sexe", "féminin" if child.sex == "F" else "masculin", ""),
        ("Parent 1", f"{father.first_name} {birth_surname(father)}<br>né le {father.birth_date:%d/%m/%Y} à {father.birth_place}", f"alors domicilié {old.line()}"),
        ("Parent 2", f"{mother.first_name} {birth_surname(mother)}<br>née le {mother.birth_date:%d/%m/%Y} à {mother.birth_place}", "même domicile"), ("Mentions", "Néant", f"contrôle COMEDEC du {checked:%d/%m/%Y}"),
    ]  # fmt: skip
    body = "".join(f"<tr style='border-bottom:.4pt solid #bbb;vertical-align:top'><td class='tiny' style='width:19mm'>{a}</td><td>{b}</td><td class='small' style='width:58mm;color:#555;font-style:italic'>{c}</td></tr>" for a, b, c in rows)  # fmt: skip
    made = dice.number(300, 4000)
    counts = table([("Actes délivrés", str(made), str(made + dice.number(-90, 250))), ("dont par voie dématérialisée", str(made // 2), str(made // 2 + 77))], ("Activité du service", str(issued.year - 1), str(issued.year)))  # fmt: skip
    title = dice.pick(("Extrait d'acte de naissance avec filiation", "EXTRAIT D'ACTE DE NAISSANCE", "Extrait avec filiation — Acte de naissance"))  # fmt: skip
    clerk = dice.person("", age=(25, 60))
    html = f"""<div style="background:#2d3e63;color:#fff;padding:3mm 5mm;display:flex;justify-content:space-between"><b>Mairie {esc(hall.of)}</b><span class="small">ARPÈGE-CIVIL v{dice.number(6, 9)}.{dice.number(0, 9)} · poste {dice.number(1, 12):02d}</span></div>
<h1 style="text-align:left;margin:8mm 0 2mm">{title}</h1><p class="small">Registre {child.birth_date.year}, acte n° {dice.number(3, 3900)} — {esc(hall.department)}</p><table style="margin:5mm 0">{body}</table><div style="width:96mm" class="tiny">{counts}</div>
<div style="display:flex;justify-content:space-between;margin-top:10mm"><div>{stamp("ETAT CIVIL " + hall.town.upper(), "#333")}</div><div>Extrait certifié conforme,<br>par délégation du maire<br>{esc(clerk.named("first_last"))}<br>{signature(dice.number(0, 99))}</div></div>
<div class="tiny" style="border-top:.5pt solid #888;margin-top:12mm;padding-top:2mm;display:flex;justify-content:space-between"><span>Édité le {dice.print_date(issued, dice.pick(("slash", "dot", "short")))} · {barcode(dice.digits(9), height=9)}</span><span>à remettre à : {esc(child.civility if issued.year - child.birth_date.year > 18 else "aux parents de")} {esc(child.named("first_LAST"))}, {esc(now.line())}</span></div>"""
    return sheet("birth_certificate", html, {"person_names": [name.replace(",", "")], "issue_date": issued}, font=dice.font("sans"), size=10.3)  # fmt: skip


LAYOUTS = {"village_row": village_row, "remarks_column": remarks_column}
