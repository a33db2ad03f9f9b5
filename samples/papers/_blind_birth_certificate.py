"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, in_words, town_hall, truth_name
from samples.dice import Dice
from samples.french import date_in_words, long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, stamp


def rubric_deed(dice: Dice) -> Paper:
    """The deed by rubrics that town programs print since 2017: child, two parents, the declarant, events, then the delivery in the foot."""
    person = dice.person(age=(0, 8)) if "person" not in dice.given else dice.person()
    age = (dice.today - person.birth_date).days // 365
    mother = dice.person("", sex="F", age=(age + 20, age + 38))
    father = dice.person("", sex="M", age=(age + 21, age + 45))
    hall = town_hall(dice)
    clerk, nurse = dice.person("", age=(25, 60)), dice.person("", age=(24, 62))
    issued = dice.day_before(min(80, max(1, (dice.today - person.birth_date).days - 6)), 1)
    drawn = min(person.birth_date + dt.timedelta(days=dice.number(1, 4)), issued)
    known = person.birth_date - dt.timedelta(days=dice.number(20, 120))
    head = "background:#e9e4f2;font-weight:bold;padding:1mm 2mm;margin-top:3.5mm;font-size:9pt"

    def rubric(title: str, *rows: tuple[str, str]) -> str:
        inner = "".join(f'<tr><td style="width:46mm;color:#555" class="small">{a}</td><td>{b}</td></tr>' for a, b in rows)  # fmt: skip
        return f'<div style="{head}">{title}</div><table>{inner}</table>'

    html = f"""<div style="display:flex;justify-content:space-between"><div><b>Ville {esc(hall.of)}</b><br><span class="small">Direction de l'état civil — {esc(hall.department)}</span></div><div class="r small">Naissance n° {dice.number(20, 3900):05d}<br>Année {person.birth_date.year}</div></div><h1 style="font-size:14pt;margin-top:6mm">Acte de naissance — copie intégrale</h1>
{rubric("ENFANT", ("Nom de famille", f"<b>{esc(birth_surname(person))}</b>"), ("Prénom(s)", esc(", ".join(person.first_names))), ("Sexe", "féminin" if person.sex == "F" else "masculin"), ("Date et heure de naissance", f"{in_words(person.birth_date)}, {dice.number(0, 23)} h {dice.number(10, 59)}"), ("Lieu", f"{esc(hall.town)}, maternité, {dice.number(1, 60)} avenue de la Source"))}
{rubric("PREMIER PARENT — mère", ("Nom de famille, prénoms", f"{esc(birth_surname(mother))} {esc(', '.join(mother.first_names))}"), ("Née le, à", f"{long_date(mother.birth_date)}, {esc(mother.birth_place)}"), ("Profession, domicile", f"aide-soignante, {esc(dice.address().line())}"))}
{rubric("SECOND PARENT — père", ("Nom de famille, prénoms", f"{esc(birth_surname(father))} {esc(', '.join(father.first_names))}"), ("Né le, à", f"{long_date(father.birth_date)}, {esc(father.birth_place)}"), ("Reconnaissance", f"conjointe, reçue le {long_date(known)} avant la naissance"))}
{rubric("DÉCLARANT", ("Prénoms, nom", f"{esc(nurse.named())}, cadre de santé de l'établissement"), ("Déclaration reçue le", f"{long_date(drawn)}, {dice.number(9, 16)} h {dice.number(10, 59)}"), ("Officier de l'état civil", f"{esc(hall.officer)}, par délégation du maire"))}
{rubric("MENTIONS MARGINALES", ("", "Néant"))}
<p style="margin-top:5mm" class="small">Le déclarant et l'officier ont signé après lecture.</p><div style="display:flex;justify-content:space-between;margin-top:6mm">{stamp("VILLE " + hall.of.upper())}<div style="width:90mm">Copie certifiée conforme au registre.<br>{esc(hall.town)}, {date_in_words(issued)}<br>Le fonctionnaire délégué, {esc(clerk.named())}<br>{signature(dice.number(0, 99))}</div></div><div class="tiny" style="border-top:.4pt solid #999;margin-top:3mm">Cette copie n'a pas de durée de validité propre ; l'organisme qui la demande peut l'exiger de moins de trois mois.</div>"""
    return sheet("birth_certificate", html, {"person_names": [truth_name(person)], "issue_date": issued}, font="Nimbus Sans", size=10, margin="13mm 18mm")  # fmt: skip


