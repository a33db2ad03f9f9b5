"""Sorted layouts: a printed title filled by hand in questions and answers, and a supplementary fund's centred lines."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import amount_in_words, date_printed
from samples.paper import Paper, esc
from samples.papers._mixed_social_people import euros, married, rows_of
from samples.papers._sorted_income_kit import at_age, year_in_words
from samples.stationery import HAND, sheet, signature


def dotted_answers(dice: Dice) -> Paper:
    """A title of pension filled by hand on dotted lines: questions and answers, a birth name, the day in letters, an older title quoted with its sum."""
    person, home, issued = married(dice, dice.person(age=(60, 86))), dice.address(), dice.day_before(700, 6)
    witness, clerk = at_age(dice, 40, 78), at_age(dice, 30, 62)
    name, money, ds = person.named("LAST_first"), euros(dice), dice.pick(("slash", "long", "dash"))
    called = f"{name}, née {person.birth_name.upper()}" if person.birth_name else name
    base, extra = dice.amount(420, 1500), dice.amount(20, 180)
    total = round(base + extra, 2)
    start, old_day = issued.replace(day=1), dice.day_before(2500, 900, of=issued)
    old = round(total * 0.71, 2)
    asked = [("Nature de la pension ?", dice.pick(("pension personnelle", "pension de réversion", "rente de vieillesse"))), ("À compter de quel jour ?", date_printed(start, ds)), ("Principal, par mois ?", money(base)), (dice.pick(("Bonification pour enfants ?", "Majoration ?")), money(extra)), (dice.pick(("Somme à servir chaque mois ?", "Pension mensuelle à payer ?", "Montant par mois, net ?")), money(total)), ("Un titre antérieur existe-t-il ?", f"oui, du {date_printed(old_day, ds)}, pour {money(old)} ; annulé"), ("Certificat de vie devant ?", f"{witness.civility} {witness.named('LAST_first')}, voisin{witness.e}")]  # fmt: skip
    if dice.chance(0.5):
        asked = [asked[0], asked[5], *asked[1:5], asked[6]]
    body = "".join(f"<div style='display:flex;margin:2mm 0'><span>{q}&nbsp;</span><span class='pen'>{esc(a)}</span></div>" for q, a in asked)  # fmt: skip
    scale = "".join(f"<tr><td>{n} trimestres</td><td class='num'>{p} %</td></tr>" for n, p in ((120, "71,00"), (150, "88,75"), (169, "100,00")))  # fmt: skip
    fund = dice.pick(("Caisse de retraite des chambres de métiers", "Caisse de prévoyance des cultes et congrégations", "Fonds de pension des mines de l'Est", "Caisse de retraite des employés de notaire"))  # fmt: skip
    html = f"""<div class="c"><b style="font-size:13pt">{fund}</b><br><span class="small">{esc(dice.address("").line())}</span><h1 style="letter-spacing:2pt">{dice.pick(("TITRE DE PENSION", "BREVET DE PENSION", "LIVRET D'ARRÉRAGES — TITRE D'INSCRIPTION"))}</h1><span class="small">N° d'inscription <span style="font-family:{HAND}">{dice.digits(6)}</span></span></div>
