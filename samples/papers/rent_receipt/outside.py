"""Layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

A page of the tenant's web account, a régie's typed term sheet, a notary's prose with a mandator and a division, a social landlord's
half-sheet whose labels stand under the figures; the notices of rent to come are in `outside_due.py`.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MONTHS, amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, truth


def account_page(dice: Dice) -> Paper:
    """The tenant's account printed from a browser: address of the page and hour in the margins, a menu, the receipts of other months in a list, ours opened."""
    rent, money = draw(dice, "agency", benefit=dice.chance(0.4)), dice.money()
    tenant, owner = rent.tenants[0].named("first_LAST"), rent.landlord.named("first_LAST")
    month = month_printed(rent.start.year, rent.start.month, "title")
    others = "".join(f"<div style='padding:1mm 0;color:#666'>{MONTHS[(rent.start.month - 1 - back) % 12].capitalize()} &nbsp; {money(rent.total)} &nbsp; ▸</div>" for back in (1, 2, 3))  # fmt: skip
    helped = f"<div class='l'><span>Allocation logement versée au bailleur</span><span>{money(rent.benefit, sign='- ')}</span></div>" if rent.benefit else ""  # fmt: skip
    html = f"""<div class="tiny" style="display:flex;justify-content:space-between"><span>{rent.issued_on + dt.timedelta(days=9):%d/%m/%Y} 18:4{dice.number(0, 9)}</span><span>Mon espace locataire</span><span>https://locataire.exemple-gestion.fr/documents/{dice.digits(6)}</span></div>
<div style="background:#24323f;color:#fff;padding:3mm;margin-top:4mm"><b>{esc(rent.company.name)}</b> &nbsp; Accueil &nbsp; Mes paiements &nbsp; <u>Mes quittances</u> &nbsp; Mes demandes <span style="float:right">{esc(tenant)}</span></div>
<div style="display:flex;gap:7mm;margin-top:6mm"><div style="width:47mm" class="small"><b>Année {rent.start.year}</b>{others}<br><b>Mon solde</b><br>{money(0)}<br><br><b>Mon bail</b><br>Propriétaire :<br>{esc(owner)}<br>Début du bail : {dice.day_before(1900, 200, of=rent.start):%d/%m/%Y}<br>Dépôt de garantie : {money(rent.rent)}</div>
<div style="flex:1;border:1px solid #cfd6dc;border-radius:2mm;padding:6mm"><div style="font-size:15pt">Quittance de loyer</div><div style="color:#2a7d4f">✓ {month} — réglé</div><p style="margin-top:4mm"><b>{esc(tenant)}</b><br>{lines(rent.home.lines())}</p><p>Du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}</p>
<div class="l"><span>Loyer</span><span>{money(rent.rent)}</span></div><div class="l"><span>Charges provisionnelles</span><span>{money(rent.charges)}</span></div>{helped}<div class="l" style="border-top:2px solid;font-weight:bold"><span>Vous avez payé</span><span>{money(rent.total)}</span></div>
<p style="margin-top:5mm">Prélèvement encaissé le {date_printed(rent.paid_on, "slash")}. {esc(rent.company.name)}, mandataire de {esc(owner)}, donne quittance de cette somme pour la période indiquée.</p><p class="small">Document émis le {date_printed(rent.issued_on, "slash")}</p></div></div><p class="tiny" style="margin-top:12mm">© {rent.start.year} {esc(rent.company.name)} — {esc(rent.company.address.line())} — Mentions légales — Données personnelles</p>"""
    css = ".l { display: flex; justify-content: space-between; padding: 1.2mm 0; }"
    return Paper(html, truth(rent, [tenant], owner), "rent_receipt", css, "Roboto", 9.6, "9mm 12mm")


