"""What the self-employed earn: an accountant's attestation, the year's accounts (compte de résultat), the URSSAF's attestation
of turnover of a micro-entrepreneur."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import MONTHS, MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_income,
    _blind_accounting_statement,
    _further_accounting_statement,
    _mixed_accounting_statement,
    _potluck_accounting_statement,
    _sorted_accounting_statement,
)
from samples.papers._mixed_housing_kit import plain, qr
from samples.papers._mixed_social_people import comma
from samples.stationery import (
    born,
    head,
    lines,
    logo,
    pairs,
    paragraphs,
    republic,
    sheet,
    signature,
    signed,
    spoken,
    stamp,
    table,
)

_TRADES = (
    "travaux de plomberie",
    "taxi",
    "commerce ambulant",
    "coiffure à domicile",
    "conseil informatique",
    "restauration rapide",
)


def accountant(dice: Dice) -> Paper:
    """Attestation of an expert-comptable with the mean monthly pay."""
    person, style, day = dice.person(age=(22, 66)), dice.name_style(), dice.day_before(90)
    town, money = dice.address("").town, dice.money()
    monthly = dice.number(700, 3800)
    html = (
        head(logo("FIDUCIAIRE " + dice.person("").last_name.upper(), "#14505c", "Société d'expertise comptable inscrite au tableau de l'Ordre"), lines(dice.address("").line(), dice.phone()))
        + "<h1>ATTESTATION COMPTABLE</h1>"
        + paragraphs(
            f"Je soussigné(e), {dice.person('', age=(30, 60)).named()}, expert-comptable, atteste que {spoken(person, style)}, demeurant {dice.address().line()}, exerce en qualité d'entrepreneur individuel l'activité de {dice.pick(_TRADES)} (SIRET {dice.siret()}).",
            f"Au vu des éléments comptables en notre possession, ses revenus professionnels nets s'élèvent à {money(monthly * 12)} pour les douze derniers mois, soit une rémunération mensuelle moyenne de {money(monthly)}.",
            "Attestation établie à la demande de l'intéressé(e) pour servir et valoir ce que de droit. Nos travaux ne constituent ni un audit ni un examen limité.",
        )
        + signed(town, long_date(day), "L'expert-comptable", seed=4, seal="ORDRE DES EXPERTS-COMPTABLES")
    )  # fmt: skip
    return sheet(
        "accounting_statement", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font("any")
    )


def accounts(dice: Dice) -> Paper:
    """The year's balance sheet and profit-and-loss account: two pages of figures."""
    person, style = dice.person(age=(22, 66)), "LAST_FIRST"
    day = dice.day_before(200, 30)
    year = day.year - 1
    money = dice.table_money()
    sales, buys, others = dice.number(28000, 190000), dice.number(4000, 20000), dice.number(4000, 20000)
    profit = [
        ("Chiffre d'affaires net", money(sales)),
        ("Achats de marchandises", money(buys)),
        ("Autres achats et charges externes", money(others)),
        ("Impôts, taxes et versements assimilés", money(812)),
        ("Salaires et traitements", "0,00"),
        ("Charges sociales de l'exploitant", money(sales * 0.2)),
        ("Dotations aux amortissements", money(2130)),
        ("<b>BÉNÉFICE OU PERTE</b>", f"<b>{money(sales * 0.8 - buys - others - 2942)}</b>"),
    ]
    half = round(sales * 0.31, 2)
    assets = [("Immobilisations corporelles", money(half)), ("Stocks", money(1840)), ("Créances clients", money(3210.5)), ("Disponibilités", money(5120.75)), ("<b>TOTAL ACTIF</b>", money(half + 10171.25))]  # fmt: skip
    html = (
        head(lines(f"<b>{person.named(style)}</b>", "Entreprise individuelle", dice.address().line(), f"SIRET {dice.siret()}"), f"Exercice du 01/01/{year} au 31/12/{year}")
        + f"<h1>COMPTES ANNUELS</h1><p class='c'>établis le {day:%d/%m/%Y} - en euros</p><h2>BILAN ACTIF AU 31/12/{year}</h2>" + table(assets, ("Poste", "Net"), numbers=(1,))
        + f"<div class='new'></div><h2>COMPTE DE RÉSULTAT {year}</h2>" + table(profit, ("Poste", str(year)), numbers=(1,))
        + f"<p class='small'>Mission de présentation des comptes annuels - Cabinet d'expertise comptable.</p>{stamp('EXPERTISE COMPTABLE')}"
    )  # fmt: skip
    return sheet(
        "accounting_statement",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        font=dice.font(),
        footer="{page}",
    )


