"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import (
    amount_in_words,
    day_in_words,
    long_date,
    number_in_words,
)
from samples.paper import Paper, esc
from samples.stationery import (
    full_name,
    sheet,
    signature,
    stamp,
)


def before_the_notary(dice: Dice) -> Paper:
    """A notary receives the engagement: the year in words at the head, parties under roman numbers, lessor and agency besides."""
    tenant, pledge = dice.person(age=(19, 45)), dice.person("", age=(42, 75))
    home, own, study = dice.address(), dice.address(""), dice.address("")
    lessor, notary, spouse = dice.person("", age=(40, 80)), dice.person("", age=(36, 66)), dice.person("", age=(40, 75))
    day = dice.day_before(700, 5)
    names = [full_name(pledge), full_name(tenant)]
    rent, charges = dice.number(430, 980), dice.number(30, 130)
    lease = dice.day_before(20, 1, of=day)
    html = f"""<p class="small">{dice.digits(6)} {dice.digits(2)}<br>{esc(notary.last_name.upper()[:2])}/{dice.letters(2)}</p><p class="b">L'AN {number_in_words(day.year).upper()},<br>LE {day_in_words(day).upper()},</p><p>À {esc(study.town)}, {esc(study.street)}, au siège de l'office ci-après nommé,</p><p>Maître {esc(notary.named("first_LAST"))}, notaire, a reçu le présent acte contenant :</p><h1>ENGAGEMENT DE CAUTION SOLIDAIRE</h1>
<p><b>I. — La caution</b><br>{"Madame" if pledge.sex == "F" else "Monsieur"} {esc(names[0])}, né{pledge.e} à {esc(pledge.birth_place)} le {long_date(pledge.birth_date)}, demeurant à {esc(own.line())}, {"épouse" if pledge.sex == "F" else "époux"} de {esc(spouse.named("first_LAST"))}, qui n'intervient pas à l'acte.</p><p><b>II. — Le locataire cautionné</b><br>{"Madame" if tenant.sex == "F" else "Monsieur"} {esc(names[1])}, né{tenant.e} à {esc(tenant.birth_place)} le {long_date(tenant.birth_date)}.</p><p><b>III. — Le créancier</b><br>{lessor.civility} {esc(lessor.named("first_LAST"))}, bailleur, représenté par son mandataire la société Gérance du Parc, à {esc(dice.address("").town)}.</p>
<p><b>IV. — L'obligation garantie</b><br>Bail du {long_date(lease)} portant sur un logement sis {esc(home.line())}, moyennant un loyer mensuel de {rent},00 € et une provision pour charges de {charges},00 €, révisable selon l'indice de référence des loyers.</p><p><b>V. — L'étendue</b><br>La caution renonce aux bénéfices de discussion et de division. Elle s'oblige dans la limite de {amount_in_words(float(rent + charges) * 36)} ({(rent + charges) * 36},00 €), pour une durée de trois ans. L'acte authentique dispense de la mention de l'article 2297 du code civil.</p><p>Lecture faite, la caution a signé avec le notaire.</p><div class="sign"><div>{signature(dice.number(0, 99))}</div><div>{stamp("OFFICE NOTARIAL")}</div><div>{signature(dice.number(0, 99))}</div></div>"""
    return sheet(
        "surety_deed",
        html,
        {"person_names": names, "issue_date": day},
        font=dice.font("serif"),
        size=10.5,
        margin="18mm 22mm",
    )


LAYOUTS = {"before_the_notary": before_the_notary}
