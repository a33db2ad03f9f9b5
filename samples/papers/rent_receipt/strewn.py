"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MoneyStyle, amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.rent_receipt._draw import draw, truth
from samples.stationery import handwriting, logo, stamp

QR = "".join(
    f'<rect x="{x}" y="{y}" width="1" height="1"/>'
    for y in range(21)
    for x in range(21)
    if (x * 7 + y * 11 + x * y) % 3 == 0
    or (x < 7 and y < 7 and (x in (0, 6) or y in (0, 6) or (1 < x < 5 and 1 < y < 5)))
)


def three_framed_cards(dice: Dice) -> Paper:
    """No title: a framed certificate with logo, seal and code, three cards side by side; the tenant stands in the address block alone."""
    rent, money = draw(dice, "social_landlord"), dice.money()
    tenant, owner = rent.tenants[0].named("first_LAST"), rent.company.name
    former, past, chief, clerk = dice.address(""), dice.person("", age=(40, 80)), dice.person("", age=(35, 62)), dice.person("", age=(24, 60))  # fmt: skip

    def card(title: str, *rows: str) -> str:
        body = "".join(f"<p style='margin:1.2mm 0'>{row}</p>" for row in rows)
        return f'<td style="width:33%;padding:1mm"><div style="border:.6pt solid #6b7;border-radius:2mm;height:52mm;padding:3mm"><b class="small" style="color:#275">{title}</b>{body}</div></td>'

    day = "%d.%m.%y"
    cards = (
        card("LE BIEN", *(esc(row) for row in rent.home.lines()), f"Référence {dice.letters(2)}-{dice.digits(4)}")
        + card("LE TERME", f"du {rent.start:{day}}", f"au {rent.end:{day}}", f"encaissé le {rent.paid_on:{day}}", "par prélèvement sur un compte ouvert à la Banque du Littoral, 2 place de la Bourse, 13001 Marseille")
        + card("LES SOMMES", f"loyer nu {money(rent.rent)}", f"provisions {money(rent.charges)}", f"<b>ensemble {money(rent.total)}</b>", "solde du compte : néant")
    )  # fmt: skip
    html = f"""<div style="border:3px double #275;padding:7mm;height:255mm"><table><tr><td>{logo(esc(owner), "#275a3c", esc(rent.company.address.line()))}</td><td class="right"><svg width="78" height="78" viewBox="0 0 21 21">{QR}</svg></td></tr></table>
<p style="margin:10mm 0 8mm 92mm">{esc(tenant)}<br>{lines(rent.home.lines())}</p>
<p>Nous certifions avoir reçu, pour le bien et le terme désignés ci-dessous, les sommes qui y sont portées, et vous en donnons bonne et valable quittance, sous réserve de tous nos droits.</p>
<table style="margin:5mm 0">{"<tr>" + cards + "</tr>"}</table>
<p class="small">Dossier repris du précédent bailleur, {past.civility} {esc(past.first_name[0])}. {esc(past.last_name)} ; votre ancien logement, {esc(former.line())}, a été rendu le {rent.start - dt.timedelta(days=dice.number(400, 1500)):{day}}. Assurance du logement : La Prévoyante Habitat, 41 rue de Metz, 31000 Toulouse, contrat valable jusqu'au {rent.end + dt.timedelta(days=150):{day}}.</p>
<table style="margin-top:14mm"><tr><td>{stamp("GESTION", under="ACQUIT")}</td><td>Délivré le {rent.issued_on:{day}}<br><br>Pour la directrice, par délégation,<br>{chief.civility} {esc(chief.first_name[0])}. {esc(chief.last_name)}<br><span class="small">suivi : {esc(clerk.first_name[0])}. {esc(clerk.last_name)}</span></td></tr></table></div>"""
    return Paper(html, truth(rent, [tenant], owner), "rent_receipt", "", dice.font("sans"), 10, "12mm 13mm")


