"""Extra layouts: a director's decree that grants, a school's slip with both parents of the pupil."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MONEY_STYLES, amount_in_words, long_date
from samples.paper import Paper, esc
from samples.stationery import republic, sheet, signature, spoken, stamp


def director_decree(dice: Dice) -> Paper:
    """A decree in articles: the director, the social worker and the committee's chair named before the student; the committee's day, the effect and the first payment beside the day it was made."""
    person, style, money = dice.person(age=(18, 27)), dice.pick(("first_LAST", "LAST_first")), dice.pick(MONEY_STYLES[:7])  # fmt: skip
    name, issued = person.named(style), dice.day_before(500, 3)
    sat = dice.day_before(14, 1, of=issued)
    director, chair, worker = (dice.person("", age=(30, 64)) for _ in range(3))
    monthly = float(dice.number(15, 45) * 10)
    months = dice.number(3, 9)
    year = issued.year if issued.month > 7 else issued.year - 1
    html = f"""<div style="display:flex;justify-content:space-between">{republic("Académie de " + dice.pick(("Lille", "Nantes", "Dijon", "Limoges", "Amiens")), "Centre régional des œuvres universitaires")}<div class="small r">Arrêté n° {issued.year}-{dice.digits(4)}<br>Année universitaire {year}-{year + 1}</div></div>
<p style="margin-top:10mm">Le directeur général, {esc(director.named(style))},</p><p>Vu le code de l'éducation, notamment ses articles L. 822-1 et D. 821-1 ;<br>Vu la circulaire du {long_date(dt.date(year, 7, 4))} relative aux aides spécifiques ;<br>Vu le rapport social de {spoken(worker, style)}, assistant{worker.e} de service social, en date du {long_date(dice.day_before(20, 3, sat))} ;<br>Vu l'avis de la commission réunie le {long_date(sat)} sous la présidence de {esc(chair.named(style))},</p>
<p class="c" style="letter-spacing:2mm;margin:6mm 0">ARRÊTE</p><p><b>Article 1er</b> — Une aide annuelle est attribuée à {person.civility} {esc(name)}, INE {dice.digits(9)}{dice.letters(2)}, né{person.e} le {person.birth_date:%d/%m/%Y}, inscrit{person.e} en {dice.pick(("licence 2", "master 1", "première année de BTS", "BUT 3"))}.</p>
<p><b>Article 2</b> — Son montant est de {amount_in_words(monthly * months)} ({money(monthly * months)}), payé en {months} versements de {money(monthly)}, le premier vers le {long_date(issued + dt.timedelta(days=dice.number(8, 20)))}.</p><p><b>Article 3</b> — La présente décision prend effet au {long_date(dt.date(year, 9, 1))}. La bourse sur critères sociaux n'est pas accordée : le revenu des parents ({money(float(dice.number(34000, 52000)))}) dépasse le barème.</p>
<p><b>Article 4</b> — Le bénéficiaire justifie de son assiduité. L'agent comptable, {esc(dice.person("").named(style))}, est chargé de l'exécution du présent arrêté.</p><div class="sign"><div>{stamp("CROUS")}</div><div>Fait le {long_date(issued)}<br>Pour le directeur et par délégation,<br>{esc(dice.person("", age=(30, 60)).named(style))}<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("scholarship_notice", html, {"person_names": [name], "issue_date": issued}, font=dice.font("serif"), size=11, margin="16mm 20mm")  # fmt: skip


def pupil_and_two_parents(dice: Dice) -> Paper:
    """A collège's slip in a half sheet: both parents in facing cells, brother or sister already holding one, the pupil in the line under them with class; three terms with sums; decided, printed, payable on other days."""
    parent, style, money = dice.person("", age=(34, 55)), dice.pick(("LAST_first", "LAST_FIRST")), dice.table_money()
    pupil = dice.person("person", age=(11, 17))
    first = tuple(name for name in parent.first_names if name != pupil.first_name) or ("Claude",)
    parent = replace(parent, first_names=first, last_name=pupil.last_name)
    other, brother = dice.partner(parent, same_name=False), dice.children(parent, 1, "")[0]
    issued = dice.day_before(450, 5)
    asked = dice.day_before(50, 12, of=issued)
    term = dice.pick((39.0, 106.0, 168.0))
    year = issued.year if issued.month > 7 else issued.year - 1
    name = pupil.named(style)
    house = dice.pick(("Collège Louise-Michel", "Collège des Trois Rivières", "Lycée Simone-Veil", "Collège Jean-Zay"))
    terms = "".join(f"<td class='c'><span class='tiny'>{label}</span><br>{money(term)}</td>" for label in ("sept.–déc.", "janv.–mars", "avril–juill."))  # fmt: skip
    html = f"""<table><tr><td><b>{house}</b><br><span class="small">{esc(dice.address("").line())}<br>Service de gestion : {esc(dice.person("").named(style))}</span></td><td class="r small">Bourse nationale {year}/{year + 1}<br>demande du {asked:%d/%m/%Y}</td></tr></table>
<table class="grid" style="margin-top:4mm"><tr><td style="width:50%"><span class="tiny">RESPONSABLE 1 (demandeur)</span><br>{esc(parent.named(style))}<br><span class="small">{esc(dice.address().line())}</span></td><td><span class="tiny">RESPONSABLE 2</span><br>{esc(other.named(style))}<br><span class="small">{esc(dice.address("").line())}</span></td></tr><tr><td><span class="tiny">ÉLÈVE BOURSIER</span><br><b>{esc(name)}</b>, {dice.pick(("6e", "5e", "4e", "3e"))} {dice.pick("ABCD")}, né{pupil.e} le {pupil.birth_date:%d/%m/%Y}</td><td><span class="tiny">AUTRE ENFANT AU FOYER, déjà boursier</span><br>{esc(brother.named(style))} ({brother.birth_date.year})</td></tr></table>
<table class="grid" style="margin-top:3mm"><tr><td><span class="tiny">échelon</span><br>{dice.number(1, 3)}</td>{terms}<td class="c"><span class="tiny">prime d'internat</span><br>0</td><td class="num b"><span class="tiny">année, en euros</span><br>{money(term * 3)}</td></tr></table>
<p class="small" style="margin-top:3mm">Attribuée par décision du chef d'établissement, {esc(dice.person("", age=(40, 62)).named(style))}, le {issued:%d/%m/%Y}. Déduite d'abord de la cantine ({money(round(term * 1.7, 2))} au premier trimestre). Revenu fiscal {year - 1} retenu : {money(float(dice.number(3500, 21000)))}. Le second responsable est informé. Recours dans les deux mois auprès du rectorat.</p><div class="r">{signature(dice.number(0, 99))}</div>"""
    return sheet("scholarship_notice", html, {"person_names": [name], "issue_date": issued}, font=dice.font("sans"), size=9.4, page="A5 landscape", margin="9mm 11mm")  # fmt: skip


LAYOUTS = {"director_decree": director_decree, "pupil_and_two_parents": pupil_and_two_parents}
