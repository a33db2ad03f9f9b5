"""Relevé de compte: asked for by no list; full of salaries, rents and benefits that a careless reader takes for the real papers."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, month_ends
from samples.french import MONTHS, MoneyStyle, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers import (
    _apart_money,
    _blind_bank_statement,
    _diverse_bank_statement,
    _further_bank_statement,
    _mixed_bank_statement,
    _potluck_bank_statement,
    _sorted_bank_statement,
    _strewn_bank_statement,
)
from samples.papers._mixed_housing_kit import plain
from samples.stationery import sheet, signature

BANKS = ("Banque Postale du Centre", "Crédit Solidaire", "Caisse d'Aquitaine", "Banque Lumière", "Crédit Ouvrier")


def _operations(dice: Dice, start: dt.date, end: dt.date) -> list[tuple[dt.date, str, float]]:
    labels = (
        ("VIR SALAIRE " + dice.company("employer").name.upper(), dice.amount(1_100, 2_300)), ("VIR CAF ALLOCATIONS APL", dice.amount(80, 420)), ("PRLV QUITTANCE LOYER " + dice.company("", "social_landlord").name.upper(), -dice.amount(320, 760)),
        ("PRLV EDF CLIENTS PARTICULIERS", -dice.amount(40, 140)), ("CB SUPERMARCHE", -dice.amount(10, 130)), ("RETRAIT DAB", -40.0), ("PRLV DGFIP IMPOT REVENUS", -dice.amount(15, 90)), ("CB PHARMACIE", -dice.amount(4, 40)), ("PRLV ASSURANCE HABITATION", -dice.amount(9, 25)),
    )  # fmt: skip
    drawn = [(start + dt.timedelta(days=dice.number(0, (end - start).days)), label, amount) for label, amount in labels]
    return sorted(drawn, key=lambda row: row[0])


def debit_credit(dice: Dice) -> Paper:
    """Two columns, débit and crédit, old and new balance, IBAN in the head."""
    person, home, money = dice.person("person"), dice.address("home"), dice.table_money()
    start, end = month_ends(*dice.month("month"))
    name = person.named(dice.name_style())
    rows = [
        [f"{day:%d/%m}", esc(label), money(-amount) if amount < 0 else "", money(amount) if amount > 0 else ""]
        for day, label, amount in _operations(dice, start, end)
    ]
    html = f"""<table><tr><td><h2>{dice.pick(BANKS)}</h2>Agence de {esc(home.town)}<br>Tél. {dice.phone()}</td><td class="right"><b>RELEVÉ DE COMPTE</b><br>n° {start.month:03d} — arrêté au {end:%d/%m/%Y}</td></tr></table><p style="margin:6mm 0 6mm 100mm">{person.civility} {esc(name)}<br>{lines(home.lines())}</p><p>COMPTE CHÈQUES N° {dice.digits(11)} — IBAN {dice.iban()}</p>
