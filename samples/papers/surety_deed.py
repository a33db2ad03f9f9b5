"""The deed by which someone stands surety for a tenant (acte de caution solidaire; law of 6 July 1989, art. 22-1), or the Visale visa."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MoneyStyle, amount_in_words, long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_social,
    _blind_surety_deed,
    _extra_surety_deed,
    _further_surety_deed,
    _mixed_surety_deed,
    _potluck_surety_deed,
    _sorted_surety_deed,
)
from samples.papers._mixed_housing_kit import plain
from samples.stationery import (
    HAND,
    at,
    born,
    head,
    logo,
    pairs,
    paragraphs,
    sheet,
    signature,
    spoken,
    stacked,
    stamp,
    table,
)


def private(dice: Dice) -> Paper:
    """Deed of a parent or friend, with the mention about the engagement."""
    tenant, surety, style = dice.person(age=(18, 60)), dice.person("surety", age=(35, 75)), dice.name_style()
    day, home, rent = dice.day_before(500, 5), dice.address(), dice.amount(320, 950, "rent")
    owner = dice.person("landlord", age=(35, 85)).named(style)
    mention = f"Je me porte caution solidaire de {spoken(tenant, style)} et je m'engage à payer au bailleur, en cas de défaillance, le loyer, les charges et réparations, dans la limite de {amount_in_words(round(rent * 36))}, pour la durée du bail et de son renouvellement."
    html = (
        f"<h1>{dice.pick(('ACTE DE CAUTION SOLIDAIRE', 'ENGAGEMENT DE CAUTION SOLIDAIRE', 'ACTE DE CAUTIONNEMENT SOLIDAIRE'))}</h1>"
        + paragraphs(
            f"Je soussigné{surety.e} {spoken(surety, style)}, {born(surety)}, demeurant {dice.address('').line()},", f"déclare me porter caution solidaire, avec renonciation aux bénéfices de discussion et de division, pour {spoken(tenant, style)}, locataire du logement situé {home.line()}, donné en location par {owner}.",
            f"Le montant du loyer est de {rent:.2f} € par mois ({amount_in_words(rent)}), révisable annuellement selon l'IRL.".replace(".", ",", 1),
            "« Lorsque le cautionnement d'obligations résultant d'un contrat de location conclu en application du présent titre ne comporte aucune indication de durée, la caution peut le résilier unilatéralement » (article 22-1 de la loi n° 89-462 du 6 juillet 1989).", f"<span style='font-family:{HAND};color:#1a237e'>{mention}</span>",
            f"Fait à {home.town}, le {long_date(day)}",
        )
        + f"<div class='sign'><div>La caution<br>{signature(4)}</div><div>Le bailleur<br>{signature(17)}</div></div>"
    )  # fmt: skip
    return sheet(
        "surety_deed",
        html,
        {"person_names": [surety.named(style), tenant.named(style)], "issue_date": day},
        font=dice.font("any"),
        size=11,
    )


def visale(dice: Dice) -> Paper:
    """The guarantee contract of Action Logement."""
    tenant, style, day = dice.person(age=(18, 30)), "LAST_first", dice.day_before(300, 5)
    html = (
        head(logo("Visale", "#00a19a", "Action Logement Services"), f"Contrat n° A{dice.digits(10)}") + "<h1>CONTRAT DE CAUTIONNEMENT VISALE</h1>"
        + pairs((("Locataire garanti", f"<b>{spoken(tenant, style)}</b>"), ("Caution", "Action Logement Services"), ("Bailleur", dice.company("", "sci").name), ("Logement", dice.address().line()), ("Date du contrat", f"{day:%d/%m/%Y}"), ("Montant garanti", "36 mensualités de loyer et charges")))
        + paragraphs("Action Logement Services se porte caution solidaire du locataire pour le paiement des loyers et charges ainsi que des dégradations locatives.")
    )  # fmt: skip
    return sheet("surety_deed", html, {"person_names": [tenant.named(style)], "issue_date": day}, font=dice.font())


def company_deed(dice: Dice) -> Paper:
    """A deed drawn up by the letting agency: articles, surety's particulars in a table."""
    tenant, surety, style = dice.person(age=(18, 60)), dice.person("surety", age=(35, 75)), "LAST_first"
    agency, day, home = dice.company("agency", "agency"), dice.day_before(500, 5), dice.address()
    rent, money = dice.amount(320, 950, "rent"), dice.money()
    html = (
        f"<div class='small r'>{agency.name} - {agency.address.line()}</div><h1>CAUTIONNEMENT SOLIDAIRE<br><span style='font-size:.7em'>annexé au bail d'habitation</span></h1>"
        + pairs((("La caution", f"<b>{spoken(surety, style)}</b>, {born(surety, 'slash')}"), ("Profession et revenus", f"salariée, {money(dice.number(1800, 4200))} par mois"), ("Le locataire cautionné", f"<b>{spoken(tenant, style)}</b>"), ("Logement loué", home.line()), ("Loyer et charges", money(rent)), ("Durée de l'engagement", "durée du bail, limitée à neuf ans")))
        + paragraphs("La caution déclare avoir pris connaissance du bail, dont un exemplaire lui a été remis, et s'engager solidairement avec le locataire envers le bailleur au paiement des loyers, charges, indemnités d'occupation et réparations locatives.", "Article 22-1 de la loi du 6 juillet 1989 ; articles 2288 et suivants du code civil.", f"Fait à {agency.address.town}, le {day:%d/%m/%Y}, en trois originaux.")
        + f"<div class='r'>La caution solidaire<br>{signature(26)}</div>"
    )  # fmt: skip
    return sheet(
        "surety_deed",
        html,
        {"person_names": [surety.named(style), tenant.named(style)], "issue_date": day},
        font=dice.font("any"),
    )


