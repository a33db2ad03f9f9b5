"""Further layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

What is still to be paid: a quarter in advance, a notice of direct debit, an owner's short letter, and the call of a body that
sublets to people it supports.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, month_ends
from samples.french import MoneyStyle, amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.rent_receipt._draw import draw, notice_truth
from samples.stationery import PEN, sheet, signature


def quarter(dice: Dice) -> Paper:
    """A manager of old buildings who calls by quarter in advance: debit and credit columns, an owner named under « Pour le compte de »."""
    rent, money = draw(dice, "sci"), dice.pick((MoneyStyle(" ", ",", ""), MoneyStyle(".", ",", "")))
    first = (rent.start.month - 1) // 3 * 3 + 1
    rent = replace(
        rent, start=dt.date(rent.start.year, first, 1), end=month_ends(rent.start.year, first + 2)[1], rent=round(rent.rent * 3, 2), charges=round(rent.charges * 3, 2)
    )  # fmt: skip
    manager, owner = dice.company("agency", "agency"), rent.company.name
    tenant = rent.tenants[0].named("LAST_FIRST")
    issued = rent.start - dt.timedelta(days=dice.number(8, 18))
    ordinal = ("1er", "2e", "3e", "4e")[first // 3]
    rows = [
        [f"{issued:%d/%m}", "Solde de votre compte", "0,00", ""], [f"{rent.start:%d/%m}", "Loyer hors charges", money(rent.rent), ""],
        [f"{rent.start:%d/%m}", "Provision pour charges", money(rent.charges), ""], ["", "<b>Montant de l'appel</b>", f"<b>{money(rent.total)}</b>", ""],
    ]  # fmt: skip
    html = f"""<table style="border-bottom:2px solid #7b1e1e"><tr><td><span style="font-size:15pt;color:#7b1e1e">{esc(manager.name)}</span><br><i>Administrateur de biens — Syndic de copropriété</i></td><td class="right small">{lines(manager.address.lines())}<br>Carte professionnelle CPI {dice.digits(4)} 20{dice.digits(2)} 000 {dice.digits(3)}</td></tr></table>
