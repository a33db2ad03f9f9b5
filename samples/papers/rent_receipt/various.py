"""Various layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

An insurer's block with its charges item by item, heirs who own in common, a judicial officer who collects for an owner, a widow with the
usufruct and her typewriter, a firm that keeps the rent back from wages, a cooperative's folded letter, and a listing on green-barred paper.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import MONTHS, amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.rent_receipt._draw import draw, truth
from samples.stationery import signature, stamp


def insurers_block(dice: Dice) -> Paper:
    """An institutional owner: the dwelling as a lot with its surfaces, five kinds of charges with their sum, what was cashed in a grey foot."""
    rent, money = draw(dice, "sci", tenants=dice.pick((1, 2))), dice.table_money()
    style = dice.name_style()
    tenants = [tenant.named(style) for tenant in rent.tenants]
    owner = f"{dice.pick(('MUTUELLE', 'ASSURANCES', 'PRÉVOYANCE'))} {dice.pick(('DU LITTORAL', 'DES ARTISANS', 'SAINT-MICHEL'))} VIE"
    shares = [round(rent.charges * part, 2) for part in (0.38, 0.27, 0.12, 0.09)]
    shares.append(round(rent.charges - sum(shares), 2))
    kinds = (
        "Chauffage collectif",
        "Eau froide et eau chaude",
        "Ascenseur",
        "Entretien des parties communes",
        "Taxe d'enlèvement des ordures ménagères",
    )
    rows = [["<b>Loyer principal</b>", "", f"<b>{money(rent.rent)}</b>"], *([f"&emsp;{kind}", money(value), ""] for kind, value in zip(kinds, shares, strict=True)),
            ["<b>Provisions pour charges</b> (ensemble)", "", f"<b>{money(rent.charges)}</b>"], ["Dépôt de garantie détenu : un mois de loyer, pour mémoire", money(round(rent.rent * 0.97, 2)), ""]]  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between;align-items:flex-end;border-bottom:3px solid #7a1f3d;padding-bottom:2mm"><b style="font-size:13pt;color:#7a1f3d">{owner}</b><span class="small">Direction de l'immobilier locatif — {esc(rent.company.address.line())}</span></div>
<div class="cols" style="margin-top:8mm"><div class="small">Immeuble {dice.digits(4)} – lot {dice.digits(3)} – bail {dice.digits(6)}<br>Surface habitable {dice.number(24, 96)},{dice.digits(2)} m² – {dice.number(1, 9)}e étage<br>Adresse de l'immeuble et du lot :<br>{esc(rent.home.line())}</div><div>{"<br>".join(esc(f"{t.civility} {n}") for t, n in zip(rent.tenants, tenants, strict=True))}<br>{lines(rent.home.lines())}</div></div>
<p style="margin:9mm 0 2mm;font-size:13pt">Quittance <span class="small">n° {dice.digits(9)}, délivrée le {date_printed(rent.issued_on, "slash")}</span></p><p class="small">Terme échu : {date_printed(rent.start, "slash")} → {date_printed(rent.end, "slash")}</p>{table(rows, "rows", ("", "dont", "Euros"), ("64%", "18%", "18%"))}
<div style="background:#ddd;padding:3mm 4mm;margin-top:6mm;display:flex;justify-content:space-between"><span>Prélèvement encaissé le {date_printed(rent.paid_on, "slash")}, dont quittance</span><b>{money(rent.total)}</b></div><p class="tiny" style="margin-top:4mm">TVA non applicable. Solde de votre compte après cet encaissement : 0,00. Gardiennage : {dice.phone()}. Les provisions sont régularisées chaque année au 30 juin.</p>"""
    return Paper(html, truth(rent, tenants, owner), "rent_receipt", "", dice.pick(("Liberation Sans", "Carlito")), 9.6, "15mm 17mm")  # fmt: skip


