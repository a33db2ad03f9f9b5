"""Layouts kept apart for measuring: nobody who mends the reader looks at these."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from samples.dice import Address, Dice, unaccented
from samples.french import long_date
from samples.paper import Paper, esc, lines
from samples.papers.tax_notice._details import EURO
from samples.papers.tax_notice._draw import Household, barcode, draw, envelope, fields, grouped, shares_printed
from samples.stationery import barcode as bars


def _rows(pairs: Iterable[tuple[str, str]], style: str = "") -> str:
    """Label on the left, value on the right edge."""
    return "".join(
        f"<tr><td>{a}</td><td style='text-align:right;white-space:nowrap;{style}'>{b}</td></tr>" for a, b in pairs
    )


def _detail(house: Household) -> list[tuple[str, str]]:
    """From the wages to the net tax, the columns of the declarants added up."""
    cut = sum(house.salaries) - house.taxable
    return [
        ("Traitements et salaires déclarés", EURO(sum(house.salaries))),
        ("Abattement de 10 %", f"- {EURO(cut)}"),
        ("Revenu brut global", EURO(house.taxable)),
        ("CSG déductible", "0"),
        ("Revenu imposable", EURO(house.taxable)),
    ]


def watermarked(dice: Dice) -> Paper:
    """The two leaves of a couple's notice passed through the State's watermark service: words aslant over everything, and their day."""
    house = draw(dice, couple=True, children=dice.pick((0, 1, 2, 3)))
    lent = dice.day_after(300, 30, house.collected_on)
    words = f"Exclusivement pour une demande de logement social - {lent:%d/%m/%Y}"
    over = "".join(
        f'<div style="position:fixed;left:{-18 + (n % 2) * 24}mm;top:{12 + n * 36}mm;width:260mm;transform:rotate(-24deg);color:#c6d1df;font-size:15pt;white-space:nowrap">{words} &nbsp; {words}</div>'
        for n in range(8)
    )
    numbers = "".join(
        f"<tr><td>Numéro fiscal déclarant {n}</td><td><b>{grouped(number)}</b></td></tr>"
        for n, number in enumerate(house.numbers, 1)
    )
    verdict = (
        f"Il vous reste à payer : <b>{EURO(house.due)} €</b>"
        if house.due > 0
        else f"Nous vous restituons : <b>{EURO(-house.due)} €</b>"
        if house.due
        else "<b>Vous n'avez rien à payer.</b>"
    )
    dated = (
        f"""<p class="small">L'opération aura lieu à compter du {dt.date(house.year + 1, 9, 26):%d/%m/%Y} sur le compte dont les coordonnées bancaires nous sont connues.</p>"""
        if house.due
        else ""
    )
    wages = "".join(
        f"<tr><td>{label}</td>{''.join(f'<td class=n>{EURO(v)}</td>' for v in values)}<td class=n>{total}</td></tr>"
        for label, values, total in (
            ("Salaires", house.salaries, ""),
            ("Déduction 10 %", [round(s * 0.1) for s in house.salaries], ""),
            ("Salaires nets", [s - round(s * 0.1) for s in house.salaries], EURO(house.taxable)),
        )
    )
    kids = ", ".join(str(k.birth_date.year) for k in house.children)
    html = f"""{over}<table><tr><td style="width:72mm">{barcode(house, dice)}<br><b>DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</b><br><span class="small">{lines(house.office)}<br>Vous pouvez écrire par la messagerie de votre espace particulier.</span></td><td style="padding:26mm 0 0 14mm">{envelope(house)}</td></tr></table>
<div style="background:#e4ecf5;padding:3mm 5mm;margin:9mm 0 5mm"><b style="font-size:15pt">Avis d'impôt établi en {house.year + 1}</b><br>Impôt sur les revenus de l'année {house.year}</div>
<div class="cols"><div style="flex:0 0 74mm"><b>Vos références</b><table class="small">{numbers}<tr><td>Référence de l'avis</td><td><b>{grouped(house.reference, (2, 2, 7, 2))}</b></td></tr><tr><td>Numéro FIP</td><td>{dice.digits(3)} {dice.digits(2)} {dice.digits(6)} {dice.letters(1)}</td></tr><tr><td>Rôle</td><td>{dice.number(11, 92)}1</td></tr><tr><td>Date d'établissement</td><td>{house.issued_on:%d/%m/%Y}</td></tr><tr><td>Mise en recouvrement</td><td>{house.collected_on:%d/%m/%Y}</td></tr></table></div>
<div style="border-left:2px solid #36609a;padding-left:5mm"><p style="font-size:12.5pt">{verdict}</p>{dated}<p>Votre revenu fiscal de référence : <b>{EURO(house.rfr)} €</b><br>Votre nombre de parts : <b>{shares_printed(house.shares)}</b></p></div></div>
<p class="small" style="margin-top:30mm">L'authenticité de cet avis peut être vérifiée par un tiers avec le numéro fiscal et la référence ci-dessus.</p>
<div class="break small right">Avis d'impôt établi en {house.year + 1} — {grouped(house.numbers[0])} — 2/2</div><h3>Composition de votre foyer</h3><p>Mariés ou pacsés, imposition commune. {esc(house.names[0])} ; {esc(house.names[1])}.<br>Personnes à charge : {len(house.children)}{f" (naissance : {kids})" if kids else ""}</p>
<h3 style="margin-top:6mm">Revenus</h3><table class="rows"><tr><td></td><td class="right">Déclarant 1</td><td class="right">Déclarant 2</td><td class="right">Total</td></tr>{wages}</table>
<h3 style="margin-top:6mm">Votre impôt</h3><table class="rows">{_rows([("Revenu brut global", EURO(house.taxable)), ("Impôt calculé au barème", EURO(house.net_tax + (96 if house.net_tax else 0))), ("Décote", "- 96" if house.net_tax else "0"), ("<b>Impôt sur le revenu net</b>", f"<b>{EURO(house.net_tax)}</b>"), (f"Retenue à la source prélevée en {house.year}", f"- {EURO(house.withheld)}")])}</table>"""
    return Paper(html, fields(house), "tax_notice", "", "Open Sans", 9.3, "12mm 15mm")


