"""The plan that spreads a debt: an agreement with a landlord or co-owners (plan d'apurement), or the measures of the Banque de
France's over-indebtedness commission (code de la consommation, L.732-1)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle, date_in_words, long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_social,
    _blind_debt_settlement_plan,
    _further_debt_settlement_plan,
    _mixed_debt_settlement_plan,
    _potluck_debt_settlement_plan,
    _sorted_debt_settlement_plan,
)
from samples.papers._mixed_housing_kit import initial, plain, swap
from samples.stationery import HAND, head, lines, logo, pairs, paragraphs, sheet, signature, spoken, table, ticked


def with_landlord(dice: Dice) -> Paper:
    """Plan d'apurement signed by the debtor and the creditor."""
    person, style, day = dice.person(age=(22, 75)), dice.name_style(), dice.day_before(300, 5)
    company = dice.company("landlord_company", dice.pick(("social_landlord", "agency")))
    debt, months, money = dice.amount(900, 6200), dice.number(6, 30), dice.money()
    each = round(debt / months, 2)
    html = (
        head(logo(company.name, "#7d3c98"), lines(company.address.line(), dice.phone())) + "<h1>PLAN D'APUREMENT</h1>"
        + paragraphs(
            f"Entre {company.name}, ci-après le créancier, et {spoken(person, style)}, demeurant {dice.address().line()}, ci-après le débiteur,", f"il est convenu ce qui suit : le débiteur reconnaît devoir la somme de {money(debt)} au titre des loyers et charges impayés arrêtés au {day:%d/%m/%Y}.",
            f"Il s'engage à rembourser cette dette en {months} mensualités de {money(each)}, en plus du loyer courant, à compter du 5 du mois suivant.", "En cas de non-respect d'une seule échéance, le plan sera caduc et le créancier pourra reprendre la procédure. Copie du plan est adressée à l'organisme payeur de l'aide au logement.",
        )
        + table([(str(n), money(each)) for n in range(1, 7)], ("Échéance", "Montant"), numbers=(1,)) + f"<p>Fait à {company.address.town}, le {long_date(day)}</p><div class='sign'><div>Le créancier<br>{signature(2)}</div><div>Le débiteur<br>{signature(13)}</div></div>"
    )  # fmt: skip
    return sheet(
        "debt_settlement_plan", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font("any")
    )


def commission(dice: Dice) -> Paper:
    """Banque de France: conventional recovery plan."""
    person, style, day, money = dice.person(age=(22, 75)), "LAST_FIRST", dice.day_before(600, 5), dice.table_money()
    rows = [
        (name, money(dice.number(400, 90000)), money(dice.number(20, 600)), str(dice.number(12, 84)))
        for name in ("CRÉDIT FONCIER RÉGIONAL (immobilier)", "SYNDIC DE COPROPRIÉTÉ", "CONSO FINANCE", "TRÉSOR PUBLIC")
    ]
    html = (
        head(lines("<b>BANQUE DE FRANCE</b>", "Secrétariat de la commission de surendettement des particuliers", dice.address("").town), lines(f"Dossier n° {dice.digits(12)}", f"Le {day:%d/%m/%Y}"))
        + f"<div class='to'>{lines(spoken(person, style), *dice.address().lines(True))}</div><h1>PLAN CONVENTIONNEL DE REDRESSEMENT</h1>" + pairs((("Débiteur", person.named(style)), ("Durée du plan", "84 mois"), ("Capacité de remboursement", money(dice.number(150, 900)) + " EUR")))
        + table(rows, ("Créancier", "Restant dû", "Mensualité", "Nombre de mensualités"), numbers=(1, 2, 3)) + paragraphs("Le présent plan d'apurement entre en application le dernier jour du mois suivant sa signature. Vous ne devez pas aggraver votre endettement pendant sa durée (article L.732-1 et suivants du code de la consommation).") + f"<div class='r'>Le secrétaire de la commission<br>{signature(5)}</div>"
    )  # fmt: skip
    return sheet(
        "debt_settlement_plan", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font()
    )


