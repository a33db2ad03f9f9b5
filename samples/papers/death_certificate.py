"""The acte de décès: copy or extract of the deed (code civil, art. 79), or the short certificat de décès of the town hall."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, civil_name, hour, in_words, town_hall, truth_name
from samples.dice import Dice, unaccented
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_civil,
    _blind_death_certificate,
    _extra_death_certificate,
    _further_death_certificate,
    _mixed_death_certificate,
    _sorted_death_certificate,
)
from samples.stationery import born, head, lines, pairs, republic, sheet, signature, signed, stamp, ticked


def full_copy(dice: Dice) -> Paper:
    """Copie intégrale d'acte de décès."""
    person, hall = dice.person(age=(40, 98)), town_hall(dice)
    other = dice.partner(person, same_name=False)
    day, number = dice.day_before(2000, 20), dice.number(2, 2400)
    issued = dice.day_before(15)
    text = (
        f"<p>Le {in_words(day)} à {hour(dice)} est décédé{person.e}, {dice.number(1, 99)} avenue de l'Hôpital, <b>{civil_name(person)}</b>, {born(person)}, retraité{person.e}, "
        f"domicilié{person.e} à {hall.town}, {dice.address('').street}, {'époux' if person.sex == 'M' else 'épouse'} de {civil_name(other)}.</p>"
        f"<p>Dressé sur la déclaration de {dice.person('').named()}, employé des pompes funèbres, qui, lecture faite et invité à lire l'acte, a signé avec Nous, {hall.officer}, officier de l'état civil.</p>"
    )
    html = (
        head(republic(f"MAIRIE {hall.of.upper()}"), f"Département : {hall.department}")
        + f"<h1>COPIE INTÉGRALE<br>ACTE DE DÉCÈS N° {number}</h1><p class='b'>{birth_surname(person)} {', '.join(person.first_names)}</p>"
        + text + "<p>Copie certifiée conforme aux registres de l'état civil.</p>"
        + signed(hall.town, long_date(issued), hall.officer, seed=number, seal=f"MAIRIE {hall.of.upper()}", quality="L'officier de l'état civil")
    )  # fmt: skip
    return sheet(
        "death_certificate",
        html,
        {"person_names": [truth_name(person)], "issue_date": issued},
        font=dice.font("serif"),
        size=11,
    )


def certificate(dice: Dice) -> Paper:
    """Certificat (or extract) de décès, a form with the facts."""
    person, hall = dice.person(age=(40, 98)), town_hall(dice)
    day, issued = dice.day_before(900, 20), dice.day_before(15)
    title = dice.pick(("CERTIFICAT DE DÉCÈS", "EXTRAIT D'ACTE DE DÉCÈS", "BULLETIN DE DÉCÈS"))
    rows = (
        ("Nom", f"<b>{birth_surname(person)}</b>"), ("Prénoms", f"<b>{', '.join(person.first_names)}</b>"), (f"Né{person.e} le", long_date(person.birth_date)),
        ("À", person.birth_place), ("Situation", "marié" + person.e), ("Domicile", dice.address("").line()), (f"Décédé{person.e} le", long_date(day)), ("À", hall.town),
    )  # fmt: skip
    html = (
        head(lines(f"<b>Mairie {hall.of}</b>", "Service de l'état civil"), f"Acte n° {dice.number(2, 2400)}")
        + f"<h1>{title}</h1><p>Nous, maire {hall.of}, certifions que l'acte de décès de la personne désignée ci-dessous a été inscrit sur les registres de l'état civil de la commune :</p>"
        + pairs(rows, width="24%") + signed(hall.town, f"{issued:%d/%m/%Y}", hall.officer, seed=4, seal=f"MAIRIE {hall.of.upper()}")
    )  # fmt: skip
    return sheet(
        "death_certificate", html, {"person_names": [truth_name(person)], "issue_date": issued}, font=dice.font()
    )