def dotted_by_hand(dice: Dice) -> Paper:
    """A print with dotted lines filled by hand under the law's name: prose and one boxed summary, the day in the object, « à remettre à » in the foot."""
    rent, money = draw(dice), lambda value: f"{value:.2f} €".replace(".", ",")
    who = rent.tenants[0]
    if "person" not in dice.given:
        who = replace(who, last_name=dice.pick(("de La Porte-Vernier", "Le Goff de Kersaint", "du Bois-Girard", "d'Almeida-Rougier")), birth_name=None)  # fmt: skip
    name, owner = who.named("first_last"), rent.landlord.named("first_last")
    former, past, notary = dice.address(""), dice.person("", age=(45, 80)), dice.person("", age=(35, 65))
    old_rent, old_charges = round(rent.rent * 0.97, 2), round(rent.charges * 0.95, 2)

    def pen(text: str) -> str:
        return (
            f'<span style="font-family:Kalam;color:#1b2f8a;border-bottom:1pt dotted #555;padding:0 4mm">{text}</span>'
        )

    compare = table([["Loyer", money(old_rent), money(rent.rent)], ["Charges", money(old_charges), money(rent.charges)], ["Total du mois", money(round(old_rent + old_charges, 2)), money(rent.total)]], "grid small", ("", f"{rent.start.year - 1} (rappel)", "ce mois"), ("40%", "30%", "30%"))  # fmt: skip
    html = f"""<p class="center" style="font-size:12pt"><b>DOCUMENT DÉLIVRÉ EN APPLICATION DE L'ARTICLE 21<br>DE LA LOI N° 89-462 DU 6 JUILLET 1989</b></p>
<p style="margin:7mm 0">Objet : terme de {pen(month_printed(rent.start.year, rent.start.month, "lower"))} — pièce remplie le {pen(f"{rent.issued_on:%d/%m/%Y}")}</p>
<p style="line-height:2.1">Le bailleur, {pen(esc(owner))}, reconnaît que le locataire du logement sis {pen(esc(rent.home.line()))} lui a remis le {pen(f"{rent.paid_on:%d/%m/%Y}")} la somme de {pen(amount_in_words(rent.total))} pour la période courant du {pen(f"{rent.start:%d/%m/%Y}")} au {pen(f"{rent.end:%d/%m/%Y}")}, et lui en donne quittance. Le bail a été reçu par Maître {pen(esc(notary.last_name))}, notaire, le {pen(f"{rent.start - dt.timedelta(days=dice.number(500, 900)):%d/%m/%Y}")}. Le locataire demeurait auparavant {pen(esc(former.line()))}, chez {past.civility} {pen(esc(past.named("first_last")))}, propriétaire.</p>
<div style="border:1.5pt solid #333;padding:3mm;margin:6mm 25mm">{compare}</div>
<p style="line-height:2">Signature du bailleur : {pen(esc(f"{rent.landlord.first_name[0]}. {rent.landlord.last_name}"))}</p>
<p style="border-top:.6pt solid #333;margin-top:45mm;padding-top:2mm">à remettre à : {pen(esc(name))}</p><p class="tiny">Éditions du Timbre, modèle L 24 — reproduction interdite. Le présent document annule les reçus donnés pour acomptes sur le même terme.</p>"""
    return Paper(html, truth(rent, [name], owner), "rent_receipt", handwriting(), dice.font("serif"), 10.5, "17mm 19mm")


