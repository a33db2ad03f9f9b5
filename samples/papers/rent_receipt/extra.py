"""Extra layouts: a term of three months, a flat shared on a portal, a social landlord's ledger, an agency's letter with a surety, sums over their labels."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, month_ends
from samples.french import MoneyStyle, amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, truth
from samples.stationery import sheet, signature, stamp


def term_in_three_rows(dice: Dice) -> Paper:
    """A property company's quarter: a row a month with its sums, the quarter's in the last; three days of cheques, the last of which settled; the managers and the guarantee held stand in the foot."""
    rent, money = draw(dice, "sci", dice.number(1, 2)), MoneyStyle(dice.pick((" ", "")), ",", "")
    first = (rent.start.month - 1) // 3 * 3 + 1
    months = [month_ends(rent.start.year, first + shift) for shift in range(3)]
    one, extra = rent.rent, rent.charges
    days = [start + dt.timedelta(days=dice.number(2, 9)) for start, _ in months]
    rent = replace(rent, start=months[0][0], end=months[2][1], rent=round(one * 3, 2), charges=round(extra * 3, 2), paid_on=days[2], issued_on=days[2] + dt.timedelta(days=dice.number(3, 14)))  # fmt: skip
    style = dice.pick(("LAST_first", "first_LAST"))
    tenants = [person.named(style) for person in rent.tenants]
    managers = [dice.person("", age=(40, 80)).named("first_last") for _ in range(2)]
    rows = "".join(f"<tr><td>{month_printed(start.year, start.month, 'title')}</td><td class='n'>{money(one)}</td><td class='n'>{money(extra)}</td><td class='n'>{money(one + extra)}</td><td class='c'>{date_printed(day, 'slash')}</td></tr>" for (start, _), day in zip(months, days, strict=True))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:2pt double #444;padding-bottom:3mm"><b style="font-size:1.3em">{esc(rent.company.name)}</b><span class="small r">au capital de {dice.number(1, 30)} 000 €<br>{esc(rent.company.address.line())}<br>RCS {rent.company.siret[:9]}</span></div>
<p style="margin-top:10mm" class="r">{" et ".join(esc(name) for name in tenants)}<br>{"<br>".join(esc(row) for row in rent.home.lines())}</p>
<p style="margin-top:9mm" class="b">Décompte du {("premier", "deuxième", "troisième", "quatrième")[first // 3]} trimestre {rent.start.year}, pour valoir quittance</p>
<table class="grid" style="margin-top:4mm"><tr><th>Terme</th><th class="r">Loyer</th><th class="r">Charges</th><th class="r">Ensemble</th><th class="c">Chèque du</th></tr>{rows}<tr class="b"><td>Trimestre, du {rent.start:%d/%m/%Y} au {rent.end:%d/%m/%Y}</td><td class="n">{money(rent.rent)}</td><td class="n">{money(rent.charges)}</td><td class="n">{money(rent.total)}</td><td class="c">soldé</td></tr></table>
<p class="justify" style="margin-top:7mm">La société reconnaît avoir reçu de son locataire la somme de {amount_in_words(rent.total)}, le dernier versement datant du {long_date(rent.paid_on)}, pour l'occupation de l'appartement situé {esc(rent.home.line())}.</p><p class="small">La taxe d'enlèvement des ordures ménagères ({money(dice.amount(90, 190))}) sera appelée à part. Dépôt de garantie détenu : {money(one)}.</p>
<div style="display:flex;justify-content:space-between;margin-top:8mm"><div class="small">Cogérants : {esc(managers[0])} et {esc(managers[1])}</div><div>Le {date_printed(rent.issued_on, "slash")}<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("rent_receipt", html, truth(rent, tenants, rent.company.name), font=dice.font("serif"), size=10.4)


def shared_portal(dice: Dice) -> Paper:
    """The page of a flatshare's portal: one room among others, the others' shares beside it with their states; sums in tiles over their names; the owner behind a company that only runs the site."""
    rent, money = draw(dice, "sci", benefit=False), dice.pick((MoneyStyle(" ", ",", " €"), MoneyStyle("", ",", "€")))
    tenant, owner = rent.tenants[0].named("first_last"), rent.landlord.named("first_LAST")
    mates = [dice.person("", age=(20, 35)) for _ in range(3)]
    room = dice.number(1, 4)
    site = dice.pick(("Kolokéo", "Room&Co", "La Coloc' Facile", "Habitons"))

    def tile(value: str, label: str, ground: str = "#f3f4f8") -> str:
        return f"<div style='background:{ground};padding:3mm 4mm;border-radius:2mm;flex:1;margin-right:3mm'><div style='font-size:1.45em' class='b'>{value}</div><div class='tiny'>{label}</div></div>"

    others = "".join(f"<tr><td>Chambre {number}</td><td>{esc(mate.first_name)} {esc(mate.last_name[0])}.</td><td class='n'>{money(rent.total + 15.0 * step)}</td><td class='r' style='color:{'#a33' if step == 2 else '#287'}'>{'en attente' if step == 2 else 'réglé'}</td></tr>" for step, (number, mate) in enumerate(zip([n for n in range(1, 5) if n != room], mates, strict=True)))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between;align-items:center"><b style="font-size:1.5em;color:#7a2e8e">{site}</b><span class="small">Bonjour {esc(rent.tenants[0].first_name)} · Messages (2) · Déconnexion</span></div><div class="small" style="background:#7a2e8e;color:#fff;padding:2mm 4mm;margin:3mm 0 7mm">Mon logement &nbsp;|&nbsp; <b>Mes reçus</b> &nbsp;|&nbsp; Ma caution &nbsp;|&nbsp; Dépenses communes</div>
<div style="display:flex"><div style="flex:2;padding-right:8mm"><p style="font-size:1.25em" class="b">{month_printed(rent.start.year, rent.start.month, "title")} – paiement confirmé</p><p class="small">du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")} · chambre {room}, bail individuel</p>
<div style="display:flex;margin:5mm 0">{tile(money(rent.rent), "loyer de la chambre")}{tile(money(rent.charges), "forfait charges, internet et ménage compris")}{tile(money(rent.total), "reçu en totalité", "#e3f4ea")}</div>
<table class="small"><tr><td style="width:40%">Colocataire</td><td class="b">{esc(tenant)}</td></tr><tr><td>Bailleur</td><td class="b">{esc(owner)}</td></tr><tr><td>Logement</td><td>{lines(rent.home.lines())}</td></tr><tr><td>Prélevé le</td><td>{date_printed(rent.paid_on, "slash")}</td></tr><tr><td>Reçu généré le</td><td>{date_printed(rent.issued_on, "slash")}, réf. {dice.letters(3)}-{dice.digits(6)}</td></tr></table>
<p class="small" style="margin-top:5mm">Par la présente, le bailleur donne quittance au colocataire de la somme ci-dessus, et annule tout reçu donné à compte pour la même chambre et le même mois (loi du 6 juillet 1989, article 21).</p></div>
<div style="flex:1;border-left:.5pt solid #ccc;padding-left:6mm"><p class="b small">Les autres chambres</p><table class="small">{others}</table><p class="b small" style="margin-top:8mm">À venir</p><p class="small">{month_printed(*((rent.end + dt.timedelta(days=3)).timetuple()[:2]), "title")} : {money(rent.total)} le {date_printed(rent.end + dt.timedelta(days=5), "slash")}</p><p class="b small">Cagnotte commune</p><p class="small">{money(dice.amount(12, 140))}</p></div></div>
<p class="tiny" style="margin-top:14mm;border-top:.4pt solid #ccc;padding-top:2mm">{site} est exploité par {site} SAS, {esc(dice.address("").line())}, mandataire d'encaissement, et n'est pas partie au bail.</p>"""
    return sheet("rent_receipt", html, truth(rent, [tenant], owner), font=dice.pick(("Open Sans", "Lato", "Roboto")), size=9.6, margin="12mm 13mm")  # fmt: skip