def by_bank(dice: Dice) -> Paper:
    """A bank that stands surety for its customer: the branch and two signatories, the landlord a company, the sum in figures and letters, sums kept blocked as counterpart."""
    person, style, home = dice.person(age=(20, 70)), dice.name_style(), dice.address()
    issued, landlord = dice.day_before(200), dice.company("landlord_company", "sci")
    rent, months, money = float(dice.number(420, 1350)), dice.pick((6, 12, 24)), dice.money()
    bank, colour = dice.pick((("Banque Populaire du Ponant", "#1a4f8b"), ("Crédit Coopératif Atlantique", "#5b2a86"), ("Caisse de Crédit du Languedoc", "#2c6e49"), ("Banque Courtois & Fils", "#7d1d1d")))  # fmt: skip
    ends = issued.replace(year=issued.year + 3, day=min(issued.day, 28))
    first, second = dice.person("", age=(30, 60)), dice.person("", age=(30, 60))
    total = rent * months
    bank = bank.replace("&", "&amp;")
    html = (
        f"<div style='border-left:6mm solid {colour};padding-left:5mm'><span style='font-size:16pt'>{bank}</span><br><span class='small'>Agence de {dice.address('').town} &middot; Engagements par signature &middot; réf. CAU {dice.digits(4)} {dice.digits(5)}</span></div>"
        f"<h1 style='margin:11mm 0 8mm;font-size:14pt'>Caution bancaire solidaire en garantie de loyers</h1><table style='margin-bottom:6mm'><tr><td style='width:33%'><span class='tiny'>DONNEUR D'ORDRE (locataire)</span><br>{spoken(person, style)}<br>né{person.e} le {person.birth_date:%d/%m/%Y}<br>compte n° {dice.digits(11)}</td><td style='width:33%'><span class='tiny'>BÉNÉFICIAIRE (bailleur)</span><br>{landlord.name}<br>{'<br>'.join(landlord.address.lines())}</td><td><span class='tiny'>LOGEMENT</span><br>{'<br>'.join(home.lines())}</td></tr></table>"
        + paragraphs(
            f"Par le présent acte, {bank}, représentée par {first.civility} {first.named()} et {second.civility} {second.named()}, dûment habilités, déclare se constituer caution personnelle et solidaire du donneur d'ordre, en renonçant aux bénéfices de discussion et de division (articles 2288 et suivants du code civil), au profit du bénéficiaire.",
            f"L'engagement est limité à <b>{money(total)}</b> ({amount_in_words(total)}), soit {months} mois d'un loyer de {money(rent)}, charges comprises, accessoires et indemnités d'occupation inclus.",
            f"Il prend effet à la signature du bail et cesse de plein droit le {ends:%d/%m/%Y}, à défaut de mise en jeu par lettre recommandée avant cette date. Le paiement intervient dans les trente jours de la demande, sur production d'un commandement resté sans effet.",
            f"En contrepartie, le donneur d'ordre maintient bloquée sur un compte à terme une somme de même montant. Commission annuelle : {f'{dice.amount(1, 2):.2f}'.replace('.', ',')} %, minimum {money(45.0)}.",
            "Tout litige relève des tribunaux du siège de la banque.",
        )
        + f"<table style='margin-top:9mm'><tr><td style='width:34%'>{dice.address('').town}, le {long_date(issued)}</td><td>Le directeur d'agence<br>{signature(dice.number(0, 99))}<br>{first.named()}</td><td>Le responsable des engagements<br>{signature(dice.number(0, 99))}<br>{second.named()}</td></tr></table>"
    )
    return sheet("surety_deed", html, {"person_names": [person.named(style)], "issue_date": issued}, font="Nimbus Roman", size=10.8, margin="17mm 20mm")  # fmt: skip


