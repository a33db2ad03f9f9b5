"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import date_printed, month_printed
from samples.paper import Paper, esc
from samples.papers._mixed_social_people import child_word, comma, euros, rows_of
from samples.stationery import sheet, signature


def portal_lines(dice: Dice) -> Paper:
    """A portal's print-out with its address and hour in the margins: labels in one line, their values all in the next; a guardian asks."""
    person, home, (year, month) = dice.person(age=(19, 70)), dice.address(), dice.month()
    name, money, ds = person.named("first_LAST"), euros(dice), dice.pick(("slash", "long"))
    spouse, kids = dice.partner(person), dice.children(person, dice.number(1, 3))
    keeper, chief = dice.person("", age=(28, 60)), dice.person("", age=(40, 63))
    last = month_ends(year, month)[1]
    issued = last + dt.timedelta(days=dice.number(6, 28))
    housing, rsa, family = dice.amount(90, 410), dice.amount(120, 640), dice.amount(75, 480)
    back = float(dice.pick((0, 0, 25, 48)))
    total, number = round(housing + rsa + family - back, 2), dice.digits(7)
    body, link = dice.pick((("Caisse d'allocations familiales", "espace-allocataire.caf.example"), ("Mutualité sociale agricole", "monespaceprive.msa.example")))  # fmt: skip
    aid = dice.pick(("Aide personnalisée au logement", "Allocation de logement sociale", "Allocation de logement familiale"))  # fmt: skip
    parts = [(aid, housing), ("Revenu de solidarité active", rsa), (dice.pick(("Allocations familiales", "Prestation d'accueil du jeune enfant", "Allocation de soutien familial")), family)]  # fmt: skip
    if dice.chance(0.5):
        parts = parts[1:] + parts[:1]
    if back:
        parts.append(("Retenue sur trop-perçu", -back))
    heads = f"<tr>{''.join(f'<td class=small>{a}</td>' for a, _ in parts)}<td class='small'>{dice.pick(('Total versé', 'Total du mois', 'Total des droits payés'))}</td></tr>"
    values = f"<tr>{''.join(f'<td><b>{money(b)}</b></td>' for _, b in parts)}<td><b>{money(total)}</b></td></tr>"
    who = f"<p class='small' style='margin-bottom:0'>Titulaire du dossier &nbsp;·&nbsp; N° d'allocataire &nbsp;·&nbsp; Mois de droit</p><p><b>{esc(name)} &nbsp;·&nbsp; {number} &nbsp;·&nbsp; {month_printed(year, month, 'lower')}</b></p>"
    house = f"<p class='small' style='margin-bottom:0'>Conjoint &nbsp;·&nbsp; Enfants à charge</p><p>{esc(spouse.named('first_LAST'))} &nbsp;·&nbsp; {', '.join(f'{esc(k.first_name)} ({k.birth_date:%d/%m/%Y})' for k in kids)}</p>"
    money_block = f"<table style='margin:5mm 0;background:#f2f5fa'>{heads}{values}</table>"
    asked = f"<p>Document demandé au nom de {person.civility} {esc(name)} par {keeper.civility} {esc(keeper.named('first_LAST'))}, {dice.pick(('curatrice' if keeper.sex == 'F' else 'curateur', 'tutrice' if keeper.sex == 'F' else 'tuteur'))}, {dice.pick(('UDAF', 'association tutélaire'))} de {esc(dice.address('').town)} (jugement du {date_printed(issued - dt.timedelta(days=dice.number(200, 1400)), ds)}).</p>"
    blocks = [who, money_block, house] if dice.chance(0.5) else [who, house, money_block]
    html = f"""<p style="color:#0b4a8f;font-size:13pt" class="b">{body} <span class="small">{esc(dice.address("").town)}</span></p><p style="margin-top:8mm">Objet : {dice.pick(("attestation de paiement", "vos paiements du mois de", "relevé de vos prestations —"))} {month_printed(year, month, "lower")}</p>{asked}{"".join(blocks)}
<p>Logement : {esc(home.line())}</p><p>Ces droits sont calculés d'après les ressources de {year - (2 if month < 7 else 1)} et peuvent changer si la situation change. {"La retenue solde une dette notifiée le " + date_printed(last - dt.timedelta(days=140), ds) + "." if back else ""}</p>
<p style="margin-top:9mm">Fait à {esc(dice.address("").town)}, le {date_printed(issued, ds)}<br>{"La directrice" if chief.sex == "F" else "Le directeur"}, {esc(chief.named("first_LAST"))}</p>"""
    hour = f"{dice.number(8, 22):02d}:{dice.number(0, 59):02d}"
    css = f"@page {{ @top-left {{ content: '{hour}'; font: 7pt 'Liberation Sans' }} @top-right {{ content: 'Mon espace'; font: 7pt 'Liberation Sans' }} @bottom-left {{ content: 'https://{link}/doc/{dice.digits(6)}'; font: 7pt 'Liberation Sans' }} @bottom-right {{ content: '1/1'; font: 7pt 'Liberation Sans' }} }}"
    truth = {"beneficiary_name": name, "file_number": number, "period": f"{year}-{month:02d}", "total": total, "housing_benefit": housing, "issue_date": issued}  # fmt: skip
    return sheet("benefits_statement", html, truth, font=dice.font("sans"), size=10, margin="17mm 16mm", css=css)


