"""Dealt layouts: a social service's internal sheet, labels in one line and values in the next."""

from __future__ import annotations

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import plain
from samples.stationery import sheet, signature


def _band(cells: list[tuple[str, str]], tint: str) -> str:
    """A row of labels and the row of their values."""
    top = "".join(f"<td style='background:{tint};font-size:8pt'>{label}</td>" for label, _ in cells)
    low = "".join(f"<td style='padding-bottom:4mm'>{value}</td>" for _, value in cells)
    return f"<table class='grid' style='table-layout:fixed;margin-bottom:3mm'><tr>{top}</tr><tr>{low}</tr></table>"


def labels_then_values(dice: Dice) -> Paper:
    """Three bands of labels over values: the couple on two lines under « Concerne », the days in a row, the service's numbers next to names; the curator signs for receipt."""
    one, home = dice.person(age=(21, 64)), plain(dice.address())
    two = dice.partner(one, same_name=False)
    worker, curator, house = (
        dice.person("", age=(24, 60)),
        dice.person("", age=(30, 62)),
        dice.company("", "association"),
    )
    issued = dice.today
    names = [person.named("first_LAST") for person in (one, two)]
    tint = dice.pick(("#e9e3f3", "#e2eee6", "#f3ead9"))
    since = dice.day_before(600, 60)
    days = [
        (dice.pick(("Fait le", "Établie le", "Rédigé le")), f"{issued:%d.%m.%y}"),
        ("Reçu au pôle le", f"{dice.day_after(3, 1):%d.%m.%y}"),
        ("Effet de la mesure", f"{since:%d.%m.%y}"),
        ("Imprimé le", f"{dice.day_after(6, 4):%d.%m.%y}"),
    ]
    if dice.chance(0.5):
        days = [days[3], *days[:3]]
    measure = dice.pick(("accompagnement vers et dans le logement (AVDL)", "accompagnement social lié au logement (ASLL)", "mesure d'accompagnement social personnalisé (Masp)"))  # fmt: skip
    bands = [
        _band([("Concerne :", "<br>".join(esc(n) for n in names)), ("Naissances", f"{one.birth_date:%d.%m.%y}<br>{two.birth_date:%d.%m.%y}"), ("Demeurant", esc(home.line("<br>"))), ("Téléphone", dice.phone())], tint).replace("&lt;br&gt;", "<br>"),
        _band([("Travailleur social", esc(worker.named())), ("Structure", esc(house.name)), ("SIRET", house.siret), ("IBAN pour les secours", dice.iban())], tint),
        _band([("Mesure", measure), ("Rythme", dice.pick(("deux rencontres par mois", "une visite à domicile par semaine"))), (dice.pick(("Curateur", "Mandataire")), f"{esc(curator.named())}<br>{dice.phone()}")], tint),
    ]  # fmt: skip
    if dice.chance(0.5):
        bands[1:] = bands[:0:-1]
    bands.insert(dice.number(1, 3), _band(days, tint))
    title = dice.pick(("ATTESTATION D'ACCOMPAGNEMENT SOCIAL", "ATTESTATION DE SUIVI SOCIAL"))
    html = f"""<div class="head"><b>{esc(house.name)}</b><span class="small">Fiche interne {dice.letters(2)}-{dice.digits(3)} · {esc(house.address.line())}</span></div><h1>{title}</h1>{"".join(bands)}
<p class="justify">Le service soussigné atteste accompagner le couple ci-dessus dans ses démarches de logement, de budget et d'accès aux droits. Les intéressés participent aux rencontres et ont autorisé la transmission de cette fiche à la commission de médiation. Leur demande appelle un appui : la situation d'hébergement actuelle n'est pas durable.</p>
<table style="margin-top:8mm"><tr><td>Pour le service<br>{signature(dice.number(0, 99))}</td><td>Copie remise au curateur le {dice.day_after(9, 7):%d.%m.%y}<br>{signature(dice.number(0, 99))}</td></tr></table>"""
    return sheet("social_support_certificate", html, {"person_names": names, "issue_date": issued}, font=dice.font("sans"), size=9.6, margin="14mm 15mm")  # fmt: skip


LAYOUTS = {"labels_then_values": labels_then_values}
