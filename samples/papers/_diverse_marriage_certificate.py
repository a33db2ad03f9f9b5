"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, in_words, town_hall, truth_name, wedding_day
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial
from samples.stationery import sheet, signature, stamp


def diverse_labels_between_the_spouses(dice: Dice) -> Paper:
    """The copy of a town's program: one spouse left, labels in the middle, the other right; witnesses, notary, an older copy, the day in the last line."""
    one = dice.person(age=(27, 70))
    two, hall = dice.partner(one, same_name=False), town_hall(dice)
    wed = wedding_day(dice, (one, two))
    issued = dice.day_before(140)
    deed = wed - dt.timedelta(days=dice.number(8, 60))
    people = [dice.person("", sex=sex, age=(45, 75)) for sex in "MMFFMFMF"] + [
        dice.person("", sex=one.sex, age=(25, 60))
    ]
    notary, agent = people[4], people[5]
    home = [dice.address("") for _ in range(2)]

    def row(label: str, left: str, right: str) -> str:
        edge = "padding:1.7mm 3mm;width:37%"
        return f'<tr><td style="{edge};text-align:right">{left}</td><td class="c small" style="background:#f1ece2;color:#5c4a22;padding:1.7mm 1mm">{label}</td><td style="{edge}">{right}</td></tr>'

    def parent(who: int, last: str) -> str:
        return f"{esc(people[who].first_name)} {esc(last)}"

    rows = [
        ("NOM", f"<b>{esc(birth_surname(one))}</b>", f"<b>{esc(birth_surname(two))}</b>"),
        ("Prénom(s)", esc(", ".join(one.first_names)), esc(", ".join(two.first_names))),
        ("Né(e) le", long_date(one.birth_date), long_date(two.birth_date)),
        ("à", esc(one.birth_place), esc(two.birth_place)),
        ("Profession", dice.pick(("cariste", "aide-soignante", "artisan", "comptable")), dice.pick(("enseignante", "chauffeur", "sans profession", "technicien"))),
        ("Domicile", esc(home[0].town), esc(home[1].town)),
        ("Situation antérieure", "célibataire", f"divorcé{two.e} de {esc(people[8].named('first_LAST'))}"),
        ("Père", parent(0, birth_surname(one)), parent(1, birth_surname(two))),
        ("Mère", esc(people[2].named("first_LAST")), esc(people[3].named("first_LAST"))),
        ("Témoin", esc(people[6].named("first_LAST")) + ", majeur" + people[6].e, esc(people[7].named("first_LAST")) + ", majeur" + people[7].e),
    ]  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between;align-items:center"><div><span style="font-size:17pt;color:#5c4a22">❦</span> <b>Ville {esc(hall.of)}</b><br><span class="small">Direction de la population — {dice.phone()}</span></div><div class="r small">Registre {wed.year}, volume {dice.number(1, 4)}<br>Feuillet {dice.number(2, 180)} — n° {dice.number(5, 640):04d}</div></div>
<h1 style="color:#5c4a22;font-weight:normal;letter-spacing:1pt;margin:9mm 0 2mm">Acte de mariage</h1><p class="c small" style="margin-bottom:6mm">copie intégrale</p><p>Le {in_words(wed)}, à {dice.pick(("dix heures trente", "onze heures quinze", "quinze heures", "seize heures dix"))}, devant Nous, {esc(hall.officer)}, officier de l'état civil par délégation du maire, ont comparu publiquement en la maison commune :</p>
<table style="margin:4mm 0">{"".join(row(*it) for it in rows)}</table><p class="justify">Les futurs conjoints déclarent qu'un contrat de mariage a été reçu le {long_date(deed)} par Maître {esc(notary.named("first_LAST"))}, notaire à {esc(dice.address("").town)}. Sur notre interpellation, ils ont consenti à se prendre pour époux et Nous avons prononcé, au nom de la loi, qu'ils sont unis par le mariage. Lecture faite, tous ont signé avec Nous.</p>
<p><b>En marge :</b> {dice.pick(("néant.", f"changement de régime matrimonial, acte du {long_date(wed + dt.timedelta(days=900))}." if wed + dt.timedelta(days=930) < issued else "sans mention."))}</p>
<p class="small" style="margin-top:6mm">Remplace la copie remise le {issued - dt.timedelta(days=dice.number(100, 700)):%d/%m/%Y}, périmée. Préparé par {esc(initial(agent))}.</p><div style="display:flex;justify-content:space-between;margin-top:6mm"><div>{stamp("MAIRIE " + hall.of.upper())}</div><div>Copie certifiée conforme à l'original,<br>à {esc(hall.town)}, le {long_date(issued)}<br>pour le maire, l'officier délégué<br>{signature(agent.birth_date.day)}</div></div>"""
    return sheet("marriage_certificate", html, {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}, font="Caladea", size=10.6, margin="14mm 17mm")  # fmt: skip


LAYOUTS = {"diverse_labels_between_the_spouses": diverse_labels_between_the_spouses}
