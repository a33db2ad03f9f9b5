"""Sorted layouts: a notary's numbered boxes with the title at the foot, a deed received by a mayor overseas."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import amount_in_words, date_in_words, long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import cells_below, three
from samples.stationery import sheet, signature, stamp


def numbered_boxes_title_last(dice: Dice) -> Paper:
    """A notary's software: boxes 1 to 5, three given names in full, the day in a cell « Date », « certifie que … », title in the band at the foot; an ex-spouse, two birth dates, days of print and effect."""
    buyer, notary, seller, gone = dice.person(age=(25, 75)), dice.person("", age=(35, 64)), dice.person("", age=(40, 85)), dice.person("", age=(30, 75))  # fmt: skip
    home, office = dice.address(), dice.address("")
    day = dice.day_before(700, 5)
    printed, effect = day + dt.timedelta(days=dice.number(0, 9)), day + dt.timedelta(days=dice.number(1, 30))
    old = dice.day_before(7000, 1500, of=day)
    names = three(dice, buyer)
    name = f"{names} {buyer.last_name.upper()}"
    price = dice.number(62, 390) * 1000
    boxes = [
        (dice.pick(("ACQUÉREUR", "NOUVEAU PROPRIÉTAIRE")), f"{buyer.civility} <b>{esc(name)}</b>, né{buyer.e} le {buyer.birth_date:%d/%m/%Y} à {esc(buyer.birth_place)}, divorcé{buyer.e} de {gone.civility} {esc(gone.named('first_LAST'))} suivant jugement du {long_date(dice.day_before(2500, 300, of=day))}."),
        (dice.pick(("VENDEUR", "ANCIEN PROPRIÉTAIRE")), f"{seller.civility} {esc(three(dice, seller))} {esc(seller.last_name.upper())}, né{seller.e} le {seller.birth_date:%d/%m/%Y}, qui tenait le bien d'un acte du {long_date(old)}."),
        (dice.pick(("DÉSIGNATION", "LE BIEN")), f"{dice.pick(('Un appartement et une cave', 'Une maison avec jardin', 'Un appartement et son parking'))}, {esc(home.line())}, cadastré {dice.letters(2)} {dice.number(12, 480)}."),
        (dice.pick(("PRIX", "PRIX ET PAIEMENT")), f"{amount_in_words(price).capitalize()} ({f'{price:,}'.replace(',', ' ')} EUR), payé comptant par la comptabilité de l'office."),
        (dice.pick(("JOUISSANCE", "PROPRIÉTÉ – JOUISSANCE")), f"Propriété dès l'acte ; entrée en jouissance le {effect:%d/%m/%Y}, par la prise de possession réelle."),
    ]  # fmt: skip
    middle = boxes[1:4]
    dice.random.shuffle(middle)
    shown = [boxes[0], *middle, boxes[4]]
    rows = "".join(f"<div style='border:.8pt solid #666;margin-bottom:2.5mm'><div style='background:#e9e6df;padding:1mm 3mm'><b>{i}.</b> {head}</div><div style='padding:2mm 3mm;text-align:justify'>{text}</div></div>" for i, (head, text) in enumerate(shown, 1))  # fmt: skip
    heads = [("Dossier", f"{dice.digits(6)}"), ("Date", f"{day:%d/%m/%Y}"), ("Clerc", f"{dice.letters(2)}"), ("Imprimé le", f"{printed:%d/%m/%Y}")]  # fmt: skip
    if dice.chance(0.4):
        heads[1], heads[2] = heads[2], heads[1]
    table = f"<table class='grid small' style='margin:5mm 0'><tr>{''.join(f'<td>{a}</td>' for a, _ in heads)}</tr><tr>{''.join(f'<td>{b}</td>' for _, b in heads)}</tr></table>"
    html = f"""<b>Office notarial {esc(notary.last_name)} &amp; associés</b><br><span class="small">{esc(office.line())} — {dice.phone()}</span>{table}
<p>Maître {esc(notary.named("first_LAST"))}, notaire, certifie que, par acte authentique reçu à la date portée ci-dessus, la personne désignée au 1. {dice.pick(("est devenue propriétaire du bien ci-après", "a acquis en pleine propriété le bien ci-après"))}.</p>{rows}
<div class="sign"><div>{stamp("NOTAIRE " + office.town.upper())}</div><div>{signature(dice.number(0, 99))}</div></div><div style="background:#3d3a34;color:#fff;text-align:center;padding:3mm;margin-top:6mm;letter-spacing:.08em">{dice.pick(("ATTESTATION DE PROPRIÉTÉ", "ATTESTATION NOTARIÉE DE VENTE", "ATTESTATION D'ACQUISITION"))}</div><p class="tiny c">Édition Genapi-Clé v{dice.number(4, 9)}.{dice.number(0, 9)}</p>"""
    fields = {"person_names": [name], "issue_date": day}
    return sheet("property_deed", html, fields, font=dice.font("any"), size=9.8, margin="13mm 17mm")


