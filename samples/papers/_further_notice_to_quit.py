"""Further layouts: an employer takes its housing back, an owner's sale in numbered paragraphs, a tenant who ends the sublet."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def duty_housing(dice: Dice) -> Paper:
    """An employer's letter to one who leaves the service: file strip, the end of the work and the end of the housing on two days, the successor named, the indemnity if staying."""
    person, home, style = dice.person(age=(28, 66)), dice.address(), dice.pick(("first_LAST", "LAST_first"))
    firm = dice.company("employer", dice.pick(("company", "public")))
    issued = dice.day_before(200, 4)
    over = issued + dt.timedelta(days=dice.number(10, 60))
    out = over + dt.timedelta(days=dice.pick((60, 90, 91)))
    moved = dice.day_before(6000, 900, of=issued)
    chief, next_one = dice.person("", age=(34, 62)), dice.person("", age=(25, 55))
    name = person.named(style)
    html = f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:1.2em">{esc(firm.name)}</b><br>Direction des ressources humaines<br>Service du patrimoine<br><span class="small">{esc(firm.address.line())}</span></div><table class="small" style="width:70mm;border:.5pt solid #888"><tr><td>Affaire suivie par</td><td>{esc(dice.person("", age=(25, 60)).named("first_last"))}</td></tr><tr><td>Matricule</td><td>{dice.digits(6)}</td></tr><tr><td>Envoi</td><td>LRAR 1A {dice.digits(3)} {dice.digits(3)} {dice.digits(4)} {dice.digits(1)}</td></tr></table></div>
<div style="margin:14mm 0 10mm 55%">{person.civility} {esc(name)}<br>{"<br>".join(esc(row) for row in home.lines())}</div><p>{esc(firm.address.town)}, le {long_date(issued)}</p><p class="b">Objet : fin de mise à disposition du logement de fonction</p><p>{"Madame" if person.e else "Monsieur"},</p>
<p class="justify">Par décision du {long_date(moved)}, un logement vous a été attribué par nécessité de service à l'adresse ci-dessus, en accessoire de votre contrat de travail. Vos fonctions prendront fin le {long_date(over)} ({dice.pick(("départ à la retraite", "licenciement économique", "rupture conventionnelle homologuée"))}).</p>
<p class="justify">Cette occupation ne peut survivre au contrat. Nous vous demandons en conséquence de libérer les lieux, vous et les personnes de votre foyer, <b>au plus tard le {long_date(out)}</b>, délai de tolérance compris. {next_one.civility} {esc(next_one.named(style))}, qui vous succède, doit y emménager ensuite.</p>
<p class="justify">L'état des lieux de sortie sera dressé le dernier jour à {dice.number(9, 16)} heures. Au-delà, une indemnité d'occupation de {dice.number(450, 980)} euros par mois vous serait réclamée et le tribunal serait saisi. Le dépôt de garantie de {dice.number(200, 600)} euros vous sera rendu.</p>
<p class="justify">Cette lettre peut être produite à l'appui d'une demande de logement social. Je vous prie d'agréer, {"Madame" if person.e else "Monsieur"}, mes salutations distinguées.</p><div style="margin-left:55%">{"La directrice" if chief.e else "Le directeur"} des ressources humaines<br>{signature(dice.number(0, 99))}<br>{esc(chief.named(style))}</div>"""
    return sheet("notice_to_quit", html, {"person_names": [name], "issue_date": issued}, font=dice.pick(("Carlito", "Open Sans")), size=10.6, margin="17mm 22mm")  # fmt: skip