def extract(dice: Dice) -> Paper:
    """Extrait in two lines of prose, from a small town, typed."""
    person, hall = dice.person(age=(40, 98)), town_hall(dice)
    day, issued = dice.day_before(900, 20), dice.day_before(15)
    html = (
        f"<div class='c'>{republic(f'COMMUNE {hall.of.upper()}')}</div><h1>EXTRAIT DES REGISTRES DES ACTES DE DÉCÈS</h1><p>Année {day.year} - acte n° {dice.number(1, 90)}</p>"
        + f"<p>Le {long_date(day)} est décédé{person.e} à {hall.town} : <b>{civil_name(person)}</b>, {born(person)}, veuf ou veuve.</p><p>Pour extrait conforme, délivré le {long_date(issued)}.</p>"
        + signed("", f"{issued:%d/%m/%Y}", hall.officer, seed=11, seal=f"MAIRIE {hall.of.upper()}", quality="Le maire")
    )  # fmt: skip
    return sheet(
        "death_certificate",
        html,
        {"person_names": [truth_name(person)], "issue_date": issued},
        font="Liberation Mono",
        size=10,
    )


LAYOUTS = {"full_copy": full_copy, "certificate": certificate, "extract": extract}  # fmt: skip


def multilingual(dice: Dice) -> Paper:
    """The convention's form in several languages: a number before each caption, dates as Jo Mo An in cells, parents at the foot, the deceased in the middle."""
    person = dice.person(age=(35, 96))
    father, mother, other = dice.person("", "M"), dice.person("", "F"), dice.partner(person, same_name=False)
    hall, died = town_hall(dice), dice.day_before(1500, 20)
    issued = dice.day_after(60, 1, of=died)
    issued = min(issued, dice.today)

    def cells(day: dt.date) -> str:
        box = "border:.5pt solid #333;padding:0 2mm;margin-right:1mm"
        return f'<span class="tiny">Jo</span> <span style="{box}">{day:%d}</span><span class="tiny">Mo</span> <span style="{box}">{day:%m}</span><span class="tiny">An</span> <span style="{box}">{day:%Y}</span>'

    def line(number: str, words: str, others: str, value: str) -> str:
        return f'<tr><td style="width:7mm" class="b">{number}</td><td style="width:74mm">{words}<br><span class="tiny">{others}</span></td><td style="vertical-align:middle"><b>{value}</b></td></tr>'

    html = f"""<table class="grid"><tr><td style="width:7mm"><b>1</b></td><td style="width:74mm">État<br><span class="tiny">Staat — State — Estado — Stato — Κράτος — Devlet</span></td><td><b>FRANCE</b></td></tr>
<tr><td><b>2</b></td><td>Service de l'état civil de<br><span class="tiny">Standesamt — Civil registry office of — Registro civil de — Ufficio dello stato civile di</span></td><td><b>{hall.town.upper()} ({hall.department})</b></td></tr></table>
<div class="c" style="margin:6mm 0"><span style="font-size:1.25em;font-weight:bold">3 &nbsp; EXTRAIT DE L'ACTE DE DÉCÈS N° {dice.number(2, 1800)}</span><br><span class="tiny">Auszug aus dem Sterbeeintrag — Extract of the register of deaths — Extracto de la partida de defunción — Estratto del registro degli atti di morte — Assento de óbito</span></div>
<table class="grid">{line("4", "Date et lieu du décès", "Tag und Ort des Todes — Date and place of death — Fecha y lugar de la defunción", cells(died) + "<br>" + hall.town)}{line("5", "Nom", "Name — Name — Apellidos — Cognome", birth_surname(person))}{line("6", "Prénoms", "Vornamen — Forenames — Nombre propio — Prenomi", ", ".join(person.first_names))}{line("7", "Sexe", "Geschlecht — Sex — Sexo — Sesso", person.sex)}{line("8", "Date et lieu de naissance ou âge", "Tag und Ort der Geburt — Date and place of birth", cells(person.birth_date) + "<br>" + person.birth_place)}{line("9", "Dernier domicile", "Letzter Wohnsitz — Last residence — Último domicilio", dice.address().line())}{line("10", "Nom et prénoms du dernier conjoint", "Name und Vornamen des letzten Ehegatten — Name and forenames of the last spouse", f"{birth_surname(other)} {' '.join(other.first_names)}" if dice.chance(0.6) else "————")}{line("11", "Nom et prénoms du père", "Name und Vornamen des Vaters — of the father", f"{birth_surname(person)} {' '.join(father.first_names)}")}{line("12", "Nom et prénoms de la mère", "Name und Vornamen der Mutter — of the mother", f"{birth_surname(mother)} {' '.join(mother.first_names)}")}</table>
<table class="grid" style="margin-top:4mm"><tr><td style="width:81mm"><b>13</b> &nbsp; Date de délivrance, signature et sceau<br><span class="tiny">Ausstellungsdatum, Unterschrift und Dienstsiegel — Date of issue, signature and seal</span></td><td>{cells(issued)}<br>{signature(dice.number(0, 99))}{stamp(f"MAIRIE {hall.of.upper()}")}</td></tr></table>
<p class="tiny">Jo = Jour, Tag, Day, Día — Mo = Mois, Monat, Month, Mes — An = Année, Jahr, Year, Año. M = masculin ; F = féminin. Convention relative à la délivrance d'extraits plurilingues d'actes de l'état civil, Vienne, 8 septembre 1976 (formule C).</p>"""
    return sheet("death_certificate", html, {"person_names": [truth_name(person)], "issue_date": issued}, font="DejaVu Sans", size=8.6, margin="13mm 15mm")  # fmt: skip