def received_by_the_mayor(dice: Dice) -> Paper:
    """A deed in administrative form received by an overseas mayor: values over small labels, a birth name, the day in letters; a tenant of before, an estimator and a second organisation."""
    buyer = dice.person(sex=dice.pick(("F", "F", "M")), age=(26, 76))
    mayor, deputy, expert, gone = (dice.person("", age=(30, 68)) for _ in range(4))
    code, town = dice.pick((("97232", "Le Lamentin"), ("97460", "Saint-Paul"), ("97351", "Matoury"), ("97180", "Sainte-Anne"), ("97660", "Bandrélé"), ("97470", "Saint-Benoît")))  # fmt: skip
    home, agency = dice.address(), dice.pick(("Agence des cinquante pas géométriques", "SEMAD", "Établissement public foncier local", "SIMKO"))  # fmt: skip
    home = home if "home" in dice.given else replace(home, postcode=code, town=town)
    day = dice.day_before(800, 6)
    council, worth = dice.day_before(200, 30, of=day), dice.day_before(500, 210, of=day)
    price = dice.number(4, 60) * 500
    name = f"{buyer.first_name} {buyer.last_name.upper()}"
    maiden = f", née {esc(buyer.birth_name.upper())}" if buyer.birth_name else ""
    cells = [
        (f"{buyer.civility} <b>{esc(name)}</b>{maiden}", dice.pick(("cessionnaire", "attributaire de la parcelle", "acquéreur"))),
        (f"La commune de {town}, représentée par {deputy.civility} {esc(deputy.named('first_LAST'))}", "cédant, par son adjoint"),
        (f"{esc(home.line())}<br>section {dice.letters(2)} n° {dice.number(20, 900)}, {dice.number(120, 800)} m²", "terrain bâti cédé"),
        (f"{amount_in_words(price)}", "prix, payé à la caisse du comptable"),
        (f"{agency}, {esc(dice.address('').line())}", "organisme ayant libéré le terrain"),
        (f"{expert.civility} {esc(expert.named('first_LAST'))}, avis du {worth:%d/%m/%Y}", "géomètre-expert"),
        (f"{gone.civility} {esc(gone.named('first_LAST'))}", "occupant antérieur, sans droit"),
        (f"{buyer.birth_date:%d/%m/%Y}, {esc(buyer.birth_place)}", dice.pick(("naissance du cessionnaire", "date et lieu de naissance"))),
    ]  # fmt: skip
    cells = cells[:2] + dice.random.sample(cells[2:], 6)
    html = f"""<div style="display:flex;justify-content:space-between"><div><b>Commune de {town}</b><br><span class="small">Hôtel de ville, {dice.phone()}</span></div><div class="small r">Répertoire n° {dice.number(3, 140)}<br>délibération du {council:%d/%m/%Y}</div></div>
<p style="text-align:center;font-size:1.25em;margin:9mm 0 5mm"><b>{dice.pick(("Acte de cession en la forme administrative", "Acte de vente reçu en la forme administrative", "Vente par la commune"))}</b></p><p class="justify">L'an {date_in_words(day).split(" ", 2)[2]}, le {" ".join(date_in_words(day).split(" ", 2)[:2])}, {mayor.civility} {esc(mayor.named("first_LAST"))}, maire, a reçu et authentifié le présent acte en vertu de l'article L.1311-13 du code général des collectivités territoriales.</p>{cells_below(cells)}
<p class="justify" style="margin-top:5mm">{dice.pick(("Le cessionnaire est propriétaire à compter de la signature et supporte l'impôt foncier de l'année suivante.", "La propriété est transférée ce jour, libre de toute hypothèque."))} Le bien ne peut être revendu avant dix ans sans offre à la commune. L'acte sera publié au service de la publicité foncière.</p>
<div class="sign"><div>{buyer.civility} {esc(buyer.last_name.upper())}<br>{signature(dice.number(0, 99))}</div><div>L'adjoint<br>{signature(dice.number(0, 99))}</div><div>Le maire<br>{stamp("COMMUNE DE " + town.upper())}</div></div>"""
    fields = {"person_names": [name], "issue_date": day}
    return sheet("property_deed", html, fields, font=dice.font("serif"), size=10.4, margin="15mm 20mm")


LAYOUTS = {"numbered_boxes_title_last": numbered_boxes_title_last, "received_by_the_mayor": received_by_the_mayor}
