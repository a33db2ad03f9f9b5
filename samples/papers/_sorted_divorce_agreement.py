"""Sorted layouts: a divorce agreement."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import wedding_day
from samples.dice import Dice
from samples.french import date_printed, long_date
from samples.paper import Paper
from samples.stationery import sheet, signature, table


def second_leaf_in_dashes(dice: Dice) -> Paper:
    """The leaf two of an agreement: the object line again, clauses in dashes, the couple on two lines and in a table's rows; signed at the foot."""
    wife, husband = dice.person(sex="F", age=(28, 65)), dice.person("partner", sex="M", age=(28, 66))
    names = [f"{p.first_name} {(p.birth_name or p.last_name).upper()}" for p in (wife, husband)]
    wed, signed = wedding_day(dice, (wife, husband)), dice.day_before(150, 12)
    draft = signed - dt.timedelta(days=dice.number(16, 40))
    counsel = [dice.person("", age=(30, 64)) for _ in range(2)]
    notary, deputy, witness = (dice.person("", age=(32, 65)) for _ in range(3))
    homes, town = [dice.address("home"), dice.address("")], dice.address("").town
    child, money = dice.person("", age=(2, 16)), dice.money()
    allowance, share = dice.number(110, 420), dice.number(4, 60) * 500
    where = dice.pick(("au domicile de la mère", "en alternance chez chacun des parents"))
    style = dice.pick(("slash", "long"))
    subject = dice.pick((
        "Objet : convention de divorce par consentement mutuel — acte sous signature privée contresigné par avocats (suite)",
        "Objet : divorce sans juge, article 229-1 du code civil — convention des époux, feuillet 2",
    ))  # fmt: skip
    clauses = [
        f"qu'ils se sont mariés le {date_printed(wed, style)} et que le projet de convention leur a été adressé par lettre recommandée le {date_printed(draft, style)}, le délai de réflexion de quinze jours étant expiré ;",
        f"que l'enfant {child.first_name}, né{child.e} le {date_printed(child.birth_date, style)}, résidera {where}, une contribution de {money(allowance)} par mois étant versée par le père ;",
        f"que la soulte due à l'épouse, de {money(share)}, sera virée sur le compte {dice.iban()} ;",
        f"que M{'me' if witness.sex == 'F' else '.'} {witness.named()}, voisin{witness.e}, gardera les clefs du garage jusqu'au partage des meubles ;",
        f"que l'acte sera déposé au rang des minutes de Me {notary.named()}, notaire à {town} (tél. {dice.phone()}, SIRET {dice.siret()}), le dépôt donnant date certaine ;",
    ]
    if dice.chance(0.5):
        clauses[1], clauses[2] = clauses[2], clauses[1]
    rows = [
        (dice.pick(("Épouse", "Première partie")), names[0], homes[0].line(), f"Me {counsel[0].named()}"),
        (dice.pick(("Époux", "Seconde partie")), names[1], homes[1].line(), f"Me {counsel[1].named()}"),
    ]
    html = (
        f"<div class='small' style='display:flex;justify-content:space-between'><span>page 2</span><span>{dice.letters(2)}/{dice.letters(2)} — {dice.digits(6)}</span></div><p><b>{subject}</b></p><div style='margin:5mm 0 5mm 20mm'>{'Mme'} {names[0]}<br>M. {names[1]}</div>"
        "<p>… {0} :</p>".format(dice.pick(("déclarent et arrêtent d'un commun accord", "conviennent de ce qui suit", "rappellent et conviennent")))
        + "".join(f"<p style='margin-left:8mm;text-indent:-5mm'>— {c}</p>" for c in clauses)
        + table(rows, ("", "Nom", "Demeure désormais", "Assisté(e) de"))
        + f"<p style='margin-top:8mm'>Chaque époux conserve l'usage de son seul nom de naissance. Les frais de l'acte sont partagés par moitié.</p><p>Fait à {town}, le {long_date(signed)}, en trois exemplaires</p>"
        f"<div class='sign'><div>L'épouse<br>{signature(3)}</div><div>L'époux<br>{signature(8)}</div><div>Les avocats<br>Me {counsel[0].last_name}, Me {counsel[1].last_name}<br>{signature(12)}</div></div><p class='small'>Pour le bâtonnier, par délégation, {deputy.civility} {deputy.named()} (visa de la caisse des règlements)</p>"
    )  # fmt: skip
    return sheet(
        "divorce_agreement",
        html,
        {"person_names": names, "issue_date": signed},
        font=dice.font("serif"),
        size=11,
        margin="16mm 20mm",
    )


LAYOUTS = {"second_leaf_in_dashes": second_leaf_in_dashes}