def owners_in_common(dice: Dice) -> Paper:
    """Heirs who have not shared out: « Indivision » at the head, one of them signs, the sums in a small frame beside the sentence."""
    rent, money = draw(dice), dice.money()
    tenant = rent.tenants[0].named("first_last")
    heir = rent.landlord
    owner = f"Indivision {heir.last_name}"
    sister = dice.person("", age=(35, 80)).named("first_last")
    html = f"""<h2 style="font-weight:normal;font-size:15pt">{esc(owner)}</h2><p class="small">({esc(heir.named("first_last"))}, {esc(sister)} et autres) – correspondance : {esc(rent.company.address.line())} – {dice.phone()}</p>
<p style="margin:12mm 0 6mm" class="center"><span style="border:1px solid;padding:1.5mm 8mm;letter-spacing:2px">REÇU POUR LOYER ET QUITTANCE</span></p>
<div style="display:flex;gap:8mm"><div style="flex:1.5;line-height:1.65" class="justify">Les propriétaires indivis du logement sis {esc(rent.home.line())} reconnaissent que leur locataire, {rent.tenants[0].civility} <b>{esc(tenant)}</b>, a versé le {long_date(rent.paid_on)} la somme indiquée ci-contre pour {month_printed(rent.start.year, rent.start.month, "lower")} (du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")} inclus). Quittance lui en est donnée, sous réserve de tous nos droits et sans préjudice des termes antérieurs.</div>
<div style="flex:1;border:1.4px solid #444;padding:3mm"><table><tr><td>Loyer seul</td><td class="n">{money(rent.rent)}</td></tr><tr><td>Eau, ordures, escalier</td><td class="n">{money(rent.charges)}</td></tr><tr><td style="border-top:1px solid">Ensemble</td><td class="n" style="border-top:1px solid"><b>{money(rent.total)}</b></td></tr></table></div></div>
<p style="margin-top:12mm">Le {long_date(rent.issued_on)}<br>Pour l'indivision, {esc(heir.named("first_last"))}</p>{signature(dice.number(0, 90))}<p class="tiny">Cette quittance annule tous les reçus qui auraient pu être remis pour le même terme.</p>"""
    return Paper(
        html, truth(rent, [tenant], owner), "rent_receipt", "", dice.pick(("Caladea", "P052")), 11, "22mm 24mm"
    )


def officer_collects(dice: Dice) -> Paper:
    """A commissaire de justice who collects for an owner: his office fills the head, the owner stands in « pour le compte de », fees are apart."""
    rent, money = draw(dice, tenants=dice.pick((1, 2)), benefit=dice.chance(0.5)), dice.money()
    tenants = [tenant.named("first_LAST") for tenant in rent.tenants]
    owner = rent.landlord.named("first_LAST")
    officers = f"{dice.person('').named('first_LAST')} & {dice.person('').named('first_LAST')}"
    both = " et ".join(f"{t.civility} {n}" for t, n in zip(rent.tenants, tenants, strict=True))
    caf = f"<li>Allocation logement reçue directement de la Caf, à déduire : {money(rent.benefit)}</li>" if rent.benefit else ""  # fmt: skip
    html = f"""<div class="center"><b>SELARL {esc(officers)}</b><br>COMMISSAIRES DE JUSTICE ASSOCIÉS<br><span class="small">Service gestion et recouvrement de loyers<br>{esc(rent.company.address.line(" – "))} – {dice.phone()}</span></div>
<table style="margin:9mm 0"><tr><td style="width:50%">Dossier G{dice.digits(5)}<br>Mandant : {rent.landlord.civility} {esc(owner)}, bailleur</td><td>{esc(both)}<br>{lines(rent.home.lines())}</td></tr></table>
<p class="center"><b>QUITTANCE</b></p><p class="justify">Agissant pour le compte de {rent.landlord.civility} {esc(owner)}, propriétaire du logement que vous occupez à l'adresse ci-dessus, nous vous donnons quittance du terme couvrant la période du {long_date(rent.start)} au {long_date(rent.end)}, soit :</p>
<ol style="line-height:1.7"><li>Loyer nu : {money(rent.rent)}</li><li>Acompte sur charges : {money(rent.charges)}</li>{caf}<li>Somme reçue à l'étude le {date_printed(rent.paid_on, "slash")} : <b>{money(rent.total)}</b></li></ol>
<p class="justify">Nos honoraires d'encaissement ({money(round(rent.gross * 0.06, 2))}) sont à la charge exclusive du mandant et ne vous sont pas réclamés. La présente ne vaut pas renonciation aux poursuites en cours pour d'autres causes.</p><table style="margin-top:9mm"><tr><td>Fait à l'étude, le {long_date(rent.issued_on)}<br>L'un d'eux</td><td>{stamp("COMMISSAIRE DE JUSTICE", "#5b2333")}</td></tr></table>"""
    return Paper(
        html, truth(rent, tenants, owner), "rent_receipt", "", dice.pick(("Nimbus Roman", "C059")), 11, "18mm 22mm"
    )


