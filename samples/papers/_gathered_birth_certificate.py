"""Gathered layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.civil_status import birth_surname, in_words, truth_name
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import TYPEWRITER, sheet, signature, stamp


def steps_overseas(dice: Dice) -> Paper:
    """A town of Guyane or Mayotte: the life of the record as a table of dated steps, surname and given names in cells far apart, the day in letters, « à remettre à » in the foot."""
    person, issued = dice.person(age=(19, 70)), dice.day_before(85, 2)
    town, postcode = dice.pick(
        (("Saint-Laurent-du-Maroni", "97320"), ("Mamoudzou", "97600"), ("Le Port", "97420"), ("Saint-Georges", "97313"))
    )
    father, mother, child = dice.person("", "M", (60, 90)), dice.person("", "F", (56, 88)), dice.children(person, 1)[0]
    declarer, number = dice.person("", age=(30, 60)), f"{dice.number(12, 980)}"
    told = person.birth_date + dt.timedelta(days=dice.number(1, 3))
    known = told + dt.timedelta(days=dice.number(60, 900))
    asked, limit = issued - dt.timedelta(days=dice.number(3, 12)), issued + dt.timedelta(days=dice.number(20, 45))
    steps = [
        (long_date(person.birth_date), "Naissance", f"{dice.number(1, 12)} h {dice.number(10, 59)}, à {esc(town)}, sexe {'féminin' if person.sex == 'F' else 'masculin'}"),
        (long_date(told), "Déclaration", f"reçue de {esc(declarer.named('first_last'))}, {dice.number(28, 61)} ans, {dice.pick(('sage-femme', 'agent hospitalier', 'voisine de la mère'))}"),
        (long_date(known), "Reconnaissance", f"par {esc(' '.join(father.first_names))} {esc(father.last_name.upper())}, devant nous"),
        (long_date(asked), "Demande de copie", f"au guichet, pour le dossier de logement et l'école de {esc(child.first_name)}"),
    ]  # fmt: skip
    rows = "".join(
        f"<tr><td style='width:36mm'>{a}</td><td style='width:40mm'><b>{b}</b></td><td>{c}</td></tr>"
        for a, b, c in steps
    )
    html = f"""<div style="display:flex;justify-content:space-between"><div class="small">Département et région d'outre-mer<br><b style="font-size:12pt">VILLE DE {esc(town.upper())}</b><br>Pôle population — {postcode}</div><div class="small r">Registre des naissances<br>{person.birth_date.year} / feuillet {dice.number(3, 190)}<br>n° {number}</div></div>
