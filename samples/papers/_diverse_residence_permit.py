"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.mrz import td1
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial
from samples.stationery import at, card, labelled, portrait, sheet, signature, ticked, zone


def diverse_employers_check(dice: Dice) -> Paper:
    """A permit card copied face and back on the sheet of an employer who checks foreigners before hiring: his own dates, names and an answer of the prefecture."""
    person = dice.person(age=(20, 62))
    clerk, chief, employer = dice.person("", age=(25, 60)), dice.person("", age=(25, 60)), dice.company()
    nation, word = dice.pick((("MLI", "MALIENNE"), ("MAR", "MAROCAINE"), ("TUN", "TUNISIENNE"), ("COD", "CONGOLAISE (RDC)"), ("GEO", "GÉORGIENNE"), ("VNM", "VIETNAMIENNE")))  # fmt: skip
    last, given = (person.birth_name or person.last_name).upper(), " ".join(person.first_names)
    issued = dice.day_before(700, 70)
    years = dice.pick((2, 4, 10))
    expires = dt.date(issued.year + years, issued.month, min(issued.day, 28)) - dt.timedelta(days=1)
    checked = issued + dt.timedelta(days=dice.number(20, 60))
    checked -= dt.timedelta(days=checked.weekday())
    answered, hired = checked + dt.timedelta(days=2), checked + dt.timedelta(days=dice.pick((7, 8, 9)))
    kind, note = {2: ("VIE PRIVÉE ET FAMILIALE", "CARTE DE SÉJOUR PLURIANNUELLE"), 4: ("SALARIÉ", "CARTE DE SÉJOUR PLURIANNUELLE"), 10: ("CARTE DE RÉSIDENT", "AUTORISE SON TITULAIRE À TRAVAILLER")}[years]  # fmt: skip
    number = dice.letters(2).replace("O", "P").replace("I", "J") + dice.digits(7)
    foreigner, seed = f"{dice.pick(('75', '93', '69', '31'))}0{dice.digits(7)}", dice.number(0, 99)
    face = card(
        at(3, 2, "FRA", "font-size:9pt;font-weight:bold;color:#27408b")
        + at(14, 2.6, "TITRE DE SÉJOUR / RESIDENCE PERMIT", "font-size:5.6pt")
        + at(63, 2, number, "font-size:8pt;font-weight:bold")
        + at(4, 10, portrait(seed, width=90))
        + labelled(30, 8, "NOM / NAME", esc(f"{last}"))
        + labelled(30, 14.5, "PRÉNOMS / FORENAMES", esc(given), points=7)
        + labelled(30, 21, "SEXE", person.sex)
        + labelled(38, 21, "NATIONALITÉ", nation)
        + labelled(58, 21, "NÉ(E) LE", f"{person.birth_date:%d %m %Y}")
        + labelled(30, 27.5, "CATÉGORIE DU TITRE / TYPE OF PERMIT", kind, points=6.6)
        + labelled(30, 34, "DATE D'EXPIRATION / VALID UNTIL", f"{expires:%d %m %Y}")
        + labelled(30, 41, "REMARQUES / REMARKS", note, points=5.6)
        + at(66, 42, dice.digits(6), "font-size:6pt"),
        ground="#f2e3ea", tint="#e3ecf6",
    )  # fmt: skip
    back = card(
        labelled(4, 3, "LIEU DE NAISSANCE", f"{esc(person.birth_place.upper())}", points=6.5)
        + labelled(4, 10, "DÉLIVRÉ LE / PAR", f"{issued:%d %m %Y} &nbsp; PRÉFECTURE", points=6.5)
        + labelled(48, 10, "N° PERSONNEL", foreigner, points=6.5)
        + labelled(4, 17, "ADRESSE", esc(dice.address().line(" ", capital=True)), points=5.6)
        + zone(td1("IR", number, last, person.first_names, born=person.birth_date, sex=person.sex, expires=expires, nationality=nation, optional=foreigner), 4.5, 34, points=11),
        ground="#f2e3ea", tint="#e3ecf6",
    )  # fmt: skip
    big = "transform:scale(1.12);transform-origin:0 0;margin:3mm 0 6mm 40mm"
    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:1.5pt solid #b34700;padding-bottom:2mm"><b>{esc(employer.name)}</b><span class="small">Ressources humaines — procédure RH-{dice.number(10, 99)} — dossier n° {dice.digits(6)}</span></div><p class="b" style="margin-top:4mm">Contrôle avant embauche d'un ressortissant étranger (art. L. 5221-8 et R. 5221-41 du code du travail)</p>
<div style="{big}">{face}</div><div style="{big}">{back}</div><table class="grid small" style="margin-top:6mm"><tr><th>Contrôle</th><th>Fait le</th><th>Par</th></tr><tr><td>{ticked("Original présenté, recto et verso copiés")}</td><td>{checked:%d/%m/%Y}</td><td>{esc(initial(clerk))}</td></tr><tr><td>{ticked("Préfecture interrogée par courriel")}</td><td>{checked:%d/%m/%Y}</td><td>{esc(initial(clerk))}</td></tr><tr><td>{ticked("Réponse reçue : document authentique, nationalité " + word.lower())}</td><td>{answered:%d/%m/%Y}</td><td>{esc(initial(chief))}</td></tr><tr><td>{ticked("Entrée prévue dans l'entreprise")}</td><td>{hired:%d/%m/%Y}</td><td>contrat n° {dice.digits(5)}</td></tr></table><p class="small" style="margin-top:4mm">Relance automatique deux mois avant la fin de validité. SIRET {employer.siret} — {esc(employer.address.line())}</p><div style="margin-left:110mm" class="small">Visa : {esc(chief.named("first_LAST"))}<br>{signature(seed)}</div>"""
    truth = {"last_name": last, "first_names": given, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": nation, "permit_kind": "card"}  # fmt: skip
    return sheet("residence_permit", html, truth, font="Carlito", size=10.5, margin="12mm 15mm")


LAYOUTS = {"diverse_employers_check": diverse_employers_check}