LAYOUTS = {"by_bank": by_bank, "private": private, "visale": visale, "company_deed": company_deed}  # fmt: skip


def guarantee_company(dice: Dice) -> Paper:
    """A guarantee start-up's signed certificate: coloured summary first, conditions in two narrow columns, an electronic signature's stamp at the foot."""
    person, style, home = dice.person(age=(19, 45)), dice.name_style(), dice.address()
    owner, money = dice.company("landlord_company", "agency"), dice.money()
    issued, rent = dice.day_before(200, 1), float(dice.number(420, 1400))
    brand = dice.pick(("Cautionly", "Garantoo", "Mon Garant SAS", "Locassur Caution"))
    ref = f"{dice.letters(3)}-{dice.digits(6)}"
    html = f"""<div style="background:#1b2a4e;color:#fff;padding:6mm 8mm;border-radius:3mm"><div style="display:flex;justify-content:space-between"><b style="font-size:1.5em">{esc(brand)}</b><span class="small">Certificat {ref}</span></div><div style="font-size:1.25em;margin-top:5mm">Acte de cautionnement solidaire — garantie des loyers impayés</div></div>
<div style="margin:6mm 0;overflow:hidden;border:.6pt solid #1b2a4e;border-radius:3mm"><div style="float:left;width:49%;min-height:19mm;padding:3mm 5mm"><span class="tiny">Locataire garanti{person.e}</span><br><b>{spoken(person, style)}</b><br><span class="small">né{person.e} le {person.birth_date:%d/%m/%Y}</span></div><div style="float:left;width:49%;min-height:19mm;padding:3mm 5mm"><span class="tiny">Bénéficiaire (mandataire du bailleur)</span><br><b>{esc(owner.name)}</b><br><span class="small">{esc(owner.address.line())}</span></div><div style="float:left;width:49%;min-height:19mm;padding:3mm 5mm"><span class="tiny">Logement</span><br>{esc(home.line())}</div><div style="float:left;width:49%;min-height:19mm;padding:3mm 5mm"><span class="tiny">Loyer charges comprises / plafond garanti</span><br>{money(rent)} / {money(rent * 36)}</div></div>
<p>{esc(brand)}, société de caution agréée par l'ACPR, s'engage envers le bénéficiaire à payer, sans bénéfice de discussion ni de division, les loyers, charges, indemnités d'occupation et réparations locatives que le locataire ne paierait pas, dans la limite de {amount_in_words(rent * 36)}.</p>
<div style="columns:2;column-gap:8mm;text-align:justify" class="small"><p><b>Durée.</b> L'engagement couvre le bail et ses renouvellements pendant trois ans à compter de la remise des clés. <b>Appel.</b> Le bénéficiaire déclare l'impayé dans les quinze jours de l'échéance sur son espace ; le paiement suit sous dix jours. <b>Recours.</b> La société est subrogée dans les droits du bailleur contre le locataire (article 2346 du code civil).</p><p><b>Nullité.</b> La caution reproduit l'avant-dernier alinéa de l'article 22-1 de la loi n° 89-462 du 6 juillet 1989 : « Lorsque le cautionnement d'obligations résultant d'un contrat de location conclu en application du présent titre ne comporte aucune indication de durée, la caution peut le résilier unilatéralement. » <b>Coût.</b> 3,5 % du loyer, à la charge du locataire.</p></div>
<div style="display:flex;justify-content:space-between;margin-top:8mm;align-items:center"><div class="small" style="border:1pt solid #2e7d32;color:#2e7d32;padding:3mm">✔ Signé électroniquement le {issued:%d/%m/%Y} à {dice.number(8, 20):02d}:{dice.number(10, 59)}<br>Pour la caution : la présidente<br>Empreinte {dice.digits(4)}-{dice.letters(4)}-{dice.digits(4)}</div><div>{signature(dice.number(0, 99))}</div></div>"""
    fields = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("surety_deed", html, fields, font="Inter", size=9.6)


