"""The approval (agrément) of a childminder or foster carer, given by the department for five years (CASF, L.421-3)."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import born, head, lines, logo, pairs, paragraphs, sheet, signed, spoken


def decree(dice: Dice) -> Paper:
    """Arrêté or decision of the president of the department."""
    person, style, day = dice.person(age=(22, 62)), dice.name_style(), dice.day_before(1500, 10)
    end = day.replace(year=day.year + 5, day=min(day.day, 28))
    kind = dice.pick(
        (
            "assistante maternelle" if person.sex == "F" else "assistant maternel",
            "assistante familiale" if person.sex == "F" else "assistant familial",
        )
    )
    html = (
        head(logo(dice.pick(("Gironde le Département", "Département du Nord", "Seine-Saint-Denis")), "#1b7f5c"), lines("Direction de la protection maternelle et infantile", dice.phone()))
        + f"<h1>DÉCISION D'AGRÉMENT N° {day.year}-{dice.digits(4)}</h1>"
        + paragraphs(
            "Le président du conseil départemental,", "Vu le code de l'action sociale et des familles, notamment ses articles L.421-1 à L.421-18 et R.421-1 à D.421-52 ;", "Vu l'avis du service de protection maternelle et infantile ;", "<b>DÉCIDE</b>",
            f"Article 1 : {spoken(person, style)}, {born(person)}, demeurant {dice.address().line()}, est agréé{person.e} en qualité d'{kind} pour l'accueil de {dice.number(1, 4)} enfant(s) mineur(s).", f"Article 2 : le présent agrément est valable cinq ans, du {long_date(day)} au {long_date(end)}.", "Article 3 : tout changement de résidence doit être signalé au moins quinze jours à l'avance.",
        )
        + signed("", long_date(day), "Pour le président et par délégation", seed=7, seal="DÉPARTEMENT")
    )  # fmt: skip
    return sheet(
        "childminder_approval", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font("any")
    )


def attestation(dice: Dice) -> Paper:
    """Attestation d'agrément on a form."""
    person, style, day = dice.person(age=(22, 62)), "LAST_first", dice.day_before(1500, 10)
    html = (
        head(lines("<b>CONSEIL DÉPARTEMENTAL</b>", "Pôle enfance - PMI", "Service des modes d'accueil"), f"Dossier {dice.digits(5)}") + "<h1>ATTESTATION D'AGRÉMENT<br>ASSISTANT(E) MATERNEL(LE)</h1>"
        + pairs((("Nom, prénom", f"<b>{person.named(style)}</b>"), ("Adresse d'exercice", dice.address().line()), ("Nombre d'enfants", "3, de 0 à 18 ans"), ("Date d'effet", f"{day:%d/%m/%Y}"), ("Fin de validité", f"{day.replace(year=day.year + 5, day=min(day.day, 28)):%d/%m/%Y}")))
        + signed(dice.address("").town, f"{day:%d/%m/%Y}", "La puéricultrice responsable", seed=3, seal="PMI")
    )  # fmt: skip
    return sheet(
        "childminder_approval", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font()
    )


def renewal(dice: Dice) -> Paper:
    """The letter that renews an approval."""
    person, style, day = dice.person(age=(27, 62)), "first_LAST", dice.day_before(1500, 10)
    html = (
        head(logo("Le Département", "#00695c", "Solidarités - PMI"), f"Le {long_date(day)}") + f"<div class='to'>{lines(spoken(person, style), *dice.address().lines())}</div><p class='b'>Objet : renouvellement de votre agrément d'assistant(e) maternel(le)</p>"
        + paragraphs(f"{'Madame' if person.sex == 'F' else 'Monsieur'},", f"J'ai le plaisir de vous informer que votre agrément est renouvelé pour une durée de cinq ans à compter du {dice.day_after(40, 1, of=day):%d/%m/%Y}, pour l'accueil simultané de {dice.number(2, 4)} enfants à votre domicile (article L.421-4 du code de l'action sociale et des familles).", "Je vous prie d'agréer l'expression de ma considération distinguée.")
        + signed("", f"{day:%d/%m/%Y}", "Le chef du service de PMI", seed=10, seal="DÉPARTEMENT")
    )  # fmt: skip
    return sheet(
        "childminder_approval", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font()
    )


LAYOUTS = {"decree": decree, "attestation": attestation, "renewal": renewal}  # fmt: skip
