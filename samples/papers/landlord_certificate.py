"""The landlord's attestation that the tenant is up to date with rent and charges (instead of the last receipt)."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import WEEKDAYS, MoneyStyle, long_date, month_printed
from samples.paper import Paper, esc
from samples.papers import (
    _apart_housing,
    _blind_landlord_certificate,
    _diverse_landlord_certificate,
    _extra_landlord_certificate,
    _further_landlord_certificate,
    _mixed_landlord_certificate,
    _potluck_landlord_certificate,
    _sorted_landlord_certificate,
)
from samples.papers._mixed_housing_kit import initial, plain, three
from samples.stationery import HAND, head, lines, logo, paragraphs, sheet, signature, signed, spoken, table, ticked


def private_owner(dice: Dice) -> Paper:
    """A letter of a private landlord, typed or by hand."""
    tenant, owner, style = dice.person(age=(20, 75)), dice.person("landlord", age=(35, 85)), dice.name_style()
    home, day = dice.address(), dice.day_before(90)
    html = (
        lines(f"<b>{spoken(owner, style)}</b>", *dice.address("landlord_address").lines(), dice.phone())
        + f"<h1>{dice.pick(('ATTESTATION DU BAILLEUR', 'ATTESTATION DE PAIEMENT DES LOYERS', 'Attestation de bon paiement des loyers'))}</h1>"
        + paragraphs(
            f"Je soussigné{owner.e} {spoken(owner, style)}, propriétaire du logement situé {home.line()}, atteste que {spoken(tenant, style)}, locataire de ce logement depuis le {dice.day_before(2000, 100):%d/%m/%Y}, est à jour du paiement de ses loyers et charges à la date de ce jour.",
            "Fait pour servir et valoir ce que de droit.", f"À {home.town}, le {long_date(day)}",
        )
        + f"<div class='r'>Le bailleur<br>{signature(day.day)}</div>"
    )  # fmt: skip
    fields = {
        "host_name": owner.named(style),
        "beneficiary_name": tenant.named(style),
        "address": home.truth(),
        "issue_date": day,
    }
    font = HAND if dice.chance(0.3) else dice.font("any")
    return sheet("landlord_certificate", html, fields, font=font, size=12)


def social_landlord(dice: Dice) -> Paper:
    """A letter of a social landlord's agency."""
    tenant, style, day = dice.person(age=(20, 75)), "LAST_first", dice.day_before(90)
    company, home = dice.company("landlord_company", dice.pick(("social_landlord", "agency"))), dice.address()
    names = spoken(tenant, style)
    html = (
        head(logo(company.name, "#0a6e8a"), lines("Service gestion locative", company.address.line(), dice.phone()))
        + f"<p>Référence locataire : {dice.digits(8)}<br>{company.address.town}, le {day:%d/%m/%Y}</p><div class='to'>{lines(names, *home.lines())}</div><h1>ATTESTATION DE LOYER À JOUR</h1>"
        + paragraphs(
            f"Nous soussignés, {company.name}, attestons que {names} est locataire du logement sis {home.line()} et qu'à ce jour l'ensemble des loyers et charges appelés a été réglé.",
            "Aucune procédure n'est engagée à son encontre. Cette attestation est délivrée à la demande du locataire dans le cadre d'une demande de logement social.",
        )
        + signed("", long_date(day), "La chargée de clientèle", seed=5, seal=company.name.upper())
    )  # fmt: skip
    fields = {
        "host_name": company.name,
        "beneficiary_name": tenant.named(style),
        "address": home.truth(),
        "issue_date": day,
    }
    return sheet("landlord_certificate", html, fields, font=dice.font())