def micro_turnover(dice: Dice) -> Paper:
    """URSSAF: attestation fiscale or of declared turnover of a micro-entrepreneur."""
    person, style, day = dice.person(age=(22, 66)), "LAST_first", dice.day_before(90)
    money, quarter = dice.money(), dt.date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    rows = [(f"T{n} {quarter.year - 1}", money(dice.number(900, 9800))) for n in range(1, 5)]
    html = (
        head(logo("Urssaf", "#19325f", "Au service de notre protection sociale"), lines(f"Compte {dice.digits(18)}", f"Le {long_date(day)}"))
        + f"<div class='to'>{lines(spoken(person, style), *dice.address().lines(True))}</div><h1>ATTESTATION DE CHIFFRE D'AFFAIRES</h1><p>Auto-entrepreneur / micro-entrepreneur - SIRET {dice.siret()}</p>"
        + f"<p>Nous attestons que {spoken(person, style)} a déclaré, pour l'année {quarter.year - 1}, les chiffres d'affaires ou recettes suivants :</p>" + table(rows, ("Période", "Chiffre d'affaires déclaré"), numbers=(1,))
        + paragraphs("Cette attestation est établie à partir des déclarations de l'intéressé(e) et sous réserve de vérifications ultérieures.")
    )  # fmt: skip
    return sheet(
        "accounting_statement", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font()
    )


LAYOUTS = {"accountant": accountant, "accounts": accounts, "micro_turnover": micro_turnover}


def balance_sheet(dice: Dice) -> Paper:
    """A farmers' and craftsmen's accounting association: assets and liabilities side by side, the year before in grey, the visa at the foot."""
    person, style = dice.person(age=(24, 66)), dice.name_style()
    closed = dt.date(dice.today.year - (1 if dice.today.month > 5 else 2), dice.pick((6, 9, 12)), 28)
    closed = month_ends(closed.year, closed.month)[1]
    issued = min(closed + dt.timedelta(days=dice.number(60, 150)), dice.today)
    office, place = dice.address(""), dice.address("")
    money = dice.table_money()
    fixed, stock, owed, cash = (round(dice.amount(low, high)) for low, high in ((4_000, 42_000), (300, 6_000), (800, 9_000), (500, 14_000)))  # fmt: skip
    profit, debts, loan = round(dice.amount(9_000, 38_000)), round(dice.amount(900, 5_000)), round(dice.amount(1_000, 9_000))  # fmt: skip
    total = fixed + stock + owed + cash
    drawn = round(profit * dice.amount(0.5, 0.9))
    capital = total - profit + drawn - debts - loan

    def rows(items: list[tuple[str, int]]) -> str:
        return "".join(
            f"<tr><td>{label}</td><td class='num'>{money(value, cents=False)}</td><td class='num' style='color:#888'>{money(round(value * 0.93), cents=False)}</td></tr>"
            for label, value in items
        )

    top = f"<tr><th></th><th class='num'>Net {closed.year}</th><th class='num' style='color:#888'>Net {closed.year - 1}</th></tr>"
    assets = [("Immobilisations (après amortissements)", fixed), ("Stocks et en-cours", stock), ("Créances clients", owed), ("Banque et caisse", cash)]  # fmt: skip
    owing = [("Compte de l'exploitant", capital), ("Résultat de l'exercice", profit), ("Prélèvements de l'exploitant", -drawn), ("Emprunts", loan), ("Dettes fiscales et sociales", debts)]  # fmt: skip
    name = esc(person.named(style))
    html = f"""<div style="border-left:4mm solid #7a9a3a;padding-left:5mm"><div style="font-size:1.5em">AGC Terroirs &amp; Métiers</div><div class="small">Association de gestion et de comptabilité inscrite à l'Ordre — {esc(office.line())}</div></div>
<table style="margin:7mm 0 4mm;border-top:1pt solid #7a9a3a;border-bottom:1pt solid #7a9a3a"><tr><td>Adhérent n° {dice.digits(5)}</td><td class="b">{name}</td><td>E.I. — {dice.pick(_TRADES)}</td></tr><tr><td>Lieu d'exploitation</td><td colspan="2">{esc(place.line(" - "))}</td></tr><tr><td>Exercice clos le</td><td colspan="2">{closed:%d/%m/%Y} (12 mois)</td></tr></table>
<div style="font-size:1.25em;margin:4mm 0">Bilan simplifié</div><div style="display:flex;gap:5mm"><div style="flex:1"><div class="b tint">ACTIF</div><table class="small">{top}{rows(assets)}</table></div><div style="flex:1"><div class="b tint">PASSIF</div><table class="small">{top}{rows(owing)}</table></div></div>
<table class="small b" style="border-top:1pt solid;margin-top:2mm"><tr><td>TOTAL ACTIF</td><td class="num">{money(total, cents=False)}</td><td style="width:8%"></td><td>TOTAL PASSIF</td><td class="num">{money(total, cents=False)}</td></tr></table>
<p style="margin-top:7mm">Revenu professionnel : le bénéfice de l'exercice s'établit à {money(profit, cents=False)} euros, soit {money(round(profit / 12), cents=False)} euros par mois en moyenne, avant impôt sur le revenu.</p>
<p class="small" style="border:.5pt solid #777;padding:3mm;width:62%;margin-left:auto">Comptes arrêtés en accord avec l'adhérent. Visa de l'AGC le {issued:%d.%m.%Y}<br>{signature(dice.number(0, 99))}<br>La responsable de dossier</p>"""
    fields = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("accounting_statement", html, fields, font="Open Sans", size=9.5)


