"""The acte de naissance: copie intégrale, extrait avec filiation, extrait sans filiation, extrait plurilingue.

A full copy is a text with mentions in its margin (marriage, Pacs and its end, divorce); an extract is a short form. The
extract without filiation names no parents. Code civil art. 57; décret n° 2017-890 art. 26 to 30.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.civil_status import birth_surname, civil_name, hour, in_words, margin_notes, town_hall, truth_name
from samples.dice import Dice, Person
from samples.french import date_in_words, day_in_words, long_date, number_in_words
from samples.paper import Paper
from samples.papers import (
    _apart_civil,
    _blind_birth_certificate,
    _dealt_birth_certificate,
    _diverse_birth_certificate,
    _further_birth_certificate,
    _gathered_birth_certificate,
    _medley_birth_certificate,
    _mixed_birth_certificate,
    _potluck_birth_certificate,
    _scattered_birth_certificate,
    _sorted_birth_certificate,
    _strewn_birth_certificate,
)
from samples.stationery import PEN, head, lines, pairs, republic, sheet, signature, signed, stamp

_NOTES = ((), ("marriage",), ("pacs",), ("pacs", "pacs_end"), ("marriage", "divorce"))


def full_copy(dice: Dice) -> Paper:
    """Copie intégrale: the deed in full words, its margin on the left."""
    person, hall = dice.person(age=(0, 75)), town_hall(dice)
    age = (dice.today - person.birth_date).days // 365
    father, mother = (
        dice.person("", sex="M", age=(age + 22, age + 45)),
        dice.person("", sex="F", age=(age + 20, age + 40)),
    )
    issued, number = dice.day_before(90), dice.number(5, 4200)
    adult = (dice.today - person.birth_date).days > 19 * 366
    notes = margin_notes(dice, person, dice.pick(_NOTES) if adult else ())
    born = "fils" if person.sex == "M" else "fille"
    text = (
        f"<p>Le {in_words(person.birth_date)} à {hour(dice)} est né{person.e}, {dice.number(1, 90)} rue du Docteur Roux, {', '.join(person.first_names)} "
        f"<b>{birth_surname(person)}</b>, du sexe {'masculin' if person.sex == 'M' else 'féminin'}, {born} de {civil_name(father)}, né à {father.birth_place} le "
        f"{in_words(father.birth_date)}, ouvrier, et de {civil_name(mother)}, née à {mother.birth_place} le {in_words(mother.birth_date)}, employée, "
        f"domiciliés à {hall.town}.</p><p>Dressé par Nous, {hall.officer}, officier de l'état civil, sur la déclaration du père qui, lecture faite et invité "
        "à lire l'acte, a signé avec Nous.</p>"
    )
    margin = (
        f"<b>Acte n° {number}</b><br><br><b>{birth_surname(person)}</b><br>{', '.join(person.first_names)}<br><br>"
        + "<br><br>".join(notes)
    )
    html = (
        head(republic(f"MAIRIE {hall.of.upper()}", "SERVICE DE L'ÉTAT CIVIL"), f"Département : {hall.department}")
        + "<h1>COPIE INTÉGRALE<br>ACTE DE NAISSANCE</h1>"
        + f'<div style="display:flex;gap:8mm"><div class="small" style="width:45mm;border-right:.6pt solid #888;padding-right:4mm">{margin}</div><div style="flex:1">{text}</div></div>'
        + f"<p>Copie certifiée conforme à l'original{', selon procédé informatisé' if dice.chance(0.5) else ''}.</p>"
        + signed(
            hall.town,
            long_date(issued),
            hall.officer,
            seed=number,
            seal=f"MAIRIE {hall.of.upper()}",
            quality="L'officier de l'état civil",
        )
    )
    return sheet(
        "birth_certificate",
        html,
        {"person_names": [truth_name(person)], "issue_date": issued},
        font=dice.font("serif"),
        size=11,
    )


def _extract(dice: Dice, filiation: bool) -> Paper:
    person, hall = dice.person(age=(0, 75)), town_hall(dice)
    issued, number = dice.day_before(90), dice.number(5, 4200)
    father, mother = dice.person("", sex="M", age=(25, 60)), dice.person("", sex="F", age=(25, 60))
    rows = [
        ("Nom", f"<b>{birth_surname(person)}</b>"), ("Prénom(s)", f"<b>{', '.join(person.first_names)}</b>"),
        (f"Né{person.e} le", f"{long_date(person.birth_date)} à {hour(dice)}"), ("À", f"{person.birth_place} ({person.birth_postcode[:2]})"),
        ("Sexe", "masculin" if person.sex == "M" else "féminin"),
    ]  # fmt: skip
    if filiation:
        rows += [("Fils de" if person.sex == "M" else "Fille de", civil_name(father)), ("Et de", civil_name(mother))]
    notes = (
        " ".join(margin_notes(dice, person, dice.pick(_NOTES))) if person.birth_date.year < dice.today.year - 20 else ""
    )
    title = f"EXTRAIT D'ACTE DE NAISSANCE<br>{'AVEC' if filiation else 'SANS'} FILIATION"
    html = (
        head(lines(f"<b>Mairie {hall.of}</b>", f"Département : {hall.department}", "Service de l'état civil"), f"Année {person.birth_date.year}<br>Acte n° {number}")
        + f"<h1>{title}</h1>" + pairs(rows, width="26%")
        + f"<p><b>Mentions marginales :</b> {notes or 'Néant'}</p>"
        + f"<p>Extrait délivré conforme aux registres le {long_date(issued)}</p>"
        + f'<div class="sign"><div>{stamp(f"MAIRIE {hall.of.upper()}")}</div><div>L\'officier de l\'état civil<br>{hall.officer}<br>{signature(number)}</div></div>'
    )  # fmt: skip
    return sheet(
        "birth_certificate",
        html,
        {"person_names": [truth_name(person)], "issue_date": issued},
        font=dice.font("any"),
        size=11,
    )


def extract_with_parents(dice: Dice) -> Paper:
    """Extrait avec filiation: a form with the parents' names."""
    return _extract(dice, True)


