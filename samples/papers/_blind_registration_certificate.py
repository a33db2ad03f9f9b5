"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    table,
)


def wide_centred_sheet(dice: Dice) -> Paper:
    """A landscape sheet with centred lines over one wide table; the day stands in the desk's stamp."""
    person, home = dice.person(age=(25, 70)), dice.address()
    partner = dice.partner(person, same_name=True)
    guard = dice.person("", age=(35, 65))
    filed = dice.day_before(900, 20)
    name = person.named("first_LAST")
    number = f"{dice.pick(('033', '075', '069', '013'))}{filed:%m%y}{dice.digits(6)}{dice.pick(('GDPUB', '0300D', 'CCAS1', 'HLM02'))}"
    end = filed.replace(year=filed.year + 1, day=min(filed.day, 28))
    couple = (
        f"M. et Mme {esc(name)}"
        if (person.sex, partner.sex) == ("M", "F")
        else f"{person.civility} {esc(name)} et {partner.civility} {esc(partner.named('first_LAST'))}"
    )
    row = [
        [
            number,
            f"{filed:%d/%m/%Y}",
            f"{end:%d/%m/%Y}",
            "T3",
            esc(home.town),
            str(dice.number(2, 5)),
            f"{dice.day_after(60, 20, of=filed):%d/%m/%Y} à 10 h",
        ]
    ]
    seal = f'<div style="border:2pt solid #7b2d8b;color:#7b2d8b;padding:2mm 5mm;display:inline-block;transform:rotate(-4deg);text-align:center">GUICHET LOGEMENT<br><b>{filed:%d %m %Y}</b><br>ENREGISTRÉ</div>'
    html = f"""<div class="c"><p><b>Guichet enregistreur n° {dice.digits(5)}</b> — SIRET {dice.siret()} — {dice.phone()}</p><h1>ATTESTATION</h1><p>d'enregistrement d'une demande de logement locatif social</p><p>délivrée en faveur de</p><p class="b" style="font-size:13pt">{couple}</p><p>{esc(home.line())}</p><p>représentés dans leurs démarches par {guard.civility} {esc(guard.named("first_LAST"))}, mandataire judiciaire à la protection des majeurs</p></div>{table(row, ("Numéro unique", "Dépôt de la demande", "Valable jusqu'au", "Type", "Commune souhaitée", "Personnes", "Prochain rendez-vous"))}<p class="c" style="margin-top:6mm">Ce numéro vous est propre. La demande doit être renouvelée avant l'échéance, faute de quoi elle sera radiée. Le délai au-delà duquel vous pouvez saisir la commission de médiation est de {dice.pick((18, 24, 36))} mois.</p><div class="c" style="margin-top:8mm">{seal}</div>"""
    truth = {"unique_number": number, "applicant_name": name, "first_filed_on": filed}
    return sheet("registration_certificate", html, truth, font=dice.font("any"), size=10.5, page="A4 landscape")


LAYOUTS = {"wide_centred_sheet": wide_centred_sheet}
