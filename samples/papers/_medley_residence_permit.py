"""Medley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper
from samples.stationery import portrait, sheet, signature, stamp


def counter_slip(dice: Dice) -> Paper:
    """A sub-prefecture's slip on half a sheet, no title: captions under dotted values, the photograph right, children and an expired card named, the span of validity across the foot."""
    person, seed, home = dice.person(age=(19, 74)), dice.number(0, 99), dice.address()
    surname, first = (person.birth_name or person.last_name).upper(), " ".join(person.first_names)
    nation, country = dice.pick((("GUINÉENNE", "Guinée"), ("COMORIENNE", "Comores"), ("GÉORGIENNE", "Géorgie"), ("BANGLADAISE", "Bangladesh"), ("CAMEROUNAISE", "Cameroun")))  # fmt: skip
    issued = dice.day_before(70, 1)
    expires = issued + dt.timedelta(days=dice.pick((91, 121, 182)))
    old_end = issued + dt.timedelta(days=dice.number(-20, 25))
    entered = dice.day_before(5200, 1500, of=issued)
    number, old_card = f"{dice.pick(('59', '69', '13', '31'))}0{dice.digits(7)}", dice.letters(2) + dice.digits(7)
    kids = dice.children(person, dice.number(1, 2))
    town = dice.pick(("Saint-Nazaire", "Le Raincy", "Palaiseau", "Vienne", "Istres"))

    seal = stamp(f"SOUS PREFECTURE {town.upper()}").replace('width="112" height="112"', 'width="62" height="62"')

    def under(value: str, label: str, width: str) -> str:
        return f"<div style='display:inline-block;width:{width};margin-bottom:2.4mm;vertical-align:top'><div style='border-bottom:.7pt dotted #333;font-family:Courier Prime;font-size:10.5pt'>{value}</div><div style='font-size:6pt;color:#333'>{label}</div></div>"

    html = (
        f"<div style='display:flex;justify-content:space-between'><div class='small'><b>RÉPUBLIQUE FRANÇAISE</b><br>Sous-préfecture de {town}<br>Bureau du séjour — guichet {dice.number(1, 9)}</div><div class='r small'>Article R. 431-12 du CESEDA<br>Série A — {dice.digits(6)}</div></div>"
        f"<p style='margin:3mm 0'>L'autorité administrative constate que la personne désignée ci-dessous a déposé ce jour un dossier complet en vue du <b>renouvellement</b> de son droit au séjour et lui en donne récépissé.</p>"
        f"<div style='display:flex;gap:5mm'><div style='flex:1'>{under(surname, 'nom', '62%')} {under('F' if person.sex == 'F' else 'M', 'sexe', '30%')}<br>{under(first, 'prénoms', '94%')}<br>{under(f'{person.birth_date:%d %m %Y}', 'date de naissance', '36%')} {under(country, 'pays de naissance', '56%')}<br>{under(nation, 'nationalité', '36%')} {under(number, 'numéro AGDREF', '56%')}<br>{under(home.line(' '), 'adresse déclarée', '94%')}<br>{under(f'{entered:%d %m %Y}', 'entrée en France', '36%')} {under(f'{old_card}, exp. {old_end:%d %m %Y}', 'titre détenu (à restituer)', '56%')}<br>{under(' ; '.join(f'{kid.first_name} {kid.birth_date:%d/%m/%Y}' for kid in kids), 'enfants mineurs figurant au dossier', '94%')}</div><div>{portrait(seed, width=98)}<br>{signature(seed, '#111')}<div style='font-size:6pt'>signature du titulaire</div></div></div>"
        f"<table style='border:1pt solid #222;margin-top:1mm'><tr><td style='width:64%'>VALIDITÉ : <b>{issued:%d.%m.%Y} — {expires:%d.%m.%Y}</b><br><span class='small'>Autorise son titulaire à travailler. Document à présenter avec le titre périmé.</span></td><td class='small'>Délivré à {town}, le {issued:%d.%m.%Y}<br>L'agent : {dice.person('', age=(25, 60)).named('first_last')}</td><td>{seal}</td></tr></table>"
    )  # fmt: skip
    truth = {"last_name": surname, "first_names": first, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": nation, "permit_kind": "renewal_receipt"}  # fmt: skip
    return sheet("residence_permit", html, truth, font="Nimbus Sans", size=9, page="A5 landscape", margin="7mm 10mm")


LAYOUTS = {"counter_slip": counter_slip}
