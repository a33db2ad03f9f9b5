"""Layouts kept apart for measuring: nobody who mends the reader looks at these."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import combed, sheet, signature, spoken, table, ticked


def arrived_in_the_year(dice: Dice) -> Paper:
    """The last page of a paper return kept as a copy: combs of the two declarants, coded cells, a newcomer's ticks, the day beside two signatures."""
    one, home, money = dice.person(age=(23, 66)), dice.address(), dice.table_money()
    two = dice.partner(one)
    year = dice.income_year()
    day = dt.date(year + 1, 5, dice.number(2, 28))
    pay = (dice.number(9000, 26000), dice.number(6000, 21000))

    def cell(code: str, value: int) -> str:
        return f"<td style='background:#dcebf7;width:10mm' class='b'>{code}</td><td class='num' style='width:32mm'>{money(value, cents=False)}</td>"

    html = f"""<div style='display:flex;justify-content:space-between;border-bottom:1pt solid'><b>2042</b><span>Déclaration des revenus {year}</span><span class='small'>page 4 — exemplaire à conserver</span></div>
<p class='small b' style='background:#0b4f8a;color:#fff;padding:1mm'>IDENTITÉ</p><p>Déclarant 1 &nbsp; {combed(one.named("LAST_FIRST")[:34])}</p><p>Déclarant 2 &nbsp; {combed(two.named("LAST_FIRST")[:34])}</p><p class='small'>Numéros fiscaux : {dice.fiscal_number(one)} — {dice.fiscal_number(two)}</p><p class='small'>Adresse au 1<sup>er</sup> janvier {year + 1} : {home.line()}</p>
<p class='small b' style='background:#0b4f8a;color:#fff;padding:1mm'>VOUS ÊTES ARRIVÉ EN FRANCE EN {year}</p><p>{ticked("Première déclaration en France")} &nbsp; {ticked("Date d'arrivée")} {dice.number(2, 28):02d}/0{dice.number(1, 5)}/{year} &nbsp; {ticked("Compte ouvert à l'étranger (3916)", False)}</p>
<p class='small b' style='background:#0b4f8a;color:#fff;padding:1mm'>TRAITEMENTS ET SALAIRES</p><table class='grid'><tr><td>Revenus d'activité connus</td>{cell("1AJ", pay[0])}{cell("1BJ", pay[1])}</tr><tr><td>Autres revenus imposables</td>{cell("1AP", dice.number(0, 3000))}{cell("1BP", 0)}</tr></table>
<p class='small b' style='background:#0b4f8a;color:#fff;padding:1mm;margin-top:4mm'>PERSONNES À CHARGE</p><p>Nombre d'enfants mineurs &nbsp; <b>F</b> &nbsp; {combed(str(dice.number(0, 4)))} &nbsp; en résidence alternée &nbsp; <b>H</b> &nbsp; {combed("0")}</p>
<table style='margin-top:8mm' class='grid'><tr><td style='height:26mm'>À {home.town}, le {day:%d/%m/%Y}<br>Signature du déclarant 1{signature(4)}</td><td>Signature du déclarant 2{signature(15)}</td></tr></table><p class='tiny'>Les informations recueillies font l'objet d'un traitement. Droit d'accès auprès du centre des finances publiques. Déclaration envoyée par la poste au SIP de {dice.address("").town}.</p>"""
    names = [one.named("LAST_FIRST"), two.named("LAST_FIRST")]
    return sheet("tax_return", html, {"person_names": names, "issue_date": day}, font="Liberation Sans", size=9.6, margin="12mm 12mm")  # fmt: skip