def ledger_with_aid_below(dice: Dice) -> Paper:
    """A social landlord's ledger without a title: the calls in debit, the payment in credit, the balance at nought; the aid stands only under the table, in a line of its own; a former tenant's balance and a visit's day around."""
    rent, money = draw(dice, "social_landlord", dice.number(1, 2), benefit=True), MoneyStyle(dice.pick((" ", "\u00a0")), ",", "")  # fmt: skip
    rent = replace(rent, issued_on=rent.end + dt.timedelta(days=dice.number(2, 6)))
    style = dice.pick(("LAST_FIRST", "LAST_first"))
    tenants = [person.named(style) for person in rent.tenants]
    keeper = dice.person("", age=(25, 60)).named("first_LAST")
    visit = rent.issued_on + dt.timedelta(days=dice.number(8, 30))

    def row(day: dt.date, label: str, debit: str, credit: str) -> str:
        return f"<tr><td>{day:%d.%m.%y}</td><td>{label}</td><td class='n'>{debit}</td><td class='n'>{credit}</td></tr>"

    html = f"""<table class="small"><tr><td style="width:50%"><b style="font-size:1.5em">{esc(rent.company.name)}</b><br>{lines(rent.company.address.lines())}<br>Agence de proximité : {esc(keeper)}, {dice.phone()}</td><td style="padding-top:14mm">{"<br>".join(esc(name) for name in tenants)}<br>{"<br>".join(esc(row_) for row_ in rent.home.lines(True))}</td></tr></table>
<p class="small" style="margin:8mm 0 2mm">Compte {dice.digits(7)}/{dice.digits(2)} · contrat {dice.digits(6)} · logement {dice.digits(4)}-{dice.letters(1)}{dice.digits(3)} · arrêté le {rent.issued_on:%d.%m.%Y}</p>
<table class="led"><tr><th style="width:17%">Date</th><th>Mouvement</th><th class="r">Débit</th><th class="r">Crédit</th></tr>{row(rent.start, "Solde reporté", "0,00", "")}{row(rent.start, f"Loyer principal {rent.start:%m/%Y}", money(rent.rent), "")}{row(rent.start, f"Provisions de charges {rent.start:%m/%Y}", money(rent.charges), "")}{row(rent.start, "Aide versée au bailleur (voir ci-dessous)", "", money(rent.benefit))}{row(rent.paid_on, "Votre règlement, prélèvement", "", money(rent.total))}<tr class="b"><td></td><td>Totaux</td><td class="n">{money(rent.gross)}</td><td class="n">{money(rent.gross)}</td></tr><tr class="b"><td></td><td>Solde</td><td class="n"></td><td class="n">0,00</td></tr></table>
<p style="margin-top:5mm">Aide personnalisée au logement reçue de la CAF pour {month_printed(rent.start.year, rent.start.month, "lower")} : <b>{money(rent.benefit)} €</b> (allocataire {dice.digits(7)}).<br>Somme acquittée par vous : <b>{money(rent.total)} €</b>.</p>
<p class="justify">Votre compte étant soldé, le présent relevé vaut quittance du loyer et des charges de la période du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}.</p><p class="small" style="margin-top:6mm">Le relevé des compteurs d'eau aura lieu le {long_date(visit)}. Régularisation de charges de l'an passé : {money(dice.amount(10, 90))} en votre faveur, imputée sur le prochain terme.</p><p class="tiny" style="margin-top:10mm">Document établi par traitement informatique, sans signature. Loi n° 89-462 du 6 juillet 1989. Médiateur : {esc(dice.address("").line())}.</p>"""
    return sheet("rent_receipt", html, truth(rent, tenants, rent.company.name, address=rent.home.truth(True)), font=dice.pick(("Liberation Sans", "Carlito", "DejaVu Sans Condensed")), size=9.8, css=".led th{border-bottom:1pt solid #000}.led td{border-bottom:.3pt dotted #888;padding:2px 6px}.n{text-align:right}")  # fmt: skip