LAYOUTS["multilingual"] = multilingual


def written_over(dice: Dice) -> Paper:
    """The town of the last home writes over another town's act: the dead person's name in the margin alone beside the number, days of the death, of both acts and of the copy."""
    person = dice.person(age=(35, 96))
    spouse, teller = dice.partner(person, same_name=False), dice.person("", age=(25, 70))
    there, here = town_hall(dice), town_hall(dice)
    issued = dice.day_before(80, 1)
    died = dice.day_before(2500, 25, of=issued)
    told = died + dt.timedelta(days=dice.number(1, 3))
    copied = told + dt.timedelta(days=dice.number(4, 14))
    father, mother = dice.person("", "M", (60, 99)), dice.person("", "F", (60, 99))
    tie = dice.pick(("époux", "veuf")) if person.sex == "M" else dice.pick(("épouse", "veuve"))
    number = dice.number(5, 900)
    e = person.e
    html = (
        f"<div style='display:flex;gap:5mm'><div style='width:46mm;border-right:.8pt solid;padding-right:3mm;font-size:9.5pt'><b>N° {number}</b><br><br>{civil_name(person)}<br><br><i>transcription</i><br><br><br>Copie conforme au registre, délivrée sans frais à la demande d'un tiers.<br><br>{here.town}, le {long_date(issued)}<br><br>L'officier de l'état civil par délégation du maire,<br>{dice.person('', age=(28, 60)).named()}<br>{stamp('MAIRIE ' + here.of.upper(), '#333')}</div>"
        f"<div style='flex:1;text-align:justify;line-height:1.7'><div class='c small' style='margin-bottom:8mm'>VILLE {here.of.upper()} — {here.department}<br>ÉTAT CIVIL</div>"
        f"<p>Le {in_words(died)}, à {hour(dice)}, est décédée, en l'établissement hospitalier situé {dice.address('').line()}, la personne nommée en marge, domiciliée à {here.town}, {dice.address().street}, née à {person.birth_place} le {in_words(person.birth_date)}, {dice.pick(('retraité' + e, 'sans profession', 'employé' + e))}, fil{'le' if e else 's'} de {father.first_name} {birth_surname(person)} et de {mother.first_name} {mother.last_name.upper()}, tous deux décédés, {tie} de {civil_name(spouse)}.</p>"
        f"<p>Dressé par Nous, {there.officer}, officier de l'état civil de la commune {there.of}, le {in_words(told)}, sur la déclaration de {civil_name(teller)}, {dice.number(24, 60)} ans, agent hospitalier, qui, lecture faite, a signé avec Nous.</p>"
        f"<p>Transcrit le {in_words(copied)} par Nous, {here.officer}, officier de l'état civil {here.of}, sur avis reçu de la mairie du lieu.</p>{signature(dice.number(0, 99), '#111')}</div></div>"
    )  # fmt: skip
    truth = {"person_names": [truth_name(person)], "issue_date": issued}
    return sheet("death_certificate", html, truth, font="URW Bookman", size=11, margin="18mm 18mm")