def foreign_app(dice: Dice) -> Paper:
    """A Lithuanian bank app's euro statement in English and French: the holder left, generated day above, a summary of balances, then dated moves."""
    person, home, (year, month) = dice.person(age=(19, 60)), dice.address(), dice.month()
    first, last = month_ends(year, month)
    day = dice.day_after(20, 1, of=last)
    balance = dice.amount(180, 1900)
    moves = []
    opening = balance
    for label, sign in (("Virement de " + dice.company(kind="company").name, 1), ("Carrefour City", -1), ("À " + dice.person("").named("first_last"), -1), ("SNCF Connect", -1), ("De " + dice.person("").named("first_last"), 1), ("Free Mobile", -1), ("Retrait DAB", -1)):  # fmt: skip
        value = round(dice.amount(900, 1600) if sign > 0 and not moves else dice.amount(8, 120), 2) * sign
        balance = round(balance + value, 2)
        moves.append((value, balance, label))
    days = sorted(dice.number(1, last.day) for _ in moves)
    rows = [(f"{dt.date(year, month, d):%d/%m/%Y}", label, f"€{-v:,.2f}" if v < 0 else "", f"€{v:,.2f}" if v > 0 else "", f"€{b:,.2f}") for d, (v, b, label) in zip(days, moves, strict=True)]  # fmt: skip
    spent, got = round(-sum(v for v, _, _ in moves if v < 0), 2), round(sum(v for v, _, _ in moves if v > 0), 2)
    html = f"""<div style='display:flex;justify-content:space-between'><b style='font-size:1.9em'>nuvo</b><div class='r'><b style='font-size:1.3em'>EUR Statement / Relevé EUR</b><br>Generated on the {day:%d/%m/%Y}<br><span class='small'>Nuvo Bank UAB, succursale française</span></div></div>
<div class='cols' style='margin-top:8mm'><div><b>{person.named("FIRST_LAST")}</b><br>{home.line("<br>")}</div><div class='small'>IBAN &nbsp; {dice.iban()}<br>BIC &nbsp; NUVOFRP2XXX<br>Period &nbsp; {first:%d/%m/%Y} – {last:%d/%m/%Y}</div></div>
<p style='margin-top:8mm'><b>Balance summary / Récapitulatif</b></p><table class='rows'><tr><td>Product</td><td>Opening balance</td><td>Money out</td><td>Money in</td><td>Closing balance</td></tr><tr><td>Account (compte courant)</td><td>€{opening:,.2f}</td><td>€{spent:,.2f}</td><td>€{got:,.2f}</td><td>€{balance:,.2f}</td></tr></table>
<p style='margin-top:8mm'><b>Account transactions</b></p>{table(rows, ("Date", "Description", "Money out", "Money in", "Balance"), cls="rows", numbers=(2, 3, 4))}<p class='tiny' style='margin-top:20mm'>Report lost or stolen card: +370 5 214 36 08. Deposits are insured by the Lithuanian deposit insurance up to €100,000. Page 1 of 1</p>"""
    return sheet("bank_statement", html, {"person_names": [person.named("FIRST_LAST")], "issue_date": day}, font="Inter", size=9.2)  # fmt: skip


def managed_account(dice: Dice) -> Paper:
    """Account details of someone under a guardianship body: the holder in capitals above the body that manages, boxes of bank codes down the page, no table."""
    person, day = dice.person(age=(22, 86)), dice.day_before(300, 1)
    iban, name = dice.iban(), person.named("LAST_FIRST")
    raw = iban.replace(" ", "")

    def box(label: str, value: str) -> str:
        return f"<div style='margin:3mm 0'><div class='tiny'>{label}</div><div style='border:.7pt solid #00694e;padding:2mm 3mm;width:120mm'>{value}</div></div>"

    html = f"""<div style='background:#00694e;color:#fff;padding:4mm 6mm;width:100%'><b>Banque coopérative des Deux Fleuves</b> &nbsp; agence Tutelles et majeurs protégés</div><p style='margin-top:8mm;font-size:1.3em'>Relevé d'identité bancaire</p><p class='small'>Édité le {day:%d-%m-%Y} à la demande du mandataire</p>
{box("Titulaire du compte", f"<b>{spoken(person, 'LAST_FIRST')}</b>")}{box("Compte géré par", "UDAF, service mandataire judiciaire, " + dice.address("").town)}{box("Domiciliation", "MAJEURS PROTEGES " + dice.address("").town.upper())}{box("Code banque — code guichet", f"{raw[4:9]} — {raw[9:14]}")}{box("Numéro de compte — clé", f"{raw[14:25]} — {raw[25:]}")}{box("IBAN", f"<b>{iban}</b>")}{box("BIC", "BCDFFR2AXXX")}
<p class='small' style='margin-top:6mm'>Ce relevé est destiné à être remis, sur leur demande, à vos créanciers ou débiteurs appelés à faire inscrire des opérations à votre compte. La carte est à retrait limité.</p>"""
    return sheet("bank_details", html, {"person_names": [name], "issue_date": day}, font="Nimbus Sans", size=10.2)


