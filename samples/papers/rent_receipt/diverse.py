"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, Person
from samples.french import MoneyStyle, amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, truth
from samples.stationery import STYLE, sheet, signature, stacked, table

EUROS = MoneyStyle(" ", ",", " €")
PLAIN = MoneyStyle(" ", ",", "")
FOREIGN = (
    ("F", "Maria da Conceição", "Ferreira dos Santos"), ("M", "Abdel Malik", "Ben Youssef El Idrissi"), ("F", "Thi Hong Nhung", "Nguyen Phuoc"),
    ("M", "Juan Carlos", "Ortega de la Cruz"), ("F", "Aïssata Binta", "Sow Diallo Bah"), ("M", "Jan Willem", "van den Heuvel"),
)  # fmt: skip


def foreign(dice: Dice, person: Person) -> Person:
    """The person under a name of several parts, unless a dossier fixed who it is."""
    if "person" in dice.given:
        return person
    sex, first, last = dice.pick(FOREIGN)
    return replace(person, sex=sex, first_names=(first,), last_name=last, birth_name=None)


def split(total: float, count: int) -> list[float]:
    """So many parts that sum to the total."""
    parts = [round(total * share, 2) for share in ((0.4, 0.27, 0.18) if count == 4 else (0.45, 0.3))]
    return [*parts, round(total - sum(parts), 2)]


def _below(value: str, label: str) -> str:
    return f'<div style="margin:0 0 3.2mm"><div>{value}</div><div class="tiny" style="border-top:.5pt solid #000">{label}</div></div>'


def small_letters(dice: Dice) -> Paper:
    """A small association that sublets: a word-processor's letter, every name in small letters, each label beneath its value."""
    rent = draw(dice, "association", benefit=dice.chance(0.5))
    money = MoneyStyle("", ",", " €")
    tenant = rent.tenants[0].named("first_last").lower()
    landlord = rent.company.name.lower()
    doctor, notary = dice.person("").last_name.lower(), dice.person("").last_name.lower()
    facts = [
        _below(f"{rent.start:%d.%m.%y} – {rent.end:%d.%m.%y}", "jours couverts"),
        _below(money(rent.rent), "loyer seul"),
        _below(money(rent.charges), "provision de charges"),
        *([_below(money(rent.benefit), "aide au logement reçue de la caisse, déduite")] if rent.benefit else []),
        _below(f"<b>{money(rent.total)}</b>", "versé par l'occupant" + ("e" if rent.tenants[0].sex == "F" else "")),
        _below(f"{rent.paid_on:%d.%m.%y}", "reçu par nous le"),
        _below(esc(rent.home.line()), "logement"),
    ]
    html = f"""<p>{esc(landlord)}<br>{lines(rent.company.address.lines())}<br>tél. {dice.phone()} – siret {rent.company.siret}<br>iban {dice.iban()}</p><p style="margin-left:95mm">{esc(tenant)}<br>{lines(rent.home.lines())}</p><p style="margin-left:95mm">{rent.issued_on:%d.%m.%y}</p>
<p><b>objet : votre quittance de loyer</b></p><p>{"cher monsieur" if rent.tenants[0].sex == "M" else "chère madame"},</p><p>nous vous donnons quittance des sommes ci-dessous, sous réserve de nos droits.</p><div style="width:105mm;margin:4mm 0 4mm 10mm">{"".join(facts)}</div>
<p>pensez à apporter le certificat du docteur {esc(doctor)} avant le {rent.issued_on + dt.timedelta(days=12):%d.%m.%y}. maître {esc(notary)}, notaire du propriétaire, passera voir les lieux le {rent.issued_on + dt.timedelta(days=20):%d.%m.%y} à 14 h. prochain loyer à verser : {money(rent.total)}, pour le {rent.end + dt.timedelta(days=5):%d.%m.%y}.</p><p>bien à vous,</p><p>la trésorière, {esc(dice.person("", sex="F").named("first_last").lower())}</p>"""
    return Paper(
        html, truth(rent, [tenant], landlord), "rent_receipt", STYLE, dice.pick(("Carlito", "Caladea")), 11, "20mm"
    )


