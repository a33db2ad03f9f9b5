"""Layouts kept apart for measuring: nobody who mends the reader looks at these."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MONTHS, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, notice_truth
from samples.stationery import barcode, signature


def hall_machine(dice: Dice) -> Paper:
    """The ticket that a workers' residence's machine in the hall prints: narrow thermal paper, dues of a room in three parts, last payment told, a code to pay at the counter."""
    rent, money = draw(dice, "association", benefit=True), dice.table_money()
    tenant = rent.tenants[0].named("LAST_FIRST")
    issued = rent.start - dt.timedelta(days=dice.number(1, 7))
    rent = replace(rent, home=replace(rent.home, extra=""))
    room = f"{dice.pick('ABC')}{dice.number(101, 420)}"
    house = dice.pick(("LES PEUPLIERS", "DU CANAL", "JEAN MERMOZ"))

    def line(label: str, value: str) -> str:
        return f'<div style="display:flex;justify-content:space-between"><span>{label}</span><span>{value}</span></div>'

    rule = "<div>" + "-" * 38 + "</div>"
    html = f"""<div class="center"><b>{esc(rent.company.name.upper())}</b><br>RESIDENCE SOCIALE {house}<br>{lines(rent.home.lines())}<br>{rule}BORNE 02 &nbsp; {issued:%d/%m/%y} {dice.number(6, 22):02d}:{dice.number(10, 59)}</div>{rule}
<b>AVIS D'ECHEANCE</b><br>REDEVANCE {month_printed(rent.start.year, rent.start.month, "plain_upper")}<br>RESIDENT : {esc(tenant)}<br>CHAMBRE {room} &nbsp; CONTRAT {dice.digits(6)}{rule}{line("EQUIVALENCE LOYER", money(rent.rent))}{line("EQUIV. CHARGES LOCATIVES", money(rent.charges))}{line("APL FOYER", money(rent.benefit, sign="-"))}{rule}<b style="font-size:11pt">{line("A PAYER EUR", money(rent.total))}</b>{line("AVANT LE", f"{rent.start + dt.timedelta(days=dice.number(4, 9)):%d/%m/%Y}")}{rule}
DERNIER VERSEMENT : {money(round(rent.total + 3.2, 2))}<br>LE {rent.start - dt.timedelta(days=dice.number(16, 27)):%d/%m/%Y} CB GUICHET<br>SOLDE ANTERIEUR : 0,00<br><div class="center" style="margin-top:3mm">{barcode(dice.digits(15), height=30)}<br>PRESENTER CE TICKET AU GUICHET<br>CE N'EST PAS UN RECU<br><br>LAVERIE : JETON {dice.number(2, 4)},00</div>"""
    facts = notice_truth(rent, [tenant], rent.company.name.upper(), issued)
    return Paper(html, facts, "rent_due_notice", "", "Liberation Mono", 8.4, "5mm 4mm", page="84mm 165mm")