<p>Solde précédent au {start:%d/%m/%Y} : {money(dice.amount(20, 900))}</p>{table(rows, "grid", ("Date", "Nature de l'opération", "Débit", "Crédit"), ("12%", "52%", "18%", "18%"))}<p class="bold">Solde créditeur au {end:%d/%m/%Y} : {money(dice.amount(10, 900))} €</p><p class="tiny">Découvert autorisé 200 €. Médiateur : voir conditions générales.</p>"""
    return Paper(html, {"person_names": [name], "issue_date": end}, "bank_statement", "", dice.font("sans"), 9, "14mm")


def online_bank(dice: Dice) -> Paper:
    """An online bank: one signed column, running balance, the month in the title."""
    person, money = dice.person("person"), dice.money()
    start, end = month_ends(*dice.month("month"))
    name = person.named("first_last")
    balance, rows = dice.amount(100, 1_500), []
    for day, label, amount in _operations(dice, start, end):
        balance = round(balance + amount, 2)
        rows.append(
            [
                date_printed(day, "slash"),
                esc(label.title()),
                money(amount, sign="+" if amount > 0 else ""),
                money(balance),
            ]
        )
    issued = end + dt.timedelta(days=1)
    html = f"""<h1 style="font-size:16pt">Vos opérations de {MONTHS[start.month - 1]} {start.year}</h1><p>{esc(name)}<br>{lines(dice.address("home").lines())}</p><p class="small">Extrait de compte édité le {date_printed(issued, "slash")} · BIC {dice.letters(8)}XXX</p>{table(rows, "rows", ("Date", "Opération", "Montant", "Solde"))}"""
    return Paper(
        html, {"person_names": [name], "issue_date": issued}, "bank_statement", "", dice.font("sans"), 9.5, "16mm"
    )


def joint_two_pages(dice: Dice) -> Paper:
    """A co-operative bank's statement of a joint account: two dates a line, debit with a trailing minus, a balance carried over to page 2, small print about the guarantee; rent and pay among the lines."""
    person, home, money = dice.person("person", age=(22, 80)), dice.address("home"), dice.table_money()
    other = dice.partner(person)
    start, end = month_ends(*dice.month("month"))
    names = [p.named("LAST_FIRST") for p in (person, other)]
    small = [op for _ in range(5) for op in _operations(dice, start, end) if op[1].startswith(("CB", "RETRAIT"))]
    ops = sorted([*_operations(dice, start, end), *small], key=lambda row: row[0])
    balance = dice.amount(150, 1_900)

    def part(rows: list[tuple[dt.date, str, float]]) -> str:
        body = "".join(
            f"<tr><td>{day:%d.%m}</td><td>{day + dt.timedelta(days=1):%d.%m}</td><td>{esc(label)}</td><td class='n'>{money(abs(amount))}{'-' if amount < 0 else '+'}</td></tr>"
            for day, label, amount in rows
        )
        return f"<table class='small'><tr><th style='width:10%'>Opér.</th><th style='width:10%'>Valeur</th><th>Libellé</th><th class='right' style='width:20%'>Montant</th></tr>{body}</table>"

    half = len(ops) // 2
    carried = balance + sum(amount for _, _, amount in ops[:half])
    final = carried + sum(amount for _, _, amount in ops[half:])
    head = f"<table><tr><td><b style='font-size:14pt;color:#00694e'>{dice.pick(('Crédit Coopératif du Sud', 'Caisse régionale Val de Loire', 'Banque mutuelle Atlantique'))}</b></td><td class='right small'>Relevé de compte n° {start.month} &nbsp; compte joint {dice.digits(11)}<br>ouvert le {start:%d.%m.%Y}, arrêté au {end:%d.%m.%Y}</td></tr></table>"
    html = f"""{head}<div style="margin:9mm 0 9mm 92mm">{"M" if person.sex == "M" else "MME"} {esc(names[0])}<br>OU {"M" if other.sex == "M" else "MME"} {esc(names[1])}<br>{lines(home.lines(True))}</div><p>Ancien solde au {start - dt.timedelta(days=1):%d.%m.%Y} : {money(balance)}+</p>{part(ops[:half])}<p class="right">À reporter : {money(abs(carried))}{"-" if carried < 0 else "+"}</p>
<div class="break"></div>{head}<p class="right" style="margin-top:6mm">Report : {money(abs(carried))}{"-" if carried < 0 else "+"}</p>{part(ops[half:])}<p class="right bold">Nouveau solde au {end:%d.%m.%Y} : {money(abs(final))}{"-" if final < 0 else "+"} EUR</p><p class="tiny justify" style="margin-top:16mm">IBAN {dice.iban()}. Vos dépôts sont garantis jusqu'à 100 000 € par le Fonds de garantie des dépôts et de résolution. Taux effectif global du découvert : 16,88 %. Réclamations : {esc(dice.address("").line())}.</p>"""
    return Paper(
        html, {"person_names": names, "issue_date": end}, "bank_statement", "", "Nimbus Sans", 9.4, "13mm 15mm"
    )


