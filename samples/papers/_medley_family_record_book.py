"""Medley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, truth_name, wedding_day
from samples.dice import Dice, Person
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import full_name, sheet, signature, stamp


def wilaya(dice: Dice) -> Paper:
    """An Algerian booklet: a page for the husband, one for the wife, one left empty for another wife, then the children two a page, each page with its column of mentions."""
    one = dice.person("person", age=(26, 60))
    two = dice.person("partner", sex="F" if one.sex == "M" else "M", age=(26, 60))
    man, wife = (one, two) if one.sex == "M" else (two, one)
    wed = wedding_day(dice, (man, wife))
    act_number = dice.number(4, 800)
    kids = dice.children(man, dice.number(1, 4))
    given = wed + dt.timedelta(days=dice.number(0, 40))
    wilaya, town = dice.pick((("Béjaïa", "Akbou"), ("Oran", "Arzew"), ("Sétif", "El Eulma"), ("Tizi Ouzou", "Azazga"), ("Mostaganem", "Sidi Ali")))  # fmt: skip

    def row(label: str, value: str) -> str:
        return f"<tr><td style='width:34%;color:#264'>{label}</td><td style='font-family:Courier Prime;border-bottom:.5pt dotted #555'>{value}</td></tr>"

    def page(title: str, rows: str, notes: str) -> str:
        return f"<div style='width:128mm;height:86mm;border:.8pt solid #264;padding:3mm;display:flex;gap:2mm'><div style='width:26mm;border-right:.6pt solid #264;font-size:6.5pt'><i>Mentions marginales</i><br><br>{notes}</div><div style='flex:1'><div class='c b' style='color:#264;margin-bottom:1.5mm'>{title}</div>{rows}</div></div>"

    def spouse(person: Person, title: str, note: str) -> str:
        father, mother = dice.person("", "M", (45, 85)), dice.person("", "F", (45, 80))
        rows = f"<table>{row('Nom', birth_surname(person))}{row('Prénoms', ', '.join(person.first_names))}{row('Né(e) le', f'{person.birth_date:%d/%m/%Y}')}{row('à', town)}{row('Fils / fille de', father.first_name)}{row('et de', f'{mother.first_name} {mother.last_name.upper()}')}{row('Profession', dice.pick(('sans', 'commerçant', 'agent', 'employé')))}</table>"
        act = f"<p style='margin-top:2mm'>Mariage inscrit sous le n° {act_number} le {wed:%d/%m/%Y}. Extrait de l'acte de naissance n° {dice.number(4, 1900)}.</p><div class='small'>L'officier de l'état civil {signature(dice.number(0, 99))}</div>"
        return page(title, rows + act, note)

    def child(kid: Person, rank: int) -> str:
        return f"<div class='b small' style='color:#264'>Enfant n° {rank}</div><table class='small'>{row('Prénom(s)', ', '.join(kid.first_names))}{row('Nom', kid.last_name.upper())}{row('Sexe', 'F' if kid.sex == 'F' else 'M')}{row('Né(e) le', long_date(kid.birth_date))}{row('à', f'{town}, acte n° {dice.number(4, 1900)}')}</table>"

    blank = f"<table>{row('Nom', '&nbsp;')}{row('Prénoms', '&nbsp;')}{row('Né(e) le', '&nbsp;')}{row('à', '&nbsp;')}{row('Fille de', '&nbsp;')}</table><p class='c' style='font-size:20pt;color:#888'>néant</p>"
    cover = f"<div class='c' style='margin-top:5mm'><b>RÉPUBLIQUE ALGÉRIENNE DÉMOCRATIQUE ET POPULAIRE</b><br>Ministère de l'Intérieur<br>Wilaya de {wilaya} — Commune de {town}<p style='font-size:17pt;margin:6mm 0'>Livret de famille</p>N° {dice.number(100, 9900)}/{given.year}<br>Remis à l'époux le {given:%d/%m/%Y}<br>{stamp('APC ' + town.upper(), '#2b6a3a', under='APC')}</div>"
    pages = [page("", cover, ""), spouse(man, "ÉPOUX", ""), spouse(wife, "PREMIÈRE ÉPOUSE", ""), page("DEUXIÈME ÉPOUSE", blank, "")]  # fmt: skip
    pages += [page("", "".join(child(kid, start + index + 1) for index, kid in enumerate(kids[start : start + 2])), "") for start in range(0, len(kids), 2)]  # fmt: skip
    rows = [f"<div style='display:flex;gap:3mm;margin-bottom:3mm;break-inside:avoid'>{''.join(pages[start : start + 2])}</div>" for start in range(0, len(pages), 2)]  # fmt: skip
    html = f"{''.join(rows)}"
    truth = {"person_names": [truth_name(man), truth_name(wife), *(full_name(kid) for kid in kids)], "issue_date": given}  # fmt: skip
    return sheet("family_record_book", html, truth, font="FreeSerif", size=9.5, page="A4 landscape", margin="9mm 17mm")


LAYOUTS = {"wilaya": wilaya}