LAYOUTS["guarantee_company"] = guarantee_company


def solidarity_fund(dice: Dice) -> Paper:
    """A department's housing fund stands surety: a decision sheet with the household at the left, the landlord at the right, the guaranteed months in a table of years, the committee's day before that of signing."""
    person, style, home, money = dice.person(age=(20, 70)), dice.name_style(), dice.address(), dice.money()
    owner = dice.company("landlord_company", "social_landlord")
    issued = dice.day_before(300, 3)
    sat = dice.day_before(14, 2, of=issued)
    rent = dice.amount(310, 640)
    months = dice.pick((3, 6, 9))
    top = round(rent * months, 2)
    worker, vice = dice.person("", age=(26, 60)), dice.person("", age=(40, 68))
    name = person.named(style)
    place = dice.pick(("de la Gironde", "du Nord", "de l'Hérault", "de la Sarthe", "du Finistère"))
    rows = "".join(f"<tr><td>{label}</td><td class='num'>{value}</td></tr>" for label, value in (("Loyer et charges résiduels, un mois", money(rent)), ("Nombre de mois garantis", str(months)), ("Engagement le plus élevé du fonds", money(top)), ("Aide à l'entrée dans les lieux (prêt)", money(float(dice.number(150, 600))))))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between;align-items:center"><div style="border-left:5mm solid #c8102e;padding-left:4mm"><b style="font-size:1.3em">Département {place}</b><br>Fonds de solidarité pour le logement</div><div class="small r">Dossier FSL {issued.year}-{dice.digits(5)}<br>Instruit par {esc(worker.named("first_last"))}</div></div>
<div style="display:flex;gap:8mm;margin:9mm 0"><div style="flex:1;border-top:1pt solid #c8102e;padding-top:2mm"><span class="tiny">MÉNAGE</span><br>{person.civility} <b>{esc(name)}</b><br>{esc(home.line())}<br><span class="small">logement pris à bail</span></div><div style="flex:1;border-top:1pt solid #c8102e;padding-top:2mm"><span class="tiny">ORGANISME CRÉANCIER</span><br>{esc(owner.name)}<br>{esc(owner.address.line())}</div></div>
<p>La commission, réunie le {long_date(sat)} sous la présidence de {vice.civility} {esc(vice.named("first_last"))}, a rendu un avis favorable. En conséquence, le fonds <b>se porte caution</b> du ménage ci-dessus envers l'organisme créancier, qui l'accepte, pour les loyers et charges impayés des trois premières années de location, à concurrence de {amount_in_words(top)}.</p>
<table class="rows" style="width:75%">{rows}</table>
<p style="margin-top:6mm">L'organisme signale tout impayé dans les deux mois, à défaut de quoi la garantie ne joue pas. Le fonds, après paiement, dispose d'un recours contre le ménage (article 2308 du code civil). L'accord n'est plus valable si le bail n'est pas signé dans les quatre mois.</p>
<p class="small">Règlement intérieur du fonds adopté le {long_date(dice.day_before(1500, 400, of=sat))}. Le Département est assureur de ses risques.</p>
<div class="sign"><div>{stamp("CONSEIL DÉPARTEMENTAL")}</div><div>Le {long_date(issued)}<br>Pour la présidente du conseil départemental,<br>la cheffe du service logement<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("surety_deed", html, {"person_names": [name], "issue_date": issued}, font="Carlito", size=10.6)