LAYOUTS["written_over"] = written_over


LAYOUTS |= _further_death_certificate.LAYOUTS
LAYOUTS |= _extra_death_certificate.LAYOUTS


def died_abroad(dice: Dice) -> Paper:
    """The central service's extract of a death abroad: two columns of labels above values, spouse and declarant among them, transcription and delivery at the foot."""
    person = dice.person(age=(48, 93))
    other = dice.person("partner", age=(46, 90))
    died = dice.day_before(1500, 90)
    drawn, issued = died + dt.timedelta(days=dice.number(12, 60)), dice.day_before(25)
    place = dice.pick(
        ("Casablanca (Maroc)", "Porto (Portugal)", "Dakar (Sénégal)", "Alger (Algérie)", "Montréal (Canada)")
    )

    def item(label: str, value: str) -> str:
        return f"<div style='break-inside:avoid;margin-bottom:4mm'><div class='small' style='color:#666'>{label}</div>{value}</div>"  # fmt: skip

    declarant = dice.person("", sex="M", age=(30, 65))
    html = (
        f"<div style='display:flex;justify-content:space-between'>{republic('MINISTÈRE DE L’EUROPE ET DES AFFAIRES ÉTRANGÈRES')}<div class='small r'>Service central d'état civil<br>11 rue de la Maison Blanche<br>44941 Nantes Cedex 9<br>Réf. {dice.digits(4)}.{dice.digits(6)}</div></div><h1 style='margin:10mm 0'>EXTRAIT D'ACTE DE DÉCÈS</h1>"
        "<div style='columns:2;column-gap:12mm;border-top:.8pt solid;border-bottom:.8pt solid;padding:5mm 0'>"
        + item("Nom", f"<b>{birth_surname(person)}</b>") + item("Prénom(s)", f"<b>{', '.join(person.first_names)}</b>") + item("Naissance", f"{long_date(person.birth_date)}, {person.birth_place}") + item("Décès", f"{long_date(died)}, {place}")
        + item("Conjoint", civil_name(other)) + item("Déclarant", f"{declarant.named()}, neveu, né le {declarant.birth_date:%d/%m/%Y}" if person.sex == "M" else f"{declarant.named()}, né{declarant.e} le {declarant.birth_date:%d/%m/%Y}")
        + item("Acte dressé par", f"{dice.person('', age=(30, 60)).named()}, consul adjoint, le {long_date(drawn)}") + item("Numéro", f"CSL.{place[:3].upper()}.{drawn.year}.{dice.digits(5)}")
        + f"</div><p>Extrait conforme aux registres consulaires détenus par le Service central, délivré sous forme électronique.<br>Nantes, le {long_date(issued)}</p><p>L'officier de l'état civil : {dice.person('', age=(30, 60)).named()}</p>{stamp('ETAT CIVIL NANTES', '#333')}"
    )  # fmt: skip
    return sheet("death_certificate", html, {"person_names": [truth_name(person)], "issue_date": issued}, font="Roboto", size=10.5)  # fmt: skip


LAYOUTS["died_abroad"] = died_abroad
LAYOUTS |= _mixed_death_certificate.LAYOUTS
LAYOUTS |= _sorted_death_certificate.LAYOUTS


