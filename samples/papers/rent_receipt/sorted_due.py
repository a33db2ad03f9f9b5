"""Sorted layouts: an app's page in two halves, an association's dashes without a title, a slip with its labels on the right."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_in_words, date_printed, long_date
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, notice_truth
from samples.papers.rent_receipt._sorted_kit import LONG_NAMES, spread, surnamed, three_given
from samples.stationery import barcode, full_name, sheet, signature


def app_halves(dice: Dice) -> Paper:
    """A telephone's page kept as PDF: the tenant on the left half, the coming month on the right, last year's sums beside."""
    rent, money = draw(dice, dice.pick(("agency", "social_landlord")), benefit=dice.chance(0.5)), dice.money()
    tenant, chief = rent.tenants[0], dice.person("", age=(28, 60))
    issued = rent.start - dt.timedelta(days=dice.number(5, 14))
    given, year = " ".join(tenant.first_names), rent.start.year
    due, visit = rent.start + dt.timedelta(days=dice.number(3, 9)), rent.start + dt.timedelta(days=dice.number(12, 25))
    title = dice.pick(("Votre prochain terme", "Loyer à venir", "Ce que vous devrez régler", "Appel du mois"))
    sums = [("Loyer", rent.rent, 0.972, ""), (dice.pick(("Charges", "Provisions")), rent.charges, 0.93, "")]
    if rent.benefit:
        sums.append(("APL", rent.benefit, 1.04, "-"))
    was = round(rent.rent * 0.972, 2) + round(rent.charges * 0.93, 2) - round(rent.benefit * 1.04, 2)
    rows = "".join(
        f"<tr><td>{label}</td><td>{money(round(value * k, 2), sign=s)}</td><td>{money(value, sign=s)}</td></tr>"
        for label, value, k, s in sums
    )
    order = ("<tr><th>Date</th><td>", "<tr><th>Mois</th><td>")
    cells = [f"{order[0]}{date_printed(issued, 'slash')}</td></tr>", f"{order[1]}{spread(rent)}</td></tr>"]
    cells = cells[::-1] if dice.chance(0.4) else cells
    html = f"""<div class="bar">‹ &nbsp; {esc(rent.company.name)} <span style="float:right">{dice.number(8, 22)}:{dice.number(10, 59)} &nbsp; 4G &nbsp; {dice.number(12, 98)} %</span></div><h2>{title}</h2>
<div class="two"><div><p class="tiny">VOUS</p><p style="font-size:1.3em">{esc(given)}<br><b>{esc(tenant.last_name.upper())}</b></p><p>{lines(rent.home.lines())}</p><p class="tiny">VOTRE GESTIONNAIRE</p><p>{esc(rent.company.name)}<br>{lines(rent.company.address.lines())}</p><p class="tiny">Pour le directeur, par délégation, {chief.civility} {esc(chief.named("first_LAST"))}</p></div>
<div><table class="grid">{"".join(cells)}</table><p style="margin-top:3mm">{"Chère Madame" if tenant.sex == "F" else "Cher Monsieur"} {esc(tenant.last_name)},<br>objet : le loyer de votre logement, {esc(rent.home.line())}</p><table class="rows"><tr><th></th><th>{year - 1}</th><th>{year}</th></tr>{rows}<tr><td><b>{dice.pick(("À régler", "À votre charge"))}</b></td><td>{money(was)}</td><td><b>{money(rent.total)}</b></td></tr></table>
<p style="margin-top:3mm">Avant le {date_printed(due, "slash")}</p><p class="small">Prochain rendez-vous : visite de la chaudière le {date_printed(visit, "slash")} entre 8 h et 12 h.</p></div></div><p class="tiny c">⌂ &nbsp; Documents &nbsp; Payer &nbsp; Profil — appel non libératoire, il n’a pas valeur de quittance</p>"""
    css = ".bar { background: #25406f; color: #fff; padding: 2mm 3mm } .two { display: flex; gap: 4mm } .two > div { width: 48%; background: #f4f6fa; border-radius: 3mm; padding: 3mm } .two td { white-space: nowrap }"
    fields = notice_truth(rent, [f"{given} {tenant.last_name.upper()}"], rent.company.name, issued)
    return sheet("rent_due_notice", html, fields, font=dice.font("sans"), size=9, page="150mm 150mm", margin="5mm 6mm", css=css)  # fmt: skip


def association_dashes(dice: Dice) -> Paper:
    """A small association that sublets: no title, the tenant in the address only, dashes with the facts inside sentences."""
    rent, money = surnamed(dice, draw(dice, "association", benefit=dice.chance(0.6)), LONG_NAMES), dice.money()
    tenant, people = rent.tenants[0], [dice.person("", age=(25, 65)) for _ in range(2)]
    issued = rent.start - dt.timedelta(days=dice.number(6, 15))
    name = tenant.named(dice.pick(("first_LAST", "first_last")))
    day = lambda value: date_printed(value, dice.pick(("slash", "long")))  # noqa: E731
    firm = rent.company.name
    facts = [
        f"votre logement est toujours {dice.pick(('celui du', 'situé'))} {esc(rent.home.line())}, que {esc(firm)} vous {dice.pick(('loue', 'sous-loue'))} depuis la prise d’effet du {day(dice.day_before(900, 60, rent.start))} ;",
        f"le mois {dice.pick(('qui vient', 'à échoir'))} va du {day(rent.start)} au {day(rent.end)} ;",
        f"{dice.pick(('la participation au loyer', 'le loyer'))} y est de {money(rent.rent)}, et {dice.pick(('les charges', 'le forfait des charges'))} de {money(rent.charges)} ;",
    ]
    if rent.benefit:
        facts.append(f"la CAF nous verse pour vous {money(rent.benefit)} que nous avons retirés ;")
    facts += [
        f"il vous reste donc à {dice.pick(('verser', 'apporter'))} {money(rent.total)} avant le {day(rent.start + dt.timedelta(days=8))}, au bureau ou par virement ;",
        f"votre attestation d’assurance, reçue chez nous le {day(issued - dt.timedelta(days=dice.number(8, 40)))}, prend effet le {day(rent.end + dt.timedelta(days=1))}.",
    ]
    if dice.chance(0.5):
        facts[0], facts[1] = facts[1], facts[0]
    html = f"""<div class="head"><div><b>{esc(firm)}</b><br>{lines(rent.company.address.lines())}<br>{dice.phone()} – SIRET {rent.company.siret}<br>{dice.iban()}</div><div>{esc(rent.company.address.town)}, le {long_date(issued)}</div></div>
