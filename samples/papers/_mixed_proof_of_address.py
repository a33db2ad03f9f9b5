"""Mixed layouts: a water portal's print-out in a grid of boxes, and a line printer's letter with all labels in one row."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, kid, plain
from samples.stationery import logo, sheet

WATER = ("Eaux du Val de Brenne", "Régie des Eaux du Marensin", "Eau et Assainissement de la Vère", "SUEZ Eau France", "Veolia Eau", "Saur", "Eaux de Marne et Morin")  # fmt: skip
POWER = ("SICAE DE LA VALLÉE", "RÉGIE D'ÉLECTRICITÉ DU CANTON", "GAZ ET ÉLECTRICITÉ DU PLATEAU", "SYNDICAT DES EAUX DU HAUT PAYS", "RÉGIE MUNICIPALE DE TÉLÉDISTRIBUTION")  # fmt: skip


def portal_boxes(dice: Dice) -> Paper:
    """A portal's print-out in boxes, its address and hour above and below; printing, receipt and effect days, a spouse, two agents."""
    person, home = dice.person(age=(20, 78)), plain(dice.address())
    mate = dice.partner(person)
    agent, chief = dice.person("", age=(25, 60)), dice.person("", age=(38, 64))
    issuer, place = dice.pick(WATER), dice.address("").town
    day = dice.day_before(250, 8)
    effect, came = day - dt.timedelta(days=dice.number(100, 1500)), day - dt.timedelta(days=dice.number(1, 9))
    printed = day + dt.timedelta(days=dice.number(1, 6))
    name = person.named("first_LAST")
    url = f"https://www.{unaccented(issuer).lower().replace(' ', '-').replace(chr(39), '-')}.example/espace/{dice.pick(('documents', 'attestations', 'mes-papiers'))}/{dice.digits(6)}"
    strip = f'<div class="tiny" style="display:flex;justify-content:space-between"><span>{printed:%d/%m/%Y} {dice.number(7, 22):02d}:{dice.number(10, 59)}</span><span>{dice.pick(("Mon espace", "Espace abonné"))}</span></div>'
    boxes = [
        ("Abonnement ouvert le", f"{effect:%d/%m/%Y}"),
        (dice.pick(("Demande reçue le", "Reçu le")), f"{came:%d/%m/%Y}"),
        (dice.pick(("Adresse desservie", "Point de consommation", "Domicile")), "<br>".join(esc(row) for row in home.lines())),
        (dice.pick(("Conjoint·e déclaré·e", "Co-titulaire du compte internet")), esc(mate.named("first_LAST"))),
        ("N° de compteur", f"{dice.letters(1)}{dice.digits(2)}{dice.letters(2)}{dice.digits(6)}"),
        (dice.pick(("Numéro de contrat", "Référence client")), dice.digits(8)),
        ("Traité par", esc(agent.named("first_LAST"))),
        (dice.pick(("Contresigné par", "Validé par")), esc(initial(chief))),
    ]  # fmt: skip
    dice.random.shuffle(boxes)
    grid = "".join(f'<div style="width:49%;border:.7pt solid #9ab;padding:2mm 3mm;margin:0 0 2.4mm;min-height:15mm"><div class="tiny">{a}</div><div>{b}</div></div>' for a, b in boxes)  # fmt: skip
    title = dice.pick(("Certificat de domicile", "Attestation de titulaire de contrat", "Certificat d'abonnement", "Attestation d'abonné à l'eau"))  # fmt: skip
    html = f"""{strip}<div class="cols" style="margin-top:5mm">{logo(issuer, dice.pick(("#0277bd", "#00838f", "#37474f")))}<div class="r">{esc(place)}, le {dice.pick((long_date(day), f"{day:%d/%m/%Y}"))}</div></div>
<h1 style="text-align:left">{title}</h1><p>Dossier de <b>{person.civility} {esc(name)}</b></p><div style="display:flex;flex-wrap:wrap;justify-content:space-between;margin:4mm 0">{grid}</div>
<p>{dice.pick(("Le dossier ci-dessus correspond à un abonnement actif, souscrit à l'adresse indiquée et à jour de ses factures.", "L'abonnement est actif à ce jour. Cette page peut être présentée comme justificatif de domicile."))} {dice.pick(("Son authenticité se vérifie en ligne pendant trois mois.", "Toute modification la rend sans valeur."))}</p><div class="tiny" style="display:flex;justify-content:space-between;margin-top:46mm"><span>{url}</span><span>1/1</span></div>"""
    fields = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": day}
    return sheet("proof_of_address", html, fields, font=dice.font("sans"), size=10.2, margin="8mm 15mm")