LAYOUTS = {
    "debit_credit": debit_credit, "online_bank": online_bank,
    "joint_two_pages": joint_two_pages,
}  # fmt: skip


def quarterly_overview(dice: Dice) -> Paper:
    """A mutual bank's quarter: everything held in a ring of figures first, then one table an account, the holder only in the window."""
    person, style, money = dice.person(age=(18, 80)), dice.pick(("LAST_FIRST", "first_LAST")), dice.money()
    home, issued = dice.address(), dice.day_before(90)
    start = issued - dt.timedelta(days=91)
    bank = dice.pick(("Caisse fédérale des Deux Rives", "Mutuelle bancaire du Littoral", "Banque coopérative des Artisans"))  # fmt: skip
    balance, booklet, shares = dice.amount(-200, 2_400), dice.amount(10, 9_000), dice.amount(15, 300)
    moves = _operations(dice, start, issued)
    opening = balance - sum(amount for _, _, amount in moves)
    rows = [[f"{start:%d/%m}", "<i>Solde reporté</i>", "", money(opening)]]
    for day, label, amount in moves:
        opening += amount
        rows.append([f"{day:%d/%m}", esc(label), money(amount, sign="+"), money(opening)])
    interest = dice.amount(0.1, 40)
    held = [("Compte de dépôt", balance), ("Livret A", booklet), ("Parts sociales", shares)]
    tiles = "".join(
        f'<div style="flex:1;border-top:2pt solid #c8701a;padding:2mm 0"><span style="font-size:.8em">{label}</span><br><b>{money(value)}</b></div>'
        for label, value in held
    )
    html = f"""<div style="display:flex;justify-content:space-between"><div><span style="font-size:1.6em;color:#c8701a">{esc(bank)}</span><br><span class="small">Agence de {esc(dice.address("").town)} — votre conseillère : {esc(dice.person("", sex="F", age=(25, 60)).named("first_last"))} — {dice.phone()}</span></div><div class="small right">Sociétaire {dice.digits(8)}<br>Document édité le {issued:%d/%m/%Y}</div></div>
<div style="margin:9mm 0 8mm 92mm">{esc(person.civility)} {esc(person.named(style))}<br>{lines(home.lines())}</div><div style="font-size:1.3em">Vos comptes en un coup d'œil</div><p class="small">Trimestre du {start:%d/%m/%Y} au {issued:%d/%m/%Y}</p><div style="display:flex;gap:6mm;margin:3mm 0 7mm">{tiles}</div>
<b>1. Compte de dépôt</b> <span class="small">IBAN {dice.iban()}</span>{table(rows, "rows small", ("Date", "Libellé", "Mouvement", "Position"), ("10%", "52%", "19%", "19%"))}
<div style="margin-top:6mm"><b>2. Livret A</b> <span class="small">n° {dice.digits(11)}</span>{table([[f"{start:%d/%m}", "Position au début du trimestre", "", money(booklet - interest)], [f"{issued:%d/%m}", "Versement programmé", money(interest, sign="+"), money(booklet)]], "rows small", (), ("10%", "52%", "19%", "19%"))}</div>
<p class="tiny" style="margin-top:8mm">Tout désaccord sur une écriture doit nous parvenir sous un mois. Garantie des dépôts : 100 000 € par déposant (FGDR). Médiateur : CS 10{dice.digits(3)}.</p>"""
    fields = {"person_names": [person.named(style)], "issue_date": issued}
    return Paper(html, fields, "bank_statement", "", "Lato", 9.6, "13mm 16mm")


LAYOUTS["quarterly_overview"] = quarterly_overview


