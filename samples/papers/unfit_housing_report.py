"""The paper that says a dwelling is unfit: prefect's order (arrêté), report of the town's hygiene service, CAF's finding of
non-decency. Code de la construction et de l'habitation, L.511-1 and following; code de la santé publique, L.1331-22."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import (
    head,
    lines,
    logo,
    pairs,
    paragraphs,
    republic,
    sheet,
    signature,
    signed,
    spoken,
    table,
    ticked,
)

_DEFECTS = (
    "Humidité et moisissures sur les murs des chambres",
    "Absence de ventilation permanente",
    "Installation électrique vétuste et dangereuse",
    "Infiltrations en toiture",
    "Garde-corps descellé",
    "Chauffage insuffisant",
    "Présence de peintures au plomb dégradées",
)


def order(dice: Dice) -> Paper:
    """Arrêté préfectoral de traitement de l'insalubrité."""
    tenant, owner, style = dice.person(age=(20, 75)), dice.person("landlord", age=(35, 85)), dice.name_style()
    day, home = dice.day_before(500, 5), dice.address()
    found = dice.random.sample(_DEFECTS, 3)
    html = (
        head(republic(f"PRÉFECTURE {dice.pick(('DE LA GIRONDE', 'DU NORD', 'DU RHÔNE'))}", "Agence régionale de santé"), "") + f"<h1>ARRÊTÉ PRÉFECTORAL N° {day.year}-{dice.digits(4)}</h1><p class='c'>de traitement de l'insalubrité du logement situé {home.line()}</p>"
        + paragraphs(
            "Le préfet,", "Vu le code de la santé publique, notamment ses articles L.1331-22 et L.1331-23 ; vu le code de la construction et de l'habitation, notamment ses articles L.511-1 à L.511-18 ;", f"Vu le rapport du directeur général de l'agence régionale de santé constatant : {' ; '.join(d.lower() for d in found)} ;",
            "Considérant que cet état constitue un danger pour la santé et la sécurité physique des occupants ;", "<b>ARRÊTE</b>", f"<b>Article 1er</b> - {spoken(owner, style)}, propriétaire, est mis en demeure de réaliser les travaux nécessaires dans un délai de trois mois.",
            f"<b>Article 2</b> - Le logement, occupé par {spoken(tenant, style)}, est interdit à l'habitation jusqu'à la mainlevée. Le propriétaire assure l'hébergement des occupants.", "<b>Article 3</b> - Le présent arrêté sera notifié au propriétaire et à l'occupant et affiché à la mairie.",
        )
        + signed(home.town, long_date(day), "Le préfet", seed=3, seal="PRÉFECTURE")
    )  # fmt: skip
    fields = {"person_names": [tenant.named(style)], "issue_date": day}
    return sheet("unfit_housing_report", html, fields, font=dice.font("any"))


def inspection(dice: Dice) -> Paper:
    """Report of the communal hygiene service after a visit."""
    tenant, style, day, home = dice.person(age=(20, 75)), "LAST_first", dice.day_before(300, 5), dice.address()
    visit = dice.day_before(20, 1, of=day)
    html = (
        head(logo(f"Ville de {home.town}", "#385170", "Service communal d'hygiène et de santé"), f"Dossier SCHS {day.year}-{dice.digits(3)}") + "<h1>RAPPORT DE VISITE<br>Constat d'un logement non décent</h1>"
        + pairs((("Occupant", spoken(tenant, style)), ("Adresse du logement", home.line()), ("Date de la visite", f"{visit:%d/%m/%Y}"), ("Surface habitable", f"{dice.number(15, 60)} m²"), ("Nombre d'occupants", str(dice.number(1, 6)))))
        + table([(defect, ticked("oui", dice.chance(0.6))) for defect in _DEFECTS], ("Désordres relevés", "Constaté"))
        + paragraphs("Conclusion : le logement présente des manquements au règlement sanitaire départemental et ne répond pas aux caractéristiques de la décence (décret n° 2002-120 du 30 janvier 2002).", f"Rapport établi le {long_date(day)}.") + f"<div class='r'>L'inspectrice de salubrité<br>{signature(8)}</div>"
    )  # fmt: skip
    return sheet(
        "unfit_housing_report", html, {"person_names": [tenant.named(style)], "issue_date": day}, font=dice.font()
    )


def caf_finding(dice: Dice) -> Paper:
    """CAF: finding of non-decency, the housing benefit is withheld from the landlord."""
    tenant, style, day, home = dice.person(age=(20, 75)), "first_LAST", dice.day_before(300, 5), dice.address()
    html = (
        head(logo("CAF", "#005a9c", "Caisse d'allocations familiales"), lines(f"N° allocataire {dice.digits(7)}", f"Le {long_date(day)}")) + f"<div class='to'>{lines(spoken(tenant, style), *home.lines(True))}</div><h2>Constat de non-décence de votre logement</h2>"
        + paragraphs(
            f"Suite au diagnostic réalisé dans le logement que vous occupez, {home.line()}, nous vous informons que ce logement ne répond pas aux critères de décence.", "En application de l'article L.843-1 du code de la construction et de l'habitation, l'allocation de logement est conservée pendant dix-huit mois au plus, dans l'attente des travaux que le bailleur doit réaliser.",
            f"Désordres constatés : {dice.pick(_DEFECTS).lower()} ; {dice.pick(_DEFECTS).lower()}.",
        )
        + f"<div class='r'>Pour le directeur<br>{signature(11)}</div>"
    )  # fmt: skip
    return sheet(
        "unfit_housing_report", html, {"person_names": [tenant.named(style)], "issue_date": day}, font=dice.font()
    )


LAYOUTS = {"order": order, "inspection": inspection, "caf_finding": caf_finding}
