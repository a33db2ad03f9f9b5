"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MoneyStyle, amount_in_words, date_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers._mixed_rent_names import particled
from samples.papers.rent_receipt._draw import draw, truth
from samples.stationery import signature


def app_questions(dice: Dice) -> Paper:
    """A letting app's page saved as PDF: questions with their answers, the title only in the object line, the day in letters."""
    rent, money, style = (
        draw(dice, dice.pick(("sci", "social_landlord"))),
        dice.money(),
        dice.pick(("slash", "long", "dot")),
    )
    tenant, app = rent.tenants[0].named("first_LAST"), dice.pick(("MaClé", "LocaPoche", "Toit & Moi", "Bailéo"))
    last, saved = (
        rent.start - dt.timedelta(days=dice.number(14, 25)),
        rent.issued_on + dt.timedelta(days=dice.number(1, 50)),
    )
    ordered, effect = (
        rent.paid_on - dt.timedelta(days=dice.number(1, 3)),
        (rent.end + dt.timedelta(days=95)).replace(day=1),
    )

    def ask(questions: tuple[str, ...], answer: str) -> str:
        return f'<div style="padding:1.6mm 0;border-bottom:.4pt solid #ccc"><div style="color:#66a;font-size:85%">{dice.pick(questions)}</div><div>{answer}</div></div>'

    sums = [
        ask(("Combien pour le loyer seul ?", "Loyer, sans les charges ?", "Quel est le loyer nu ?"), money(rent.rent)),
        ask(("Et pour les charges ?", "Quelle avance sur charges ?", "Charges comprises dans ce paiement ?"), money(rent.charges)),
        ask(("Combien avez-vous payé en tout ?", "Total encaissé ?", "Quel montant est acquitté ?"), f"<b>{money(rent.total)}</b>"),
    ]  # fmt: skip
    when = [
        ask(("Quel mois est réglé ?", "Quelle période cela couvre-t-il ?"), f"{date_printed(rent.start, style)} – {date_printed(rent.end, style)}"),
        ask(("Quand avez-vous donné l'ordre de virement ?", "Virement demandé quand ?"), date_printed(ordered, style)),
        ask(("Quand l'argent est-il arrivé ?", "Reçu par le bailleur quand ?", "Date de l'encaissement ?"), date_printed(rent.paid_on, style)),
    ]  # fmt: skip
    blocks = [*sums, *when] if dice.chance(0.5) else [*when, *sums]
    blocks.insert(0, ask(("Qui donne quittance ?", "À qui avez-vous payé ?", "Qui est votre bailleur ?"), f"{esc(rent.company.name)}<br><span style='font-size:85%'>Tél. {dice.phone()} · SIRET {rent.company.siret}<br>IBAN {dice.iban()}</span>"))  # fmt: skip
    blocks.append(ask(("Et la quittance d'avant ?", "Quel était le reçu précédent ?"), f"n° {dice.digits(5)} du {date_printed(last, style)}, {money(rent.total - dice.number(3, 21))}"))  # fmt: skip
    if dice.chance(0.6):
        blocks.append(ask(("Quand mon loyer change-t-il ?", "Prochaine révision, à effet de ?"), f"{date_printed(effect, style)} ({money(round(rent.rent * 1.0142, 2))})"))  # fmt: skip
    object_line = dice.pick(("quittance de loyer", "votre quittance", "reçu valant quittance de loyer"))
    html = f"""<div style="background:#335;color:#fff;padding:2mm 3mm;display:flex;justify-content:space-between"><span>‹ {app}</span><span>{dice.number(7, 22)}:{dice.number(10, 59)}</span></div>
<div style="padding:3mm"><p>{rent.tenants[0].civility} {esc(tenant)}<br>{lines(rent.home.lines())}</p><p style="border-left:3px solid #335;padding-left:2mm">Objet : {object_line}</p>{"".join(blocks)}
<p style="margin-top:3mm;font-size:90%">Délivrée sans frais le {date_in_words(rent.issued_on)}, tous droits du bailleur réservés.</p><p class="tiny">Page enregistrée le {date_printed(saved, "slash")} depuis l'application {app}, version {dice.number(3, 9)}.{dice.number(0, 9)}</p></div>"""
    page = dice.pick(("A5", "112mm 220mm", "A5"))
    return Paper(
        html, truth(rent, [tenant], rent.company.name), "rent_receipt", "", dice.font("sans"), 9.5, "7mm", page
    )


