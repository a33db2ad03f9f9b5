"""Gathered layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import long_date, month_printed
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import plain
from samples.stationery import logo, sheet


def answers_of_the_msa(dice: Dice) -> Paper:
    """The agricultural mutual answers line by line: question, then answer; a scale, the next deadline, days of printing and effect; a long legal footer."""
    person, home, seat = dice.person(age=(22, 66)), plain(dice.address()), plain(dice.address(""))
    year, month = dice.month()
    first, last = month_ends(year, month)
    issued = last + dt.timedelta(days=dice.number(4, 13))
    printed = issued + dt.timedelta(days=dice.number(1, 3))
    housing, prime = dice.amount(90, 340), dice.amount(110, 420)
    family = dice.amount(74, 150) if dice.chance(0.6) else 0.0
    total = round(housing + prime + family, 2)
    money, number = dice.money(), dice.digits(7) + dice.letters(1)
    name = person.named("FIRST_LAST")
    asks = [
        (
            "De quel mois s'agit-il ?",
            f"De {month_printed(year, month, 'lower')} (droits), les prestations étant payées le mois suivant.",
        ),
        ("Que vous avons-nous versé pour le logement ?", f"{money(housing)} d'aide personnalisée au logement."),
        ("Que vous avons-nous versé pour l'activité ?", f"{money(prime)} de prime d'activité."),
        *([("Et pour la famille ?", f"{money(family)} d'allocations.")] if family else []),
        ("Combien cela fait-il en tout ?", f"<b>{money(total)}</b>."),
        ("Depuis quand ?", f"Ces montants ont pris effet le {first:%d/%m/%Y}."),
        ("Quand déclarer de nouveau ?", f"Avant le {issued + dt.timedelta(days=dice.number(30, 70)):%d/%m/%Y}."),
    ]
    html = f"""<table style="width:100%"><tr><td>{logo("msa", "#00843d", "santé · famille · retraite · services")}</td><td class="r">Dossier de {person.civility} {esc(name)}<br>n° allocataire {number}<br>{esc(home.line())}</td></tr></table><p style="font-size:1.25em;margin:9mm 0 5mm"><b>Justificatif de versement de prestations</b></p><p>Nous vous répondons ce {long_date(issued)} sur les prestations que vous recevez de la MSA.</p>
{"".join(f"<p style='margin:2.4mm 0'><i>{a}</i><br>&nbsp;&nbsp;&nbsp;→ {b}</p>" for a, b in asks)}<p class="small">Plafonds de loyer pris en compte (zone 2) : personne seule {money(296.98)} ; couple {money(363.51)} ; une personne à charge {money(408.99)}.</p><p class="small">Imprimé le {printed:%d/%m/%Y}. Relevé à présenter à tout organisme.</p>
<p class="tiny" style="margin-top:20mm;border-top:.5pt solid #999">Caisse de mutualité sociale agricole, organisme de droit privé chargé d'une mission de service public, régie par les articles L.723-1 et suivants du code rural et de la pêche maritime, {esc(seat.line())}, SIREN {dice.siret()[:9]}. Vos données sont traitées pour l'étude de vos droits ; vous pouvez y accéder auprès du délégué à la protection des données. Les fausses déclarations sont punies (articles L.114-17 et L.554-1 du code de la sécurité sociale, 441-1 du code pénal). Créances et trop-perçus sont récupérés sur les prestations à venir dans les limites de la loi.</p>"""
    fields = {
        "beneficiary_name": name,
        "file_number": number,
        "period": f"{year}-{month:02d}",
        "total": total,
        "housing_benefit": housing,
        "issue_date": issued,
    }
    return sheet("benefits_statement", html, fields, font=dice.pick(("Lato", "Carlito")), size=10.2, margin="14mm 18mm")


LAYOUTS = {"answers_of_the_msa": answers_of_the_msa}
