"""The relevé d'identité bancaire (RIB): IBAN, BIC, the account's holder. No list of the application asks for it."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_money,
    _blind_bank_details,
    _mixed_bank_details,
    _potluck_bank_details,
    _sorted_bank_details,
)
from samples.papers._mixed_housing_kit import plain
from samples.stationery import head, lines, logo, pairs, paragraphs, sheet, signature, spoken, table

_BANKS = (
    ("BANQUE POSTALE DE L'OUEST", "#003da5", "PSSTFRPPBOR"),
    ("CRÉDIT MUTUEL OCÉAN", "#1d4f9c", "CMCIFR2A"),
    ("CAISSE D'ÉPARGNE AQUITAINE", "#c8102e", "CEPAFRPP333"),
    ("SOCIÉTÉ BANCAIRE DU NORD", "#111", "SOGEFRPP"),
)


def slip(dice: Dice) -> Paper:
    """A full page with the slip in a table."""
    person, style, iban = dice.person(age=(18, 85)), dice.name_style(), dice.iban()
    name, colour, bic = dice.pick(_BANKS)
    bare = iban.replace(" ", "")
    html = (
        head(logo(name, colour), lines("Agence de " + dice.address("").town, dice.phone())) + "<h1>RELEVÉ D'IDENTITÉ BANCAIRE</h1><p class='small'>Ce relevé est destiné à être remis, sur leur demande, à vos créanciers ou débiteurs appelés à faire inscrire des opérations à votre compte (virements, paiements de quittances, etc.).</p>"
        + table([(bare[4:9], bare[9:14], bare[14:25], bare[25:27], name)], ("Code banque", "Code guichet", "N° de compte", "Clé RIB", "Domiciliation")) + pairs((("IBAN (International Bank Account Number)", f"<b>{iban}</b>"), ("BIC (Bank Identifier Code)", bic), ("Titulaire du compte", lines(spoken(person, style), *dice.address().lines(True)))))
    )  # fmt: skip
    return sheet("bank_details", html, {"person_names": [person.named(style)]}, font=dice.font())


def small_slip(dice: Dice) -> Paper:
    """The coupon of a cheque book or of a telephone's screen."""
    person, iban = dice.person(age=(18, 85)), dice.iban()
    name, colour, bic = dice.pick(_BANKS)
    html = (
        f"<div class='box' style='width:130mm'><div style='background:{colour};color:#fff;padding:4px'>{name} - RIB / IBAN</div><p class='b'>{person.named('LAST_FIRST')}</p>"
        f"{pairs((('IBAN', iban), ('BIC', bic), ('Titulaire', person.named('LAST_FIRST'))), width='22%')}<p class='tiny'>Relevé d'identité bancaire - Compte courant en euros</p></div>"
    )
    return sheet("bank_details", html, {"person_names": [person.named("LAST_FIRST")]}, font=dice.font())


def mobile_bank(dice: Dice) -> Paper:
    """The RIB shared from a telephone, in a narrow page."""
    person, iban, style = dice.person(age=(18, 60)), dice.iban(), "first_last"
    name, colour, bic = dice.pick(
        (
            ("Nickel", "#ff5f00", "FPELFR21XXX"),
            ("Boursorama Banque", "#e20074", "BOUSFRPPXXX"),
            ("Fortuneo", "#9bc31f", "FTNOFRP1XXX"),
        )
    )
    html = (
        f"<div style='background:{colour};color:#fff;padding:8mm;font-size:1.4em'>{name}</div><h2>Mes coordonnées bancaires (RIB)</h2>"
        + "".join(f"<div class='small' style='color:#666;margin-top:4mm'>{label}</div><div class='b'>{value}</div>" for label, value in (("Titulaire", person.named(style)), ("IBAN", iban), ("BIC", bic), ("Adresse", dice.address().line())))
    )  # fmt: skip
    return sheet(
        "bank_details",
        html,
        {"person_names": [person.named(style)]},
        page="110mm 190mm",
        margin="8mm",
        font=dice.font(),
    )


