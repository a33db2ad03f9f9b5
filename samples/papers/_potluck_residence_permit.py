"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper
from samples.stationery import portrait, sheet, signature, stamp


def blue_half_sheet(dice: Dice) -> Paper:
    """The blue receipt of a renewal, half a sheet in landscape, three columns: face and stamp, who, until when; the former card and the minors are named too."""
    person, seed, home = dice.person(age=(38, 70)), dice.number(0, 99), dice.address()
    surname = (person.birth_name or person.last_name).upper()
    nation, country = dice.pick((("CAMEROUNAISE", "CAMEROUN"), ("GUINÉENNE", "GUINÉE"), ("BANGLADAISE", "BANGLADESH"), ("PÉRUVIENNE", "PÉROU"), ("COMORIENNE", "COMORES")))  # fmt: skip
    given = dice.day_before(80, 5)
    ends = given + dt.timedelta(days=dice.pick((90, 182)))
    card_end, entered = dice.day_after(40, 1, of=given), dice.day_before(4200, 1500)
    number = f"{dice.pick(('75', '93', '69', '31'))}{dice.pick('12')}{dice.digits(7)}"
    kids = dice.children(person, dice.number(1, 2))
    office = dice.pick(("HAUTE-GARONNE", "SOMME", "HAUTS-DE-SEINE", "LOIRE-ATLANTIQUE"))

    def item(label: str, value: str) -> str:
        return f"<div style='margin-bottom:2.2mm'><span style='font-size:6.5pt'>{label}</span><br><b>{value}</b></div>"

    html = (
        f"<div style='background:#dbe8f6;border:1pt solid #456;padding:5mm;height:126mm'><div style='display:flex;justify-content:space-between;font-size:8pt'><span>RÉPUBLIQUE FRANÇAISE<br>PRÉFECTURE — {office}</span><span>Loi n° 2006-911 · imprimé 24-2318</span></div>"
        "<div class='c b' style='font-size:13pt;margin:2mm 0 4mm'>RÉCÉPISSÉ DE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR</div><div style='display:flex;gap:6mm'>"
        f"<div style='width:34mm'>{portrait(seed, width=104)}<div style='margin-top:3mm'>{stamp('PREFECTURE ' + office)}</div></div>"
        f"<div style='width:78mm'>{item('NOM', surname)}{item('PRÉNOM(S)', ' '.join(person.first_names))}{item('NÉ(E) LE &nbsp;·&nbsp; À', f'{person.birth_date:%d/%m/%Y} &nbsp;·&nbsp; {country}')}{item('NATIONALITÉ', nation)}{item('DEMEURANT', home.line())}"
        + item("ENFANTS MINEURS", "<br>".join(f"{k.last_name.upper()} {k.first_name}, {k.birth_date:%d/%m/%Y}" for k in kids))
        + f"</div><div>{item('N° ÉTRANGER (AGDREF)', number)}{item('ENTRÉ(E) EN FRANCE LE', f'{entered:%d/%m/%Y}')}{item('TITULAIRE D’UNE CARTE DE SÉJOUR EXPIRANT LE', f'{card_end:%d/%m/%Y}')}{item('MOTIF DU SÉJOUR', 'VIE PRIVÉE ET FAMILIALE')}"
        f"<div style='border:1pt solid #234;padding:2mm;margin-bottom:3mm'>Récépissé délivré le <b>{given:%d/%m/%Y}</b><br>et valable jusqu'au <b>{ends:%d/%m/%Y}</b></div>Autorise son titulaire à travailler.<br>L'agent : {dice.person('').named()}<br>{signature(seed)}</div></div></div>"
    )  # fmt: skip
    truth = {
        "last_name": surname, "first_names": " ".join(person.first_names), "birth_date": person.birth_date, "document_number": number,
        "expiry_date": ends, "nationality": nation, "permit_kind": "renewal_receipt",
    }  # fmt: skip
    return sheet("residence_permit", html, truth, font="Liberation Sans", size=9.5, page="A5 landscape", margin="8mm")


LAYOUTS = {"blue_half_sheet": blue_half_sheet}
