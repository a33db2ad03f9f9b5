"""Sorted layouts: the duplicate of a notice of land tax, in the even type of the treasury's old printer."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import plain
from samples.papers.tax_notice._draw import grouped, tax_name
from samples.stationery import sheet


def old_printer_duplicate(dice: Dice) -> Paper:
    """A duplicate by the treasury's old printer: dashes with facts inside sentences, « M. ou Mme » at the top, « Édité le » in the footer's small print; deadlines, an agent, a day of recovery and one of receipt."""
    person, home = dice.person(age=(32, 82)), plain(dice.address())
    mate = dice.partner(person, same_name=True)
    agent = dice.person("", age=(28, 62))
    year = dice.today.year - dice.number(0, 1)
    made = dt.date(year, 8, dice.number(20, 31))
    issued = min(dice.today, made + dt.timedelta(days=dice.number(40, 120)))
    issued = max(issued, made)
    base, rate, waste_rate = dice.number(900, 3200), dice.number(3400, 6200) / 100, dice.number(700, 1500) / 100
    town, waste = round(base * rate / 100), round(base * waste_rate / 100)
    fee = round(town * 0.03 + waste * 0.08)
    both = f"M. OU MME {tax_name(person)}" if person.sex == "M" else f"M. OU MME {tax_name(mate)}"
    names = [tax_name(person), tax_name(mate)]
    other = names[1] if person.sex == "M" else names[0]
    pct = lambda x: f"{x:.2f} %".replace(".", ",")  # noqa: E731
    label = dice.pick(("TAXES FONCIERES", "IMPOTS LOCAUX - TAXES FONCIERES", "AVIS DE TAXES FONCIERES (DUPLICATA)"))
    facts = [
        f"- L'impôt est établi au nom de {both}, propriétaire pour moitié avec {other}, du bien situé {esc(unaccented(home.line()).upper())}.",
        f"- Base nette {base} au taux de {pct(rate)} : cotisation {town} EUR.",
        f"- Enlèvement des ordures, base {base} au taux de {pct(waste_rate)} : cotisation {waste} EUR.",
        f"- Frais de gestion : {fee} EUR.",
        f"- Somme à payer au plus tard le 15/10/{year} : {town + waste + fee} EUR ; par internet, jusqu'au 20/10/{year}.",
        f"- L'avis d'origine, mis en recouvrement le {made:%d/%m/%Y}, porte le numéro fiscal {grouped(dice.fiscal_number(person))}.",
    ]
    extra = [
        f"- En cas de difficulté, un rendez-vous est possible le {long_date(issued + dt.timedelta(days=dice.number(6, 18)))} avec {agent.civility} {esc(agent.named('FIRST_LAST'))}.",
        f"- Toute réclamation se fait avant le 31 décembre {year + 1}.",
        f"- La demande de duplicata a été reçue le {issued - dt.timedelta(days=dice.number(1, 6)):%d/%m/%Y}.",
    ]
    facts += dice.random.sample(extra, dice.number(2, 3))
    body = "".join(f"<p style='margin:2.5mm 0 2.5mm 5mm;text-indent:-3mm'>{fact}</p>" for fact in facts)
    html = f"""<div>DIRECTION GENERALE DES FINANCES PUBLIQUES<br>SGC {esc(unaccented(home.town).upper())} &nbsp; - &nbsp; POSTE {dice.digits(6)}<br>{"-" * 66}</div><p style="text-align:center;margin:6mm 0"><b>{label} {year}</b><br>{dice.pick(("propriétés bâties", "PROPRIETES BATIES ET NON BATIES"))}</p>
<div style="margin:6mm 0 8mm 50%">{esc(both)}<br>{"<br>".join(esc(unaccented(row)).upper() for row in home.lines())}</div>{body}<p>{"=" * 66}</p><p>{dice.pick(("Le comptable public", "Pour le comptable public, l'agent"))}<br>{esc(agent.named("FIRST_LAST"))}</p>
<p class="tiny" style="margin-top:35mm">Programme TFN-{dice.number(80, 99)} &nbsp; Édité le {issued:%d/%m/%Y} &nbsp; feuillet 1 sur 1 &nbsp; liasse {dice.digits(5)} &nbsp; rôle 22{dice.digits(1)}</p>"""
    fields = {"person_names": names, "issue_date": issued}
    return sheet("property_tax_notice", html, fields, font=dice.font("mono"), size=9.4, margin="13mm 16mm")


LAYOUTS = {"old_printer_duplicate": old_printer_duplicate}