def joint_strips(dice: Dice) -> Paper:
    """A page of three tear-off strips for a joint account: holders in capitals with OU between them, groups of the account before the IBAN, the branch in a corner."""
    first = dice.person()
    second = dice.partner(first)
    issued, iban = dice.day_before(500), dice.iban()
    flat = iban.replace(" ", "")
    bank, bic = dice.pick((("Banque Tarneaud-Lafitte", "TARNFR2L"), ("Crédit Maritime de Cornouaille", "CCBPFRPPNAN"), ("Société Marseillaise de Dépôt", "SMCTFR2A"), ("BRED Rive Gauche", "BREDFRPPXXX")))  # fmt: skip
    one, two = first.named("LAST_FIRST"), second.named("LAST_FIRST")
    home, branch = dice.address(), dice.address("")

    def strip() -> str:
        cells = "".join(
            f"<td style='border:.5pt solid #666;text-align:center;font-size:8pt'><span style='font-size:6pt'>{label}</span><br>{value}</td>"
            for label, value in (
                ("Banque", flat[4:9]),
                ("Guichet", flat[9:14]),
                ("Compte", flat[14:25]),
                ("Clé", flat[25:27]),
                ("Devise", "EUR"),
            )
        )
        return (
            f"<div style='border-bottom:1pt dashed #777;padding:7mm 0'><table><tr><td style='width:54%'><b>{bank}</b> <span style='font-size:7.5pt'>agence de {branch.town}, {branch.street}</span><br><br><span style='font-size:7pt'>Titulaires du compte</span><br>{'MME' if first.sex == 'F' else 'M'} {one}<br>OU {'MME' if second.sex == 'F' else 'M'} {two}<br>{'<br>'.join(home.lines(True))}</td>"
            f"<td><div style='text-align:right;font-size:11pt'>R.I.B.</div><table style='margin:2mm 0'><tr>{cells}</tr></table><div style='font-size:7pt'>IBAN (international)</div><div style='font:10pt Liberation Mono'>{iban}</div><div style='font-size:7pt;margin-top:2mm'>Code d'identification de la banque</div><div style='font:10pt Liberation Mono'>{bic}</div></td></tr></table></div>"
        )

    html = (
        f"<div style='font-size:8.4pt;display:flex;justify-content:space-between'><span>Relevés d'identité bancaire à détacher et à remettre à vos créanciers ou débiteurs</span><span>édités le {issued:%d/%m/%Y}</span></div>"
        + strip() * 3
        + f"<p style='font-size:7.4pt'>Compte joint avec solidarité active et passive. Vérifiez l'exactitude de ces coordonnées ; la banque n'est pas responsable d'une erreur de recopie. Opposition : {dice.phone()}.</p>"
    )
    return sheet("bank_details", html, {"person_names": [one, two], "issue_date": issued}, font="Liberation Sans Narrow", size=10.2, margin="12mm 16mm")  # fmt: skip


def tobacconist_account(dice: Dice) -> Paper:
    """The account opened at a tobacconist's: a dark card with the holder last, the bank's code cut in cells, explanations in two columns beneath."""
    person, day = dice.person(age=(18, 80)), dice.day_before(200)
    iban, style = dice.iban(), dice.pick(("LAST_FIRST", "first_LAST"))
    plain = iban.replace(" ", "")
    cells = "".join(
        f'<td style="border:1px solid #f60;padding:2mm;text-align:center"><div class="tiny">{label}</div>{value}</td>'
        for label, value in (
            ("Établissement", plain[4:9]),
            ("Guichet", plain[9:14]),
            ("Compte", plain[14:25]),
            ("Clé", plain[25:]),
        )
    )
    html = f"""<div style="width:150mm;margin:14mm auto 0;background:#22252b;color:#fff;border-radius:5mm;padding:8mm 10mm"><div style="display:flex;justify-content:space-between"><b style="font-size:20pt;color:#ff6a13">nickel</b><span style="font-size:9pt">votre relevé d'identité bancaire</span></div><div style="margin-top:9mm;font-size:8pt;color:#bbb">IBAN</div><div style="font:13.5pt 'DejaVu Sans Mono'">{iban}</div><div style="display:flex;gap:16mm;margin-top:5mm"><div><div style="font-size:8pt;color:#bbb">BIC</div>{dice.pick(("FPELFR21XXX", "FPELFR21"))}</div><div><div style="font-size:8pt;color:#bbb">Titulaire du compte</div>{person.named(style)}</div></div></div>
<table style="width:150mm;margin:8mm auto">{f"<tr>{cells}</tr>"}</table><div style="width:150mm;margin:0 auto;columns:2;column-gap:8mm;font-size:9pt"><p>Donnez ce document à votre employeur, à la Caf ou à votre fournisseur d'énergie pour recevoir un virement ou autoriser un prélèvement.</p><p>Il ne permet à personne de retirer de l'argent sur votre compte sans mandat signé de votre main.</p><p>Compte de paiement tenu par la Financière des paiements électroniques, {dice.pick(("1 place des Marseillais", "27 rue de la Ville-l'Évêque"))}.</p><p>Imprimé à la borne le {day:%d/%m/%Y} à {dice.number(8, 19)} h {dice.number(10, 59)}, point de vente n° {dice.digits(5)}.</p></div>"""
    return sheet(
        "bank_details", html, {"issue_date": day, "person_names": [person.named(style)]}, font="Inter", size=10.5
    )