def co_owners(dice: Dice) -> Paper:
    """An owner's plan with the managing agent of the building, by letter."""
    person, style, day, money = dice.person(age=(30, 75)), "LAST_first", dice.day_before(300, 5), dice.money()
    agency = dice.company("agency", "agency")
    months, each = dice.number(8, 24), dice.number(40, 260)
    html = (
        head(lines(f"<b>{agency.name}</b>", "Syndic de copropriété", agency.address.line()), f"Le {long_date(day)}") + f"<div class='to'>{lines(spoken(person, style), *dice.address().lines())}</div><p class='b'>Objet : protocole d'accord - échelonnement de votre dette de charges</p>"
        + paragraphs(f"{'Madame' if person.sex == 'F' else 'Monsieur'},", f"Nous avons bien reçu votre accord sur le plan d'apurement de vos charges de copropriété : {months} versements mensuels de {money(each)}, soit {money(months * each)} au total, le 10 de chaque mois.", "Tant que ce plan est respecté, la procédure de recouvrement est suspendue.", "Nous vous prions d'agréer nos salutations distinguées.")
        + f"<div class='r'>{signature(8)}</div>"
    )  # fmt: skip
    return sheet(
        "debt_settlement_plan",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        font=dice.font("serif"),
        size=11,
    )


LAYOUTS = {"with_landlord": with_landlord, "commission": commission, "co_owners": co_owners}  # fmt: skip


