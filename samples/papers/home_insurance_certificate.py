"""The attestation of home insurance: who is insured, where, from when to when, and that the risks of a tenant are covered.

Law of 6 July 1989, art. 7 g. Not to be taken for the bill of the premium, a quote, or a school's civil-liability attestation.
"""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import head, lines, logo, pairs, paragraphs, sheet, signature, spoken, table, ticked

_INSURERS = (
    ("MAIF", "#e2001a"),
    ("MACIF", "#00529b"),
    ("GMF", "#0e4c92"),
    ("Matmut", "#005ca9"),
    ("AXA France IARD", "#00008f"),
    ("Groupama", "#006a53"),
    ("Luko", "#4b3fe4"),
    ("Crédit Agricole Assurances Pacifica", "#007d3c"),
)


def letter(dice: Dice) -> Paper:
    """A letter: the insurer attests."""
    person, style, day = dice.person(age=(19, 80)), dice.name_style(), dice.day_before(200)
    name, colour = dice.pick(_INSURERS)
    home = dice.address()
    start = day.replace(day=1)
    end = start.replace(year=start.year + 1)
    html = (
        head(logo(name, colour), lines(f"N° de sociétaire / contrat : {dice.digits(8)} {dice.letters(1)}", f"Le {long_date(day)}"))
        + f"<div class='to'>{lines(spoken(person, style), *home.lines(True))}</div><h1>{dice.pick(('ATTESTATION D&#39;ASSURANCE HABITATION', 'ATTESTATION D&#39;ASSURANCE', 'ATTESTATION MULTIRISQUE HABITATION'))}</h1>"
        + paragraphs(
            f"{name} atteste que {spoken(person, style)} est titulaire d'un contrat multirisque habitation garantissant, en qualité de locataire, le logement de {dice.number(1, 5)} pièce(s) situé : <b>{home.line()}</b>.",
            "Ce contrat couvre la responsabilité locative (risques locatifs) : incendie, explosion, dégâts des eaux, ainsi que la responsabilité civile vie privée et le recours des voisins et des tiers.",
            f"La présente attestation est valable du <b>{start:%d/%m/%Y}</b> au <b>{end:%d/%m/%Y}</b>, sous réserve du paiement de la cotisation. Elle ne peut engager l'assureur en dehors des limites prévues par le contrat.",
        )
        + f"<div class='r'>Le directeur général<br>{signature(13)}</div><p class='tiny'>Société d'assurance mutuelle à cotisations variables, entreprise régie par le code des assurances.</p>"
    )  # fmt: skip
    return sheet(
        "home_insurance_certificate",
        html,
        {"holder_name": person.named(style), "issuer": name, "address": home.truth(), "issue_date": day},
        font=dice.font("any"),
    )


def table_form(dice: Dice) -> Paper:
    """A form with ticked guarantees."""
    person, style, day = dice.person(age=(19, 80)), "LAST_first", dice.day_before(200)
    name, colour = dice.pick(_INSURERS)
    home = dice.address()
    html = (
        f"<div style='background:{colour};color:#fff;padding:10px;font-size:1.3em'>{name}</div><h1>Attestation d'assurance - Garanties risques locatifs</h1>"
        + pairs((("Assuré", f"<b>{person.named(style)}</b>"), ("Contrat n°", f"{dice.letters(2)} {dice.digits(9)}"), ("Adresse du risque", home.line()), ("Qualité de l'assuré", "locataire"), ("Période de validité", f"du {day:%d/%m/%Y} au {day.replace(year=day.year + 1, day=min(day.day, 28)):%d/%m/%Y}")))
        + "".join(f"<p>{ticked(text)}</p>" for text in ("Incendie et événements assimilés", "Dégâts des eaux", "Responsabilité civile du locataire envers le propriétaire", "Vol et vandalisme", "Bris de glaces"))
        + f"<p>Fait pour servir et valoir ce que de droit, le {day:%d/%m/%Y}.</p>{signature(4)}<p class='small'>Cette attestation n'implique qu'une présomption de garantie à la charge de l'assureur (article L.112-3 du code des assurances).</p>"
    )  # fmt: skip
    return sheet(
        "home_insurance_certificate",
        html,
        {"holder_name": person.named(style), "issuer": name, "address": home.truth(), "issue_date": day},
        font=dice.font(),
    )


def online(dice: Dice) -> Paper:
    """An online insurer's attestation, two insured people, for the landlord."""
    person, style, day, home = dice.person(age=(19, 60)), "first_LAST", dice.day_before(200), dice.address()
    other = dice.partner(person)
    end = day.replace(year=day.year + 1, day=min(day.day, 28))
    html = (
        f"<div class='head'>{logo('Lovys', '#111', 'assurance 100 % en ligne')}<div class='small r'>Contrat HAB-{dice.digits(8)}</div></div><h1 style='text-align:left'>Attestation d'assurance habitation</h1>"
        + paragraphs(
            f"Émise le {day:%d/%m/%Y} et valable jusqu'au {end:%d/%m/%Y}", "<b>À l'attention du propriétaire ou de son représentant</b>",
            f"Nous certifions que {spoken(person, style)} et {spoken(other, style)} ont souscrit auprès de Lovys un contrat multirisque habitation pour l'appartement qu'ils occupent en tant que locataires :",
        )
        + f"<div class='box'>{lines(*home.lines())}</div>" + table([("Responsabilité civile locative", "incluse"), ("Incendie, explosion, dégâts des eaux", "inclus"), ("Responsabilité civile vie privée", "incluse"), ("Vol", "inclus")], ("Garantie", "Statut"))
        + "<p class='tiny'>Contrat assuré par La Parisienne Assurances, entreprise régie par le code des assurances, 30 rue de Mogador, Paris.</p>"
    )  # fmt: skip
    fields = {"holder_name": person.named(style), "issuer": "Lovys", "address": home.truth(), "issue_date": day}
    return sheet("home_insurance_certificate", html, fields, font=dice.font())


def second_mail(dice: Dice) -> Paper:
    """A short attestation downloaded from an account."""
    person, style, day = dice.person(age=(19, 80)), dice.name_style(), dice.day_before(200)
    name, home = dice.pick(("MAIF", "Matmut", "GMF", "Direct Assurance")), dice.address()
    html = (
        f"<p><b>{name}</b></p><h1>Attestation d'assurance multirisque habitation</h1>"
        + paragraphs(f"Nous soussignés, {name}, certifions que :", f"<b>{person.named(style)}</b>", f"a souscrit auprès de notre société un contrat d'assurance n° {dice.digits(9)} couvrant ses risques locatifs pour le logement suivant :", "<br>".join(home.lines()), f"Le contrat est valable pour la période du {day:%d/%m/%Y} au {day.replace(year=day.year + 1, day=min(day.day, 28)):%d/%m/%Y}.", f"Niort, le {long_date(day)}")
    )  # fmt: skip
    return sheet(
        "home_insurance_certificate",
        html,
        {"holder_name": person.named(style), "issuer": name, "address": home.truth(), "issue_date": day},
        font=dice.font(),
        size=11,
    )


LAYOUTS = {"second_mail": second_mail, "letter": letter, "table_form": table_form, "online": online}  # fmt: skip
