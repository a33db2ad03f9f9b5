"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Address, Dice
from samples.french import MoneyStyle, amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.rent_receipt._draw import Rent, draw, truth
from samples.stationery import barcode, logo, signature

GROUPS = (
    ("Halden Living France SAS", "Halden Student Homes plc, 14 Wharf Road, Leeds"),
    ("Nordhus Résidences SAS", "Nordhus Bolig A/S, Havnegade 31, København"),
    ("Campo Alto France SAS", "Campo Alto Housing S.A., calle Serrano 90, Madrid"),
)
OFFICES = (
    ("Crous de Bordeaux-Aquitaine", "33600", "Pessac"), ("Crous de Lille Nord - Pas-de-Calais", "59650", "Villeneuve-d'Ascq"),
    ("Crous Grenoble Alpes", "38400", "Saint-Martin-d'Hères"),
)  # fmt: skip


def _let_by(dice: Dice, rent: Rent, name: str) -> Rent:
    """The month let by a body of that name, unless a dossier fixed the landlord."""
    return rent if "landlord" in dice.given else replace(rent, company=replace(rent.company, name=name))


def acquit_in_two_tongues(dice: Dice) -> Paper:
    """A foreign group's residence: prose in two languages, no label; two tenants of two surnames, the day after the town; agents, a child, a lawyer."""
    firm, parent = dice.pick(GROUPS)
    rent, money = _let_by(dice, draw(dice, "company", tenants=2), firm), MoneyStyle(" ", ",", " €")
    one, two = rent.tenants
    if "partner" not in dice.given:
        two = dice.partner(one, same_name=False)
    agent, chief, lawyer, child = (*(dice.person("", age=(27, 60)) for _ in range(3)), dice.children(one, 1)[0])
    names = [one.named("first_LAST"), two.named("first_LAST")]
    owner = rent.company.name
    english = f"{rent.paid_on:%d %B %Y}"
    html = f"""<table><tr><td>{logo(esc(owner), "#3d2b56")}</td><td class="right small">a subsidiary of {parent}<br>{esc(rent.company.address.line())}</td></tr></table>
<p class="right" style="margin:8mm 0">{esc(rent.company.address.town)}, {long_date(rent.issued_on)}</p>
<p style="font-size:14pt"><b>Acquit de loyer</b><br><i style="font-size:11pt">Acknowledgement of rent</i></p>
<p class="justify" style="line-height:1.6;margin-top:6mm">Nous, {esc(owner)}, propriétaire, reconnaissons avoir encaissé le {long_date(rent.paid_on)} la somme de <b>{money(rent.total)}</b>, dont {money(rent.rent)} de loyer et {money(rent.charges)} de charges, pour l'occupation, du {long_date(rent.start)} au {long_date(rent.end)}, de l'appartement situé {esc(rent.home.line())}, au nom de</p>
<p style="margin-left:24mm"><b>{esc(names[0])}<br>{esc(names[1])}</b></p>
<p class="justify" style="line-height:1.6">qui l'habitent avec l'enfant {esc(child.named("first_LAST"))}, et leur en donnons quittance, sous réserve de tous nos droits. Le dépôt de garantie de {money(rent.rent)} reste entre nos mains. Le garant, représenté par Maître {esc(lawyer.named("first_LAST"))}, avocat, en reçoit copie.</p>
<p class="justify" style="line-height:1.6;color:#444"><i>We, {esc(owner)}, as owner, acknowledge receipt on {english} of the sum of {money(rent.total)} (rent {money(rent.rent)}, service charges {money(rent.charges)}) for the occupation of the above premises. This acknowledgement cancels any interim receipt previously given for the same period. Deposits are held by our bankers, Banque Transmanche, 7 rue de la Paix, 75002 Paris.</i></p>
<table style="margin-top:14mm"><tr><td>Signé / signed<br>{esc(agent.named("first_LAST"))}, residence manager<br>{signature(3)}</td><td>Contresigné / countersigned<br>{esc(chief.named("first_LAST"))}, country director<br>{signature(12)}</td></tr></table>"""
    return Paper(
        html,
        truth(rent, names, owner),
        "rent_receipt",
        "",
        dice.pick(("Lato", "Open Sans", "Caladea")),
        10.5,
        "17mm 22mm",
    )