def centred_by_hand(dice: Dice) -> Paper:
    """A printed form under the name of the law, its dotted lines filled by pen, everything centred; handed on by the caretaker."""
    rent = draw(dice)
    tenant, owner = rent.tenants[0].named("first_last"), rent.landlord.named("first_last")
    keeper = f"{dice.letters(1)}. {dice.person('').last_name}"
    kid = dice.person("", age=(1, 15)).first_name
    money = MoneyStyle("", ",", " €")

    def pen(text: str) -> str:
        return f"<span style=\"font-family:'Kalam';color:#1a2f8a;border-bottom:1.2px dotted #444;padding:0 3mm\">{esc(text)}</span>"

    html = f"""<div class="c" style="line-height:2"><p class="b" style="font-size:13pt">Loi n° 89-462 du 6 juillet 1989 — article 21</p><p class="small">formulaire à compléter par le bailleur, gratuit pour le locataire</p><p>Réf. / date : {pen(f"Q {dice.number(3, 88)}")} / {pen(f"{rent.issued_on:%d/%m/%Y}")}</p><p>Nom du bailleur<br>{pen(owner)}</p><p>a reçu, à la date du {pen(f"{rent.paid_on:%d/%m/%Y}")}, de</p><p>{pen(tenant)}</p><p>la somme, en lettres, de<br>{pen(amount_in_words(rent.total))}</p><p>soit, en chiffres, {pen(money(rent.total))} et lui en donne quittance</p><p>pour l'occupation du logement sis<br>{pen(rent.home.line())}</p><p>depuis le {pen(f"{rent.start:%d/%m/%Y}")} jusqu'au {pen(f"{rent.end:%d/%m/%Y}")}</p><p>dont loyer {pen(money(rent.rent))} et charges {pen(money(rent.charges))}</p><p>Enfant à inscrire à l'étage : {pen(kid)} &nbsp; Visite du ramoneur : {pen(f"{rent.issued_on + dt.timedelta(days=16):%d/%m/%Y}")}</p><p>Signature<br>{signature(dice.number(1, 60))}</p></div>
<div class="c small" style="border-top:.5pt solid #000;margin-top:5mm">à remettre à {esc(tenant)} par le gardien, {esc(keeper)} — déposé à la loge le {rent.issued_on + dt.timedelta(days=2):%d/%m/%Y}<br><span class="tiny">imp. 03/2019, Papeterie de l'Ouest, modèle 1127 B — révision du loyer : effet au {rent.end + dt.timedelta(days=1):%d/%m/%Y}</span></div>"""
    return sheet(
        "rent_receipt", html, truth(rent, [tenant], owner), font="Liberation Serif", size=11, margin="14mm 20mm"
    )


def boxed_cooperative(dice: Dice) -> Paper:
    """A cooperative with its long footer: a grid of boxes with labels above, the receipt named only in the object line."""
    rent = draw(dice, "social_landlord", benefit=dice.chance(0.6))
    person = foreign(dice, rent.tenants[0])
    tenant = f"{person.first_name} {person.last_name}"
    name = rent.company.name
    cells = [
        ("Terme commençant le", f"{rent.start:%d/%m/%Y}"), ("Terme finissant le", f"{rent.end:%d/%m/%Y}"), ("Loyer net de charges", EUROS(rent.rent)), ("Charges récupérables", EUROS(rent.charges)),
        ("Aide versée par la Caf", EUROS(rent.benefit) if rent.benefit else "néant"), ("Somme encaissée", EUROS(rent.total)), ("Encaissement du", f"{rent.paid_on:%d/%m/%Y}"), ("Part sociale détenue", "15,24 €"),
    ]  # fmt: skip
    grid = "".join(
        "<tr>" + "".join(f'<td style="width:25%">{stacked([cell])}</td>' for cell in cells[i : i + 4]) + "</tr>"
        for i in (0, 4)
    )
    old, lord = dice.address(""), dice.person("")
    html = f"""<p class="b" style="font-size:14pt;color:#7a3b12">{esc(name)}</p><p class="small">société coopérative de production d'habitations</p><div style="margin:8mm 0 10mm 92mm">{person.civility} {esc(tenant)}<br>{lines(rent.home.lines())}</div><p><b>Objet :</b> quittance du terme</p><p>Le présent document, établi ce jour, {long_date(rent.issued_on, weekday=True)}, vaut reconnaissance du paiement des sommes portées dans les cases ; le logement concerné est celui de l'adresse ci-dessus.</p>
<table class="grid">{grid}</table><p style="margin-top:6mm">Le dépôt de garantie de votre ancien logement ({esc(old.line())}, loué par {lord.civility} {esc(lord.named("first_last"))}) nous a été signalé comme non restitué : merci d'en apporter la preuve avant le {rent.issued_on + dt.timedelta(days=14):%d/%m/%Y}. L'assemblée des coopérateurs se tiendra le {rent.issued_on + dt.timedelta(days=37):%d/%m/%Y} à 18 h 30.</p>
<div class="cols" style="margin-top:8mm"><div>Le chef d'agence<br>{esc(dice.person("").named("first_LAST"))}<br>{signature(dice.number(1, 60))}</div><div>Contresigné : la comptable<br>{esc(dice.person("").named("first_LAST"))}<br>{signature(dice.number(1, 60))}</div></div>"""
    footer = f"{name} — société anonyme coopérative à capital variable — agréée par arrêté du 12 mai 1953 — RCS {rent.company.siret[:9]} — siège : {rent.company.address.line()} — intracommunautaire FR{dice.digits(2)}{rent.company.siret[:9]} — carte professionnelle sans objet — médiateur : {dice.address('').line()}"
    css = f"@page {{ @bottom-center {{ content: '{footer.replace(chr(39), chr(92) + '27 ')}'; font: 6pt 'Liberation Sans'; color: #444; width: 100% }} }}"
    return Paper(
        html, truth(rent, [tenant], name), "rent_receipt", STYLE + css, "Lato", 10, "15mm 17mm 22mm"
    )  # fmt: skip


