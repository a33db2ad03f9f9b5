"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import civil_name, hour, in_words, town_hall, truth_name
from samples.dice import Dice
from samples.french import long_date
from samples.names import MEN, SURNAMES, WOMEN
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, qr
from samples.stationery import republic, sheet, signature, stamp


def diverse_sealed_file_of_the_ministry(dice: Dice) -> Paper:
    """The full copy that the ministry's central service sends as a file: the transcribed deed left, remarks and a printed electronic seal right."""
    person = dice.person(age=(19, 70))
    mother, father = dice.person("", sex="F", age=(45, 90)), dice.person("", sex="M", age=(45, 90))
    consul, officer, spouse = dice.person("", age=(35, 60)), dice.person("", age=(28, 60)), dice.partner(person, same_name=False)  # fmt: skip
    issued, hall = dice.day_before(120), town_hall(dice)
    asked = issued - dt.timedelta(days=dice.number(6, 30))
    told = person.birth_date + dt.timedelta(days=dice.number(3, 25))
    copied = told + dt.timedelta(days=dice.number(30, 900))
    place = dice.pick(("Rabat (Maroc)", "Dakar (Sénégal)", "Tananarive (Madagascar)", "Pondichéry (Inde)", "Abidjan (Côte d'Ivoire)", "Beyrouth (Liban)"))  # fmt: skip
    town, last = place.split(" (")[0], (person.birth_name or person.last_name).upper()
    wed = dice.day_before(1500, 260)
    number = f"CSL.{town[:3].upper()}.{copied.year}.{dice.digits(6)}"
    note = f"Mari{'ée' if person.sex == 'F' else 'é'} à {esc(hall.town)} ({esc(hall.department)}) le {long_date(wed)} avec {esc(civil_name(spouse))}." if (dice.today - person.birth_date).days > 26 * 365 else "Néant."  # fmt: skip
    html = f"""<div style="display:flex;gap:8mm;align-items:flex-start">{republic("Ministère de l'Europe et des Affaires étrangères")}<div style="flex:1;text-align:right" class="small">Service central d'état civil<br>11, rue de la Maison Blanche<br>44941 NANTES CEDEX 09<br>Demande n° {dice.digits(8)} reçue le {asked:%d/%m/%Y}</div></div>
<p class="r b" style="margin:7mm 0 2mm">{number}</p><div style="display:flex;gap:5mm"><div style="flex:1;border-top:2pt solid #000091;padding-top:4mm;line-height:1.75" class="justify"><p><b>Acte de naissance — copie intégrale</b></p>
<p>Le {in_words(person.birth_date)}, à {hour(dice)}, est né{person.e} à {esc(place)} : {esc(civil_name(person))}, du sexe {"féminin" if person.sex == "F" else "masculin"}.</p><p>Père : {esc(civil_name(father)) if father.last_name.upper() == last else esc(", ".join(father.first_names)) + " " + esc(last)}, {dice.pick(("ingénieur", "professeur", "commerçant", "coopérant"))}, né à {esc(dice.address("").town)}. Mère : {esc(civil_name(mother))}, {dice.pick(("sans profession", "infirmière", "institutrice"))}, née à {esc(dice.address("").town)}, son épouse.</p>
<p>Dressé par Nous, {esc(civil_name(consul))}, consul de France à {esc(town)}, officier de l'état civil, le {in_words(copied)}, sur transcription de l'acte local du {told:%d/%m/%Y}, n° {dice.number(4, 2900)}, produit par le père.</p></div>
<div style="width:58mm;background:#f5f5fe;padding:4mm" class="small"><b>MENTIONS</b><p>{note}</p><div style="border:1.2pt solid #000091;padding:3mm;margin-top:52mm"><b style="color:#000091">Cachet électronique visible</b><p>Délivré à Nantes<br>le {issued:%d/%m/%Y} à {dice.number(8, 18):02d} h {dice.number(10, 59)}<br>par {esc(officer.named("first_LAST"))},<br>officier de l'état civil par délégation</p>{qr(dice, 86)}<p class="tiny">Document numérique original. Imprimé, il ne vaut plus que copie simple ; la vérification se fait en ligne pendant six mois.</p></div></div></div>
<p class="tiny" style="margin-top:24mm;border-top:.4pt solid #888;padding-top:2mm">Décret n° 2019-993 du 26 septembre 2019 : actes établis et délivrés sous forme électronique par le ministère des affaires étrangères. Toute altération du fichier est punie par la loi.</p>"""
    return sheet("birth_certificate", html, {"person_names": [truth_name(person)], "issue_date": issued}, font="Open Sans", size=10, margin="14mm 15mm")  # fmt: skip


