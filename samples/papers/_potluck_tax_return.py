"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def typed_widow(dice: Dice) -> Paper:
    """The blue form filled on a typewriter by somebody alone, with a grown child attached: boxes at the right edge, signed at the foot."""
    person, home = dice.person(age=(40, 75)), dice.address()
    year = dice.income_year()
    signed = dt.date(year + 1, 5, dice.number(2, 20))
    name = person.named("LAST_FIRST")
    child = dice.children(person, 1)[0]
    born = dt.date(year - dice.number(18, 20), dice.number(1, 12), dice.number(1, 28))
    boxes = [
        ("Traitements et salaires", "1AJ", dice.number(9_000, 24_000)), ("Revenus du mineur ou majeur rattaché", "1CJ", dice.number(900, 6_000)),
        ("Pensions, retraites, rentes", "1AS", dice.number(2_000, 8_000)), ("Intérêts et autres produits de placement", "2TR", dice.number(5, 300)),
        ("Dons aux œuvres", "7UF", dice.number(20, 200)), ("Cotisations syndicales", "7AC", dice.number(30, 150)),
    ]  # fmt: skip
    rows = "".join(
        f'<tr><td>{label}</td><td style="width:14mm;background:#cfe0f2;text-align:center">{code}</td>'
        f"<td style=\"width:38mm;border:.6pt solid #345;text-align:right;font-family:'Courier Prime'\">{value}</td></tr>"
        for label, code, value in boxes
    )
    typed = "font-family:'Courier Prime';font-size:11pt"
    html = f"""<table style="background:#dbe8f5"><tr><td style="width:30mm" class="b">N° 2042<br><span class="tiny">cerfa n° 10330*{year % 100 + 4}</span></td><td class="c" style="font-size:14pt"><b>DÉCLARATION DES REVENUS {year}</b><br><span class="small">à déposer au plus tard le 20 mai {year + 1}</span></td><td style="width:34mm" class="tiny">Direction générale<br>des finances publiques</td></tr></table>
<p class="b" style="margin-top:6mm">A. ÉTAT CIVIL DU DÉCLARANT</p><table><tr><td style="width:45mm">Nom, prénom</td><td style="{typed}">{esc(name)}</td></tr><tr><td>Né(e) le</td><td style="{typed}">{person.birth_date:%d %m %Y} à {esc(person.birth_place.upper())}</td></tr><tr><td>N° fiscal</td><td style="{typed}">{dice.fiscal_number(person)}</td></tr><tr><td>Adresse au 1er janvier {year + 1}</td><td style="{typed}">{esc(home.line(capital=True))}</td></tr><tr><td>Situation</td><td style="{typed}">[ ] M &nbsp;[ ] O &nbsp;[ ] D &nbsp;[ ] C &nbsp;[X] V (veuf, veuve depuis le {dice.number(1, 28):02d} 03 {year - dice.number(2, 9)})</td></tr></table>
<p class="b" style="margin-top:5mm">B. ENFANT MAJEUR DEMANDANT SON RATTACHEMENT</p><p style="{typed}">{esc(child.named("LAST_FIRST"))} - {born:%d %m %Y} - étudiant</p>
<p class="b" style="margin-top:5mm">C. REVENUS ET CHARGES (en euros, sans centimes)</p><table>{rows}</table>
<p style="margin-top:9mm">Pour vous aider : centre des finances publiques de {esc(dice.address("").town)} — correspondant : {esc(dice.person("", age=(30, 60)).named("first_LAST"))}</p><div class="sign"><div>À <span style="{typed}">{esc(home.town)}</span>, le <span style="{typed}">{signed:%d/%m/%Y}</span></div><div>Signature du déclarant<br>{signature(dice.number(0, 99))}</div></div><p class="tiny">La loi n° 78-17 du 6 janvier 1978 garantit un droit d'accès et de rectification. Notice 2041-NOT du 04/04/{year + 1}.</p>"""
    return sheet("tax_return", html, {"person_names": [name], "issue_date": signed}, font="Liberation Sans", size=9.8)


LAYOUTS = {"typed_widow": typed_widow}
