"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import DEPARTMENTS, TownHall, birth_surname, civil_name, in_words, truth_name
from samples.dice import Dice
from samples.french import date_in_words, long_date
from samples.paper import Paper, esc
from samples.stationery import PEN, full_name, sheet, signature, stamp


def register_photographed(dice: Dice) -> Paper:
    """A register's printed page filled by pen and photocopied, its margin at the left; a strip of the town's program below certifies the copy."""
    person = dice.person(age=(24, 75))
    father, mother = dice.person("", sex="M", age=(40, 70)), dice.person("", sex="F", age=(38, 65))
    midwife = dice.person("", sex="F", age=(30, 60))
    spouse = dice.person("", sex="M" if person.sex == "F" else "F", age=(24, 70))
    hall = TownHall(person.birth_place, DEPARTMENTS.get(person.birth_postcode[:2], "Nord"), full_name(dice.person("", age=(30, 60))))  # fmt: skip
    clerk = dice.person("", age=(25, 60))
    issued = dice.day_before(110, 1)
    born = person.birth_date
    drawn = born + dt.timedelta(days=dice.number(0, 2))
    wed = dice.day_before(2400, 300, of=issued)
    wed = max(wed, born + dt.timedelta(days=20 * 366))
    number = dice.number(12, 940)
    pen = f"font-family:{PEN};font-size:15pt;color:#25305e;padding:0 1.5mm"
    father_age, mother_age = dice.number(24, 45), dice.number(20, 40)
    surname = birth_surname(person)
    note = f"Mention : marié{person.e} à {esc(hall.town)} le {long_date(wed)} avec {esc(civil_name(spouse))}. Le {long_date(wed + dt.timedelta(days=6))}. L'officier de l'état civil délégué." if wed < issued - dt.timedelta(days=10) else "Néant"  # fmt: skip

    def ink(text: str) -> str:
        return f'<span style="{pen}">{esc(text)}</span>'

    html = f"""<div style="border:.4pt solid #888;background:#f6f3ea;display:flex;min-height:190mm"><div style="width:48mm;border-right:1pt solid #666;padding:8mm 4mm"><div style="{pen};text-align:center">N° {number}<br>{esc(surname)}<br>{esc(" ".join(person.first_names))}</div><div style="{pen};font-size:12.5pt;line-height:1.15;margin-top:30mm">{note}</div></div>
<div style="flex:1;padding:8mm 8mm;line-height:2;text-align:justify"><div style="text-align:right" class="small">Naissances — feuillet {dice.number(4, 98)}</div>
<p>Le {ink(in_words(born))}, à {ink(f"{dice.number(1, 23)}")} heures {ink(str(dice.number(2, 58)))} minutes, est né{ink("e") if person.sex == "F" else ""}, {ink(dice.pick(("rue de l'Hôpital", "à la maternité, avenue Pasteur", "clinique Saint-Jean")))}, {ink(" ".join(person.first_names))}, du sexe {ink("féminin" if person.sex == "F" else "masculin")}, de {ink(f"{' '.join(father.first_names)} {surname}")}, {ink(f"{father_age} ans, {dice.pick(('ajusteur', 'cheminot', 'maçon', 'employé'))}")}, et de {ink(f"{' '.join(mother.first_names)} {birth_surname(mother)}")}, {ink(f"{mother_age} ans, {dice.pick(('couturière', 'sans profession', 'vendeuse'))}")}, son épouse, domiciliés {ink(dice.address("").line())}.</p>
<p>Dressé le {ink(long_date(drawn))} sur la déclaration de {ink(f"{midwife.named('first_last')}, sage-femme")}, qui, lecture faite, a signé avec Nous, {ink(hall.officer)}, officier de l'état civil {esc(hall.of)}.</p><div style="display:flex;justify-content:space-between">{signature(midwife.birth_date.day, "#25305e")}{signature(father_age, "#25305e")}</div></div></div>
<div style="display:flex;justify-content:space-between;margin-top:5mm;font-size:8.5pt"><div>Ville {esc(hall.of)} — service de l'état civil<br>Photocopie du registre de l'année {born.year}, acte n° {number}<br>Demande reçue par Internet le {issued - dt.timedelta(days=dice.number(2, 6)):%d/%m/%Y}</div>{stamp("VILLE " + hall.of.upper())}<div>Pour copie certifiée conforme à l'original,<br>délivrée le {issued:%d/%m/%Y}<br>L'officier de l'état civil par délégation,<br>{esc(clerk.named())}</div></div>"""
    return sheet("birth_certificate", html, {"person_names": [truth_name(person)], "issue_date": issued}, font="Nimbus Roman", size=11, margin="11mm 13mm")  # fmt: skip