def second_leaf(dice: Dice) -> Paper:
    """The second leaf of a longer letter: a band at the left with the parties, the sums in the middle of the text, a scale of ceilings below."""
    person, home, (year, month) = dice.person(age=(19, 66)), dice.address(), dice.month()
    name, money, ds = comma(person), euros(dice), dice.pick(("slash", "long", "padded"))
    kid, clerk = dice.children(person, 1)[0], dice.person("", age=(25, 60))
    last = month_ends(year, month)[1]
    issued = last + dt.timedelta(days=dice.number(5, 25))
    asked, effect = issued - dt.timedelta(days=dice.number(2, 12)), dt.date(year, month, 1)
    housing, bonus = dice.amount(95, 420), dice.amount(60, 390)
    extra = dice.amount(70, 330) if dice.chance(0.6) else 0.0
    total, number = round(housing + bonus + extra, 2), dice.digits(7)
    town, printed = dice.address("").town, issued + dt.timedelta(days=dice.number(1, 4))
    role = dice.pick(("Allocataire", "Bénéficiaire", "Titulaire"))
    band = f"""<div style="background:#e7eef2;padding:4mm 3mm;min-height:215mm" class="small"><b>{role}</b><br>{esc(name)}<br>n° {number}<br>{rows_of(home.lines())}<br><br><b>Expéditeur</b><br>Caf de {esc(town)}<br>{rows_of(dice.address("").lines())}<br>{dice.phone()}<br><br><b>Correspondant</b><br>{esc(comma(clerk))}<br><br><b>Enfant au foyer</b><br>{esc(comma(kid))}<br>né{kid.e} le {date_printed(kid.birth_date, "slash")}<br><br>Page 2 / 3</div>"""
    aid = dice.pick(("l'aide personnalisée au logement", "l'allocation de logement familiale", "l'allocation de logement sociale"))  # fmt: skip
    said = [f"{aid} pour {money(housing)}", f"la prime d'activité pour {money(bonus)}"] + ([f"l'allocation de soutien familial pour {money(extra)}"] if extra else [])  # fmt: skip
    if dice.chance(0.5):
        said.reverse()
    scale = "".join(f"<tr><td>{n} enfant{'s' if n > 1 else ''}</td><td>{(base := 19000 + 4650 * n)} €</td><td>{base + 6200} €</td></tr>" for n in (1, 2, 3))  # fmt: skip
    html = f"""<table><tr><td style="width:48mm;padding:0 5mm 0 0">{band}</td><td>
<p>… ces éléments, reçus le {date_printed(asked, ds)}, ont pris effet le {date_printed(effect, ds)}. Ils remplacent ceux qui figuraient dans notre précédente notification du {date_printed(asked - dt.timedelta(days=dice.number(60, 200)), ds)}.</p>
<p style="text-align:right">{esc(town)}, {date_printed(issued, ds)}</p><h2 style="text-align:center">{dice.pick(("Attestation de paiement", "Attestation de paiement de prestations", "ATTESTATION DE PAIEMENT"))}</h2>
<p>La caisse certifie qu'il a été payé à l'{"allocataire" if role == "Allocataire" else "intéressé" + person.e} nommé{person.e} en marge, pour le mois de {month_printed(year, month, "lower")}, {" ; ".join(said)}. {dice.pick(("L'ensemble représente", "Le paiement du mois s'élève à", "Cela fait un total de"))} {money(total)}, {dice.pick(("viré", "porté au compte"))} le {date_printed(last + dt.timedelta(days=5), ds)}.</p>
<p>Le logement est celui déclaré à l'adresse ci-contre. {kid.civility if kid.sex == "M" else "Mlle"} {esc(comma(kid))}, votre {child_word(kid)}, est compté{kid.e} à charge jusqu'à ses 20 ans.</p>
<p><b>Plafonds de ressources {year}</b> (année de référence {year - 2})</p><table class="grid"><tr><th>Foyer</th><th>Un revenu</th><th>Deux revenus</th></tr>{scale}</table>
<p>Quotient familial du mois : {dice.number(180, 1100)}. Au-delà de ces plafonds, le droit est réduit.</p><p>Vous pouvez contester dans les deux mois auprès de la commission de recours amiable ; la page suivante en donne l'adresse …</p><p style="margin-top:6mm">{signature(dice.number(0, 99))}</p></td></tr></table><p class="tiny r">Imprimé le {date_printed(printed, "slash")} — courrier {dice.digits(9)}</p>"""
    truth = {"beneficiary_name": name, "file_number": number, "period": f"{year}-{month:02d}", "total": total, "housing_benefit": housing, "issue_date": issued}  # fmt: skip
    return sheet("benefits_statement", html, truth, font=dice.font("any"), size=10, margin="14mm 15mm")


LAYOUTS = {"portal_lines": portal_lines, "second_leaf": second_leaf}