LAYOUTS = {"tobacconist_account": tobacconist_account, "joint_strips": joint_strips, "slip": slip, "small_slip": small_slip, "mobile_bank": mobile_bank}  # fmt: skip


def belgian_account(dice: Dice) -> Paper:
    """A bank on the telephone with accounts in Belgium: a letter that confirms the account, English beneath the French, no codes of bank and desk."""
    person, home, issued = dice.person(age=(18, 60)), dice.address(), dice.day_before(200)
    name, body = person.named("first_last"), "967" + dice.digits(7)
    body += f"{int(body) % 97 or 97:02d}"
    iban = f"BE{98 - int(body + '111400') % 97:02d}{body}"
    printed = " ".join(iban[i : i + 4] for i in range(0, 16, 4))

    def pair(french: str, english: str, value: str) -> str:
        return f"<div style='padding:3mm 0;border-bottom:.6pt solid #dfe3dd'><span class='small'>{french} <i style='color:#888'>{english}</i></span><br><span style='font-size:12pt'>{value}</span></div>"

    html = (
        f"<div style='font-size:22pt;color:#163300'><b>{dice.pick(('clé', 'vert', 'onda', 'piik'))}</b></div><p style='margin-top:12mm;font-size:15pt'>Confirmation de vos coordonnées bancaires</p><p style='color:#888'><i>Confirmation of account details</i></p><p>À qui de droit,<br>nous confirmons que la personne ci-dessous est titulaire d'un compte en euros ouvert dans nos livres.</p>"
        + pair("Titulaire du compte", "Account holder", name) + pair("IBAN", "", printed) + pair("Code SWIFT / BIC", "", "TRWIBEB1XXX") + pair("Établissement", "Institution", f"{dice.pick(('Rue du Trône', 'Avenue Louise', 'Square de Meeûs'))} {dice.number(10, 99)}, 1050 Bruxelles, Belgique") + pair("Adresse enregistrée", "Registered address", home.line())
        + f"<p style='margin-top:10mm'>Document généré le {long_date(issued)}. <i style='color:#888'>Generated on {issued:%Y-%m-%d}.</i></p><p class='tiny'>Ce document ne constitue pas un relevé de compte et n'atteste d'aucun solde. Succursale enregistrée auprès de la Banque nationale de Belgique.</p>"
    )  # fmt: skip
    return sheet(
        "bank_details",
        html,
        {"person_names": [name], "issue_date": issued},
        font="Inter",
        size=10.2,
        margin="20mm 24mm",
    )


LAYOUTS["belgian_account"] = belgian_account


def machine_ticket(dice: Dice) -> Paper:
    """A bank's machine prints it on a ticket: capitals of even width, the codes under one another, the holder after the numbers."""
    person, issued = dice.person(age=(18, 75)), dice.day_before(200)
    iban, name = dice.iban(), unaccented(person.named("LAST_FIRST"))
    flat, home = iban.replace(" ", ""), dice.address()
    rows = "\n".join((
        f"{dice.pick(('CREDIT COOPERATIF DU LITTORAL', 'CAISSE REGIONALE DU LEVANT', 'BANQUE POPULAIRE DES ALPES')):^36}", f"{'AGENCE ' + unaccented(home.town).upper():^36}", "-" * 36,
        f"{issued:%d/%m/%Y}  {dice.number(8, 19):02d}:{dice.number(0, 59):02d}   AUTOMATE {dice.digits(5)}", "", "RELEVE D'IDENTITE BANCAIRE", "", f"BANQUE        {flat[4:9]}", f"GUICHET       {flat[9:14]}", f"N DE COMPTE   {flat[14:25]}",
        f"CLE RIB       {flat[25:]}", "", "IBAN", iban[:19], iban[20:], "BIC", f"AGRIFRPP{dice.digits(3)}", "", "TITULAIRE DU COMPTE", f"{'MME' if person.sex == 'F' else 'M'} {name}", *(unaccented(row) for row in home.lines(True)), "", "-" * 36, "A REMETTRE A TOUT ORGANISME DEMANDANT", "VOS COORDONNEES BANCAIRES POUR VOS", "VIREMENTS OU PRELEVEMENTS", "", f"{'TICKET ' + dice.digits(4):>36}",
    ))  # fmt: skip
    html = f"<pre style='font-family:Liberation Mono;font-size:8.4pt;line-height:1.35;margin:0;white-space:pre-wrap'>{esc(rows)}</pre>"
    truth = {"person_names": [name], "issue_date": issued}
    return sheet("bank_details", html, truth, font="Liberation Mono", page="80mm 150mm", margin="6mm 6mm")