def adoption_transcribed(dice: Dice) -> Paper:
    """A full adoption's ruling written into the register in the deed's place: court, prosecutor, adopters and earlier days about the child."""
    person = dice.person(age=(3, 30))
    years = (dice.today - person.birth_date).days // 365
    adopter = dice.person("", sex="M", age=(years + 28, years + 44))
    second = dice.person("", sex="F", age=(years + 27, years + 42))
    hall = TownHall(person.birth_place, DEPARTMENTS.get(person.birth_postcode[:2], "Nord"), full_name(dice.person("", age=(30, 60))))  # fmt: skip
    court, seat = dice.address("").town, dice.address("")
    issued = dice.day_before(100, 1)
    span = max(60, (issued - person.birth_date).days)
    ruled = person.birth_date + dt.timedelta(days=min(span - 40, dice.number(500, 1400)))
    asked = max(person.birth_date + dt.timedelta(days=10), ruled - dt.timedelta(days=240))
    written = ruled + dt.timedelta(days=min(25, (issued - ruled).days))
    prosecutor = dice.person("", age=(32, 60))
    surname = birth_surname(person)
    bench = "tribunal judiciaire" if ruled.year >= 2020 else "tribunal de grande instance"
    html = f"""<table style="width:100%"><tr><td style="width:70mm"><b>VILLE {esc(hall.of.upper())}</b><br><span class="small">{esc(hall.department)}<br>Direction des affaires civiles</span></td><td class="r small">Acte n° {dice.number(1, 400)} / {written.year}<br>Page 1/1</td></tr></table>
<div style="text-align:center;margin:9mm 0 2mm;font-size:14pt">NAISSANCE</div><div style="text-align:center">Copie intégrale — transcription d'un jugement</div>
<div style="text-align:center;font-size:12pt;margin:6mm 0;font-weight:bold">{esc(" ".join(person.first_names))} {esc(surname)}</div>
<p style="text-align:justify;line-height:1.75">Par jugement en date du {date_in_words(ruled)}, rendu sur requête déposée le {date_in_words(asked)}, le {bench} de {esc(court)} a prononcé, avec tous les effets de droit attachés à l'adoption plénière, l'adoption par {esc(civil_name(adopter))}, né à {esc(adopter.birth_place)} le {date_in_words(adopter.birth_date)}, et {esc(civil_name(second))}, née à {esc(second.birth_place)} le {date_in_words(second.birth_date)}, son épouse, domiciliés ensemble {esc(seat.line())},</p>
<p style="text-align:justify;line-height:1.75">de l'enfant du sexe {"féminin" if person.sex == "F" else "masculin"}, né{person.e} le {date_in_words(person.birth_date)} à {dice.number(1, 23)} heures à {esc(person.birth_place)}, qui portera désormais le nom de {esc(surname)} et les prénoms de {esc(", ".join(person.first_names))}.</p>
<p style="text-align:justify;line-height:1.75">La présente transcription tient lieu d'acte de naissance à l'adopté{person.e} (article 354 du code civil). Transcrit le {date_in_words(written)} par Nous, {esc(hall.officer)}, adjoint au maire, officier de l'état civil par délégation, sur réquisition de {prosecutor.civility} {esc(prosecutor.named())}, procureur de la République près ledit tribunal.</p>
<div style="border-top:.6pt solid #333;margin-top:10mm;padding-top:3mm"><b>Mentions marginales</b> : sans objet à ce jour.</div>
<div style="display:flex;justify-content:space-between;margin-top:14mm"><div>Copie conforme selon procédé informatisé<br>Délivrée à {esc(hall.town)}, le {issued:%d/%m/%Y}<br><span class="small">par {esc(dice.person("", age=(25, 60)).named())}, agent communal délégué</span></div>{stamp("VILLE " + hall.of.upper())}</div>"""
    return sheet("birth_certificate", html, {"person_names": [truth_name(person)], "issue_date": issued}, font="FreeSerif", size=11.5, margin="18mm 24mm")  # fmt: skip


LAYOUTS = {"register_photographed": register_photographed, "adoption_transcribed": adoption_transcribed}