def quarter_term(dice: Dice) -> Paper:
    """A notary's study that runs an old house calls the rent of a quarter: sums of three months, the monthly sum beside, paid « terme à échoir »."""
    rent, money = draw(dice, tenants=dice.pick((1, 2))), dice.money()
    names = [t.named("first_LAST") for t in rent.tenants]
    first = (rent.start.month - 1) // 3 * 3 + 1
    start = rent.start.replace(month=first)
    end = (start + dt.timedelta(days=95)).replace(day=1) - dt.timedelta(days=1)
    month = rent
    rent = replace(rent, start=start, end=end, rent=round(rent.rent * 3, 2), charges=round(rent.charges * 3, 2))
    issued = start - dt.timedelta(days=dice.number(9, 21))
    study, owner = replace(dice.address(""), extra=""), rent.landlord
    partner = dice.person("", age=(35, 64))
    rank = ("premier", "deuxième", "troisième", "quatrième")[first // 3]
    html = f"""<div class="center" style="letter-spacing:.05em"><b style="font-size:13pt">{esc(partner.named("first_LAST"))}</b><br>NOTAIRE<br><span class="small">Service de gestion immobilière — {esc(study.line())}</span></div><table style="margin:10mm 0"><tr><td style="width:88mm" class="small">Dossier {dice.digits(4)}/{esc(owner.last_name.upper())}<br>Clerc : {esc(dice.person("", age=(24, 60)).named("first_last"))}<br>Le {long_date(issued)}</td><td>{"<br>".join(f"{t.civility} {esc(n)}" for t, n in zip(rent.tenants, names, strict=True))}<br>{lines(rent.home.lines())}</td></tr></table>
<p><b>Appel du terme à échoir : {rank} trimestre {start.year}</b></p><p class="justify" style="line-height:1.55">Pour le compte de {owner.civility} {esc(owner.named("first_LAST"))}, propriétaire, nous vous prions de bien vouloir verser en l'étude, avant le {long_date(start + dt.timedelta(days=9))}, le terme du {long_date(start)} au {long_date(end)}, qui se décompose comme suit :</p>
<table style="width:82%;margin:5mm auto;line-height:1.7"><tr><td></td><td class="right small">par mois</td><td class="right small">pour le trimestre</td></tr><tr><td>Loyer</td><td class="n" style="color:#777">{money(month.rent)}</td><td class="n">{money(rent.rent)}</td></tr><tr><td>Acompte de charges</td><td class="n" style="color:#777">{money(month.charges)}</td><td class="n">{money(rent.charges)}</td></tr><tr style="border-top:1px solid"><td><b>Total du terme</b></td><td class="n" style="color:#777">{money(month.gross)}</td><td class="n"><b>{money(rent.gross)}</b></td></tr></table>
<p class="justify">Une quittance vous sera remise à l'étude contre paiement. Le terme précédent a été soldé le {long_date(start - dt.timedelta(days=dice.number(70, 84)))}. Les loyers sont révisables chaque 1er janvier.</p><p class="tiny">CDC IBAN {dice.iban()} — émoluments à la charge du bailleur.</p><p style="margin-left:95mm">P/ le notaire{signature(dice.number(0, 90))}</p>"""
    facts = notice_truth(rent, names, owner.named("first_LAST"), issued)
    return Paper(html, facts, "rent_due_notice", "", dice.font("serif"), 11, "18mm 22mm")


def debit_forewarned(dice: Dice) -> Paper:
    """A letter of an investor's property arm before a SEPA debit: creditor's identifier, mandate, the next six debits in a table whose first line alone is split."""
    rent, money = draw(dice, "agency", tenants=dice.pick((1, 2))), dice.money()
    names = [t.named("first_LAST") for t in rent.tenants]
    fund = dice.pick(
        (
            "Foncière Résidence Patrimoine",
            "SCPI Horizon Logement",
            "Ampère Habitat Intermédiaire",
            "SAS Toits de Demain",
        )
    )
    issued = rent.start - dt.timedelta(days=dice.number(6, 15))
    day = dice.number(3, 10)
    later = []
    for n in range(1, 6):
        index = rent.start.year * 12 + rent.start.month - 1 + n
        later.append(f"<tr><td>{dt.date(index // 12, index % 12 + 1, day):%d/%m/%Y}</td><td>{MONTHS[index % 12]} {index // 12}</td><td class='n'>{money(rent.gross)}</td></tr>")  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between;align-items:flex-end;border-bottom:4px solid #e07a1f;padding-bottom:3mm"><div><span style="font-size:16pt;color:#3b3b58"><b>{esc(fund)}</b></span></div><div class="small right">gérance : {esc(rent.company.name)}<br>{esc(rent.company.address.line())}</div></div>
<div class="cols" style="margin-top:9mm"><div class="small"><b>Identifiant créancier SEPA</b><br>FR{dice.digits(2)}ZZZ{dice.digits(6)}<br><b>Référence du mandat (RUM)</b><br>LOC-{dice.digits(8)}-{dice.digits(2)}<br><b>Mandat signé le</b> {dice.day_before(1_200, 200, rent.start):%d/%m/%Y}<br><b>Compte débité</b> {dice.iban()[:4]} •••• {dice.digits(3)}</div><div>{"<br>".join(esc(n) for n in names)}<br>{lines(rent.home.lines())}<br><br>Le {issued:%d/%m/%Y}</div></div>
<p style="margin-top:9mm"><b>Objet : avis d'échéance et préavis de prélèvement</b></p><p>Bonjour,</p><p class="justify">Votre loyer du logement situé {esc(rent.home.line())} pour la période du <b>{rent.start:%d/%m/%Y}</b> au <b>{rent.end:%d/%m/%Y}</b> sera prélevé le <b>{rent.start.replace(day=day):%d/%m/%Y}</b>. Vous n'avez rien à faire.</p>
<table class="grid" style="margin:4mm 0"><tr><th>Loyer</th><th>Provisions sur charges</th><th>Aide versée au bailleur</th><th>Montant prélevé</th></tr><tr><td>{money(rent.rent)}</td><td>{money(rent.charges)}</td><td>néant</td><td><b>{money(rent.gross)}</b></td></tr></table>
<p class="small">Prélèvements suivants, sous réserve de révision :</p><table class="rows small" style="width:70%"><tr><td>Date</td><td>Terme</td><td class="right">Montant</td></tr>{"".join(later)}</table>
<p class="small justify" style="margin-top:6mm">Bailleur : {esc(fund)}. En cas de désaccord, faites-nous part de votre demande deux jours ouvrés avant la date. Un rejet entraîne une nouvelle présentation. Votre quittance sera déposée dans votre espace après encaissement. Assurance habitation valable jusqu'au {dice.day_after(300, 40, rent.start):%d/%m/%Y}.</p>"""
    facts = notice_truth(rent, names, fund, issued)
    return Paper(html, facts, "rent_due_notice", "", dice.font("sans"), 10, "15mm 18mm")


def year_of_terms(dice: Dice) -> Paper:
    """An owner's own spreadsheet, sent each month: twelve lines of the year, those gone marked paid with their days, the line now due in yellow and told below."""
    rent, money = draw(dice, tenants=1), dice.table_money()
    tenant, owner = rent.tenants[0].named("first_last"), rent.landlord.named("first_last")
    issued = rent.start - dt.timedelta(days=dice.number(2, 8))
    rows = []
    for number, month in enumerate(MONTHS, 1):
        now = number == rent.start.month
        state = "<b>à payer</b>" if now else f"payé le {dt.date(rent.start.year, number, dice.number(1, 9)):%d/%m}" if number < rent.start.month else ""  # fmt: skip
        rows.append(f'<tr{" style=background:#fff3a3" if now else ""}><td>{month}</td><td class="n">{money(rent.rent)}</td><td class="n">{money(rent.charges)}</td><td class="n">{money(rent.gross)}</td><td>{state}</td></tr>')  # fmt: skip
    html = f"""<table class="xl"><tr><td colspan="5"><b>{esc(rent.home.line())}</b></td></tr><tr><td>Propriétaire</td><td colspan="4">{esc(owner)}, {esc(dice.address("").line())}</td></tr><tr><td>Locataire</td><td colspan="4">{esc(tenant)}</td></tr><tr><td>Année</td><td colspan="4">{rent.start.year}</td></tr>
<tr style="background:#d9e2ef"><td>Mois</td><td>Loyer HC</td><td>Charges</td><td>Total</td><td>État</td></tr>{"".join(rows)}<tr><td colspan="5">&nbsp;</td></tr><tr><td colspan="5">Avis d'échéance : merci de virer {money(rent.gross)} € avant le {rent.start + dt.timedelta(days=4):%d/%m/%Y} pour la période du {rent.start:%d/%m/%Y} au {rent.end:%d/%m/%Y}.</td></tr><tr><td colspan="5">Compte : {dice.iban()}</td></tr><tr><td colspan="5">Envoyé le {issued:%d/%m/%Y}. Total annuel : {money(rent.gross * 12)}. Dépôt de garantie reçu le {dice.day_before(1_500, 400, rent.start):%d/%m/%Y} : {money(rent.rent)}</td></tr></table>"""
    facts = notice_truth(rent, [tenant], owner, issued)
    return Paper(html, facts, "rent_due_notice", ".xl td{border:.5px solid #b5b5b5;padding:1.1mm 2mm;height:6mm}", "Carlito", 11, "18mm 17mm")  # fmt: skip


LAYOUTS = {
    "apart_hall_machine": hall_machine, "apart_quarter_term": quarter_term, "apart_debit_forewarned": debit_forewarned,
    "apart_year_of_terms": year_of_terms,
}  # fmt: skip
