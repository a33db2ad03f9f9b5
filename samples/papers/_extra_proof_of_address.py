"""Extra layouts: an agglomeration's waste fee with owner and occupant, an operator under a commercial name."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import month_printed
from samples.paper import Paper, esc
from samples.stationery import barcode, sheet, spoken


def owner_and_occupant(dice: Dice) -> Paper:
    """A fee for waste claimed by an agglomeration: owner of the dwelling, former occupant and occupant in one ruled line, the treasury to pay at the left, president at the right; half years with sums."""
    person, home, style = dice.person(age=(22, 82)), dice.address(), dice.pick(("LAST_first", "LAST_FIRST"))
    body = dice.pick(("Agglomération du Pays de Lorme", "Grand Valmont Agglomération", "Communauté d'agglomération Rives de Seille", "Val d'Ance Agglo"))  # fmt: skip
    issued, money = dice.day_before(88, 2), dice.table_money()
    due, name = issued + dt.timedelta(days=dice.number(20, 40)), person.named(style)
    owner, gone, chair = (dice.person("", age=(30, 80)).named(style) for _ in range(3))
    fixed, lifts, each = dice.amount(38, 70), dice.number(4, 12), dice.amount(2.4, 6)
    total = round(fixed + lifts * each, 2)
    since = dice.day_before(900, 100, of=issued)
    html = f"""<div style="display:flex;justify-content:space-between"><div style="width:70mm" class="small"><b style="font-size:1.3em">{body}</b><br>Pôle déchets ménagers<br>{esc(dice.address("").line())}<br><br>À payer à : Service de gestion comptable<br>{esc(dice.address("").line())}<br>comptable : {esc(dice.person("").named(style))}</div><div style="width:80mm;padding-top:18mm">{spoken(person, style)}<br>{"<br>".join(esc(row) for row in home.lines(True))}</div></div>
<div style="background:#e7f0de;padding:2mm 4mm;margin:9mm 0 3mm;display:flex;justify-content:space-between"><b>REDEVANCE D'ENLÈVEMENT DES ORDURES MÉNAGÈRES</b><span>Titre {dice.digits(6)} du {issued:%d/%m/%Y}</span></div>
<table class="grid small"><tr><th>Point de collecte</th><th>Propriétaire</th><th>Occupant précédent</th><th>Redevable</th><th>Depuis</th></tr><tr><td>{esc(home.street)}, {esc(home.town)}</td><td>{esc(owner)}</td><td>{esc(gone)}</td><td>{esc(name)}</td><td>{since:%d/%m/%Y}</td></tr></table>
<table class="grid" style="margin-top:4mm"><tr><th>Nature — {"1er" if issued.month < 7 else "2e"} semestre {issued.year}</th><th>Nombre</th><th>Prix</th><th>Montant €</th></tr><tr><td>Abonnement, bac {dice.pick((120, 180, 240))} l, puce {dice.digits(8)}</td><td class="num">1</td><td class="num">{money(fixed)}</td><td class="num">{money(fixed)}</td></tr><tr><td>Levées du semestre passé</td><td class="num">{lifts}</td><td class="num">{money(each)}</td><td class="num">{money(round(lifts * each, 2))}</td></tr><tr><td class="b" colspan="3">Somme à régler avant le {due:%d/%m/%Y}</td><td class="num b">{money(total)}</td></tr></table>
<p class="small" style="margin-top:5mm">Le président, {esc(chair)}, a rendu ce titre exécutoire. Tarifs votés le {dt.date(issued.year - 1, 12, 12):%d/%m/%Y}. En cas de départ, prévenez-nous sous un mois avec l'adresse nouvelle et le nom de votre successeur. Réclamations dans les deux mois.</p><div style="border-top:1pt dashed #000;margin-top:14mm;padding-top:4mm;display:flex;justify-content:space-between"><div class="small">Talon à joindre au paiement<br>{esc(name)}<br>{money(total)} €</div>{barcode(dice.digits(20))}</div>"""
    truth = {"holder_name": name, "issuer": body, "address": home.truth(capital=True), "issue_date": issued}
    return sheet("proof_of_address", html, truth, font=dice.font("sans"), size=9.8, margin="13mm 16mm")


