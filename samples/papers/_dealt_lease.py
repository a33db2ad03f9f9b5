"""Dealt layouts: a franchised agency's lease with a side band, in dashes."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import plain
from samples.stationery import sheet, signature, stamp, table

EURO = MoneyStyle("\u00a0", ",", "\u00a0€")


def side_band_dashes(dice: Dice) -> Paper:
    """The agency's band at the side with « Dossier de », the contract as an object line and dashed sentences; a stamp with the day, the last tenant's sums in a table."""
    tenant, home, owner = dice.person(), plain(dice.address()), dice.person("landlord", age=(35, 80))
    witness, notary, expert = dice.person(""), dice.person("", age=(35, 64)), dice.person("", age=(30, 60))
    start = dice.day_before(900, 20)
    signed = start - dt.timedelta(days=dice.number(2, 15))
    rent, charges = float(dice.number(420, 980, "rent")), float(dice.number(25, 110, "charges"))
    was, aside = round(rent - dice.number(12, 45), 2), round(charges - dice.number(3, 15), 2)
    surface = dice.number(22, 88, "surface")
    agency = dice.pick(("Trois Clés Immobilier", "Orphéa Gestion", "Le Toit Bleu Immobilier", "Habitea"))
    firm, lord = dice.address(""), f"{owner.civility} {owner.named()}"
    facts = [
        f"le bailleur est {esc(lord)}, domicilié{owner.e} à {esc(dice.address('').town)}, qui a donné mandat de gestion à l'agence ;",
        f"le logement, nu, est situé {esc(home.line())} ; il compte {max(1, surface // 20)} pièces et {surface} m² de surface habitable ;",
        f"la location prend effet le {long_date(start)} pour une durée de trois ans et sert de résidence principale ;",
        f"le locataire paie chaque mois {EURO(rent)} de loyer et {EURO(charges)} de {dice.pick(('provision sur charges', 'charges récupérables'))}, d'avance, avant le 5 ;",
        f"le dépôt de garantie, de {EURO(rent)}, est versé à la remise des clés ;",
        f"les diagnostics ont été faits le {signed - dt.timedelta(days=40):%d/%m/%Y} par {esc(expert.named())}, expert certifié, et le bien vient de la succession réglée par Me {esc(notary.named())}, notaire ;",
        f"l'état des lieux d'entrée sera dressé en présence de {esc(witness.named())}, {dice.pick(('voisine' if witness.sex == 'F' else 'voisin', 'témoin'))} de palier.",
    ]
    band = f"<div style='width:46mm;background:#f2b233;padding:6mm 4mm;min-height:250mm'><b style='font-size:15pt'>{agency}</b><p class='small'>Agence franchisée indépendante<br>{'<br>'.join(esc(x) for x in firm.lines())}<br>{dice.phone()}<br>Carte T n° {dice.digits(6)}</p><p style='margin-top:16mm'>{dice.pick(('Dossier de', 'Dossier locataire de'))} :<br><b>{esc(' '.join(tenant.first_names))}<br>{esc(tenant.last_name.upper())}</b></p></div>"
    past = table([["Loyer hors charges", EURO(was), EURO(rent)], ["Charges", EURO(aside), EURO(charges)], ["Ensemble", EURO(was + aside), EURO(rent + charges)]], ("", "Dernier locataire", "Présent contrat"), numbers=(1, 2))  # fmt: skip
    body = f"""<div style="flex:1;padding:4mm 6mm"><p><b>Objet : {dice.pick(("contrat de location d'un logement à usage d'habitation", "bail d'habitation, résidence principale", "location vide, contrat type"))}</b> (loi n° 89-462 du 6 juillet 1989)</p><p>Il est convenu ce qui suit entre les parties :</p>{"".join(f"<p style='margin-left:5mm;text-indent:-4mm'>– {fact}</p>" for fact in facts)}
<p>Loyer du précédent locataire, parti depuis moins de dix-huit mois, et loyer nouveau :</p>{past}<p class="small">Le loyer est révisé chaque année à la date anniversaire selon l'indice de référence des loyers. En cas d'impayé, le contrat est résilié de plein droit six semaines après un commandement resté sans effet.</p><table style="margin-top:6mm"><tr><td>Le bailleur, par l'agence<br>{signature(dice.number(0, 99))}</td><td>Le locataire<br>{signature(dice.number(0, 99))}</td><td>{stamp(agency, under=f"{signed:%d.%m.%y}")}</td></tr></table></div>"""
    html = f"<div style='display:flex'>{band + body if dice.chance(0.5) else body + band}</div>"
    truth = {"tenants": [f"{' '.join(tenant.first_names)} {tenant.last_name.upper()}"], "landlord_name": owner.named(), "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": surface}  # fmt: skip
    return sheet("lease", html, truth, font=dice.font("sans"), size=9.8, margin="10mm 12mm")


LAYOUTS = {"side_band_dashes": side_band_dashes}
