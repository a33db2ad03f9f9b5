"""Gathered layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.mrz import td1
from samples.paper import Paper, esc
from samples.stationery import at, card, labelled, portrait, sheet, zone


def bulgarian_in_app(dice: Dice) -> Paper:
    """A Bulgarian card kept in a telephone's safe and exported: two faces between question and answer lines, a stamp of receipt, a trusted person, the safe's own end and a storage scale."""
    person, seed = dice.person(age=(19, 76)), dice.number(0, 99)
    last, firsts = (
        unaccented(person.birth_name or person.last_name).upper(),
        [unaccented(name).upper() for name in person.first_names],
    )
    number = dice.pick("67") + dice.digits(8)
    issued = dice.day_before(3200, 60)
    expires = issued.replace(year=issued.year + 10, day=min(issued.day, 28))
    received, trusted, agent = dice.day_before(40), dice.person("", age=(25, 60)), dice.person("", age=(25, 60))
    given = " ".join(firsts)
    mark = f"{last[:1]}{firsts[0][:1]}"
    face = (
        at(0, 0, "<div style='width:85.6mm;height:6mm;background:#d9e7dc'></div>") + at(4, 1, "РЕПУБЛИКА БЪЛГАРИЯ / REPUBLIC OF BULGARIA", "font-size:6.4pt;font-weight:bold") + at(52, 7, "ЛИЧНА КАРТА / IDENTITY CARD", "font-size:5pt")
        + at(4, 11, portrait(seed, width=78)) + labelled(29, 10, "Фамилия / Surname", last) + labelled(29, 17, "Име, презиме / Given names", given) + labelled(29, 24, "ЕГН / Personal No", f"{person.birth_date:%y%m%d}{dice.digits(4)}")
        + labelled(58, 24, "Пол / Sex", "Ж/F" if person.sex == "F" else "М/M") + labelled(29, 31, "Гражданство / Nationality", "БЪЛГАРИЯ/BGR") + labelled(58, 31, "Дата на раждане / Date of birth", f"{person.birth_date:%d.%m.%Y}")
        + labelled(29, 38, "Валидност / Date of expiry", f"{expires:%d.%m.%Y}") + labelled(58, 38, "№ на документа / Document number", f"<b>{number}</b>") + labelled(29, 45, "Подпис / Signature", f"<i style='font-family:Caveat;font-size:11pt'>{mark}</i>")
    )  # fmt: skip
    back = (
        labelled(4, 3, "Място на раждане / Place of birth", dice.pick(("ПЛОВДИВ/PLOVDIV", "СЛИВЕН/SLIVEN", "ПАЗАРДЖИК/PAZARDZHIK"))) + labelled(45, 3, "Дата на издаване / Date of issue", f"{issued:%d.%m.%Y}") + labelled(4, 11, "Постоянен адрес / Residence", f"ул. Марица {dice.number(1, 90)}")
        + labelled(45, 11, "Издаден от / Authority", "МВР/MoI BGR") + labelled(4, 19, "Ръст / Height", f"{dice.number(152, 195)}") + labelled(45, 19, "Цвят на очите / Eyes", "КАФЯВИ/BROWN")
        + zone(td1("ID", number, last, firsts, born=person.birth_date, sex=person.sex, expires=expires, nationality="BGR", country="BGR"), 4, 35, points=8.9)
    )  # fmt: skip
    stamped = f"<svg width='150' height='72' style='transform:rotate(-6deg)'><rect x='2' y='2' width='144' height='60' fill='none' stroke='#a33' stroke-width='2'/><text x='74' y='22' font-size='10' text-anchor='middle' fill='#a33'>REÇU AU GUICHET</text><text x='74' y='42' font-size='14' text-anchor='middle' fill='#a33'>{received:%d/%m/%Y}</text><text x='74' y='56' font-size='7.5' text-anchor='middle' fill='#a33'>P/le directeur : {esc(agent.named('first_last')[:18])}</text></svg>"

    def ask(question: str, answer: str) -> str:
        return f"<div style='border-bottom:.4pt solid #ccc;padding:1.3mm 0'><div class='tiny'>{question}</div><div>{answer}</div></div>"

    html = f"""<div style="width:112mm;margin:0 auto"><div style="background:#283e66;color:#fff;border-radius:3mm 3mm 0 0;padding:3mm 5mm">‹ &nbsp; Mon coffre · document 3 sur 7</div><div style="border:.6pt solid #bbb;padding:4mm 12mm">{card(face, ground="#eef3ea", tint="#f5ecdf")}{card(back, ground="#eef3ea", tint="#f5ecdf")}
{ask("De quand date cette photo ?", f"{received - dt.timedelta(days=2):%d/%m/%Y}")}{ask("Qui d'autre peut ouvrir ce document ?", f"{esc(trusted.named('first_last'))}, née le {trusted.birth_date:%d/%m/%Y}" if trusted.sex == "F" else f"{esc(trusted.named('first_last'))}, né le {trusted.birth_date:%d/%m/%Y}")}{ask("Jusqu'à quand mon abonnement est-il payé ?", f"{dice.day_after(300, 30):%d/%m/%Y}")}{ask("Quelle place me reste-t-il ?", "1 Go : gratuit · 10 Go : 1,99 € par mois · 50 Go : 4,99 € par mois")}</div>
<div style="display:flex;justify-content:space-between;padding-top:3mm"><span class="tiny">Coffre Tilia, service de la Banque du Levant, 4 quai des Brumes, 76600 Le Havre</span>{stamped}</div></div>"""
    truth = {"last_name": last, "first_names": given, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "BGR"}  # fmt: skip
    return sheet("identity_card", html, truth, font="DejaVu Sans", size=9, margin="12mm 14mm")


LAYOUTS = {"bulgarian_in_app": bulgarian_in_app}