def old_printer(dice: Dice) -> Paper:
    """A monospace print of the 1990s: values in capitals after the colon, old wording, the foot « à remettre à » for the daughter or son, the dead's former address, days of printing and of receipt."""
    dead = dice.person(age=(48, 94))
    issued = dice.day_before(120, 1)
    died = issued - dt.timedelta(days=dice.number(2, 900))
    told, printed = died + dt.timedelta(days=1), issued
    town, home, old = dice.address("").town, dice.address(), dice.address("")
    child, declarer = dice.person("", age=(20, 45)), dice.person("", age=(25, 60))
    child_name = f"{child.first_name} {dead.last_name}"

    def big(text: str) -> str:
        return esc(unaccented(text).upper())

    name = unaccented(truth_name(dead)).upper()
    rows = [
        ("NOM ET PRENOMS DU DEFUNT" if dead.sex == "M" else "NOM ET PRENOMS DE LA DEFUNTE", esc(name)), ("NE(E) LE", big(f"{long_date(dead.birth_date)} a {dead.birth_place}")),
        ("DECEDE(E) LE", f"{big(long_date(died))} A {dice.number(1, 23)} H {dice.number(10, 59)}"), ("LIEU DU DECES", big(town)),
        ("DERNIER DOMICILE", big(home.line(' '))), ("DOMICILE ANTERIEUR", big(old.line(' '))), ("DECLARANT", f"{big(declarer.named('LAST_first'))}, {dice.pick(('POMPES FUNEBRES', 'EMPLOYE COMMUNAL', 'PARENT'))}"),
        ("ACTE DRESSE LE", f"{told:%d/%m/%Y}"), ("NUMERO DE L'ACTE", f"{dice.number(2, 900):05d}"), ("DEMANDE RECUE LE", f"{issued - dt.timedelta(days=dice.number(1, 9)):%d/%m/%Y}"),
    ]  # fmt: skip
    body = "\n".join(f"{label:<28}:{value}" for label, value in rows)
    star = "*" * 72
    html = f"""<pre style="font-family:inherit;white-space:pre-wrap;margin:0">{star}
  MAIRIE DE {big(town)}                    EC-DEC  PROG 07  PAGE 001
  BULLETIN DE DECES  (EXTRAIT DES MINUTES DE L'ETAT CIVIL)
{star}

{body}

MENTIONS : NEANT

POUR EXTRAIT CONFORME AUX REGISTRES.
{big(town)}, {big(long_date(printed))}
L'OFFICIER DE L'ETAT CIVIL,





{star}
A REMETTRE A : {big(child_name)}, {"FILLE" if child.sex == "F" else "FILS"}, POUR LA CAISSE DE RETRAITE
ET LE BAILLEUR - MEDECIN AYANT CONSTATE : DR {big(dice.person("", age=(35, 60)).named("LAST_first"))}
{star}</pre>"""
    fields = {"person_names": [name], "issue_date": issued}
    return sheet(
        "death_certificate",
        html,
        fields,
        font=dice.pick(("Liberation Mono", "Courier Prime", "Nimbus Mono PS")),
        size=9.5,
        margin="15mm 14mm",
    )


LAYOUTS["old_printer"] = old_printer
LAYOUTS |= _blind_death_certificate.LAYOUTS


def hospital_cards(dice: Dice) -> Paper:
    """A hospital's inner sheet: three cards abreast (the dead, the death, the kin), a delegation, numbers near the names, day after the town."""
    person = dice.person(age=(40, 96))
    doctor, clerk, boss = (dice.person("", age=(30, 62)) for _ in range(3))
    years = (dice.today - person.birth_date).days // 365
    kin = dice.person("", age=(max(18, years - 40), max(19, years - 21)))
    place = dice.address("")
    issued = dice.day_before(300, 2)
    died = issued - dt.timedelta(days=dice.number(1, 9))
    entered = died - dt.timedelta(days=dice.number(0, 20))
    given = " ".join(person.first_names)
    name = f"{given} {person.last_name.upper()}"
    born_as = f"<br>née {esc(person.birth_name.upper())}" if person.birth_name else ""
    cell = "flex:1;border:.8pt solid #456;border-radius:3mm;padding:4mm;line-height:1.55"
    top = "background:#456;color:#fff;padding:1mm 3mm;margin:-4mm -4mm 3mm;border-radius:3mm 3mm 0 0"
    hospital = dice.pick(("Centre hospitalier Ambroise-Paré", "Hôpital de la Croix-Verte", "Centre hospitalier intercommunal des Coteaux"))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:1.2pt solid #456;padding-bottom:3mm"><div><b style="font-size:13pt">{hospital}</b><br><span class="small">Bureau des admissions — état civil · {esc(place.line())}</span></div><div class="small r">Feuille interne ADM-{dice.digits(3)}<br>IPP {dice.digits(8)} · IEP {dice.digits(9)}</div></div>
