"""Sorted layouts: a pregnancy's numbered form without title."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_printed
from samples.paper import Paper
from samples.stationery import combed, republic, sheet, signature, stamp, ticked


def numbered_boxes_untitled(dice: Dice) -> Paper:
    """A state form of numbered boxes without title: what does not apply struck or unticked, the day in the footer's small print."""
    mother, doctor = dice.person(sex="F", age=(19, 43)), dice.person("", age=(30, 64))
    father = dice.partner(mother)
    issued = dice.day_before(75, 1)
    began = issued - dt.timedelta(days=dice.number(60, 190))
    due = began + dt.timedelta(days=280 if dice.chance(0.5) else 273)
    seen = issued - dt.timedelta(days=dice.number(0, 6))
    fund_place, office = dice.address(""), dice.address("")
    style = dice.pick(("slash", "dash", "dot"))

    def day(d: dt.date) -> str:
        return date_printed(d, style)

    name = mother.named("LAST_first")
    bank = dice.pick(("CPAM", "Caisse d'allocations familiales", "Mutualité sociale agricole"))

    def strike(text: str) -> str:
        return f"<s>{text}</s>"

    single = dice.chance(0.8)

    def box(n: int, title: str, inner: str) -> str:
        return f"<div style='border:.8pt solid #222;margin-bottom:-.8pt;padding:2mm 3mm'><b style='background:#222;color:#fff;padding:0 1.5mm'>{n}</b> <b>{title}</b><div style='margin-top:1.5mm'>{inner}</div></div>"

    boxes = [
        ("Dossier de", f"{name}<br>Née le {combed(f'{mother.birth_date:%d%m%Y}')} &nbsp; N° d'immatriculation {combed(dice.nir(mother))}"),
        (dice.pick(("Conjoint, partenaire ou concubin", "Autre parent, conjoint ou concubin")), f"{father.named('LAST_first')} — né{father.e} le {day(father.birth_date)} &nbsp; {ticked('même adresse', dice.chance(0.7))} {ticked('séparé', False)}"),
        ("Constatations", f"{ticked('grossesse')} {strike('unique' if not single else 'multiple')} {'unique' if single else 'multiple'}, évolutive, {strike('non confirmée')}<br>Date présumée de début de grossesse : <b>{day(began)}</b><br>{dice.pick(('Date présumée d’accouchement', 'Terme théorique', 'Accouchement attendu le'))} : <b>{day(due)}</b>"),
        (dice.pick(("Examen prénatal", "Premier examen médical prénatal")), f"effectué le {day(seen)} {ticked('par un médecin', True)} {ticked('par une sage-femme', False)}<br>Dr {doctor.named('LAST_first')} — RPPS {dice.digits(11)} — {office.line()}"),
        ("Organisme destinataire", f"{bank} — {fund_place.line()}<br>{ticked('volet transmis par télétransmission', dice.chance(0.5))} {ticked('volet remis à l’assurée', True)}"),
    ]  # fmt: skip
    if dice.chance(0.4):
        boxes[2], boxes[3] = boxes[3], boxes[2]
    html = (
        f"<div style='display:flex;justify-content:space-between;margin-bottom:8mm'>{republic('MINISTÈRE CHARGÉ DE LA SANTÉ')}<div style='border:1pt solid;border-radius:50%;padding:3mm 5mm;height:14mm' class='c'>cerfa<br><b>N° {dice.number(10, 19)}{dice.digits(3)}*0{dice.number(2, 7)}</b></div></div>"
        + "".join(box(n, *item) for n, item in enumerate(boxes, 1))
        + f"<div style='display:flex;justify-content:space-between;margin-top:10mm'><div>Cachet<br>{stamp('DR ' + doctor.last_name.upper(), '#333')}</div><div>Signature du praticien<br>{signature(issued.day)}</div></div>"
        f"<div class='tiny' style='margin-top:16mm;border-top:.4pt solid #999'>Articles L. 2122-1 et R. 2122-1 du code de la santé publique — Notice n° 5{dice.digits(4)} du {day(dt.date(2022, dice.number(1, 12), 3))} — Édité le {day(issued)} — La loi n° 78-17 du 6 janvier 1978 garantit un droit d'accès et de rectification.</div>"
    )  # fmt: skip
    truth = {"person_names": [name], "issue_date": issued}
    return sheet("pregnancy_certificate", html, truth, font=dice.font(), size=10, margin="12mm 15mm")


LAYOUTS = {"numbered_boxes_untitled": numbered_boxes_untitled}