def questions_with_stub(dice: Dice) -> Paper:
    """An « Attestation » of questions and answers with a stub below: a usage name and « née », a former spouse, the day of an electronic signature."""
    rent, money = draw(dice), MoneyStyle(" ", ",", " euros")
    who = rent.tenants[0]
    if "person" not in dice.given:
        maiden = dice.person("", sex="F").last_name
        who = replace(dice.person("", sex="F", age=(28, 64)), birth_name=maiden)
    name, owner = who.named("first_LAST"), rent.landlord.named("first_LAST")
    bride = f" née {esc(who.birth_name.upper())}" if who.birth_name else ""
    former, past, before = dice.partner(who, same_name=True), dice.person("", age=(45, 80)), dice.address("")
    hour = f"{dice.number(7, 22):02d}:{dice.number(0, 59):02d}"

    def asked(question: str, answer: str) -> str:
        return f'<p style="margin:0 0 3.2mm"><i>{question}</i><br><span style="padding-left:6mm">{answer}</span></p>'

    html = f"""<p style="font-size:15pt"><b>Attestation</b></p><p class="small">délivrée gratuitement à la demande de {who.civility} {esc(name)},{bride or " locataire"}</p>
<div style="margin-top:6mm">{asked("Qui délivre ce document ?", f"{rent.landlord.civility} {esc(owner)}, qui loue le logement, {esc(rent.company.address.line())}.")}{asked("Qui habite le logement et a payé ?", f"{who.civility} {esc(name)}{bride}, seul{who.e} titulaire du bail depuis la séparation d'avec {former.civility} {esc(former.named('first_LAST'))}.")}
{asked("Où se trouve le logement ?", f"{esc(rent.home.line())}.")}{asked("Où habitait le foyer auparavant ?", f"{esc(before.line())}, chez {past.civility} {esc(past.named('first_LAST'))}, ancien propriétaire.")}
{asked("Pour combien de temps ?", f"Du {date_printed(rent.start, 'slash')} au {date_printed(rent.end, 'slash')}.")}{asked("Combien, et pour quoi ?", f"{money(rent.rent)} de loyer et {money(rent.charges)} de charges.")}{asked("Qu'a-t-on reçu, et quand ?", f"{money(rent.total)}, le {date_printed(rent.paid_on, 'slash')}, d'un compte tenu par le Crédit des Familles, 12 place Carnot, 69002 Lyon.")}
{asked("Que vaut ce document ?", "Quittance du terme indiqué, une fois la somme encaissée ; elle ne fait pas présumer le paiement des termes antérieurs.")}</div>
<p>signé électroniquement le {date_printed(rent.issued_on, "slash")} à {hour}<br>{esc(owner)}</p>
<div style="border-top:1pt dashed #000;margin-top:26mm;padding-top:4mm"><span class="tiny">✂ Souche à conserver par le bailleur</span><table class="small"><tr><td>Terme {month_printed(rent.start.year, rent.start.month, "digits")}</td><td>{money(rent.total)}</td><td>{esc(name)}</td><td>Souche n° {dice.digits(4)}</td></tr></table></div>"""
    return Paper(
        html,
        truth(rent, [name], owner),
        "rent_receipt",
        "",
        dice.pick(("Liberation Sans", "DejaVu Serif")),
        10,
        "16mm 22mm",
    )