def hlm_settled(dice: Dice) -> Paper:
    """A housing office's monthly receipt: customer numbers, rubrics with codes and subtotals, aid paid straight, account settled; office and agency both with addresses."""
    rent = draw(dice, "social_landlord", tenants=dice.pick((1, 2)), benefit=True)
    names = [f"{t.civility.upper().replace('.', '')} {t.named('LAST_FIRST')}" for t in rent.tenants]
    tenants = [t.named("LAST_FIRST") for t in rent.tenants]
    water, heat, lift, waste = split(rent.charges, 4)
    agency = dice.address("")
    rows = [
        ["101", "Loyer logement", PLAIN(rent.rent), ""], ["", "<b>Sous-total loyer</b>", "", PLAIN(rent.rent)],
        ["310", "Acompte eau froide", PLAIN(water), ""], ["320", "Acompte chauffage collectif", PLAIN(heat), ""], ["342", "Acompte parties communes et ascenseur", PLAIN(lift), ""], ["350", "Acompte ordures ménagères", PLAIN(waste), ""],
        ["", "<b>Sous-total charges</b>", "", PLAIN(rent.charges)], ["700", "APL versée au bailleur", "", PLAIN(rent.benefit, sign="-")], ["", "<b>Montant à votre charge</b>", "", f"<b>{PLAIN(rent.total)}</b>"], ["900", f"Votre versement du {rent.paid_on:%d/%m/%Y}", "", PLAIN(rent.total, sign="-")], ["", "Reste dû sur ce mois", "", "0,00"],
    ]  # fmt: skip
    html = f"""<table class="small"><tr><td style="width:50%"><b style="font-size:12pt;color:#0b6e4f">{esc(rent.company.name)}</b><br>Siège : {esc(rent.company.address.line())}<br>SIRET {rent.company.siret}<br><br><b>Votre agence</b><br>{lines(agency.lines())}<br>{dice.phone()} — chargée de secteur : {esc(dice.person("").named("first_LAST"))}</td><td><div style="border:1px solid #0b6e4f;padding:2mm">N° client : {dice.digits(7)}<br>N° de contrat : L/{dice.digits(6)}<br>N° de logement : {dice.digits(4)}.{dice.digits(2)}.{dice.digits(4)}<br>Édition du {rent.issued_on:%d/%m/%Y}</div></td></tr></table>
<div style="margin:9mm 0 8mm 98mm">{"<br>".join(esc(n) for n in names)}<br>{lines(rent.home.lines(True))}</div><h2 style="color:#0b6e4f">QUITTANCE — {month_printed(rent.start.year, rent.start.month, "upper")}</h2><p>Logement situé {esc(rent.home.line())}, type 3, du {rent.start:%d/%m/%Y} au {rent.end:%d/%m/%Y}.</p>{table(rows, ("Code", "Rubrique", "Détail €", "Total €"), cls="rows", numbers=(2, 3))}
<p style="margin-top:5mm">Nous reconnaissons avoir reçu la somme de {EUROS(rent.total)}. Cette quittance annule tous les reçus donnés pour acompte sur le présent terme, et ne préjuge pas des termes antérieurs.</p><div class="box small" style="margin-top:5mm"><b>À noter</b> — Enquête ressources : réponse attendue avant le {rent.issued_on + dt.timedelta(days=30):%d/%m/%Y}. Index de l'eau relevé le {rent.issued_on - dt.timedelta(days=17):%d/%m/%Y} : {dice.digits(3)} m³. Votre loyer du mois prochain : {EUROS(rent.total + dice.number(2, 9))}.</div><p class="tiny">Attestation à conserver trois ans. Les sommes sont exprimées en euros.</p>"""
    return Paper(
        html, truth(rent, tenants, rent.company.name), "rent_receipt", STYLE, "Liberation Sans", 10, "13mm 15mm"
    )