LAYOUTS["machine_ticket"] = machine_ticket
LAYOUTS |= _potluck_bank_details.LAYOUTS
LAYOUTS |= _mixed_bank_details.LAYOUTS
LAYOUTS |= _sorted_bank_details.LAYOUTS


def telephone_export(dice: Dice) -> Paper:
    """A page of a bank's app sent by mail: each value with its label at the right, the account « pour le compte de » its holder; the spouse, a notary's account and the tariff lower down."""
    person = dice.person(age=(19, 75))
    spouse, notary = dice.partner(person, "", same_name=True), dice.person("", age=(35, 64))
    home, iban, money = plain(dice.address()), dice.iban(), dice.money()
    day = dice.day_before(300, 1)
    name = person.named("first_LAST")
    plain_iban = iban.replace(" ", "")
    facts = (
        (name, "tenu pour le compte de"),
        (home.line(), "adresse"),
        (iban, "IBAN"),
        ("LUMEFR2P", "BIC"),
        (plain_iban[4:9], "banque"),
        (plain_iban[9:14], "guichet"),
        (plain_iban[14:25], "compte"),
        (plain_iban[25:], "clé"),
    )
    html = f"""<div style="font-size:8.4pt;color:#444"><b>De :</b> appli@lumepay.example &nbsp; <b>Date :</b> {day:%d/%m/%Y} {dice.number(7, 22):02d}:{dice.number(10, 59)} &nbsp; <b>Sujet :</b> partage depuis l'application</div><hr><div style="width:110mm;margin:4mm auto;border:1pt solid #ccc;border-radius:6mm;padding:6mm"><p style="font-size:13pt"><b>Relevé d'identité bancaire postal</b></p>
{"".join(f"<div style='display:flex;justify-content:space-between;border-bottom:.4pt solid #ddd;padding:2mm 0'><span>{esc(a)}</span><span style='color:#888;font-size:8pt'>{b}</span></div>" for a, b in facts)}<p style="margin-top:6mm;font-size:8.6pt">Mandataire : {spouse.civility} {esc(spouse.named("first_LAST"))}, {"épouse" if spouse.sex == "F" else "époux"}, procuration en cours.<br>Bénéficiaire enregistré : Me {esc(notary.named("first_LAST"))}, notaire, {dice.iban()[:9]}…</p><table class="grid" style="font-size:8.2pt"><tr><th>Tarifs</th><th>€</th></tr><tr><td>Virement instantané</td><td>{money(0)}</td></tr><tr><td>Retrait hors zone</td><td>{money(2.5)}</td></tr><tr><td>Plafond de carte, 30 jours</td><td>{money(1800)}</td></tr></table></div><p class="c tiny">Banque Lume, établissement de paiement agréé — {esc(plain(dice.address("")).line())}</p>"""
    return sheet(
        "bank_details", html, {"person_names": [name], "issue_date": day}, font="Inter", size=9.4, margin="12mm 16mm"
    )


LAYOUTS["telephone_export"] = telephone_export
LAYOUTS |= _blind_bank_details.LAYOUTS


