"""Medley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

A manager's sheet lying on its side, a furnished let whose month begins on another day than the first, an association that sublets,
a private sheet whose labels stand after their values, and a public office's two leaves with debit and credit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, truth
from samples.stationery import barcode, signature, stamp


def across_the_sheet(dice: Dice) -> Paper:
    """A4 on its side: three boxes (property, occupier, mandate), then the whole account in one row of seven columns; a guarantor, an index and a next term beside."""
    rent, money = draw(dice, tenants=dice.pick((1, 2)), benefit=dice.chance(0.4)), dice.table_money()
    names = [person.named("LAST_first") for person in rent.tenants]
    agency, owner = dice.company("", "agency"), rent.landlord.named("LAST_first")
    guarantor = dice.person("", age=(40, 70))
    follow = rent.end + dt.timedelta(days=1)
    lease = rent.start - dt.timedelta(days=dice.number(200, 1500))
    helped = (
        ("<th>Aide CAF<br>en tiers payant</th>", f"<td>{money(rent.benefit, sign='-')}</td>")
        if rent.benefit
        else ("", "")
    )

    def box(title: str, text: str) -> str:
        return f"<div style='flex:1;border-top:3px solid #4a6b57;background:#f1f5f2;padding:3mm 4mm'><div class='tiny' style='letter-spacing:1px'>{title}</div>{text}</div>"

    html = f"""<table><tr><td style="font-size:15pt;color:#4a6b57"><b>{esc(agency.name)}</b></td><td class="small">Administration de biens — carte G n° CPI {dice.digits(4)} {rent.start.year - 2} {dice.digits(3)} {dice.digits(3)}<br>{esc(agency.address.line())} — {dice.phone()}</td><td class="right"><b>Loyer quittancé</b><br>pièce {dice.digits(6)}</td></tr></table>
