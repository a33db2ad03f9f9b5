"""Further layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

The notice in large letters for readers who see badly, the copy that a counter prints from its old screen, a notice with social
levies beside the tax, and a declarative notice after a correction made online.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle, date_printed, long_date
from samples.paper import Paper, esc, lines, table
from samples.papers.tax_notice._draw import barcode, draw, fields, grouped, shares_printed
from samples.stationery import republic

EURO = MoneyStyle("\u00a0", ",", "\u00a0€", False)
BARE = MoneyStyle(" ", ",", "", False)


def large_print(dice: Dice) -> Paper:
    """The notice in large letters: no columns or boxes, one fact a line, sentences, several pages, the reference income on the third."""
    house = draw(dice, couple=dice.chance(0.5))
    many = len(house.names) > 1
    who = "".join(
        f"<p>Déclarant {n} : {esc(name)}.<br>Numéro fiscal du déclarant {n} : {grouped(number)}.</p>"
        for n, (name, number) in enumerate(zip(house.names, house.numbers, strict=True), 1)
    )
    count = len(house.children)
    charge = f"Vous avez {count} personne{'s' if count > 1 else ''} à charge." if count else "Vous avez 0 personne à charge."  # fmt: skip
    wages = " ".join(f"Salaires du déclarant {n} : {EURO(wage)}." for n, wage in enumerate(house.salaries, 1))
    if house.due > 0:
        end = f"Il vous reste à payer {EURO(house.due)}."
    elif house.due < 0:
        end = f"L'administration vous rembourse {EURO(-house.due)}. Vous n'avez rien à faire."
    else:
        end = "Vous n'avez rien à payer."
    html = f"""<p>Direction générale des Finances publiques</p><p><b>Impôt sur les revenus de {house.year}</b></p><p><b>Avis d'impôt établi en {house.year + 1}</b></p><p>Édition en gros caractères. Elle remplace l'avis ordinaire et a la même valeur.</p>