def proof_sheet(dice: Dice) -> Paper:
    """« Justificatif d'impôt sur le revenu »: the one leaf that the portal gives to show to others, a short list with ruled rows and nothing to pay."""
    house = draw(dice, couple=dice.chance(0.4))
    rows = [(f"Nom et prénom du déclarant {n}", esc(name)) for n, name in enumerate(house.names, 1)]
    rows += [(f"Numéro fiscal du déclarant {n}", number) for n, number in enumerate(house.numbers, 1)]
    rows += [
        (f"Adresse au 1er janvier {house.year + 1}", lines(house.home_rows)),
        ("Référence de l'avis d'impôt", house.reference),
        ("Date d'établissement de l'avis", f"{house.issued_on:%d/%m/%Y}"),
        (
            "Situation de famille",
            "Imposition commune" if len(house.names) > 1 else dice.pick(("Célibataire", "Divorcé(e)", "Séparé(e)")),
        ),
        ("Nombre de personnes à charge", str(len(house.children))),
        ("Nombre de parts", shares_printed(house.shares)),
        ("Montant de l'impôt sur le revenu net", f"{EURO(house.net_tax)} €"),
        ("Revenu fiscal de référence", f"{EURO(house.rfr)} €"),
    ]
    asked = dice.day_after(420, 40, house.issued_on)
    inner = "".join(
        f'<tr style="border-bottom:1px solid #d5d5e0"><td style="padding:2.2mm 1mm;width:45%;color:#3a3a3a">{a}</td><td style="padding:2.2mm 1mm"><b>{b}</b></td></tr>'
        for a, b in rows
    )
    html = f"""<table><tr><td><b style="color:#000091">FINANCES PUBLIQUES</b><br><span class="small">impots.gouv — espace particulier</span></td><td class="right">{barcode(house, dice, "28", "22mm")}</td></tr></table>
<h1 style="font-size:18pt;color:#000091;margin-top:8mm">Justificatif d'impôt sur le revenu {house.year + 1}</h1><p>Revenus perçus en {house.year}</p><table style="margin:6mm 0">{inner}</table>
<p class="small">Ce justificatif reprend les éléments de votre avis d'impôt sur le revenu. Il peut être remis à tout organisme qui demande cet avis (bailleur, banque, mairie, caisse d'allocations). Les informations sont certifiées par le code en haut de page.</p><p class="tiny">Téléchargé le {asked:%d/%m/%Y} à {dice.number(8, 22)} h {dice.number(10, 59)}. Un impôt rectifié après le {house.issued_on:%d/%m/%Y} n'est pas pris en compte.</p>"""
    return Paper(html, fields(house), "tax_notice", "", "Roboto", 10.5, "17mm 22mm")