def register_articles(dice: Dice) -> Paper:
    """An extract of a landlord's register: numbered articles, one row about the tenant among its columns, the title in the closing band."""
    rent, money = draw(dice, "social_landlord", benefit=dice.chance(0.6)), dice.table_money()
    who, owner = rent.tenants[0], rent.company.name
    name, child = who.named("first_LAST"), dice.children(who, 1)[0]
    if child.birth_date > rent.start:
        child = replace(child, birth_date=rent.start - dt.timedelta(days=dice.number(90, 2_900)))
    one, two = dice.person("", age=(28, 62)), dice.person("", age=(28, 62))
    row = [[dice.digits(6), esc(name), f"{rent.start:%d/%m/%Y}", f"{rent.end:%d/%m/%Y}", money(rent.rent), money(rent.charges), *([money(rent.benefit)] if rent.benefit else []), f"<b>{money(rent.total)}</b>", f"{rent.paid_on:%d/%m/%Y}"]]  # fmt: skip
    head = [
        "N° ordre",
        "Occupant",
        "Du",
        "Au",
        "Loyer",
        "Charges",
        *(["APL déduite"] if rent.benefit else []),
        "Versé",
        "Le",
    ]
    past = [
        ["Loyers encaissés", money(round(rent.rent * 11.6, 2))],
        ["Charges encaissées", money(round(rent.charges * 11.6, 2))],
        ["Régularisation portée au crédit", money(dice.amount(12, 140))],
    ]
    html = f"""<p><b>{esc(owner)}</b> — {esc(rent.company.address.line())}<br>Registre des encaissements, folio {dice.number(12, 480)}, extrait</p>
<p style="margin-top:8mm"><b>1.</b> L'agent comptable certifie que {who.civility} {esc(name)}, titulaire du contrat n° {dice.digits(7)}, occupe le logement situé {esc(rent.home.line())}.</p>
<p><b>2.</b> Le registre porte à son compte la ligne suivante, en euros :</p>{table(row, "grid small", head)}
<p style="margin-top:5mm"><b>3.</b> Cette ligne étant soldée, il lui en est donné acquit, loyer et charges distingués.</p>
<p><b>4.</b> Vit aussi au foyer : {esc(child.named("first_LAST"))}, né{child.e} le {child.birth_date:%d/%m/%Y}.</p>
<p><b>5.</b> Pour mémoire, exercice {rent.start.year - 1} :</p>{table(past, "rows small", (), ("70%", "30%"))}
<p style="margin-top:7mm"><b>6.</b> Le présent document, établi ce jour, {long_date(rent.issued_on, True)}, est délivré sans frais.</p>
<div class="cols" style="margin-top:10mm"><div>L'agent chargé du registre<br>{esc(one.named("first_LAST"))}</div><div>Contresigné, l'agent comptable<br>{esc(two.named("first_LAST"))}</div></div>
<div style="background:#333;color:#fff;text-align:center;padding:3mm;margin-top:40mm;letter-spacing:.2em">QUITTANCE</div>"""
    fields = truth(rent, [name], owner)
    return Paper(html, fields, "rent_receipt", "", dice.font("serif"), 10, "17mm 17mm")


def association_word(dice: Dice) -> Paper:
    """A small association lets a flat: a typed letter, prose alone, « je soussignée » the treasurer; guardian, an older receipt and births beside."""
    rent, money = draw(dice, "sci"), MoneyStyle(" ", ",", dice.pick((" €", " euros")))
    firm = rent.company.name
    if "landlord" not in dice.given:
        firm = dice.pick(
            (
                "Association Le Toit Partagé",
                "Les Amis du Vieux Moulin",
                "Association Entraide du Faubourg",
                "Foyer Sainte-Odile, association loi 1901",
            )
        )
    writer = replace(dice.person("", sex="F", age=(45, 78)), birth_name=dice.person("").last_name)
    who, guardian = rent.tenants[0], dice.person("", age=(32, 62))
    name = who.named("first_LAST")
    other = dice.person("", age=(60, 88))
    older = rent.paid_on - dt.timedelta(days=dice.number(29, 33))
    html = f"""{logo(esc(firm), "#7d4e24")}<p style="margin-top:3mm">le {long_date(rent.issued_on)}</p><h2 class="center" style="margin:12mm 0 9mm">Quittance de loyer</h2>
<div class="justify" style="line-height:1.6"><p>Je soussignée {esc(writer.named("first_LAST"))}, née {esc(writer.birth_name.upper())} le {long_date(writer.birth_date)}, trésorière de l'association {esc(firm)}, dont le siège est {esc(rent.company.address.line())}, propriétaire, déclare avoir reçu le {long_date(rent.paid_on)} de {who.civility} {esc(name)}, né{who.e} le {long_date(who.birth_date)}, la somme de {money(rent.total)} pour le logement que l'association lui loue {esc(rent.home.line())}.</p>
<p>Cette somme couvre le temps du {long_date(rent.start)} au {long_date(rent.end)} ; elle comprend {money(rent.rent)} de loyer et {money(rent.charges)} de charges. J'en donne quittance au nom de l'association.</p>
<p>Le virement a été fait, comme les mois passés, par {guardian.civility} {esc(guardian.named("first_LAST"))}, mandataire judiciaire à la protection des majeurs, qui assiste notre locataire et à qui copie est adressée. Notre précédente quittance, du {long_date(older)}, portait par erreur la somme de {money(round(rent.total + 15, 2))} ; elle est sans valeur.</p>
<p>Nous rappelons que la cave est mise à disposition de {other.civility} {esc(other.named("first_LAST"))}, né{other.e} en {other.birth_date.year}, et n'entre pas dans la location.</p></div>
<p class="right" style="margin-top:14mm">{esc(writer.named("first_LAST"))}</p>"""
    return Paper(html, truth(rent, [name], firm), "rent_receipt", "", dice.pick(("Carlito", "Liberation Serif", "Caladea")), 11.5, "20mm 23mm")  # fmt: skip