def extract_without_parents(dice: Dice) -> Paper:
    """Extrait sans filiation: the person and nobody else."""
    return _extract(dice, False)


def multilingual(dice: Dice) -> Paper:
    """Extrait plurilingue (Vienna convention of 1976): numbered boxes with the labels in several languages."""
    person, hall = dice.person(age=(0, 60)), town_hall(dice)
    father, mother = dice.person("", sex="M", age=(25, 60)), dice.person("", sex="F", age=(25, 60))
    issued = dice.day_before(90)
    born = person.birth_date
    rows = (
        ("1", "État / Staat / State / Estado", "FRANCE"), ("2", "Service de l'état civil de / Registry office of", hall.town.upper()),
        ("3", "Extrait de l'acte de naissance n° / Extract from birth registration no.", str(dice.number(5, 4200))),
        ("4", "Date et lieu de naissance / Date and place of birth", f"Jo {born:%d} Mo {born:%m} An {born:%Y} &nbsp; {person.birth_place.upper()}"),
        ("5", "Nom / Name / Surname / Apellidos", birth_surname(person)), ("6", "Prénoms / Vornamen / Forenames / Nombre propio", ", ".join(person.first_names)),
        ("7", "Sexe / Geschlecht / Sex / Sexo", person.sex),
        ("8", "Nom et prénoms du père / Father / Vater / Padre", f"{birth_surname(father)} {', '.join(father.first_names)}"),
        ("9", "Nom et prénoms de la mère / Mother / Mutter / Madre", f"{birth_surname(mother)} {', '.join(mother.first_names)}"),
        ("10", "Autres énonciations de l'acte / Other particulars of the registration", ""),
        ("11", "Date de délivrance, signature, sceau / Date of issue, signature, seal", f"Jo {issued:%d} Mo {issued:%m} An {issued:%Y}"),
    )  # fmt: skip
    cells = "".join(
        f'<tr><td style="width:8%">{n}</td><td class="small" style="width:46%">{label}</td><td class="b">{value}</td></tr>'
        for n, label, value in rows
    )
    html = (
        '<div class="c small">Convention signée à Vienne le 8 septembre 1976</div><h1 style="font-size:1.1em">EXTRAIT DE L\'ACTE DE NAISSANCE<br>'
        "AUSZUG AUS DEM GEBURTSEINTRAG<br>EXTRACT OF THE REGISTRATION OF A BIRTH</h1>"
        f'<table class="grid">{cells}</table><div class="sign">{stamp(f"MAIRIE {hall.of.upper()}")}{signature(3)}</div>'
    )
    # The day of issue is in three boxes and not in any usual form.
    fields = {"person_names": [f"{birth_surname(person)} {' '.join(person.first_names)}"], "issue_date": issued}
    return sheet("birth_certificate", html, fields, font=dice.font())


