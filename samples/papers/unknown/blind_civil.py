"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, civil_name, town_hall
from samples.dice import Dice
from samples.french import date_in_words, long_date
from samples.paper import Paper, esc
from samples.stationery import barcode, republic, sheet, signature, stamp


def recognition_before_birth(dice: Dice) -> Paper:
    """The deed by which a father recognises a child not yet born: neither a birth certificate nor a proof of pregnancy."""
    father, mother = dice.person(sex="M", age=(20, 45)), dice.person("partner", sex="F", age=(19, 42))
    hall = town_hall(dice)
    day = dice.day_before(200, 2)
    html = f"""<div style="display:flex;gap:8mm"><div style="width:44mm;border-right:.6pt solid #777;min-height:210mm" class="small"><b>Reconnaissance n° {dice.number(2, 300)}</b><br><br>{esc(birth_surname(father))}<br>avant naissance<br><br><br>Néant</div><div style="flex:1"><b>MAIRIE {esc(hall.of.upper())}</b><br><span class="small">Copie de l'acte de reconnaissance d'un enfant à naître — article 316 du code civil</span>
<p style="text-align:justify;margin-top:14mm;line-height:1.7">Le {date_in_words(day)} à {dice.number(9, 16)} heures {dice.number(10, 59)}, devant Nous, {esc(hall.officer)}, adjoint au maire, officier de l'état civil, a comparu {esc(civil_name(father))}, né le {long_date(father.birth_date)} à {esc(father.birth_place)}, domicilié {esc(dice.address().line())}, lequel a déclaré reconnaître pour son enfant celui ou ceux dont est actuellement enceinte {esc(civil_name(mother))}, née le {long_date(mother.birth_date)} à {esc(mother.birth_place)}. Il a été donné lecture des articles 371-1 et 371-2 du code civil. Lecture faite, le comparant a signé avec Nous.</p>
<p>Le comparant a justifié de son identité et de son domicile.</p><p style="margin-top:10mm">Copie délivrée le {day:%d/%m/%Y}, à présenter lors de la déclaration de naissance.</p><div style="display:flex;justify-content:space-between">{stamp("MAIRIE " + hall.of.upper())}{signature(dice.number(0, 99))}</div></div></div>"""
    return sheet("unknown", html, {}, font="FreeSerif", size=11.5)


def no_pacs(dice: Dice) -> Paper:
    """The central service's word that somebody born abroad has no Pacs: not the proof of one."""
    person = dice.person(age=(20, 60))
    day = dice.day_before(120, 1)
    html = f"""<div style="display:flex;justify-content:space-between">{republic("MINISTÈRE DE L'EUROPE ET DES AFFAIRES ÉTRANGÈRES")}<div class="small r">Service central d'état civil<br>Répertoire civil — bureau du PACS<br>44941 NANTES CEDEX 9</div></div><div style="margin:16mm 0 10mm 52%">{person.civility} {esc(person.named())}<br>{"<br>".join(esc(row) for row in dice.address().lines())}</div>
<p>Nantes, le {long_date(day)}</p><h1 style="font-size:13pt;margin:8mm 0">CERTIFICAT DE NON-PACTE CIVIL DE SOLIDARITÉ</h1><p style="text-align:justify">Le registre, consulté à la date du présent, ne porte aucune déclaration de pacte civil de solidarité au nom de :</p><table class="rows" style="margin:6mm 0"><tr><td>Nom</td><td><b>{esc(birth_surname(person))}</b></td></tr><tr><td>Prénoms</td><td>{esc(", ".join(person.first_names))}</td></tr><tr><td>Né(e) le</td><td>{person.birth_date:%d/%m/%Y}</td></tr><tr><td>À</td><td>Dakar (Sénégal)</td></tr></table>
<p style="text-align:justify">Ce certificat, valable trois mois, est exigé des personnes nées à l'étranger qui souhaitent conclure un pacte ; il n'atteste d'aucune union et ne tient pas lieu d'acte de l'état civil.</p><p class="small">Vérification : {dice.letters(4)}-{dice.digits(4)}-{dice.letters(4)}</p>{barcode(dice.digits(16))}<div style="margin-left:60%">L'officier de l'état civil<br>{signature(dice.number(0, 99))}</div>"""
    return sheet("unknown", html, {}, font="Liberation Sans", size=10.5)


def lost_papers(dice: Dice) -> Paper:
    """A declaration that identity papers were lost, with their numbers: no complaint, no identity paper."""
    person = dice.person(age=(18, 80))
    day = dice.day_before(150, 1)
    lost = day - dt.timedelta(days=dice.number(1, 8))
    agent = dice.person("", age=(24, 58))
    number = dice.digits(2) + dice.letters(2) + dice.digits(5)
    cell = "border:.6pt solid #444;padding:2mm 3mm"
    html = f"""<div style="display:flex;justify-content:space-between"><b>DÉCLARATION DE PERTE</b><span class="small">imprimé remis au guichet — une par titre</span></div><p class="small">Ce document ne constitue ni une plainte, ni un titre d'identité ou de voyage.</p>
<div style="display:flex;margin-top:6mm"><div style="flex:1;{cell}"><span class="tiny">NOM</span><br>{esc(person.last_name.upper())}</div><div style="flex:1;{cell}"><span class="tiny">PRÉNOMS</span><br>{esc(" ".join(person.first_names))}</div></div><div style="display:flex"><div style="flex:1;{cell}"><span class="tiny">NÉ(E) LE</span><br>{person.birth_date:%d/%m/%Y}</div><div style="flex:1;{cell}"><span class="tiny">DOMICILE</span><br>{esc(dice.address().line())}</div></div><div style="display:flex"><div style="flex:1;{cell}"><span class="tiny">TITRE PERDU</span><br>passeport n° {number}, délivré le {dice.day_before(2000, 100, of=lost):%d/%m/%Y}</div><div style="flex:1;{cell}"><span class="tiny">CIRCONSTANCES</span><br>égaré le {lost:%d/%m/%Y} dans les transports</div></div>
<p style="margin-top:8mm;text-align:justify">Je déclare avoir perdu le titre décrit et m'engage à le rapporter si je le retrouve. Je suis averti{person.e} que le titre est invalidé dès maintenant.</p><div style="display:flex;justify-content:space-between;margin-top:8mm"><div>Reçu le {day:%d/%m/%Y}<br>l'agent : {esc(agent.named())}<br>{stamp("COMMISSARIAT")}</div><div>Le déclarant<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("unknown", html, {}, font="Carlito", size=11, margin="18mm 20mm")


LAYOUTS = {
    "recognition_before_birth": recognition_before_birth,
    "no_pacs": no_pacs,
    "lost_papers": lost_papers,
}
