"""Receipts that a private landlord makes: a model from the web, a letter in prose, a carbon book, a spreadsheet."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import amount_in_words, date_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw


def adil_model(dice: Dice) -> Paper:
    """The model of the housing information agencies: sender, title, a sentence, three lines of detail."""
    rent, money, style = draw(dice), dice.money(), dice.pick(("slash", "slash", "long", "padded"))
    tenant, names = rent.tenants[0], dice.name_style()
    landlord = rent.landlord.named(names)
    own = dice.address("")
    html = f"""
<p>{esc(rent.landlord.civility)} {esc(landlord)}<br>{lines(own.lines())}</p>
<p class="right">{tenant.civility} {esc(tenant.named(names))}<br>{lines(rent.home.lines())}</p>
<p class="right">{esc(own.town)}, le {date_printed(rent.issued_on, style)}</p>
<h2 class="center" style="margin:12mm 0 8mm">QUITTANCE DE LOYER</h2>
<p><b>Adresse du bien loué :</b> {esc(rent.home.line())}</p>
<p class="justify" style="line-height:1.6">Je soussigné{rent.landlord.e} {esc(rent.landlord.civility)} {esc(landlord)}, propriétaire du logement désigné
ci-dessus, déclare avoir reçu de {tenant.civility} {esc(tenant.named(names))} la somme de {money(rent.total)} ({amount_in_words(rent.total)}), au titre du
paiement du loyer et des charges pour la période du {date_printed(rent.start, style)} au {date_printed(rent.end, style)} et lui en donne quittance,
sous réserve de tous mes droits.</p>
<p><b>Détail du règlement :</b></p>
<p>Loyer : {money(rent.rent)}<br>Provision pour charges : {money(rent.charges)}<br><b>Total : {money(rent.total)}</b></p>
<p>Date du paiement : le {date_printed(rent.paid_on, style)}</p>
<p style="margin-top:12mm">Signature du bailleur</p>
<p class="tiny" style="margin-top:30mm">Cette quittance annule tous les reçus qui auraient pu être établis précédemment en cas de paiement partiel du montant
du présent terme. Elle est à conserver pendant trois ans par le locataire (loi n° 89-462 du 6 juillet 1989 : art. 7-1).</p>"""
    fields = {
        "tenants": [tenant.named(names)], "landlord_name": landlord, "address": rent.home.truth(), "period_start": rent.start,
        "period_end": rent.end, "rent": rent.rent, "charges": rent.charges, "total": rent.total, "payment_date": rent.paid_on,
        "issue_date": rent.issued_on,
    }  # fmt: skip
    return Paper(html, fields, "rent_receipt", font=dice.font("any"), size=dice.pick((10, 11, 12)))


LAYOUTS = {"adil_model": adil_model}