<p>Cet avis est adressé à :<br>{esc(" OU ".join(house.called))}<br>{lines(house.home_rows)}</p><h2>1. Ce que vous devez</h2><p>{end}</p>
<h2 class="break">2. Vos références</h2>{who}<p>Référence de l'avis : {grouped(house.reference, (2, 2, 7, 2))}.</p><p>Date d'établissement de cet avis : {long_date(house.issued_on)}.</p><p>Date de mise en recouvrement : {long_date(house.collected_on)}.</p><p>Votre service : {esc(house.office[0])}, {esc(house.office[1])}, {esc(house.office[2])}.</p>
<h2 class="break">3. {"Votre foyer" if many else "Votre situation"}</h2><p>Nombre de parts : {shares_printed(house.shares)}.</p><p>{charge}</p><h2>4. Vos revenus</h2><p>{wages}</p><p>Après la déduction de 10 %, votre revenu imposable est de {EURO(house.taxable)}.</p><p><b>Votre revenu fiscal de référence est de {EURO(house.rfr)}.</b> Il vous sera demandé pour vos démarches.</p>
<h2 class="break">5. Le calcul de votre impôt</h2><p>Le montant de votre impôt sur le revenu net est de {EURO(house.net_tax)}.</p><p>Vous avez déjà versé {EURO(house.withheld)} par le prélèvement à la source en {house.year}.</p><p>{end}</p><p>Pour toute question, téléphonez au 0 809 401 401, service gratuit. Vous pouvez demander cet avis en braille auprès de votre service.</p>"""
    css = "p{margin:0 0 9px} h2{font-size:17pt;margin:14px 0 9px} body{line-height:1.45}"
    return Paper(html, fields(house), "tax_notice", css, "DejaVu Sans", 15.5, "17mm 17mm")


def counter_copy(dice: Dice) -> Paper:
    """What a counter prints from its old screen: capitals of even width, abbreviations and codes, the day of the copy beside the notice's own."""
    house = draw(dice, couple=dice.chance(0.4))
    copied = house.collected_on + dt.timedelta(days=dice.number(30, 240))
    wide = 44

    def row(label: str, value: str) -> str:
        return f" {label.ljust(wide)}: {value}"

    head = [
        row(f"DECLARANT {n}   SPI {number}", esc(name))
        for n, (name, number) in enumerate(zip(house.names, house.numbers, strict=True), 1)
    ]
    state = "M" if len(house.names) > 1 else dice.pick(("C", "D", "V"))
    rule = "-" * 84
    body = "\n".join(
        (
            rule, *head, *(row("" if n else "ADRESSE D'IMPOSITION", unaccented(part).upper()) for n, part in enumerate(house.home.lines())), rule, row("REVENUS DE L'ANNEE", str(house.year)),
            row("REF. AVIS", house.reference), row("ETABLI LE", date_printed(house.issued_on, "slash")), row("MIS EN RECOUVREMENT LE", date_printed(house.collected_on, "slash")), rule,
            row("SIT. FAMILLE", state), row("NB PARTS", shares_printed(house.shares)), row("NB PERS. A CHARGE", str(len(house.children))), rule,
            *(row(f"TRAITEMENTS ET SALAIRES DECL. {n}", BARE(wage)) for n, wage in enumerate(house.salaries, 1)), row("REVENU BRUT GLOBAL", BARE(house.taxable)), row("REVENU IMPOSABLE", BARE(house.taxable)),
            row("REV. FISCAL DE REF.", BARE(house.rfr)), row("IMPOT NET AVANT CORRECTIONS", BARE(house.net_tax)), row("IMPOT SUR LE REVENU NET", BARE(house.net_tax)), row("DEJA PRELEVE A LA SOURCE", BARE(house.withheld)),
            row("SOLDE " + ("A PAYER" if house.due >= 0 else "EN FAVEUR DU CONTRIBUABLE"), BARE(abs(house.due))), rule,
        )
    )  # fmt: skip
    html = f"""<pre style="font-family:inherit;margin:0">FINANCES PUBLIQUES                                        {esc(house.office[0])}
{esc(house.office[1])} - {esc(house.office[2])}

      *** COPIE D'AVIS D'IMPOT SUR LE REVENU - {house.year + 1} ***      PAGE 1/1

 ILIAD/IR  AGENT {dice.letters(2)}{dice.digits(4)}  COPIE DU {copied:%d/%m/%Y} A {dice.number(9, 16):02d}H{dice.number(0, 59):02d}
{body}

 DELIVRE SUR DEMANDE DU CONTRIBUABLE POUR SERVIR ET VALOIR CE QUE DE DROIT.
 LA PRESENTE COPIE TIENT LIEU D'AVIS D'IMPOT. MONTANTS EN EUROS.</pre><p style="margin:14mm 0 0 110mm;border:2px solid #35508f;color:#35508f;padding:3mm;width:58mm;text-align:center;transform:rotate(-3deg)">CENTRE DES FINANCES PUBLIQUES<br>COPIE CERTIFIÉE CONFORME</p>"""
    return Paper(html, fields(house), "tax_notice", "", "Liberation Mono", 9, "18mm 16mm")