def second_filiation_beside(dice: Dice) -> Paper:
    """An extract whose parents stand in two columns under the person, each with names and birth of their own."""
    person, hall = dice.person(age=(0, 70)), town_hall(dice)
    father, mother = dice.person("", sex="M", age=(25, 70)), dice.person("", sex="F", age=(25, 70))
    issued = dice.day_before(90)

    def parent(label: str, one: Person) -> str:
        return (
            f'<div style="width:48%"><div class="c b">{label}</div>Nom : {birth_surname(one)}<br>'
            f"Prénoms : {', '.join(one.first_names)}<br>né{one.e} le {long_date(one.birth_date)}<br>à {one.birth_place}</div>"
        )

    html = (
        head(lines(f"<b>VILLE {hall.of.upper()}</b>", "ÉTAT CIVIL"), f"N° {dice.number(5, 4200)} / {person.birth_date.year}")
        + "<h1>EXTRAIT DE NAISSANCE</h1>"
        + f'<p class="c"><b>{birth_surname(person)}</b><br>{", ".join(person.first_names)}<br>né{person.e} le {long_date(person.birth_date)} à {person.birth_place}</p>'
        + f'<div style="display:flex;justify-content:space-between">{parent("PÈRE", father)}{parent("MÈRE", mother)}</div>'
        + signed(hall.town, f"{issued:%d/%m/%Y}", hall.officer, seed=4, seal=f"MAIRIE {hall.of.upper()}", quality="Pour le maire, l'officier délégué")
    )  # fmt: skip
    fields = {"person_names": [truth_name(person)], "issue_date": issued}
    return sheet("birth_certificate", html, fields, font=dice.font("any"))


def ofpra(dice: Dice) -> Paper:
    """The certificate that OFPRA gives to refugees in the place of a birth certificate: a double-ruled frame, parents « selon les déclarations », the decision's date, no town hall."""
    person, number = dice.person(age=(2, 70)), dice.digits(9)
    years = (dice.today - person.birth_date).days // 365
    father, mother = (dice.person("", sex=sex, age=(years + 19, years + 43)) for sex in ("M", "F"))
    issued = dice.day_before(700)
    granted = dice.day_before(2400, 40, of=issued)
    place = dice.pick(
        (
            "Kaboul (Afghanistan)",
            "Conakry (Guinée)",
            "Asmara (Érythrée)",
            "Goma (République démocratique du Congo)",
            "Alep (Syrie)",
            "Jaffna (Sri Lanka)",
        )
    )
    son = "fils" if person.sex == "M" else "fille"
    html = (
        f'<div style="border:3pt double #2a3b6e;padding:11mm"><div class="head"><div class="small"><b>RÉPUBLIQUE FRANÇAISE</b><br>Office français de protection<br>des réfugiés et apatrides<br>201, rue Carnot<br>94136 Fontenay-sous-Bois</div><div class="small r">Mission de la protection<br>Dossier n° {number[:2]}-{number[2:4]}-{number[4:]}<br>Acte {dice.number(100, 9999)}/{issued.year}</div></div>'
        '<h1 style="letter-spacing:2pt">CERTIFICAT DE NAISSANCE</h1><p class="c"><i>tenant lieu d\'acte d\'état civil (article L. 121-9 du code de l\'entrée et du séjour des étrangers et du droit d\'asile)</i></p>'
        f"<p style='margin-top:9mm;line-height:1.9;text-align:justify'>Nous, directeur général de l'Office, sur le vu des pièces du dossier et des déclarations de l'intéressé{person.e}, à qui la qualité de réfugié{person.e} a été reconnue par décision du {long_date(granted)}, certifions que <b>{', '.join(person.first_names)} {birth_surname(person)}</b>, de sexe {'masculin' if person.sex == 'M' else 'féminin'}, est né{person.e} le <b>{long_date(person.birth_date)}</b> à {place}, {son} de {civil_name(father)}, né le {long_date(father.birth_date)}, et de {civil_name(mother)}, née le {long_date(mother.birth_date)}.</p>"
        f"<p>Mentions : néant.</p><p class='r' style='margin-top:12mm'>À Fontenay-sous-Bois, le {long_date(issued)}</p><p class='r'>Pour le directeur général, l'officier de protection<br>{signature(dice.number(0, 99))}</p></div><p class='tiny'>Toute personne peut vérifier l'authenticité de ce certificat auprès de l'Office. Ce document a la valeur d'un acte authentique.</p>"
    )  # fmt: skip
    return sheet(
        "birth_certificate", html, {"person_names": [truth_name(person)], "issue_date": issued}, font="P052", size=10.8
    )