def regie_term(dice: Dice) -> Paper:
    """A Lyon régie's typed sheet: « DOIT », « terme de », the tenant as « occupant », typed values on lines of full stops, the stamp « ACQUITTE »."""
    rent, money = draw(dice, "agency", tenants=dice.pick((1, 2))), dice.table_money()
    tenants, owner = [t.named("LAST_FIRST") for t in rent.tenants], rent.landlord.named("LAST_FIRST")

    def row(label: str, value: object) -> str:
        return f"{label} ".ljust(44, ".") + f" {value!s:>12}"

    names = "\n         ".join(f"{'M.' if p.sex == 'M' else 'MME'} {esc(n)}" for p, n in zip(rent.tenants, tenants, strict=True))  # fmt: skip
    html = f"""<pre style="font-family:inherit;line-height:1.55">{esc(rent.company.name.upper())}
REGIE D'IMMEUBLES
{esc(rent.company.address.line(" ").upper())}
TEL {dice.phone()}

IMMEUBLE : {esc(rent.home.line(" ").upper())}
PROPRIETAIRE : {esc(owner)}      CPTE {dice.digits(5)}/{dice.digits(2)}

              TERME DE {MONTHS[rent.start.month - 1].upper()} {rent.start.year}
              ({rent.start:%d.%m.%Y} - {rent.end:%d.%m.%Y})

DOIT     {names}

{row("LOYER PRINCIPAL", money(rent.rent))}
{row("CHARGES (PROVISION)", money(rent.charges))}
{row("DROIT DE BAIL", "NEANT")}
{row("REPORT", money(0))}
{row("SOMME REGLEE", money(rent.total))}

RECU LE {rent.paid_on:%d.%m.%Y} PAR CHEQUE N {dice.digits(7)}
DONT QUITTANCE SOUS RESERVE D'ENCAISSEMENT ET DE TOUS DROITS
ACTIONS ET INSTANCES DU PROPRIETAIRE

A {esc(rent.company.address.town.upper())}, LE {rent.issued_on:%d.%m.%Y}         LE REGISSEUR</pre>
<div style="border:3px solid #a22;color:#a22;display:inline-block;padding:2mm 6mm;transform:rotate(-6deg);font-size:16pt;margin-left:90mm">ACQUITTÉ</div>"""
    fields = truth(rent, tenants, owner, address=rent.home.truth(True))
    return Paper(html, fields, "rent_receipt", "", "Liberation Mono", 10, "20mm 18mm")


def notary_prose(dice: Dice) -> Paper:
    """A notary's office that manages for an undivided estate: one dense paragraph, the heirs' names, the deed's date, rent in words and figures."""
    rent, money = draw(dice), dice.money()
    tenant = rent.tenants[0].named("first_LAST")
    family = rent.landlord.last_name.upper()
    heir, notary = dice.person("", age=(30, 70)), dice.person("", age=(35, 65))
    death = dice.day_before(2_000, 500, of=rent.start)
    owner = f"Indivision {family}"
    html = f"""<p class="center" style="letter-spacing:2px">OFFICE NOTARIAL</p><p class="center">Maître {esc(notary.named("first_LAST"))}, notaire<br><span class="small">{esc(dice.address("").line(" — "))} — téléphone {dice.phone()}</span></p><hr><p class="right">Le {long_date(rent.issued_on)}</p>
<p>Nos références : {dice.digits(6)} /GL/{dice.letters(2)}<br>Dossier : {esc(owner)} — gestion locative</p><p class="center" style="margin:8mm 0;font-size:14pt">Quittance</p>
<p class="justify" style="line-height:1.75">Le notaire soussigné, mandataire de l'{esc(owner[0].lower() + owner[1:])}, propriétaire par suite du décès de {rent.landlord.civility} {esc(rent.landlord.named("first_LAST"))} survenu le {long_date(death)} et dont {heir.civility} {esc(heir.named("first_LAST"))} est l'un des ayants droit, reconnaît que {rent.tenants[0].civility} {esc(tenant)}, titulaire d'un bail du {long_date(dice.day_before(4_000, 2_100, of=rent.start))} portant sur l'appartement qu'{"il" if rent.tenants[0].sex == "M" else "elle"} occupe {esc(rent.home.line())}, a versé en la comptabilité de l'étude, à la date du {long_date(rent.paid_on)}, la somme de {amount_in_words(rent.total)} ({money(rent.total)}), laquelle correspond, pour la période courue du {long_date(rent.start)} au {long_date(rent.end)}, au loyer hors charges, soit {money(rent.rent)}, et à la provision mensuelle sur charges, soit {money(rent.charges)}. Il lui en est donné bonne et valable quittance.</p>
<p class="justify">Le montant du dépôt de garantie détenu par l'étude demeure fixé à {money(round(rent.rent * 0.97, 2))}. La présente est délivrée sans frais en application de l'article 21 de la loi n° 89-462 du 6 juillet 1989.</p><p style="margin-left:100mm;margin-top:12mm">Pour Maître {esc(notary.last_name.upper())}</p>"""
    return Paper(html, truth(rent, [tenant], owner), "rent_receipt", "", "C059", 11, "22mm 24mm")


