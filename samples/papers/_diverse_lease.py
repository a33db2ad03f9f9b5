"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, long_date
from samples.paper import Paper
from samples.stationery import paragraphs, sheet, signature, spoken, ticked


def nine_months(dice: Dice) -> Paper:
    """A small-ads site's printed contract for a student's furnished nine months: roman headings, inline values, a parent, the agent for keys."""
    tenant, owner = dice.person(age=(18, 27)), dice.person("landlord_person", age=(38, 76))
    parent, keys, last = (
        dice.person("surety", age=(42, 64)),
        dice.person("", age=(28, 66)),
        dice.person("", age=(18, 27)),
    )
    home, away, money = dice.address(), dice.address(""), dice.money()
    year = dice.today.year if dice.today.month >= 9 else dice.today.year - 1
    start = dt.date(year, 9, dice.number(1, 15))
    signed = dice.day_before(60, 8, of=start)
    rent, charges, surface = (
        float(dice.number(310, 690, "rent")),
        float(dice.number(25, 80, "charges")),
        dice.number(120, 310) / 10,
    )
    size = f"{surface:.1f}".replace(".", ",")
    numeral = (
        "<p style='margin:3mm 0 1mm;border-bottom:1pt solid #d9480f'><b style='color:#d9480f'>{}.</b> <b>{}</b></p>"
    )
    html = (
        "<div class='r tiny'>Modèle LocÉtudes — reproduction libre — page 1</div><div style='font-size:1.45em;font-weight:bold'>Location meublée à un étudiant</div><div>pour une durée de neuf mois, sans reconduction tacite (loi du 6 juillet 1989, titre I<sup>er</sup> bis, art. 25-7)</div>"
        + numeral.format("I", "Parties")
        + paragraphs(
            f"{spoken(owner)}, demeurant {away.line()}, bailleur personne physique {ticked('oui')} {ticked('non', False)}, ci-après « le bailleur » ; {spoken(keys)}, voisin{keys.e}, remet les clés et n'a pas mandat de signer.",
            f"{spoken(tenant)}, né{tenant.e} le {long_date(tenant.birth_date)} à {tenant.birth_place}, étudiant{tenant.e}, ci-après « le locataire » ; domicile des parents : {dice.address('').line()}.",
        )
        + numeral.format("II", "Objet")
        + paragraphs(f"Le bailleur loue au locataire, qui l'accepte comme résidence principale, le studio meublé situé {home.line()}, d'une surface habitable de {size} m² (balcon de {dice.number(2, 5)} m² non compris), immeuble construit avant 1974, classe énergie {dice.pick('CDE')}. Le précédent occupant, {spoken(last)}, payait un loyer de {money(rent - 10)}, dernier versement le {start - dt.timedelta(days=35):%d/%m/%Y}.")
        + numeral.format("III", "Date de prise d'effet et durée")
        + paragraphs(f"Le contrat prend effet le {long_date(start)} et se termine de plein droit neuf mois plus tard. Le locataire peut partir plus tôt en prévenant un mois à l'avance.")
        + numeral.format("IV", "Conditions financières")
        + paragraphs(
            f"Loyer mensuel : {money(rent)} ({amount_in_words(rent)}), payable d'avance le 3. Charges récupérables au forfait : {money(charges)} par mois, eau et internet compris. Total mensuel : {money(rent + charges)}.",
            f"Loyer de référence majoré de la zone, pour information : {money(rent + 60)}. Dépôt de garantie : {money(rent)} (un mois hors charges ; plafond légal de deux mois).",
        )
        + numeral.format("V", "Garantie et clauses")
        + paragraphs(
            f"{spoken(parent)} s'engage par acte séparé comme caution. Le locataire s'assure contre les risques locatifs. Le contrat est résilié de plein droit six semaines après un commandement de payer resté sans effet.",
            "Annexes : notice d'information, inventaire du mobilier (décret du 31 juillet 2015), diagnostics, état des lieux.",
        )
        + f"<p style='margin-top:4mm'>Signé en deux exemplaires à {home.town} le {signed:%d/%m/%Y}</p><table><tr><td>Bailleur<br>{signature(4)}</td><td>Locataire<br>{signature(start.day)}</td></tr></table>"
    )  # fmt: skip
    fields = {
        "tenants": [tenant.named()],
        "landlord_name": owner.named(),
        "address": home.truth(),
        "start_date": start,
        "rent": rent,
        "charges": charges,
        "surface": surface,
    }
    return sheet("lease", html, fields, font="Open Sans", size=9.5, margin="13mm 18mm")


LAYOUTS = {"diverse_nine_months": nine_months}