def senegal(dice: Dice) -> Paper:
    """An extract of a West African register: the date in letters and in figures, first names and surname in separate frames, parents below, an office stamp."""
    person = dice.person(age=(1, 75))
    father, mother = dice.person("", sex="M", age=(25, 60)), dice.person("", sex="F", age=(25, 60))
    issued, number = dice.day_before(90), dice.number(12, 3900)
    town, region = dice.pick((("Pikine", "Dakar"), ("Thiès", "Thiès"), ("Kolda", "Kolda"), ("Matam", "Matam"), ("Bakel", "Tambacounda"), ("Ziguinchor", "Ziguinchor")))  # fmt: skip
    officer, birth = dice.person("", age=(35, 60)), person.birth_date
    year = number_in_words(birth.year).replace("mille neuf cent", "mil neuf cent", 1)

    def cell(label: str, value: str, span: int = 1, width: str = "") -> str:
        return f"<td colspan='{span}' style='border:.7pt solid #333;padding:1.5mm 2.5mm;{f'width:{width}' if width else ''}'><div style='font-size:6.8pt'>{label}</div><div style='font:10.5pt Liberation Mono'>{value}</div></td>"

    html = (
        f"<table><tr><td style='width:42%;text-align:center;font-size:9pt'><b>RÉPUBLIQUE DU SÉNÉGAL</b><br><i>Un Peuple - Un But - Une Foi</i><br>- - - - - -<br>RÉGION DE {region.upper()}<br>DÉPARTEMENT DE {town.upper()}<br>COMMUNE DE {town.upper()}</td><td style='text-align:center;font-size:13pt;padding-top:5mm'><b>ÉTAT CIVIL</b><br>EXTRAIT DU REGISTRE DES ACTES DE NAISSANCE</td></tr></table>"
        f"<table style='margin-top:6mm'><tr>{cell('Pour l’année (en lettres)', year, 2)}{cell('N° dans le registre', f'{number:05d}')}{cell('AN', str(birth.year))}</tr>"
        f"<tr>{cell('Le (jour et mois en lettres)', day_in_words(birth), 2, '50%')}{cell('En chiffres', f'{birth:%d - %m - %Y}', 2)}</tr><tr>{cell('à (heure)', hour(dice), 2)}{cell('est né(e) à', f'{town} ({region})', 2)}</tr>"
        f"<tr>{cell('Un enfant de sexe', 'masculin' if person.sex == 'M' else 'féminin')}{cell('Prénom(s)', ' '.join(person.first_names), 2)}{cell('Nom de famille', birth_surname(person))}</tr>"
        f"<tr>{cell('de (prénoms et nom du père)', f'{father.first_name} {birth_surname(person)}', 2)}{cell('et de (prénoms et nom de la mère)', f'{mother.first_name} {birth_surname(mother)}', 2)}</tr>"
        f"<tr>{cell('Pays de naissance (pour les naissances à l’étranger)', '/')}{cell('Jugement d’autorisation d’inscription n°', '/', 2)}{cell('Inscrit au greffe le', '/')}</tr></table>"
        f"<table style='margin-top:5mm'><tr><td style='width:55%;font-size:9pt;border:.7pt solid #333;padding:3mm;height:34mm'>MENTIONS MARGINALES<br><br>{dice.pick(('Néant', 'Néant', 'Néant à ce jour'))}</td><td style='padding:2mm 5mm;font-size:9.5pt'>Extrait délivré par le centre de {town} (Principal)<br>Pour extrait certifié conforme<br>{town}, le {issued:%d/%m/%Y}<br>L'officier de l'état civil<br>{officer.first_name} {officer.last_name.upper()}{signature(dice.number(0, 99))}</td></tr></table><div style='margin:-22mm 0 0 92mm'>{stamp(f'CENTRE DE {town.upper()}', '#6a2a8a', under='ETAT CIVIL')}</div><p style='font-size:7.5pt;margin-top:6mm'>Timbre municipal {dice.number(2, 5)}00 F CFA &nbsp; n° {dice.digits(7)}</p>"
    ).replace("’", "'")
    return sheet("birth_certificate", html, {"person_names": [truth_name(person)], "issue_date": issued}, font="FreeSerif", size=10, margin="13mm 15mm")  # fmt: skip


