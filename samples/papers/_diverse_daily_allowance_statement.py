"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice, month_ends
from samples.french import month_printed
from samples.paper import Paper
from samples.stationery import combed, lines, paragraphs, sheet, signature, table


def paramedic_fund(dice: Dice) -> Paper:
    """A fund of self-employed carers pays an inability allowance: combed number, one table of the reckoning, a doctor, a stand-in, a child."""
    person, home, (year, month) = dice.person(age=(27, 63)), dice.address(), dice.month()
    first, last = month_ends(year, month)
    day, doctor, stand_in = dice.day_after(12, 3, of=last), dice.person("", age=(35, 65)), dice.person("", age=(26, 60))
    child = dice.children(person, 1)[0]
    base, extra, money = 55.44, 10.08, dice.table_money()
    gross = round((base + extra) * last.day, 2)
    csg, crds = round(gross * 0.062, 2), round(gross * 0.005, 2)
    net = round(gross - csg - crds, 2)
    stop = dice.day_before(220, 120, of=first)
    name = person.named("LAST_FIRST")
    html = (
        f"<table><tr><td style='width:58%'><b style='font-size:1.2em;color:#7b2d4e'>C.A.R.P.A.L.</b><br><span class='small'>Caisse autonome de retraite et de prévoyance des auxiliaires libéraux<br>6 place du Marché, 78190 Trappes — tél. {dice.phone()}</span></td><td>{lines(name, *home.lines(True))}</td></tr></table>"
        f"<p style='margin-top:8mm'>Numéro d'affilié {combed(dice.digits(9))} &nbsp; Profession : {dice.pick(('infirmier', 'masseur-kinésithérapeute', 'orthophoniste', 'pédicure-podologue'))}</p>"
        f"<div style='border:1pt solid #7b2d4e;padding:3mm;margin:5mm 0'><b>RELEVÉ DE RÈGLEMENT</b> — allocation journalière d'inaptitude — édité le {day:%d.%m.%Y}</div>"
        + table(
            (
                ("Allocation journalière", f"{last.day}", money(base), money(round(base * last.day, 2))), (f"Majoration pour enfant à charge ({child.first_name}, {child.birth_date:%d/%m/%y})", f"{last.day}", money(extra), money(round(extra * last.day, 2))),
                ("Brut", "", "", money(gross)), ("CSG 6,2 %", "", "", "-" + money(csg)), ("CRDS 0,5 %", "", "", "-" + money(crds)), ("<b>Net réglé</b>", "", "", f"<b>{money(net)}</b>"),
            ),
            (f"{month_printed(year, month, 'title')} : du {first:%d/%m} au {last:%d/%m}", "Jours", "Par jour (€)", "Montant (€)"), numbers=(1, 2, 3),
        )
        + paragraphs(
            f"Arrêt prescrit depuis le {stop:%d/%m/%Y} par le docteur {doctor.named('first_LAST')} ; les 90 premiers jours relèvent de votre caisse primaire, dont les {money(round(dice.number(24, 60) * 31.2, 2))} € déjà reçus ne figurent pas ici.",
            f"Remplacement au cabinet déclaré : {stand_in.named('first_LAST')}. Prochain contrôle du médecin-conseil : {dice.day_after(50, 15, of=day):%d/%m/%Y}.",
            "Ce relevé tient lieu de justificatif de ressources ; les montants sont imposables.",
        )
        + f"<div class='r'>L'agent comptable<br>{signature(21)}</div>"
    )  # fmt: skip
    fields = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": day, "amount": net}
    return sheet("daily_allowance_statement", html, fields, font="Nimbus Sans", size=10)


LAYOUTS = {"diverse_paramedic_fund": paramedic_fund}
