"""Mixed layouts: an old booklet filled by hand with its title at the foot, a folded leaflet with centred lines."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, town_hall, truth_name, wedding_day
from samples.dice import Dice, Person
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import HAND, PEN, sheet, signature, stamp


def _child_name(child: Person) -> str:
    """As the deed has it: given names, then the surname."""
    return f"{' '.join(child.first_names)} {child.last_name.upper()}"


def title_at_the_foot(dice: Dice) -> Paper:
    """A booklet's double page filled with a pen: people on the left, the book itself on the right with a cell « Date », a divorced former spouse, the scale of a benefit, a day to come back."""
    one, hall = dice.person(sex="M", age=(33, 60)), town_hall(dice)
    two = dice.person("partner", sex="F", age=(31, 58))
    wed, ex = wedding_day(dice, (one, two)), dice.person("", "F", (33, 60))
    kids = dice.children(one, dice.number(1, 2))
    first = wed - dt.timedelta(days=dice.number(500, 900))
    given = wed + dt.timedelta(days=dice.number(0, 20))
    used = one.last_name.upper()

    def fill(label: str, value: str) -> str:
        return f"<div style='margin-bottom:2mm'>{label} <span class='pen' style='border-bottom:.8pt dotted #333;padding:0 3mm'>{value}</span></div>"  # fmt: skip

    def spouse(who: Person, also: str) -> str:
        last = f"née {birth_surname(who)}, nom d'usage {used}" if who.sex == "F" and birth_surname(who) != used else birth_surname(who)  # fmt: skip
        return fill("Prénoms", esc(" ".join(who.first_names))) + fill("Nom", esc(last)) + fill("né(e) le", f"{long_date(who.birth_date)}") + fill("à", esc(who.birth_place)) + also  # fmt: skip

    people = spouse(one, fill("divorcé de", f"{esc(ex.named('first_LAST'))}, le {first:%d/%m/%Y}") if dice.chance(0.7) else "") + "<br>" + spouse(two, "")  # fmt: skip
    people += "<br>" + "".join(fill(f"{'Premier' if i == 1 else 'Deuxième'} enfant", f"{esc(_child_name(k))}, né{k.e} le {k.birth_date:%d/%m/%Y}") for i, k in enumerate(kids, 1))  # fmt: skip
    scale = "".join(f"<tr><td>{n} enfants</td><td>{sum_}</td></tr>" for n, sum_ in (("2", "151,05 €"), ("3", "344,56 €"), ("4", "538,08 €")))  # fmt: skip
    box = f"<table class='grid'><tr><th>N°</th><th>Date</th><th>Remis par</th></tr><tr><td class='pen'>{dice.number(4, 480)}</td><td class='pen'>{dice.print_date(given, dice.pick(('slash', 'long', 'dash')))}</td><td class='pen'>{esc(hall.officer)}</td></tr></table>"  # fmt: skip
    html = f"""<div style="display:flex;border:1pt solid #6a3b2a"><div style="width:56%;padding:6mm;border-right:1.5pt double #6a3b2a"><p class="small">Madame, Monsieur, — objet : la tenue à jour de ce carnet</p>{people}</div>
<div style="flex:1;padding:6mm"><p>Mariage célébré à <b>{esc(hall.town)}</b> ({esc(hall.department)})</p>{fill("le", long_date(wed))}{fill("acte n°", str(dice.number(3, 480)))}<p>Remise du carnet aux époux :</p>{box}<div class="c">{stamp("MAIRIE " + hall.of.upper(), "#7a3050")}{signature(dice.number(0, 99))}</div><p class="tiny">Toute naissance est à faire inscrire dans les trente jours. Rendez-vous au guichet : {given + dt.timedelta(days=dice.number(20, 60)):%d/%m/%Y}.</p><table class="grid tiny"><tr><th colspan="2">Allocations familiales par mois (barème indicatif)</th></tr>{scale}</table></div></div>
<div class="c" style="background:#6a3b2a;color:#fff;padding:3mm;letter-spacing:4pt;font-size:13pt">LIVRET DE FAMILLE</div>"""
    truth = {"person_names": [truth_name(one), truth_name(two), *map(_child_name, kids)], "issue_date": given}
    css = f".pen{{font-family:{dice.pick((HAND, PEN))};color:#1b2a78;font-size:1.15em;line-height:1.1}}"
    return sheet("family_record_book", html, truth, font=dice.font("serif"), size=9.6, page="A4 landscape", margin="9mm 12mm", css=css)  # fmt: skip