def one_row_of_term(dice: Dice) -> Paper:
    """A big program's « Quittance de terme »: one row of headings, one of values; staff by initials, an older lease and receipt quoted, a caretaker."""
    rent, money = draw(dice, dice.pick(("agency", "social_landlord")), benefit=dice.chance(0.4)), dice.table_money()
    who, day = rent.tenants[0], "%d.%m.%y"
    name, owner = who.named("LAST_first"), rent.company.name
    staff, keeper = dice.person("", age=(26, 60)), dice.person("", age=(30, 66))
    older = rent.start - dt.timedelta(days=28)
    aid = (("Aide au logement",), (money(rent.benefit, sign="-"),)) if rent.benefit else ((), ())
    head = ("Terme du", "au", "Loyer", "Charges", *aid[0], "Acquitté", "Reçu le")
    row = [
        f"{rent.start:{day}}",
        f"{rent.end:{day}}",
        money(rent.rent),
        money(rent.charges),
        *aid[1],
        f"<b>{money(rent.total)}</b>",
        f"{rent.paid_on:{day}}",
    ]
    html = f"""<table style="border-bottom:2pt solid #9a5b13"><tr><td style="padding-bottom:3mm"><b style="font-size:13pt">{esc(owner)}</b><br><span class="small">{esc(rent.company.address.line())}<br>Siret {rent.company.siret} · {dice.phone()}</span></td><td class="right"><b style="font-size:13pt">QUITTANCE DE TERME</b><br><span class="small">pièce {dice.letters(2)}{dice.digits(6)} du {rent.issued_on:{day}}<br>gestionnaire {esc(staff.first_name[0])}. {esc(staff.last_name)}</span></td></tr></table>
<table style="margin:8mm 0"><tr><td style="width:50%"><span class="small">Preneur à bail (titulaire)</span><br><b>{esc(name)}</b><br><span class="small">{dice.phone()} · mandat SEPA sur {dice.iban()[:9]}••••{dice.digits(4)}</span></td><td><span class="small">Lieux loués</span><br>{lines(rent.home.lines())}</td></tr></table>
{table([row], "grid center", head)}
<p class="justify" style="margin-top:7mm">La présente quittance fait suite à celle n° {dice.digits(6)} du {older:{day}}, d'un montant de {money(round(rent.total * 0.985, 2))} €, et ne vaut que pour le terme indiqué. Le bail du {rent.start - dt.timedelta(days=dice.number(700, 2400)):{day}} prévoyait un loyer de {money(round(rent.rent * 0.93, 2))} €. Les clés de la loge sont chez {keeper.civility} {esc(keeper.first_name[0])}. {esc(keeper.last_name)}, gardien.</p>
<p class="small" style="margin-top:10mm">Pour le bailleur, {esc(staff.first_name[0])}. {esc(staff.last_name)}, service quittancement. Sommes en euros. Montants reçus sous réserve d'encaissement définitif.</p>"""
    return Paper(
        html,
        truth(rent, [name], owner),
        "rent_receipt",
        "",
        dice.pick(("Carlito", "FreeSans", "Roboto")),
        10,
        "15mm 16mm",
    )


def staff_house_sheet(dice: Dice) -> Paper:
    """A hospital's internal sheet on its staff housing, titled with the law: labels in one line, all values in the next; a letter's greeting; other days."""
    rent, money = draw(dice, "public"), dice.table_money()
    rent = _let_by(dice, rent, dice.pick(("Centre hospitalier de la Côte d'Albâtre", "CHU Sud-Garonne", "Hôpital Nord-Vexin")))  # fmt: skip
    who, owner = rent.tenants[0], rent.company.name
    name = who.named("first_LAST")
    past, before, clerk = dice.person("", age=(40, 78)), dice.address(""), dice.person("", age=(28, 62))
    got = rent.issued_on + dt.timedelta(days=3)

    def across(labels: tuple[str, ...], values: tuple[str, ...]) -> str:
        top = "".join(f'<td class="tiny" style="text-transform:uppercase">{label}</td>' for label in labels)
        low = "".join(f'<td style="padding-bottom:4mm;border-bottom:.5pt solid #999">{value}</td>' for value in values)
        return f"<table><tr>{top}</tr><tr>{low}</tr></table>"

    html = f"""<table class="small"><tr><td>{esc(owner)}<br>Direction des ressources — logement du personnel<br>{esc(rent.company.address.line())}</td><td class="right">FICHE INTERNE LP-{dice.number(10, 48)}<br>imprimée le {date_printed(got + dt.timedelta(days=12), "slash")}</td></tr></table>
<p style="margin:6mm 0">{long_date(rent.issued_on)}</p>
<p class="center"><b>DOCUMENT REMIS EN APPLICATION DE L'ARTICLE 21<br>DE LA LOI DU 6 JUILLET 1989</b></p>
<p style="margin-top:6mm">Objet : logement de {who.civility} {esc(name)}</p><p>{"Chère Madame" if who.sex == "F" else "Cher Monsieur"},</p><p>Nous avons reçu pour le logement ci-dessous les sommes suivantes, dont quittance :</p>
<div style="margin:6mm 0">{across(("Logement occupé", "Début", "Fin"), (esc(rent.home.line()), date_printed(rent.start, "slash"), date_printed(rent.end, "slash")))}<div style="height:3mm"></div>{across(("Loyer hors charges", "Charges", "Somme reçue", "Versement du"), (money(rent.rent), money(rent.charges), f"<b>{money(rent.total)}</b>", date_printed(rent.paid_on, "slash")))}<div style="height:3mm"></div>{across(("Logement précédent", "Précédent bailleur", "Quitté le"), (esc(before.line()), esc(past.named("first_LAST")), date_printed(rent.start - dt.timedelta(days=dice.number(200, 1500)), "slash")))}</div>
<p class="justify">Votre prochain rendez-vous avec la conseillère logement est fixé au {long_date(got + dt.timedelta(days=30))}. La révision du loyer prendra effet au 1er {month_printed(rent.start.year + 1, 1, "lower")}.</p><p>Bien à vous,</p><p>{esc(clerk.named("first_LAST"))}<br>{signature(6)}</p>
<p class="tiny" style="margin-top:12mm">Reçu par l'agent le {date_printed(got, "slash")} — exemplaire 2/2 — à classer au dossier administratif</p>"""
    return Paper(
        html,
        truth(rent, [name], owner),
        "rent_receipt",
        "",
        dice.pick(("DejaVu Sans Condensed", "Nimbus Sans")),
        10,
        "15mm 19mm",
    )