LAYOUTS["solidarity_fund"] = solidarity_fund
LAYOUTS |= _further_surety_deed.LAYOUTS
LAYOUTS |= _extra_surety_deed.LAYOUTS
LAYOUTS |= _potluck_surety_deed.LAYOUTS
LAYOUTS |= _mixed_surety_deed.LAYOUTS
LAYOUTS |= _sorted_surety_deed.LAYOUTS


def landscape_pledge(dice: Dice) -> Paper:
    """A wide sheet in which the surety speaks: promises in dashes, the lease and the notary named, the spouse who does not pledge; the name of the deed in the closing band."""
    surety, tenant, spouse, notary, owner = (
        dice.person("surety", age=(36, 74)),
        dice.person(age=(18, 45)),
        dice.person("", age=(36, 74)),
        dice.person("", age=(36, 62)),
        dice.person("landlord", age=(36, 80)),
    )
    mine, let = plain(dice.address("")), plain(dice.address())
    day = dice.day_before(420, 5)
    begin = day + dt.timedelta(days=dice.number(2, 15))
    rent, charges = dice.number(380, 900), dice.number(25, 110)
    top, years = 36 * (rent + charges), 3
    names = [surety.named("LAST_first"), tenant.named("LAST_first")]
    items = (
        f"que je connais l'engagement de {tenant.civility} {esc(names[1])}, locataire du logement situé {esc(let.line())}, dont le bailleur est {owner.civility} {esc(owner.named('LAST_first'))} ;",
        f"que le loyer est de {rent} € par mois et la provision sur charges de {charges} €, le bail prenant effet le {begin:%d.%m.%y} ;",
        f"que je m'engage comme caution, avec renonciation au bénéfice de discussion, à payer ce que le locataire ne paierait pas, dans la limite de {top} € ({amount_in_words(float(top))}), loyers, charges et réparations compris ;",
        f"que cet engagement dure {years} ans, jusqu'au {begin.replace(year=begin.year + years) if (begin.month, begin.day) != (2, 29) else begin:%d.%m.%y} ;",
        f"que {spouse.civility} {esc(spouse.named('LAST_first'))}, mon conjoint séparé de biens, n'est pas engagé{spouse.e} ; notre contrat de mariage est chez Me {esc(notary.named('LAST_first'))}, notaire ;",
    )
    html = f"""<p class="r">{day:%d.%m.%y}</p><p>Je soussigné{surety.e} {esc(names[0])}, né{surety.e} le {surety.birth_date:%d/%m/%Y} à {esc(surety.birth_place)}, demeurant {esc(mine.line())}, déclare au bailleur :</p>{"".join(f"<p style='margin-left:12mm;text-indent:-5mm'>– {text}</p>" for text in items)}<p>Le bailleur m'informe de tout impayé dans les quinze jours. Je dois lui envoyer mon dernier avis d'imposition avant le {begin + dt.timedelta(days=30):%d.%m.%y}. J'ai reçu un exemplaire du bail.</p>
<table style="width:100%;margin-top:6mm"><tr><td>La caution{signature(dice.number(0, 90))}</td><td>Le locataire{signature(dice.number(0, 90))}</td><td>Le bailleur{signature(dice.number(0, 90))}</td></tr></table><div style="background:#444;color:#fff;text-align:center;padding:2.5mm">ACTE DE CAUTIONNEMENT SOLIDAIRE</div>"""
    return sheet(
        "surety_deed",
        html,
        {"person_names": names, "issue_date": day},
        font=dice.font("serif"),
        size=11,
        page="A4 landscape",
        margin="14mm 22mm",
    )


LAYOUTS["landscape_pledge"] = landscape_pledge
LAYOUTS |= _blind_surety_deed.LAYOUTS