def sole_trader_account(dice: Dice) -> Paper:
    """A payment firm's sheet for a sole trader's account, English and French terms, with the firm's own codes and seat below."""
    person, home = dice.person(age=(22, 64)), dice.address()
    day, iban = dice.day_before(300, 2), dice.iban()
    digits = iban.replace(" ", "")[4:]
    name = person.named("first_LAST")
    payer = dice.person("", age=(25, 60))
    rows = [
        ("Titulaire du compte", f"{esc(name)} EI"),
        ("Adresse", esc(home.line())),
        ("SIREN", dice.siret()[:9]),
        ("IBAN", iban),
        ("BIC", f"{dice.letters(4)}FR2{dice.letters(1)}XXX"),
        ("Code banque", digits[:5]),
        ("Code guichet", digits[5:10]),
        ("N° de compte", digits[10:21]),
        ("Clé RIB", digits[21:]),
        ("Domiciliation", "Monea Paiements, Montreuil"),
    ]
    html = f"""<div style="background:#1c1c3c;color:#fff;padding:5mm 7mm;display:flex;justify-content:space-between"><b style="font-size:16pt">monea</b><span>le compte des indépendants</span></div><h1 style="text-align:left">Coordonnées bancaires</h1><p>Relevé d'identité bancaire (RIB) au {day:%d/%m/%Y}</p><div class="box" style="border:.6pt solid #1c1c3c;border-radius:2mm">{pairs(rows, sep="", width="45mm", bold=True)}</div>
<p style="margin-top:6mm">Communiquez ce document à vos clients, à l'Urssaf ou à votre bailleur. Cartes rattachées : 1 carte au nom du titulaire, 1 carte confiée à {esc(payer.named("first_LAST"))}.</p><p class="small">Compte ouvert le {dice.day_before(1500, 90, of=day):%d/%m/%Y}. Dépôts cantonnés auprès de la Banque des Alizes, {esc(dice.address("").line())} (IBAN de cantonnement {dice.iban()}).</p><p class="tiny" style="margin-top:60mm">Monea Paiements SAS, établissement de paiement agréé, {esc(dice.address("").line())}, RCS {dice.siret()[:9]}. Présidente : {esc(dice.person("", sex="F").named("first_LAST"))}.</p>"""
    return sheet("bank_details", html, {"person_names": [name], "issue_date": day}, font=dice.font("sans"), size=10.2)


LAYOUTS["sole_trader_account"] = sole_trader_account


def after_the_merger(dice: Dice) -> Paper:
    """A bank's letter to clients it took over: the new account in a box, the closed one above, who signs for both houses."""
    person, mate = dice.person(age=(24, 74)), dice.person("partner", age=(24, 74))
    day = dice.day_before(400, 4)
    new, old = dice.iban(), dice.iban()
    names, home = [person.named("LAST_FIRST"), mate.named("LAST_FIRST")], plain(dice.address())
    joint = dice.chance(0.5)
    names = names if joint else names[:1]
    holder = " OU ".join(f"{p.civility.upper()} {esc(n)}" for p, n in zip((person, mate), names, strict=False))
    boss, keeper = dice.person("", age=(40, 62)), dice.person("", age=(26, 60))
    switch = day + dt.timedelta(days=dice.number(20, 60))
    parts = new.replace(" ", "")[4:]
    cells = [("Banque", parts[:5]), ("Guichet", parts[5:10]), ("N° de compte", parts[10:21]), ("Clé", parts[21:])]
    grid = "".join(f"<td class='c'><span class='tiny'>{a}</span><br>{b}</td>" for a, b in cells)
    html = f"""<div class="head"><div>{logo("Banque des Provinces", "#00573f")}<p class="small">reprend au {switch:%d/%m/%Y} l'activité de détail<br>de Numéra Banque, {esc(plain(dice.address("")).line())}</p></div><div style="padding-top:18mm;width:48%">{holder}<br>{"<br>".join(map(esc, home.lines(True)))}</div></div>
<p class="r">Le {long_date(day)}</p><p class="b">Votre compte change d'établissement : vos nouvelles coordonnées bancaires</p><p>Madame, Monsieur,</p><p>À compter du {long_date(switch)}, votre compte Numéra Banque n° {old[:14]} … est remplacé par le compte décrit ci-dessous. Communiquez dès aujourd'hui ce relevé à votre employeur, à votre caisse d'allocations et à votre bailleur.</p>
<div style="border:1.4pt solid #00573f;padding:4mm;margin:5mm 0"><table><tr><td style="width:30%">Intitulé du compte</td><td><b>{holder}</b></td></tr><tr><td>IBAN</td><td><b>{new}</b></td></tr><tr><td>BIC</td><td>BDPRFRPPXXX</td></tr></table><table class="grid" style="margin-top:3mm"><tr>{grid}</tr></table><p class="small">Domiciliation : Agence de {esc(plain(dice.address("")).town)} — {dice.phone()}</p></div>
<p>Votre conseiller, {esc(keeper.named("first_last"))}, vous recevra volontiers. Les prélèvements présentés sur l'ancien IBAN ({old}) seront redirigés pendant treize mois, jusqu'au {long_date(switch + dt.timedelta(days=395))}. Aucun frais ne vous sera compté.</p><p style="margin-left:50%">{esc(boss.named("first_last"))}<br>Directeur de la banque de détail{signature(dice.number(0, 90))}</p><p class="tiny">Banque des Provinces, SA à directoire au capital de 412 300 000 € — ORIAS 07 {dice.digits(3)} {dice.digits(3)}</p>"""
    return sheet("bank_details", html, {"person_names": names, "issue_date": day}, font=dice.font("sans"), size=10)