def from_abroad(dice: Dice) -> Paper:
    """The centre for non-residents taxes somebody lately come back from abroad: a foreign address, the least rate, a tax representative."""
    house = draw(dice, taxed=True, children=dice.pick((0, 0, 1)))
    street, code, town = dice.pick((("Rue de la Station 45 bte 3", "1060", "Saint-Gilles BELGIQUE"), ("Kantstrasse 112", "10625", "Berlin ALLEMAGNE"), ("12 Carrer de Mallorca 3-2", "08029", "Barcelona ESPAGNE"), ("27 rue de Hollerich", "1740", "Luxembourg LUXEMBOURG")))  # fmt: skip
    house = replace(house, home=Address(street, code, town), office=("SIP NON-RESIDENTS", "10 RUE DU CENTRE TSA 10010", "93465 NOISY LE GRAND CEDEX"), withheld=0)  # fmt: skip
    agent = dice.person("", age=(30, 70))
    flat = round(house.taxable * 0.2)
    html = f"""<table style="border:1px solid #000"><tr><td style="padding:3mm;width:62%"><b>DIRECTION DES IMPÔTS DES NON-RÉSIDENTS</b><br>{"<br>".join(house.office)}<br><span class="small">From abroad: +33 1 72 95 00 00 — answer in French or English</span></td><td style="padding:3mm;border-left:1px solid #000">AVIS D'IMPÔT<br>REVENUS DE <b>{house.year}</b><br><span class="small">Établi le {house.issued_on:%d/%m/%Y}<br>Mis en recouvrement le {house.collected_on:%d/%m/%Y}</span></td></tr></table>
<table style="margin:5mm 0"><tr><td style="width:38mm">{barcode(house, dice)}</td><td style="padding:6mm 0 0 32mm">PAR AVION / PRIORITAIRE<br><br>{envelope(house)}</td></tr></table>
<table class="grid" style="margin:4mm 0"><tr><td>N° fiscal</td><td>Référence de l'avis</td><td>Pays</td><td>Parts</td><td>Charges de famille</td><td>Clef</td></tr><tr><td><b>{house.numbers[0]}</b></td><td><b>{house.reference}</b></td><td>{house.home.town.split()[-1].upper()}</td><td><b>{shares_printed(house.shares)}</b></td><td><b>{len(house.children)}</b></td><td>{dice.number(2, 97)}</td></tr></table>
<p class="small">Représentant en France (facultatif) : {"M" if agent.sex == "M" else "MME"} {esc(unaccented(agent.named("LAST_FIRST")))}, {esc(dice.address("").line())}.</p>
<p><b>Revenus de source française</b> (euros)</p><table class="rows">{_rows(_detail(house))}</table><p style="margin-top:5mm"><b>Calcul</b></p><table class="rows">{_rows([("Impôt au taux minimum de 20 % (pour mémoire)", EURO(flat)), ("Impôt au taux moyen, revenus mondiaux justifiés", EURO(house.net_tax)), ("Impôt retenu : IMPÔT SUR LE REVENU NET", f"<b>{EURO(house.net_tax)}</b>"), ("Retenue à la source spécifique imputée", "0"), ("Net à payer avant le 15 décembre", EURO(house.net_tax)), ("REVENU FISCAL DE RÉFÉRENCE", f"<b>{EURO(house.rfr)}</b>")])}</table>
<p class="tiny" style="margin-top:6mm">Si vous avez transféré votre domicile en France depuis le {dt.date(house.year + 1, 1, 1):%d/%m/%Y}, signalez-le à ce service et au centre de votre nouveau domicile. Payable par virement en euros : IBAN {dice.iban()}.</p>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 10, "15mm 18mm")


def micro_levy(dice: Dice) -> Paper:
    """A self-employed person who pays with the quarterly contributions: no taxable income, a turnover, an income of reference that comes from it."""
    house = draw(dice, taxed=False, children=dice.pick((0, 1, 2)))
    turnover = round(house.rfr / 0.66)
    levy = round(turnover * 0.022)
    house = replace(house, salaries=(0,), taxable=0, net_tax=0, withheld=0)
    trade = dice.pick(("graphisme", "cours particuliers", "traduction", "conseil informatique"))
    html = f"""<div style="border-top:5px solid #b5005b;padding-top:3mm;display:flex;justify-content:space-between"><div><b>Finances publiques</b><br>{lines(house.office)}</div><div class="right small">Page 1 sur 1<br>AVIS_IR_RG<br>N° d'accès en ligne {dice.digits(7)}</div></div>