def shared_flat(dice: Dice) -> Paper:
    """A furnished room of a shared flat let by its own lease: the whole flat's rent beside the room's, flatmates named, lump charges."""
    rent, money = draw(dice), dice.money()
    tenant, owner = rent.tenants[0].named("first_last"), rent.landlord.named("first_last")
    mates = [dice.person("", age=(19, 34)).named("first_last") for _ in range(2)]
    whole = round(rent.rent * 2.93, 2)
    style = dice.pick(("slash", "long"))
    chips = "".join(f'<span style="border:.6pt solid #99a;border-radius:3mm;padding:.6mm 3mm;margin-right:2mm">{text}</span>' for text in ("Chambre n° 3", f"{dice.number(9, 15)} m²", "meublé", "bail individuel"))  # fmt: skip
    rows = [["Loyer de la chambre", money(rent.rent)], ["Forfait de charges (eau, chauffage, internet)", money(rent.charges)], ["<b>Total payé</b>", f"<b>{money(rent.total)}</b>"]]  # fmt: skip
    html = f"""<table><tr><td style="font-size:20pt;color:#c2410c"><b>colokeo</b></td><td class="right small">Quittance n° {rent.start.year}-{rent.start.month:02d}-{dice.digits(4)}<br>générée le {date_printed(rent.issued_on, style)}</td></tr></table>
<p style="margin:6mm 0 2mm;font-size:14pt">Quittance · {month_printed(rent.start.year, rent.start.month, "title")}</p><p class="small">{chips}</p>
<table style="margin-top:6mm"><tr><td style="width:50%"><span class="tiny">Vous êtes</span><br><b>{esc(tenant)}</b><br>{lines(rent.home.lines())}</td><td><span class="tiny">Votre propriétaire</span><br><b>{esc(owner)}</b><br><span class="small">représenté par Colokeo SAS, 60 rue François-Ier, 75008 Paris, SIRET {dice.siret()}</span></td></tr></table>
<p style="margin:8mm 0 3mm">{esc(owner)} a reçu votre règlement du {date_printed(rent.paid_on, style)} pour la période du {date_printed(rent.start, style)} au {date_printed(rent.end, style)} et vous en donne quittance.</p>
{table(rows, "rows", (), ("75%", "25%"))}
<div style="background:#fff4ec;padding:4mm;margin-top:8mm" class="small"><b>La colocation en un coup d'œil</b><br>Loyer de l'appartement entier : {money(whole)} · charges de l'appartement : {money(round(rent.charges * 3, 2))}<br>Vos colocataires : {esc(mates[0])} (chambre 1), {esc(mates[1])} (chambre 2). Chacun reçoit sa quittance ; il n'y a pas de solidarité entre les chambres.<br>Dépôt de garantie versé : {money(rent.rent)} · prochain prélèvement le {date_printed(rent.end + dt.timedelta(days=5), style)}</div>
<p class="tiny" style="margin-top:60mm">Une quittance est délivrée gratuitement à chaque locataire qui en fait la demande. Conservez-la trois ans.</p>"""
    return Paper(html, truth(rent, [tenant], owner), "rent_receipt", "", dice.pick(("Inter", "Lato", "Roboto")), 10, "14mm 17mm")  # fmt: skip


