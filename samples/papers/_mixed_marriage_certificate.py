"""Mixed layouts: an overseas town's certificate in capitals after colons."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, truth_name, wedding_day
from samples.dice import Dice, Person
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, stamp

_PLACES = (
    ("LA RÉUNION", "Saint-Joseph", "97480"), ("MARTINIQUE", "Le Lamentin", "97232"), ("GUADELOUPE", "Petit-Bourg", "97170"),
    ("GUYANE", "Saint-Laurent-du-Maroni", "97320"), ("MAYOTTE", "Bandraboua", "97650"),
)  # fmt: skip


def overseas_capitals(dice: Dice) -> Paper:
    """An overseas town's certificate: the couple as « M. et Mme », values in capitals after a colon, the day in a table's cell « Date » among printing and receipt; witnesses, the former address."""
    one = dice.person(age=(27, 66))
    two = dice.partner(one, same_name=False)
    place, town, code = dice.pick(_PLACES)
    wed, issued = wedding_day(dice, (one, two)), dice.day_before(75, 2)
    if one.sex == two.sex and wed.year < 2014:
        wed = wed.replace(year=dice.number(2014, 2023), day=min(wed.day, 28))
    asked, printed = dice.day_before(25, 3, of=issued), issued + dt.timedelta(days=dice.number(1, 2))
    seen, old, now = [dice.person("", age=(28, 70)) for _ in range(2)], dice.address(""), dice.address()
    officer = dice.person("", age=(35, 62))

    def party(who: Person, role: str) -> str:
        return f"{role} : <b>{esc(' '.join(who.first_names).upper())} {esc(birth_surname(who))}</b><br>NAISSANCE : {who.birth_date:%d/%m/%Y} À {esc(who.birth_place.upper())}<br>PROFESSION : {dice.pick(('AGRICULTEUR', 'AGENT COMMUNAL', 'SANS', 'AIDE-SOIGNANTE' if who.sex == 'F' else 'MAÇON'))}<br>"  # fmt: skip

    roles = tuple("ÉPOUX" if who.sex == "M" else "ÉPOUSE" for who in (one, two))
    title = dice.pick(("CERTIFICAT DE CÉLÉBRATION CIVILE DE MARIAGE", "BULLETIN DE MARIAGE", "FICHE D'ÉTAT CIVIL — MARIAGE"))  # fmt: skip
    both = f"{one.civility} {one.first_name.upper()} {birth_surname(one)} et {two.civility} {two.first_name.upper()} {birth_surname(two)}"
    cells = (("Demande reçue", f"{asked:%d/%m/%Y}"), ("Date", f"{dice.print_date(issued, dice.pick(('slash', 'dash', 'dot')))}"), ("Impression", f"{printed:%d/%m/%Y}"), ("Agent", esc(f"{officer.first_name[0]}. {officer.last_name}")))  # fmt: skip
    strip = f"<table class='grid c'><tr>{''.join(f'<th>{a}</th>' for a, _ in cells)}</tr><tr>{''.join(f'<td>{b}</td>' for _, b in cells)}</tr></table>"
    head = f"<div class='b'>DÉPARTEMENT ET RÉGION D'OUTRE-MER — {place}</div><div>COMMUNE : {esc(town.upper())} {code}</div><div class='small'>TÉL. : {dice.phone()}</div>"
    above = dice.chance(0.5)
    people = f"<p>{party(one, roles[0])}</p><p>{party(two, roles[1])}</p>"
    last = f"<p>DERNIER DOMICILE COMMUN DÉCLARÉ : {esc(old.line(' ').upper())}<br>DOMICILE : {esc(now.line(' ').upper())}</p>"
    witness = "".join(f"TÉMOIN : {esc(w.named('FIRST_LAST'))}, {w.birth_place.upper()}<br>" for w in seen)
    html = f"""{head}<h1 style="margin:8mm 0">{title}</h1>{strip if above else ""}
<p>L'officier de l'état civil certifie que {both} ont contracté mariage devant lui le {long_date(wed)}, acte n° {dice.number(3, 300)}.</p>{people}
<p>RÉGIME : {dice.pick(("COMMUNAUTÉ RÉDUITE AUX ACQUÊTS", "SÉPARATION DE BIENS"))}<br>EFFET DU CHANGEMENT DE NOM D'USAGE : {wed + dt.timedelta(days=dice.number(5, 90)):%d/%m/%Y}<br>{witness}</p>{last}{"" if above else strip}
<div style="display:flex;justify-content:space-between;margin-top:9mm">{stamp("MAIRIE " + town.upper()[:18], "#1d6b4f")}<div>POUR LE MAIRE : {esc(officer.named("FIRST_LAST"))}<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("marriage_certificate", html, {"person_names": [truth_name(one).upper(), truth_name(two).upper()], "issue_date": issued}, font=dice.font("any"), size=10.4)  # fmt: skip


LAYOUTS = {"overseas_capitals": overseas_capitals}
