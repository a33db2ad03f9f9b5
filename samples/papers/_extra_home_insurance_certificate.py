"""Extra layouts: an insurer's letter to the landlord, a broker's slip between insurer and insured."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, spoken

_INSURERS = (
    "Mutuelle du Littoral",
    "Assurances Bellerive",
    "La Prévoyante des Alpes",
    "Garance Assurances",
    "MAVO Mutuelle",
)


def told_to_landlord(dice: Dice) -> Paper:
    """A letter to the landlord: his name and address in the window, the tenant only in the sentence; the agent who signs, the contract of another dwelling that ends, the term and the letter's day."""
    person, home, style = dice.person(age=(19, 80)), dice.address(), dice.pick(("first_LAST", "first_last"))
    owner, agent, issuer = dice.person("landlord", age=(36, 84)), dice.person("", age=(30, 62)), dice.pick(_INSURERS)
    issued = dice.day_before(200, 1)
    start = dice.day_before(60, 0, of=issued)
    ends = dt.date(start.year + 1, start.month, min(start.day, 28))
    name, old, money = person.named(style), dice.address(""), dice.money()
    html = f"""<table><tr><td style="width:58%"><b style="font-size:1.35em;color:#b5121b">{issuer}</b><br><span class="small">Service Contrats habitation<br>Votre interlocuteur : {esc(agent.named(style))}<br>Contrat {dice.digits(8)} {dice.letters(1)}</span></td><td style="padding-top:20mm">{spoken(owner, style)}<br>{"<br>".join(esc(row) for row in dice.address("landlord_address").lines())}</td></tr></table>
<p class="r" style="margin-top:9mm">Le {long_date(issued)}</p><p>{"Madame" if owner.sex == "F" else "Monsieur"},</p><p class="justify">Vous nous demandez de vous confirmer l'assurance de votre locataire. Nous vous informons que {spoken(person, style)} a souscrit auprès de notre société un contrat multirisque qui couvre, depuis le {long_date(start)} à zéro heure, le logement que vous lui louez au <b>{esc(home.line())}</b>.</p>
<p class="justify">Ce contrat garantit les risques locatifs envers vous (incendie, explosion, dégâts des eaux), ainsi que le recours des voisins, jusqu'à {money(1500000.0)}. Il se renouvelle chaque année le {ends:%d/%m} ; la période en cours s'achève le {ends - dt.timedelta(days=1):%d/%m/%Y}. La cotisation annuelle de {money(dice.amount(96, 280))} est à jour.</p>
<p class="justify">L'ancien contrat relatif au {esc(old.line())}, au nom de {spoken(dice.partner(person), style)}, a été résilié le {dice.day_before(20, 1, start):%d/%m/%Y} et ne produit plus d'effet.</p><p class="justify">Cette lettre ne peut engager {issuer} au-delà des conditions du contrat. Copie à l'assuré{person.e}.</p><p>Veuillez agréer, {"Madame" if owner.sex == "F" else "Monsieur"}, nos salutations distinguées.</p><div style="margin-left:52%">{esc(agent.named(style))}<br>gestionnaire{signature(dice.number(0, 99))}</div><p class="tiny" style="margin-top:10mm">{issuer}, société d'assurance, siège : {esc(dice.address("").line())}. Entreprise régie par le code des assurances.</p>"""
    truth = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": issued}
    return sheet("home_insurance_certificate", html, truth, font=dice.font("any"), size=10.8, margin="15mm 20mm")


def slip_of_the_broker(dice: Dice) -> Paper:
    """A broker's small slip: captions at the right of the values; broker, insurer, joint insured, pledged owner one under another; « délivré le » in the margin turned, the correspondence address after the risk's."""
    person, home, style = dice.person(age=(20, 76)), dice.address(), dice.pick(("LAST_first", "LAST_FIRST"))
    issuer, issued = dice.pick(_INSURERS), dice.day_before(220, 1)
    start = dice.day_before(300, 0, of=issued)
    ends, name = dt.date(start.year + 1, start.month, min(start.day, 28)), person.named(style)
    broker, owner, mate = f"Cabinet {dice.person('').last_name}", dice.person("landlord", age=(38, 84)), dice.partner(person)  # fmt: skip
    rows = [
        (broker + f" — ORIAS {dice.digits(8)}", "courtier gestionnaire"), (f"<b>{issuer}</b>", "assureur porteur du risque"), (f"{dice.letters(3)} {dice.digits(7)}", "n° de police"), (f"<b>{esc(name)}</b>", "souscripteur"), (esc(mate.named(style)), "personne vivant au foyer"),
        (esc(home.line()), "situation du risque"), (f"{dice.number(1, 5)} pièces principales", "description"), (esc(dice.address("").line()), "adresse de correspondance"), (esc(owner.named(style)), "propriétaire bénéficiaire"), (f"{start:%d/%m/%Y}", "effet"), (f"{ends:%d/%m/%Y}", "prochaine échéance"),
        (f"{dice.number(110, 390)},{dice.digits(2)} € (frais de courtage {dice.number(15, 39)},00 €)", "cotisation"),
    ]  # fmt: skip
    body = "".join(f"<tr><td class='r' style='width:66%;padding:1.3mm 4mm'>{a}</td><td class='small' style='border-left:1pt solid #c58a00;padding:1.6mm 4mm;color:#8a6000'>{b}</td></tr>" for a, b in rows)  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><b style="color:#8a6000;font-size:1.3em">{esc(broker)}</b><span class="small">Délivré le {issued:%d/%m/%Y} par {esc(dice.person("").named(style))}</span></div><p class="small">{esc(dice.address("").line())} — {dice.phone()}</p><table style="margin:5mm 0">{body}</table>
<p class="small justify">Le courtier, agissant par délégation, certifie que les garanties responsabilité civile de l'occupant, incendie, dégâts des eaux et vol sont acquises à l'adresse du risque entre l'effet et la prochaine échéance, sauf suspension ou résiliation. Précédent assureur : {dice.pick(("Atlas Habitat", "Union Sud Mutuelle", "Soleia"))}, jusqu'au {start - dt.timedelta(days=1):%d/%m/%Y}. Assurance scolaire de {esc(dice.children(person, 1)[0].named(style))} : non comprise.</p><div class="r">{signature(dice.number(0, 99))}</div>"""
    truth = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": issued}
    return sheet("home_insurance_certificate", html, truth, font="Carlito", size=10.8, margin="14mm 18mm")


LAYOUTS = {"told_to_landlord": told_to_landlord, "slip_of_the_broker": slip_of_the_broker}
