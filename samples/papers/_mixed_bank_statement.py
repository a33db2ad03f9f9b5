"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import date_printed, month_printed
from samples.paper import Paper, esc
from samples.papers._mixed_social_people import euros
from samples.stationery import sheet


def side_band_leaders(dice: Dice) -> Paper:
    """A franchised agency's joint account: a coloured band at the side, dotted leaders to the sums, the two holders on two lines, reference and day together."""
    one, home, (year, month) = dice.person(age=(22, 76)), dice.address(), dice.month()
    two = dice.partner(one, same_name=False)
    style, money, ds = dice.pick(("first_LAST", "LAST_first")), euros(dice), dice.pick(("slash", "dot", "dash"))
    names = [one.named(style), two.named(style)]
    first, last = month_ends(year, month)
    issued = last + dt.timedelta(days=dice.number(1, 7))
    keeper, seller, boss = dice.person("", age=(30, 62)), dice.person("", age=(24, 58)), dice.person("", age=(32, 62))
    balance = opening = dice.amount(40, 2600)
    moves: list[tuple[dt.date, str, float]] = []
    firm = dice.company("", "company")
    options = [(f"VIR {firm.name}", dice.amount(1100, 2300)), (f"VIR {keeper.last_name.upper()} {keeper.first_name}", dice.amount(40, 300)), ("PRLV loyer", -dice.amount(420, 890)), ("CB alimentation", -dice.amount(30, 180)), ("CB carburant", -dice.amount(30, 95)), ("Retrait DAB", -float(dice.number(2, 12) * 10)), ("PRLV assurance habitation", -dice.amount(11, 39)), ("Frais de tenue de compte", -dice.amount(1, 6))]  # fmt: skip
    for day, (what, amount) in zip(sorted(first + dt.timedelta(days=dice.number(0, last.day - 1)) for _ in options), dice.random.sample(options, len(options)), strict=True):  # fmt: skip
        moves.append((day, what, amount))
        balance = round(balance + amount, 2)

    def leader(what: str, amount: str, bold: bool = False) -> str:
        weight = "font-weight:bold;" if bold else ""
        return f"<table style='{weight}margin:.6mm 0'><tr><td style='width:1%;white-space:nowrap'>{what}</td><td style='border-bottom:1pt dotted #666'></td><td style='width:1%;white-space:nowrap;text-align:right'>{amount}</td></tr></table>"

    title = dice.pick(("Information sur les opérations de paiement (art. L. 314-13 du code monétaire et financier)", "Arrêté périodique — convention de compte, art. L. 312-1-1 du code monétaire et financier", "Récapitulatif périodique des opérations — art. L. 314-13 CMF"))  # fmt: skip
    lines_ = "".join(leader(f"{date_printed(day, ds)[:5]} &nbsp; {esc(what)}", money(amount)) for day, what, amount in moves)  # fmt: skip
    ends = [leader(f"Ancien solde au {date_printed(first, ds)}", money(opening), True), leader(f"Nouveau solde au {date_printed(last, ds)}", money(balance), True)]  # fmt: skip
    band = f"""<td style="width:46mm;background:#0f6b5c;color:#fff;padding:6mm 4mm" class="small"><b style="font-size:1.5em">{dice.pick(("Crédit du Terroir", "Banque Alizé", "Épargne & Foyer"))}</b><br>agence franchisée<br>{esc(seller.named(style))}<br>{esc(dice.address("").line())}<br>{dice.phone()}<br><br>Mandataire sur le compte :<br>{esc(keeper.named(style))}, {dice.pick(("curateur", "procuration", "curatrice", "mandataire"))}<br><br>Prochain rendez-vous :<br>{date_printed(issued + dt.timedelta(days=dice.number(10, 40)), ds)}<br><br>Réclamation avant le<br>{date_printed(last + dt.timedelta(days=395), ds)}<br><br>Médiateur : {esc(boss.named(style))}</td>"""
    shown = [f"Réf. / date : RC{dice.digits(6)} / {date_printed(issued, ds)}", f"Compte joint n° {dice.digits(11)}", f"IBAN {dice.iban()}"]  # fmt: skip
    if dice.chance(0.4):
        shown = [shown[1], shown[0], shown[2]]
    body = f"""<td style="padding-left:7mm"><div class="small">{"<br>".join(shown)}</div><p style="margin:6mm 0 5mm"><b>{title}</b><br>{month_printed(year, month, "title")}</p><p>{esc(names[0])}<br>{esc(names[1])}</p>{ends[0]}{lines_}{ends[1]}
<p class="small" style="margin-top:5mm">Solde calculé en date de valeur. Taux de découvert : {dice.number(9, 17)},{dice.number(10, 99)} %. Frais prélevés d'avance annoncés pour le {date_printed(issued + dt.timedelta(days=20), ds)} ; nouvelle tarification en vigueur le {date_printed(dt.date(year + 1, 1, 1), ds)}.</p></td>"""
    cells = band + body if dice.chance(0.7) else body + "<td style='width:5mm'></td>" + band
    html = f"<table><tr>{cells}</tr></table><div class='small' style='border-top:.5pt solid #999;margin-top:5mm'>À remettre à {one.civility} {esc(names[0])} et {two.civility} {esc(names[1])}, {esc(home.line())}</div>"
    fields = {"person_names": names, "issue_date": issued}
    return sheet("bank_statement", html, fields, font=dice.font("sans"), size=9.6, margin="12mm 13mm")


LAYOUTS = {"side_band_leaders": side_band_leaders}