def three_cards(dice: Dice) -> Paper:
    """A housing cooperative: three cards side by side, a couple of two surnames, the law's name for title, the day in the first sentence."""
    rent, money = draw(dice, "social_landlord", benefit=dice.chance(0.4)), dice.money()
    couple = (rent.tenants[0], dice.partner(rent.tenants[0], same_name=False))
    rent, style = replace(rent, tenants=couple), dice.pick(("slash", "dot", "long"))
    names = [t.named("first_LAST") for t in couple]
    guardian, former = dice.person("", age=(30, 64)), dice.person("", age=(45, 85))
    title = dice.pick(("Article 21 de la loi n° 89-462 du 6 juillet 1989", "Reçu libératoire — loi du 6 juillet 1989, art. 21", "Formulaire L 21 — libération du locataire"))  # fmt: skip
    paid = dice.pick(("Encaissé le", "Reçu le", "Porté à votre crédit le"))
    helped = f"Aide versée par la CAF<br><b>{money(rent.benefit, sign='- ')}</b><br>" if rent.benefit else ""
    cards = [
        f"<b>Vous</b><br><br>{couple[0].civility} {esc(names[0])}<br>né{couple[0].e} le {date_printed(couple[0].birth_date, 'slash')}<br>{couple[1].civility} {esc(names[1])}<br>né{couple[1].e} le {date_printed(couple[1].birth_date, 'slash')}<br><br><span class='small'>Curatrice ou curateur désigné : {guardian.civility} {esc(guardian.named('first_LAST'))}, {esc(dice.address('').line())}</span>",
        f"<b>Votre logement</b><br><br>{lines(rent.home.lines())}<br><br><span class='small'>Avant : {esc(dice.address('').line())}, bailleur {former.civility} {esc(former.named('first_LAST'))}, quitté le {date_printed(dice.day_before(1500, 400, rent.start), 'slash')}</span>",
        f"<b>Votre mois</b><br><br>{date_printed(rent.start, style)}<br>au {date_printed(rent.end, style)}<br>Loyer<br><b>{money(rent.rent)}</b><br>Charges<br><b>{money(rent.charges)}</b><br>{helped}Payé<br><b>{money(rent.total)}</b><br>{paid} {date_printed(rent.paid_on, style)}",
    ]  # fmt: skip
    order = [cards[i] for i in dice.pick(((0, 1, 2), (1, 0, 2), (2, 1, 0)))]
    shown = "".join(f'<td style="width:33%;border:1px solid #7a9;border-radius:3mm;padding:4mm;background:#f4faf6">{card}</td>' for card in order)  # fmt: skip
    html = f"""<p style="font-size:15pt;color:#275"><b>{esc(rent.company.name)}</b></p><p class="small">Coopérative d'habitation — {esc(rent.company.address.line())}</p>
<table style="margin:6mm 0"><tr><td style="width:60%"><b>Dossier de</b><br>{esc(names[0])}<br>{esc(names[1])}</td><td class="right">N° de sociétaire {dice.digits(6)}</td></tr></table>
<h2 style="border-bottom:1.5px solid #275">{title}</h2>
<p>Par le présent écrit du {date_printed(rent.issued_on, "long")}, la coopérative déclare avoir reçu le montant du loyer et des charges ci-dessous et vous en donne bonne et valable quittance. {dice.pick(("Aucune autre somme n'est due pour ce mois.", "Ce reçu annule tout reçu partiel antérieur.", ""))}</p>
<table style="border-collapse:separate;border-spacing:3mm;margin-top:5mm"><tr>{shown}</tr></table>
<p style="margin-top:8mm">Le service Sociétaires</p>
<p class="tiny" style="margin-top:25mm;border-top:.5px solid #888">{esc(rent.company.name)}, société coopérative d'intérêt collectif d'habitations à loyer modéré à capital variable — RCS {dice.digits(9)} — siège {esc(rent.company.address.line())} — agrément du {date_printed(dice.day_before(9000, 5000), "slash")} — garantie financière de {money(110000)} — membre de la fédération des coopératives d'habitation. Les sociétaires disposent d'une voix en assemblée générale ; prochaine assemblée le {date_printed(dice.day_after(200, 60, rent.issued_on), "slash")}.</p>"""
    return Paper(html, truth(rent, names, rent.company.name), "rent_receipt", "", dice.font("sans"), 10, "15mm")


