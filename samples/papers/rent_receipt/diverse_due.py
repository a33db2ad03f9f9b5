"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MONTHS, MoneyStyle, date_in_words, date_printed, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, notice_truth
from samples.papers.rent_receipt.diverse import split
from samples.stationery import STYLE, barcode, table

EUROS = MoneyStyle(" ", ",", " €")
PLAIN = MoneyStyle(" ", ",", "")
DOTTED = MoneyStyle("", ".", "")


def gridded_couple(dice: Dice) -> Paper:
    """A spreadsheet printed with its letters and numbers: labels in one row, values in the next, the paper named in the band below."""
    rent = draw(dice, "sci", tenants=2)
    if "partner" not in dice.given:
        other = dice.partner(rent.tenants[0], "", same_name=False)
        rent = replace(rent, tenants=(rent.tenants[0], other))
    tenants = [t.named("first_LAST") for t in rent.tenants]
    issued = rent.start - dt.timedelta(days=dice.number(5, 11))
    kid = dice.person("", age=(3, 14))
    neighbour = dice.person("")
    cells: list[list[str]] = [
        [esc(rent.company.name), esc(rent.company.address.line()), "", "", dice.phone()],
        ["", "", "", "", ""],
        ["Titulaires", "Logement", "Du", "Au", "Établi le"],
        ["<br>".join(esc(t) for t in tenants), esc(rent.home.line()), f"{rent.start:%d/%m/%Y}", f"{rent.end:%d/%m/%Y}", date_in_words(issued)],
        ["", "", "", "", ""],
        ["Loyer", "Charges", "Autres", "À payer", "Au plus tard le"],
        [DOTTED(rent.rent), DOTTED(rent.charges), "0.00", f"<b>{DOTTED(rent.total)}</b>", f"{rent.start + dt.timedelta(days=4):%d/%m/%Y}"],
        ["", "", "", "", ""],
        ["Clés confiées à", "Occupant de plus", "Relevé des compteurs", "Dernier versement", "Le"],
        [f"{neighbour.civility} {esc(neighbour.named('first_last'))}, voisin{neighbour.e} du dessus", f"{esc(kid.first_name)}, né{kid.e} en {kid.birth_date.year}", f"{issued + dt.timedelta(days=15):%d/%m/%Y}, 17 h", DOTTED(rent.total - dice.number(3, 40)), f"{rent.start - dt.timedelta(days=27):%d/%m/%Y}"],
    ]  # fmt: skip
    top = (
        "<tr style='background:#ddd;text-align:center'><td></td>" + "".join(f"<td>{c}</td>" for c in "ABCDE") + "</tr>"
    )
    body = "".join(
        f"<tr><td style='background:#ddd;width:7mm'>{n}</td>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>"
        for n, row in enumerate(cells, 1)
    )
    band = f"<tr><td style='background:#ddd'>{len(cells) + 1}</td><td colspan='5' style='background:#ffe699;text-align:center'><b>AVIS D'ÉCHÉANCE — {month_printed(rent.start.year, rent.start.month, 'upper')}</b></td></tr>"
    html = f"<table class='grid'>{top}{body}{band}</table><p class='tiny right'>Feuil3 — Page 1</p>"
    return Paper(
        html, notice_truth(rent, tenants, rent.company.name, issued), "rent_due_notice", STYLE, "Carlito", 9.5, "12mm", "A4 landscape"
    )  # fmt: skip


def leaf_two_couple(dice: Dice) -> Paper:
    """The second leaf of an agency's letter to a couple, begun in the middle of a sentence; one box of sums; signed by machine."""
    rent = draw(dice, "agency", benefit=dice.chance(0.5))
    first = rent.tenants[0]
    spouse = dice.person("", sex="F" if first.sex == "M" else "M")
    pair = [first, replace(spouse, last_name=first.last_name)]
    pair.sort(key=lambda p: p.sex, reverse=True)
    rent = replace(rent, tenants=tuple(pair))
    tenants = [f"{p.first_name} {p.last_name.upper()}" for p in pair]
    together = f"M. et Mme {esc(pair[0].first_name)} et {esc(pair[1].first_name)} {esc(first.last_name.upper())}"
    issued = rent.start - dt.timedelta(days=dice.number(6, 13))
    month = f"{MONTHS[rent.start.month - 1]} {rent.start.year}"
    year = rent.start.year
    old = round(rent.rent * 0.974, 2)
    witness, expert = dice.person(""), dice.person("")
    compare = [
        ["Loyer mensuel", PLAIN(old), PLAIN(rent.rent)],
        ["Provision pour charges", PLAIN(max(rent.charges - 4, 5)), PLAIN(rent.charges)],
        ["Ensemble", PLAIN(old + max(rent.charges - 4, 5)), PLAIN(rent.gross)],
    ]
    helped = f"Aide personnalisée au logement, déduite : {EUROS(rent.benefit)}<br>" if rent.benefit else ""
    html = f"""<p class="small right">{esc(rent.company.name)} — page 2 sur 3</p><p class="justify">constatée par le technicien en présence de {witness.civility} {esc(witness.named("first_LAST"))}, votre voisin{witness.e} de palier, qui a signé le bon de passage. L'intervention ne vous sera donc pas facturée.</p><p class="justify">Par ailleurs, nous vous prions de bien vouloir nous faire parvenir, pour le {date_printed(rent.start + dt.timedelta(days=4), "long")} au plus tard, le terme de {month} du logement que vous occupez {esc(rent.home.line())}, ainsi composé :</p>
<div class="box" style="margin:5mm 18mm;line-height:1.7">Occupation du {date_printed(rent.start, "long")} au {date_printed(rent.end, "long")}<br>Loyer : {EUROS(rent.rent)}<br>Provision pour charges : {EUROS(rent.charges)}<br>{helped}<b>Somme à nous régler : {EUROS(rent.total)}</b></div><p class="justify">Nous vous rappelons l'évolution de ces sommes, le loyer ayant été révisé au 1er janvier selon l'indice de référence :</p>{table(compare, ("", str(year - 1), str(year)), cls="grid", numbers=(1, 2))}
<p class="justify" style="margin-top:5mm">Tant que cette somme n'est pas encaissée, aucune quittance ne peut vous être adressée. Le prélèvement n'étant pas en place, joignez à votre chèque le numéro de dossier {dice.digits(5)}. Pour le dégât des eaux, l'expert, {expert.civility} {esc(expert.named("first_LAST"))}, vous appellera de son côté ; le constat amiable, que vous trouverez</p>
<p style="margin-top:10mm" class="small">signé électroniquement le {issued:%d/%m/%Y} à {dice.number(8, 18):02d}:{dice.number(10, 59)} par {esc(dice.person("").named("first_LAST"))}, gestionnaire locative<br>contresigné par {esc(dice.person("").named("first_LAST"))}, principal de copropriété</p><p class="small c" style="border-top:.5pt solid #000;margin-top:52mm">à remettre à {together}, {esc(rent.home.line())}</p>"""
    return Paper(
        html, notice_truth(rent, tenants, rent.company.name, issued), "rent_due_notice", STYLE, "Liberation Serif", 11, "20mm 22mm"
    )  # fmt: skip