<p style="margin:7mm 0 0 100mm">{envelope(house)}</p><p style="font-size:14pt;margin:9mm 0 1mm;color:#b5005b"><b>IMPÔT SUR LE REVENU</b></p><p>avis établi le {long_date(house.issued_on)}, recouvrement le {long_date(house.collected_on)}</p>
<div class="cols" style="margin-top:5mm"><div style="flex:2"><table class="grid"><tr><th>Revenus de {house.year}</th><th class="right">Montants €</th></tr>{_rows([("Régime micro-BNC, chiffre d'affaires déclaré case 5TE", EURO(turnover)), (f"Activité : {trade}", ""), ("Abattement forfaitaire de 34 %", f"- {EURO(turnover - house.rfr)}"), ("Revenu net relevant du versement libératoire", EURO(house.rfr)), ("Revenu brut global", "0"), ("Revenu imposable au barème", "0"), ("Impôt sur le revenu net", "<b>0</b>"), ("Versement libératoire déjà acquitté (5TE x 2,2 %)", EURO(levy)), ("Reste à payer", "0")])}</table><p class="small" style="margin-top:3mm">Le versement libératoire a été encaissé par l'Urssaf avec vos cotisations trimestrielles ; il ne figure pas dans l'impôt net.</p></div>
<div style="flex:1;background:#fbeff5;padding:3mm"><span class="tiny">N° FISCAL</span><br><b>{grouped(house.numbers[0])}</b><br><br><span class="tiny">RÉFÉRENCE DE L'AVIS</span><br><b>{grouped(house.reference, (2, 2, 7, 2))}</b><br><br><span class="tiny">PARTS</span><br><b>{shares_printed(house.shares)}</b><br><br><span class="tiny">PERSONNES À CHARGE</span><br><b>{len(house.children)}</b><br><br><span class="tiny">REVENU FISCAL DE RÉFÉRENCE</span><br><b style="font-size:13pt">{EURO(house.rfr)}</b><br><br>{barcode(house, dice, "28", "24mm")}</div></div>
<p class="small" style="margin-top:9mm">Option pour le versement libératoire en {house.year + 2} : possible si le revenu fiscal de référence de {house.year} ne dépasse pas {EURO(28_797)} € par part. SIREN {dice.siret()[:9]}. Cotisation foncière des entreprises : avis séparé, {EURO(dice.number(90, 430))} €.</p>"""
    return Paper(html, fields(house), "tax_notice", "", "Lato", 10, "14mm 16mm")


def counter_screen(dice: Dice) -> Paper:
    """A duplicate that an agent prints from the office's old application for somebody at the counter: one width of letters, abbreviations, a stamp of the day."""
    house = draw(dice, couple=dice.chance(0.5))
    came = dice.day_after(280, 20, house.issued_on)
    agent = dice.person("", age=(25, 62))

    def dotted(label: str, value: str) -> str:
        return f"{label} {'.' * max(2, 46 - len(label))} {value}"

    people = [
        line
        for n, (called, number) in enumerate(zip(house.called, house.numbers, strict=True), 1)
        for line in (dotted(f"DECLARANT {n}", called), dotted("  NUMERO FISCAL (SPI)", number), dotted("  DATE NAISSANCE", f"{house.declarants[n - 1].birth_date:%d/%m/%Y}"))
    ]  # fmt: skip
    rows = [
        f"ILIAD - IR               CONSULTATION FOYER           {came:%d.%m.%y}  {dice.number(9, 15):02d}:{dice.number(10, 59)}", f"{house.office[0]:<40} POSTE {dice.letters(1)}{dice.digits(3)}", "=" * 76, "",
        f"     DUPLICATA D'AVIS D'IMPOT  -  REVENUS {house.year}  -  EMISSION {house.year + 1}", "", *people, "",
        dotted("ADRESSE D'IMPOSITION", house.home_rows[0]), *[" " * 48 + row for row in house.home_rows[1:]], "",
        dotted("REFERENCE AVIS", house.reference), dotted("DATE ETABLISSEMENT", f"{house.issued_on:%d/%m/%Y}"), dotted("DATE MISE EN RECOUVREMENT", f"{house.collected_on:%d/%m/%Y}"), "",
        dotted("SITUATION FAMILLE", "M" if len(house.names) > 1 else dice.pick("CDV")), dotted("NB PERS. A CHARGE (F+G+R)", str(len(house.children))), dotted("NB PARTS", shares_printed(house.shares)), "",
        dotted("REVENU BRUT GLOBAL", EURO(house.taxable)), dotted("REVENU IMPOSABLE", EURO(house.taxable)), dotted("REV. FISCAL DE REF. (RFR)", EURO(house.rfr)),
        dotted(f"  RAPPEL RFR N-1 ({house.year - 1})", EURO(max(0, house.rfr - dice.number(150, 2_400)))), dotted("IMPOT SUR LE REVENU NET", EURO(house.net_tax)), dotted("PAS VERSE", EURO(house.withheld)),
        dotted("SOLDE", f"{EURO(abs(house.due))} {'A PAYER' if house.due > 0 else 'RESTITUE' if house.due < 0 else ''}"), "", "=" * 76, "FIN DE CONSULTATION      PF3 RETOUR   PF7 PRECEDENT   PF12 MENU",
    ]  # fmt: skip
    html = f"""<pre style="font-family:'Liberation Mono';font-size:9.6pt;line-height:1.42;margin:0">{esc(chr(10).join(rows))}</pre><div style="margin:9mm 0 0 88mm;width:70mm;border:1.6px solid #2b3f8c;color:#2b3f8c;padding:2.5mm;transform:rotate(-3deg);font-size:9pt;text-align:center">REMIS AU GUICHET À L'USAGER<br>{esc(house.office[0])}<br>le {came:%d/%m/%Y}<br>L'agent : {esc(agent.named("first_LAST"))}</div>"""
    return Paper(html, fields(house), "tax_notice", "", "Liberation Mono", 9.6, "18mm 17mm")