def commune_boxes(dice: Dice) -> Paper:
    """A village's cash office with a typewriter: boxes ticked or struck, who it is for at the foot, the title in the band below."""
    rent = draw(dice)
    money = dice.pick((MoneyStyle(" ", ",", " EUR"), MoneyStyle("", ",", " euros"), MoneyStyle()))
    tenant, town = rent.tenants[0], rent.home.town
    name, landlord = tenant.named("first_LAST"), dice.pick((f"COMMUNE DE {town.upper()}", f"Commune de {town}"))
    clerk, mayor, former, notary = (dice.person("", age=(30, 66)) for _ in range(4))
    on, off = dice.pick((("[X]", "[ ]"), ("(x)", "( )")))

    def day(date: dt.date) -> str:
        return f"{date:%d.%m.%y}"

    how = dice.pick(((f"{on} numéraire", f"{off} <s>chèque</s>"), (f"{off} <s>numéraire</s>", f"{on} chèque n° {dice.digits(7)}")))  # fmt: skip
    facts = [
        f"du {day(rent.start)} au {day(rent.end)}     {off} <s>trimestre</s>  {on} mois",
        f"{on} loyer ............... {money(rent.rent)}",
        f"{on} {dice.pick(('charges, eau comprise', 'provisions de charges'))} ... {money(rent.charges)}",
        f"{off} <s>droit de place</s>   {off} <s>concession</s>   {off} <s>cantine</s>",
        f"ensemble ................ {money(rent.total)}",
    ]
    about = [
        f"{on} logement communal, {esc(rent.home.line())}",
        f"{on} bail reçu par Me {esc(notary.named('first_LAST'))}, notaire, le {day(dice.day_before(2500, 500, rent.start))}",
        f"{off} <s>marié(e)</s>  {on} séparé(e) de {former.civility} {esc(former.named('first_LAST'))}, sorti{former.e} du bail le {day(dice.day_before(450, 60, rent.start))}",
    ]
    blocks = ["<br>".join(facts), "<br>".join(about)]
    if dice.chance(0.5):
        blocks.reverse()
    html = f"""<p class="center">{esc(landlord)}<br>MAIRIE - {dice.pick(("REGIE DE RECETTES", "SERVICE DES LOYERS", "RÉGIE DES LOGEMENTS"))}<br>tel. {dice.phone()} - SIRET {rent.company.siret}<br>IBAN de la trésorerie {dice.iban()}</p>
<p style="margin-top:8mm">Régisseur : {clerk.first_name[0]}. {esc(clerk.last_name.upper())}          Visa du maire : {mayor.first_name[0]}. {esc(mayor.last_name.upper())}</p>
<p style="margin-top:8mm">La commune reconnaît avoir reçu, et en donne quittance sous toutes réserves :</p><div style="white-space:pre-wrap;line-height:1.9;border:1px solid #000;padding:4mm;margin-bottom:6mm">{blocks[0]}</div><div style="white-space:pre-wrap;line-height:1.9">{blocks[1]}</div>
<p style="margin-top:8mm">Caisse le {day(rent.paid_on)} - {how[0]}  {how[1]} - journal à souche, folio {dice.number(2, 180)}</p><p>Délivré le {day(rent.issued_on)}</p><div class="right">{signature(dice.number(0, 90))}</div>
<div style="border-top:2px solid #000;border-bottom:2px solid #000;padding:2mm;margin-top:5mm;letter-spacing:.2em" class="center">{dice.pick(("QUITTANCE DE LOYER", "QUITTANCE - LOYER COMMUNAL", "QUITTANCE"))} N° {dice.digits(4)}</div>
<p style="margin-top:4mm">à remettre à : {tenant.civility} {esc(name)}<br>{"&nbsp;" * 15}{esc(rent.home.line())}</p>"""
    return Paper(html, truth(rent, [name], landlord), "rent_receipt", "", dice.font("mono"), 10, "18mm 18mm")