<div style="margin:8mm 0 8mm 52%;font-family:{HAND};font-size:12pt">{person.civility} {esc(called)}<br>{rows_of(home.lines())}</div>{body}
<p>Arrêté la présente pension à la somme mensuelle de <span style="font-family:{HAND}">{amount_in_words(total)}</span>.</p>
<p class="small">Taux selon la durée d'assurance :</p><table class="grid small" style="width:42%">{scale}</table>
<p style="margin-top:5mm">Délivré <span style="font-family:{HAND};font-size:11.5pt">{year_in_words(issued)}</span></p>
<p style="margin-left:58%">Le liquidateur,<br><span style="font-family:{HAND}">{esc(clerk.named("LAST_first"))}</span><br>{signature(dice.number(0, 99))}</p>"""
    css = f".pen {{ flex: 1; border-bottom: 1pt dotted #444; font-family: {HAND}; color: #1a237e; font-size: 11.5pt }}"
    truth = {"beneficiary_name": name, "issue_date": issued, "amount": total}
    return sheet("pension_notice", html, truth, font=dice.font("serif"), size=10.5, css=css)


def centred_points(dice: Dice) -> Paper:
    """A supplementary fund's template in centred lines: « Concerne : », points and the year's scale, a reversion to a spouse foretold, its day in the foot, its title in the last band."""
    person, home, issued = dice.person(age=(61, 84)), dice.address(), dice.day_before(700, 4)
    other, one, two = at_age(dice, 58, 84), at_age(dice, 28, 60), at_age(dice, 35, 63)
    name, money, ds = person.named("LAST_first"), dice.money(), dice.pick(("slash", "dot", "long"))
    points, value = dice.number(1900, 9200), dice.pick((1.4159, 1.4386))
    yearly = round(points * value, 2)
    gross = round(yearly / 12, 2)
    cut = round(gross * 0.101, 2)
    net, start, asked = round(gross - cut, 2), issued.replace(day=1), dice.day_before(170, 60, of=issued)
    said = [f"{points} points × {value:.4f} € = {money(yearly)} par an".replace(".4159", ",4159").replace(".4386", ",4386"), f"Allocation brute du mois : {money(gross)}", f"Contributions sociales (10,1 %) : {money(cut)}", f"<b>{dice.pick(('Allocation nette mensuelle', 'Net à vous verser chaque mois', 'Versement mensuel net'))} : {money(net)}</b>"]  # fmt: skip
    dates = [f"Demande reçue le {date_printed(asked, ds)}", f"Allocation servie à partir du {date_printed(start, ds)}"]
    blocks = [said, dates] if dice.chance(0.5) else [dates, said]
    lines_ = "".join(f"<div style='margin:5mm 0'>{''.join(f'<p>{x}</p>' for x in b)}</div>" for b in blocks)
    group = dice.pick(("Groupe Alizé Retraite", "Union Sociale Prévoyance", "Institution Arcadie", "Retraite Complémentaire Océane"))  # fmt: skip
    html = f"""<div class="c"><div style="font-size:17pt;color:#7b2d26">{group}</div><div class="small">Institution de retraite complémentaire — {esc(dice.address("").line())}</div>
<p style="margin-top:12mm">Concerne : <b>{esc(name)}</b></p><p class="small">né{person.e} le {date_printed(person.birth_date, ds)} — {esc(home.line())}<br>n° de sécurité sociale {dice.nir(person)}</p>{lines_}
<p>Réversion éventuelle : {other.civility} {esc(other.named("LAST_first"))}, né{other.e} le {date_printed(other.birth_date, ds)}, {money(net * 0.6)} par mois au décès</p>
<table class="grid small" style="width:60%;margin:4mm auto"><tr><th>Exercice</th><th>Valeur du point</th></tr><tr><td>{issued.year - 1}</td><td>1,4159 €</td></tr><tr><td>{issued.year}</td><td>{"1,4386" if value > 1.42 else "1,4159"} €</td></tr></table></div>
<table style="margin-top:6mm"><tr><td class="c">Liquidé par {esc(one.named("LAST_first"))}<br>{signature(dice.number(0, 99))}</td><td class="c">Contresigné par {esc(two.named("LAST_first"))}<br>{signature(dice.number(0, 99))}</td></tr></table>
<div style="background:#7b2d26;color:#fff;text-align:center;padding:3mm;font-size:14pt;margin-top:9mm">{dice.pick(("NOTIFICATION D'ATTRIBUTION DE RETRAITE", "VOTRE RETRAITE COMPLÉMENTAIRE", "AVIS DE LIQUIDATION DE RETRAITE"))}</div>
<div class="tiny c" style="margin-top:2mm">Réf. LQ{dice.digits(6)} — Édité le {date_printed(issued, ds)} — 1/1</div>"""
    truth = {"beneficiary_name": name, "issue_date": issued, "amount": net}
    return sheet("pension_notice", html, truth, font=dice.font("sans"), size=10.4)


LAYOUTS = {"dotted_answers": dotted_answers, "centred_points": centred_points}
