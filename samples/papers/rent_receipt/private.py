"""Receipts that a private landlord makes: a model from the web, a letter in prose, a carbon book, a spreadsheet."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import amount_in_words, date_printed, month_printed
from samples.paper import Paper, esc, lines, table
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


def prose(dice: Dice) -> Paper:
    """A letter typed by an owner: no table, amounts in words and in figures, « Reçu de » first, two tenants at times."""
    rent, money = draw(dice, tenants=dice.pick((1, 2))), dice.money()
    names = dice.name_style()
    tenants = [tenant.named(names) for tenant in rent.tenants]
    who = " et ".join(f"{t.civility} {n}" for t, n in zip(rent.tenants, tenants, strict=True))
    landlord = rent.landlord.named(names)
    month = month_printed(rent.start.year, rent.start.month, "lower")
    html = f"""
<p>{esc(landlord)}<br>{lines(dice.address("").lines())}</p><h2 style="margin:14mm 0 10mm">Quittance de loyer — {month}</h2>
<p class="justify" style="line-height:1.8">Reçu de {esc(who)}, locataire{"s" if len(tenants) > 1 else ""} du logement sis {esc(rent.home.line())}, la somme de <b>{amount_in_words(rent.total)}</b> ({money(rent.total)}),
pour loyer du {date_printed(rent.start, "long")} au {date_printed(rent.end, "long")}, dont {amount_in_words(rent.rent)} ({money(rent.rent)}) de loyer principal et {money(rent.charges)} de charges récupérables,
réglée par virement le {date_printed(rent.paid_on, "long")}. Dont quittance, sans préjudice du terme en cours.</p>
<p style="margin-top:14mm">Fait à {esc(rent.home.town)}, le {date_printed(rent.issued_on, "long")}</p><p style="margin:10mm 0 0 90mm">{esc(landlord)}</p>"""
    fields = {
        "tenants": tenants, "landlord_name": landlord, "address": rent.home.truth(), "period_start": rent.start, "period_end": rent.end,
        "rent": rent.rent, "charges": rent.charges, "total": rent.total, "payment_date": rent.paid_on, "issue_date": rent.issued_on,
    }  # fmt: skip
    return Paper(html, fields, "rent_receipt", font=dice.font("any"), size=dice.pick((11, 12)), margin="22mm")


def counterfoil(dice: Dice) -> Paper:
    """The book from the stationer's: dotted lines filled in by another hand (another font), a stub on the left with the same figures."""
    rent = draw(dice)
    money = dice.table_money()
    tenant = rent.tenants[0].named("first_last")
    landlord = rent.landlord.named("first_last")
    hand = dice.pick(("Courier Prime", "P052", "Caladea"))

    def fill(text: str) -> str:
        return f"<span style=\"font-family:'{hand}';font-style:italic;border-bottom:1px dotted #333;padding:0 6px\">{text}</span>"

    rows = [
        ["Loyer", fill(money(rent.rent))],
        ["Charges", fill(money(rent.charges))],
        ["Réparations", fill("—")],
        ["<b>TOTAL</b>", fill(money(rent.total))],
    ]
    html = f"""<div style="display:flex;border:1px solid #000"><div style="width:42mm;border-right:1px dashed #000;padding:4mm" class="small">N° {dice.digits(3)}<br>{fill(esc(tenant))}<br>Terme : {fill(month_printed(rent.start.year, rent.start.month, "digits"))}<br>Total : {fill(money(rent.total))}</div>
<div style="flex:1;padding:5mm;line-height:1.9"><div class="center" style="font-size:13pt;letter-spacing:0.15em"><b>QUITTANCE DE LOYER</b></div>
Propriétaire : {fill(esc(landlord))}<br>Reçu de M. {fill(esc(tenant))}<br>la somme de {fill(amount_in_words(rent.total))}<br>pour le terme du {fill(date_printed(rent.start, "slash"))} au {fill(date_printed(rent.end, "slash"))}<br>
du logement qu'il occupe {fill(esc(rent.home.line()))}<br>{table(rows, "", (), ("55%", "45%"))}<br>À {fill(esc(rent.home.town))} le {fill(date_printed(rent.issued_on, "slash"))} &nbsp;&nbsp; Signature :</div></div>
<p class="tiny">Le paiement de la présente n'emporte pas présomption de paiement des termes antérieurs.</p>"""
    fields = {
        "tenants": [tenant], "landlord_name": landlord, "address": rent.home.truth(), "period_start": rent.start, "period_end": rent.end,
        "rent": rent.rent, "charges": rent.charges, "total": rent.total, "issue_date": rent.issued_on,
    }  # fmt: skip
    return Paper(
        html,
        fields,
        "rent_receipt",
        font=dice.font("serif"),
        size=10,
        page=dice.pick(("A4", "A5 landscape", "A4")),
        margin="10mm",
    )


def month_only(dice: Dice) -> Paper:
    """A word-processor table: the month is named and its days are not; the tenant shares the flat with two others."""
    rent, money = draw(dice, tenants=2), dice.money()
    third = dice.person("third")
    people = [*rent.tenants, third] if "person" not in dice.given else list(rent.tenants)
    names = dice.name_style()
    month = month_printed(rent.start.year, rent.start.month, dice.pick(("title", "upper")))
    landlord = rent.landlord.named(names)
    rows = [["Bailleur", esc(landlord)], ["Locataires", "<br>".join(esc(p.named(names)) for p in people)], ["Logement", lines(rent.home.lines())], ["Mois", month],
            ["Loyer hors charges", f"<span>{money(rent.rent)}</span>"], ["Charges locatives (forfait)", f"<span>{money(rent.charges)}</span>"], ["Somme reçue", f"<b>{money(rent.total)}</b>"],
            ["Date de règlement", date_printed(rent.paid_on, "padded")]]  # fmt: skip
    html = f"""<h1 class="center" style="font-size:16pt;margin:10mm">Quittance</h1>{table(rows, "grid", (), ("35%", "65%"))}
<p style="margin-top:8mm">Le bailleur atteste avoir reçu la somme indiquée et en donne quittance aux locataires.</p><p>{esc(rent.home.town)}, le {date_printed(rent.issued_on, "padded")}</p>"""
    fields = {
        "tenants": [p.named(names) for p in people], "landlord_name": landlord, "address": rent.home.truth(), "period_start": rent.start,
        "period_end": rent.end, "rent": rent.rent, "charges": rent.charges, "total": rent.total, "payment_date": rent.paid_on, "issue_date": rent.issued_on,
    }  # fmt: skip
    return Paper(html, fields, "rent_receipt", "td{padding:6px}", dice.font("any"), 11, "22mm")


LAYOUTS = {"adil_model": adil_model, "prose": prose, "counterfoil": counterfoil, "month_only": month_only}
