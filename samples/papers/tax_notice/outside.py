"""Layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

A refund announced by a banner, a duplicate typed by the office's old printer, a couple's sheet on its side without a rule, an
ASDIR told in sentences with the figures of earlier years about it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc, lines, table
from samples.papers.tax_notice import _details as detail
from samples.papers.tax_notice._draw import barcode, draw, fields, grouped, shares_printed

EURO = MoneyStyle("\u202f", ",", "\u00a0€", False)
BARE = MoneyStyle(" ", ",", "", False)
TYPED = MoneyStyle("", ",", "", False)


def refund(dice: Dice) -> Paper:
    """A banner tells the refund; page 2 counts dependants by sort beside the declarants' columns, page 3 the reference income after levies on rents."""
    house = draw(dice, couple=dice.chance(0.6), taxed=True)
    levies = dice.number(90, 700)
    house = replace(house, withheld=house.net_tax + levies + dice.number(60, 900))
    who = " OU ".join(f"{'M' if p.sex == 'M' else 'MME'} {esc(n)}" for p, n in zip(house.declarants, house.names, strict=True))  # fmt: skip
    numbers = "".join(f"<tr><td>Déclarant {i}</td><td>{grouped(n, (2, 2, 3, 3, 3))}</td></tr>" for i, n in enumerate(house.numbers, 1))  # fmt: skip
    many = len(house.children)
    sorts = [["Enfants mineurs ou handicapés", str(many), "0"], ["dont titulaires de la carte mobilité inclusion", "0", "0"], ["Enfants majeurs rattachés", "0", "0"], ["Autres personnes recueillies", "0", "0"], ["<b>Nombre de personnes à charge</b>", f"<b>{many}</b>", "0"]]  # fmt: skip
    sums = [
        ["Impôt sur le revenu net", EURO(house.net_tax)], ["Prélèvements sociaux (revenus fonciers)", EURO(levies)], ["Total de votre imposition", EURO(house.net_tax + levies)],
        [f"Retenue à la source prélevée en {house.year}", EURO(house.withheld, sign="- ")], ["Acompte de crédits d'impôt versé en janvier", EURO(0)],
    ]  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div style="width:62mm" class="small"><b>RÉPUBLIQUE FRANÇAISE</b><br><i>Liberté Égalité Fraternité</i><br><br>{barcode(house, dice, "28", "21mm")}</div><div style="width:80mm"><span class="small">{lines(house.office)}</span><br><br>{who}<br>{lines(house.home_rows)}</div></div>
<h1 style="font-size:17pt;margin:9mm 0 1mm;color:#000091">Avis d'impôt établi en {house.year + 1}</h1><p style="font-size:12pt">Impôt et prélèvements sociaux sur les revenus de {house.year}</p><div style="background:#d7f2dc;border-left:3mm solid #18753c;padding:4mm;font-size:13pt;margin:5mm 0">Montant qui vous sera remboursé : <b>{EURO(house.withheld - house.net_tax - levies)}</b></div>
<div class="cols small"><div><table><tr><td colspan="2"><b>Vos identifiants</b></td></tr>{numbers}<tr><td>Réf. de l'avis</td><td>{grouped(house.reference, (2, 2, 7, 2))}</td></tr><tr><td>N° FIP</td><td>33 0 {dice.digits(9)} {dice.letters(1)}</td></tr></table></div><div><table><tr><td colspan="2"><b>Vos dates</b></td></tr><tr><td>Date d'établissement</td><td>{house.issued_on:%d/%m/%Y}</td></tr><tr><td>Mise en recouvrement</td><td>{house.collected_on:%d/%m/%Y}</td></tr><tr><td>Virement au plus tard</td><td>{house.collected_on + dt.timedelta(days=12):%d/%m/%Y}</td></tr></table></div></div>
<p class="small justify" style="margin-top:6mm">Si vous constatez une erreur, vous pourrez corriger votre déclaration en ligne jusqu'au 5 décembre {house.year + 1}. Votre nouveau taux de prélèvement s'appliquera au 1er septembre {house.year + 1}.</p>
<div class="break"></div><p class="small">{grouped(house.numbers[0])} — avis {house.year + 1} — 2/3</p><h3>Composition du foyer</h3>{table(sorts, "rows", ("", "Charge exclusive", "Résidence alternée"), ("60%", "20%", "20%"))}<br>{detail.incomes(house, EURO)}
<div class="break"></div><p class="small">{grouped(house.numbers[0])} — avis {house.year + 1} — 3/3</p>{table(sums, "rows", (), ("72%", "28%"))}<h3 style="margin-top:7mm">Autres éléments de votre imposition</h3><table><tr><td>Nombre de parts</td><td class="n">{shares_printed(house.shares)}</td></tr><tr><td>Revenu fiscal de référence</td><td class="n">{EURO(house.rfr)}</td></tr><tr><td>Revenus au taux forfaitaire</td><td class="n">{EURO(0)}</td></tr><tr><td>Plafond d'épargne retraite pour {house.year + 1}, déclarant 1</td><td class="n">{EURO(4114 + dice.number(0, 90))}</td></tr></table><p class="tiny justify" style="margin-top:20mm">{detail.LEGAL.format(limit=house.year + 3)}</p>"""
    return Paper(html, fields(house), "tax_notice", "", "Open Sans", 9.4, "14mm 16mm")


