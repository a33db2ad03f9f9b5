"""Dealt layouts: the second page of a longer letter holds the agreement, with dotted leaders."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, truth_name, wedding_day
from samples.dice import Dice, Person
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import kid
from samples.stationery import sheet, signature

EURO = MoneyStyle("\u00a0", ",", "\u00a0€")


def _leader(label: str, value: str) -> str:
    """A label, dots, and the value at the right edge."""
    return f"<div style='display:flex;margin:1.2mm 0'><span>{label}</span><span style='flex:1;border-bottom:1pt dotted #555;margin:0 2mm 1.2mm'></span><span>{value}</span></div>"


def _party(one: Person, word: str) -> str:
    """Given names above, surname beneath."""
    return f"<div><i>{word}</i><br>{esc(' '.join(one.first_names))}<br><b>{esc(birth_surname(one))}</b></div>"


def second_page_leaders(dice: Dice) -> Paper:
    """Page two of the lawyers' letter: an object line, the spouses in two stacks, what is agreed behind dots; reflection days, notary and witness around."""
    one = dice.person(age=(28, 62))
    two = dice.person("partner", sex="M" if one.sex == "F" else "F", age=(28, 62))
    child = kid(dice, one)
    first, second = dice.person("", age=(32, 62)), dice.person("", age=(32, 62))
    notary, witness = dice.person("", age=(38, 62)), dice.person("")
    wed, issued = wedding_day(dice, (one, two)), dice.today
    sent = issued - dt.timedelta(days=dice.number(16, 40))
    words = ("Premier époux", "Second époux") if dice.chance(0.5) else ("Époux A", "Époux B")
    wife_first = [_party(one, words[0]), _party(two, words[1])]
    terms = [
        ("Date de naissance, premier époux", f"{one.birth_date:%d/%m/%Y}"),
        ("Date de naissance, second époux", f"{two.birth_date:%d/%m/%Y}"),
        ("Mariage célébré", long_date(wed)),
        ("Jouissance du logement", f"attribuée à {esc(one.first_name)}"),
        (f"Résidence de l'enfant {esc(child.first_name)}, né{child.e} le {child.birth_date:%d/%m/%Y}", dice.pick(("alternée", f"chez {esc(one.first_name)}"))),
        ("Contribution mensuelle à son entretien", EURO(dice.number(90, 340))),
        (dice.pick(("Prestation compensatoire", "Soulte due par le second époux")), dice.pick(("néant", EURO(dice.number(4, 38) * 1000)))),
    ]  # fmt: skip
    if dice.chance(0.5):
        terms[2:4] = terms[3:1:-1]
    title = dice.pick(("acte d'avocats valant règlement complet du divorce", "divorce par acte sous signature privée contresigné par avocats", "accord des époux sur le divorce et ses effets (articles 229-1 et suivants du code civil)"))  # fmt: skip
    html = f"""<div class="small" style="display:flex;justify-content:space-between"><span>{esc(first.last_name.upper())} &amp; {esc(second.last_name.upper())}, avocats</span><span>page 2 / {dice.number(4, 7)}</span></div>
<p style="margin-top:6mm" class="justify">… que nous avons reçus ensemble, et dont la voisine de palier, {esc(witness.named())}, nous a confirmé la séparation de fait. Les remarques faites dans la première page restent valables, en particulier pour la liquidation du régime.</p><p style="margin-top:6mm"><b>Objet : {title}</b></p>
<p class="justify">Le présent document, établi ce jour, {long_date(issued, True)}, remplace le projet adressé aux époux par lettre recommandée le {sent:%d/%m/%Y}, dont le délai de réflexion de quinze jours est écoulé.</p><div style="display:flex;gap:25mm;margin:5mm 0">{"".join(wife_first)}</div>{"".join(_leader(*x) for x in terms)}
<p class="justify" style="margin-top:6mm">L'accord sera déposé au rang des minutes de Me {esc(notary.named())}, notaire à {esc(dice.address("").town)}, dans les sept jours, soit au plus tard le {issued + dt.timedelta(days=7):%d/%m/%Y} ; un rendez-vous y est pris le {issued + dt.timedelta(days=5):%d/%m/%Y} à {dice.number(9, 17)} h. Les époux déclarent consentir à la rupture du mariage et accepter toutes ses suites ; chacun est assisté de son propre avocat : Me {esc(first.named())} pour l'un, Me {esc(second.named())} pour l'autre. L'enfant, informé{child.e} de son droit d'être entendu{child.e} par un juge, n'a pas demandé à l'être.</p>
<table style="margin-top:5mm"><tr><td>Les époux<br>{signature(dice.number(0, 99))}{signature(dice.number(0, 99))}</td><td>Les avocats<br>{signature(dice.number(0, 99))}</td></tr></table><p class="small r">… suite page 3</p>"""
    truth = {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}
    return sheet("divorce_agreement", html, truth, font=dice.font("serif"), size=11, margin="14mm 22mm")


LAYOUTS = {"second_page_leaders": second_page_leaders}