<div class="to">{tenant.civility} {esc(name)}<br>{lines(rent.home.lines())}<br><span class="small">{dice.phone()}</span></div><p>Bonjour,</p><p>Comme {dice.pick(("chaque mois", "convenu"))}, voici ce qu’il en est du prochain loyer :</p>{"".join(f'<p style="margin-left:8mm">– {fact}</p>' for fact in facts)}
<p>Si le mois est difficile, passez nous voir à la permanence du mardi : une aide se demande avant l’impayé.</p><p>Bien à vous,</p><div class="cols" style="margin-top:8mm"><div>{esc(people[0].named("first_LAST"))}<br>{dice.pick(("référent social", "animation du service logement"))}<br>{signature(dice.number(0, 900))}</div><div>vu et contresigné : {esc(people[1].named("first_LAST"))}<br>pour la trésorerie<br>{signature(dice.number(0, 900), "#111")}</div></div><p class="tiny" style="margin-top:8mm">Imprimé le {date_printed(issued - dt.timedelta(days=1), "slash")} – exemplaire du dossier</p>"""
    return sheet("rent_due_notice", html, notice_truth(rent, [name], firm, issued), font=dice.font("any"), size=11, margin="20mm")  # fmt: skip


def stub_right_labels(dice: Dice) -> Paper:
    """A giro slip with a stub: values on the left and what they are on the right, three given names, the day in letters."""
    rent, money = draw(dice, "social_landlord", benefit=dice.chance(0.5)), dice.money()
    tenant, people = three_given(dice, rent.tenants[0]), [dice.person("", age=(28, 62)) for _ in range(2)]
    issued, bank = rent.start - dt.timedelta(days=dice.number(6, 12)), dice.address("")
    name, ref = full_name(tenant), dice.digits(11)
    rows = [
        (f"{spread(rent)}", dice.pick(("terme appelé", "période appelée"))),
        (esc(rent.home.line()), dice.pick(("lieu loué", "logement"))),
        (money(rent.rent), "loyer hors charges"),
        (money(rent.charges), dice.pick(("provisions pour charges", "charges appelées"))),
    ]
    if rent.benefit:
        rows.append((money(rent.benefit, sign="- "), "réduction : APL en tiers payant"))
    rows += [
        (f"<b>{money(rent.total)}</b>", dice.pick(("montant du titre", "somme à porter sur le titre"))),
        (date_printed(rent.start + dt.timedelta(days=9), "slash"), "terme de paiement"),
        (ref, "référence du titre"),
    ]
    if dice.chance(0.4):
        rows = [rows[-1], *rows[:-1]]
    body = "".join(
        f'<tr><td style="text-align:left">{value}</td><td class="small">{label}</td></tr>' for value, label in rows
    )
    title = dice.pick(("TITRE INTERBANCAIRE DE PAIEMENT SEPA", "BORDEREAU D’APPEL ET TALON OPTIQUE", "TITRE DE RECETTE LOCATIVE"))  # fmt: skip
    html = f"""<div style="display:flex"><div style="width:66%;padding-right:7mm"><p><b>{esc(rent.company.name)}</b> <span class="small">{esc(rent.company.address.line(" – "))}</span></p><p class="b" style="font-size:1.2em">{title}</p><p>Dossier de {tenant.civility} {esc(name)}</p><table class="rows" style="margin:3mm 0"><colgroup><col style="width:62%"><col></colgroup>{body}</table>
<p>Dressé le {date_in_words(issued)}</p><p class="small">Pour le directeur général, par délégation, {people[0].civility} {esc(people[0].named("first_LAST"))} — agent liquidateur : {esc(people[1].named("LAST_first"))} {signature(dice.number(0, 900))}</p></div>
<div style="width:34%;border-left:1.2pt dashed #333;padding-left:6mm"><p class="tiny">✂ talon à détacher et à adresser à</p><p><b>Centre d’encaissement {dice.pick(("Banque des Deux Rives", "Crédit du Littoral"))}</b><br>{lines(bank.lines())}</p><p style="margin-top:6mm">{money(rent.total)}<br><span class="tiny">montant</span></p><p>{esc(tenant.last_name.upper())} {esc(tenant.first_name[0])}.<br><span class="tiny">débiteur</span></p><p>{dice.iban()}<br><span class="tiny">compte de l’encaisseur</span></p>{barcode(ref)}<p class="small" style="margin-top:9mm">................................<br><span class="tiny">date et signature</span></p></div></div>"""
    fields = notice_truth(rent, [name], rent.company.name, issued)
    return sheet("rent_due_notice", html, fields, font=dice.font("any"), size=9.5, page="A4 landscape", margin="14mm 14mm")  # fmt: skip


LAYOUTS = {"app_halves": app_halves, "association_dashes": association_dashes, "stub_right_labels": stub_right_labels}