def half_sheet(dice: Dice) -> Paper:
    """A social landlord's half sheet on its side: two rows of frames, each figure over its small label; aid and solidarity reduction among them, next month's date in the foot."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 2)), benefit=True), dice.table_money()
    tenants = [t.named("LAST_first") for t in rent.tenants]
    heat = round(rent.charges * 0.6, 2)
    cells = [
        (money(rent.rent), "Loyer"), (money(heat), "dont chauffage"), (money(rent.charges), "Total des charges"), (money(rent.gross), "Loyer + charges"),
        (money(rent.benefit), "APL déduite"), (money(rent.total), "MONTANT ACQUITTÉ"),
    ]  # fmt: skip
    boxes = "".join(f"<td class='center' style='border:1px solid #777;padding:2mm'><b style='font-size:12pt'>{a}</b><br><span class='tiny'>{b}</span></td>" for a, b in cells)  # fmt: skip
    dates = [
        (f"{rent.start:%d/%m/%y} → {rent.end:%d/%m/%y}", "Période"), (f"{rent.paid_on:%d/%m/%y}", "Paiement reçu le"), (f"{rent.issued_on:%d/%m/%y}", "Quittance éditée le"), (dice.digits(8), "Contrat"),
        (f"T{dice.number(1, 5)} – {dice.number(19, 96)} m²", "Logement"), (dice.pick(("prélèvement", "carte bancaire", "Eficash")), "Mode"),
    ]  # fmt: skip
    upper = "".join(f"<td class='center' style='border:1px solid #777;padding:2mm'>{a}<br><span class='tiny'>{b}</span></td>" for a, b in dates)  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div><span style="background:#d8232a;color:#fff;padding:1mm 3mm;font-size:13pt">{esc(rent.company.name)}</span><br><span class="tiny">{esc(rent.company.address.line())} — SIREN {rent.company.siret[:9]}</span><br><br><b style="font-size:13pt">Quittance de loyer</b></div><div>{"<br>".join(esc(f"{p.civility} {n}") for p, n in zip(rent.tenants, tenants, strict=True))}<br>{lines(rent.home.lines())}</div></div>
<table style="margin-top:7mm"><tr>{upper}</tr></table><table style="margin-top:2mm"><tr>{boxes}</tr></table><p class="small" style="margin-top:4mm">Les sommes ci-dessus ont été reçues par le bailleur, qui en donne quittance. Prochain prélèvement : {rent.end + dt.timedelta(days=dice.number(4, 9)):%d/%m/%y}. Loyer plafond de la convention : {money(round(rent.rent * 1.13, 2))}.</p>"""
    return Paper(
        html, truth(rent, tenants, rent.company.name), "rent_receipt", "", "Carlito", 10.5, "10mm 12mm", "A5 landscape"
    )


LAYOUTS = {
    "account_page": account_page, "regie_term": regie_term, "notary_prose": notary_prose, "half_sheet": half_sheet,
}  # fmt: skip