def online_manager(dice: Dice) -> Paper:
    """What an online manager prints for private owners: two panes, « Reçu de », a detail, payments and what remains; the next term and the deposit in the foot."""
    rent, money = draw(dice, tenants=dice.pick((1, 2))), MoneyStyle("\u00a0", ",", "\u00a0€")
    style = dice.pick(("first_last", "first_LAST"))
    names, owner = [t.named(style) for t in rent.tenants], rent.landlord.named(style)
    mover = dice.person("", age=(25, 60))
    first = rent.end + dt.timedelta(days=1)

    def pane(label: str, body: str) -> str:
        return f'<td style="width:50%;padding:0 3mm 0 0"><div style="background:#f5f7f9;border-left:3pt solid #12a08c;padding:3mm"><b style="color:#12a08c">{label}</b><br>{body}</div></td>'

    detail = [["Loyer", money(rent.rent)], ["Charges", money(rent.charges)], ["<b>Total</b>", f"<b>{money(rent.total)}</b>"]]  # fmt: skip
    paid = [[date_printed(rent.paid_on, "slash"), "Virement bancaire", money(rent.total)]]
    html = f"""<div style="background:#12a08c;color:#fff;padding:4mm 5mm"><b style="font-size:16pt">Quittance de loyer</b><span style="float:right;padding-top:2mm">{month_printed(rent.start.year, rent.start.month, "title")}</span></div>
<table style="margin:6mm 0"><tr>{pane("Bailleur", f"{esc(owner)}<br>{lines(rent.company.address.lines())}")}{pane("Locataire" + ("s" if len(names) > 1 else ""), "<br>".join(esc(n) for n in names))}</tr></table>
<p class="justify" style="line-height:1.5">Reçu de {" et ".join(f"{t.civility} {esc(n)}" for t, n in zip(rent.tenants, names, strict=True))} la somme de <b>{amount_in_words(rent.total)}</b>, pour loyer et accessoires des locaux sis à {esc(rent.home.line())}, en paiement du terme du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}.</p>
<p style="margin:5mm 0 1mm"><b>Détail</b></p>{table(detail, "rows", (), ("75%", "25%"))}<p style="margin:5mm 0 1mm"><b>Paiements</b></p>{table(paid, "rows", (), ("30%", "45%", "25%"))}<p class="right">Reste à payer : {money(0)}</p>
<p style="margin-top:8mm">Fait le {date_printed(rent.issued_on, "slash")}<br>Le bailleur, {esc(owner)}</p>{signature(14)}
<p class="tiny justify" style="border-top:.5pt solid #ccc;margin-top:16mm;padding-top:2mm">Cette quittance annule tous les reçus qui auraient pu être établis précédemment en cas de paiement partiel du montant du présent terme. Elle est à conserver pendant trois ans par le locataire (loi n° 89-462 du 6 juillet 1989, art. 7-1). Dépôt de garantie détenu : {money(rent.rent)}. Prochaine échéance : {date_printed(first, "slash")}. Bien suivi précédemment par {esc(mover.named(style))}.</p>"""
    return Paper(
        html, truth(rent, names, owner), "rent_receipt", "", dice.pick(("Open Sans", "Roboto")), 10, "12mm 16mm"
    )