def association_row(dice: Dice) -> Paper:
    """A small association that sublets: one row of values, the person only in object and salutation, the day in the round stamp."""
    rent, money = draw(dice, "association", benefit=dice.chance(0.4)), dice.table_money()
    tenant, owner = rent.tenants[0], rent.company
    name = tenant.named("FIRST_LAST")
    head, clerk, neighbour = (dice.person("", age=(30, 72)) for _ in range(3))
    title = dice.pick(("Reçu au titre de l'article 21 de la loi du 6 juillet 1989", "Formule n° 3 — libération du sous-locataire", "Loi n° 89-462, art. 21 : mois soldé"))  # fmt: skip
    heads = ["Du", "Au", dice.pick(("Loyer", "Redevance nue", "Participation au loyer")), dice.pick(("Charges", "Prov. charges"))]  # fmt: skip
    row = [f"{rent.start:%d/%m/%Y}", f"{rent.end:%d/%m/%Y}", money(rent.rent), money(rent.charges)]
    if rent.benefit:
        heads.append("APL")
        row.append(money(rent.benefit, sign="-"))
    heads += [dice.pick(("Versé par vous", "Somme reçue de vous")), dice.pick(("Reçu le", "Versé le"))]
    row += [money(rent.total), f"{rent.paid_on:%d/%m/%Y}"]
    grid = f'<table class="grid center"><tr>{"".join(f"<th>{it}</th>" for it in heads)}</tr><tr>{"".join(f"<td>{it}</td>" for it in row)}</tr></table>'
    ring = f"""<svg width="128" height="128" viewBox="-8 -8 144 144" style="transform:rotate(-{dice.number(3, 12)}deg)"><g fill="none" stroke="#7a1f3d" stroke-width="2"><circle cx="64" cy="64" r="60"/><circle cx="64" cy="64" r="44" stroke-width="1"/></g><g fill="#7a1f3d" font-family="Liberation Sans" text-anchor="middle"><text x="64" y="50" font-size="9">LOYER REÇU</text><text x="64" y="69" font-size="13" font-weight="bold">{date_printed(rent.issued_on, dice.pick(("slash", "dot")))}</text><text x="64" y="85" font-size="8">LE TRÉSORIER</text></g></svg>"""
    greeting = f"{'Madame' if tenant.sex == 'F' else 'Monsieur'} {esc(name)},"
    told = f"Votre {'voisine' if neighbour.sex == 'F' else 'voisin'}, {neighbour.civility} {esc(neighbour.named('FIRST_LAST'))}, nous dit que la porte du bas ferme mal depuis le {date_printed(rent.start - dt.timedelta(days=6), 'slash')} ; nous passerons le {date_printed(rent.issued_on + dt.timedelta(days=dice.number(4, 20)), 'slash')}."
    html = f"""<p><b style="font-size:13pt">{esc(owner.name)}</b><br>association loi 1901 — logement d'insertion<br>{esc(owner.address.line())}<br>tél. {dice.phone()} — SIRET {owner.siret}<br>IBAN {dice.iban()}</p>
<p style="margin-top:10mm">Objet : {dice.pick(("sous-location de", "votre logement,", "participation de"))} {tenant.civility} {esc(name)}, {esc(rent.home.line())}</p>
<h3 style="margin:6mm 0">{title}</h3><p>{greeting}</p><p>Nous avons bien reçu votre règlement et vous en donnons quittance :</p>{grid}
<p style="margin-top:5mm">{told if dice.chance(0.8) else ""}</p><p>N'oubliez pas de nous remettre votre attestation d'assurance. La prochaine visite de {head.civility} {esc(head.named("FIRST_LAST"))}, qui suit la maison, aura lieu le mois prochain. Recevez nos salutations.</p>
<table style="margin-top:8mm"><tr><td style="width:50%">{ring}</td><td>Pour {"la directrice" if head.sex == "F" else "le directeur"}, par délégation,<br>{clerk.civility} {esc(clerk.named("FIRST_LAST"))}<br>{signature(dice.number(0, 90))}</td></tr></table>"""
    return Paper(html, truth(rent, [name], owner.name), "rent_receipt", "", dice.font("any"), 10.5, "20mm 20mm")