<table style="margin-top:6mm"><tr><td style="width:50%" class="small">Pour le compte de : {esc(owner)}<br>Immeuble n° {dice.digits(4)}, lot {dice.number(1, 80)}<br>Compte locataire {dice.number(100, 999)}.{dice.digits(4)}<br>Émis le {date_printed(issued, "slash")}</td><td>{rent.tenants[0].civility} {esc(tenant)}<br>{lines(rent.home.lines())}</td></tr></table>
<h2 style="font-weight:normal;letter-spacing:1px;margin:9mm 0 2mm">APPEL DE LOYER — TERME À ÉCHOIR</h2><p>{ordinal} trimestre {rent.start.year}, soit du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}</p>
{table(rows, "grid", ("Date", "Libellé", "Débit (€)", "Crédit (€)"), ("12%", "48%", "20%", "20%"))}<p style="margin-top:5mm">À nous faire parvenir pour le {date_printed(rent.start + dt.timedelta(days=4), "slash")} au plus tard, par virement sur le compte {dice.iban()}.</p><p class="small">La quittance sera jointe à l'appel du trimestre prochain. Les honoraires de rédaction ou d'envoi ne vous sont pas facturés.</p>
<div style="display:flex;border-top:1px dashed;margin-top:40mm;padding-top:3mm;font-size:8pt;justify-content:space-between"><span>Talon à joindre à votre chèque</span><span>{esc(tenant)}</span><span>Trimestre {ordinal}/{rent.start.year}</span><span>{money(rent.total)}</span></div>"""
    return Paper(html, notice_truth(rent, [tenant], owner, issued), "rent_due_notice", "", "C059", 9.6, "15mm 17mm")


def debit_notice(dice: Dice) -> Paper:
    """The notice before a direct debit: mandate and creditor numbers first, the sum in a sentence, the rent's parts in a line under it."""
    rent, money = draw(dice, "social_landlord", dice.number(1, 2), benefit=True), dice.pick((MoneyStyle("\u00a0", ",", "\u00a0€"), MoneyStyle("", ",", " EUR")))  # fmt: skip
    people = [person.named("FIRST_LAST") for person in rent.tenants]
    issued = rent.start - dt.timedelta(days=dice.number(5, 14))
    debit = rent.start + dt.timedelta(days=dice.number(3, 9))

    def half(label: str, value: str) -> str:
        return f"<div style='margin-bottom:2mm'><span class='tiny'>{label}</span><br>{value}</div>"

    html = f"""<p style="text-align:right;font-size:8pt">{esc(rent.company.name)} — {esc(rent.company.address.line())}<br>le {long_date(issued)}</p><h2 style="font-size:14pt;margin-top:8mm">Notification de prélèvement SEPA</h2>
<div style="display:flex;gap:10mm;background:#eef3fb;padding:4mm;margin:4mm 0"><div style="flex:1">{half("Créancier", esc(rent.company.name))}{half("Identifiant créancier (ICS)", f"FR{dice.digits(2)}ZZZ{dice.digits(6)}")}{half("Référence unique du mandat", f"LOC{dice.digits(9)}")}</div><div style="flex:1">{half("Débiteur", "<br>".join(esc(name) for name in people))}{half("Compte débité", f"{dice.iban()[:9]} •••• •••• {dice.digits(3)}")}{half("Date du prélèvement", date_printed(debit, "slash"))}</div></div>
<p>Madame, Monsieur,</p><p class="justify">Votre compte sera débité de <b>{money(rent.total)}</b> le {long_date(debit)} au titre de l'échéance ({month_printed(rent.start.year, rent.start.month, "lower")}, du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}) du logement situé {esc(rent.home.line())}.</p>
<p class="justify">Ce montant se décompose ainsi : loyer {money(rent.rent)} + charges {money(rent.charges)} − aide au logement versée par la CAF {money(rent.benefit)}.</p><p class="justify">Il vous appartient de vérifier que votre compte est suffisamment approvisionné. En cas de rejet, des frais de {money(dice.pick((8.0, 12.5, 15.0)))} pourront vous être réclamés par votre banque. Pour contester ce prélèvement, vous disposez de huit semaines.</p>
<p class="justify">Le présent avis ne vaut pas quittance.</p><p style="margin:10mm 0 0 55%">Le service Recouvrement</p><p class="tiny" style="margin-top:25mm">{lines(people)}<br>{lines(rent.home.lines())}</p>"""
    return Paper(html, notice_truth(rent, people, rent.company.name, issued), "rent_due_notice", "", "FreeSans", 10.2, "18mm 21mm")  # fmt: skip


def owner_letter(dice: Dice) -> Paper:
    """A private owner's short letter by hand: the rent to come with its parts in a sentence, and how to pay."""
    rent, money = draw(dice, tenants=dice.number(1, 2)), dice.pick((MoneyStyle("", ",", " €"), MoneyStyle("", ",", "€")))  # fmt: skip
    owner, people = rent.landlord.named("first_last"), [person.named("first_last") for person in rent.tenants]
    issued = rent.start - dt.timedelta(days=dice.number(3, 9))
    own = dice.address("")
    html = f"""<p>{esc(owner)}<br>{lines(own.lines())}</p><p style="margin-left:52%">{"<br>".join(f"{a.civility} {esc(b)}" for a, b in zip(rent.tenants, people, strict=True))}<br>{lines(rent.home.lines())}</p><p style="margin:10mm 0 8mm 52%">le {long_date(issued)}</p>
<p>Bonjour,</p><p>Comme chaque mois je vous adresse mon avis d'échéance. Pour la location de votre appartement, vous aurez à me régler <u>avant le {long_date(rent.start + dt.timedelta(days=5))}</u>, pour la période du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")} :</p>
<p style="margin-left:14mm">{money(rent.rent)} de loyer<br>+ {money(rent.charges)} d'avance sur charges<br>= {money(rent.total)} ({amount_in_words(rent.total)})</p><p>Par virement comme d'habitude, ou par chèque à mon nom. Je vous ferai la quittance dès que j'aurai reçu la somme.</p><p>Bien à vous,</p><div>{esc(owner)}<br>{signature(dice.number(0, 90))}</div>"""
    return sheet("rent_due_notice", html, notice_truth(rent, people, owner, issued), font=PEN, size=16, margin="22mm 22mm", css="body{color:#1a2550}")  # fmt: skip