def tobacconist_account(dice: Dice) -> Paper:
    """An account without a bank, opened at a tobacconist's: a narrow strip of days with signed sums and no columns of debit, fees summed apart, the shop's address bigger than the holder's name."""
    person, home, money = dice.person(age=(18, 66)), dice.address(), dice.money()
    year, month = dice.month()
    start, end = month_ends(year, month)
    issued = end + dt.timedelta(days=dice.number(2, 6))
    name = person.named("FIRST_LAST")
    shop, friend = dice.address(""), dice.person("", age=(20, 60))
    boss = dice.company("employer")
    opening = dice.amount(20, 400)
    moves = [
        (3, f"Virement reçu — {boss.name}", dice.amount(1100, 1900)), (5, "Prélèvement — LOYER", -dice.amount(380, 620)), (8, "Carte — SUPERMARCHÉ", -dice.amount(18, 92)),
        (11, f"Virement envoyé — {friend.named('first_last')}", -float(dice.number(20, 150))), (14, "Retrait distributeur", -float(dice.number(2, 9) * 10)), (17, "Carte — TRANSPORTS", -dice.amount(8, 84)),
        (21, "Dépôt d'espèces au point de vente", float(dice.number(2, 12) * 10)), (25, "Virement reçu — CAF", dice.amount(60, 410)), (27, "Frais — dépôt et retraits", -dice.amount(2, 6)),
    ]  # fmt: skip
    closing = round(opening + sum(sum_ for _, _, sum_ in moves), 2)
    strip = "".join(
        f"<div style='display:flex;border-bottom:.4pt solid #ddd;padding:1.5mm 0'><b style='width:14mm'>{day:02d}.{month:02d}</b><span style='flex:1'>{esc(what)}</span><span>{'+' if sum_ > 0 else '−'} {money(abs(sum_))}</span></div>"
        for day, what, sum_ in moves
    )
    html = f"""<div style="display:flex;justify-content:space-between;align-items:center"><b style="font-size:1.7em;color:#ff5a1f">{dice.pick(("compte-comptoir", "Zinc", "Piécette"))}</b><div class="small r">Point de vente d'ouverture<br><b>TABAC {esc(dice.person("", age=(30, 60)).last_name.upper())}</b><br>{esc(shop.line())}</div></div>
<div style="display:flex;gap:12mm;margin-top:9mm"><div style="width:56mm;font-size:8.4pt"><p class="tiny">Client{person.e}</p><p><b>{esc(name)}</b><br>{"<br>".join(esc(row) for row in home.lines())}</p><p class="tiny">IBAN</p><p>{dice.iban()}</p><p class="tiny">Carte</p><p>5••• •••• •••• {dice.digits(4)}, valable jusqu'en {dice.number(1, 12):02d}/{(year + 3) % 100}</p><p class="tiny">Édition</p><p>{issued:%d/%m/%Y}</p><p class="tiny">Frais depuis le 1er janvier</p><p>{money(dice.amount(12, 60))}</p></div>
<div style="flex:1"><h2 style="margin-top:0">{month_printed(year, month, "title")}</h2><div style="display:flex;background:#fff1ea;padding:2mm"><span style="flex:1">Vous aviez au {start:%d/%m}</span><b>{money(opening)}</b></div>{strip}<div style="display:flex;background:#fff1ea;padding:2mm"><span style="flex:1">Il vous reste au {end:%d/%m}</span><b>{money(closing)}</b></div></div></div>
<p class="tiny" style="margin-top:14mm">Établissement de paiement agréé. Les fonds sont cantonnés auprès d'une banque partenaire. Contestation dans les treize mois. Nouvelle tarification au 01/01/{year + 1}. Médiateur : {esc(dice.person("", age=(45, 66)).named("first_last"))}, {esc(dice.address("").line())}.</p>"""
    return sheet("bank_statement", html, {"person_names": [name], "issue_date": issued}, font="Inter", size=9.6)


LAYOUTS["tobacconist_account"] = tobacconist_account


LAYOUTS |= _further_bank_statement.LAYOUTS
LAYOUTS |= _potluck_bank_statement.LAYOUTS
LAYOUTS |= _mixed_bank_statement.LAYOUTS
LAYOUTS |= _sorted_bank_statement.LAYOUTS