def duplicate(dice: Dice) -> Paper:
    """A duplicate from the office's own terminal: capitals, dotted leaders, columns by spaces, stamped as a true copy later than the notice."""
    house = draw(dice, couple=dice.chance(0.4))
    copied = house.issued_on + dt.timedelta(days=dice.number(40, 400))

    def line(label: str, value: object) -> str:
        return f"{label} ".ljust(54, ".") + f" {value!s:>14}"

    people = "\n".join(f"DECLARANT {i} : {n:<34} SPI {k}" for i, (n, k) in enumerate(zip(house.names, house.numbers, strict=True), 1))  # fmt: skip
    body = "\n".join(
        [
            line("TRAITEMENTS ET SALAIRES DECLARES", TYPED(sum(house.salaries))), line("REVENU BRUT GLOBAL", TYPED(house.taxable)), line("REVENU NET IMPOSABLE", TYPED(house.taxable)), line("NOMBRE DE PARTS", shares_printed(house.shares)),
            line("PERSONNES A CHARGE", len(house.children)), line("QUOTIENT FAMILIAL", TYPED(round(house.taxable / house.shares))), line("DROITS SIMPLES", TYPED(house.net_tax + 212)), line("DECOTE / REDUCTIONS", TYPED(-212)), line("IMPOT SUR LE REVENU NET", TYPED(house.net_tax)),
            line("RETENUE A LA SOURCE", TYPED(house.withheld)), line("REVENU FISCAL DE REFERENCE", TYPED(house.rfr)),
        ]
    )  # fmt: skip
    html = f"""<pre style="font-family:inherit;line-height:1.5">MINISTERE DE L'ACTION ET DES COMPTES PUBLICS
{esc(house.office[0])}                         <b>DUPLICATA</b>
{esc(house.office[1])}
{esc(house.office[2])}

     AVIS D'IMPOT - IMPOT SUR LE REVENU DE L'ANNEE {house.year}
     ETABLI EN {house.year + 1}         ETABLISSEMENT : {house.issued_on:%d/%m/%Y}

REFERENCE AVIS : {house.reference}     ROLE {dice.digits(3)}   RECOUVREMENT {house.collected_on:%d/%m/%Y}
{esc(people)}
ADRESSE AU 1ER JANVIER {house.year + 1} :
{chr(10).join("   " + esc(unaccented(r).upper()) for r in house.home.lines())}

{body}

----------------------------------------------------------------------
DUPLICATA DELIVRE LE {copied:%d/%m/%Y} POUR SERVIR DE JUSTIFICATIF
LE COMPTABLE PUBLIC</pre>"""
    return Paper(html, fields(house), "tax_notice", "", "Nimbus Mono PS", 10, "16mm 15mm")