LAYOUTS["balance_sheet"] = balance_sheet


def interim_screen(dice: Dice) -> Paper:
    """An online book-keeping service's interim situation on a landscape sheet: receipts and expenses a month in columns, last year's sums beneath, the adviser at the foot."""
    person, style, money = dice.person(age=(24, 64)), dice.name_style(), dice.table_money()
    issued = dice.day_before(200, 1)
    count = issued.month - 1 or 12
    year = issued.year if issued.month > 1 else issued.year - 1
    stop = dt.date(year + count // 12, count % 12 + 1, 1) - dt.timedelta(days=1)
    income = [round(dice.amount(1400, 4600)) for _ in range(count)]
    costs = [round(sum_ * dice.amount(0.2, 0.5)) for sum_ in income]
    dues = [round(sum_ * 0.21) for sum_ in income]
    left = [a - b - c for a, b, c in zip(income, costs, dues, strict=True)]

    def row(title: str, sums: list[int], bold: bool = False) -> str:
        mark = " class='b'" if bold else ""
        cells = "".join(f"<td class='num'>{money(sum_, cents=False)}</td>" for sum_ in sums)
        return f"<tr{mark}><td style='white-space:nowrap'>{title}</td>{cells}<td class='num b'>{money(sum(sums), cents=False)}</td></tr>"

    heads = "".join(
        f"<th class='num'>{MONTHS[i] if len(MONTHS[i]) < 5 else MONTHS[i][:4] + '.'}</th>" for i in range(count)
    )
    trade = dice.pick(("Graphiste indépendante" if person.e else "Graphiste indépendant", "Infirmerie libérale", "Plomberie – chauffage", "Conseil en informatique", "Ostéopathie"))  # fmt: skip
    adviser = dice.person("", age=(26, 60))
    office = dice.company("", "company")
    html = f"""<div style="display:flex;justify-content:space-between;align-items:center;background:#f1f0fb;padding:4mm 6mm;border-radius:3mm"><div><span style="font-weight:bold;font-size:1.5em;color:#4b3fbb">{dice.pick(("Klarybooks", "Comptalib", "Tenzo compta"))}</span> &nbsp; Situation intermédiaire</div><div class="r small">{esc(person.named(style))}<br>{trade} – SIREN {dice.siret()[:9]}</div></div>
<p style="margin-top:6mm">Exercice ouvert le 01/01/{year}, écritures validées jusqu'au {stop:%d/%m/%Y} (en euros)</p>
<table class="rows" style="font-size:8.4pt"><tr><th></th>{heads}<th class="num">Cumul</th></tr>{row("Encaissements", income)}{row("Dépenses professionnelles", costs)}{row("Cotisations Urssaf", dues)}{row("Reste pour l'exploitant" + person.e, left, True)}</table>
<div style="display:flex;gap:8mm;margin-top:9mm"><div style="flex:1;border:.6pt solid #bbb;border-radius:2mm;padding:3mm 5mm"><div class="small">Revenu moyen d'un mois</div><b style="font-size:1.4em">{money(round(sum(left) / count), cents=False)} €</b></div><div style="flex:1;border:.6pt solid #bbb;border-radius:2mm;padding:3mm 5mm"><div class="small">Bénéfice de l'exercice clos le 31/12/{year - 1}</div><b style="font-size:1.4em">{money(dice.number(9000, 36000), cents=False)} €</b></div><div style="flex:1;border:.6pt solid #bbb;border-radius:2mm;padding:3mm 5mm"><div class="small">Trésorerie disponible</div><b style="font-size:1.4em">{money(dice.number(400, 9000), cents=False)} €</b></div></div>
<p style="margin-top:8mm">Les écritures ont été rapprochées des relevés bancaires et relues par {esc(adviser.named("first_last"))}, expert-comptable inscrit{adviser.e} au tableau de l'Ordre ({esc(office.name)}, {esc(office.address.line())}). Cette situation, non auditée, ne préjuge pas du résultat fiscal.</p>
<p class="r">Arrêté transmis à la demande du client le {long_date(issued)}</p>"""
    fields = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("accounting_statement", html, fields, font="Inter", size=9.4, page="A4 landscape", margin="13mm 15mm")


LAYOUTS["interim_screen"] = interim_screen


LAYOUTS |= _further_accounting_statement.LAYOUTS
LAYOUTS |= _potluck_accounting_statement.LAYOUTS
LAYOUTS |= _mixed_accounting_statement.LAYOUTS
LAYOUTS |= _sorted_accounting_statement.LAYOUTS


def gridded_partners(dice: Dice) -> Paper:
    """A spreadsheet printed with its grid and numbered blocks, for two partners of different surnames; the former spouse, the agent of the court and the days of printing and receipt beside."""
    person = dice.person(age=(28, 62))
    other = dice.partner(person, same_name=False)
    former, trustee, keeper = (
        dice.person("", age=(30, 62)),
        dice.person("", age=(35, 62)),
        dice.person("", age=(30, 62)),
    )
    seat = plain(dice.address(""))
    year = dice.today.year - (2 if dice.today.month < 6 else 1)
    issued = dt.date(year + 1, dice.number(2, 5), dice.number(2, 27))
    got, printed = issued - dt.timedelta(days=dice.number(12, 40)), issued + dt.timedelta(days=1)
    sales, costs, wear = dice.number(62, 128) * 1000, dice.number(28, 42) * 1000, dice.number(3, 9) * 1000
    result = sales - costs - wear
    half = result / 2
    money = MoneyStyle(" ", ",", "", False)
    names = [it.named("first_LAST") for it in (person, other)]
    cells = [
        ["1.", "Exploitation au nom de", esc(names[0]), ""],
        ["", "", esc(names[1]), "cogérants, parts égales"],
        ["2.", "Exercice", f"01/01/{year}", f"31/12/{year}"],
        ["3.", "Produits", money(sales), ""],
        ["4.", "Charges", money(costs), ""],
        ["", "Amortissements", money(wear), ""],
        ["5.", "Bénéfice", f"<b>{money(result)}</b>", "avant impôt"],
        ["6.", "Part de chacun", money(half), f"soit {money(round(half / 12, 2), cents=True)} / mois"],
        [
            "7.",
            "Ancien associé",
            f"{esc(former.named('first_LAST'))}",
            f"ex-conjoint{former.e}, sorti{former.e} en {year - 2}",
        ],
        ["8.", "Mandataire ad hoc", esc(trustee.named("first_LAST")), "mission close"],
        ["9.", "Pièces reçues le", f"{got:%d/%m/%Y}", f"tirage {printed:%d/%m/%Y}"],
    ]
    letters = (
        "<tr><td></td>"
        + "".join(f"<td style='background:#ddd;text-align:center'>{letter}</td>" for letter in "ABCD")
        + "</tr>"
    )
    grid = letters + "".join(
        f"<tr><td style='background:#ddd'>{n}</td>"
        + "".join(f"<td style='border:.4pt solid #bbb'>{cell}</td>" for cell in row)
        + "</tr>"
        for n, row in enumerate(cells, 1)
    )
    html = f"""<p class="r">{esc(seat.town)}, le {long_date(issued)}</p><h1>ATTESTATION COMPTABLE</h1><p>Cabinet {esc(keeper.named("first_LAST"))}, expert-comptable, {esc(seat.line())}</p><table style="width:100%;border-collapse:collapse;font-size:9pt">{grid}</table><p style="margin-top:6mm">Nous attestons que les chiffres du tableau sont tirés des comptes que nous avons établis et correspondent aux revenus professionnels des exploitants nommés au point 1.</p><table style="width:100%"><tr><td>{stamp("EXPERT-COMPTABLE")}</td><td>{esc(keeper.named("first_LAST"))}{signature(dice.number(0, 90))}</td></tr></table>"""
    return sheet(
        "accounting_statement",
        html,
        {"person_names": names, "issue_date": issued},
        font=dice.pick(("Carlito", "Liberation Sans")),
        size=10,
        margin="15mm 16mm",
    )


LAYOUTS["gridded_partners"] = gridded_partners
LAYOUTS |= _blind_accounting_statement.LAYOUTS


def group_cards(dice: Dice) -> Paper:
    """An international audit network's sheet in two languages: the standard's name for heading, three cards, the client only as addressee."""
    person, home = dice.person(age=(26, 64)), dice.address()
    day = dice.day_before(240, 2)
    signer, second, spouse = dice.person("", age=(38, 62)), dice.person("", age=(28, 50)), dice.person("", age=(26, 64))
    desk, name = dice.address(""), person.named("first_LAST")
    money = MoneyStyle(" ", ",", " €")
    year = day.year - 1
    sales = dice.number(38, 160) * 1000 + dice.number(0, 999)
    result = round(sales * dice.number(22, 48) / 100)
    card = '<div style="border:.6pt solid #0b5d8a;border-radius:2mm;padding:3mm">'
    html = f"""<div class="head"><div><span style="font-size:19pt;color:#0b5d8a">Halvorsen <b>Reed</b></span><br><span class="small">Halvorsen Reed France SAS, membre du réseau Halvorsen Reed International BV, Utrecht</span></div><div class="small r">{"<br>".join(desk.lines())}<br>{dice.phone()}<br>SIRET {dice.siret()}</div></div>
<div style="margin:4mm 0 8mm 105mm">{spoken(person)}<br>{"<br>".join(home.lines())}</div>
<h2 class="c">NP 3100 — ISRE / ISAE 3000<br><span style="font-weight:normal">Mission d'attestation particulière / <i>Assurance engagement</i></span></h2>
<p>Le présent document, établi ce jour, {long_date(day, weekday=True)}, porte sur l'activité libérale exercée à titre individuel par le destinataire. <i>This document covers the addressee's sole practice.</i></p>
<div class="cols" style="margin:6mm 0">{card}<p class="b">Exercice / <i>Period</i></p><p>du 01/01/{year}<br>au 31/12/{year}</p><p>Clos et déclaré (2035) le {dt.date(year + 1, 5, dice.number(2, 18)):%d/%m/%Y}</p></div>{card}<p class="b">Recettes / <i>Revenue</i></p><p>{money(sales)}</p><p>{year - 1} : {money(round(sales * 0.93))}</p></div>{card}<p class="b">Bénéfice / <i>Net income</i></p><p>{money(result)}</p><p>soit {money(round(result / 12, 2))} par mois en moyenne</p></div></div>
<p>Ces montants concordent avec la comptabilité que nous tenons. Nos travaux ne constituent ni un audit ni un examen limité. <i>Our work is neither an audit nor a review.</i></p><p>Bénéficiaires de la prévoyance Madelin : titulaire né{person.e} le {person.birth_date:%d/%m/%Y} ; conjoint{spouse.e} collaborat{"rice" if spouse.sex == "F" else "eur"}, {spouse.first_name[0]}. {esc(spouse.last_name.upper())}, né{spouse.e} le {spouse.birth_date:%d/%m/%Y}.</p><p class="small">Honoraires prélevés sur le compte {dice.iban()}.</p>
<div class="sign"><div>{signer.first_name[0]}. {esc(signer.last_name.upper())}<br><span class="small">Expert-comptable / Partner</span><br>{signature(dice.number(0, 99))}</div><div>{second.first_name[0]}. {esc(second.last_name.upper())}<br><span class="small">Chef de mission / Manager</span></div></div>"""
    return sheet(
        "accounting_statement", html, {"person_names": [name], "issue_date": day}, font=dice.font("sans"), size=9.8
    )


LAYOUTS["group_cards"] = group_cards


def visa_of_the_order(dice: Dice) -> Paper:
    """A framed certificate of an accountant with seal and code: general words first, the figures in the last paragraph."""
    person = dice.person(age=(26, 62))
    house, bank = dice.company("", "company"), dice.pick(("Banque coopérative du Littoral", "Crédit fluvial de France"))
    expert, doctor = dice.person("", age=(32, 64)), dice.person("", age=(35, 66))
    day = dice.day_before(160, 2)
    closed = dt.date(day.year - 1, 12, 31)
    profit = dice.number(17800, 43000)
    name, money = comma(person), MoneyStyle("\u00a0", ",", "\u00a0€", False)
    siret = dice.siret()
    html = f"""<div style="border:3pt double #7a5c12;padding:9mm 11mm;height:262mm;position:relative"><div class="head"><div>{logo("Expertise & Visa", "#7a5c12", "inscrite au tableau de l'Ordre des experts-comptables")}</div><div>{qr(dice, 78)}<div class="tiny c">visa n° {dice.digits(8)}</div></div></div>
<div style="background:#7a5c12;color:#fff;text-align:center;padding:2mm;margin:4mm 0">{dice.pick(("ATTESTATION DE REVENU D'ACTIVITÉ INDÉPENDANTE", "ATTESTATION DE RÉSULTAT PROFESSIONNEL"))}</div>
<p class="justify">Nos diligences ont été conduites selon la norme professionnelle applicable aux attestations particulières. Elles n'ont pas pour objet la recherche de fraudes. Le cabinet a été missionné par lettre du {dice.day_before(900, 430, of=day):%d/%m/%Y}, signée {esc(expert.last_name.upper())}, {esc(expert.first_name)}, expert-comptable né{expert.e} le {expert.birth_date:%d/%m/%Y}.</p>
<p class="justify">Le compte professionnel est tenu par la {bank}, {esc(plain(dice.address("")).line())}. La prévoyance est souscrite auprès de Mutuelle des Artisans réunis, {esc(plain(dice.address("")).line())}, après avis du docteur {esc(doctor.last_name.upper())}, {esc(doctor.first_name)}.</p>
<p class="justify">La présente est remise pour la constitution d'un dossier de logement. Elle n'engage pas le cabinet sur les exercices à venir.</p><p class="c">{stamp("ORDRE DES EXPERTS", "#7a5c12", under="VISA")}{signature(dice.number(0, 90))}</p>
<p class="justify" style="border-top:.6pt solid #7a5c12;padding-top:4mm">{dice.pick(("Bénéficiaire", "Intéressé(e)", "Titulaire"))} : <b>{esc(name)}</b>, entreprise individuelle, SIRET {siret}, né{person.e} le {person.birth_date:%d/%m/%Y}. Chiffre d'affaires hors taxes de l'exercice clos le {closed:%d/%m/%Y} : {money(profit * 2 + dice.number(900, 5000))}. Bénéfice : <b>{money(profit)}</b>, soit {money(round(profit / 12))} par mois en moyenne.</p>
<div class="tiny" style="position:absolute;bottom:4mm;left:11mm;right:11mm;text-align:center">Cabinet {esc(expert.last_name)} Expertise — {esc(house.address.line())} — SIRET {house.siret} — Édité le {day:%d/%m/%Y} — Réf. ATT-{dice.digits(5)}</div></div>"""
    return sheet("accounting_statement", html, {"person_names": [name], "issue_date": day}, font=dice.font("serif"), size=10.5, margin="12mm 14mm")  # fmt: skip


LAYOUTS["visa_of_the_order"] = visa_of_the_order


def island_grower(dice: Dice) -> Paper:
    """An overseas authority's letter-form in which a grower speaks: one boxed summary, two years of figures, a curator."""
    person, day, money = dice.person(age=(26, 64)), dice.day_before(200, 5), dice.money()
    chief, curator, home = dice.person("", age=(35, 60)), dice.person("", age=(35, 60)), dice.address()
    year = day.year - 1 if day.month > 2 else day.year - 2
    sales, costs = dice.number(28000, 61000), dice.number(9000, 21000)
    before, costs_before = sales - dice.number(900, 6000), costs - dice.number(200, 2500)
    profit = sales - costs
    wide = "<table style='margin:6mm 0'><tr><td style='width:30%'><span class='tiny'>NOM</span><br><b>{}</b></td><td style='width:35%'></td><td><span class='tiny'>PRÉNOMS</span><br><b>{}</b></td></tr></table>"
    html = (
        f"<div style='display:flex;justify-content:space-between'>{republic('COLLECTIVITÉ TERRITORIALE', 'DE MARTINIQUE')}<div class='small'>Direction de l'agriculture et de la pêche<br>Réf. / date : DAP/BAE/{day.year}-{dice.digits(4)} / {long_date(day)}<br>Suivi par : {chief.named('first_last')[0]}. {chief.last_name}</div></div>"
        f"<p style='margin-top:8mm'><b>Objet :</b> attestation de revenus professionnels d'un exploitant à titre individuel, exercice {year}</p>"
        + wide.format(person.last_name.upper(), " ".join(person.first_names))
        + paragraphs(
            f"Je soussigné{person.e} comme ci-dessus, {born(person)}, demeurant {home.line()}, exploitant{person.e} en maraîchage et culture de la banane sous le numéro SIRET {dice.siret()}, assisté{person.e} de mon curateur {spoken(curator)} (mesure du {dice.day_before(1800, 700):%d/%m/%Y}), atteste tirer mes revenus de la seule exploitation agricole et déclare les chiffres suivants, arrêtés au 31 décembre {year} et tirés de la comptabilité tenue par le centre de gestion de la Lézarde.",
        )
        + f"<div class='box' style='border:1.2pt solid #222;width:70%;margin:5mm auto'>Bénéfice agricole (réel) de l'exercice {year} : <b>{money(profit)}</b>, soit {money(round(profit / 12, 2))} par mois en moyenne, avant cotisations et impôt.</div>"
        + table(
            (("Produits d'exploitation", money(before), money(sales)), ("Charges d'exploitation", money(costs_before), money(costs)), ("Résultat", money(before - costs_before), money(profit))),
            ("", f"Exercice {year - 1}", f"Exercice {year}"), numbers=(1, 2),
        )
        + paragraphs("L'administration a rapproché ces montants de la liasse fiscale qui lui a été remise et n'a relevé aucun écart. Cette attestation est établie pour une demande de logement.")
        + f"<div class='sign'><div>L'exploitant{person.e}<br>{signature(day.day)}</div><div>{stamp('COLLECTIVITE TERRITORIALE', under='CTM')}</div><div>{lines('Vu pour concordance,', 'pour le directeur, par délégation,', spoken(chief), 'chef du bureau des aides aux exploitations')}{signature(11)}</div></div>"
        + pairs((("Curateur", f"{spoken(curator)}, mandataire judiciaire, tél. {dice.phone()}"),), width="18%")
    )  # fmt: skip
    fields = {"person_names": [f"{person.last_name.upper()} {' '.join(person.first_names)}"], "issue_date": day}
    return sheet("accounting_statement", html, fields, font="Caladea", size=10.3)


LAYOUTS["diverse_island_grower"] = island_grower
LAYOUTS |= _apart_income.ACCOUNTS