def judgment_in_place(dice: Dice) -> Paper:
    """A West African extract on dotted lines after a judgment standing in for the deed: judge, petitioner, transcription, parents, delivery."""
    person = dice.person(age=(19, 62))
    age = (dice.today - person.birth_date).days // 365
    father, mother = (
        dice.person("", sex="M", age=(age + 20, age + 45)),
        dice.person("", sex="F", age=(age + 18, age + 40)),
    )
    asker, judge, officer = (dice.person("", sex=s, age=(33, 66)) for s in (None, "M", "F"))
    issued = dice.day_before(500, 20)
    ruled = dice.day_before(900, 60, of=issued)
    entered = min(ruled + dt.timedelta(days=dice.number(5, 30)), issued)
    place = dice.pick(("Conakry - Ratoma", "Kindia", "Labé", "Kankan", "Mamou"))
    dots = "border-bottom:.7pt dotted #222;padding:0 4mm"

    def line(label: str, value: str) -> str:
        return f'<p style="margin:3.6mm 0;display:flex">{label}&nbsp;<span style="{dots};flex:1">{value}</span></p>'

    html = f"""<div style="display:flex;justify-content:space-between"><div class="c small"><b>RÉPUBLIQUE DE GUINÉE</b><br>Travail - Justice - Solidarité<br>—<br>Ministère de l'Administration du Territoire<br>Commune de {place}</div><div class="small">Série B &nbsp; n° {dice.digits(6)}<br>Registre n° {dice.number(1, 40)} &nbsp; Feuillet {dice.number(1, 99)}</div></div>
<h1 style="font-size:15pt;margin-top:9mm">EXTRAIT DU REGISTRE DE L'ÉTAT CIVIL</h1><p class="c"><b>(NAISSANCE)</b><br><i class="small">transcription d'un jugement supplétif</i></p>
{line("Jugement n°", f"{dice.number(100, 9999)} du {ruled:%d/%m/%Y}, tribunal de première instance de {place.split(' ')[0]}")}{line("Juge :", f"{esc(judge.named())}, sur requête de {asker.civility} {esc(asker.named())}")}{line("Transcrit le", f"{entered:%d/%m/%Y} sous le n° {dice.number(10, 900)}")}
{line("Prénoms", esc(" ".join(person.first_names)))}{line("Nom", esc(birth_surname(person)))}{line("Sexe", "Féminin" if person.sex == "F" else "Masculin")}{line("Né(e) le", f"{long_date(person.birth_date)} à {esc(dice.pick(('Télimélé', 'Boké', 'Siguiri', 'Faranah')))}")}{line("Fils / fille de", f"{esc(' '.join(father.first_names))} {esc(birth_surname(father))}, né le {father.birth_date:%d/%m/%Y}")}{line("et de", f"{esc(' '.join(mother.first_names))} {esc(birth_surname(mother))}, née le {mother.birth_date:%d/%m/%Y}")}{line("Mentions marginales", "néant")}
<p style="margin-top:8mm">Pour extrait certifié conforme.</p><div style="display:flex;justify-content:space-between"><div>{stamp("COMMUNE DE " + place.upper()[:14], "#8b1a1a")}</div><div>{place.split(" ")[0]}, le {issued:%d/%m/%Y}<br>L'officier de l'état civil délégué<br>{signature(dice.number(0, 99))}<br>{esc(officer.named())}</div></div>"""
    return sheet("birth_certificate", html, {"person_names": [truth_name(person)], "issue_date": issued}, font="FreeSerif", size=11.5, margin="16mm 20mm")  # fmt: skip


LAYOUTS = {"rubric_deed": rubric_deed, "judgment_in_place": judgment_in_place}