<div style="display:flex;gap:5mm;margin-top:6mm">{box("LE BIEN", f"<b>{lines(rent.home.lines())}</b><br><span class='small'>lot {dice.number(2, 90)}, {dice.number(18, 92)} m², étage {dice.number(1, 6)}</span>")}{box("L'OCCUPANT EN TITRE", "<br>".join(f"{p.civility} {esc(n)}" for p, n in zip(rent.tenants, names, strict=True)) + f"<br><span class='small'>bail du {date_printed(lease, 'dot')}<br>Garant : {guarantor.civility} {esc(guarantor.named('LAST_first'))}</span>")}{box("LE BAILLEUR, NOTRE MANDANT", f"{rent.landlord.civility} {esc(owner)}<br><span class='small'>mandat de gestion {dice.digits(4)}<br>{esc(dice.address('').line())}</span>")}</div>
<table class="grid center wide" style="margin-top:8mm"><tr><th>Début<br>du terme</th><th>Fin<br>du terme</th><th>Principal</th><th>Charges<br>provisionnelles</th>{helped[0]}<th>Versé par<br>l'occupant</th><th>Crédité le</th></tr><tr><td>{date_printed(rent.start, "dot")}</td><td>{date_printed(rent.end, "dot")}</td><td>{money(rent.rent)}</td><td>{money(rent.charges)}</td>{helped[1]}<td><b>{money(rent.total)}</b></td><td>{date_printed(rent.paid_on, "dot")}</td></tr></table>
<div style="display:flex;gap:12mm;margin-top:7mm"><div style="flex:2" class="justify">Le mandataire soussigné reconnaît avoir encaissé, pour le compte du bailleur, la somme ci-dessus et en donne quittance entière et définitive pour ce terme, sous réserve de tous droits.<br><br><span class="small">Prochain appel : {date_printed(follow, "dot")} — montant prévisible {money(rent.total + 7.4)} (révision selon l'indice de référence des loyers). Dépôt de garantie en nos livres : {money(rent.rent)}. Honoraires de gestion à la charge du bailleur : {money(rent.gross * 0.07)}.</span></div><div style="flex:1">{esc(agency.address.town)}, le {date_printed(rent.issued_on, "dot")}<br>Le service locatif<br>{signature(int(dice.digits(2)))}</div></div>"""
    facts = truth(rent, names, owner)
    return Paper(html, facts, "rent_receipt", ".wide td,.wide th{padding:2.5mm}", "Carlito", 10.5, "13mm 16mm", page="A4 landscape")  # fmt: skip


def from_day_to_day(dice: Dice) -> Paper:
    """No title: a co-living company thanks for a payment in short paragraphs; the month runs from one day of it to the eve of the same day in the next."""
    rent, money = draw(dice, "company", tenants=1), dice.money()
    day = dice.pick((5, 8, 10, 12, 15, 20))
    start = rent.start.replace(day=day)
    end = (start.replace(day=1) + dt.timedelta(days=32)).replace(day=day) - dt.timedelta(days=1)
    paid = start + dt.timedelta(days=dice.number(0, 3))
    rent = replace(rent, start=start, end=end, paid_on=paid, issued_on=paid + dt.timedelta(days=dice.number(1, 9)))
    tenant, adviser = rent.tenants[0], dice.person("", age=(22, 40))
    leaves = end + dt.timedelta(days=dice.number(60, 150))
    html = f"""<p style="font-size:21pt;font-weight:300;margin-bottom:0">{esc(rent.company.name)}</p><p class="small" style="color:#777">habiter, quelques mois ou plus</p>
<p style="margin-top:14mm">{esc(tenant.first_name)}, c'est bien noté !</p><p class="justify">Votre carte a été débitée le {long_date(rent.paid_on)} de <b>{money(rent.total)}</b>. Cela solde votre séjour du {long_date(rent.start)} au {long_date(rent.end)} dans le logement meublé que vous nous louez au {esc(rent.home.line())}.</p>
<p>Dans le détail :</p><ul><li>le loyer, hors charges, compte pour {money(rent.rent)} ;</li><li>le forfait de charges (eau, énergie, wifi) pour {money(rent.charges)}.</li></ul>
<p class="justify">Nous vous en donnons quittance, pour servir et valoir ce que de droit. Le prélèvement suivant sera présenté le {long_date(rent.end + dt.timedelta(days=1))}. Votre bail mobilité prend fin le {long_date(leaves)} : {esc(adviser.first_name)} vous écrira trois semaines avant pour l'état des lieux. Un parrainage vous rapporte {money(50.0)}.</p>
<p style="margin-top:8mm">À très bientôt,<br>{esc(adviser.named("first_last"))}, pour {esc(rent.company.name)}</p>
<table style="margin-top:16mm;border-top:1px solid #bbb" class="small"><tr><td style="padding-top:3mm;width:50%">Message établi le {date_printed(rent.issued_on, "slash")} pour :<br>{esc(tenant.named("first_LAST"))}<br>client n° {dice.letters(2)}{dice.digits(5)}</td><td style="padding-top:3mm">{esc(rent.company.name)}, propriétaire et gestionnaire<br>{lines(rent.company.address.lines())}<br>SIRET {rent.company.siret}</td></tr></table>"""
    facts = truth(rent, [tenant.named("first_LAST")], rent.company.name)
    return Paper(html, facts, "rent_receipt", "li{margin:1.5mm 0}", "Lato", 11, "21mm 27mm")


def association_sublets(dice: Dice) -> Paper:
    """An association that sublets a private owner's flat: numbered boxes as on a form, the owner and the social worker named, the allowance taken off."""
    rent, money = draw(dice, "association", tenants=dice.pick((1, 2)), benefit=True), dice.money()
    names = [person.named("first_LAST") for person in rent.tenants]
    owner, worker = dice.person("", age=(40, 80)), dice.person("", age=(25, 60))

    def cell(number: int, title: str, text: str, wide: str = "") -> str:
        return f"<td style='width:50%;height:23mm'{wide}><span style='background:#333;color:#fff;padding:0 1.6mm;font-size:8pt'>{number}</span> <span class='small'>{title}</span><br>{text}</td>"

    whom = "<br>".join(f"{p.civility} {esc(n)}" for p, n in zip(rent.tenants, names, strict=True))
    html = f"""<p class="center"><b style="font-size:13pt">{esc(rent.company.name)}</b><br>Pôle logement accompagné — intermédiation locative<br><span class="small">{esc(rent.company.address.line(" – "))}</span></p><p class="center" style="border:1px solid;padding:2mm;margin-top:4mm">QUITTANCE DE SOUS-LOCATION n° {dice.number(1, 12):02d}/{dice.digits(4)}</p>
<table class="grid form"><tr>{cell(1, "Sous-locataire(s)", whom)}{cell(2, "Bailleur (sous-bailleur)", esc(rent.company.name))}</tr><tr>{cell(3, "Logement mis à disposition", lines(rent.home.lines()))}{cell(4, "Propriétaire des murs, pour mémoire", f"{owner.civility} {esc(owner.named('first_LAST'))}<br>convention du {date_printed(rent.start - dt.timedelta(days=dice.number(400, 1200)), 'slash')}")}</tr><tr>{cell(5, "Période quittancée", f"du {date_printed(rent.start, 'slash')}<br>au {date_printed(rent.end, 'slash')}")}{cell(6, "Travailleur social référent", f"{esc(worker.named('first_LAST'))}<br>prochain entretien le {date_printed(rent.issued_on + dt.timedelta(days=17), 'slash')}")}</tr>
<tr>{cell(7, "Loyer hors charges", money(rent.rent))}{cell(8, "Avance sur charges", money(rent.charges))}</tr><tr>{cell(9, "Aide personnalisée au logement reçue de la CAF, à déduire", money(rent.benefit))}{cell(10, "Participation du ménage (7 + 8 − 9)", f"<b>{money(rent.total)}</b>")}</tr></table>
<p class="justify" style="margin-top:5mm">L'association certifie que la participation portée au cadre 10 lui a été réglée intégralement le {date_printed(rent.paid_on, "slash")} et en donne quittance au ménage désigné au cadre 1. Le loyer versé par l'association au propriétaire ({money(rent.gross + 85)}) ne lui est pas opposable.</p>
<table style="margin-top:5mm"><tr><td>{stamp(unaccented(rent.company.name)[:24].upper(), "#7a2e1d", under="PAYE")}</td><td class="right">Délivrée le {date_printed(rent.issued_on, "slash")}<br>La trésorière<br>{signature(int(dice.digits(2)))}</td></tr></table>"""
    facts = truth(rent, names, rent.company.name)
    return Paper(html, facts, "rent_receipt", ".form td{padding:2mm 3mm}", "Roboto", 9.8, "14mm 18mm")


def labels_after(dice: Dice) -> Paper:
    """A widow's own sheet without a title: every value in large type, what it is in small italics after it; the month's words in the last sentence; a garage let to another."""
    rent, money = draw(dice, tenants=dice.pick((1, 2, 2))), dice.money()
    names = [person.named("first_last") for person in rent.tenants]
    owner, neighbour = rent.landlord.named("first_last"), dice.person("", age=(25, 70))

    def row(value: str, label: str) -> str:
        return f"<tr><td class='right' style='width:58%;font-size:12.5pt;padding:1.7mm 4mm'>{value}</td><td style='border-left:2px solid #88a;padding:2.3mm 4mm;color:#446'><i class='small'>{label}</i></td></tr>"

    html = f"""<table style="margin-top:4mm">{row(esc(owner), "qui loue")}{row(" et ".join(esc(n) for n in names), "à qui" if len(names) == 1 else "à qui, solidairement")}{row(lines(rent.home.lines()), "ce qui est loué")}{row(f"{date_printed(rent.start, 'padded')}<br>{date_printed(rent.end, 'padded')}", "premier jour<br>dernier jour compris")}</table>
<table style="margin-top:6mm">{row(money(rent.rent), "loyer nu")}{row(money(rent.charges), "charges : eau, minuterie, ordures")}{row(f"<b>{money(rent.total)}</b>", "reçu en totalité")}{row(date_printed(rent.paid_on, "padded"), "jour où l'argent est arrivé (virement)")}</table>
<p class="justify" style="margin-top:8mm">J'ai donc bien reçu la somme de {amount_in_words(rent.total)} et je vous donne quittance du loyer et des charges de {month_printed(rent.start.year, rent.start.month, "lower")}, sans réserve. Le garage du fond de cour reste loué à {neighbour.civility} {esc(neighbour.named("first_last"))} ({money(55.0)} par mois) et n'entre pas dans ce compte. La régularisation des charges de {rent.start.year - 1}, soit {money(dice.amount(20, 90))} en votre faveur, vous a été remboursée à part.</p>
<p style="margin:10mm 0 0 90mm">Écrit à {esc(rent.home.town)}<br>le {date_printed(rent.issued_on, "padded")}<br>{signature(int(dice.digits(2)))}</p>"""
    facts = truth(rent, names, owner)
    return Paper(html, facts, "rent_receipt", "", "C059", 11, "18mm 20mm")


def two_leaves(dice: Dice) -> Paper:
    """A public housing office, two leaves: a first page of news and envelope window, the account on the second with debit and credit, the benefit and the solidarity cut among the credits, the balance nil."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 2)), benefit=True), dice.table_money()
    names = [person.named("LAST_FIRST") for person in rent.tenants]
    cut = dice.amount(24, 58)
    total = round(rent.total - cut, 2)
    manager = dice.person("", age=(28, 60))
    heat = round(rent.charges * 0.55, 2)

    def line(code: str, label: str, debit: str = "", credit: str = "") -> str:
        return f"<tr><td>{code}</td><td>{label}</td><td class='n'>{debit}</td><td class='n'>{credit}</td></tr>"

    html = f"""<table><tr><td><b style="font-size:15pt;color:#8a1c4a">{esc(rent.company.name)}</b><br><span class="small">Office public de l'habitat</span></td><td class="right small">{esc(rent.company.address.line())}<br>Directeur d'agence : {esc(manager.named("first_LAST"))}</td></tr></table>
<div style="margin:16mm 0 18mm 92mm">{barcode(dice.digits(10), height=16)}<br>{"<br>".join(f"{p.civility.upper()} {esc(n)}" for p, n in zip(rent.tenants, names, strict=True))}<br>{lines(row.upper() for row in rent.home.lines())}</div>
<p>{esc(rent.company.address.town)}, le {long_date(rent.issued_on)}</p><p>Chère locataire, cher locataire,</p><p class="justify">Vous avez demandé à recevoir vos justificatifs sur papier. Vous trouverez au dos celui de la dernière mensualité soldée.</p><h3 style="color:#8a1c4a">La vie de votre résidence</h3><p class="justify">Le ravalement des façades commencera le {long_date(rent.issued_on + dt.timedelta(days=40))}. Une réunion se tiendra en pied d'immeuble ; votre gardien vous en dira l'heure. L'enquête sur l'occupation du parc social est à retourner sous un mois, faute de quoi une pénalité de 7,62 euros est due.</p><h3 style="color:#8a1c4a">Élections des représentants des locataires</h3><p class="justify">Les candidatures sont reçues jusqu'au {long_date(rent.issued_on + dt.timedelta(days=70))}.</p>
<div class="break"><table><tr><td>N° de contrat L{dice.digits(7)}</td><td class="right">{"&nbsp;/&nbsp;".join(esc(n) for n in names)}</td></tr></table><h2 style="color:#8a1c4a;margin-top:6mm">Quittance n° {dice.digits(5)}</h2><p>{month_printed(rent.start.year, rent.start.month, "upper")} (du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")})<br>Logement {esc(rent.home.line())}</p>
<table class="grid acc" style="margin-top:4mm"><tr><th>Code</th><th>Libellé</th><th>Débit</th><th>Crédit</th></tr>{line("", "Solde antérieur", "0,00")}{line("100", "Loyer principal", money(rent.rent))}{line("310", "Acompte chauffage", money(heat))}{line("320", "Acompte autres charges", money(round(rent.charges - heat, 2)))}{line("", "<i>pour information : ensemble des charges " + money(rent.charges) + "</i>")}{line("710", "APL reçue de la CAF", "", money(rent.benefit))}{line("720", "RLS", "", money(cut))}{line("900", f"Votre virement du {date_printed(rent.paid_on, 'slash')}", "", money(total))}{line("", "<b>Totaux</b>", f"<b>{money(rent.gross)}</b>", f"<b>{money(rent.gross)}</b>")}{line("", "Solde après opération", "0,00")}</table>
<p class="justify" style="margin-top:6mm">Votre règlement de {money(total)} € a été reçu. Il acquitte le terme indiqué, dont il vous est donné quittance. Plafond de ressources dépassé : non. Dernier avis d'imposition transmis : revenus {rent.start.year - 2}.</p></div>"""
    facts = truth(rent, names, rent.company.name, total=total)
    return Paper(html, facts, "rent_receipt", ".acc td{padding:1.3mm 2mm}", "Nimbus Sans", 10, "17mm 19mm")


LAYOUTS = {
    "across_the_sheet": across_the_sheet, "from_day_to_day": from_day_to_day,
    "association_sublets": association_sublets, "labels_after": labels_after, "two_leaves": two_leaves,
}  # fmt: skip