def social_levies(dice: Dice) -> Paper:
    """Income tax and social levies on one notice: two columns of amounts, the total due is not the net tax; the references come last."""
    house = draw(dice, couple=True, taxed=True)
    rents = dice.number(900, 5_200)
    levies = round(rents * 0.172)
    total = house.net_tax + levies - house.withheld
    due = ("Somme qu'il vous reste à payer", total) if total >= 0 else ("Somme qui vous est remboursée", -total)
    count = len(house.children)
    gross = house.net_tax + 214
    calc = [
        ["Base", BARE(house.taxable), BARE(rents)], ["Taux", "barème", "17,2 %"], ["Montant brut", BARE(gross), BARE(levies)], ["Réductions et crédits d'impôt", "- 214", ""],
        ["<b>Montant net</b>", f"<b>{BARE(house.net_tax)}</b>", f"<b>{BARE(levies)}</b>"], ["Prélèvement à la source et acomptes déjà versés", f"- {BARE(house.withheld)}", "- 0"],
    ]  # fmt: skip
    pay = [["Salaires", *(BARE(wage) for wage in house.salaries)], ["Déduction 10 %", *(f"- {BARE(round(wage * 0.1))}" for wage in house.salaries)]]  # fmt: skip
    refs = "".join(f"<tr><td>Numéro fiscal, déclarant {n}</td><td>{number}</td><td>{esc(name)}</td></tr>" for n, (number, name) in enumerate(zip(house.numbers, house.names, strict=True), 1))  # fmt: skip
    follow = f"<p class='tiny' style='border-bottom:.5pt solid'>{esc(house.names[0])} — Impôt et prélèvements sociaux sur les revenus de {house.year} — avis {house.year + 1}</p>"
    html = f"""<table><tr><td style="width:45mm">{republic()}</td><td><span style="font-size:8pt">DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</span><br><b style="font-size:13pt">Impôt et prélèvements sociaux<br>sur les revenus de {house.year}</b><br>Avis d'impôt établi en {house.year + 1}</td><td style="width:32mm">{barcode(house, dice)}</td></tr></table>
<p style="margin:16mm 0 0 92mm;font-size:10.5pt">{"<br>OU ".join(map(esc, house.called))}<br>{lines(house.home_rows)}</p>
<div style="background:#2f5ea8;color:#fff;padding:2mm 4mm;margin-top:18mm;display:flex;justify-content:space-between;font-size:12pt"><span>{due[0]}</span><b>{EURO(due[1])}</b></div><p style="border:.6pt solid #2f5ea8;padding:3mm">Ce montant réunit l'impôt sur le revenu et les prélèvements sociaux. {"Il sera prélevé en quatre fois, de septembre à décembre, sur le compte bancaire connu de nos services." if total > 300 else "Aucune démarche n'est nécessaire."}</p>
<p style="margin-top:8mm">Le détail du calcul figure en page 2, vos références et votre revenu fiscal de référence en page 3.</p><p class="small" style="margin-top:30mm">{esc(house.office[0])}, {esc(house.office[1])}, {esc(house.office[2])} — messagerie sécurisée sur impots.gouv.fr</p>
<div class="break">{follow}<h3>Vos revenus</h3>{table(pay, "grid", ("en euros", "Déclarant 1", "Déclarant 2"), ("50%", "25%", "25%"))}<p class="small">Revenus du patrimoine soumis aux seuls prélèvements sociaux : {BARE(rents)}</p><h3 style="margin-top:6mm">Calcul</h3>{table(calc, "grid", ("en euros", "Impôt sur le revenu", "Prélèvements sociaux"), ("50%", "25%", "25%"))}<p style="text-align:right;margin-top:3mm">Total des deux colonnes après imputation : <b>{EURO(abs(total))}</b> {"à payer" if total >= 0 else "en votre faveur"}</p></div>
<div class="break">{follow}<h3>Votre foyer fiscal</h3><p>Parts : {shares_printed(house.shares)} &nbsp;&nbsp; Personnes à charge : {count} &nbsp;&nbsp; <b>Revenu fiscal de référence : {BARE(house.rfr)}</b></p><h3 style="margin-top:6mm">Vos références</h3><table class="grid"><tr><td style="width:40%">Référence de l'avis</td><td>{grouped(house.reference, (2, 2, 7, 2))}</td><td></td></tr>{refs}<tr><td>Établi le</td><td>{date_printed(house.issued_on, "slash")}</td><td>mis en recouvrement le {date_printed(house.collected_on, "slash")}</td></tr></table><p class="tiny" style="margin-top:8mm">Réclamation possible jusqu'au 31 décembre {house.year + 3} (article R* 190-1 du livre des procédures fiscales). Les prélèvements sociaux comprennent la CSG à 9,2 %, la CRDS à 0,5 % et le prélèvement de solidarité à 7,5 %.</p></div>"""
    return Paper(html, fields(house), "tax_notice", "", "Nimbus Sans", 9.6, "13mm 14mm")