def agency_form(dice: Dice) -> Paper:
    """An agency's form in boxes, signed for the owner."""
    tenant, style, day, home = dice.person(age=(20, 75)), "LAST_FIRST", dice.day_before(90), dice.address()
    agency, money = dice.company("agency", "agency"), dice.money()
    rows = (
        ("Locataire", f"<b>{tenant.named(style)}</b>"), ("Adresse du logement", home.line()), ("Date d'entrée", f"{dice.day_before(2000, 100):%d/%m/%Y}"), ("Loyer mensuel charges comprises", money(dice.number(320, 1100))), ("Solde du compte à ce jour", money(0)),
    )  # fmt: skip
    html = (
        f"<h1>ATTESTATION DU BAILLEUR<br><span style='font-size:.7em'>paiement régulier des loyers et charges</span></h1><p>Bailleur ou mandataire : <b>{agency.name}</b>, {agency.address.line()}</p>" + table(rows)
        + "<p>Nous certifions que le locataire désigné ci-dessus est à jour de ses loyers et charges.</p>" + signed(agency.address.town, f"{day:%d/%m/%Y}", "Le gestionnaire", seed=15, seal=agency.name.upper())
    )  # fmt: skip
    fields = {
        "host_name": agency.name,
        "beneficiary_name": tenant.named(style),
        "address": home.truth(),
        "issue_date": day,
    }
    return sheet("landlord_certificate", html, fields, font=dice.font())