def old_line_printer(dice: Dice) -> Paper:
    """A utility's old printer: all labels in one row, all values in the next; no title, a neighbour, a child and the paying bank."""
    person, home = dice.person(age=(20, 78)), plain(dice.address())
    near, child, bank = dice.person("", age=(30, 80)), kid(dice, person), dice.address("")
    issuer = dice.pick(POWER)
    day = dice.day_before(250, 4)
    since = day - dt.timedelta(days=dice.number(70, 2500))
    read, upper = day - dt.timedelta(days=dice.number(4, 60)), dice.chance(0.5)
    name = person.named("LAST_FIRST") if dice.chance(0.5) else person.named("FIRST_LAST")
    cells = [
        (dice.pick(("CONTRAT", "POLICE", "ABONNE")), dice.digits(7)),
        (dice.pick(("DEPUIS LE", "MISE EN SERVICE")), f"{since:%d/%m/%Y}"),
        (dice.pick(("RELEVE DU", "DERNIER RELEVE")), f"{read:%d/%m/%Y}"),
        ("INDEX", f"{dice.number(200, 99000):06d}"),
        (dice.pick(("TARIF", "CODE")), f"{dice.letters(1)}{dice.digits(2)}"),
    ]
    start, end = cells[:2], cells[2:]
    dice.random.shuffle(end)
    cells = start + end
    row = "   ".join(a.ljust(max(len(a), len(b))) for a, b in cells) + "\n" + "   ".join(b.ljust(max(len(a), len(b))) for a, b in cells)  # fmt: skip
    where = home.line(capital=upper)
    text = [
        f"{issuer}", *home_of(dice), "-" * 74, "",
        f"Le présent document, établi ce jour, {long_date(day, True)}, est délivré", f"{dice.pick(('à la demande de', 'en faveur de'))} :", "",
        f"     {person.civility} {name}", f"     {where}", "",
        dice.pick(("qui est notre abonné à cette adresse, aux conditions suivantes :", "pour le point de livraison situé à cette adresse :")), "",
        *row.split("\n"), "",
        f"Présent lors du relevé : {near.civility} {near.named('FIRST_LAST')} (voisinage).",
        f"{dice.pick(('Enfant à charge déclaré', 'Tarif famille, enfant'))} : {child.named('FIRST_LAST')}, {child.birth_date:%d/%m/%Y}.",
        f"Prélèvement : {dice.pick(('CRÉDIT RURAL', 'BANQUE DES CANTONS', 'CAISSE DES VALLÉES'))},", f"     {bank.line(capital=True)}", "",
        dice.pick(("Pour valoir justificatif de domicile.", "Ce document justifie du domicile à la date ci-dessus.")), "",
        f"                                        {dice.pick(('LE CHEF DE CENTRE', 'LE RECEVEUR', 'LE SERVICE DES ABONNÉS'))}", "",
        f"*** ED{dice.digits(3)} *** LOT {dice.digits(4)} *** FIN DE PAGE ***",
    ]  # fmt: skip
    html = f'<pre style="font-family:inherit;line-height:1.45;white-space:pre-wrap;margin:0">{esc(chr(10).join(text))}</pre>'
    fields = {"holder_name": name, "issuer": issuer, "address": home.truth(upper), "issue_date": day}
    return sheet("proof_of_address", html, fields, font=dice.font("mono"), size=9.6, margin="18mm 16mm")


def home_of(dice: Dice) -> list[str]:
    """Where the utility itself is."""
    seat = dice.address("")
    return [
        f"{seat.street.upper()}   {seat.postcode} {seat.town.upper()}",
        f"TEL {dice.phone()}   SIRET {dice.siret()}",
    ]


LAYOUTS = {"portal_boxes": portal_boxes, "old_line_printer": old_line_printer}