def diverse_register_extract_of_the_wilaya(dice: Dice) -> Paper:
    """The extract number seven of an Algerian commune: dotted lines, the deed in words, grandparents, a late judgment, the day at the foot."""
    person, clerk = dice.person(age=(19, 75)), dice.person("", age=(30, 58))
    last = (person.birth_name or person.last_name).upper()
    issued = dice.day_before(400)
    told = person.birth_date + dt.timedelta(days=dice.number(1, 5))
    wilaya, place = dice.pick((("Tizi Ouzou", "Azazga"), ("Oran", "Es Sénia"), ("Sétif", "El Eulma"), ("Béjaïa", "Akbou"), ("Constantine", "El Khroub")))  # fmt: skip
    given = " ".join(person.first_names)

    def dots(label: str, value: str) -> str:
        return f'<div style="display:flex;margin:2.6mm 0"><span>{label}&nbsp;</span><span style="flex:1;border-bottom:1pt dotted #444;padding-left:3mm;font-family:Courier Prime">{value}</span></div>'

    html = f"""<div class="c" style="font-weight:bold">RÉPUBLIQUE ALGÉRIENNE DÉMOCRATIQUE ET POPULAIRE</div><div style="display:flex;justify-content:space-between;margin-top:5mm"><div>MINISTÈRE DE L'INTÉRIEUR<br>Wilaya : {wilaya}<br>Daïra : {place}<br>Commune : {place}</div><div class="small r">E.C. 7<br>Année du registre : {told.year}<br>Acte N° {dice.number(12, 4800):05d}</div></div><div class="c" style="margin:9mm 0 7mm;font-size:14pt;border:.8pt solid #222;border-left:0;border-right:0;padding:2mm">EXTRAIT DES REGISTRES DES ACTES DE NAISSANCE</div>
{dots("Le", esc(in_words(person.birth_date)))}{dots("à", hour(dice))}{dots("est né(e) à", place)}{dots("le (la) nommé(e)", esc(last))}{dots("prénom(s)", esc(given))}{dots("du sexe", "féminin" if person.sex == "F" else "masculin")}{dots("fils (fille) de", f"{esc(dice.pick(MEN['maghreb']))} ben {esc(dice.pick(MEN['maghreb']))}, âgé de {dice.number(24, 52)} ans, {dice.pick(('cultivateur', 'journalier', 'employé'))}")}{dots("et de", f"{esc(dice.pick(WOMEN['maghreb']))} {esc(dice.pick(SURNAMES['maghreb']).upper())}, âgée de {dice.number(19, 40)} ans, sans profession")}{dots("domiciliés à", place)}
{dots("Dressé le", f"{long_date(told)} à {dice.number(8, 15)} heures")}{dots("sur déclaration faite par", f"{esc(dice.pick(MEN['maghreb']))} {esc(dice.pick(SURNAMES['maghreb']).upper())}, oncle de l'enfant")}{dots("par Nous, officier de l'état civil", esc(dice.person("", age=(40, 90)).named("first_LAST")))}<p style="margin-top:7mm"><u>Mentions marginales</u></p>{dots("Marié(e) à", "/")}{dots("avec", "/")}{dots("Rectifications", dice.pick(("néant", f"prénom rectifié, ordonnance du {long_date(told + dt.timedelta(days=5200))}")))}
<div style="display:flex;justify-content:space-between;margin-top:10mm"><div class="small">N.B. : pièce valable dix ans, usage administratif.<br>Collationné : {esc(initial(clerk))}</div><div style="width:78mm">{place}, le {issued:%d/%m/%Y}<br>P/ le président de l'A.P.C. et par délégation<div style="display:flex">{signature(clerk.birth_date.day)}{stamp("COMMUNE " + place.upper(), "#5a2a82", under="A.P.C.")}</div></div></div>"""
    return sheet("birth_certificate", html, {"person_names": [f"{given} {last}"], "issue_date": issued}, font="FreeSerif", size=11.2, margin="15mm 18mm")  # fmt: skip


LAYOUTS = {
    "diverse_sealed_file_of_the_ministry": diverse_sealed_file_of_the_ministry,
    "diverse_register_extract_of_the_wilaya": diverse_register_extract_of_the_wilaya,
}
