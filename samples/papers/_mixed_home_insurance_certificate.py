"""Mixed layouts: a mutual's two halves over a long legal footer, and a franchised agency's side band in capitals."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_printed
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, plain
from samples.stationery import logo, sheet, signature

MUTUALS = ("MATMUT", "MAIF", "Macif", "GMF", "Mutuelle de Poitiers Assurances", "Smacl Assurances", "Groupama", "MACSF", "Thélem assurances", "MAE", "Aréas Assurances")  # fmt: skip
FRANCHISES = ("AXA France", "Allianz", "Generali", "Gan Assurances", "Abeille Assurances", "Swiss Life", "MMA", "Thélem assurances")  # fmt: skip


def person_and_thing(dice: Dice) -> Paper:
    """Two halves, the insured left and the dwelling right; an assistance company, a dwelling left behind and a delegation."""
    person, home, before = dice.person(age=(19, 80)), plain(dice.address()), dice.address("")
    owner, boss, deputy = (
        dice.person("landlord", age=(35, 85)),
        dice.person("", age=(42, 64)),
        dice.person("", age=(28, 60)),
    )
    issuer, bank = dice.pick(MUTUALS), dice.pick(("Inter Mutuelles Assistance", "Fidélia Assistance", "Mondial Secours", "Juridica"))  # fmt: skip
    day = dice.day_before(300, 2)
    start = day - dt.timedelta(days=dice.number(0, 700))
    moved, style = start - dt.timedelta(days=dice.number(1, 20)), dice.pick(("slash", "long", "dot"))
    name = f"{person.first_name} {person.last_name.upper()}"
    label = dice.pick(("Sociétaire", "Assuré·e", "Membre"))
    left = f"<div class='tiny'>{label}</div><div class='b' style='font-size:1.2em'>{esc(person.first_name)}<br>{esc(person.last_name.upper())}</div><p class='small'>né{person.e} le {date_printed(person.birth_date, style)}<br>n° {dice.digits(7)} {dice.letters(1)}</p><div class='tiny'>Logement précédent (garantie close le {date_printed(moved, style)})</div><div class='small'>{esc(before.line())}<br>bailleur d'alors : {owner.civility} {esc(owner.named('first_LAST'))}</div>"  # fmt: skip
    right = f"<div class='tiny'>{dice.pick(('Risque assuré', 'Habitation garantie', 'Le bien'))}</div><div class='b'>{'<br>'.join(esc(row) for row in home.lines())}</div><p class='small'>{dice.number(1, 5)} pièce(s), {dice.pick(('appartement', 'maison'))} — en qualité de {dice.pick(('locataire', 'occupant à titre gratuit', 'colocataire'))}<br>depuis le {date_printed(start, style)}</p><div class='small'>Incendie · Dégâts des eaux · Explosion<br>{dice.pick(('Recours des voisins et des tiers', 'Responsabilité civile vie privée'))}</div><p class='small'>Assistance : {bank}, {esc(dice.address('').line())}</p>"  # fmt: skip
    html = f"""<div class="cols">{logo(issuer, dice.pick(("#00695c", "#b23a48", "#283593", "#5b6b00")), dice.pick(("assureur mutualiste", "mutuelle d'assurance", "société coopérative")))}<div class="r small">{dice.phone()}<br>délégation de {esc(dice.address("").town)}</div></div>