def owner_software(dice: Dice) -> Paper:
    """The print of a service for private owners: two cards, « Reçu de, la somme de, le, pour », the sums to the right, a next due date below."""
    rent = draw(dice, tenants=dice.pick((1, 2)))
    tenants = [t.named("first_last") for t in rent.tenants]
    owner = rent.landlord.named("first_last")
    where = dice.address("")
    number = f"{rent.start:%Y%m}-{dice.number(1, 60):03d}"
    rows = [
        ("Reçu de :", " et ".join(esc(t) for t in tenants)),
        ("La somme de :", f"{EUROS(rent.total)} <i class='small'>({amount_in_words(rent.total)})</i>"),
        ("Le :", f"{rent.paid_on:%d/%m/%Y}"),
        ("Pour loyer et accessoires des locaux sis à :", lines(rent.home.lines())),
        ("En paiement du terme du :", f"{rent.start:%d/%m/%Y} au {rent.end:%d/%m/%Y}"),
    ]
    body = "".join(
        f'<tr><td class="right" style="width:44%;color:#666">{a}</td><td><b>{b}</b></td></tr>' for a, b in rows
    )
    sums = [
        ["Loyer hors charges", EUROS(rent.rent)],
        ["Provisions pour charges", EUROS(rent.charges)],
        ["<b>Total du terme</b>", f"<b>{EUROS(rent.total)}</b>"],
        ["Paiement", EUROS(rent.total)],
        ["Solde à reporter", "0,00 €"],
    ]
    mail = f"{rent.landlord.last_name.lower().replace(' ', '')}@courriel.example"
    html = f"""<div style="text-align:right"><span style="font-size:19pt;color:#e4572e">Quittance de loyer</span><br>n° {number}<br>{date_printed(rent.issued_on, "slash")}</div><div class="cols" style="margin:6mm 0"><div class="box" style="border-color:#bbb"><span class="tiny">PROPRIÉTAIRE</span><br>{esc(owner)}<br>{lines(where.lines())}<br>{mail}<br>{dice.phone()}</div><div class="box" style="border-color:#bbb"><span class="tiny">LOCATAIRE{"S" if len(tenants) > 1 else ""}</span><br>{"<br>".join(esc(t) for t in tenants)}<br>{lines(rent.home.lines())}</div></div>
<table style="line-height:1.9">{body}</table><div style="width:88mm;margin:5mm 0 0 auto">{table(sums, cls="rows", numbers=(1,))}</div><p class="right" style="margin-top:6mm">{esc(owner)}<br>{signature(dice.number(1, 60))}</p><div style="background:#fdf0ec;padding:3mm" class="small">Prochaine échéance : {EUROS(rent.total)} le {rent.end + dt.timedelta(days=1):%d/%m/%Y}. Garant : {esc(dice.person("").named("first_last"))}. Assurance à renouveler avant le {rent.issued_on + dt.timedelta(days=70):%d/%m/%Y}.</div><p class="tiny">Le paiement de la présente n'emporte pas présomption de paiement des termes antérieurs. Cette quittance ou ce reçu annule tous les reçus qui auraient pu être donnés pour acompte versé sur le présent terme. En cas de congé précédemment donné, cette quittance représenterait l'indemnité d'occupation et ne saurait être considérée comme un titre d'occupation.</p>"""
    return Paper(html, truth(rent, tenants, owner), "rent_receipt", STYLE, "Open Sans", 9.5, "14mm 16mm")