def nantes(dice: Dice) -> Paper:
    """The central service of Nantes, for who was born abroad: an act set up long after the birth, short labels in small capitals, an electronic signature."""
    person, day = dice.person(age=(2, 80)), dice.day_before(85)
    father, mother = (
        replace(dice.person("", sex, (40, 80)), birth_date=person.birth_date - _days(dice, 7200, 13500))
        for sex in ("M", "F")
    )
    place, post = dice.pick((("Kayes (Mali)", "MALI"), ("Tizi Ouzou (Algérie)", "ALGER"), ("Pondichéry (Inde)", "PONDICHERY"), ("Moroni (Comores)", "MORONI"), ("Lisbonne (Portugal)", "LISBONNE")))  # fmt: skip
    made = day - _days(dice, 200, 4000) if person.birth_date.year < day.year - 14 else person.birth_date + _days(dice, 20, 200)  # fmt: skip
    made = min(made, day)
    number = f"{dice.pick(('NAT', 'CSL', 'SCEC'))}.{post}.{made.year}.{dice.number(1, 12):02d}.{dice.digits(5)}"

    def row(label: str, value: str) -> str:
        return f'<tr><td style="width:34mm;font-size:7.5pt;font-variant:small-caps;color:#444;padding-top:3px">{label}</td><td>{value}</td></tr>'

    def parent(other: Person, label: str) -> str:
        return f'<div style="flex:1;border-left:2px solid #98a;padding-left:3mm"><b class="small">{label}</b><table>{row("nom", other.last_name.upper())}{row("prénom(s)", ", ".join(other.first_names))}{row(f"né{other.e} le", long_date(other.birth_date))}{row("à", place)}</table></div>'

    notes = margin_notes(dice, person, dice.pick(_NOTES)) if person.birth_date.year < day.year - 30 else []
    mentions = "".join(f"<p>{note}</p>" for note in notes) or "<p>Néant</p>"
    html = f"""<div class="head"><div>{republic("Ministère de l'Europe et des Affaires étrangères", "Service central d'état civil")}</div><div class="small r">11, rue de la Maison Blanche<br>44941 NANTES CEDEX 09</div></div>
<div style="background:#ece8f1;padding:2mm 4mm;font-size:13pt">Naissance <span style="font-size:9pt">— copie intégrale de l'acte</span><span style="float:right;font-size:8.5pt;padding-top:1.4mm">{number}</span></div>
<table style="margin-top:4mm">{row("nom de famille", f"<b>{birth_surname(person)}</b>")}{row("prénom(s)", f"<b>{', '.join(person.first_names)}</b>")}{row("sexe", "féminin" if person.sex == "F" else "masculin")}{row(f"né{person.e} le", long_date(person.birth_date))}{row("à", place)}</table>
<div style="display:flex;gap:6mm;margin-top:5mm">{parent(father, "Père")}{parent(mother, "Mère")}</div>
<p class="small" style="margin-top:5mm">Acte établi {dice.pick(("par transcription de l'acte étranger", "en vertu des articles 98 et 98-1 du code civil"))}, à Nantes le {long_date(made)}. Après lecture, Nous, {town_hall(dice).officer}, officier de l'état civil par délégation, avons signé.</p>
<div class="small" style="border:1px solid #98a;padding:2mm 4mm;margin-top:3mm"><b>Mentions marginales</b>{mentions}</div>
<div style="display:flex;gap:5mm;margin-top:9mm;align-items:center">{stamp("SERVICE CENTRAL D'ETAT CIVIL")}<div class="small">COPIE DÉLIVRÉE SELON PROCÉDÉ INFORMATISÉ<br>Nantes, le {day:%d/%m/%Y}<br>Acte signé électroniquement (décret n° 2019-993). Vérifiable pendant six mois sur le site du ministère, clé {dice.letters(4)}-{dice.digits(4)}.</div></div>"""
    fields = {"issue_date": day, "person_names": [truth_name(person)]}
    return sheet("birth_certificate", html, fields, font="Open Sans", size=9.6)


