"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def leaflet_of_the_department(dice: Dice) -> Paper:
    """A folded leaflet: rules of the mode of care on the left, the holder only in the last paragraph and the foot, an older decision quoted."""
    person = dice.person(sex="F" if dice.chance(0.85) else None, age=(24, 62))
    spouse = dice.partner(person, same_name=True)
    child = dice.children(person, 1, "")[0]
    home, seat = dice.address(), dice.address("")
    issued = dice.day_before(1400, 20)
    older = dice.day_before(2200, 1750, of=issued)
    ends = issued.replace(year=issued.year + 5, day=min(issued.day, 28))
    places = dice.number(2, 4)
    name = f"{person.last_name.upper()} {person.first_name}"
    half = "flex:1;padding:8mm 9mm;height:172mm"
    html = f"""<div style="display:flex;border:.5pt dashed #999"><div style="{half};background:#fdf3e3"><b style="font-size:13pt;color:#c05a1a">Département — Protection maternelle et infantile</b><br><span class="small">{esc(seat.line())}</span>
<p style="margin-top:8mm"><b>Ce que permet le présent document</b></p><p class="small">Accueillir à domicile, de façon non permanente et contre rémunération, des mineurs confiés par leurs parents (articles L. 421-1 à L. 421-18 du code de l'action sociale et des familles).</p><p><b>Vos obligations</b></p><p class="small">• suivre la formation initiale de 120 heures, dont 80 avant le premier accueil ;<br>• souscrire une assurance de responsabilité civile ;<br>• déclarer au service chaque arrivée et chaque départ dans les huit jours ;<br>• signaler tout changement de logement quinze jours au moins avant l'emménagement.</p><p><b>Nombre d'enfants et repères</b></p><table class="grid small"><tr><th>Capacité</th><th>dont moins de 2 ans</th></tr><tr><td>2 enfants</td><td>2</td></tr><tr><td>3 enfants</td><td>2</td></tr><tr><td>4 enfants</td><td>2</td></tr></table><p class="small" style="margin-top:22mm">Renouvellement : à demander trois mois au moins avant l'échéance.</p></div>
<div style="{half};border-left:.5pt dashed #999"><div style="text-align:center;font-size:16pt;color:#c05a1a;line-height:1.25">Livret d'agrément<br><span style="font-size:11pt">accueil du jeune enfant à domicile<br>(assistante maternelle, assistant maternel)</span></div>
<p style="margin-top:9mm;text-align:justify">Vu le dossier déposé et l'enquête de la puéricultrice de secteur ; vu la décision {older:%d.%m.%y} n° {older:%Y}-{dice.number(100, 999)} qui autorisait un seul accueil, à présent remplacée ;</p><p style="text-align:justify">Considérant que vivent au domicile {spouse.civility} {esc(spouse.named("LAST_first"))}, conjoint, et l'enfant {esc(child.named("LAST_first"))}, né{child.e} le {child.birth_date:%d.%m.%y}, et que leurs bulletins n° 2 et certificats ont été produits ;</p><p style="text-align:justify">Considérant que le logement, d'un accès aisé, offre un espace de sommeil distinct et que les conditions de sécurité sont réunies ;</p>
<p style="margin-top:22mm;text-align:justify">L'agrément est accordé pour {places} mineurs simultanément, de la naissance à dix-huit ans, à la titulaire : <b>{esc(name)}</b>, {esc(home.line())}, pour cinq ans soit jusqu'au {ends:%d.%m.%y}.</p><div style="display:flex;justify-content:space-between"><span class="small">Pour le président du conseil départemental,<br>la médecin-cheffe, Dr {esc(dice.person("", sex="F", age=(35, 60)).named())}</span>{signature(dice.number(0, 99))}</div><div style="border-top:.5pt solid #c05a1a;font-size:7.5pt;padding-top:1mm">Titulaire : {esc(name)} · Agrément n° {issued:%Y}-{dice.number(1000, 9999)} · Décision du {issued:%d.%m.%y}</div></div></div>"""
    if person.sex == "M":
        html = html.replace("à la titulaire", "au titulaire")
    truth = {"person_names": [name], "issue_date": issued}
    return sheet("childminder_approval", html, truth, font="Lato", size=9.6, page="A4 landscape", margin="10mm 10mm")


LAYOUTS = {"leaflet_of_the_department": leaflet_of_the_department}
