"""Sorted layouts: the commission's landscape sheet for a couple of two surnames, with the scale beside the prose."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc, table
from samples.papers._mixed_housing_kit import plain
from samples.stationery import sheet, signature


def landscape_with_scale(dice: Dice) -> Paper:
    """A landscape sheet: prose « certifie que » about a couple under two surnames, one boxed summary with its day in a cell, the scale of what may be seized, a bank with its address and a next appointment; title in the foot's band."""
    person = dice.person(age=(26, 76))
    mate, head = dice.partner(person, same_name=False), dice.person("", age=(34, 63))
    home, town = plain(dice.address()), dice.address("").town
    day = dice.day_before(420, 4)
    filed = dice.day_before(260, 60, of=day)
    first = (day + dt.timedelta(days=dice.number(33, 60))).replace(day=10)
    meet = day + dt.timedelta(days=dice.number(15, 45))
    bank = dice.pick(("Crédit Populaire de l'Est", "Sofinance Conso", "Banque du Sillon", "Cetelia"))
    months, each = dice.pick((24, 36, 48, 60, 84)), dice.number(60, 320)
    rest = dice.number(0, 9) * 500
    debt = months * each + rest
    names = [person.named("first_LAST"), mate.named("first_LAST")]
    scale = table([["jusqu'à 372 €", "1/20"], ["de 372 à 727 €", "1/10"], ["de 727 à 1 083 €", "1/5"], ["de 1 083 à 1 437 €", "1/4"], ["au-delà", "selon charges"]], "grid small", (dice.pick(("Ressources du mois", "Tranche")), "Part saisissable"))  # fmt: skip
    cells = [("Date", f"{day:%d/%m/%Y}"), ("Dépôt", f"{filed:%d/%m/%Y}"), ("Dette retenue", f"{debt} €"), ("Mensualité", f"{each} €"), ("Durée", f"{months} mois"), ("1er versement", f"{first:%d/%m/%Y}"), ("Effacement", f"{rest} €")]  # fmt: skip
    shown = cells[:1] + dice.random.sample(cells[1:], len(cells) - 1)
    if dice.chance(0.5):
        shown = shown[1:3] + shown[:1] + shown[3:]
    box = f"<table class='grid' style='border:1.5pt solid #1f3a5f;margin:5mm 0'><tr style='background:#dfe7f0'>{''.join(f'<td class=small>{a}</td>' for a, _ in shown)}</tr><tr>{''.join(f'<td><b>{b}</b></td>' for _, b in shown)}</tr></table>"
    law = dice.pick(("des mesures imposées entrées en application", "du plan conventionnel de redressement approuvé par les parties", "des mesures d'apurement recommandées puis validées"))  # fmt: skip
    after = f"le solde de {rest} € étant effacé au terme" if rest else "sans effacement"
    html = f"""<div class="cols"><div><b>Commission de surendettement des particuliers</b><br><span class="small">secrétariat à {esc(town)} — dossier n° {dice.digits(12)}</span></div><div class="r small">Débiteurs :<br><b>{person.civility} {esc(names[0])}<br>{mate.civility} {esc(names[1])}</b><br>{esc(home.line())}</div></div>
<div style="display:flex;gap:9mm;margin-top:6mm"><div style="flex:1"><p class="justify">La commission {dice.pick(("certifie que", "atteste et certifie que"))}<br>{person.civility} {esc(names[0])}<br>{mate.civility} {esc(names[1])}<br>bénéficient {law}. Leur endettement, arrêté à {debt} €, est remboursé par {months} versements de {each} €, {after}.</p>
<p class="justify">Le principal créancier, {bank}, {esc(dice.address("").line())}, a été avisé et suspend toute poursuite. Un bilan avec un conseiller est fixé au {long_date(meet)} ; {dice.pick(("tout changement de situation est à déclarer avant le premier versement.", "l'aggravation de l'endettement rendrait le plan caduc."))}</p>{box}</div><div style="width:74mm"><p class="small">{dice.pick(("Barème indicatif annuel des saisies", "Quotités saisissables (barème)"))}</p>{scale}<p class="tiny">majoré de 143 € par personne à charge</p></div></div>
<div class="r">Pour la commission, {"la" if head.e else "le"} secrétaire<br>{esc(head.named("first_last"))}<br>{signature(dice.number(0, 99))}</div><div style="background:#1f3a5f;color:#fff;padding:3mm 6mm;margin-top:4mm"><b>{dice.pick(("PLAN D'APUREMENT DES DETTES", "PLAN CONVENTIONNEL DE REDRESSEMENT — ATTESTATION", "MESURES DE DÉSENDETTEMENT — ATTESTATION DE SUIVI"))}</b></div>"""
    fields = {"person_names": names, "issue_date": day}
    return sheet("debt_settlement_plan", html, fields, font=dice.font("any"), size=10, page="A4 landscape", margin="12mm 15mm")  # fmt: skip


LAYOUTS = {"landscape_with_scale": landscape_with_scale}