def software_halves(dice: Dice) -> Paper:
    """A letting program's form headed by the article of the law: the guarantor speaks on the left, the thing let stands on the right."""
    surety, tenant = dice.person("surety", sex="F", age=(38, 56)), dice.person()
    if surety.birth_name is None:
        surety = replace(surety, birth_name=dice.pick(("Delorme", "Ouahabi", "Le Bihan", "Mercier")))
    home, own, firm = dice.address(), dice.address(""), dice.company("landlord", "agency")
    day, agent, checker = dice.day_before(300, 3), dice.person("", age=(25, 60)), dice.person("", age=(30, 62))
    husband, child = dice.person("", sex="M", age=(38, 72)), dice.person("", age=(6, 17))
    rent, charges = dice.number(380, 920), dice.number(25, 140)
    money = MoneyStyle(" ", ",", " €")
    names = [surety.named("first_LAST"), tenant.named("first_LAST")]
    birth = esc((surety.birth_name or "").upper())
    lease = dice.day_after(20, 2, of=day)
    html = f"""<table class="small"><tr><td>LOCAGEST Pro v{dice.number(9, 14)}.{dice.number(0, 9)}</td><td class="c">Modèle CS-04</td><td class="r">{day:%d.%m.%y}</td></tr></table>
<h2 class="c" style="border:1pt solid #333;padding:2mm">ARTICLE 22-1 DE LA LOI N° 89-462 DU 6 JUILLET 1989<br>ARTICLES 2288 À 2320 DU CODE CIVIL</h2>
<div class="cols" style="margin-top:5mm"><div><p>Je soussigné{surety.e} <b>{esc(names[0])}</b>{f", né{surety.e} {birth}" if birth else ""} le {surety.birth_date:%d.%m.%y} à {esc(surety.birth_place)}, domicilié{surety.e} {esc(own.line())}, {dice.pick(("infirmière", "comptable", "professeure des écoles", "commerçante"))}, ayant un enfant à charge, {esc(child.first_name)} ({child.birth_date:%d.%m.%y}),</p><p>marié{surety.e} sous le régime de la séparation de biens à {esc(husband.named("first_LAST"))}, qui ne s'engage pas,</p><p>me porte caution simple du locataire nommé ci-contre et m'oblige envers le bailleur à payer ce que lui doit le locataire en cas de défaillance de celui-ci, dans la limite de <b>{money(12 * (rent + charges))}</b> ({amount_in_words(float(12 * (rent + charges)))}).</p><p>Je reconnais avoir reçu un exemplaire du bail.</p><p>Signature de la caution<br>{signature(dice.number(0, 99))}</p></div>
<div style="border-left:.6pt solid #777;padding-left:6mm">{stacked([("Logement", esc(home.line())), ("Locataire", esc(names[1])), ("Bailleur représenté par", esc(firm.name)), ("Siège du mandataire", esc(firm.address.line())), ("Loyer mensuel", money(rent)), ("Provision sur charges", money(charges)), ("Révision", "IRL, chaque année"), ("Prise d'effet du bail", f"{lease:%d.%m.%y}"), ("Fin de l'engagement", f"{lease.replace(year=lease.year + 3, day=min(lease.day, 28)):%d.%m.%y}")])}</div></div>
<p style="margin-top:5mm">Lorsque le cautionnement ne comporte aucune indication de durée, la caution peut le résilier unilatéralement ; la résiliation prend effet au terme du contrat de location.</p>
<table class="grid" style="margin-top:6mm"><tr><td>Saisi par<br>{esc(agent.named("LAST_first"))}<br>{signature(dice.number(0, 99))}</td><td>Contrôlé et contresigné<br>{esc(checker.named("LAST_first"))}, responsable gestion<br>{signature(dice.number(0, 99))}</td></tr></table>"""
    return sheet("surety_deed", html, {"person_names": names, "issue_date": day}, font=dice.font("sans"), size=9.6)


LAYOUTS["software_halves"] = software_halves