def students_office(dice: Dice) -> Paper:
    """The students' works office: a room in its residence, the allowance paid straight to it, a payment by card; the office and the residence have two addresses."""
    rent, money = draw(dice, "public", benefit=True), dice.table_money()
    body, code, town = dice.pick(OFFICES)
    rent = _let_by(dice, rent, body)
    if "rent" not in dice.given:
        rent = replace(rent, rent=float(dice.number(240, 470)), charges=float(dice.number(18, 45)))
        rent = replace(rent, benefit=dice.amount(60, 150))
    if "home" not in dice.given:
        hall = dice.pick(("Les Cèdres", "Olympe-de-Gouges", "Village 5"))
        extra = f"Résidence {hall} - chambre {dice.pick('ABCD')}{dice.number(101, 512)}"
        rent = replace(rent, home=Address(rent.home.street, code, town, extra))
    who, owner = rent.tenants[0], rent.company.name
    name, head, mother = who.named("LAST_first"), dice.person("", age=(35, 62)), dice.partner(who, same_name=True)
    rows = [
        ["HEB01", "Loyer hors charges", money(rent.rent)], ["HEB07", "Charges forfaitaires (eau, énergie, internet)", money(rent.charges)],
        ["ALS", "Aide au logement reçue de la CAF", money(rent.benefit, sign="-")], ["", "<b>Net réglé par l'occupant</b>", f"<b>{money(rent.total)}</b>"],
    ]  # fmt: skip
    html = f"""<table><tr><td>{logo("Crous", "#e2001a", "les œuvres universitaires et scolaires")}</td><td class="right small"><b>{esc(owner)}</b><br>{lines(rent.company.address.lines())}<br>SIRET {rent.company.siret}</td></tr></table>
<table class="grid" style="margin:8mm 0"><tr><td style="width:55%"><span class="tiny">OCCUPANT</span><br><b>{esc(name)}</b><br>INE {dice.digits(9)}{dice.letters(2)}<br><span class="small">caution solidaire : {mother.civility} {esc(mother.named("LAST_first"))}</span></td><td><span class="tiny">LOGEMENT</span><br>{lines(rent.home.lines())}</td></tr></table>
<h2 style="text-align:center">Quittance n° {rent.start.year}-{dice.digits(6)}</h2><p class="center">Échéance du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}</p>
{table(rows, "grid", ("Code", "Libellé", "Montant (€)"), ("14%", "62%", "24%"))}
<p style="margin-top:5mm">Règlement enregistré le {date_printed(rent.paid_on, "slash")} — carte bancaire en ligne — autorisation {dice.digits(6)}.</p><p class="small">Solde de l'échéance : 0,00. Dépôt de garantie versé à l'entrée : {money(rent.rent)}. Réservation de l'année suivante : du 6 avril au 31 mai. Pour la CAF, l'attestation de résidence est à demander à part.</p>
<table style="margin-top:12mm"><tr><td class="small">{barcode(dice.digits(18))}</td><td>Édité le {date_printed(rent.issued_on, "slash")}<br>La directrice ou le directeur de l'unité de gestion,<br>{esc(head.named("LAST_first"))}</td></tr></table>"""
    return Paper(
        html, truth(rent, [name], owner), "rent_receipt", "", dice.pick(("Liberation Sans", "Lato")), 10, "14mm 17mm"
    )


LAYOUTS = {
    "acquit_in_two_tongues": acquit_in_two_tongues, "questions_with_stub": questions_with_stub, "one_row_of_term": one_row_of_term,
    "staff_house_sheet": staff_house_sheet, "online_manager": online_manager, "students_office": students_office,
}  # fmt: skip