<h1 style="text-align:{dice.pick(("left", "center"))}">{dice.pick(("Attestation d'assurance habitation", "ATTESTATION D'ASSURANCE", "Attestation d'assurance multirisque habitation"))}</h1><p><b>Concerne :</b> {person.civility} {esc(name)}, contrat {dice.pick(("« Chez moi »", "Domicile", "Résidence"))} n° {dice.digits(9)}</p>
<div style="display:flex;margin:5mm 0;border:1pt solid #888"><div style="width:47%;padding:4mm;border-right:1pt solid #888">{left}</div><div style="width:53%;padding:4mm">{right}</div></div><p>{dice.pick(("La garantie est en cours à la date de la présente attestation et couvre les risques locatifs.", "Nous attestons que le contrat ci-dessus est en vigueur et garantit la responsabilité locative."))} Elle n'engage l'assureur que dans les limites des conditions générales et particulières.</p>
<div class="sign"><div></div><div>Fait à {esc(dice.address("").town)}, le {date_printed(day, style)}<br>Pour le directeur général, {boss.civility} {esc(initial(boss))},<br>par délégation, {deputy.civility} {esc(deputy.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</div></div>
<p class="tiny justify" style="border-top:.6pt solid #777;margin-top:22mm;padding-top:2mm">{issuer}, société d'assurance mutuelle à cotisations variables, régie par le code des assurances, fonds d'établissement de {dice.number(2, 60)} 000 000 euros, SIREN {dice.digits(9)}, siège social {esc(dice.address("").line())}. Les opérations d'assistance sont réalisées par {bank}, société anonyme au capital de {dice.number(2, 40)} 000 000 euros. Autorité de contrôle prudentiel et de résolution, 4 place de Budapest 75009 Paris. Statuts approuvés le {dice.number(10, 28)}/06/{dice.number(2015, 2023)}.</p>"""
    fields = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": day}
    return sheet("home_insurance_certificate", html, fields, font=dice.font("sans"), size=10)


def side_band_of_franchise(dice: Dice) -> Paper:
    """An agency's side band, values in capitals after colons, an electronic signature with its hour; an ex-spouse and an older certificate."""
    person, home = dice.person(age=(20, 78)), plain(dice.address())
    gone, agent, boss = dice.person("", age=(25, 78)), dice.person("", age=(28, 62)), dice.person("", age=(42, 64))
    issuer, money = dice.pick(FRANCHISES), dice.money()
    day = dice.day_before(300, 2)
    start = day - dt.timedelta(days=dice.number(10, 500))
    older = start - dt.timedelta(days=dice.number(20, 400))
    name = f"{person.first_name} {person.last_name}".upper()
    law = dice.pick(("GARANTIE DES RISQUES LOCATIFS (article 7 g) de la loi n° 89-462 du 6 juillet 1989)", "JUSTIFICATION D'ASSURANCE DU LOCATAIRE — loi du 6 juillet 1989, art. 7", "Document remis en application de l'article 7 g) de la loi du 6 juillet 1989"))  # fmt: skip
    facts = [
        (dice.pick(("Qualité", "Statut d'occupation")), dice.pick(("LOCATAIRE", "COLOCATAIRE", "LOCATAIRE EN MEUBLÉ"))),
        (dice.pick(("Lieu du risque", "Adresse assurée", "Situation du risque")), esc(home.line(capital=True))),
        (dice.pick(("Effet", "Prise d'effet")), f"{start:%d/%m/%Y}"),
        ("Garanties", dice.pick(("INCENDIE, EXPLOSION, DÉGÂTS DES EAUX, RECOURS DES TIERS", "RISQUES LOCATIFS, RECOURS DES VOISINS, RC"))),
        (dice.pick(("Assuré retiré", "Co-assuré sortant")), f"{esc(gone.named('FIRST_LAST'))} (EX-CONJOINT{gone.e.upper()}), LE {start:%d/%m/%Y}"),
    ]  # fmt: skip
    if dice.chance(0.5):
        facts[0], facts[2] = facts[2], facts[0]
    body = "".join(f"<p>{a}&nbsp;: <b>{b}</b></p>" for a, b in facts)
    colour = dice.pick(("#1f3b73", "#8a1c2b", "#2c5f2d", "#333a45"))
    band = f"<b style='font-size:1.25em'>{issuer}</b><p>{esc(agent.named('first_LAST'))}<br>{dice.pick(('agent général', 'agence franchisée'))}</p><p>{'<br>'.join(esc(row) for row in dice.address('').lines())}</p><p>Tél. {dice.phone()}<br>Orias {dice.digits(8)}<br>SIRET {dice.siret()}</p><p>ouvert du mardi au samedi</p>"  # fmt: skip
    html = f"""<div style="display:flex"><div style="width:46mm;background:{colour};color:#fff;padding:6mm 4mm;min-height:235mm;font-size:8.6pt">{band}</div><div style="flex:1;padding:4mm 0 0 9mm">
<p class="b" style="font-size:12pt;margin-bottom:8mm">{law}</p><p>Concerne :</p><p style="font-size:12pt;margin-left:14mm"><b>{esc(person.first_name.upper())}<br>{esc(person.last_name.upper())}</b></p>{body}
<p style="margin-top:6mm">{dice.pick(("Ce document annule et remplace celui du", "La présente se substitue à l'attestation du"))} {older:%d/%m/%Y} (cotisation annuelle alors de {money(dice.amount(90, 190))}). {dice.pick(("La cotisation de l'année en cours est acquittée.", "Il ne vaut que sous réserve du paiement de la cotisation."))}</p><p>Police n° {dice.digits(8)}-{dice.digits(2)}</p>
<div style="border:.8pt solid {colour};padding:3mm;margin-top:10mm;font-size:9pt">Pour le directeur, {boss.civility} {esc(initial(boss))}, par délégation, {agent.civility} {esc(agent.named("first_LAST"))}<br>signé électroniquement le {day:%d/%m/%Y} à {dice.number(8, 19):02d}:{dice.number(10, 59)}<br><span class="tiny">empreinte {dice.digits(4)}{dice.letters(3).lower()}{dice.digits(6)}</span></div></div></div>"""
    fields = {"holder_name": name, "issuer": issuer, "address": home.truth(True), "issue_date": day}
    return sheet("home_insurance_certificate", html, fields, font=dice.font("sans"), size=10, margin="10mm 14mm 10mm 8mm")  # fmt: skip


LAYOUTS = {"person_and_thing": person_and_thing, "side_band_of_franchise": side_band_of_franchise}