def centred_landscape(dice: Dice) -> Paper:
    """A wide sheet of centred lines in small letters: the account « au nom de », the operations with the balance, an insurer and the former spouse among them."""
    person = dice.person(age=(22, 76))
    former, bank_seat, home = dice.partner(person, "", same_name=True), plain(dice.address("")), plain(dice.address())
    name = person.named("first_last").lower()
    year, month = dice.month()
    first, last = month_ends(year, month)
    issued = last + dt.timedelta(days=dice.number(1, 4))
    money = MoneyStyle(dice.pick((" ", ".")), ",", "")
    balance = dice.amount(150, 2600)
    start = balance
    wanted = (
        ("virement reçu - employeur", dice.amount(1150, 2200)),
        ("prélèvement assurances du val, habitation", -dice.amount(11, 34)),
        ("virement à " + former.named("first_last").lower() + " pension", -float(dice.number(80, 260))),
        ("carte supermarché", -dice.amount(30, 140)),
        ("chèque 7710" + dice.digits(3), -dice.amount(40, 160)),
        ("prélèvement loyer", -dice.amount(380, 690)),
        ("caf prestations", dice.amount(60, 330)),
    )
    days = sorted(dice.number(1, 27) for _ in wanted)
    rows = ""
    for day, (label, value) in zip(days, wanted, strict=True):
        balance = round(balance + value, 2)
        cells = (
            f"{dt.date(year, month, day):%d.%m}",
            f"{dt.date(year, month, day + 1):%d.%m}",
            esc(label),
            money(-value) if value < 0 else "",
            money(value) if value > 0 else "",
            money(balance),
        )
        rows += (
            "<tr>"
            + "".join(f"<td style='text-align:center;border-bottom:.4pt solid #999'>{cell}</td>" for cell in cells)
            + "</tr>"
        )
    html = f"""<div class="c"><span style="font-size:15pt;letter-spacing:.2em;color:#7a1f2b">banque des deux rives</span><br>{esc(bank_seat.line().lower())}
<p>réf. / date : {dice.digits(5)}-{dice.letters(2).lower()} / {issued:%d.%m.%Y}</p><p style="font-size:1.15em"><b>information sur les opérations de paiement</b><br>article l.314-14 du code monétaire et financier</p>
<p>compte {dice.digits(11)} ouvert au nom de<br><b>{esc(name)}</b><br>{esc(home.line().lower())}</p><p>du {long_date(first)} au {long_date(last)} &nbsp;—&nbsp; solde au départ : {money(start)} euros</p></div>
<table style="width:100%"><tr>{"".join(f"<th style='border-bottom:1pt solid #7a1f2b'>{word}</th>" for word in ("jour", "valeur", "nature", "débit", "crédit", "solde"))}</tr>{rows}</table>
<div class="c"><p>solde à la clôture : <b>{money(balance)} euros</b></p><p>prochain envoi le {long_date(issued + dt.timedelta(days=30))} ; vous avez jusqu'au {long_date(issued + dt.timedelta(days=60))} pour contester une opération.</p>
<p class="tiny">assurances du val, filiale d'assurance de la banque, {esc(plain(dice.address("")).line().lower())} — entreprise régie par le code des assurances. tél. {dice.phone()}</p></div>"""
    return sheet(
        "bank_statement",
        html,
        {"person_names": [name], "issue_date": issued},
        font=dice.pick(("Carlito", "Lato")),
        size=10,
        page="A4 landscape",
        margin="12mm 16mm",
    )


LAYOUTS["centred_landscape"] = centred_landscape
LAYOUTS |= _blind_bank_statement.LAYOUTS
LAYOUTS |= _strewn_bank_statement.LAYOUTS