LAYOUTS["after_the_merger"] = after_the_merger


def cooperative_leaders(dice: Dice) -> Paper:
    """A cooperative bank's letter with leaders to the right edge and a long legal foot: all given names, a closed account, a spouse."""
    person, day, home = dice.person(age=(20, 78)), dice.day_before(300, 3), dice.address()
    spouse, clerk = dice.partner(person, same_name=False), dice.person("", age=(28, 60))
    full = f"{' '.join(person.first_names)} {person.last_name.upper()}"
    iban, old = dice.iban(), dice.iban()
    digits = iban.replace(" ", "")
    closed = dice.day_before(900, 300, of=day)

    def leader(label: str, value: str) -> str:
        return f"<div style='display:flex;margin:1.4mm 0'><div>{label}</div><div style='flex:1;border-bottom:1pt dotted #333;margin:0 2mm 1mm'></div><div class='b'>{value}</div></div>"

    html = (
        logo("CRÉDIT COOPÉRATIF DES VALLÉES", "#0c6b45", "banque de ses sociétaires depuis 1911")
        + f"<div class='to'>{lines(f'{person.civility} {full}', *home.lines())}</div><p><b>Concerne :</b> vos coordonnées de compte, n° de sociétaire {dice.digits(8)}</p><h2>Relevé d'identité du compte sociétaire</h2>"
        + paragraphs(f"Vous trouverez ci-dessous, en date du {long_date(day)}, les coordonnées à remettre à vos débiteurs et créanciers. Elles remplacent celles de l'ancien compte {old[-7:]} tenu avec {spoken(spouse)} et clos le {closed:%d/%m/%Y}.")
        + leader("Intitulé", full) + leader("Code établissement", digits[4:9]) + leader("Code guichet", digits[9:14]) + leader("Numéro", digits[14:25]) + leader("Clé", digits[25:]) + leader("Domiciliation", f"{home.town} Marché") + leader("IBAN", iban) + leader("BIC", "CCVAFRP1XXX") + leader("Titulaire précédent (compte clos)", f"{spouse.named()}")
        + paragraphs("Ne communiquez ces références qu'aux organismes que vous connaissez. Elles ne permettent pas, à elles seules, de débiter le compte sans mandat signé de votre main.")
        + f"<div class='to'>Votre conseillère ou conseiller,<br>{spoken(clerk)}, {dice.phone()}<br>{signature(6)}</div>"
        + f"<p class='tiny' style='margin-top:12mm;text-align:justify'>Crédit coopératif des Vallées, société anonyme coopérative de crédit à capital variable, agréée par l'Autorité de contrôle prudentiel et de résolution, 4 place de Budapest 75436 Paris, RCS Bobigny {dice.siret()[:9]}, SIRET {dice.siret()}, intermédiaire en assurance immatriculé à l'Orias sous le n° {dice.digits(8)}, garantie financière et assurance de responsabilité civile professionnelle conformes aux articles L. 512-6 et L. 512-7 du code des assurances. Médiateur auprès de la fédération nationale : CS {dice.digits(5)} Paris. Vos données sont traitées pour la tenue du compte ; vous disposez d'un droit d'accès et de rectification.</p>"
    )  # fmt: skip
    return sheet("bank_details", html, {"person_names": [full], "issue_date": day}, font="Lato", size=10.2)


LAYOUTS["diverse_cooperative_leaders"] = cooperative_leaders
LAYOUTS |= _apart_money.DETAILS