def usufruct(dice: Dice) -> Paper:
    """A widow's typewriter: she has the usufruct, her son the rest; month in letters, the sum in words and in figures, no accents on capitals."""
    rent = draw(dice)
    tenant = rent.tenants[0].named("LAST_first")
    owner = rent.landlord.named("first_LAST")
    son = dice.person("", sex="M", age=(35, 60))
    first = "1er" if rent.start.day == 1 else str(rent.start.day)
    month = MONTHS[rent.start.month - 1]
    typed = f"{rent.total:.2f}".replace(".", ",")
    parts = [f"{value:.2f}".replace(".", ",") for value in (rent.rent, rent.charges)]
    html = f"""<div style="white-space:pre-wrap;line-height:1.55">{esc(owner)}
{esc(rent.company.address.street)}
{esc(rent.company.address.postcode)} {esc(rent.company.address.town)}

{" " * 28}QUITTANCE DE LOYER
{" " * 28}------------------

Je soussigné{rent.landlord.e}, {esc(owner)}, usufruiti{"ère" if rent.landlord.sex == "F" else "er"} (nu-propriétaire : mon fils {esc(son.named("first_last"))}) de l'appartement situé {esc(rent.home.line())},

certifie avoir reçu de {rent.tenants[0].civility} {esc(tenant)}, le {date_printed(rent.paid_on, "padded")}, {amount_in_words(rent.total)} ({typed} EUR), montant du terme du {first} au {rent.end.day} {month} {rent.start.year}, à savoir :

{" " * 8}loyer principal {"." * 24} {parts[0]:>9}
{" " * 8}charges (eau, minuterie) {"." * 15} {parts[1]:>9}
{" " * 50}---------
{" " * 49}{typed:>9}

DONT QUITTANCE, sous réserve de tous droits.

{" " * 30}{esc(rent.company.address.town)}, le {date_printed(rent.issued_on, "padded")}
</div><div style="margin-left:90mm">{signature(dice.number(0, 90))}</div>"""
    return Paper(html, truth(rent, [tenant], owner), "rent_receipt", "", dice.pick(("Courier Prime", "Nimbus Mono PS")), 10.5, "24mm 20mm 20mm 25mm")  # fmt: skip


def kept_from_wages(dice: Dice) -> Paper:
    """A firm that houses its people: the rent is kept back from the wage, so « retenue » is the payment; a form in numbered cells."""
    rent, money = draw(dice), dice.table_money()
    employer = dice.company("landlord", "company")
    tenant = rent.tenants[0].named("LAST_FIRST")

    def cell(number: int, label: str, value: str, span: int = 1) -> str:
        return f"<td colspan='{span}' style='padding:1.5mm 2mm'><span class='tiny'>{number} – {label}</span><br>{value}</td>"

    html = f"""<table class="grid"><tr>{cell(1, "Société propriétaire du logement", f"<b>{esc(employer.name)}</b><br>{esc(employer.address.line())}", 2)}<td style="padding:2mm;background:#fff3cf;text-align:center"><b>QUITTANCE DE LOYER</b><br>logement du personnel</td></tr>
<tr>{cell(2, "Occupant (nom, prénom)", esc(tenant))}{cell(3, "Matricule paie", dice.digits(5))}{cell(4, "Établie le", date_printed(rent.issued_on, "slash"))}</tr><tr>{cell(5, "Logement occupé", esc(rent.home.line()), 3)}</tr>
<tr>{cell(6, "Premier jour", date_printed(rent.start, "slash"))}{cell(7, "Dernier jour", date_printed(rent.end, "slash"))}{cell(8, "Retenu sur la paie versée le", date_printed(rent.paid_on, "slash"))}</tr>
<tr>{cell(9, "Loyer", money(rent.rent) + " €")}{cell(10, "Charges", money(rent.charges) + " €")}{cell(11, "Total retenu", f"<b>{money(rent.total)} €</b>")}</tr>
<tr>{cell(12, "Observations", "Avantage en nature : néant, le loyer étant acquitté en totalité par le salarié. La présente vaut quittance au sens de la loi du 6 juillet 1989.", 3)}</tr></table>
<table style="margin-top:8mm"><tr><td class="small">Service du personnel – poste {dice.digits(4)}<br>Double conservé au dossier</td><td class="right">{signature(dice.number(0, 90))}</td></tr></table>"""
    return Paper(html, truth(rent, [tenant], employer.name), "rent_receipt", "", dice.pick(("FreeSans", "Roboto")), 10, "16mm 17mm")  # fmt: skip


def cooperative_letter(dice: Dice) -> Paper:
    """A housing cooperative's folded letter: news for the members fills the page in two columns, the receipt is the frame at its bottom."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 2)), benefit=True), dice.money()
    tenants = [tenant.named("LAST_first") for tenant in rent.tenants]
    fair = rent.issued_on + dt.timedelta(days=20)
    html = f"""<div style="background:#1f6f54;color:#fff;padding:4mm 5mm;margin:-5mm -5mm 6mm"><span style="font-size:16pt">{esc(rent.company.name)}</span> &nbsp; <i>la lettre des habitants</i></div>
