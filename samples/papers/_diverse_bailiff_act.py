"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import head, lines, pairs, paragraphs, sheet, spoken, table


def repeated_order(dice: Dice) -> Paper:
    """A study's software: an order to pay given once more, told by dated steps and signed by electronic means; spouse, notary, clerk."""
    person, home, day = dice.person(age=(22, 70)), dice.address(), dice.day_before(400, 4)
    if "person" not in dice.given:
        person = replace(
            person,
            last_name=dice.pick(("Vaz Pinto da Costa", "Ait El Hadj Benali", "Mwamba wa Kalonji", "Nguyen Phuoc Thi")),
        )
    spouse, officer, clerk, notary = (
        dice.partner(person, same_name=False),
        *(dice.person("", age=(28, 62)) for _ in range(3)),
    )
    owner, study, money = dice.company("landlord", "sci"), dice.address(""), dice.money()
    lease, order = dice.day_before(2400, 900, of=day), dice.day_before(240, 90, of=day)
    due, paid, fees = dice.amount(1400, 4800), dice.amount(150, 600), dice.amount(110, 190)
    total = round(due - paid + fees, 2)
    steps = (
        (f"{lease:%d/%m/%Y}", f"Bail reçu par Me {notary.named()}, notaire", ""), (f"{order:%d/%m/%Y}", "Premier commandement, resté sans effet pour partie", money(due)), (f"{order + dt.timedelta(days=30):%d/%m/%Y}", "Acompte de la caisse d'allocations familiales", f"-{money(paid)}"),
        (f"{day:%d/%m/%Y}", "<b>Présent acte, coût compris</b>", money(fees)), (f"{day + dt.timedelta(days=42):%d/%m/%Y}", "Fin du délai de six semaines", f"<b>{money(total)}</b>"),
    )  # fmt: skip
    html = (
        head(lines(f"SELARL {officer.last_name.upper()} &amp; ASSOCIÉS", "Commissaires de justice", *study.lines()), lines("Dossier de", f"<b>{spoken(person)}</b>", f"Réf. {dice.digits(6)} / clerc {clerk.first_name[0]}. {clerk.last_name}"))
        + "<h1 style='background:#1f3a5f;color:#fff;padding:2mm'>ITÉRATIF COMMANDEMENT D'AVOIR À PAYER LES LOYERS</h1>"
        + pairs((("À la demande de", f"{owner.name}, SIRET {owner.siret}, {owner.address.line()}"), ("Contre", f"{spoken(person)}, demeurant {home.line()}"), ("Titre", "bail d'habitation contenant une clause résolutoire")), width="26%")
        + table(steps, ("Date", "Étape", "Montant"), numbers=(2,))
        + paragraphs(
            f"Il vous est fait commandement, pour la seconde fois, de payer entre les mains de l'étude la somme de {money(total)}, faute de quoi la clause résolutoire sera invoquée devant le juge des contentieux de la protection (article 24 de la loi n° 89-462 du 6 juillet 1989).",
            f"{spoken(spouse)}, conjoint séparé qui n'a pas signé le bail, n'est pas visé par cet acte. Vous pouvez saisir le fonds de solidarité pour le logement ou demander des délais au juge. L'acte a été déposé à l'étude, avis laissé au domicile.",
        )
        + f"<table style='margin-top:8mm'><tr><td class='box' style='width:55%;border:.8pt solid #1f3a5f'>Signé électroniquement le {long_date(day)} à {dice.number(8, 18):02d}:{dice.number(0, 59):02d}<br>par Me {officer.named()}, commissaire de justice</td><td style='padding-left:6mm' class='small'>Contresigné par {spoken(clerk)}, clerc assermenté<br>Empreinte {dice.digits(4)}-{dice.letters(4)}-{dice.digits(4)}</td></tr></table>"
    )  # fmt: skip
    return sheet(
        "bailiff_act",
        html,
        {"person_names": [person.named()], "issue_date": day},
        font="DejaVu Sans Condensed",
        size=9.6,
    )


LAYOUTS = {"diverse_repeated_order": repeated_order}
