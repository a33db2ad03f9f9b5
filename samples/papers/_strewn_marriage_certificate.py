"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, town_hall, truth_name
from samples.dice import Dice, Person
from samples.paper import Paper, esc
from samples.stationery import TYPEWRITER, sheet


def typed_steps(dice: Dice) -> Paper:
    """A village's form filled by typewriter: « Concerne : M. et Mme », the wedding as a table of dated steps, an older paper, signed at an hour."""
    husband = dice.person(sex="M", age=(33, 70))
    wife = dice.person("partner", sex="F", age=(24, 68))
    former = dice.person("", sex="F", age=(25, 70))
    hall = town_hall(dice)
    of_age = max(husband.birth_date + dt.timedelta(days=27 * 366), wife.birth_date + dt.timedelta(days=19 * 366))
    issued = dice.day_before(150, 2)
    wed = max(of_age, issued - dt.timedelta(days=dice.number(60, 2500)))
    wed = min(wed, issued - dt.timedelta(days=20))
    filed, heard, banns = (wed - dt.timedelta(days=days) for days in (62, 48, 21))
    divorced = filed - dt.timedelta(days=dice.number(700, 1500))
    older = wed + dt.timedelta(days=dice.number(3, 15))
    last = birth_surname(husband)
    steps = (
        (filed, "depot du dossier par les futurs epoux"),
        (heard, "audition commune, rien a signaler"),
        (banns, "publication affichee a la porte de la mairie"),
        (wed, f"celebration a {dice.number(10, 17)} h, acte no {dice.number(1, 40)}"),
        (older, "premier certificat remis, livret de famille delivre"),
    )
    rows = "".join(f'<tr><td style="border:.6pt solid #555;width:34mm;padding:1.6mm 3mm">{day:%d/%m/%Y}</td><td style="border:.6pt solid #555;padding:1.6mm 3mm">{text}</td></tr>' for day, text in steps)  # fmt: skip
    serif = "font-family:'Liberation Serif'"

    def one(who: Person) -> str:
        return f"{esc(' '.join(who.first_names))} {esc(birth_surname(who))}<br>ne{who.e} le {who.birth_date:%d/%m/%Y} a {esc(who.birth_place)}"

    html = f"""<div style="{serif};display:flex;justify-content:space-between"><div><b>MAIRIE {esc(hall.of.upper())}</b><br>{esc(hall.department)}<br>Tél. {dice.phone()}</div><div>Imprimé n° 14 — État civil</div></div>
<div style="{serif};text-align:center;font-size:17pt;margin:11mm 0 7mm;border-top:1pt solid;border-bottom:1pt solid;padding:2mm">Attestation de célébration civile</div>
<p><span style="{serif}">Concerne :</span> M. et Mme {esc(husband.first_name)} {esc(last)}</p>
<table style="width:100%;margin:4mm 0"><tr><td style="{serif};width:50%"><i>Époux</i></td><td style="{serif}"><i>Épouse</i></td></tr><tr><td>{one(husband)}</td><td>{one(wife)}</td></tr></table>
<p style="{serif}">Étapes inscrites au dossier :</p><table style="width:100%;border-collapse:collapse">{rows}</table>
<p style="margin-top:6mm;text-align:justify"><span style="{serif}">Observations :</span> l'epoux etait divorce de {esc(former.named("FIRST_LAST"))} (jugement du {divorced:%d/%m/%Y}, produit au dossier). Contrat : neant. La presente remplace le certificat du {older:%d/%m/%Y}, egare, pour lequel un droit de 0 euro avait ete percu.</p>
<p style="{serif}">Le mariage ci-dessus n'a fait l'objet, à notre connaissance, d'aucune mention de divorce ni de séparation en marge.</p>
<div style="border:.8pt dashed #333;padding:3mm;margin:10mm 0 0 70mm;font-size:9pt">{esc(hall.officer)}, maire<br>signé électroniquement le {issued:%d/%m/%Y} à {dice.number(8, 18):02d}:{dice.number(10, 59)}<br>certificat {dice.letters(4)}-{dice.digits(6)}</div>"""
    return sheet("marriage_certificate", html, {"person_names": [truth_name(husband), truth_name(wife)], "issue_date": issued}, font=TYPEWRITER, size=10.4, margin="17mm 22mm")  # fmt: skip


LAYOUTS = {"typed_steps": typed_steps}