def two_tongues_centred(dice: Dice) -> Paper:
    """A foreign bank's French branch: two languages, centred lines, no title; the holder stands in the address block alone."""
    person = dice.person(age=(22, 70))
    if "person" not in dice.given:
        person = replace(person, last_name=dice.pick(("van den Berghe Okafor", "García Lorca Mendes", "al-Mansouri Haddad", "de Souza Pinheiro")), birth_name=None)  # fmt: skip
    year, month = dice.month()
    first, last = month_ends(year, month)
    day = last + dt.timedelta(days=dice.number(1, 3))
    old, spouse, agent, second = plain(dice.address("")), dice.partner(person), dice.person("", age=(28, 60)), dice.person("", age=(35, 62))  # fmt: skip
    name, home, money = person.named("first_LAST"), plain(dice.address()), MoneyStyle(",", ".", "")
    rows, balance = [], dice.amount(400, 2900)
    start = balance
    moved = [
        ("Salaire / Salary credit — Techniprop", dice.amount(1500, 2600)),
        ("Loyer / Standing order — Logis Métropole", -dice.amount(420, 780)),
        (f"Virement / Transfer to {spouse.named('first_LAST')}", -float(dice.number(50, 220))),
        ("Carte / Card purchase", -dice.amount(18, 140)),
        (f"Assurance / Insurance — ancien risque {old.town}", -dice.amount(14, 38)),
        ("Frais / Account fee", -3.5),
    ]
    for index, (what, sum_) in enumerate(moved):
        when = first + dt.timedelta(days=1 + index * 4)
        balance = round(balance + sum_, 2)
        rows.append(f"<tr><td class='c'>{when:%d/%m/%Y}</td><td class='c'>{esc(what)}</td><td class='c'>{money(sum_)}</td><td class='c'>{money(balance)}</td></tr>")  # fmt: skip
    html = f"""<div class="c"><div style="font-size:17pt;letter-spacing:.2em;color:#3b3b6d">MERIDIAN</div><div class="small">Meridian Bank N.V., succursale de France — French branch<br>{esc(plain(dice.address("")).line())}</div><div style="margin:9mm 0">{esc(name)}<br>{"<br>".join(map(esc, home.lines()))}</div></div>
<table class="grid" style="width:80%;margin:0 auto"><tr><td class="c"><span class="tiny">Date</span><br>{day:%d/%m/%Y}</td><td class="c"><span class="tiny">Du / From</span><br>{first:%d/%m/%Y}</td><td class="c"><span class="tiny">Au / To</span><br>{last:%d/%m/%Y}</td><td class="c"><span class="tiny">Feuillet / Sheet</span><br>{month}/{year}</td></tr></table>
<div class="c" style="margin:5mm 0">IBAN {dice.iban()} — BIC MERDFRPP<br>Ancien solde / Opening balance : {money(start)} EUR</div><table class="rows"><tr><th class="c">Jour / Day</th><th class="c">Opération / Details</th><th class="c">Montant / Amount EUR</th><th class="c">Solde / Balance</th></tr>{"".join(rows)}</table><div class="c" style="margin-top:4mm"><b>Nouveau solde / Closing balance : {money(balance)} EUR</b></div>
<div class="c small" style="margin-top:9mm">Adresse précédente enregistrée jusqu'au {dice.day_before(400, 40, of=first):%d/%m/%Y} / Former address: {esc(old.line())}, c/o {esc(dice.person("", age=(40, 75)).named("first_LAST"))} (propriétaire / landlord)<br>Conjoint, sans procuration / Spouse, no mandate: {esc(spouse.named("first_LAST"))}</div><div class="sign small"><div>Your adviser: {esc(agent.named("first_LAST"))}{signature(dice.number(0, 90))}</div><div>Countersigned: {esc(second.named("first_LAST"))}{signature(dice.number(0, 90))}</div></div>"""
    return sheet("bank_statement", html, {"person_names": [name], "issue_date": day}, font=dice.font("sans"), size=9.6)


LAYOUTS["two_tongues_centred"] = two_tongues_centred
LAYOUTS |= _diverse_bank_statement.LAYOUTS | _apart_money.STATEMENT
