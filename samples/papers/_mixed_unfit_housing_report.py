"""Mixed layouts: a village's typed report in numbered boxes, and an overseas inspection that comes to the point at its end."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, Person
from samples.french import long_date
from samples.paper import Paper, esc, table
from samples.papers._mixed_housing_kit import plain, renamed
from samples.stationery import republic, sheet, signature, stamp

FOREIGN = ("Mirzakhanyan dos Anjos", "El Hadj Ould Mohamed", "Nguyen Thi Van", "Ngo Bassong Mbemba", "García Márquez de la Cruz", "Abdoul Razak Sow")  # fmt: skip
OVERSEAS = (
    ("Guadeloupe", "Gourbeyre", (("97100", "Basse-Terre"), ("97110", "Pointe-à-Pitre"), ("97139", "Les Abymes"))),
    ("Martinique", "Fort-de-France", (("97200", "Fort-de-France"), ("97232", "Le Lamentin"), ("97220", "La Trinité"))),
    ("Guyane", "Cayenne", (("97300", "Cayenne"), ("97354", "Rémire-Montjoly"), ("97310", "Kourou"))),
    ("La Réunion", "Saint-Denis", (("97400", "Saint-Denis"), ("97410", "Saint-Pierre"), ("97460", "Saint-Paul"))),
    ("Mayotte", "Mamoudzou", (("97600", "Mamoudzou"), ("97615", "Pamandzi"), ("97640", "Sada"))),
)  # fmt: skip


def numbered_typescript(dice: Dice) -> Paper:
    """A village's typed report in numbered boxes, its title in the band at the foot, the day alone on its line."""
    person, home = renamed(dice, dice.person(age=(22, 76)), FOREIGN), plain(dice.address())
    near, owner = dice.person("", age=(30, 80)), dice.person("landlord", age=(35, 85))
    day = dice.day_before(400, 3)
    visit = day - dt.timedelta(days=dice.number(2, 25))
    name, year, money = person.named(dice.pick(("first_LAST", "first_last"))), visit.year, dice.table_money()
    fuel = [[dice.pick(("Electricité", "Fioul")), money(float(dice.number(500, 1100))), money(float(dice.number(1150, 2400)))], ["Eau", money(float(dice.number(160, 330))), money(float(dice.number(190, 480)))]]  # fmt: skip
    faults = dice.random.sample(("toiture fuyarde au droit de la souche", "moisissures sur deux murs de la chambre", "absence de garde-corps à l'étage", "tableau électrique sans disjoncteur différentiel", "évacuation des eaux usées à l'air libre", "aucun chauffage fixe"), 3)  # fmt: skip
    boxes = [
        f"Visite faite au nom de : <b>{esc(name)}</b>, né{person.e} le {person.birth_date:%d/%m/%Y} à {esc(person.birth_place)}, {dice.pick(('sur place comme occupant·e', 'locataire', 'résidant dans les lieux'))}.",
        f"Lieu visité le {visit:%d/%m/%Y} : {esc(home.line())}.",
        f"Propriétaire : {owner.civility} {esc(owner.named('first_LAST'))}, né{owner.e} le {owner.birth_date:%d/%m/%Y}, {dice.pick(('absent, prévenu par lettre', 'non présent'))}.",
        "Constats : - " + " ; - ".join(faults) + ".",
        f"Dépenses déclarées (euros) :{table(fuel, 'grid', ('', str(year - 1), str(year)), ('50%', '25%', '25%'))}",
        f"Témoin : {near.civility} {esc(near.named('first_LAST'))}, {dice.pick(('habitant la maison voisine', 'demeurant au-dessus'))}, entendu{near.e} sur place.",
        f"Avis : {dice.pick(('le logement n’est pas décent et présente un risque pour la santé', 'manquements graves au règlement sanitaire départemental, habitation insalubre en l’état'))}. Copie au préfet et à la CAF.",
    ]  # fmt: skip
    if dice.chance(0.5):
        boxes[4], boxes[5] = boxes[5], boxes[4]
    body = "".join(f'<div style="border:.8pt solid #222;padding:2mm 3mm;margin:-1px 0 0"><b>{i}.</b> {text}</div>' for i, text in enumerate(boxes, 1))  # fmt: skip
    band = dice.pick(("RAPPORT DE VISITE D'UN LOGEMENT INSALUBRE", "CONSTAT D'HYGIENE DE L'HABITAT", "RAPPORT DU MAIRE SUR UN LOGEMENT NON DECENT"))  # fmt: skip
    html = f"""<div>DEPARTEMENT : {home.postcode[:2]}<br>COMMUNE DE {esc(home.town.upper())}<br>Mairie — {dice.phone()}</div><p class="r">{long_date(day)}</p><div style="margin-top:5mm">{body}</div>
<div class="sign"><div>{stamp("MAIRIE", "#333")}</div><div>{dice.pick(("Le Maire,", "Pour le Maire, l'adjoint,"))}<br>{signature(dice.number(0, 99))}</div></div><div class="c b" style="border-top:3pt double #000;border-bottom:3pt double #000;padding:2mm;margin-top:6mm">{band}</div>"""
    return sheet("unfit_housing_report", html, {"person_names": [name], "issue_date": day}, font=dice.font("mono"), size=9.8, margin="14mm 18mm")  # fmt: skip