def priced_sale(dice: Dice) -> Paper:
    """An owner who sells, in numbered paragraphs with the heading at the left of each; the price in letters and digits, the couple's two names, the owner's notary and the buyer who came to see."""
    person, owner, home = dice.person(age=(25, 76)), dice.person("landlord", age=(45, 86)), dice.address()
    style = dice.pick(("first_LAST", "first_last"))
    people = [person, dice.partner(person)] if dice.chance(0.6) else [person]
    issued = dice.day_before(240, 4)
    ends = (issued + dt.timedelta(days=dice.number(192, 320))).replace(day=dice.pick((14, 27, 28)))
    began = ends.replace(year=ends.year - dice.pick((3, 6, 9))) + dt.timedelta(days=1)
    price = dice.number(85, 420) * 1000
    names = [one.named(style) for one in people]
    notary = dice.person("", age=(34, 66)).named("first_last")
    bits = (
        ("Le bail", f"Vous occupez en vertu d'un bail du {long_date(began - dt.timedelta(days=dice.number(1, 20)))}, ayant pris effet le {long_date(began)}, l'appartement situé {esc(home.line())}."),
        ("Le congé", f"Ce bail ne sera pas reconduit : j'y mets fin pour son terme, le <b>{long_date(ends)}</b> à minuit, dans le but de vendre, selon l'article 15-II de la loi du 6 juillet 1989."),
        ("L'offre", f"Vous êtes prioritaires. Je vous propose d'acheter au prix de {amount_in_words(price)} ({f'{price:,}'.replace(',', ' ')} €), payable comptant le jour de l'acte, chez Maître {esc(notary)}."),
        ("Le délai", f"L'offre vaut pendant les deux premiers mois du préavis. Un amateur, {esc(dice.person('', age=(28, 70)).named(style))}, est déjà passé le {dice.day_before(30, 3, of=issued):%d/%m/%Y} ; il n'achètera que si vous renoncez."),
        ("La consistance", f"Lot n° {dice.number(2, 70)}, {dice.number(28, 96)} m² loi Carrez (mesurage du {dice.day_before(120, 20, of=issued):%d/%m/%Y}), cave n° {dice.number(1, 40)}, charges annuelles {dice.number(700, 2600)} €."),
        ("La notice", "La notice de l'arrêté du 13 décembre 2017 est jointe, ainsi que les cinq premiers alinéas du II, recopiés au dos."),
    )  # fmt: skip
    rows = "".join(f"<tr><td style='width:30mm;vertical-align:top;padding-top:3mm'><b>{i}. {a}</b></td><td class='justify' style='padding-top:3mm'>{b}</td></tr>" for i, (a, b) in enumerate(bits, 1))  # fmt: skip
    to = "<br>".join(f"{one.civility} {esc(n)}" for one, n in zip(people, names, strict=True))
    html = f"""<table><tr><td style="width:52%;vertical-align:top">{esc(owner.named(style))}<br>{"<br>".join(esc(row) for row in dice.address("").lines())}</td><td style="border:.5pt solid #444;padding:4mm">{to}<br>{"<br>".join(esc(row) for row in home.lines())}</td></tr></table>
<p style="margin:9mm 0 4mm">Recommandé avec avis de réception, envoyé le {long_date(issued)}</p><table>{rows}</table><p style="margin-top:6mm">Veuillez recevoir mes salutations.</p><div class="r">{esc(owner.named(style))}<br>{signature(dice.number(0, 99))}</div>"""
    return sheet("notice_to_quit", html, {"person_names": names, "issue_date": issued}, font=dice.pick(("P052", "Liberation Serif")), size=11, margin="17mm 21mm")  # fmt: skip


def sublet_ended(dice: Dice) -> Paper:
    """A tenant ends the sublet of a room: short typed note on a small leaf, the owner above named, two days and a sum in a line each."""
    person, holder, home = dice.person(age=(19, 60)), dice.person("landlord", age=(30, 74)), dice.address()
    issued = dice.day_before(220, 3)
    ends = issued + dt.timedelta(days=dice.pick((30, 31, 60, 92)))
    since, told = dice.day_before(1200, 120, of=issued), dice.day_before(20, 3, of=issued)
    name, called = person.named("first_last"), holder.named("first_last")
    owner = dice.company("landlord_company", "sci")
    html = f"""<p>{esc(called)}<br><span class="small">locataire principal{holder.e}, {esc(home.line())}</span></p><p class="r">À {esc(name)}</p><p style="margin-top:6mm">{esc(home.town)}, {long_date(issued)}</p>
<p>Bonjour {esc(person.first_name)},</p><p>Je suis obligé{holder.e} de reprendre la chambre que je te sous-loue depuis le {long_date(since)}. {esc(owner.name)}, propriétaire de l'appartement, m'a écrit le {told:%d/%m/%Y} que son accord de sous-location du {since - dt.timedelta(days=dice.number(3, 30)):%d/%m/%Y} ne serait pas renouvelé, et mon propre bail s'arrête {dice.pick(("à la fin de l'année", "cet hiver", "dans six mois"))}.</p>
<p>Je te donne donc congé :</p><p style="margin-left:8mm">– dernier jour dans les lieux : <b>{long_date(ends)}</b><br>– loyer dû jusque-là : {dice.number(260, 540)} € par mois, sans changement<br>– caution de {dice.number(200, 500)} € rendue le jour des clés</p>
<p>Garde cette lettre pour ta demande de logement. {esc(dice.person("", age=(22, 60)).named("first_last"))}, de l'Adil, m'a dit qu'elle suffisait.</p><p>Reçue en mains propres le ......................</p><div class="r">{esc(called)}<br>{signature(dice.number(0, 99))}</div>"""
    return sheet("notice_to_quit", html, {"person_names": [name], "issue_date": issued}, font="Nimbus Sans", size=10.4, page="A5", margin="14mm 15mm")  # fmt: skip


LAYOUTS = {"duty_housing": duty_housing, "priced_sale": priced_sale, "sublet_ended": sublet_ended}