def _days(dice: Dice, least: int, most: int) -> dt.timedelta:
    """So many days."""
    return dt.timedelta(days=dice.number(least, most))


LAYOUTS = {"nantes": nantes, "senegal": senegal,
    "second_filiation_beside": second_filiation_beside,
    "full_copy": full_copy, "extract_with_parents": extract_with_parents, "extract_without_parents": extract_without_parents,
    "multilingual": multilingual,
    "ofpra": ofpra,
}  # fmt: skip


def ivory_coast(dice: Dice) -> Paper:
    """Côte d'Ivoire: the extract of the year's register, printed form filled by typewriter, mentions below, fiscal stamp."""
    child, mother, father = dice.person(age=(1, 60)), dice.person("", "F", (45, 80)), dice.person("", "M", (45, 85))
    father = replace(father, last_name=birth_surname(child).title())
    issued = dice.day_before(400, 3)
    town, born = dice.pick(("Bouaké", "Daloa", "Yopougon", "Korhogo", "San-Pédro", "Man", "Abobo")), child.birth_date
    written = born + dt.timedelta(days=dice.number(3, 80))
    job = dice.pick(("commerçant", "planteur", "chauffeur", "instituteur", "mécanicien"))

    def typed(text: str) -> str:
        return f"<span style=\"font-family:'Liberation Mono';font-weight:bold;border-bottom:.5pt dotted #555\">{text}</span>"

    married = dice.chance(0.4) and (issued - born).days > 22 * 365
    notes = (("Marié(e) le", "................................"), ("avec", "................................"), ("Mariage dissous par décision de divorce en date du", "................"), ("Décédé(e) le", "................................"))  # fmt: skip
    if married:
        other = dice.partner(child, same_name=False)
        notes = (("Marié(e) le", typed(f"{issued - dt.timedelta(days=380):%d/%m/%Y} à {town}")), ("avec", typed(civil_name(other))), *notes[2:])  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div class="c small" style="width:70mm">SOUS-PRÉFECTURE DE {town.upper()}<br>————<br>COMMUNE DE {town.upper()}<br>————<br>ÉTAT CIVIL<br>Centre principal</div><div class="c" style="width:80mm"><b>RÉPUBLIQUE DE CÔTE D'IVOIRE</b><br><span class="small">Union — Discipline — Travail</span></div></div>