def with_broadcast_fee(dice: Dice) -> Paper:
    """A dwelling tax notice of before 2020 with the broadcasting fee: base and rates in columns, the day of making beside two tear-off dates, a couple named."""
    one, home, money = dice.person(age=(24, 80)), dice.address(), dice.table_money()
    two, year = dice.partner(one), dice.number(2014, 2017)
    made, base = dt.date(year, dice.number(9, 10), dice.number(3, 26)), dice.number(1800, 4200)
    names = [one.named("LAST_FIRST"), two.named("LAST_FIRST")]
    parts = tuple((round(base * rate / 100), rate) for rate in (21.4, 9.85, 0.31))
    rows = (("Valeur locative brute", f"{base}", f"{base}", f"{base}"), ("Base nette d'imposition", f"{base}", f"{base}", f"{base}"), ("Taux d'imposition", *(f"{rate:.2f} %".replace(".", ",") for _, rate in parts)), ("Cotisations", *(money(value, cents=False) for value, _ in parts)))  # fmt: skip
    due = sum(value for value, _ in parts)
    html = f"""<div style='display:flex;justify-content:space-between'><div><b>DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</b><br><span class='small'>Centre des finances publiques de {home.town}</span></div><div style='border:1pt solid #a33;padding:3mm;color:#a33'><b>Avis d'impôt {year}</b><br>taxe d'habitation<br>contribution à l'audiovisuel public</div></div>
<div class='cols' style='margin-top:8mm'><div class='small'>Numéro fiscal : {dice.fiscal_number(one)}<br>Référence de l'avis : {dice.digits(2)} {dice.digits(2)} {dice.digits(7)} {dice.digits(2)}<br>Numéro de rôle : {dice.digits(3)}<br>Date d'établissement : {made:%d/%m/%Y}<br>Date de mise en recouvrement : 31/10/{year}</div><div>{names[0]}<br>{names[1]}<br>{home.line("<br>", True)}</div></div>
<p style='margin-top:8mm' class='b'>Somme à payer au plus tard le 15/11/{year} : {money(due + 137, cents=False)} €</p>{table(rows, (f"Taxe d'habitation {year}", "Commune", "Intercommunalité", "Taxe spéciale d'équipement"), numbers=(1, 2, 3))}
<p class='small'>Frais de gestion compris. Occupants au 01/01/{year} : 2. Régime d'abattements : général à la base.</p><table class='grid' style='width:120mm'><tr><td>Total taxe d'habitation</td><td class='num'>{money(due, cents=False)}</td></tr><tr><td>Contribution à l'audiovisuel public</td><td class='num'>137</td></tr></table>
<div style='border-top:1pt dashed;margin-top:40mm;padding-top:3mm' class='small'>TIP — à renvoyer avant le 15/11/{year} — {names[0]} — montant {money(due + 137, cents=False)} € — le {long_date(dt.date(year, 11, 20))} si vous payez en ligne</div>"""
    return sheet("property_tax_notice", html, {"person_names": names, "issue_date": made}, font="Liberation Sans", size=9.8)  # fmt: skip


RETURN = {"apart_arrived_in_the_year": arrived_in_the_year}
STATEMENT = {"apart_foreign_app": foreign_app}
DETAILS = {"apart_managed_account": managed_account}
LAND = {"apart_with_broadcast_fee": with_broadcast_fee}