<h1 style="margin:10mm 0 3mm">Certificat de décès</h1><p class="c">établi par le bureau des admissions au nom de <b>{esc(name)}</b></p>
<div style="display:flex;gap:5mm;margin-top:7mm"><div style="{cell}"><div style="{top}">Patient</div>{esc(given)}<br><b>{esc(person.last_name.upper())}</b>{born_as}<br>né{person.e} {person.birth_date:%d/%m/%Y}<br>{esc(person.birth_place)}<br><span class="small">N° SS {dice.nir(person, key=False)}</span></div>
<div style="{cell}"><div style="{top}">Décès</div>Entrée : {entered:%d/%m/%Y}<br>Survenu : <b>{died:%d/%m/%Y}</b> à {dice.number(0, 23):02d} h {dice.number(10, 59)}<br>Service : {dice.pick(("médecine polyvalente", "soins palliatifs", "réanimation"))}<br>Constaté : Dr {esc(doctor.named())}<br>Mairie avisée, acte n° {dice.number(20, 900)}</div>
<div style="{cell}"><div style="{top}">Proche prévenu</div>{esc(kin.named())}<br>{"fille" if kin.sex == "F" else "fils"} {"de la patiente" if person.sex == "F" else "du patient"}<br>né{kin.e} {kin.birth_date:%d/%m/%Y}<br>Tél. {dice.phone()}<br>Effets et valeurs remis</div></div>
<p style="margin-top:9mm;text-align:justify">Le présent feuillet est délivré à la famille pour avertir les organismes (caisse, banque, bailleur), dans l'attente des copies de l'acte que la mairie du lieu de décès délivre gratuitement. Il ne comporte aucun renseignement médical.</p>
<table style="width:100%;margin-top:3mm" class="small"><tr><td>Régie des recettes : IBAN {dice.iban()}</td></tr><tr><td>SIRET {dice.siret()} — standard {dice.phone()} — chambre mortuaire {dice.phone()}</td></tr></table>
<div style="display:flex;justify-content:space-between;margin-top:12mm"><div>{stamp("ADMISSIONS", under="C.H.")}</div><div>{esc(place.town)}, {long_date(issued)}<br><br>Pour le directeur, par délégation,<br>{boss.civility} {esc(boss.named())}, attaché d'administration{signature(boss.birth_date.day)}<br><span class="tiny">Saisi par {esc(clerk.named())}</span></div></div>"""
    return sheet("death_certificate", html, {"person_names": [name], "issue_date": issued}, font="Lato", size=10.2, margin="15mm 15mm")  # fmt: skip


LAYOUTS["hospital_cards"] = hospital_cards