<div style="column-count:2;column-gap:8mm" class="small justify"><p><b>Le hall refait à neuf</b><br>Les travaux d'électricité des entrées A et B commencent le {long_date(fair)}. Pendant trois semaines, merci de laisser libres les paliers et de passer par la cour.</p><p><b>Détartrage des chauffe-eau</b><br>L'entreprise passera sur rendez-vous. Aucune somme ne doit lui être réglée, la visite est comprise dans vos charges.</p><p><b>Assemblée des sociétaires</b><br>Elle aura lieu le {long_date(fair + dt.timedelta(days=25))} à 18 h 30, salle Rosa Parks. Une procuration est jointe pour les absents.</p><p><b>Fuite d'eau, que faire ?</b><br>Fermez le robinet d'arrêt puis appelez l'astreinte au {dice.phone()}. Une fuite non signalée de 40 € par mois reste à votre charge.</p></div>
<div style="border:1.5px solid #1f6f54;margin-top:9mm;padding:4mm"><div class="cols"><div><b style="color:#1f6f54">Votre quittance</b> du {date_printed(rent.issued_on, "slash")}<br><span class="small">Sociétaire n° {dice.digits(6)} – siège : {esc(rent.company.address.line())}</span></div><div>{"<br>".join(map(esc, tenants))}<br>{lines(rent.home.lines())}</div></div>
<table class="grid" style="margin-top:4mm"><tr><th>Du</th><th>Au</th><th>Loyer</th><th>Charges</th><th>APL déduite</th><th>Payé</th><th>Le</th></tr><tr><td>{date_printed(rent.start, "short")}</td><td>{date_printed(rent.end, "short")}</td><td class="n">{money(rent.rent)}</td><td class="n">{money(rent.charges)}</td><td class="n">{money(rent.benefit)}</td><td class="n"><b>{money(rent.total)}</b></td><td>{date_printed(rent.paid_on, "short")}</td></tr></table><p class="tiny" style="margin:2mm 0 0">Quittance délivrée sous réserve d'encaissement définitif. Merci de votre paiement.</p></div>"""
    return Paper(html, truth(rent, tenants, rent.company.name), "rent_receipt", "", dice.pick(("Lato", "Open Sans")), 9.6, "13mm 15mm")  # fmt: skip


def green_bars(dice: Dice) -> Paper:
    """A line printer on green-barred paper: capitals without accents, codes and abbreviations, the landlord's name over the perforation, C for what is taken off."""
    rent, money = draw(dice, "social_landlord", benefit=dice.chance(0.7)), dice.table_money()
    tenant = unaccented(rent.tenants[0].named("LAST_FIRST"))
    owner = unaccented(rent.company.name).upper()
    home = [unaccented(row) for row in rent.home.lines(True)]
    rows = [("110 LOYER PPAL", money(rent.rent), "D"), ("210 PROV.CHARGES", money(rent.charges), "D")]
    rows += [("710 A.P.L. TIERS PAYANT", money(rent.benefit), "C")] if rent.benefit else []
    rows += [("    NET QUITTANCE", money(rent.total), "")]
    body = [
        f"{owner:<44}QUITTANCE NO {dice.digits(8)}", unaccented(rent.company.address.line(" ", True)), "",
        f"LOCATAIRE {dice.digits(4)}.{dice.digits(3)}.{dice.digits(2)}  {rent.tenants[0].civility.upper().rstrip('.')} {tenant}", *(f"{'LOGT' if index == 0 else '':<10}{row}" for index, row in enumerate(home)), "",
        f"PERIODE DU {date_printed(rent.start, 'short')} AU {date_printed(rent.end, 'short')}      EDITION {date_printed(rent.issued_on, 'short')}", "",
        f"{'COD LIBELLE':<40}{'MONTANT':>14}  S", *(f"{label:<40}{value:>14}  {side}" for label, value, side in rows), "",
        f"REGLE LE {date_printed(rent.paid_on, 'short')} PAR {dice.pick(('PRELEVEMENT', 'VIREMENT', 'CHEQUE'))}", "MONTANTS EN EUROS - PAYE DONT QUITTANCE - CONSERVER 3 ANS",
    ]  # fmt: skip
    bars = "".join(f"<div style='white-space:pre;height:7.2mm;padding:1.4mm 4mm;{'background:#dff0df' if index % 2 else ''}'>{esc(row)}</div>" for index, row in enumerate(body))  # fmt: skip
    html = f"<div style='border-left:5px dotted #bbb;border-right:5px dotted #bbb'>{bars}</div>"
    truthful = truth(rent, [tenant], owner, address=" ".join(home))
    return Paper(
        html, truthful, "rent_receipt", "", dice.pick(("Liberation Mono", "DejaVu Sans Mono")), 9.6, "16mm 12mm"
    )


LAYOUTS = {
    "insurers_block": insurers_block, "owners_in_common": owners_in_common, "officer_collects": officer_collects, "usufruct": usufruct,
    "kept_from_wages": kept_from_wages, "cooperative_letter": cooperative_letter, "green_bars": green_bars,
}  # fmt: skip