def cohesion_protocol(dice: Dice) -> Paper:
    """After the lease was ended by a court: a social landlord's protocol of three, on a landscape sheet, terms at the left and the months to pay in three narrow columns at the right."""
    person, style, home, money = dice.person(age=(24, 72)), dice.name_style(), dice.address(), dice.table_money()
    owner = dice.company("landlord_company", "social_landlord")
    day = dice.day_before(320, 5)
    ruling, counted = dice.day_before(420, 150, of=day), dice.day_before(25, 6, of=day)
    months = dice.pick((18, 24, 30, 36))
    each = float(dice.number(28, 140))
    last = round(each - dice.amount(1, 20), 2)
    debt = round(each * (months - 1) + last, 2)
    agent, worker = dice.person("", age=(28, 60)), dice.person("", age=(26, 60))
    first = (day.replace(day=1) + dt.timedelta(days=32)).replace(day=10)
    rows = []
    for i in range(months):
        n = first.year * 12 + first.month - 1 + i
        rows.append(
            f"<tr><td>{i + 1}</td><td>10/{n % 12 + 1:02d}/{n // 12}</td><td class='num'>{money(last if i == months - 1 else each)}</td></tr>"
        )
    third = -(-months // 3)
    grids = "".join(
        f"<div style='width:42mm'><table class='grid' style='font-size:7.8pt'>{''.join(rows[k : k + third])}</table></div>"
        for k in range(0, months, third)
    )
    name = person.named(style)
    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:1.4pt solid #b5541c;padding-bottom:2mm"><b style="color:#b5541c">{esc(owner.name)}</b><span style="font-size:1.3em">Protocole de cohésion sociale</span><span class="small">art. L.353-15-2 du CCH</span></div>
<div style="display:flex;gap:9mm;margin-top:6mm"><div style="width:115mm;text-align:justify"><p>Par jugement du {long_date(ruling)}, le tribunal judiciaire de {esc(dice.address("").town)} a constaté la résiliation du bail de {person.civility} <b>{esc(name)}</b>, occupant {esc(home.line())}.</p>
<p>La dette locative, arrêtée au {counted:%d/%m/%Y}, atteint {money(debt)} €, frais exclus. L'occupant{person.e} la reconnaît et s'oblige à la payer selon le tableau ci-contre, en sus de l'indemnité d'occupation courante de {money(dice.amount(380, 690))} €.</p>
<p>{esc(owner.name)}, représenté par {esc(agent.named(style))}, chargé{agent.e} de contentieux, renonce à poursuivre l'expulsion tant que les échéances sont tenues et signera un nouveau bail dans les trois mois de la dernière. Une remise de {money(dice.amount(90, 400))} € pourra alors être accordée.</p>
<p>{esc(worker.named(style))}, travailleu{"se" if worker.sex == "F" else "r"} socia{"le" if worker.sex == "F" else "l"} de secteur, suit l'exécution. Copie est transmise à la caisse d'allocations familiales, pour le maintien de l'aide au logement, et au préfet.</p>
<p>Établi en quatre exemplaires, à {esc(owner.address.town)}, le {long_date(day)}.</p><div class="sign small"><div>L'organisme<br>{signature(dice.number(0, 99))}</div><div>L'occupant{person.e}<br>{signature(dice.number(0, 99))}</div></div></div><div style="flex:1;display:flex;gap:4mm;align-items:flex-start">{grids}</div></div>"""
    return sheet("debt_settlement_plan", html, {"person_names": [name], "issue_date": day}, font="Roboto", size=9.6, page="A4 landscape", margin="13mm 15mm")  # fmt: skip


LAYOUTS["cohesion_protocol"] = cohesion_protocol


LAYOUTS |= _further_debt_settlement_plan.LAYOUTS
LAYOUTS |= _potluck_debt_settlement_plan.LAYOUTS
LAYOUTS |= _mixed_debt_settlement_plan.LAYOUTS
LAYOUTS |= _sorted_debt_settlement_plan.LAYOUTS


def leaf_two_boxes(dice: Dice) -> Paper:
    """Page two of a mailed letter: three numbered boxes, the day in the header of the mail, what it is in the band at the foot."""
    person = dice.person(age=(23, 74))
    counsel, boss, clerk = (dice.person("", age=(30, 62)) for _ in range(3))
    lord, home = dice.company("", "social_landlord"), plain(dice.address())
    day = dice.day_before(300, 4)
    months, each, money = dice.number(10, 24), float(dice.number(30, 120)), dice.money()
    final = dice.amount(12, 29)
    debt = round(months * each + final, 2)
    begin = (day.replace(day=1) + dt.timedelta(days=35)).replace(day=5)
    name = swap(person)
    boxes = (
        (
            "1. Ce que vous devez",
            f"Le compte de location arrêté à la fin du mois dernier présente un solde débiteur de <b>{money(debt)}</b>, frais de procédure exclus. Il comprend {dice.number(2, 6)} termes impayés et la régularisation des charges.",
        ),
        (
            "2. Comment vous le réglez",
            f"Vous réglez {months} mensualités de <b>{money(each)}</b> puis une dernière de {money(final)}, en plus du loyer courant, le 5 de chaque mois à partir du {begin:%d/%m/%Y}, sur le compte {dice.iban()}.",
        ),
        (
            "3. Ce qui se passe ensuite",
            f"Tant que l'échéancier est suivi, nous ne poursuivons pas. Maître {esc(counsel.named('first_LAST'))}, avocat, qui vous assiste, en reçoit copie. En cas d'incident, la clause résolutoire reprend ses effets et la Caf est avisée.",
        ),
    )
    html = f"""<div style="font-size:8.6pt;border-bottom:.6pt solid #888;padding-bottom:2mm"><b>De :</b> recouvrement-amiable@{lord.siret[:4]}.example<br><b>Envoyé :</b> {long_date(day, True)} {dice.number(8, 18):02d}:{dice.number(10, 59)}<br><b>Objet :</b> votre dette locative — {esc(name)} — pièce jointe 2 feuillets</div>
<p class="r small">suite de la lettre, feuillet 2/3</p><p>… et nous avons retenu votre proposition de règlement échelonné pour le logement du {esc(home.line())}.</p><p>{"Madame" if person.sex == "F" else "Monsieur"} {esc(person.last_name)}, voici ce que nous avons convenu ensemble :</p>
{"".join(f'<div style="border:1pt solid #345;margin:4mm 0;padding:3mm 4mm"><b>{title}</b><p>{text}</p></div>' for title, text in boxes)}
<p>Vous pouvez nous joindre au {dice.phone()}. {esc(lord.name)}, SIRET {lord.siret}, {esc(plain(lord.address).line())}.</p>
<table style="margin-top:8mm;width:100%"><tr><td style="width:50%">Le locataire, bon pour accord<br>{signature(dice.number(0, 90))}</td><td>Pour le directeur général {esc(initial(boss))}, par délégation,<br>{clerk.civility} {esc(initial(clerk))}<br>{signature(dice.number(0, 90))}</td></tr></table>
<div style="background:#345;color:#fff;text-align:center;padding:3mm;margin-top:8mm;letter-spacing:.12em">PLAN D'APUREMENT AMIABLE</div>"""
    return sheet(
        "debt_settlement_plan",
        html,
        {"person_names": [name.replace(",", "")], "issue_date": day},
        font=dice.font("sans"),
        size=10.3,
        margin="14mm 20mm",
    )


LAYOUTS["leaf_two_boxes"] = leaf_two_boxes
LAYOUTS |= _blind_debt_settlement_plan.LAYOUTS


def commission_portal(dice: Dice) -> Paper:
    """The commission's decision printed from the debtors' space: a couple, ticked measures, the day in letters, the plan of last year beside."""
    person, home = dice.person(sex="M", age=(30, 66)), dice.address()
    wife = replace(dice.person("", sex="F", age=(28, 64)), last_name=person.last_name, birth_name=None)
    partner = dice.given.get("partner", wife)
    day, town = dice.day_before(300, 4), dice.address("").town
    head_, agent = dice.person("", age=(45, 64)), dice.person("", age=(28, 60))
    money = MoneyStyle(" ", ",", " €")
    owed = {
        who: dice.amount(low, high)
        for who, low, high in (
            ("Bailleur (loyers)", 900, 3800),
            ("Banque du Ponant (crédit renouvelable)", 1200, 7400),
            ("Énergie des Vallées (facture)", 120, 900),
        )
    }
    rows = [
        [who, money(round(sum_ * 1.07 + 40, 2)), money(sum_), money(round(sum_ / 24, 2))] for who, sum_ in owed.items()
    ]
    total = round(sum(owed.values()), 2)
    before = round(sum(round(sum_ * 1.07 + 40, 2) for sum_ in owed.values()), 2)
    monthly = round(sum(round(sum_ / 24, 2) for sum_ in owed.values()), 2)
    rows.append(["<b>Ensemble</b>", money(before), f"<b>{money(total)}</b>", f"<b>{money(monthly)}</b>"])
    url = f"https://espace-surendettement.example/dossier/{dice.digits(9)}/courriers"
    names = [person.named("first_LAST"), partner.named("first_LAST")]
    couple = (
        f"M. et Mme {esc(person.named('first_LAST'))}"
        if (person.sex, partner.sex) == ("M", "F")
        else " et ".join(spoken(p) for p in (person, partner))
    )
    html = f"""<p class="tiny" style="display:flex;justify-content:space-between"><span>{day + dt.timedelta(days=dice.number(2, 9)):%d/%m/%Y} {dice.number(8, 22):02d}:{dice.number(10, 59)}</span><span>Mes courriers — Espace surendettement</span></p>
<div class="head"><div><b style="color:#1d3c78;font-size:13pt">Commission de surendettement</b><br><span class="small">des particuliers — secrétariat de {esc(town)}</span></div><div class="small r">Gestionnaire : {esc(agent.named("first_LAST"))}<br>{dice.phone()}</div></div>
<p><b>Objet : dossier de {couple}, demeurant {esc(home.line())}</b></p><h1>PLAN CONVENTIONNEL DE REDRESSEMENT</h1>
<p>Le {date_in_words(day)}, la commission a constaté l'accord de vos créanciers. Mesures retenues :</p>
<p>{ticked("rééchelonnement sur 24 mois")}<br>{ticked("<s>moratoire</s>", False)}<br>{ticked("réduction du taux à 0 %")}<br>{ticked("<s>effacement partiel</s>", False)}<br>{ticked("<s>rétablissement personnel sans liquidation</s>", False)}</p>
<p>Parties au plan : {esc(names[0])}, {"débitrice" if person.sex == "F" else "débiteur"} ; {esc(names[1])}, {"codébitrice" if partner.sex == "F" else "codébiteur"}.</p>
{table(rows, ("Créancier", f"Reste dû fin {day.year - 1}", f"Reste dû {day.year}", "Mensualité"), cls="grid", numbers=(1, 2, 3))}
<p style="margin-top:4mm">Première échéance le {dice.day_after(40, 20, of=day):%d/%m/%Y}. Vous pouvez contester avant le {day + dt.timedelta(days=30):%d/%m/%Y}. Un bilan budgétaire vous est proposé le {dice.day_after(70, 45, of=day):%d/%m/%Y} à {dice.number(9, 16)} h 30.</p>
<p class="r" style="margin-top:6mm">Pour le directeur, par délégation,<br>{head_.civility} {esc(head_.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</p>
<p class="tiny" style="margin-top:10mm;border-top:.4pt solid #999">{url} &nbsp; 1/1</p>"""
    return sheet(
        "debt_settlement_plan",
        html,
        {"person_names": names, "issue_date": day},
        font=dice.font("sans"),
        size=10,
        margin="9mm 16mm",
    )


LAYOUTS["commission_portal"] = commission_portal


def mail_with_band(dice: Dice) -> Paper:
    """A printed mail of a landlord's office: the parties in a band at the left, old words for a plan, two years of sums."""
    person, spouse = dice.person(age=(24, 68)), dice.person("", age=(24, 68))
    adviser, boss, old_owner = (
        dice.person("", age=(26, 60)),
        dice.person("", age=(40, 62)),
        dice.person("", age=(45, 80)),
    )
    day = dice.day_before(250, 3)
    debt, months = float(dice.number(6, 30) * 60), dice.pick((12, 15, 20))
    part = round(debt / months, 2)
    debt = round(part * months, 2)
    rent = dice.number(410, 720)
    old_rent = rent - dice.number(5, 17)
    money, home, past = MoneyStyle(" ", ",", " €"), plain(dice.address()), plain(dice.address(""))
    name, body = (
        person.named("FIRST_LAST"),
        dice.pick(("Habitat des Deux Rives", "Foyer Rémois Solidaire", "Logis des Vallées")),
    )
    begin = dt.date(day.year + day.month // 12, day.month % 12 + 1, 5)
    band = f"<b>Le bailleur</b><br>{body}<br>{esc(plain(dice.address('')).line())}<br><br><b>Le locataire</b><br>{person.civility} {esc(name)}<br>{esc(home.line())}<br><br><b>Ex-conjoint, désolidarisé{spouse.e}</b><br>{spouse.civility} {esc(spouse.named('FIRST_LAST'))}<br>départ du {dice.day_before(700, 100, of=day):%d/%m/%Y}<br><br><b>Logement quitté</b><br>{esc(past.line())}<br>chez {esc(old_owner.named('FIRST_LAST'))}"
    rows = [("Loyer et charges", old_rent, rent), ("Aide au logement", dice.number(120, 180), dice.number(181, 260)), ("Arriéré au 31 décembre", round(debt * 0.4), "")]  # fmt: skip
    html = f"""<table class="small" style="border-bottom:1pt solid #444"><tr><td style="width:16%"><b>De :</b></td><td>contentieux@{unaccented(body.split()[0]).lower()}.example</td></tr><tr><td><b>À :</b></td><td>{unaccented(person.last_name).lower().replace(" ", "")}@courriel.example</td></tr><tr><td><b>Objet :</b></td><td>{dice.pick(("Protocole d'apurement, pour signature", "Concordat de loyers — exemplaire signé", "Moratoire amiable : votre exemplaire"))}</td></tr><tr><td><b>Réf. / date :</b></td><td>PR-{dice.digits(5)} / {day:%d/%m/%Y}</td></tr></table>
<div style="display:flex;gap:6mm;margin-top:5mm"><div class="tint small" style="width:54mm">{band}</div><div style="flex:1"><h2>{dice.pick(("Concordat amiable entre bailleur et locataire", "Accord d'atermoiement", "Moratoire et apurement des loyers"))}</h2><p>{"Madame" if person.sex == "F" else "Monsieur"}, nous constatons une dette de <b>{money(debt)}</b>. Il est convenu de l'éteindre en {months} versements de {money(part)}, le 5 de chaque mois, en sus du loyer courant, le premier le {begin:%d/%m/%Y}.</p>
<table class="grid"><tr><th>Par mois</th><th>{day.year - 1}</th><th>{day.year}</th></tr>{"".join(f"<tr><td>{a}</td><td class='num'>{money(b)}</td><td class='num'>{money(c) if c != '' else 'voir ci-dessus'}</td></tr>" for a, b, c in rows)}</table>
<p>À défaut d'un seul versement, l'accord est caduc quinze jours après mise en demeure. Le Fonds de solidarité pour le logement et la caisse d'allocations en reçoivent copie. Le précédent accord, de {money(round(debt * 0.6, 2))}, signé le {dice.day_before(800, 300, of=day):%d/%m/%Y}, n'a plus d'effet.</p><p>Bien cordialement,<br>{esc(adviser.named("FIRST_LAST"))}, chargé{adviser.e} de contentieux</p><div class="sign small"><div>Lu et accepté, le locataire<br>{signature(dice.number(0, 90))}</div><div>Le bailleur, {esc(initial(boss))}<br>{signature(dice.number(0, 90))}</div></div></div></div>
<p class="small c" style="border-top:.6pt solid #444;margin-top:10mm">à remettre à {person.civility} {esc(name)} contre émargement — page 1 sur 1</p>"""
    return sheet(
        "debt_settlement_plan", html, {"person_names": [name], "issue_date": day}, font=dice.font("sans"), size=10
    )


LAYOUTS["mail_with_band"] = mail_with_band


def ink_over_captions(dice: Dice) -> Paper:
    """A ruled sheet in ink between owner and tenant: values with small captions beneath, a child and two birth dates near."""
    person, owner, child = (
        dice.person(age=(22, 66)),
        dice.person("landlord_person", age=(40, 78)),
        dice.person("", age=(3, 15)),
    )
    day, home, month = dice.day_before(300, 5), dice.address(), dice.number(6, 15) * 10
    count, rest = dice.number(6, 14), dice.number(12, 59)
    debt = month * count + rest
    cell = f"<td style='padding:0 8px 13px 0'><span style='font-family:{HAND};color:#1a237e;font-size:13pt'>{{}}</span><div style='border-top:.5pt dotted #555;font:6.5pt Liberation Sans'>{{}}</div></td>"

    def row(*cells: tuple[str, str]) -> str:
        return "<table><tr>" + "".join(cell.format(value, caption) for value, caption in cells) + "</tr></table>"

    html = (
        f"<div style='background:repeating-linear-gradient(#fff 0,#fff 7.6mm,#c5d4ea 7.6mm,#c5d4ea 7.8mm);padding:6mm 6mm 10mm 14mm;border-left:1pt solid #d88'>"
        f"<h1 style='font-family:{HAND};color:#1a237e'>Plan d'apurement</h1>"
        + row((owner.named(), "propriétaire de l'appartement"), (f"{owner.birth_date:%d.%m.%y}", "sa naissance"), (dice.phone(), "son téléphone"))
        + row((f"dette de loyers au nom de {person.named()}", "qui doit la somme"), (f"{person.birth_date:%d.%m.%y}", "né(e) le"))
        + row((home.line(), "logement occupé"))
        + row((f"{child.first_name}, {dice.today.year - child.birth_date.year} ans", "enfant au foyer"), (f"{dice.number(2, 5)} mois de loyer", "ce qui n'a pas été payé"))
        + row((f"{debt} €", "dette reconnue à ce jour"), (f"{month} € × {count} mois", "mensualités"), (f"{rest} €", "la dernière"))
        + row((f"le 5 de chaque mois, à compter du {dice.day_after(40, 20, of=day).replace(day=5):%d.%m.%y}", "quand c'est payé, en plus du loyer courant"))
        + row((dice.iban(), "compte où verser"))
        + row(("si une échéance manque, l'accord tombe et tout redevient dû", "ce qu'on a convenu"),)
        + row((f"{home.town}", "lieu"), (f"{day:%d.%m.%y}", "date de l'accord"))
        + f"<table><tr><td>{signature(3)}<div style='font:6.5pt Liberation Sans'>qui doit (lu et approuvé)</div></td><td>{signature(19)}<div style='font:6.5pt Liberation Sans'>le propriétaire</div></td></tr></table></div>"
    )  # fmt: skip
    return sheet(
        "debt_settlement_plan",
        html,
        {"person_names": [person.named()], "issue_date": day},
        font="Liberation Sans",
        size=10,
    )


LAYOUTS["diverse_ink_over_captions"] = ink_over_captions
LAYOUTS |= _apart_social.DEBT