def union_form(dice: Dice) -> Paper:
    """The Union's standard form that a town joins to its deed: numbered boxes in two tongues, two issuers' days, spouse and parents beside the one who died."""
    person = dice.person(age=(52, 94))
    hall, spouse = town_hall(dice), dice.person("", age=(50, 90))
    father, mother, officer = (
        dice.person("", sex="M", age=(70, 99)),
        dice.person("", sex="F", age=(70, 99)),
        dice.person("", age=(28, 62)),
    )
    tongue = dice.pick((("PT", "Óbito", "Apelido(s)", "Nome(s) próprio(s)", "Data"), ("ES", "Defunción", "Apellido(s)", "Nombre(s)", "Fecha"), ("IT", "Morte", "Cognome", "Nome", "Data"), ("RO", "Deces", "Nume", "Prenume", "Data")))  # fmt: skip
    issued = dice.day_before(300, 1)
    deed = issued - dt.timedelta(days=dice.number(0, 20))
    died = deed - dt.timedelta(days=dice.number(5, 500))
    drawn = died + dt.timedelta(days=1)
    surname = birth_surname(person)

    def box(number: str, label: str, value: str, pad: int = 0) -> str:
        return f'<div style="display:flex;border-bottom:.4pt solid #888;padding:1.5mm 2mm 1.5mm {2 + pad}mm"><div style="width:74mm" class="small"><b>{number}</b> {label}</div><div style="flex:1">{value}</div></div>'

    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:2pt solid #039;padding-bottom:3mm"><div style="background:#039;color:#fc0;padding:3mm 5mm;font-size:11pt">✶ ✶ ✶</div><div class="c"><b>FORMULAIRE TYPE MULTILINGUE — DÉCÈS</b><br><span class="small">Article 7 du règlement (UE) 2016/1191 du 6 juillet 2016<br>Annexe III — FR/{tongue[0]} · {tongue[1]}</span></div><div class="r small">FRANCE<br>(FR)</div></div>