def register_row(dice: Dice) -> Paper:
    """An extract of the rent book: a band on the left with the parties, one row about the couple, « établi ce jour » with the weekday."""
    rent, money = draw(dice, dice.pick(("agency", "social_landlord"))), dice.table_money()
    first = rent.tenants[0]
    spouse = dice.partner(first, same_name=True)
    if "partner" not in dice.given:
        spouse = replace(spouse, sex="M" if first.sex == "F" else "F", first_names=dice.person("", sex="M" if first.sex == "F" else "F").first_names)  # fmt: skip
    pair = sorted((first, spouse), key=lambda it: it.sex, reverse=True)
    names = [it.named("LAST_first") for it in pair]
    banded = "<br>".join(f"{it.civility} {esc(name)}" for it, name in zip(pair, names, strict=True))
    if first.last_name == spouse.last_name:
        banded = f"M. et Mme {esc(first.last_name.upper())}<br>{esc(pair[0].first_name)} et {esc(pair[1].first_name)}"
    former, due = dice.person("", age=(50, 85)), rent.issued_on + dt.timedelta(days=dice.number(12, 60))
    title = dice.pick(("RELEVÉ", "CERTIFICAT", "ATTESTATION"))
    scale = "".join(f"<tr><td>{n} pers.</td><td class='n'>{money(22642 + n * 8114)}</td></tr>" for n in (1, 2, 3, 4))
    band = [
        f"<b>{dice.pick(('Titulaires', 'Souscripteurs', 'Usagers'))}</b><br>{banded}",
        f"<b>Logement</b><br>{lines(rent.home.lines())}",
        f"<b>{dice.pick(('Propriétaire', 'Loueur', 'Organisme'))}</b><br>{esc(rent.company.name)}<br>{lines(rent.company.address.lines())}",
        f"<b>Logement d'avant</b><br>{lines(dice.address('').lines())}<br>loué à {former.civility} {esc(former.named('LAST_first'))} jusqu'au {date_printed(dice.day_before(1300, 300, rent.start), 'slash')}",
    ]
    if dice.chance(0.5):
        band[0], band[2] = band[2], band[0]
    account = dice.digits(7)
    meeting = (
        f" ; rendez-vous annuel le {date_printed(due + dt.timedelta(days=21), 'slash')}" if dice.chance(0.5) else ""
    )
    html = f"""<table><tr><td style="width:52mm;background:#e9e4d8;padding:5mm;height:215mm">{"<br><br>".join(band)}</td><td style="padding:5mm 0 0 7mm">
<h1 style="font-size:17pt">{title}</h1><p>Extrait du livre des comptes de locataires, folio {dice.number(10, 900)}, ligne {dice.number(1, 40)}</p>
<table class="grid small" style="margin:6mm 0"><tr><th>Compte</th><th>Nom</th><th>Terme</th><th>Loyer</th><th>Charges</th><th>Payé</th><th>Payé le</th></tr><tr><td>{account}</td><td>{esc(names[0])}<br>{esc(names[1])}</td><td>{rent.start:%d/%m/%Y}<br>{rent.end:%d/%m/%Y}</td><td class="n">{money(rent.rent)}</td><td class="n">{money(rent.charges)}</td><td class="n"><b>{money(rent.total)}</b></td><td>{rent.paid_on:%d/%m/%Y}</td></tr></table>
<p>Sommes en euros. La ligne ci-dessus vaut quittance du terme qu'elle désigne ; aucun arriéré n'y est reporté.</p>
<p>Le présent document, établi ce jour, {long_date(rent.issued_on, True)}, est remis aux intéressés pour {dice.pick(("servir et valoir ce que de droit", "leur dossier de logement", "être produit à qui le demandera"))}.</p>
<div style="width:60mm;margin-top:6mm"><table class="rows small"><tr><td colspan="2"><b>Plafonds de ressources {rent.start.year}</b> (pour information)</td></tr>{scale}</table></div>
<p style="margin-top:6mm">Enquête d'occupation à rendre le {date_printed(due, "slash")}{meeting}.</p><p style="margin-top:10mm">Pour extrait conforme, {dice.pick(("le teneur du livre", "la comptable", "le service quittancement"))}</p>{signature(dice.number(0, 90))}</td></tr></table>"""
    return Paper(html, truth(rent, names, rent.company.name), "rent_receipt", "", dice.font("any"), 10, "14mm 14mm")