<div class="c" style="margin:9mm 0 3mm"><span style="font-size:1.9em;letter-spacing:3pt"><b>EXTRAIT</b></span><br>du Registre des Actes de l'État Civil<br>pour l'année {typed(str(written.year))}</div>
<div style="display:flex;gap:8mm;margin-top:7mm"><div style="width:42mm;border-right:.6pt solid;padding-right:3mm">N° {typed(f"{dice.number(12, 2400)} du {written:%d/%m/%Y}")}<br>du Registre<br><br><b>NAISSANCE DE</b><br><br>{typed(birth_surname(child))}<br>{typed(" ".join(child.first_names))}</div>
<div style="flex:1;line-height:2.05">Le {typed(in_words(born))}<br>à {typed(hour(dice))}<br>est né{child.e} à {typed(f"la maternité de {town}")}<br>l'enfant dénommé{child.e} {typed(civil_name(child, " "))}<br>{"fils" if child.sex == "M" else "fille"} de {typed(civil_name(father, " "))}<br>profession {typed(job)}<br>et de {typed(civil_name(mother, " "))}<br>profession {typed("ménagère")}</div></div>
<div class="box" style="border:.6pt solid;margin-top:7mm"><div class="c b small">MENTIONS (éventuellement)</div>{"".join(f"<div>{label} {value}</div>" for label, value in notes)}</div>
<p class="small">Certifie le présent extrait conforme aux indications portées au registre.</p><div style="display:flex;justify-content:space-between;align-items:flex-start"><div style="border:1pt dashed #1a7a3a;color:#1a7a3a;padding:3mm;font-size:8pt" class="c">TIMBRE FISCAL<br><b>500 F CFA</b></div><div class="c">Délivré à {typed(town)}, le {typed(f"{issued:%d/%m/%Y}")}<br>L'Officier de l'État Civil<br><span class="small">(Signature)</span><br>{stamp(f"MAIRIE {town.upper()}", "#6a1b9a", under="C I")}</div></div>"""
    return sheet("birth_certificate", html, {"person_names": [truth_name(child)], "issue_date": issued}, font="FreeSerif", size=10.5)  # fmt: skip


LAYOUTS["ivory_coast"] = ivory_coast


def malian_sheet(dice: Dice) -> Paper:
    """Mali's « volet n° 3 »: numbered boxes for child, father, mother and declarer, filled in with a pen."""
    child, father, mother = dice.person(age=(0, 45)), dice.person("", "M", (30, 70)), dice.person("", "F", (25, 60))
    names, surname = " ".join(child.first_names), birth_surname(child)
    issued = child.birth_date + dt.timedelta(days=dice.number(2, 28))
    place = dice.pick(
        (
            ("Kayes", "Yélimané", "Diafounou"),
            ("Sikasso", "Bougouni", "Garalo"),
            ("Ségou", "Niono", "Sokolo"),
            ("District de Bamako", "Commune IV", "Lafiabougou"),
        )
    )

    def block(title: str, rows: list[tuple[str, str]]) -> str:
        cells = "".join(
            f"<tr><td style='width:44%;border:.5pt solid'>{label}</td><td style='border:.5pt solid;font-family:{PEN};font-size:14pt;line-height:1'>{value}</td></tr>"
            for label, value in rows
        )
        return f"<tr><td style='writing-mode:horizontal-tb;border:.8pt solid;width:19mm;font-weight:bold'>{title}</td><td style='border:.8pt solid;padding:0'><table>{cells}</table></td></tr>"

    html = (
        f"<div class='head small'><div>RÉGION : {place[0]}<br>CERCLE : {place[1]}<br>COMMUNE : {place[2]}<br>Centre principal d'état civil</div><div class='c'><b>RÉPUBLIQUE DU MALI</b><br>Un Peuple - Un But - Une Foi</div></div>"
        f"<p class='c b' style='font-size:15pt;letter-spacing:1.5pt'>ACTE DE NAISSANCE</p><p class='c'>VOLET N° 3 <i>(à remettre au déclarant)</i></p><p>N° de l'acte dans le registre : <b>{dice.number(3, 980)}</b> &nbsp; Rég. {dice.number(1, 22):02d} SP</p><table style='border-collapse:collapse'>"
        + block("ENFANT", [("1. Date de naissance", long_date(child.birth_date)), ("2. Heure", f"{dice.number(1, 23)} h"), ("3. Prénom(s) de l'enfant", names), ("4. Nom", surname), ("5. Sexe", "Masculin" if child.sex == "M" else "Féminin"), ("6. Localité de naissance", place[2])])
        + block("PÈRE", [("7. Prénom et nom", f"{father.first_name} {surname}"), ("8. Âge", f"{dice.number(24, 58)} ans"), ("9. Domicile", place[2]), ("10. Profession", dice.pick(("cultivateur", "commerçant", "chauffeur", "enseignant")))])
        + block("MÈRE", [("11. Prénom et nom", f"{mother.first_name} {mother.last_name.upper()}"), ("12. Âge", f"{dice.number(17, 42)} ans"), ("13. Domicile", place[2]), ("14. Profession", "ménagère")])
        + block("DÉCLARANT", [("15. Prénom et nom", dice.person("", "M", (30, 60)).named()), ("16. Qualité", "agent de santé")])
        + block("OFFICIER", [("17. Prénom et nom", dice.person("", "M", (35, 60)).named()), ("18. Qualité", "Maire")])
        + f"</table><div class='sign'><div>{stamp('CENTRE D ETAT CIVIL', '#6a2480', under='MALI')}</div><div>Date d'établissement : <span style='font-family:{PEN};font-size:15pt'>{issued:%d/%m/%Y}</span><br>L'officier de l'état civil<br>{signature(dice.number(0, 99))}</div></div>"
    )  # fmt: skip
    return sheet(
        "birth_certificate",
        html,
        {"person_names": [f"{names} {surname}"], "issue_date": issued},
        font="Nimbus Roman",
        size=10.5,
        page="148mm 250mm",
        margin="9mm 11mm",
    )


LAYOUTS["malian_sheet"] = malian_sheet


