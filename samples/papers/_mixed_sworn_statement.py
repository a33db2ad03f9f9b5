"""Mixed layouts: a ruled sheet by hand signed on a site, a framed letter with a seal."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import HAND, PEN, barcode, sheet, signature, stamp

_QR = "<svg width='58' height='58' viewBox='0 0 9 9'>{}</svg>"


def ruled_and_sealed(dice: Dice) -> Paper:
    """A ruled sheet written by hand with the parties in a band at the left, given name above surname; signed on a site at an hour, on behalf of a landlord who asked; the caution's bank, a neighbour, a table of means."""
    person, near = dice.person(age=(20, 72)), dice.person("", age=(25, 80))
    issued, firm, bank = dice.day_before(70, 1), dice.company("", "social_landlord"), dice.address("")
    ex, home, since = dice.partner(person, same_name=False), dice.address(), dice.day_before(1600, 70, of=issued)
    income = dice.number(900, 2100)
    what = dice.pick((f"vivre seul{person.e} dans mon logement depuis le {long_date(since)}, {esc(ex.named('first_last'))} étant parti{ex.e} ce jour-là", f"ne posséder aucun bien immobilier et n'avoir, depuis le {long_date(since)}, que les revenus notés plus bas", f"ne plus avoir de vie commune avec {esc(ex.named('first_last'))} depuis le {long_date(since)}"))  # fmt: skip
    party = [f"<b>{esc(person.first_name)}<br>{esc(person.last_name)}</b><br><span>{'déclarant' if person.sex == 'M' else 'déclarante'}</span><br>{'<br>'.join(esc(row) for row in home.lines())}", f"{esc(near.first_name)}<br>{esc(near.last_name)}<br><span>{'voisin' if near.sex == 'M' else 'voisine'}, peut être {'entendu' if near.sex == 'M' else 'entendue'}</span>", f"{esc(firm.name)}<br><span>bailleur qui demande</span>"]  # fmt: skip
    if dice.chance(0.5):
        party[1], party[2] = party[2], party[1]
    rows = "".join(f"<tr><td>{a}</td><td class='num'>{b} €</td></tr>" for a, b in (("salaire", income), ("allocation", dice.number(90, 400)), ("plafond pour une personne", 2260), ("plafond pour deux", 3018)))  # fmt: skip
    rules = "".join(f"<div style='position:absolute;left:0;right:0;top:{8.25 * i + 6.9:.2f}mm;border-top:.5pt solid #a9c0e2'></div>" for i in range(25))  # fmt: skip
    html = f"""<div style="display:flex" class="ruled">{rules}<div style="width:44mm;border-right:1.2pt solid #d33;padding-right:3mm;font-size:.85em">{"<br><br>".join(party)}</div><div style="flex:1;padding-left:6mm">
<p><u>Objet</u> : {dice.pick(("attestation sur l'honneur", "déclaration sur l'honneur", "ma déclaration sur l'honneur"))} faite à la demande de {esc(firm.name)}</p><p>Madame, Monsieur,</p><p>J'atteste sur l'honneur {what}.</p><p>Je verse mon loyer par la Banque {dice.pick(("du Midi", "des Alizés", "populaire du Lac"))}, {esc(bank.line())}. Mes ressources par mois, avec les plafonds qu'on m'a donnés au guichet le {dice.day_before(25, 3, of=issued):%d/%m/%Y} :</p><table style="width:80mm">{rows}</table>
<p>J'ai connaissance des peines prévues par l'article 441-7 du code pénal en cas de fausse attestation.</p>{signature(dice.number(0, 99))}</div></div><div style="font-family:'Liberation Sans';font-size:8pt;border:.6pt solid #357;padding:2mm 4mm;color:#135;margin-top:5mm">✔ signé électroniquement le {issued:%d/%m/%Y} à {dice.number(7, 22):02d}:{dice.number(0, 59):02d} — preuve {dice.letters(4)}{dice.digits(8)} — dossier à compléter avant le {issued + dt.timedelta(days=21):%d/%m/%Y}</div>"""
    css = ".ruled{position:relative;line-height:8.25mm;min-height:200mm} .ruled p{margin:0} .ruled span{font-size:.8em} .ruled td{padding:0 2mm}"
    pen = dice.pick((HAND, PEN))
    return sheet("sworn_statement", html, {"person_names": [person.named("first_last")], "issue_date": issued}, font=pen, size=12 if pen == HAND else 14.5, margin="14mm 14mm", css=css)  # fmt: skip