def couple_on_its_side(dice: Dice) -> Paper:
    """A4 on its side in three columns without rules: who, how the tax is made, what matters to third parties; the first notice of a couple just married."""
    house = draw(dice, couple=True)
    money = EURO
    people = "".join(f"<p>{esc(p.civility)} {esc(n)}<br>né{p.e} le {p.birth_date:%d/%m/%Y}<br><span class='small'>N° fiscal {n_}</span></p>" for p, n, n_ in zip(house.declarants, house.names, house.numbers, strict=True))  # fmt: skip
    wed = dt.date(house.year, dice.number(3, 9), dice.number(1, 28))
    steps = [
        ("Salaires déclarant 1", money(house.salaries[0])), ("Salaires déclarant 2", money(house.salaries[1])), ("Abattement de 10 %", money(sum(house.salaries) - house.taxable, sign="- ")), ("Revenu imposable", money(house.taxable)),
        ("Impôt avant décote", money(house.net_tax + 88)), ("Décote", money(88, sign="- ")), ("Impôt sur le revenu net", f"<b>{money(house.net_tax)}</b>"), ("Déjà prélevé", money(house.withheld, sign="- ")),
        ("Solde à payer" if house.due >= 0 else "Trop versé, restitué", money(abs(house.due))),
    ]  # fmt: skip
    chain = "".join(f"<div style='display:flex;justify-content:space-between;padding:1mm 0'><span>{a}</span><span>{b}</span></div>" for a, b in steps)  # fmt: skip
    html = f"""<p style="font-size:8pt;letter-spacing:1px">DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES &nbsp;·&nbsp; {esc(" ".join(house.office))}</p><h1 style="font-size:19pt;font-weight:300;margin-bottom:7mm">Impôt {house.year + 1} sur les revenus {house.year} : votre avis d'impôt</h1>
<div style="display:flex;gap:12mm"><div style="width:72mm">{people}<p>{lines(house.home_rows)}</p><p class="small">Mariage ou Pacs du {wed:%d/%m/%Y} : imposition commune pour l'année entière.</p><p class="small">Avis n° {grouped(house.reference, (2, 2, 7, 2))}<br>établi le {house.issued_on:%d/%m/%Y}, mis en recouvrement le {house.collected_on:%d/%m/%Y}</p>{barcode(house, dice, "28", "20mm")}</div>
<div style="flex:1"><h3>Comment votre impôt est calculé</h3>{chain}</div><div style="width:74mm;background:#f2f2f9;padding:5mm"><h3>À communiquer aux tiers</h3><p>Revenu fiscal de référence<br><span style="font-size:16pt">{money(house.rfr)}</span></p><p>Nombre de parts<br><span style="font-size:16pt">{shares_printed(house.shares)}</span></p><p>Nombre de personnes à charge<br><span style="font-size:16pt">{len(house.children)}</span></p><p class="tiny">Le revenu fiscal de référence sert à savoir si vous pouvez bénéficier de certains avantages (livret d'épargne populaire jusqu'à 22 823 € pour une part, chèque énergie jusqu'à 11 000 € par unité de consommation).</p></div></div>"""
    return Paper(html, fields(house), "tax_notice", "", "Roboto", 10, "13mm 15mm", "A4 landscape")


def asdir_in_sentences(dice: Dice) -> Paper:
    """An ASDIR as a letter of the SIP: figures in the sentences, the reference income of the two years before among them, signed by an inspector."""
    house = draw(dice, couple=dice.chance(0.3))
    day = dt.date(house.year + 1, dice.pick((4, 5, 6)), dice.number(8, 28))
    house = replace(house, issued_on=day, collected_on=day)
    filed = day - dt.timedelta(days=dice.number(1, 9))
    many = len(house.children)
    who = " et ".join(f"{p.civility} {esc(n)} (numéro fiscal {k})" for p, n, k in zip(house.declarants, house.names, house.numbers, strict=True))  # fmt: skip
    html = f"""<table><tr><td style="width:52%"><b>FINANCES PUBLIQUES</b><br>{lines(house.office)}<br><span class="small">Affaire suivie par {esc(dice.person("", age=(30, 60)).named())}<br>Tél. {dice.phone()}</span></td><td style="padding-top:16mm">{"<br>".join(esc(n) for n in house.names)}<br>{lines(house.home_rows)}</td></tr></table>
<p style="margin-top:10mm"><b>Objet : avis de situation déclarative à l'impôt sur le revenu — revenus de l'année {house.year}</b><br>Référence de l'avis : {house.reference}</p><p class="right">Le {long_date(day)}</p><p>Madame, Monsieur,</p>
<p class="justify" style="line-height:1.6">Vous avez déposé le {long_date(filed)} votre déclaration des revenus perçus en {house.year}. Au vu de cette déclaration, la situation de {who} est la suivante : le foyer compte {many} personne{"s" if many > 1 else ""} à charge et le nombre de parts retenu est de {shares_printed(house.shares)}. Le revenu brut global déclaré s'élève à {EURO(house.taxable)} et le revenu fiscal de référence à {EURO(house.rfr)} (pour mémoire : {EURO(house.rfr - 731)} au titre des revenus de {house.year - 1} et {EURO(house.rfr - 1_902)} au titre de ceux de {house.year - 2}).</p>
<p class="justify" style="line-height:1.6">Sur cette base, l'impôt sur le revenu net ressort à {EURO(house.net_tax)}. Ce montant n'est pas définitif : votre avis d'impôt vous sera adressé au cours de l'été {house.year + 1}. Le présent avis de situation déclarative, établi en {house.year + 1}, vous permet de justifier de vos revenus auprès des organismes qui vous le demandent ; il ne constitue pas un avis d'imposition.</p><p style="margin-top:14mm;margin-left:96mm">Pour le responsable du service,<br>l'inspecteur des finances publiques</p><p class="tiny">Amende de 150 € par omission ou inexactitude (article 1729 B du code général des impôts).</p>"""
    return Paper(html, fields(house, "declarative_situation"), "tax_notice", "", "Caladea", 11, "18mm 20mm")


LAYOUTS = {
    "refund": refund, "duplicate": duplicate, "on_its_side": couple_on_its_side, "asdir_sentences": asdir_in_sentences,
}  # fmt: skip