def subletting(dice: Dice) -> Paper:
    """A body that sublets to the people it supports: « participation », a tick list, AL deducted, its office beside the dwelling's address."""
    rent, money = draw(dice, "association", benefit=True), dice.pick((MoneyStyle(" ", ",", " €"), MoneyStyle("", ",", "€")))  # fmt: skip
    tenant = rent.tenants[0].named("first_LAST")
    issued = rent.start - dt.timedelta(days=dice.number(2, 10))
    worker = dice.person("", age=(24, 60)).named("first_LAST")

    def row(label: str, value: str, ground: str = "#fff") -> str:
        return f"<tr style='background:{ground}'><td style='padding:1.5mm 3mm'>{label}</td><td class='n' style='padding:1.5mm 3mm'>{value}</td></tr>"

    html = f"""<table><tr><td style="width:30mm"><svg width="74" height="60" viewBox="0 0 74 60"><path d="M4 32 L37 6 L70 32" fill="none" stroke="#d2572b" stroke-width="6"/><rect x="16" y="32" width="42" height="24" fill="#2b7a78"/></svg></td><td><b style="font-size:12pt">{esc(rent.company.name)}</b><br>Pôle intermédiation locative — bail glissant<br>{esc(rent.company.address.line())}</td></tr></table>
<p style="background:#2b7a78;color:#fff;padding:2mm 4mm;font-size:12pt;margin:5mm 0">Participation à régler : {month_printed(rent.start.year, rent.start.month, "title")}</p>
<table class="grid"><tr><th style="width:33%">Sous-locataire</th><th style="width:34%">Logement mis à disposition</th><th>Suivi</th></tr><tr><td>{rent.tenants[0].civility} {esc(tenant)}</td><td>{lines(rent.home.lines())}</td><td>Référent social : {esc(worker)}<br>{dice.phone()}<br>Avis n° {rent.start:%y%m}-{dice.digits(3)} du {date_printed(issued, "slash")}</td></tr></table>
<table style="width:72%;margin:7mm 0;border:.6pt solid #2b7a78">{row(f"Loyer nu, du {date_printed(rent.start, 'dot')} au {date_printed(rent.end, 'dot')}", money(rent.rent))}{row("Charges (forfait)", money(rent.charges), "#eef6f5")}{row("Allocation de logement versée à l'association", money(rent.benefit, sign="- "))}{row("<b>Votre participation</b>", f"<b>{money(rent.total)}</b>", "#fbe3d9")}</table>
<p>☐ virement &nbsp;&nbsp; ☐ mandat cash &nbsp;&nbsp; ☐ espèces au bureau (lundi et jeudi matin) &nbsp;&nbsp; <b>avant le {date_printed(rent.start + dt.timedelta(days=9), "slash")}</b></p><p>Un reçu vous sera remis lors de votre versement. En cas de difficulté, parlez-en à votre référent avant la date limite.</p>
<p class="tiny" style="margin-top:12mm">Convention de sous-location conclue avec le propriétaire le {date_printed(dice.day_before(900, 200, rent.start), "slash")}. Dépôt de garantie pris en charge par le FSL ({money(round(rent.rent))}). Association régie par la loi de 1901, agréée au titre de l'article L. 365-4 du CCH.</p>"""
    return Paper(html, notice_truth(rent, [tenant], rent.company.name, issued), "rent_due_notice", "", "Carlito", 10.5, "14mm 17mm")  # fmt: skip


LAYOUTS = {
    "quarter": quarter, "debit_notice": debit_notice, "owner_letter": owner_letter,
    "subletting": subletting,
}  # fmt: skip
