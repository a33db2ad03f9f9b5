"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import civil_name, truth_name, wedding_day
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def cover_and_contents(dice: Dice) -> Paper:
    """A deed of three pages: a cover with the lawyers, contents with dotted leaders and definitions, then sums, the notary and the signing."""
    wife, husband = dice.person(sex="F", age=(27, 64)), dice.person("partner", sex="M", age=(27, 66))
    wed = wedding_day(dice, (wife, husband))
    issued = dice.day_before(190, 5)
    wed = min(wed, issued - dt.timedelta(days=200))
    sent = issued - dt.timedelta(days=dice.number(17, 40))
    one, two, notary = (dice.person("", age=(29, 64)) for _ in range(3))
    towns = [dice.address("") for _ in range(3)]
    home, other = dice.address(), dice.address("")
    kids = dice.children(husband, 1, "")
    kid = kids[0]
    sale = dice.number(9, 30) * 10000
    owed = dice.number(2, 8) * 10000
    net = sale - owed
    chapters = ("Définitions et comparution", "Exposé de la vie commune", "Effets entre les époux", "L'enfant", "Règlement des intérêts patrimoniaux", "Dépôt, entrée en vigueur, signature")  # fmt: skip
    contents = "".join(f'<div style="display:flex;margin:2.5mm 0"><span>{["I", "II", "III", "IV", "V", "VI"][i]}. &nbsp; {text}</span><span style="flex:1;border-bottom:1pt dotted #555;margin:0 2mm 1mm"></span><span>{2 if i < 3 else 3}</span></div>' for i, text in enumerate(chapters))  # fmt: skip
    html = f"""<div style="min-height:230mm;display:flex;flex-direction:column;justify-content:space-between"><div style="display:flex;justify-content:space-between" class="small"><div><b>{esc(one.named())}</b><br>Barreau de {esc(towns[0].town)}<br>{esc(towns[0].street)}</div><div class="r"><b>{esc(two.named())}</b><br>Barreau de {esc(towns[1].town)}<br>{esc(towns[1].street)}</div></div><div style="text-align:center"><div style="font-size:22pt;line-height:1.4">Convention de divorce<br>par consentement mutuel</div><p style="margin-top:8mm">acte sous signature privée contresigné par avocats<br>articles 229-1 à 229-4 du code civil</p></div><div class="tiny">Projet remis aux époux par lettres recommandées reçues le {long_date(sent)}. Délai de réflexion de quinze jours, à peine de nullité.</div></div>
<div class="new"><h2>Table</h2>{contents}<h2 style="margin-top:8mm">I. Définitions et comparution</h2><p style="text-align:justify"><b>« l'Épouse »</b> désigne Madame {esc(civil_name(wife, " "))}, née le {long_date(wife.birth_date)} à {esc(wife.birth_place)}, demeurant {esc(home.line())}.</p><p style="text-align:justify"><b>« l'Époux »</b> désigne Monsieur {esc(civil_name(husband, " "))}, né le {long_date(husband.birth_date)} à {esc(husband.birth_place)}, demeurant {esc(other.line())}.</p><p style="text-align:justify"><b>« le Notaire »</b> désigne Maître {esc(notary.named())}, à {esc(towns[2].town)}.</p><h2>II. Exposé de la vie commune</h2><p style="text-align:justify">Les Époux se sont mariés le {long_date(wed)} à {esc(towns[2].town)}, sans contrat préalable. Ils vivent séparément depuis le {long_date(dice.day_before(150, 45, of=sent))}.</p><h2>III. Effets entre les époux</h2><p style="text-align:justify">Chacun reprend l'usage de son nom. Aucune prestation compensatoire n'est due. La date des effets du divorce entre les Époux est celle du dépôt.</p></div>
<div class="new"><h2>IV. L'enfant</h2><p style="text-align:justify">{esc(" ".join(kid.first_names))}, né{kid.e} le {long_date(kid.birth_date)}, informé{kid.e} de son droit d'être entendu{kid.e}, n'a pas souhaité l'être. Sa résidence est fixée chez l'Épouse ; l'Époux verse {dice.number(110, 390)} € par mois à titre de contribution, somme indexée au 1er janvier.</p><h2>V. Règlement des intérêts patrimoniaux</h2><table class="grid"><tr><th>Poste</th><th>Montant (€)</th></tr><tr><td>Prix de vente du logement</td><td class="num">{sale}</td></tr><tr><td>Solde du prêt</td><td class="num">- {owed}</td></tr><tr><td>Actif net</td><td class="num">{net}</td></tr><tr><td>Part de l'Épouse</td><td class="num">{net // 2}</td></tr><tr><td>Part de l'Époux</td><td class="num">{net // 2}</td></tr></table><h2>VI. Dépôt, entrée en vigueur, signature</h2><p style="text-align:justify">La présente sera transmise au Notaire dans les sept jours de sa signature, pour être déposée au rang de ses minutes dans les quinze jours suivants. Les honoraires de dépôt s'élèvent à 49,44 € TTC.</p><p>Signée en quatre exemplaires le {long_date(issued)} à {esc(towns[0].town)}, au cabinet du premier avocat nommé.</p><div style="display:flex;justify-content:space-between;margin-top:6mm" class="small"><div>l'Épouse<br>{signature(3 + kid.birth_date.day)}</div><div>l'Époux<br>{signature(issued.day + 40)}</div></div><div style="display:flex;justify-content:space-between;margin-top:5mm" class="small"><div>{esc(one.named())}, avocat{one.e} de l'Épouse<br>{signature(one.birth_date.day)}</div><div>{esc(two.named())}, avocat{two.e} de l'Époux<br>{signature(two.birth_date.day)}</div></div></div>"""
    fields = {"person_names": [truth_name(wife), truth_name(husband)], "issue_date": issued}
    return sheet("divorce_agreement", html, fields, font="Caladea", size=10.8, margin="20mm 24mm", footer="{page}")


LAYOUTS = {"cover_and_contents": cover_and_contents}
