"""The deed of ownership: a notary's sale, or the short attestation de propriété handed over on the day of signature."""

from __future__ import annotations

from samples.civil_status import birth_surname, civil_name, truth_name
from samples.dice import Dice
from samples.french import amount_in_words, long_date
from samples.paper import Paper
from samples.stationery import born, head, lines, paragraphs, sheet, signature, signed


def sale(dice: Dice) -> Paper:
    """Acte de vente, its first pages."""
    buyer, seller = dice.person(age=(25, 75)), dice.person("seller", age=(35, 85))
    buyers = [buyer, dice.partner(buyer, same_name=False)] if dice.chance(0.4) else [buyer]
    day, home, notary = dice.day_before(6000, 60), dice.address(), dice.person("", age=(32, 65)).named()
    town, price = dice.address("").town, float(dice.number(62, 410) * 1000)
    who = "".join(
        f"<p><b>{p.civility} {civil_name(p)}</b>, {born(p)}, demeurant à {dice.address('').line()}.</p>" for p in buyers
    )
    html = (
        f"<div class='small'>{dice.digits(8)}<br>{notary[:2].upper()}/AL/</div><p><b>L'AN {day.year},<br>LE {long_date(day).upper()}</b></p><p>À {town.upper()}, au siège de l'office notarial, Maître {notary}, notaire, a reçu le présent acte contenant :</p><h1>VENTE</h1>"
        f"<p>à la requête des personnes ci-après identifiées.</p><h2>VENDEUR</h2><p>{seller.civility} {civil_name(seller)}, {born(seller)}, demeurant à {dice.address('').line()}.</p><h2>ACQUÉREUR</h2>{who}"
        f"<h2>QUOTITÉS ACQUISES</h2><p>L'acquéreur acquiert la pleine propriété du bien objet de la vente.</p><h2>IDENTIFICATION DU BIEN</h2><p>Dans un ensemble immobilier situé à {home.line()}, cadastré section {dice.letters(2)} n° {dice.number(10, 600)}, le lot numéro {dice.number(1, 90)} : un appartement au {dice.number(1, 6)}e étage et les {dice.number(10, 90)}/1000e des parties communes générales.</p>"
        f"<div class='new'></div><h2>EFFET RELATIF</h2><p>Acquisition suivant acte reçu par notaire, publié au service de la publicité foncière de {town}.</p><h2>PROPRIÉTÉ - JOUISSANCE</h2><p>L'acquéreur est propriétaire du bien à compter de ce jour. Il en a la jouissance par la prise de possession réelle.</p>"
        f"<h2>PRIX</h2><p>La vente est conclue moyennant le prix de {amount_in_words(price).upper()} ({int(price) // 1000} 000,00 EUR).</p>"
        + paragraphs("Le paiement de ce prix a eu lieu comptant à l'instant même, ainsi qu'il résulte de la comptabilité de l'office notarial.", "<b>DONT ACTE</b> sans renvoi. Généré en l'office notarial et visualisé sur support électronique aux lieu, jour, mois et an indiqués en en-tête du présent acte.")
        + f"<div class='r'>{signature(6)}</div>"
    )  # fmt: skip
    fields = {"person_names": [truth_name(p) for p in buyers], "issue_date": day}
    return sheet("property_deed", html, fields, font="Liberation Serif", size=11.5, footer="{page}")


def attestation(dice: Dice) -> Paper:
    """Attestation de propriété by the notary."""
    buyer, day, home = dice.person(age=(25, 75)), dice.day_before(6000, 60), dice.address()
    notary, town = dice.person("", age=(32, 65)).named(), dice.address("").town
    html = (
        head(lines(f"<b>SCP {notary.split()[-1].upper()}</b>", "Notaires associés", dice.address("").line(), dice.phone()), "")
        + "<h1>ATTESTATION DE PROPRIÉTÉ</h1>"
        + paragraphs(
            f"Aux termes d'un acte reçu par Maître {notary}, notaire à {town}, le {long_date(day)}, {buyer.civility} <b>{civil_name(buyer)}</b>, {born(buyer)}, a acquis la pleine propriété du bien immobilier dont la désignation suit :",
            f"À {home.line()}, une maison à usage d'habitation, cadastrée section {dice.letters(2)} numéro {dice.number(10, 600)}, d'une contenance de {dice.number(2, 9)} a {dice.number(10, 99)} ca.",
            f"L'acquéreur {birth_surname(buyer)} est propriétaire à compter du jour de l'acte. En foi de quoi la présente attestation est délivrée pour servir et valoir ce que de droit.",
        )
        + signed(town, long_date(day), f"Maître {notary}", seed=21, seal=f"NOTAIRE {town.upper()}")
    )  # fmt: skip
    return sheet(
        "property_deed",
        html,
        {"person_names": [truth_name(buyer)], "issue_date": day},
        font=dice.font("serif"),
        size=11,
    )


def registry_extract(dice: Dice) -> Paper:
    """A succession: attestation immobilière after a death, the heirs as owners."""
    heir, late, day, home = (
        dice.person(age=(25, 75)),
        dice.person("late", age=(60, 95)),
        dice.day_before(5000, 60),
        dice.address(),
    )
    notary = dice.person("", age=(32, 65)).named()
    html = (
        f"<div class='small'>{dice.digits(7)}</div><h1>ATTESTATION IMMOBILIÈRE<br>APRÈS DÉCÈS</h1><p>Le {long_date(day)}, Maître {notary}, notaire, soussigné, a établi l'acte authentique de propriété ci-après :</p>"
        + paragraphs(f"<b>DÉFUNT</b> : {late.civility} {civil_name(late)}, en son vivant demeurant à {home.line()}.", f"<b>HÉRITIER</b> : {heir.civility} {civil_name(heir)}, {born(heir)}, habile à se dire et porter seul héritier.", f"<b>BIEN TRANSMIS</b> : une maison d'habitation située {home.line()}, cadastrée section {dice.letters(2)} n° {dice.number(10, 600)}. Ledit bien appartient désormais en pleine propriété à l'héritier.", "Publié au service de la publicité foncière. DONT ACTE.")
        + f"<div class='r'>{signature(13)}</div>"
    )  # fmt: skip
    return sheet(
        "property_deed",
        html,
        {"person_names": [truth_name(heir)], "issue_date": day},
        font=dice.font("serif"),
        size=11.5,
    )


LAYOUTS = {"sale": sale, "attestation": attestation, "registry_extract": registry_extract}  # fmt: skip