def second_page(dice: Dice) -> Paper:
    """Page two of a longer letter without a title: values over their small labels, the bank that holds the claim, a delegation."""
    rent, money, style = draw(dice, dice.pick(("agency", "sci"))), dice.money(), dice.pick(("slash", "long"))
    person = particled(dice, rent.tenants[0])
    name = person.named(dice.pick(("first_last", "first_LAST")))
    agent, former, head = (dice.person("", age=(28, 80)) for _ in range(3))
    bank = dice.pick(("Crédit foncier de la Vilaine", "Caisse d'avances de l'Ouest", "Banque Marescot"))
    moved = dice.day_before(900, 200, rent.start)

    def cell(value: str, label: str) -> str:
        return (
            f'<td style="padding:3mm 2mm"><div style="font-size:12pt">{value}</div><div class="tiny">{label}</div></td>'
        )

    facts = [
        [cell(esc(rent.company.name), dice.pick(("bailleur", "propriétaire", "créancier du loyer"))), cell(esc(rent.home.line()), dice.pick(("lieu loué", "logement que vous occupez")))],
        [cell(date_printed(rent.start, style), dice.pick(("premier jour du terme", "du"))), cell(date_printed(rent.end, style), dice.pick(("dernier jour du terme", "au (inclus)")))],
        [cell(money(rent.rent), dice.pick(("principal", "loyer hors charges"))), cell(money(rent.charges), dice.pick(("accessoires (charges)", "provision sur charges")))],
        [cell(f"<b>{money(rent.total)}</b>", dice.pick(("somme reçue", "montant réglé par vous"))), cell(date_printed(rent.paid_on, style), dice.pick(("jour du règlement", "reçu le")))],
    ]  # fmt: skip
    if dice.chance(0.5):
        facts = [facts[1], facts[2], facts[3], facts[0]]
    grid = "".join(f"<tr>{''.join(row)}</tr>" for row in facts)
    html = f"""<table class="small"><tr><td>Dossier de {person.civility} {esc(name)}</td><td class="right">{dice.pick(("Page 2 sur 3", "— 2 —", "2/3"))}</td></tr></table>
<p style="margin-top:8mm">{date_printed(rent.issued_on, "long")}</p>
<p class="justify">lesquels avaient été réclamés par erreur à votre adresse précédente ({esc(dice.address("").line())}), que vous louiez à {former.civility} {esc(former.named("first_last"))} jusqu'au {date_printed(moved, style)}. Ce point étant clos, nous confirmons que le terme dont les éléments suivent est entièrement payé, et nous vous en donnons quittance :</p>
<table style="margin:4mm 0;border-top:.5pt solid #333;border-bottom:.5pt solid #333">{grid}</table>
<p class="justify">{dice.pick(("La présente quittance vaut sous réserve de l'encaissement définitif.", "Cette quittance annule tous les reçus donnés pour acomptes sur ce terme.", "Soit, en toutes lettres, " + amount_in_words(rent.total) + "."))} Les loyers de l'immeuble étant affectés en garantie à {bank}, {esc(dice.address("").line())}, celle-ci a été informée de votre règlement le {date_printed(rent.issued_on + dt.timedelta(days=1), style)}.</p>
<p class="justify">S'agissant de la régularisation de {rent.start.year - 1}, un solde de {money(dice.amount(12, 140))} apparaît en votre faveur ; il viendra en déduction de votre avis de {month_printed((rent.end + dt.timedelta(days=40)).year, (rent.end + dt.timedelta(days=40)).month, "lower")}.</p>
<p style="margin:12mm 0 0 50%">Pour {"la directrice" if head.sex == "F" else "le directeur"}, par délégation,<br>{agent.civility} {esc(agent.named("first_last"))}<br>{signature(dice.number(0, 90))}</p><p class="right small">…/…</p>"""
    return Paper(html, truth(rent, [name], rent.company.name), "rent_receipt", "", dice.font("serif"), 11, "18mm 22mm")


LAYOUTS = {
    "app_questions": app_questions,
    "three_cards": three_cards,
    "commune_boxes": commune_boxes,
    "association_row": association_row,
    "register_row": register_row,
    "second_page": second_page,
}