def corrected_online(dice: Dice) -> Paper:
    """A declarative notice after an online correction: figures at the left and identity at the right, the first declaration's date as well."""
    house = draw(dice, couple=False, taxed=False if dice.chance(0.5) else None)
    issued = dt.date(house.year + 1, 8, dice.number(5, 29))
    house = replace(house, issued_on=issued, collected_on=issued)
    first = issued - dt.timedelta(days=dice.number(60, 95))
    count = len(house.children)
    figures = [
        ("Revenu fiscal de référence", EURO(house.rfr)), ("Nombre de parts", shares_printed(house.shares, ".", 1 if house.shares * 2 % 1 == 0 else 2)),
        ("Personnes à charge", str(count)), ("Revenu imposable", EURO(house.taxable)), ("Impôt sur le revenu net", EURO(house.net_tax)), ("Retenue à la source déjà versée", EURO(house.withheld)),
    ]  # fmt: skip
    shown = "".join(f"<div style='border-bottom:.5pt solid #b9c6e2;padding:2mm 0'><span class='small'>{label}</span><br><span style='font-size:13pt'>{value}</span></div>" for label, value in figures)  # fmt: skip
    due = (
        f"Reste à payer estimé : {EURO(house.due)}" if house.due >= 0 else f"Remboursement estimé : {EURO(-house.due)}"
    )
    html = f"""<div style="display:flex;justify-content:space-between"><div>{barcode(house, dice, "18", "24mm")}</div><div style="text-align:right"><span style="font-size:8pt">DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</span><br><b style="font-size:12.5pt">AVIS DE SITUATION DÉCLARATIVE<br>À L'IMPÔT SUR LE REVENU</b><br>Déclaration rectificative en ligne<br>IMPÔT {house.year + 1} SUR LES REVENUS DE L'ANNÉE {house.year}</div></div>
<div style="display:flex;gap:9mm;margin-top:12mm"><div style="flex:5;background:#f1f4fa;padding:4mm">{shown}<p style="margin-top:4mm">{due}</p></div><div style="flex:6"><p style="font-size:10.5pt">{esc(house.called[0])}<br>{lines(house.home_rows)}</p><p style="margin-top:8mm">Adresse d'imposition : celle indiquée ci-dessus</p><p>N° fiscal {house.numbers[0]}</p><p>Référence du document {grouped(house.reference, (2, 2, 7, 2))}</p><p>Première déclaration reçue le {date_printed(first, "slash")}, corrigée une fois.</p><p>Le présent avis, établi le {date_printed(issued, "slash")}, annule et remplace le précédent.</p><p>Situation déclarée : {dice.pick(("célibataire", "divorcé(e)", "veuf(ve)"))}{f", {count} enfant{'s' if count > 1 else ''} à charge" if count else ", sans personne à charge"}</p></div></div>
<p class="justify" style="border:.6pt solid #555;padding:3mm;margin-top:10mm">Ce document justifie de vos revenus et de vos charges auprès des tiers (banque, bailleur, organisme social), qui peuvent en contrôler l'authenticité sur impots.gouv.fr/verifavis ou avec le code 2D-Doc. Il n'est pas un avis d'impôt : celui-ci vous parviendra avant le 31 décembre {house.year + 1}.</p>
<p class="tiny">{esc(house.office[0])} — {esc(house.office[1])} — {esc(house.office[2])}. Toute déclaration inexacte faite pour obtenir d'une administration un avantage indu est punie par la loi (article 441-6 du code pénal).</p>"""
    truth = fields(house, "declarative_situation")
    return Paper(html, truth, "tax_notice", "", "Liberation Sans", 9.6, "14mm 15mm")


LAYOUTS = {
    "large_print": large_print, "counter_copy": counter_copy, "social_levies": social_levies,
    "corrected_online": corrected_online,
}  # fmt: skip