def mutual_in_questions(dice: Dice) -> Paper:
    """A mutual's bond in questions and answers: names cut into far cells, the day under the emblem, a ceiling table, a long foot."""
    tenant, owner, past = (
        dice.person(age=(19, 45)),
        dice.person("landlord_person", age=(38, 80)),
        dice.person("", age=(40, 78)),
    )
    day = dice.day_before(300, 3).replace(day=1)
    begin = day + dt.timedelta(days=dice.number(3, 25))
    rent = dice.number(390, 890)
    top, money = rent * 36, MoneyStyle(" ", ",", " €", False)
    home, old = plain(dice.address()), plain(dice.address(""))
    name = f"{tenant.last_name.upper()} {tenant.first_name}"
    ask = [
        ("Qui se porte caution ?", "La Mutuelle Logement Fonction publique, société de caution mutuelle"),
        ("Envers qui ?", f"{owner.civility} {esc(owner.named('first_LAST'))}, né{owner.e} le {owner.birth_date:%d/%m/%Y}, bailleur"),
        ("Pour quel logement ?", esc(home.line())), ("Où habitait l'adhérent auparavant ?", f"{esc(old.line())}, loué à {esc(past.named('first_LAST'))}"),
        ("De quel bail s'agit-il ?", f"Bail de trois ans à effet du {begin:%d/%m/%Y}, loyer {money(rent)}"), ("Jusqu'à quel montant ?", f"{money(top)} ({amount_in_words(float(top))}), dégradations comprises"),
        ("La caution peut-elle discuter ?", "Non. Elle renonce au bénéfice de discussion et s'engage solidairement."), ("Quand cesse-t-elle ?", f"Au terme du bail, soit le {begin.replace(year=begin.year + 3, day=min(begin.day, 28)):%d/%m/%Y}"),
    ]  # fmt: skip
    scale = "".join(f"<tr><td>{a}</td><td class='num'>{money(b)}</td></tr>" for a, b in (("Adhérent de moins de 30 ans", 900), ("Adhérent titulaire", 1300), ("Couple d'adhérents", 1900)))  # fmt: skip
    html = f"""<div>{logo("MLF", "#274e13", "Mutuelle Logement Fonction publique")}<p>le {long_date(day)}</p></div><h1>{dice.pick(("Acte de cautionnement", "Acte de caution solidaire"))}</h1><p>L'engagement qui suit est donné en faveur de :</p>
<table style="margin:3mm 0 5mm"><tr><td style="width:30%;border:.7pt solid #274e13;padding:2mm"><span class="tiny">Nom</span><br><b>{esc(tenant.last_name.upper())}</b></td><td style="width:34%"></td><td style="border:.7pt solid #274e13;padding:2mm"><span class="tiny">Prénom</span><br><b>{esc(tenant.first_name)}</b></td></tr><tr><td style="padding-top:2mm">Né{tenant.e} le {tenant.birth_date:%d/%m/%Y}</td><td></td><td style="padding-top:2mm">Adhésion n° {dice.digits(7)}</td></tr></table>
{"".join(f"<p><b>{a}</b><br>— {b}</p>" for a, b in ask)}<table class="grid small" style="width:62%;margin-top:4mm"><tr><th>Plafonds de loyer du règlement mutualiste</th><th>par mois</th></tr>{scale}</table><div class="sign"><div>Pour la mutuelle{signature(dice.number(0, 90))}</div><div>L'adhérent{signature(dice.number(0, 90))}</div></div>
<p class="tiny justify" style="border-top:.5pt solid #274e13;margin-top:8mm;padding-top:2mm">Mutuelle Logement Fonction publique, société coopérative de caution mutuelle à capital variable, société de financement agréée par l'Autorité de contrôle prudentiel et de résolution, 4 place de Budapest, 75436 Paris — siège : {esc(plain(dice.address("")).line())} — SIREN {dice.siret()[:9]} — contrat de réassurance souscrit auprès de Réassurance des Fonctions, SA. Réclamations : médiateur de la mutualité. Données personnelles conservées cinq ans après la fin de l'engagement ; droits d'accès, de rectification et d'effacement auprès du délégué, {dice.phone()}.</p>"""
    return sheet("surety_deed", html, {"person_names": [name], "issue_date": day}, font=dice.font("sans"), size=10)