def manager_portal(dice: Dice) -> Paper:
    """A managing agency's document of its tenants' portal: the owner named as landlord, the agency as agent, debit and credit with the payment in the account."""
    rent = draw(dice, "agency", benefit=dice.chance(0.4))
    tenant = rent.tenants[0].named("LAST_first")
    owner = rent.landlord.named("LAST_first")
    water, tidy, guard = split(rent.charges, 3)
    day = f"{rent.start:%d/%m/%Y}"
    before = rent.start - dt.timedelta(days=26)
    rows = [
        [f"{before:%d/%m/%Y}", "Solde précédent", "0,00", ""],
        [day, "Loyer", PLAIN(rent.rent), ""],
        [day, f"Provision charges (eau {PLAIN(water)}, entretien {PLAIN(tidy)}, gardien {PLAIN(guard)})", PLAIN(rent.charges), ""],
        *([[day, "Allocation logement (CAF)", "", PLAIN(rent.benefit)]] if rent.benefit else []),
        [f"{rent.paid_on:%d/%m/%Y}", "Règlement par prélèvement automatique", "", PLAIN(rent.total)],
        ["", "<b>TOTAUX</b>", f"<b>{PLAIN(rent.gross)}</b>", f"<b>{PLAIN(rent.gross)}</b>"],
    ]  # fmt: skip
    html = f"""<table><tr><td style="width:52%"><span style="background:#003b71;color:#fff;padding:2mm 4mm;font-size:13pt">{esc(rent.company.name)}</span><p class="small" style="margin-top:3mm">Administrateur de biens — Gestion locative<br>{lines(rent.company.address.lines())}<br>Tél. {dice.phone()}</p></td><td style="padding-top:16mm">{rent.tenants[0].civility} {esc(tenant)}<br>{lines(rent.home.lines())}</td></tr></table>
<table class="small" style="margin:5mm 0;background:#eef3f8"><tr><td>Dossier<br><b>{dice.digits(4)}-{dice.digits(2)}</b></td><td>Bailleur<br><b>{esc(owner)}</b></td><td>Mandat<br><b>{dice.digits(5)} du {rent.start - dt.timedelta(days=900):%d/%m/%Y}</b></td><td>Lot<br><b>{dice.number(1, 120)}</b></td><td>Gestionnaire<br><b>{esc(dice.person("").named("first_last"))}</b></td></tr></table><p>{esc(rent.company.address.town)}, le {rent.issued_on:%d/%m/%Y}</p><p class="b" style="font-size:12pt">QUITTANCE</p><p>pour la location sise {esc(rent.home.line())}<br>Période : {rent.start:%d/%m/%Y} - {rent.end:%d/%m/%Y}</p>
{table(rows, ("Date", "Libellé", "Débit", "Crédit"), cls="grid", numbers=(2, 3))}<p style="margin-top:4mm">Dont acquitté par vos soins : <b>{EUROS(rent.total)}</b>{f" (l'allocation de {EUROS(rent.benefit)} nous a été versée directement)" if rent.benefit else ""}. Dont quittance, sous réserve d'encaissement.</p><p class="small">Le présent document est délivré au nom et pour le compte du bailleur. Votre dépôt de garantie : {EUROS(rent.rent)}, versé le {rent.start - dt.timedelta(days=870):%d/%m/%Y}. Prochaine révision : indice de référence du 2e trimestre.</p><p class="tiny">{esc(rent.company.name)}, SAS au capital de 40 000 €, carte G n° CPI {dice.digits(4)} {dice.digits(4)} {dice.digits(3)}, garantie Galian, SIRET {rent.company.siret}</p>"""
    return Paper(html, truth(rent, [tenant], owner), "rent_receipt", STYLE, "Nimbus Sans", 10, "14mm 16mm")


LAYOUTS = {
    "diverse_small_letters": small_letters, "diverse_centred_by_hand": centred_by_hand, "diverse_boxed_cooperative": boxed_cooperative,
    "diverse_hlm_settled": hlm_settled, "diverse_owner_software": owner_software, "diverse_manager_portal": manager_portal,
}  # fmt: skip
