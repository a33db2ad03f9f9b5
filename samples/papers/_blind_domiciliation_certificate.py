"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    signature,
    table,
)


def interview_sheet(dice: Dice) -> Paper:
    """A social service's own sheet of questions and answers; to whom it goes stands at its foot."""
    book = (
        ("Maria da Conceição", "FERREIRA DOS SANTOS", "F"),
        ("Mohamed Lamine", "OULD SIDI BABA", "M"),
        ("Thi Thu Hà", "NGUYEN TRAN VAN", "F"),
        ("José Luis", "DE LA TORRE MENDOZA", "M"),
    )
    first, last, sex = dice.pick(book)
    person = dice.given.get("person")
    name = person.named("first_LAST") if person else f"{first} {last}"
    born_on = person.birth_date if person else dice.person("", age=(22, 60)).birth_date
    e = (person.sex if person else sex) == "F"
    home, day = dice.address(), dice.day_before(200, 2)
    child = dice.person("", age=(1, 14))
    start = dice.day_before(25, 3, of=day)
    end = start.replace(year=start.year + 1, day=min(start.day, 28)) - dt.timedelta(days=1)
    host, old, agent = dice.person("", age=(35, 70)), dice.address(""), dice.person("", "F", (30, 60))
    town = home.town

    def ask(question: str, answer: str) -> str:
        return f'<p><span class="small" style="color:#444">{question}</span><br>→ {answer}</p>'

    html = f"""<div class="head"><div><b>Centre communal d'action sociale</b><br>Pôle accueil et accès aux droits<br>{esc(home.street)} {home.postcode} {esc(town)}</div><div>{esc(town)}, le {day:%d/%m/%Y}</div></div><h1>ATTESTATION</h1>
{ask("De quoi s'agit-il ?", "D'une élection de domicile (articles L. 264-1 et suivants du code de l'action sociale et des familles).")}
{ask("Qui est domicilié ?", f"{'Madame' if e else 'Monsieur'} {esc(name)}, né{'e' if e else ''} le {born_on:%d/%m/%Y}")}
{ask("Ayant droit mineur ?", f"{esc(child.first_name)} {esc(last if not person else person.last_name.upper())}, né{child.e} le {child.birth_date:%d/%m/%Y}")}
{ask("À quelle adresse recevoir le courrier ?", f"CCAS, {esc(home.street)}, {home.postcode} {esc(town)}")}
{ask("Depuis quand et jusqu'à quand ?", f"Du {start:%d/%m/%Y} au {end:%d/%m/%Y} inclus")}
{ask("Où logeait le ménage auparavant ?", f"{esc(old.line())} ; bailleur : {host.civility} {esc(host.named('first_LAST'))}, départ le {dice.day_before(500, 60, of=start):%d/%m/%Y}")}
{ask("Le lien avec la commune est-il établi ?", "Oui : suivi social et scolarisation.")}
<p class="small b" style="margin-top:5mm">Rappel du barème de l'aide alimentaire</p>{table([["1 personne", "560 €"], ["2 personnes", "840 €"], ["3 personnes", "1 010 €"]], ("Foyer", "Quotient maximum"))}
<div class="sign"><div></div><div>L'agent d'accueil, {esc(agent.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</div></div>
<p class="small" style="border-top:.5pt solid #888;margin-top:10mm">Document à remettre à {"Mme" if e else "M."} {esc(name)} — double au dossier. Passage obligatoire une fois par trimestre.</p>"""
    return sheet(
        "domiciliation_certificate",
        html,
        {"person_names": [name], "issue_date": day},
        font=dice.font("sans"),
        size=10.5,
    )


LAYOUTS = {"interview_sheet": interview_sheet}