def letter_with_surety(dice: Dice) -> Paper:
    """An agency's letter in prose, for the owner it names, to the tenant with a copy to the surety whose address comes first; no table, the sums in the sentences, the old rent among them."""
    rent, money = draw(dice, "agency", dice.number(1, 2)), dice.pick((MoneyStyle(" ", ",", " euros"), MoneyStyle("\u00a0", ",", "\u00a0€")))  # fmt: skip
    agency, owner = rent.company, dice.pick((rent.landlord.named("first_LAST"), rent.landlord.named("LAST_first")))
    tenants = [person.named("first_LAST") for person in rent.tenants]
    surety, her_home, clerk = dice.person("", age=(45, 75)), dice.address(""), dice.person("", age=(23, 60))
    called = " et ".join(f"{p.civility} {esc(n)}" for p, n in zip(rent.tenants, tenants, strict=True))
    asked = rent.issued_on - dt.timedelta(days=dice.number(0, 3))
    html = f"""<div class="c" style="border-bottom:.8pt solid #345;padding-bottom:3mm"><span style="font-size:1.6em;font-variant:small-caps">{esc(agency.name)}</span><br><span class="tiny">administration de biens — {esc(agency.address.line())} — carte professionnelle CPI {dice.digits(4)} {rent.start.year - 1} 000 {dice.digits(3)} {dice.digits(3)}</span></div>
<div style="display:flex;justify-content:space-between;margin:9mm 0"><div class="small"><i>Copie à la caution solidaire :</i><br>{surety.civility} {esc(surety.named("first_LAST"))}<br>{lines(her_home.lines())}</div><div style="min-width:70mm">{called}<br>{lines(rent.home.lines())}</div></div>
<p>{esc(agency.address.town)}, le {long_date(rent.issued_on)}</p><p class="small">Dossier suivi par {esc(clerk.named("first_last"))} — mandat {dice.digits(4)}</p><p style="margin-top:6mm">Madame, Monsieur,</p>
<p class="justify">Répondant à votre demande du {date_printed(asked, "long")}, nous attestons, en qualité de mandataire de {rent.landlord.civility} {esc(owner)}, propriétaire, que le terme allant du {long_date(rent.start)} au {long_date(rent.end)} est intégralement payé. Votre virement, crédité le {long_date(rent.paid_on)}, s'élève à {money(rent.total)}.</p>
<p class="justify">Dans cette somme, le loyer entre pour {money(rent.rent)} — il était de {money(rent.rent - dice.number(4, 12))} avant la révision — et la provision mensuelle pour charges pour {money(rent.charges)}. Rien ne reste dû au titre des mois antérieurs. {surety.civility} {esc(surety.last_name.upper())}, qui s'est porté{surety.e} caution à hauteur de {money(float(dice.number(12, 30) * 1000))}, n'a donc pas eu à intervenir.</p>
<p class="justify">Nous vous en donnons quittance, sans que celle-ci préjuge du décompte définitif des charges, et vous prions d'agréer, Madame, Monsieur, l'expression de nos sentiments distingués.</p><div style="display:flex;justify-content:space-between;margin-top:9mm"><div>{stamp("ADMINISTRATION DE BIENS", under="GESTION")}</div><div>Pour l'agence, {esc(clerk.named("first_last"))}<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("rent_receipt", html, truth(rent, tenants, owner), font=dice.font("serif"), size=10.8, margin="17mm 22mm")  # fmt: skip


def captions_beneath(dice: Dice) -> Paper:
    """An owner's form on half a sheet: every name, day and sum is written on a line and what it is stands printed small beneath it; the next day of payment and the rent of a garage of somebody else among them."""
    rent, money = draw(dice, "sci", benefit=dice.chance(0.4)), dice.pick((MoneyStyle(" ", ",", " €"), MoneyStyle("", ",", "")))  # fmt: skip
    tenant, owner = rent.tenants[0].named(dice.pick(("LAST_first", "first_LAST"))), rent.landlord.named("first_LAST")
    own, sub = dice.address(""), dice.person("", age=(25, 60)).named("first_LAST")
    due = rent.end + dt.timedelta(days=dice.number(1, 5))

    def under(value: str, label: str, width: str) -> str:
        return f"<div style='display:inline-block;vertical-align:top;width:{width};padding-right:6mm;margin-bottom:4.5mm'><div style='border-bottom:.5pt solid #333;font-size:1.1em'>{value}</div><div class='tiny'>{label}</div></div>"

    aid = under(money(rent.benefit, sign="- "), "aide au logement reçue par le bailleur", "32%") if rent.benefit else under("néant", "aide au logement reçue par le bailleur", "32%")  # fmt: skip
    html = f"""<div style="border:1pt solid #444;padding:7mm 8mm"><div class="tiny r">n° {dice.digits(3)} – exemplaire à remettre</div>
{under(esc(owner), "propriétaire", "48%")}{under(esc(own.line()), "demeurant", "50%")}{under(esc(tenant), "a versé", "48%")}{under(esc(rent.home.line()), "pour le logement occupé", "50%")}
{under(date_printed(rent.start, "slash"), "première journée du terme", "32%")}{under(date_printed(rent.end, "slash"), "dernière journée du terme", "32%")}{under(date_printed(rent.paid_on, "slash"), "jour du versement", "32%")}
{under(money(rent.rent), "loyer seul", "32%")}{under(money(rent.charges), "charges", "32%")}{aid}
{under(f"<b>{money(rent.total)}</b>", "somme versée, dont quittance", "32%")}{under(amount_in_words(rent.total), "la même en lettres", "66%")}
{under(money(float(dice.number(45, 90))), f"garage n° {dice.number(2, 30)} loué à {esc(sub)}, non compris", "48%")}{under(date_printed(due, "slash"), "échéance suivante", "20%")}{under(date_printed(rent.issued_on, "slash"), "fait le", "24%")}
<div style="display:flex;justify-content:space-between"><span class="tiny">Annule tous reçus provisoires. À conserver trois ans.</span><span>{signature(dice.number(0, 99))}<div class="tiny">signature du propriétaire</div></span></div></div>"""
    return sheet("rent_receipt", html, truth(rent, [tenant], owner), font=dice.font("any"), size=9.6, page="A5 landscape", margin="9mm 10mm")  # fmt: skip


LAYOUTS = {
    "term_in_three_rows": term_in_three_rows, "shared_portal": shared_portal, "ledger_with_aid_below": ledger_with_aid_below,
    "letter_with_surety": letter_with_surety, "captions_beneath": captions_beneath,
}  # fmt: skip