def social_slip(dice: Dice) -> Paper:
    """A big social landlord's notice: a left column of numbers, rubrics with unit prices, aid, a debit to come, a bar-coded slip in the foot."""
    rent = draw(dice, "social_landlord", tenants=dice.pick((1, 2)), benefit=True)
    tenants = [t.named("LAST_FIRST") for t in rent.tenants]
    issued = rent.start - dt.timedelta(days=dice.number(4, 9))
    water, heat, lift, waste = split(rent.charges, 4)
    surface = dice.number(31, 96)
    owed = dice.pick((0.0, 0.0, dice.amount(20, 180)))
    rows = [
        [f"Loyer principal ({surface} m²)", PLAIN(rent.rent)], ["Provision eau froide et chaude", PLAIN(water)], ["Provision chauffage", PLAIN(heat)], ["Provision ascenseur", PLAIN(lift)], ["Provision taxe d'ordures ménagères", PLAIN(waste)],
        ["<i>dont provisions pour charges</i>", f"<i>{PLAIN(rent.charges)}</i>"], ["Aide personnalisée au logement", PLAIN(rent.benefit, sign="-")], ["<b>Montant de l'échéance</b>", f"<b>{PLAIN(rent.total)}</b>"],
    ]  # fmt: skip
    debit = rent.start + dt.timedelta(days=dice.pick((4, 9)))
    code = dice.digits(24)
    html = f"""<div class="cols"><div class="small" style="flex:0 0 48mm;background:#f2f2f2;padding:3mm"><b style="font-size:14pt;color:#c8102e">{esc(rent.company.name)}</b><br><br>Vous nous écrivez<br>{lines(rent.company.address.lines())}<br><br>Vous nous appelez<br>{dice.phone()}<br><br>N° de compte locataire<br><b>{dice.digits(8)}</b><br><br>Module<br><b>{dice.digits(4)}L/{dice.digits(4)}</b><br><br>Gardien<br><b>{esc(dice.person("").named("first_LAST"))}</b><br><br>Référence du mandat<br><b>{dice.letters(2)}{dice.digits(10)}</b></div>
<div><p class="right">{esc(rent.company.address.town)}, le {issued:%d/%m/%Y}</p><div style="margin:7mm 0 9mm 32mm">{"<br>".join(esc(t) for t in tenants)}<br>{lines(rent.home.lines(True))}</div><p class="b" style="font-size:13pt;color:#c8102e">Votre avis d'échéance de {MONTHS[rent.start.month - 1]} {rent.start.year}</p><p>pour le logement {esc(rent.home.line())}<br>terme du {rent.start:%d/%m/%Y} au {rent.end:%d/%m/%Y}</p>{table(rows, ("", "Euros"), cls="rows", numbers=(1,))}<p style="margin-top:4mm">Solde de votre compte au {issued - dt.timedelta(days=1):%d/%m/%Y} : {EUROS(owed)}{" en notre faveur, à régler à part" if owed else ""}.<br>Votre compte sera débité le <b>{debit:%d/%m/%Y}</b>. Dernier prélèvement reçu : {EUROS(rent.total)}, le {debit - dt.timedelta(days=31):%d/%m/%Y}.</p><p class="small">Supplément de loyer de solidarité : non assujetti. Enquête annuelle : à rendre pour le {issued + dt.timedelta(days=45):%d/%m/%Y}. Cet avis n'est pas une quittance ; elle vous est remise sans frais si vous la demandez.</p></div></div>
<div style="border-top:1px dashed #000;margin-top:9mm;padding-top:3mm" class="cols small"><div>Si vous ne réglez pas par prélèvement, joignez ce coupon :<br>{esc(tenants[0])}<br>{PLAIN(rent.total)} EUR</div><div>{barcode(code)}<br>{code}<br>Centre d'encaissement, 45908 Orléans Cedex 9</div></div>"""
    return Paper(
        html, notice_truth(rent, tenants, rent.company.name, issued), "rent_due_notice", STYLE, "Liberation Sans", 10, "12mm 14mm"
    )  # fmt: skip


LAYOUTS = {
    "diverse_gridded_couple": gridded_couple,
    "diverse_leaf_two_couple": leaf_two_couple,
    "diverse_social_slip": social_slip,
}