def web_table(dice: Dice) -> Paper:
    """A residence manager's certificate from a web account: a table of the last terms with the day each was paid, the lease's date, another earlier dwelling, a code to check it; the addressee is a third party."""
    tenant, home, money = dice.person(age=(19, 85)), dice.address(), dice.money()
    landlord, day = dice.company("landlord_company", "social_landlord"), dice.day_before(60)
    total, since = dice.amount(310, 790), dice.day_before(2600, 400, of=day)
    name = tenant.named("first_LAST")
    terms = []
    for back in (3, 2, 1):
        month = day.year * 12 + day.month - 1 - back
        first = dt.date(month // 12, month % 12 + 1, 1)
        terms.append((month_printed(first.year, first.month, "title"), money(total), f"{first + dt.timedelta(days=dice.number(2, 9)):%d/%m/%Y}", "soldé"))  # fmt: skip
    html = (
        f"<div class='small' style='display:flex;justify-content:space-between;color:#666'><span>{landlord.name} — espace locataire</span><span>réf. {dice.letters(3)}-{dice.digits(6)}</span></div><div style='margin:10mm 0 7mm;font-size:16pt'>Attestation de loyer à jour</div><div style='display:grid;grid-template-columns:1fr 1fr;gap:3mm 8mm'>"
        f"<div><span class='tiny'>Émetteur</span><br><b>{landlord.name}</b><br>{landlord.address.line()}</div><div><span class='tiny'>Titulaire du contrat</span><br><b>{tenant.civility} {name}</b><br>entré{tenant.e} dans les lieux le {since:%d/%m/%Y}</div><div><span class='tiny'>Logement concerné</span><br>{'<br>'.join(home.lines())}</div><div><span class='tiny'>À présenter à</span><br>Commission d'attribution — {dice.company('', 'social_landlord').name}</div></div>"
        f"<p style='margin-top:7mm'>Nous attestons que le titulaire est à jour du paiement de ses loyers et de ses charges au {long_date(day)}. Les trois derniers termes ont été réglés comme suit :</p>"
        + table(terms, ("Terme", "Loyer et charges", "Payé le", "Situation"), cls="rows", numbers=(1,))
        + paragraphs(f"Logement précédemment occupé chez le même bailleur jusqu'au {since - dt.timedelta(days=1):%d/%m/%Y}. Dépôt de garantie : {money(round(total * 0.8, 2))}.", "Cette attestation ne vaut pas quittance et ne préjuge pas des régularisations de charges à venir.")
        + f"<p class='small'>Générée automatiquement le {day:%d/%m/%Y} à {dice.number(7, 22)} h {dice.number(10, 59)} ; vérifiable pendant trois mois avec le code {dice.letters(4)}{dice.digits(4)}.</p>"
    )  # fmt: skip
    fields = {"host_name": landlord.name, "beneficiary_name": name, "address": home.truth(), "issue_date": day}
    return sheet("landlord_certificate", html, fields, font="Inter", size=9.8, margin="14mm 18mm")


def town_housing(dice: Dice) -> Paper:
    """A commune that lets a dwelling it owns: the mayor certifies, the treasury is named as collector, the street and the town stand in a sentence."""
    person, home, style = dice.person(), dice.address(), dice.name_style()
    issued = dice.day_before(80)
    since = dice.day_before(4000, 300, of=issued)
    mayor, money = dice.person("", age=(40, 72)), dice.money()
    town = home.town
    landlord = (
        f"Commune du {town[3:]}"
        if town.startswith("Le ")
        else f"Commune {'d' + chr(39) if town[0] in 'AÉE' else 'de '}{town}"
    )
    rent = dice.amount(260, 690)
    html = (
        f"<div style='text-align:center'><div style='font-size:9pt'>RÉPUBLIQUE FRANÇAISE</div><div style='font-size:15pt;font-weight:bold;margin:2mm 0'>{landlord}</div><div style='font-size:9pt'>Service du patrimoine communal &middot; {dice.phone()}</div></div>"
        f"<table style='margin:9mm 0 0'><tr><td style='width:50%'>Réf. : PAT/{dice.letters(2)}/{dice.digits(3)}</td><td></td></tr></table><h1 style='margin:9mm 0;font-size:14pt;letter-spacing:2px'>CERTIFICAT</h1>"
        + paragraphs(
            f"Le Maire, agissant au nom de la commune propriétaire, certifie que <b>{spoken(person, style)}</b> occupe, en vertu d'une convention de location prise en délibération du conseil municipal le {long_date(since - dt.timedelta(days=20))}, le logement communal situé {home.line()}, depuis le {long_date(since)}.",
            f"La redevance mensuelle, {money(rent)} de loyer et {money(dice.amount(20, 90))} de charges, est recouvrée par le service de gestion comptable {dice.pick(('de Blanquefort', 'de Dreux', 'de Lens', 'de Muret'))}.",
            f"Au vu des titres émis, le compte de l'occupant{person.e} ne présente aucun arriéré : les termes sont réglés jusqu'au {long_date(issued.replace(day=1) - dt.timedelta(days=1))}.",
            "Certificat délivré à la demande de l'intéressé" + person.e + ", pour être produit à l'appui d'une demande de logement social.",
        )
        + f"<div style='margin:12mm 0 0 85mm'>En mairie, le {long_date(issued)}<br>Le Maire,<br>{signature(dice.number(0, 99))}<br>{mayor.named()}</div>"
    )  # fmt: skip
    fields = {
        "host_name": landlord, "beneficiary_name": person.named(style), "address": home.truth(), "issue_date": issued,
    }  # fmt: skip
    return sheet("landlord_certificate", html, fields, font="C059", size=11, margin="18mm 24mm")


def family_company(dice: Dice) -> Paper:
    """A family company that lets one house: a long sentence with the dwelling before the tenant, who signs below, the company's name in the footer and in the text."""
    person, company, home = dice.person(age=(19, 75)), dice.company("landlord_company", "sci"), dice.address()
    day = dice.day_before(80)
    since = dice.day_before(3000, 200, day).replace(day=1)
    money = next(style for style in iter(dice.money, None) if style.suffix)
    rent, charges = dice.amount(380, 980, "rent"), dice.amount(20, 140, "charges")
    style, manager = dice.pick(("first_LAST", "first_last")), dice.person("", age=(40, 80))
    html = f"""<div style="text-align:right;font-style:italic">{company.address.town}, ce {long_date(day)}</div><div style="margin-top:22mm;font-size:13pt;letter-spacing:.06em;text-align:center">CERTIFICAT DU BAILLEUR</div>
<div style="text-align:justify;line-height:1.7;margin-top:14mm"><p>La société civile immobilière dénommée {esc(company.name)}, dont le siège est {esc(company.address.line())}, immatriculée sous le numéro {company.siret[:9]}, agissant par son gérant, certifie que le logement dont elle est propriétaire, situé {home.line()}, est loué nu, à usage de résidence principale, depuis le {long_date(since)}, à {spoken(person, style)}.</p>
<p>Elle certifie en outre que le loyer, de {money(rent)} par mois, ainsi que la provision sur charges, de {money(charges)}, sont acquittés jusqu'au terme {"d'" if day.month in (4, 8, 10) else "de "}{month_printed(day.year, day.month, "lower")} inclus ; qu'aucune somme ne reste due à quelque titre que ce soit ; et que les lieux sont entretenus en bon père de famille.</p>
<p>Ce certificat est remis à l'intéressé{person.e}, sur sa demande, pour la constitution d'un dossier de logement social.</p></div><div style="margin:16mm 0 0 90mm">{manager.named("first_LAST")}, gérant<br>{signature(dice.number(0, 99))}</div>"""
    footer = (
        f"{company.name} - société civile au capital de {dice.number(1, 90) * 100} euros - R.C.S. {company.siret[:9]}"
    )
    fields = {
        "host_name": company.name,
        "beneficiary_name": person.named(style),
        "address": home.truth(),
        "issue_date": day,
    }
    return sheet("landlord_certificate", html, fields, font="Caladea", size=11.5, margin="24mm 26mm", footer=footer)


LAYOUTS = {"family_company": family_company, "town_housing": town_housing,
    "private_owner": private_owner, "social_landlord": social_landlord, "agency_form": agency_form,
    "web_table": web_table,
}  # fmt: skip


def ticked_discharge(dice: Dice) -> Paper:
    """A « quitus de location » to tick, that an owner fills in for a tenant about to leave: two columns of answers, pen upon print."""
    person, owner, home = dice.person(age=(20, 72)), dice.person("landlord", age=(35, 84)), dice.address()
    issued, style = dice.day_before(70), dice.pick(("first_LAST", "LAST_first"))
    since = dice.day_before(3000, 300, of=issued)

    def pen(text: str) -> str:
        return f"<span style='font-family:{HAND};color:#14307a'>{text}</span>"

    asked = (
        "Les loyers et charges ont toujours été réglés à leur échéance",
        "Le compte du locataire est soldé à ce jour",
        "Une procédure est en cours",
        "Un plan d'apurement est en cours",
        "L'assurance du logement est justifiée",
    )
    good = (True, True, False, False, True)
    rows = [(text, "<span style='font-family:DejaVu Sans'>☒</span>" if yes else "<span style='font-family:DejaVu Sans'>☐</span>", "<span style='font-family:DejaVu Sans'>☐</span>" if yes else "<span style='font-family:DejaVu Sans'>☒</span>") for text, yes in zip(asked, good, strict=True)]  # fmt: skip
    html = (
        "<p class='c' style='font-size:16pt;font-style:italic'>Quitus de location</p><p class='c small'>attestation du bailleur à joindre à une demande de logement</p>"
        f"<p>Logement loué : {pen(home.line())}</p><p>Occupé par : {pen(spoken(person, style))} &nbsp; depuis le {pen(f'{since:%d/%m/%Y}')}</p><p>Propriétaire bailleur : {pen(spoken(owner, style))} &nbsp; Tél. {pen(dice.phone())}</p><br>"
        + table(rows, ("Je déclare que", "oui", "non"), cls="grid")
        + f"<p style='margin-top:8mm'>En conséquence, le locataire est à jour de ses obligations et je lui donne quitus.</p><p>À {pen(dice.address('').town)}, {pen(f'le {issued:%d/%m/%Y}')}</p><p>Signature du bailleur {signature(dice.number(0, 99))}</p>"
    )  # fmt: skip
    truth = {"host_name": owner.named(style), "beneficiary_name": person.named(style), "address": home.truth(), "issue_date": issued}  # fmt: skip
    return sheet("landlord_certificate", html, truth, font="P052", size=11.5, margin="20mm 24mm")


LAYOUTS["ticked_discharge"] = ticked_discharge


def by_message(dice: Dice) -> Paper:
    """An owner's electronic message sent to the printer: From, To, Object; the earlier question quoted beneath with its own day, a new address asked for in it."""
    person, owner, home = dice.person(age=(20, 70)), dice.person("landlord", age=(34, 82)), dice.address()
    name, called = person.named("first_last"), owner.named("first_last")
    sent = dice.day_before(75, 2)
    asked, since = sent - dt.timedelta(days=dice.number(1, 4)), dice.day_before(2600, 200, of=sent)
    printed = sent + dt.timedelta(days=1)
    new, post = dice.address(""), dice.address("")
    money = dice.money()
    day = f"{WEEKDAYS[sent.weekday()]} {long_date(sent)}"
    box = called.split()[-1].lower()
    html = f"""<div class="tiny" style="display:flex;justify-content:space-between"><span>{printed:%d/%m/%Y} {dice.number(7, 22):02d}:{dice.number(10, 59)}</span><span>Messagerie – Boîte de réception</span></div>
<hr style="border:0;border-top:1.4pt solid #222"><table style="font-size:9.6pt"><tr><td class="b" style="width:22mm">De :</td><td>{esc(called)} &lt;{box}.famille@courriel.example&gt;</td></tr><tr><td class="b">Envoyé :</td><td>{day} {dice.number(8, 21)}:{dice.number(10, 59)}</td></tr><tr><td class="b">À :</td><td>{esc(name)}</td></tr><tr><td class="b">Objet :</td><td>RE: papier pour mon dossier</td></tr></table><hr style="border:0;border-top:.5pt solid #999">
<p style="margin-top:7mm">Bonjour,</p><p>Voici ce que vous m'avez demandé, vous pouvez l'imprimer :</p>
<p>Je, soussigné{owner.e} {esc(called)}, propriétaire, vous loue depuis le {long_date(since)} le logement du {esc(home.line())}. Vous êtes à jour du paiement des loyers et des charges, soit {money(dice.amount(380, 900))} par mois, et il n'y a jamais eu d'incident à signaler. Je fais cette attestation pour servir et valoir ce que de droit.</p>
<p>Bon courage pour vos démarches. Mon adresse n'a pas changé : {esc(post.line())}.</p><p>{esc(called)}<br>{dice.phone()}</p>
<div style="border-left:1.6pt solid #7a9cc6;padding-left:4mm;margin-top:9mm;color:#333"><p class="small">Le {asked:%d/%m/%Y} à {dice.number(8, 22)}:{dice.number(10, 59)}, {esc(name)} a écrit :</p><p>Bonjour, pour ma demande de logement (je voudrais me rapprocher de chez {esc(dice.person("", age=(25, 70)).named("first_last"))}, {esc(new.line())}), on me réclame une attestation comme quoi je suis à jour de mes loyers au {asked.replace(day=1):%d/%m/%Y}. Pouvez-vous me la faire ? Merci beaucoup !</p></div>"""
    truth = {"host_name": called, "beneficiary_name": name, "address": home.truth(), "issue_date": sent}
    return sheet("landlord_certificate", html, truth, font="Carlito", size=11, margin="15mm 20mm")


LAYOUTS["by_message"] = by_message
LAYOUTS |= _further_landlord_certificate.LAYOUTS
LAYOUTS |= _extra_landlord_certificate.LAYOUTS
LAYOUTS |= _potluck_landlord_certificate.LAYOUTS
LAYOUTS |= _mixed_landlord_certificate.LAYOUTS
LAYOUTS |= _sorted_landlord_certificate.LAYOUTS


def franchise_grid(dice: Dice) -> Paper:
    """A franchised agency's sheet: a side band, boxes with the label above; the two tenants in two lines, an earlier home and its landlord too; the day in the object line."""
    person = dice.person(age=(22, 64))
    other = dice.partner(person, same_name=False)
    owner, past_owner, agent, chief = (dice.person(role, age=(28, 78)) for role in ("landlord", "", "", ""))
    home, past, shop = plain(dice.address()), plain(dice.address("")), plain(dice.address(""))
    agency = dice.company("", "agency")
    day = dice.day_before(80, 1)
    start = dice.day_before(1700, 200, of=day).replace(day=1)
    money, rent = dice.money(), float(dice.number(420, 990))
    names = f"{person.named('LAST_first')}<br>{other.named('LAST_first')}"
    cells = (
        ("Locataires en titre", names),
        ("Nés les", f"{person.birth_date:%d/%m/%Y}<br>{other.birth_date:%d/%m/%Y}"),
        ("Logement loué", "<br>".join(home.lines())),
        ("Bailleur", f"{owner.civility} {owner.named('first_LAST')}"),
        ("Bail en cours depuis le", f"{start:%d/%m/%Y}"),
        ("Loyer charges comprises", money(rent)),
        ("Logement précédent", "<br>".join(past.lines())),
        ("Bailleur précédent", f"{past_owner.civility} {past_owner.named('first_LAST')}"),
        ("Loyers et charges", "à jour au dernier terme échu"),
        ("Incidents", "aucun sur douze mois"),
    )
    grid = "".join(
        f'<div style="width:46%;border:.6pt solid #b9a;padding:2mm 3mm;min-height:15mm"><span class="tiny" style="color:#705">{label}</span><br>{value}</div>'
        for label, value in cells
    )
    html = f"""<div style="display:flex;gap:8mm"><div style="width:36mm;background:#70185a;color:#fff;padding:5mm 3mm;min-height:250mm;font-size:8pt"><b style="font-size:15pt">clé&amp;co</b><br>réseau d'agences franchisées<p style="margin-top:16mm"><b>{esc(agency.name)}</b><br>{"<br>".join(shop.lines())}<br>{dice.phone()}</p><p>Carte G n° {dice.digits(4)} 2021 000 {dice.digits(3)}</p><p style="margin-top:80mm">Chaque agence est une entreprise indépendante.</p></div>
<div style="flex:1"><p><b>Objet :</b> situation locative au {long_date(day)}</p><h1 style="text-align:left">Attestation du bailleur</h1><p>{esc(agency.name)}, mandataire du bailleur ci-dessous, atteste que les locataires désignés sont à jour de leurs loyers et charges.</p><div style="display:flex;flex-wrap:wrap;gap:2mm">{grid}</div>
<table style="margin-top:9mm;width:100%"><tr><td>La gestionnaire<br>{esc(initial(agent))}{signature(dice.number(0, 90))}</td><td>Vu, le responsable d'agence<br>{esc(initial(chief))}{signature(dice.number(0, 90))}</td></tr></table>
<p style="margin-top:14mm;border-top:.6pt dashed #999;font-size:8.5pt">À remettre à : {esc(person.named("LAST_first"))} et {esc(other.named("LAST_first"))}</p></div></div>"""
    fields = {
        "host_name": owner.named("first_LAST"),
        "beneficiary_name": person.named("LAST_first"),
        "address": home.truth(),
        "issue_date": day,
    }
    return sheet(
        "landlord_certificate", html, fields, font=dice.pick(("Lato", "Open Sans")), size=9.8, margin="11mm 13mm"
    )


LAYOUTS["franchise_grid"] = franchise_grid
LAYOUTS |= _blind_landlord_certificate.LAYOUTS


def manager_workbook(dice: Dice) -> Paper:
    """A letting manager's worksheet printed with its grid, all in small letters: prose, a boxed summary, the heading in the last row."""
    tenant, home = dice.person(age=(22, 70)), dice.address()
    firm = dice.company("landlord", "agency")
    day = dice.day_before(200, 2)
    start = dice.day_before(2600, 200, of=day)
    old, guard = dice.address(""), dice.person("", age=(35, 64))
    name = tenant.named("first_last").lower()
    sci = dice.company("", "sci").name
    rent, charges = dice.number(380, 900), dice.number(20, 130)
    money = MoneyStyle(" ", ",", " €")

    def row(number: int, left: str, right: str = "", tint: str = "") -> str:
        cells = (
            f'<td colspan="4"{tint}>{left}</td>'
            if not right
            else f'<td style="border:1.4pt solid #222">{left}</td><td colspan="3" style="border:1.4pt solid #222">{right}</td>'
        )
        return f'<tr><td class="c" style="background:#ddd;width:8mm">{number}</td>{cells}</tr>'

    blank = "&nbsp;"
    body = [
        row(
            1,
            f"{esc(firm.name)}, {esc(firm.address.line().lower())}, siret {firm.siret}, tél. {dice.phone()}, compte de gestion {dice.iban()}",
        ),
        row(2, blank),
        row(3, f"réf. / date : gl-{dice.digits(5)} / {day:%d/%m/%Y}"),
        row(4, blank),
        row(
            5,
            "nous confirmons, à l'usage de tout bailleur ou organisme, que le preneur figurant au tableau ci-dessous occupe le lot dont nous avons la gestion et qu'il a réglé ses termes jusqu'au dernier appel. aucune procédure n'est en cours.",
        ),
        row(6, blank),
        row(7, "preneur", esc(name)),
        row(8, "lot occupé", esc(home.line().lower())),
        row(9, "bail du", f"{start:%d/%m/%Y}"),
        row(10, "terme mensuel", f"{money(rent)} + {money(charges)} de charges"),
        row(11, "solde du compte", money(0)),
        row(12, blank),
        row(
            13,
            f"avant cette date le preneur demeurait {esc(old.line().lower())} ; son bailleur d'alors, {esc(sci.lower())}, nous avait transmis ses quittances.",
        ),
        row(
            14,
            f"le preneur est assisté de {esc(guard.named('first_last').lower())}, mandataire, à qui copie est adressée.",
        ),
        row(15, blank),
        row(16, f"le service location {signature(dice.number(0, 99))}"),
        row(17, "<b>attestation de bonne tenue de compte locatif</b>", tint=' style="background:#cfe3cf"'),
    ]
    heads = "".join(f"<th class='c'>{letter}</th>" for letter in " abcd")
    html = f'<table class="grid"><colgroup><col style="width:8mm"><col style="width:40mm"><col><col><col></colgroup><tr>{heads}</tr>{"".join(body)}</table><p class="tiny">attestations.xlsx — feuille {dice.number(2, 9)} — page 1</p>'
    truth = {"host_name": firm.name, "beneficiary_name": name, "address": home.truth().lower(), "issue_date": day}
    return sheet("landlord_certificate", html, truth, font=dice.font("sans"), size=9.8)


LAYOUTS["manager_workbook"] = manager_workbook


def ticked_window_letter(dice: Dice) -> Paper:
    """A social landlord's window letter: boxes with what does not apply struck, the tenant in a row of a table, signed by a key."""
    person, next_door, agent = dice.person(age=(24, 76)), dice.person("", age=(25, 80)), dice.person("", age=(26, 60))
    name = f"{three(dice, person)} {person.last_name.upper()}"
    body = dice.company("landlord_company", "social_landlord").name
    home, day = plain(dice.address()), dice.day_before(80, 1)
    entry = dice.day_before(1900, 300, of=day)
    old = dice.day_before(500, 120, of=day)
    money, rent = MoneyStyle(" ", ",", " €"), dice.amount(320, 690)

    def choice(text: str, on: bool) -> str:
        return f"<p style='margin-left:8mm'>{ticked(text if on else f'<s>{text}</s>', on)}</p>"

    rows = [
        ("Titulaire du bail", f"<b>{esc(name)}</b>"), ("Naissance", f"{person.birth_date:%d/%m/%Y}, {esc(person.birth_place)}"), ("Logement", esc(home.line())),
        ("Entrée dans les lieux", f"{entry:%d/%m/%Y}"), ("Dernière quittance", money(rent)), ("Voisin ayant reçu le pli", f"{esc(next_door.named('first_LAST'))}, né{next_door.e} le {next_door.birth_date:%d/%m/%Y}"),
    ]  # fmt: skip
    html = f"""<div class="head"><div><b style="font-size:15pt;color:#b0461e">{esc(body)}</b><br><span class="small">Agence de proximité — {esc(plain(dice.address("")).line())}</span></div></div><table><tr><td style="width:50%" class="small"><b>Vos références</b><br>Contrat : {dice.digits(6)}/{dice.digits(2)}<br>Lot : {dice.letters(2)}{dice.digits(4)}<br>Notre interlocuteur : {esc(initial(agent))}</td><td style="border:.5pt solid #bbb;padding:4mm;height:26mm">{esc(name)}<br>{"<br>".join(map(esc, home.lines(True)))}</td></tr></table>
<h2 style="margin-top:8mm">{dice.pick(("Certificat de bonne tenue du compte locatif", "Certificat de bonne occupation", "Attestation de loyers acquittés"))}</h2><table class="grid">{"".join(f"<tr><td style='width:36%'>{a}</td><td>{b}</td></tr>" for a, b in rows)}</table>
<p style="margin-top:5mm">Le service certifie que la situation est la suivante :</p>{choice("loyers et charges réglés, aucun impayé à ce jour", True)}{choice("dette locative faisant l'objet d'un plan d'apurement", False)}{choice("procédure contentieuse en cours", False)}{choice("assurance des risques locatifs produite", True)}{choice("troubles de voisinage signalés", False)}
<p>Une précédente attestation, du {old:%d/%m/%Y}, mentionnait un reste dû de {money(dice.amount(60, 340))} ; il a été soldé depuis.</p><p class="small" style="border:.6pt solid #b0461e;padding:2mm;margin-top:8mm">Signé électroniquement le {day:%d/%m/%Y} à {dice.number(8, 18):02d}:{dice.number(10, 59)} — {esc(initial(agent))}, {esc(body)} — certificat {dice.digits(10)}</p>"""
    truth = {"host_name": body, "beneficiary_name": name, "address": home.truth(), "issue_date": day}
    return sheet("landlord_certificate", html, truth, font=dice.font("sans"), size=10)


LAYOUTS["ticked_window_letter"] = ticked_window_letter
LAYOUTS |= _diverse_landlord_certificate.LAYOUTS | _apart_housing.LANDLORD