def tunisian(dice: Dice) -> Paper:
    """Tunisia's extract in French: a register's year and number in a strip, captions at the right of the dotted values, dates in words and figures."""
    child, father, mother = dice.person(age=(0, 60)), dice.person("", "M", (35, 80)), dice.person("", "F", (32, 75))
    names, surname = " ".join(child.first_names), birth_surname(child)
    issued = dice.day_before(240, 2)
    town, district = dice.pick((("Tunis", "El Menzah"), ("Sfax", "Sakiet Ezzit"), ("Ariana", "Raoued"), ("Médenine", "Zarzis"), ("Kairouan", "Bou Hajla")))  # fmt: skip
    declared = child.birth_date + dt.timedelta(days=dice.number(1, 9))

    def row(value: str, label: str) -> str:
        return f"<tr><td style='width:66%;border-bottom:.7pt dotted #333;font-family:Courier Prime;padding-top:3mm'>{value}</td><td style='padding-top:3mm'>: {label}</td></tr>"

    html = f"""<table><tr><td style="width:38%"><b>RÉPUBLIQUE TUNISIENNE</b><br><span class="small">Ministère de l'Intérieur</span></td><td class="c"><svg width="46" height="46" viewBox="0 0 46 46"><circle cx="23" cy="23" r="21" fill="none" stroke="#a00"/><path d="M14 23a9 9 0 1 0 14-7a7 7 0 1 1 0 14a9 9 0 0 0 4-7" fill="#a00"/></svg></td><td class="r small" style="width:38%">Gouvernorat : {town}<br>Commune : {district}<br>Arrondissement : {district}</td></tr></table>
<p class="c" style="font-size:15pt;margin:7mm 0 2mm"><b>EXTRAIT DE L'ÉTAT CIVIL</b></p><p class="c">Registre des naissances</p><table style="border:1pt solid;margin:5mm 0"><tr><td style="border-right:1pt solid">Année : {declared.year}</td><td style="border-right:1pt solid">N° de l'acte : {dice.number(4, 1900)}</td><td>Identifiant unique : {dice.digits(8)}</td></tr></table>
<table>{row(names, "Prénom")}{row(surname, "Nom")}{row(f"{date_in_words(child.birth_date)} ({child.birth_date:%d/%m/%Y})", "Date de naissance")}{row(f"{district}, {town}", "Lieu de naissance")}{row("Masculin" if child.sex == "M" else "Féminin", "Sexe")}{row("Tunisienne", "Nationalité")}{row(f"{father.first_name} ben {dice.person('', 'M').first_name}", "Prénom du père et du grand-père")}{row(f"{mother.first_name} {mother.last_name.upper()}", "Prénom et nom de la mère")}{row("Tunisienne / Tunisienne", "Nationalité des parents")}{row(f"{declared:%d/%m/%Y}", "Date de la déclaration")}{row(f"{dice.person('', 'M').named('first_last')}, sage-femme", "Déclarant")}{row("néant", "Mentions (mariage, divorce, décès)")}</table>
<table style="margin-top:12mm"><tr><td style="width:50%" class="small">Timbre : exempté.<br>Valable pour toutes démarches.<br>Délivré sur demande de l'intéressé{child.e}.</td><td>Extrait certifié conforme aux inscriptions du registre<br>{district}, le {issued:%d-%m-%Y}<br>L'officier de l'état civil<br>{stamp("COMMUNE " + district.upper(), "#a03050", under="TUNIS")}</td></tr></table>"""
    truth = {"person_names": [f"{names} {surname}"], "issue_date": issued}
    return sheet("birth_certificate", html, truth, font="C059", size=10.5, margin="13mm 20mm")


LAYOUTS["tunisian"] = tunisian
LAYOUTS |= _medley_birth_certificate.LAYOUTS


LAYOUTS |= _further_birth_certificate.LAYOUTS
LAYOUTS |= _potluck_birth_certificate.LAYOUTS
LAYOUTS |= _mixed_birth_certificate.LAYOUTS
LAYOUTS |= _sorted_birth_certificate.LAYOUTS | _gathered_birth_certificate.LAYOUTS
LAYOUTS |= _dealt_birth_certificate.LAYOUTS
LAYOUTS |= _blind_birth_certificate.LAYOUTS
LAYOUTS |= _strewn_birth_certificate.LAYOUTS | _scattered_birth_certificate.LAYOUTS
LAYOUTS |= _diverse_birth_certificate.LAYOUTS | _apart_civil.BIRTH