<p class="tiny" style="margin:2mm 0 4mm">Ce formulaire est joint au document public pour lequel il est délivré et circule avec lui ; il n'a pas de valeur juridique propre hors de l'État de délivrance.</p><div style="border:.6pt solid #333">
{box("1", "AUTORITÉ DÉLIVRANT LE FORMULAIRE", "")}{box("1.1", "Désignation", f"Mairie {esc(hall.of)}, {esc(hall.department)}", 5)}{box("2", "DOCUMENT PUBLIC AUQUEL IL EST JOINT", "")}{box("2.1", "Date d'établissement de l'acte", f"{drawn:%d/%m/%Y}", 5)}{box("2.2", "Numéro de l'acte", f"{dice.number(3, 1200)}", 5)}{box("2.3", "Délivrance de la copie", f"{deed:%d/%m/%Y}", 5)}
{box("3", f"PERSONNE CONCERNÉE PAR L'ACTE ({tongue[1]})", "")}{box("3.1", f"Nom(s) / <i>{tongue[2]}</i>", f"<b>{esc(surname)}</b>", 5)}{box("3.2", f"Prénom(s) / <i>{tongue[3]}</i>", f"<b>{esc(', '.join(person.first_names))}</b>", 5)}{box("3.3", f"{tongue[4]} et lieu de naissance", f"{person.birth_date:%d/%m/%Y} — {esc(person.birth_place)} (FR)", 5)}{box("3.4", "Sexe", f"{ticked('F', person.sex == 'F')} &nbsp; {ticked('M', person.sex == 'M')} &nbsp; {ticked('indéterminé', False)}", 5)}{box("3.5", f"{tongue[4]} et lieu de l'événement", f"{died:%d/%m/%Y} — {esc(hall.town)} (FR)", 5)}
{box("4", "AUTRES RENSEIGNEMENTS", "")}{box("4.1", "Dernier conjoint", esc(civil_name(spouse)), 5)}{box("4.2", "Père", f"{esc(father.first_name)} {esc(surname)}", 5)}{box("4.3", "Mère", esc(civil_name(mother)), 5)}{box("5", "SIGNATURE", "")}{box("5.1", "Nom et qualité", f"{esc(officer.named('first_LAST'))}, officier de l'état civil délégué", 5)}{box("5.2", f"{tongue[4]} de délivrance du formulaire", f"{issued:%d/%m/%Y}", 5)}{box("5.3", "Signature, sceau", f"<div style='display:flex'>{signature(officer.birth_date.day)}{stamp('MAIRIE ' + hall.of.upper())}</div>", 5)}</div>"""
    return sheet("death_certificate", html, {"person_names": [truth_name(person)], "issue_date": issued}, font="FreeSans", size=9.6, margin="12mm 16mm")  # fmt: skip


LAYOUTS["union_form"] = union_form


def diverse_tinted_headings(dice: Dice) -> Paper:
    """The copy of a town's program in tinted headings with indented values; the one who told, the spouse, both parents, a late note in the margin."""
    person, hall = dice.person(age=(48, 96)), town_hall(dice)
    died = dice.day_before(420, 12)
    told = died + dt.timedelta(days=dice.number(0, 2))
    issued = told + dt.timedelta(days=dice.number(1, max(1, min(200, (dice.today - told).days))))
    spouse, mother, teller = dice.person("partner", sex="M" if person.sex == "F" else "F", age=(48, 96)), dice.person("", sex="F"), dice.person("", age=(24, 60))  # fmt: skip
    clerk = dice.person("", age=(26, 60))
    home = dice.address()
    surname = birth_surname(person)

    def heading(text: str) -> str:
        return f'<div style="background:#dfe6dc;padding:1mm 3mm;margin-top:4mm;font-weight:bold;font-size:9pt">{text}</div>'

    def lines(*rows: tuple[str, str]) -> str:
        return "".join(f'<div style="padding:.8mm 0 .8mm 12mm"><i>{a}</i> {b}</div>' for a, b in rows)

    job = dice.pick(("retraité", "sans profession", "ancien agent de la voirie"))
    html = f"""<div class="c"><b>MAIRIE {esc(hall.of.upper())}</b><br>{esc(hall.department)}</div><div style="display:flex;justify-content:space-between;margin-top:6mm"><b style="font-size:13pt">ACTE DE DÉCÈS</b><span>n° {dice.number(3, 1900)} / {told.year}</span></div><p class="small">COPIE INTÉGRALE — le registre fait foi</p>
{heading("DÉFUNT")}{lines(("Nom :", f"<b>{esc(surname)}</b>"), ("Prénoms :", f"<b>{esc(', '.join(person.first_names))}</b>"), ("Naissance :", f"{in_words(person.birth_date)}, {esc(person.birth_place)}"), ("Profession :", job + (person.e if job == "retraité" else "")), ("Domicile :", esc(home.line())), ("Sexe :", "féminin" if person.sex == "F" else "masculin"))}
{heading("DÉCÈS")}{lines(("Survenu le", in_words(died) + ", à " + hour(dice)), ("à", esc(hall.town) + dice.pick((", au domicile", ", au centre hospitalier", ", en maison de retraite"))))}
{heading("FILIATION ET UNION")}{lines(("Père :", f"{esc(dice.person('', sex='M').first_name)} {esc(surname)}, décédé"), ("Mère :", f"{esc(truth_name(mother))}, décédée"), ("Conjoint :", f"{esc(truth_name(spouse))}, né{spouse.e} le {spouse.birth_date:%d/%m/%Y}"))}
{heading("DÉCLARANT")}{lines(("Nom, prénom :", f"{esc(teller.last_name.upper())} {esc(teller.first_name)}, {(dice.today - teller.birth_date).days // 366} ans, employé{teller.e} de pompes funèbres"), ("Agissant pour :", dice.pick(("la famille", "l'établissement"))))}
{heading("RÉDACTION")}{lines(("Dressé le", in_words(told) + ", à " + dice.pick(("neuf heures dix", "onze heures", "quinze heures trente", "seize heures cinq"))), ("par", f"{esc(clerk.named('first_LAST'))}, fonctionnaire municipal{'e' if clerk.sex == 'F' else ''} délégué{clerk.e}, officier de l'état civil"))}
{heading("MENTIONS")}{lines(("—", f"Avis transmis à la mairie de naissance le {told + dt.timedelta(days=1):%d/%m/%Y}."))}
<div style="display:flex;justify-content:space-between;margin-top:9mm"><div>{stamp("MAIRIE " + hall.of.upper(), "#2f5d3a")}</div><div class="r">Pour copie conforme<br>{esc(hall.town)}, le {issued:%d/%m/%Y}<br>{signature(clerk.birth_date.day)}</div></div>"""
    return sheet("death_certificate", html, {"person_names": [truth_name(person)], "issue_date": issued}, font="Nimbus Roman", size=11, margin="15mm 20mm")  # fmt: skip


LAYOUTS["diverse_tinted_headings"] = diverse_tinted_headings
LAYOUTS |= _apart_civil.DEATH