def _overseas(dice: Dice) -> tuple[str, str, str, str]:
    island, seat, towns = dice.pick(OVERSEAS)
    postcode, town = dice.pick(towns)
    street = dice.pick(("rue du Morne Vert", "chemin Bois-Rouge", "impasse des Filaos", "lotissement Les Badamiers", "rue Schœlcher"))  # fmt: skip
    return island, seat, f"{dice.number(2, 190)} {street}", f"{postcode} {town}"


def overseas_inspection(dice: Dice) -> Paper:
    """An overseas health agency's letter on a dwelling, its facts in the last paragraph; the couple in a row of a table."""
    person, owner, expert = (
        dice.person(age=(23, 70)),
        dice.person("landlord", age=(35, 85)),
        dice.person("", age=(30, 62)),
    )
    mate = dice.partner(person, same_name=False)
    island, seat, street, town = _overseas(dice)
    day = dice.day_before(400, 3)
    visit, due = day - dt.timedelta(days=dice.number(5, 40)), day + dt.timedelta(days=dice.number(25, 95))
    again, money = due + dt.timedelta(days=dice.number(3, 20)), dice.money()

    def mark(p: Person) -> str:
        return p.named(style)

    style = dice.pick(("first_LAST", "LAST_first"))
    names, cost = [mark(person), mark(mate)], float(dice.number(2, 9) * 1000)
    rows = [
        [dice.pick(("Occupants", "Ménage occupant", "Locataires")), f"{person.civility} {esc(names[0])}<br>{mate.civility} {esc(names[1])}"],
        ["Propriétaire", f"{owner.civility} {esc(owner.named(style))}"],
        [dice.pick(("Expert désigné", "Technicien sanitaire")), f"{expert.civility} {esc(expert.named(style))}"],
    ]  # fmt: skip
    if dice.chance(0.5):
        rows[1], rows[2] = rows[2], rows[1]
    last = visit.year - 1
    sums = [[dice.pick(("Aide versée au titre du logement", "Allocation de logement")), money(float(dice.number(1800, 3900))), money(float(dice.number(1800, 3900)))], ["Travaux déclarés par le bailleur", money(cost), money(0.0)]]  # fmt: skip
    html = f"""<div class="cols">{republic(f"AGENCE RÉGIONALE DE SANTÉ<br>{island.upper()}")}<div class="r"><br>{seat}, {long_date(day)}<br><span class="small">Service santé environnement<br>{dice.phone()}</span></div></div>
<p style="margin-top:8mm"><b>Objet :</b> {dice.pick(("rapport motivé du directeur général – local impropre à l'habitation", "logement insalubre – rapport établi en application de l'article L. 511-8 du CCH", "rapport d'enquête d'insalubrité, habitat"))}<br><b>Réf. :</b> SSE-{dice.digits(4)}/{day.year}</p>{table(rows, "grid", (), ("34%", "66%"))}
<p style="margin-top:5mm">{dice.pick(("L'enquête a été demandée par le pôle départemental de lutte contre l'habitat indigne.", "L'enquête fait suite au signalement de la caisse d'allocations familiales."))} L'installation électrique est dangereuse, la couverture en tôle est percée et l'humidité atteint {dice.number(70, 96)} % dans les chambres. Les sommes connues sont les suivantes.</p>{table(sums, "rows", ("", str(last), str(visit.year)), ("50%", "25%", "25%"))}
<p style="margin-top:4mm">Le bailleur dispose d'un délai expirant le {due:%d/%m/%Y} pour présenter ses observations ; une contre-visite aura lieu le {again:%d/%m/%Y}.</p><p class="justify">{dice.pick(("En conclusion", "Il ressort de ce qui précède que"))}, la visite du {visit:%d/%m/%Y} au {street}, {town}, conclut à l'insalubrité du logement occupé par la famille et à l'interdiction de l'habiter jusqu'à la fin des travaux, le relogement étant à la charge du propriétaire.</p>
<div style="margin-left:55%">L'inspectrice de l'action sanitaire<br>{signature(dice.number(0, 99))}</div><p class="tiny c" style="border-top:.6pt solid #666;margin-top:14mm">ARS {island} — visite du {visit:%d/%m/%Y} — {street}, {town} — ménage {esc(person.last_name.upper())} / {esc(mate.last_name.upper())}</p>"""
    return sheet(
        "unfit_housing_report", html, {"person_names": names, "issue_date": day}, font=dice.font("any"), size=10.4
    )


LAYOUTS = {"numbered_typescript": numbered_typescript, "overseas_inspection": overseas_inspection}
