"""Gathered layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import day_stamp, plain, renamed
from samples.stationery import sheet, signature


def leaflet_boxes(dice: Dice) -> Paper:
    """A folded leaflet, boxes with the label above: titled by the law, granted « en faveur de » the tenant; the earlier lease, two birth dates and the day in a stamp."""
    person = renamed(
        dice,
        dice.person(age=(20, 68)),
        ("de La Fontaine-Riou", "du Bois-Lamy", "Le Roux de Brehan", "d'Hautefeuille-Picard"),
    )
    owner, home, past = dice.person("landlord", age=(36, 80)), plain(dice.address()), plain(dice.address(""))
    start = dice.day_before(900, 40).replace(day=1)
    signed = start - dt.timedelta(days=dice.number(3, 20))
    rent, charges, surface = float(dice.number(360, 920)), float(dice.number(20, 120)), dice.number(18, 92)
    money = dice.money()
    tenant, lord = person.named("first_LAST"), owner.named("first_LAST")
    old_start = dice.day_before(2600, 1100, of=signed)
    old_rent = rent - dice.number(30, 90)

    def boxes(items: tuple[tuple[str, str], ...]) -> str:
        return "".join(
            f'<div style="border:.6pt solid #567;padding:1.6mm 3mm;margin-bottom:2mm"><span class="tiny">{label}</span><br>{value}</div>'
            for label, value in items
        )

    left = (
        (
            "Consenti en faveur de",
            f"{person.civility} <b>{esc(tenant)}</b>, né{person.e} le {person.birth_date:%d/%m/%Y}",
        ),
        ("Par", f"{owner.civility} <b>{esc(lord)}</b>, né{owner.e} le {owner.birth_date:%d/%m/%Y}, propriétaire"),
        ("Local", f"{esc(home.line())}"),
        ("Surface habitable", f"{surface} m², {max(1, surface // 20)} pièce(s) principale(s)"),
        ("Usage", "résidence principale"),
    )
    right = (
        ("Prise d'effet", f"{start:%d/%m/%Y}, pour trois ans"),
        ("Loyer mensuel hors charges", money(rent)),
        ("Provision pour charges", money(charges)),
        ("Dépôt de garantie", money(rent)),
        (
            "Remplace l'engagement antérieur",
            f"bail du {old_start:%d/%m/%Y} sur le {esc(past.line())}, loyer {money(old_rent)}, résilié",
        ),
        (
            "Reçu des diagnostics le",
            f"{signed - dt.timedelta(days=2):%d/%m/%Y} (imprimé {signed - dt.timedelta(days=200):%m/%Y})",
        ),
    )
    html = f"""<div style="display:flex;gap:12mm"><div style="flex:1"><p><b>Contrat soumis au titre Ier de la loi n° 89-462 du 6 juillet 1989</b><br><span class="small">décret n° 2015-587 du 29 mai 2015 — logement nu</span></p>{boxes(left)}<p class="small">Le locataire paie le loyer le 5 du mois, assure le logement et le rend en l'état. Le bailleur délivre une quittance sur demande.</p></div><div style="flex:1">{boxes(right)}<table style="width:100%"><tr><td>Le bailleur{signature(dice.number(0, 90))}</td><td>Le locataire{signature(dice.number(0, 90))}</td></tr></table>{day_stamp(dice, "DEUX EXEMPLAIRES", signed)}</div></div>"""
    fields = {
        "tenants": [tenant],
        "landlord_name": lord,
        "address": home.truth(),
        "start_date": start,
        "rent": rent,
        "charges": charges,
        "surface": surface,
    }
    return sheet("lease", html, fields, font=dice.font("sans"), size=9.8, page="A4 landscape", margin="12mm 15mm")


LAYOUTS = {"leaflet_boxes": leaflet_boxes}