def ledger_rubrics(dice: Dice) -> Paper:
    """A public housing office's two-sided slip: a band of references, rubrics with a key, four kinds of charges under a subtotal, movements of the account."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 2)), benefit=True), dice.table_money()
    tenants = [person.named("LAST_FIRST") for person in rent.tenants]
    owner = rent.company.name
    parts = [round(rent.charges * share, 2) for share in (0.41, 0.22, 0.19)]
    parts.append(round(rent.charges - sum(parts), 2))
    labels = ("EAU FROIDE COMPTEUR", "CHAUFFAGE COLLECTIF", "ASCENSEUR ENTRETIEN", "TAXE ORDURES MENAGERES")
    rows = [
        ["L01", "LOYER PRINCIPAL", money(rent.rent)],
        *[[f"C{n:02d}", label, money(part)] for n, (label, part) in enumerate(zip(labels, parts, strict=True), 11)],
    ]
    rows += [
        ["", "SOUS-TOTAL CHARGES", money(rent.charges)],
        ["", "TOTAL BRUT DU TERME", money(rent.gross)],
        ["A90", "APL VERSEE AU BAILLEUR", f"{money(rent.benefit)}-"],
        ["", "<b>NET QUITTANCE</b>", f"<b>{money(rent.total)}</b>"],
    ]
    past, guard = rent.total - dice.number(2, 9), dice.person("", age=(28, 62))
    moves = [
        [f"{rent.start - dt.timedelta(days=24):%d/%m/%y}", "Terme précédent, prélevé", money(past), money(past)], [f"{rent.start:%d/%m/%y}", "Terme", money(rent.total), ""],
        [f"{rent.paid_on:%d/%m/%y}", "Prélèvement encaissé — merci", "", money(rent.total)], [f"{rent.issued_on:%d/%m/%y}", "Solde du compte", "0,00", ""],
    ]  # fmt: skip
    band = "".join(f'<td style="border-right:1px solid #fff;padding:1.5mm 2mm"><span style="font-size:6.5pt">{label}</span><br>{value}</td>' for label, value in (
        ("Compte", f"{dice.digits(4)}.{dice.digits(3)}.{dice.digits(2)}"), ("Patrimoine", f"{dice.number(100, 999)} / esc. {dice.pick('ABC')} / n° {dice.number(1, 80)}"), ("Terme", f"{rent.start:%d/%m/%Y} au {rent.end:%d/%m/%Y}"), ("Édition", f"{rent.issued_on:%d/%m/%Y}"), ("Échéance suivante", f"{rent.end + dt.timedelta(days=5):%d/%m/%Y}"),
    ))  # fmt: skip
    html = f"""<table><tr><td style="width:50%"><b>{esc(owner)}</b><br><span class="small">{lines(rent.company.address.lines())}<br>Votre gardien : {esc(guard.named("first_LAST"))}, {dice.phone()}</span></td><td style="padding-top:14mm">{"<br>".join(f"{p.civility.rstrip('.').upper()} {esc(n)}" for p, n in zip(rent.tenants, tenants, strict=True))}<br>{lines(rent.home.lines(True))}</td></tr></table>
<table style="background:#24506e;color:#fff;margin:9mm 0 5mm"><tr>{band}</tr></table>
<div class="cols"><div style="flex:1.25"><p class="bold">RUBRIQUES QUITTANCÉES</p>{table(rows, "rows small", ("Clé", "Libellé", "Euros"), ("12%", "64%", "24%"))}</div><div><p class="bold">MOUVEMENTS DU COMPTE</p>{table(moves, "rows small", ("Le", "Nature", "Débit", "Crédit"))}</div></div>
<p style="margin-top:8mm">Le terme ci-dessus ayant été réglé, le présent document vaut quittance (article 21 de la loi du 6 juillet 1989) pour les occupants désignés à l'adresse ci-dessus, qui est celle du logement.</p>
<p class="small">Enquête ressources : réponse attendue avant le {rent.end + dt.timedelta(days=40):%d/%m/%Y}. Supplément de loyer de solidarité en l'absence de réponse : {money(dice.amount(90, 420))} par mois. Assurance locative souscrite jusqu'au {rent.end + dt.timedelta(days=120):%d/%m/%Y}.</p>"""
    return Paper(html, truth(rent, tenants, owner), "rent_receipt", "", dice.font("sans"), 9.5, "13mm 14mm")


LAYOUTS = {
    "three_framed_cards": three_framed_cards,
    "dotted_by_hand": dotted_by_hand,
    "register_articles": register_articles,
    "association_word": association_word,
    "shared_flat": shared_flat,
    "ledger_rubrics": ledger_rubrics,
}