LAYOUTS["mutual_in_questions"] = mutual_in_questions


def leaflet_of_the_law(dice: Dice) -> Paper:
    """A folded leaflet headed by the article of the law: three cards on the right half, the people in rows; a notary, a child."""
    tenant, surety = dice.person(age=(18, 60)), dice.person("surety", age=(40, 75))
    if "surety" not in dice.given:
        surety = replace(surety, last_name=f"de {surety.last_name}-{dice.faker.last_name().split()[-1]}")
    home, day, rent, money = (
        dice.address(),
        dice.day_before(500, 5),
        float(dice.number(390, 1050, "rent")),
        dice.money(),
    )
    owner, notary, agent, second, child = (
        dice.company("landlord", "sci"),
        *(dice.person("", age=(30, 65)) for _ in range(3)),
        dice.person("", age=(4, 15)),
    )
    card = "<td style='border:.8pt solid #4a6b52;border-radius:2mm;padding:3mm;width:33%'><div class='tiny'>{}</div><b>{}</b></td>"
    left = (
        "<div class='b' style='font-size:1.25em'>Article 22-1 de la loi n° 89-462 du 6 juillet 1989</div><p class='tiny'>Imprimé de l'Union des bailleurs de l'Ouest — feuillet à plier</p>"
        "<p>La personne physique qui se porte garante reproduit elle-même la mention exprimant de façon explicite et non équivoque la connaissance qu'elle a de la nature et de l'étendue de l'obligation qu'elle contracte.</p>"
        "<p>« Lorsque le cautionnement d'obligations résultant d'un contrat de location conclu en application du présent titre ne comporte aucune indication de durée ou lorsque la durée du cautionnement est stipulée indéterminée, la caution peut le résilier unilatéralement. »</p>"
        f"<p>Mention recopiée : <i>« En me portant caution solidaire, dans la limite de {money(rent * 36)} ({amount_in_words(rent * 36)}), je m'oblige à payer au bailleur ce que lui doit le locataire en cas de défaillance, sans pouvoir exiger qu'il poursuive d'abord celui-ci ni qu'il divise ses poursuites. »</i></p>"
        f"<p class='small'>Conseil donné par Me {notary.named('first_LAST')}, notaire à {owner.address.town}, au garant, père ou mère de {child.first_name} ({child.birth_date:%d/%m/%Y}) et n'ayant pas d'autre engagement.</p>"
    )  # fmt: skip
    right = (
        f"<p><b>Objet :</b> engagement pris le {day:%d/%m/%Y} pour un logement à {home.town}</p>"
        f"<table style='border-collapse:separate;border-spacing:2mm'><tr>{card.format('Ce qui est garanti', 'loyers, charges, réparations')}{card.format('Loyer, charges comprises', money(rent))}{card.format('Jusqu’à', f'neuf ans, soit {day.year + 9}')}</tr></table>"
        + table(
            (
                ("Le garant", spoken(surety)),
                ("Sa naissance", f"{surety.birth_date:%d/%m/%Y}, {surety.birth_place}"),
                ("Le locataire", spoken(tenant)),
                ("Le logement", home.line()),
                ("Le bailleur", f"{owner.name}, {owner.address.line()}"),
            )
        )
        + f"<table style='margin-top:6mm'><tr><td>Le garant<br>{signature(day.day)}</td><td>Pour le bailleur<br>{agent.first_name[0]}. {agent.last_name}, gestionnaire<br>{signature(4)}</td><td>Contresigné<br>{second.first_name[0]}. {second.last_name}<br>{signature(15)}</td></tr></table>"
    )
    html = f"<div style='position:relative;height:178mm'>{at(0, 0, left, 'width:122mm')}{at(134, 0, '', 'border-left:.5pt dashed #888;height:176mm')}{at(142, 0, right, 'width:127mm')}</div>"
    fields = {"person_names": [surety.named(), tenant.named()], "issue_date": day}
    return sheet("surety_deed", html, fields, font="FreeSans", size=10, page="A4 landscape", margin="14mm")


LAYOUTS["diverse_leaflet_of_the_law"] = leaflet_of_the_law
LAYOUTS |= _apart_social.SURETY