def leaflet_of_the_family(dice: Dice) -> Paper:
    """A duplicate sent by post, two halves side by side with centred lines: surnames and given names in cells far apart, the letter's header alone bears the day; a notary, a bank, a former book."""
    one, hall = dice.person(sex="M", age=(32, 60)), town_hall(dice)
    two = dice.person("partner", sex="F", age=(30, 58))
    wed, kids = wedding_day(dice, (one, two)), dice.children(one, dice.number(1, 3))
    issued, notary = dice.day_before(90, 1), dice.person("", age=(35, 64))
    kids = [kid for kid in kids if kid.birth_date < issued]
    asked, home = dice.day_before(30, 5, of=issued), dice.address()
    kind = dice.pick(("CERTIFICAT", "EXTRAITS DES ACTES", "DUPLICATA"))

    def row(role: str, last: str, firsts: str, who: Person) -> str:
        return f"<tr><td class='tiny'>{role}</td><td><b>{esc(last)}</b></td><td class='tiny'>{who.birth_date:%d/%m/%Y}<br>{esc(who.birth_place)}</td><td class='r'>{esc(firsts)}</td></tr>"  # fmt: skip

    rows = row("époux", birth_surname(one), " ".join(one.first_names), one) + row("épouse", birth_surname(two), " ".join(two.first_names), two)  # fmt: skip
    rows += "".join(row("enfant", k.last_name.upper(), " ".join(k.first_names), k) for k in kids)
    left = f"<p class='b' style='font-size:12pt;margin-top:12mm'>{kind}</p><p>tenant lieu de livret de famille</p><p>{'⁂' if dice.chance(0.5) else '— ✦ —'}</p><p>Mariage célébré à {esc(hall.town)}<br>le {long_date(wed)}<br>acte n° {dice.number(3, 700)}</p><p>Contrat reçu par<br>Maître {esc(notary.named('first_last'))}, notaire à {esc(notary.birth_place)}<br>le {wed - dt.timedelta(days=dice.number(10, 60)):%d/%m/%Y}</p><p>Demandé le {asked:%d/%m/%Y}<br>pour la {dice.pick(('Banque coopérative du Marais', 'Caisse mutuelle des Deux-Rives'))}<br>{esc(dice.address('').line())}</p><p class='small'>L'ancien livret, remis le {wed:%d/%m/%Y}, est annulé.</p>"  # fmt: skip
    right = f"<p class='small'>composition de la famille</p><table class='fam'>{rows}</table><p class='small'>aucune mention de décès ni de divorce</p><p>L'officier de l'état civil<br>{esc(hall.officer)}</p>{signature(dice.number(0, 99))}{stamp('MAIRIE ' + hall.of.upper())}"  # fmt: skip
    head = f"<div style='display:flex;justify-content:space-between;border-bottom:.6pt solid #777;padding-bottom:2mm;margin-bottom:3mm' class='small'><span><b>Mairie {esc(hall.of)}</b> · état civil</span><span>Lettre suivie {dice.digits(10)} — {esc(one.civility)} et Mme {esc(one.named('first_LAST'))}, {esc(home.line())}</span><span>{dice.print_date(issued, dice.pick(('slash', 'dot', 'long')))}</span></div>"  # fmt: skip
    halves = (left, right) if dice.chance(0.6) else (right, left)
    html = head + "<div style='display:flex'>" + "".join(f"<div class='c' style='width:50%;padding:0 7mm;min-height:150mm;border-left:.5pt dashed #999'>{half}</div>" for half in halves) + "</div>"  # fmt: skip
    names = [truth_name(one), truth_name(two), *map(_child_name, kids)]
    css = ".fam td{border-bottom:.4pt solid #aaa;padding:2mm 1mm;text-align:left} .fam td.r{text-align:right}"
    return sheet("family_record_book", html, {"person_names": names, "issue_date": issued}, font=dice.font("any"), size=9.8, page="A4 landscape", margin="10mm 10mm", css=css)  # fmt: skip


LAYOUTS = {"title_at_the_foot": title_at_the_foot, "leaflet_of_the_family": leaflet_of_the_family}
