"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, kid, three
from samples.stationery import sheet


def diverse_printer_of_the_nineties(dice: Dice) -> Paper:
    """A line printer's notice without accents: the day upper left, the file of a person with three given names, three cards of starred frames side by side."""
    person = dice.person(age=(21, 70))
    doctor, agent, second = dice.person("", age=(32, 66)), dice.person("", age=(25, 62)), dice.person("", age=(35, 64))
    issued = dice.day_before(300).replace(day=1)
    met = issued - dt.timedelta(days=dice.number(6, 20))
    asked, valued = met - dt.timedelta(days=dice.number(90, 200)), met - dt.timedelta(days=dice.number(20, 70))
    start = dt.date(met.year + met.month // 12, met.month % 12 + 1, 1)
    end = dt.date(start.year + dice.pick((2, 5, 10)), start.month, 1) - dt.timedelta(days=1)
    child = kid(dice, person)
    child = replace(child, birth_date=min(child.birth_date, asked - dt.timedelta(days=30)))
    name = f"{three(dice, person)} {person.last_name.upper()}"
    flat = unaccented(name)
    department = dice.pick(("DE LA CREUSE", "DES ARDENNES", "DU GERS", "DE LA NIEVRE"))
    taux = dice.pick(("AU MOINS 80 %", "ENTRE 50 ET 79 %"))

    def framed(title: str, *rows: str) -> str:
        inner = "<br>".join(rows)
        return f'<div style="flex:1;border:1pt dashed #222;padding:2.5mm 3mm;min-height:58mm">** {title} **<br><br>{inner}</div>'

    html = f"""<div>=== MDPH ===<br>MAISON DEPARTEMENTALE DES PERSONNES HANDICAPEES {department}</div><p>le {long_date(issued).replace("é", "e").replace("û", "u")}</p><p style="margin-top:9mm" class="c">NOTIFICATION DE DECISION<br>------------------------</p><p>Dossier de : <b>{esc(flat)}</b><br>N° INDIVIDU {dice.digits(6)} &nbsp;&nbsp; N° DEMANDE {dice.digits(7)}/{asked.year}</p>
<p>LA COMMISSION DES DROITS ET DE L'AUTONOMIE, VU LE CODE DE L'ACTION SOCIALE ET DES FAMILLES, S'EST PRONONCEE SUR LA DEMANDE DEPOSEE LE {asked:%d/%m/%Y}.</p><div style="display:flex;gap:4mm;margin:6mm 0">{framed("DROIT", dice.pick(("ALLOCATION ADULTES HANDICAPES", "CARTE MOBILITE INCLUSION<br>MENTION INVALIDITE")), "", "ACCORD", "", f"DU {start:%d/%m/%Y}", f"AU {end:%d/%m/%Y}")}{framed("EVALUATION", f"TAUX {taux}", "", "MEDECIN :", f"DR {esc(unaccented(doctor.named('FIRST_LAST')))}", f"VISITE DU {valued:%d/%m/%Y}", "", f"SEANCE DU {met:%d/%m/%Y}")}{framed("FOYER", "ENFANT A CHARGE :", esc(unaccented(child.named("FIRST_LAST"))), f"NE(E) LE {child.birth_date:%d/%m/%Y}", "", "AEEH : SANS OBJET", "", f"CAF INFORMEE LE {issued:%d/%m/%Y}")}</div>
<p>MOTIF : L'EVALUATION DE L'EQUIPE PLURIDISCIPLINAIRE MONTRE DES DIFFICULTES DURABLES DANS LA VIE QUOTIDIENNE. CETTE DECISION PEUT FAIRE L'OBJET D'UN RECOURS PREALABLE DANS LES DEUX MOIS, OU D'UNE CONCILIATION.</p><p style="margin-top:12mm">L'AGENT INSTRUCTEUR : {esc(unaccented(initial(agent)))}<br><br>POUR LE PRESIDENT DE LA CDAPH, CONTRESIGNE : {esc(unaccented(initial(second)))}</p><p style="margin-top:18mm">*** ED. 0{dice.number(1, 9)} *** MDPH/NOT/92-3 *** FEUILLET 1 ***</p>"""
    return sheet("disability_decision", html, {"person_names": [flat], "issue_date": issued}, font="Nimbus Mono PS", size=9.6, margin="14mm 16mm")  # fmt: skip


LAYOUTS = {"diverse_printer_of_the_nineties": diverse_printer_of_the_nineties}