def framed_dashes(dice: Dice) -> Paper:
    """A framed sheet from an advice house with emblem, seal and square code: the declarant says « je soussigné » himself, facts in dashes; the witness, the notary and the bank, the day upper right."""
    person, seen, notary = dice.person(age=(22, 76)), dice.person("", age=(24, 80)), dice.person("", age=(35, 66))
    issued, home, bank = dice.day_before(75, 1), dice.address(), dice.address("")
    name, sold, town = person.named("LAST_first"), dice.day_before(1900, 120, of=issued), dice.address("").town
    left, mate = dice.day_before(100, 10, of=issued), dice.partner(person, same_name=False)
    dots = "".join(f"<rect x='{x}' y='{y}' width='1' height='1'/>" for x in range(9) for y in range(9) if dice.chance(0.5))  # fmt: skip
    facts = [
        f"que je n'ai plus aucun droit de propriété depuis la vente reçue le {sold:%d/%m/%Y} par Maître {esc(notary.named('first_LAST'))}, notaire à {esc(notary.birth_place)} ;", f"que le prêt ouvert avec {esc(mate.named('LAST_first'))} à la Caisse d'épargne du Littoral, {esc(bank.line())}, est soldé ;",
        f"que j'occupe, seul{person.e}, le logement situé {esc(home.line())} ;", f"que {seen.civility} {esc(seen.named('LAST_first'))}, présent{seen.e} à la signature, peut en témoigner ;", f"que j'ai quitté mon emploi le {left:%d/%m/%Y} sans en avoir retrouvé un autre.",
    ]  # fmt: skip
    if dice.chance(0.5):
        facts[0], facts[2] = facts[2], facts[0]
    listed = "".join(f"<p style='margin:2mm 0 2mm 6mm'>– {fact}</p>" for fact in facts)
    title = dice.pick(("ATTESTATION SUR L'HONNEUR", "Attestation sur l'honneur", "DÉCLARATION SUR L'HONNEUR"))
    house = dice.pick(("Point-justice du Canal", "Maison France services des Coteaux", "Adil du Haut-Pays"))
    html = f"""<div style="border:3pt double #2b5d34;padding:9mm;min-height:240mm"><div style="display:flex;justify-content:space-between"><div style="color:#2b5d34"><svg width="30" height="30" viewBox="0 0 30 30"><path d="M15 2 L28 12 V28 H2 V12 Z" fill="none" stroke="#2b5d34" stroke-width="2"/></svg><br><b>{house}</b><br><span class="tiny">modèle mis à disposition</span></div><div>{esc(town)}, le {dice.print_date(issued, dice.pick(("long", "slash", "dot")))}</div></div>
<h1 style="margin:9mm 0 7mm">{title}</h1><p>Je soussigné{person.e} <b>{esc(name)}</b>, né{person.e} le {long_date(person.birth_date)} à {esc(person.birth_place)}, {dice.pick(("déclare", "atteste", "certifie"))} sur l'honneur :</p>{listed}
<p style="text-align:justify">La présente est destinée à ma demande de logement. Je sais qu'une fausse déclaration est punie par l'article 441-1 du code pénal.</p><div style="display:flex;justify-content:space-between;align-items:end;margin-top:9mm"><div>{stamp(house.upper(), "#2b5d34", under="VU")}</div><div class="c">{_QR.format(dots)}<br>{barcode(dice.digits(8), height=12)}</div><div>Signature<br>{signature(dice.number(0, 99))}</div></div></div>"""
    return sheet("sworn_statement", html, {"person_names": [name], "issue_date": issued}, font=dice.font("serif"), size=11.2, margin="13mm 14mm")  # fmt: skip


LAYOUTS = {"ruled_and_sealed": ruled_and_sealed, "framed_dashes": framed_dashes}
