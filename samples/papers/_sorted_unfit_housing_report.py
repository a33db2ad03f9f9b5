"""Sorted layouts: an overseas prefecture's sheet of values over their labels, a service's internal sheet of dated steps."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc, table
from samples.papers._mixed_housing_kit import cells_below, plain
from samples.stationery import republic, sheet, signature, stamp

_OVERSEAS = (("Guadeloupe", "97110", "Pointe-à-Pitre"), ("Martinique", "97200", "Fort-de-France"), ("Guyane", "97300", "Cayenne"), ("La Réunion", "97400", "Saint-Denis"), ("Mayotte", "97600", "Mamoudzou"))  # fmt: skip
_FAULTS = (
    "toiture en tôle percée, infiltrations dans les deux chambres",
    "absence de raccordement au réseau d'assainissement, rejet dans la ravine",
    "tableau électrique sans protection différentielle, fils dénudés",
    "poteaux porteurs attaqués par les termites",
    "humidité généralisée des murs, moisissures sur le couchage",
    "hauteur sous plafond de 1,95 m dans la pièce principale",
    "chauffe-eau à gaz sans évacuation des produits de combustion",
    "garde-corps de l'escalier manquant",
)


def overseas_values_above(dice: Dice) -> Paper:
    """An overseas prefecture: labels in small print below their values, a married name with the birth name, « à remettre à » in the footer; a spouse, last year's counts, an old address and its landlord."""
    person = dice.person(sex="F", age=(24, 78))
    maiden = person.birth_name or dice.person("", sex="F").last_name
    mate, owner, lord, head = dice.partner(person, ""), dice.person("", age=(40, 80)), dice.person("", age=(40, 80)), dice.person("", age=(35, 62))  # fmt: skip
    land, postcode, town = dice.pick(_OVERSEAS)
    home, before = plain(dice.address()), dice.address("")
    home = home if "home" in dice.given else replace(home, postcode=postcode, town=town)
    day = dice.day_before(320, 4)
    visit = dice.day_before(40, 3, of=day)
    call = dice.day_before(90, 10, of=visit)
    name = f"{person.first_name} {person.last_name.upper()}"
    cells = [
        (f"Mme <b>{esc(name)}</b>, née {esc(maiden.upper())}", dice.pick(("occupante du logement", "personne occupant les lieux", "locataire en titre"))),
        (f"{esc(mate.named('first_LAST'))}", dice.pick(("conjoint, absent à la visite", "époux ou épouse"))),
        (esc(home.line()), dice.pick(("logement visité", "situation de l'immeuble"))),
        (f"{owner.civility} {esc(owner.named('first_LAST'))}", "propriétaire des murs"),
        (f"{esc(before.line())}, chez {lord.civility} {esc(lord.named('first_LAST'))}", "logement précédent et bailleur d'alors"),
        (f"{visit:%d/%m/%Y} à {dice.number(8, 15)} h", "visite"),
        (f"{call:%d/%m/%Y}", dice.pick(("plainte reçue", "signalement"))),
        (f"{dice.number(2, 7)} dont {dice.number(0, 1)} de moins de six ans", "occupants"),
    ]  # fmt: skip
    cells = cells[:1] + dice.random.sample(cells[1:], 7)
    faults = dice.random.sample(_FAULTS, dice.number(3, 5))
    a, b = dice.number(60, 210), dice.number(60, 210)
    counts = table([["Visites de l'arrondissement", str(a), str(b)], ["Logements déclarés impropres", str(a // 3), str(b // 3)], ["Relogements obtenus", str(a // 9), str(b // 9)]], "grid small", ("", str(day.year - 1), str(day.year)))  # fmt: skip
    title = dice.pick(("Constat d'indécence et d'insalubrité", "Compte rendu de visite d'un habitat dégradé", "Avis sanitaire sur un logement impropre à l'habitation", "Relevé d'observations — habitat indigne"))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between">{republic(f"PRÉFECTURE — {land.upper()}", "Pôle départemental de lutte contre l'habitat indigne")}<div class="small r">{postcode} {town}<br>LHI/{dice.digits(4)}/{day:%y}</div></div><h1>{title}</h1>{cells_below(cells)}
<p style="margin-top:4mm">{dice.pick(("Il a été relevé", "Les agents ont constaté"))} : {" ; ".join(faults)}. {dice.pick(("Le logement présente un danger pour la santé de ses occupants et ne peut être maintenu à l'habitation.", "L'état du bâti relève de l'insalubrité au sens de l'article L.1331-22 du code de la santé publique."))} Un relogement est à rechercher.</p>{counts}
<div class="sign"><div>{stamp("PRÉFECTURE", under="RF")}</div><div>Fait à {town}, le {long_date(day)}<br>Pour le préfet, {"la cheffe" if head.e else "le chef"} du pôle<br>{esc(head.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</div></div><p class="small" style="border-top:.5pt solid #666;margin-top:10mm;padding-top:2mm">Exemplaire à remettre à Mme {esc(name)} — copie au maire et à la caisse d'allocations familiales</p>"""
    fields = {"person_names": [name], "issue_date": day}
    return sheet("unfit_housing_report", html, fields, font=dice.font("any"), size=9.8, margin="14mm 17mm")


def internal_steps(dice: Dice) -> Paper:
    """A hygiene service's internal sheet without a title: small letters, a table of dated steps, days as dd.mm.yy, « à remettre à » at the foot; the old landlord, an operator with its address, birth dates of two."""
    person, home = dice.person(age=(22, 80)), plain(dice.address())
    mate, lord, owner, agent = dice.partner(person, ""), dice.person("", age=(40, 80)), dice.person("landlord", age=(35, 82)), dice.person("", age=(27, 60))  # fmt: skip
    before, operator = dice.address(""), dice.pick(("Soliha", "Urbanis", "ADIL", "Le Toit Bisontin"))
    day = dice.day_before(300, 3)
    visit = dice.day_before(30, 4, of=day)
    call = dice.day_before(60, 12, of=visit)
    moved = dice.day_before(2200, 120, of=call)
    name = person.named("first_last").lower()
    dot = lambda one: f"{one:%d.%m.%y}"  # noqa: E731
    faults = dice.random.sample(_FAULTS[2:], 3)
    steps = [
        [dot(moved), f"entrée dans le logement ; quitte le {esc(before.line().lower())} (bailleur d'alors : {esc(lord.named('first_last').lower())})"],
        [dot(call), f"{dice.pick(('appel de la famille', 'fiche reçue de la pmi', 'courriel de l’assistante sociale'))} : humidité, enfant asthmatique"],
        [dot(call + dt.timedelta(days=3)), f"courrier au propriétaire, {esc(owner.named('first_last').lower())} — resté sans réponse"],
        [dot(visit), "visite sur place : " + " ; ".join(faults)],
        [dot(day), dice.pick(("rapport : logement non décent, insalubrité à confirmer par l'ars", "conclusion : locaux impropres à l'habitation, arrêté à proposer", "rapport établi : logement inhabitable en l'état"))],
        [dot(day + dt.timedelta(days=dice.number(12, 40))), f"passage prévu de {operator.lower()}, {esc(dice.address('').line().lower())}"],
    ]  # fmt: skip
    who = f"<b>{esc(name)}</b>, né{person.e} le {dot(person.birth_date)} (conjoint{mate.e} : {esc(mate.named('first_last').lower())}, né{mate.e} le {dot(mate.birth_date)})"
    place = f"{dice.pick(('logement', 'adresse', 'lieu'))} : {esc(home.line().lower())}"
    top = [f"{dice.pick(('occupant' + person.e, 'locataire', 'dossier de'))} : {who}", place]
    if dice.chance(0.5):
        top.reverse()
    html = f"""<div class="small" style="background:#ececec;padding:2mm 3mm">service santé-environnement · {esc(home.town.lower())} · suivi interne n° {dice.digits(4)}<span style="float:right">rédigé : {dot(day)}</span></div><p style="margin-top:7mm">{"<br>".join(top)}</p>
{table(steps, "grid", (dice.pick(("date", "le")), dice.pick(("étape", "ce qui a été fait"))), ("20mm", "auto"))}<p style="margin-top:6mm">{dice.pick(("les défauts portent atteinte à la santé et à la sécurité des occupants.", "au vu des désordres, un relogement est souhaitable avant l'hiver."))} cotation : {dice.number(41, 95)} / 100.</p><p class="r">{esc(agent.named("first_last").lower())}, {dice.pick(("technicien" + ("ne" if agent.e else "") + " sanitaire", "inspect" + ("rice" if agent.e else "eur") + " de salubrité"))}<br>{signature(dice.number(0, 99))}</p>
<p class="small" style="margin-top:24mm;border-top:.6pt dashed #555;padding-top:2mm">à remettre à : {esc(name)} &nbsp;·&nbsp; double : {esc(owner.named("first_last").lower())}</p>"""
    fields = {"person_names": [name], "issue_date": day}
    return sheet("unfit_housing_report", html, fields, font=dice.font("sans"), size=10, margin="13mm 16mm", css="td:first-child { white-space: nowrap }")  # fmt: skip


LAYOUTS = {"overseas_values_above": overseas_values_above, "internal_steps": internal_steps}