def under_commercial_name(dice: Dice) -> Paper:
    """An internet operator known by a commercial name, its company in the small print: dark band, big month, captions over values in a row; payer and line's holder differ, installation and sending addresses too; no word facture at the top."""
    person, home, style = dice.person(age=(19, 78)), dice.address(), dice.pick(("first_last", "first_LAST"))
    brand, legal = dice.pick((("Fibrelle", "Réseaux Horizon SAS"), ("Zénith Box", "Compagnie Numérique du Centre SA"), ("Kaléo", "Kaléo est une marque de Telvia SA"), ("Nuage Mobile", "Société Ondes et Lignes")))  # fmt: skip
    issued, money, name = dice.day_before(85, 2), dice.money(), person.named(style)
    debit = issued + dt.timedelta(days=dice.number(5, 14))
    payer = dice.partner(person, same_name=False).named(style)
    box, option, rebate = dice.amount(19, 42), dice.amount(2, 12), float(dice.number(1, 5))
    total = round(box + option - rebate, 2)

    def tile(caption: str, value: str) -> str:
        return f"<div style='flex:1;padding:2mm 3mm;border-left:2pt solid #ff6a3d'><div class='tiny'>{caption}</div>{value}</div>"

    html = f"""<div style="background:#14213d;color:#fff;padding:5mm 7mm;display:flex;justify-content:space-between;align-items:center"><b style="font-size:1.9em">{brand}</b><span>{month_printed(issued.year, issued.month, "title")}</span></div>
<p style="font-size:1.15em;margin:6mm 0">Bonjour {esc(person.first_name)}, ce mois-ci : <b>{money(total)}</b>, prélevés le {debit:%d/%m/%Y}.</p>
<div style="display:flex">{tile("Titulaire de la ligne", esc(name))}{tile("Ligne", dice.phone())}{tile("Émis le", f"{issued:%d/%m/%Y}")}</div><div style="display:flex;margin-top:4mm">{tile("Payeur (compte bancaire)", esc(payer))}{tile("Mandat signé le", f"{dice.day_before(1500, 60, issued):%d/%m/%Y}")}{tile("Parrain", esc(dice.person("").named(style)))}</div>
<div style="display:flex;margin-top:4mm">{tile("Adresse d'installation de la box", esc(home.line()))}{tile("Envoi du matériel (point relais)", esc(dice.address("").line()))}</div>
<table class="rows" style="margin-top:8mm"><tr><td>Abonnement fibre, du {issued:%d/%m} au {issued + dt.timedelta(days=29):%d/%m/%Y}</td><td class="num">{money(box)}</td></tr><tr><td>Bouquet TV</td><td class="num">{money(option)}</td></tr><tr><td>Remise fidélité</td><td class="num">-{money(rebate)}</td></tr><tr><td class="b">À prélever</td><td class="num b">{money(total)}</td></tr></table><p class="small">dont TVA {money(round(total - total / 1.2, 2))}. Mois précédent : {money(round(total + dice.amount(0.5, 4), 2))}, réglé. Engagement jusqu'au {dice.day_after(300, 30, of=issued):%d/%m/%Y}.</p>
<p class="tiny" style="margin-top:34mm">{legal}, {esc(dice.address("").line())}, capital {dice.number(2, 90)} 000 000 €, SIRET {dice.siret()}. Service clients, directrice : {esc(dice.person("", "F").named(style))}. Facture n° {dice.letters(2)}{dice.digits(10)}.</p>"""
    truth = {"holder_name": name, "issuer": brand, "address": home.truth(), "issue_date": issued}
    return sheet("proof_of_address", html, truth, font="Lato", size=10.4, margin="11mm 14mm")


LAYOUTS = {"owner_and_occupant": owner_and_occupant, "under_commercial_name": under_commercial_name}