<h1 style="margin:7mm 0 5mm">Extrait du registre des naissances, avec indication de la filiation</h1>
<table class="grid"><tr><td style="width:24mm">Nom</td><td style="width:50mm"><b>{esc(birth_surname(person))}</b></td><td style="border-top:0;border-bottom:0;width:26mm"></td><td style="width:24mm">Prénoms</td><td><b>{esc(" ".join(person.first_names))}</b></td></tr></table>
<table class="grid" style="margin-top:4mm">{rows}</table>
<table class="grid" style="margin-top:4mm"><tr><td style="width:24mm">Père</td><td style="width:50mm">{esc(father.last_name.upper())}</td><td style="border-top:0;border-bottom:0;width:26mm"></td><td style="width:24mm"></td><td>{esc(" ".join(father.first_names))}</td></tr><tr><td>Mère</td><td>{esc((mother.birth_name or mother.last_name).upper())}</td><td style="border-top:0;border-bottom:0"></td><td></td><td>{esc(" ".join(mother.first_names))}</td></tr></table>
<p style="margin-top:5mm">Mentions marginales : néant. Délivré pour extrait conforme le {in_words(issued)}.</p>
<div style="display:flex;justify-content:space-between;margin-top:5mm"><div>{stamp("MAIRIE " + town.upper()[:18])}</div><div class="c">L'agent délégué,<br>{esc(dice.person("", age=(28, 60)).named("first_last"))}<br>{signature(dice.number(0, 99))}</div></div>
<div style="border-top:.6pt solid #333;margin-top:8mm;padding-top:2mm" class="small">À retirer avant le {long_date(limit)} — passé ce délai, nouvelle demande. À remettre à : {esc(person.first_name)} {esc(birth_surname(person))} ou à son mandataire, muni d'une pièce d'identité.</div>"""
    fields = {"person_names": [truth_name(person)], "issue_date": issued}
    return sheet("birth_certificate", html, fields, font=dice.font("serif"), size=10.6, margin="16mm 17mm")


def village_boxes(dice: Dice) -> Paper:
    """A village's form filled by typewriter: boxes with a small label above each value, the paper named only in an object line, an older copy quoted, the doctor of the birth and the parents' former address."""
    person, issued = dice.person(age=(18, 75)), dice.day_before(88, 1)
    village, near = dice.address(""), dice.address("")
    father, mother, mayor, doctor = (
        dice.person("", "M", (60, 90)),
        dice.person("", "F", (56, 88)),
        dice.person("", age=(40, 72)),
        dice.person("", age=(40, 65)),
    )
    father = replace(father, birth_date=person.birth_date - dt.timedelta(days=dice.number(8200, 16000)))
    mother = replace(mother, birth_date=person.birth_date - dt.timedelta(days=dice.number(7400, 14500)))
    old = issued - dt.timedelta(days=dice.number(300, 1500))
    name = f"{' '.join(person.first_names)} {birth_surname(person)}"

    def box(label: str, value: str, width: str = "50%") -> str:
        return f"<td style='border:.7pt solid #444;width:{width};padding:1mm 2mm'><div style='font:6.5pt \"Liberation Sans\";color:#333'>{label}</div><div style='padding:1.2mm 0 .6mm'>{value}</div></td>"

    html = f"""<div style="font-family:'Liberation Sans'"><b>COMMUNE DE {esc(village.town.upper())}</b><br><span class="small">Mairie, {esc(village.street)} — {village.postcode} — ouverte mardi et vendredi de 14 h à 17 h</span></div>
<p style="margin:9mm 0 6mm">Objet : copie de l'acte de naissance n° {dice.number(1, 48)} de l'année {person.birth_date.year}</p>
<p>Le maire de la commune, officier de l'état civil, certifie que {esc(name)} est inscrit{person.e} comme suit au registre :</p>
<table style="margin-top:4mm"><tr>{box("Jour de la naissance", in_words(person.birth_date))}{box("Heure et lieu", f"{dice.number(2, 23)} heures, {esc(dice.pick(('au domicile des parents', 'à la maternité')))}, {esc(village.town)}")}</tr>
<tr>{box("Père", esc(f"{' '.join(father.first_names)} {father.last_name.upper()}") + f"<br>né le {long_date(father.birth_date)}, {dice.pick(('cultivateur', 'maçon', 'cheminot'))}")}{box("Mère", esc(f"{' '.join(mother.first_names)} {(mother.birth_name or mother.last_name).upper()}") + f"<br>née le {long_date(mother.birth_date)}, {dice.pick(('institutrice', 'sans profession', 'couturière'))}")}</tr>
<tr>{box("Domicile des parents lors de l'acte", esc(near.line()))}{box("Accouchement constaté par", "docteur " + esc(doctor.named("first_last")))}</tr>
<tr>{box("Mentions en marge", "Néant")}{box("Copie antérieure", f"délivrée le {long_date(old)} (périmée)")}</tr></table>
<p style="margin-top:6mm">Copie conforme selon procédé manuel. Gratuit (décret du 26 septembre 1953).</p>
<div style="display:flex;justify-content:space-between;margin-top:8mm"><div>{stamp("MAIRIE")}</div><div>Fait à {esc(village.town)}, le {issued:%d/%m/%Y}<br>Le maire, {esc(mayor.named())}<br>{signature(dice.number(0, 99))}</div></div>"""
    fields = {"person_names": [truth_name(person)], "issue_date": issued}
    return sheet("birth_certificate", html, fields, font=TYPEWRITER, size=9.8, margin="17mm 18mm")


LAYOUTS = {"steps_overseas": steps_overseas, "village_boxes": village_boxes}