def spring_again(dice: Dice) -> Paper:
    """A declarative notice after a second return: it takes the place of one of May, whose income and day stand struck beside the new ones."""
    house = draw(dice, couple=dice.chance(0.5), children=dice.pick((1, 2, 3)))
    first = dt.date(house.year + 1, 5, dice.number(3, 20))
    again = first + dt.timedelta(days=dice.number(6, 15))
    old = house.rfr + dice.number(400, 3_000)
    who = "".join(
        f"<tr><td>{esc(name)}</td><td>{grouped(number, (1, 3, 3, 3, 3))}</td><td>{person.birth_date:%d/%m/%Y}</td></tr>"
        for name, number, person in zip(house.names, house.numbers, house.declarants, strict=True)
    )
    was = "<td style='color:#888;text-align:right'><s>{}</s></td><td style='text-align:right'><b>{}</b></td>"
    html = f"""<div style="text-align:center"><b>DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</b><br><span class="small">{" – ".join(house.office)}</span></div>
<h2 style="text-align:center;border-top:1px solid;border-bottom:1px solid;padding:3mm;margin:7mm 0">AVIS DE SITUATION DÉCLARATIVE À L'IMPÔT SUR LE REVENU<br><span style="font-size:10pt;font-weight:normal">revenus {house.year} — suite à votre déclaration rectificative n° 2</span></h2>
<table class="grid"><tr><th>Déclarants</th><th>Numéro fiscal</th><th>Naissance</th></tr>{who}</table><p style="margin-top:4mm">Domicile au 1er janvier {house.year + 1} : {esc(" ".join(house.home_rows))}</p>
<p>Référence de l'avis <b>{house.reference}</b><br>Date d'établissement <b>{again:%d/%m/%Y}</b> — cet avis annule et remplace celui du {first:%d/%m/%Y}.</p>
<table class="rows" style="margin:6mm 0"><tr><td></td><td class="right small">avis précédent</td><td class="right small">présent avis</td></tr><tr><td>Nombre de personnes à charge</td>{was.format(len(house.children), len(house.children))}</tr><tr><td>Nombre de parts</td>{was.format(shares_printed(house.shares), shares_printed(house.shares))}</tr><tr><td>Revenu imposable</td>{was.format(EURO(house.taxable + old - house.rfr), EURO(house.taxable))}</tr><tr><td>Revenu fiscal de référence</td>{was.format(EURO(old), EURO(house.rfr))}</tr><tr><td>Impôt sur le revenu net</td>{was.format(EURO(house.net_tax + 41), EURO(house.net_tax))}</tr></table>
<p class="small">Motif : frais de garde des jeunes enfants et pension reçue corrigés (cases 7GA et 1AO). Ces éléments résultent de vos seules déclarations et ne préjugent pas d'un contrôle. L'avis d'impôt définitif sera disponible dans votre espace à partir du 24 juillet {house.year + 1}.</p>
<div style="display:flex;justify-content:space-between;margin-top:14mm"><div>{barcode(replace(house, issued_on=again, collected_on=again), dice, "18")}</div><div class="right">{bars(dice.digits(16))}<br><span class="tiny">déclaration n° {dice.digits(13)} — accusé du {again:%d/%m/%Y}</span></div></div>"""
    return Paper(
        html,
        fields(house, "declarative_situation", issue_date=again),
        "tax_notice",
        "",
        dice.font("serif"),
        10.5,
        "18mm 20mm",
    )


LAYOUTS = {
    "apart_watermarked": watermarked, "apart_proof_sheet": proof_sheet, "apart_from_abroad": from_abroad, "apart_micro_levy": micro_levy,
    "apart_counter_screen": counter_screen, "apart_spring_again": spring_again,
}  # fmt: skip
