"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, civil_name, town_hall
from samples.dice import Dice, Person
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import republic, sheet, signature, stamp


def banns(dice: Dice) -> Paper:
    """The banns that a town hall puts on its door: a couple that will marry, no marriage yet."""
    man, woman = dice.person(sex="M", age=(21, 60)), dice.person("partner", sex="F", age=(20, 58))
    hall = town_hall(dice)
    day = dice.day_before(200, 1)
    planned = day + dt.timedelta(days=dice.number(12, 60))
    cell = "width:50%;border:.8pt solid #222;padding:5mm;vertical-align:top;line-height:1.6"

    def one(who: Person, word: str) -> str:
        return f"<i>{word}</i><br><b>{esc(birth_surname(who))}</b><br>{esc(', '.join(who.first_names))}<br>{dice.pick(('agent de service', 'infirmier', 'comptable', 'sans profession'))}<br>domicilié{who.e} {esc(dice.address('').line())}<br>résidant à {esc(hall.town)}"

    html = f"""<div class="c"><b>RÉPUBLIQUE FRANÇAISE</b><br>Mairie {esc(hall.of)} — {esc(hall.department)}<br>état civil</div>
<div class="c" style="font-size:22pt;letter-spacing:.1em;margin:14mm 0 3mm">PUBLICATION DE MARIAGE</div><p class="c">n° {dice.number(3, 140)} / {day.year} — article 63 du code civil</p>
<p class="c" style="margin-top:9mm">Il y a projet de mariage entre :</p><table style="width:100%;border-collapse:collapse"><tr><td style="{cell}">{one(man, "Le futur époux")}</td><td style="{cell}">{one(woman, "La future épouse")}</td></tr></table>
<p style="margin-top:9mm;text-align:justify">La célébration est envisagée à {esc(hall.town)}, à compter du {long_date(planned)}. Les personnes qui connaîtraient un empêchement à cette union sont invitées à en informer sans délai l'officier de l'état civil.</p>
<p>Affiché à la porte de la maison commune le {long_date(day)}, pour dix jours.</p><div style="display:flex;justify-content:space-between;margin-top:12mm">{stamp("MAIRIE " + hall.of.upper())}<div>L'officier de l'état civil,<br>{esc(hall.officer)}{signature(day.day)}</div></div>"""
    return sheet("unknown", html, {}, font="URW Bookman", size=11, margin="20mm 20mm")


def nationality_certificate(dice: Dice) -> Paper:
    """A court's certificate of French nationality: birth, parents and a clerk, yet neither an identity card nor a birth certificate."""
    person = dice.person(age=(18, 70))
    years = (dice.today - person.birth_date).days // 365
    father, mother = dice.person("", sex="M", age=(years + 22, years + 38)), dice.person("", sex="F", age=(years + 20, years + 36))  # fmt: skip
    clerk = dice.person("", age=(28, 62))
    day = dice.day_before(700, 5)
    court = dice.address("").town
    surname = birth_surname(person)
    html = f"""<div style="display:flex;justify-content:space-between"><div>{republic("TRIBUNAL JUDICIAIRE", esc(court.upper()))}</div><div class="small">Service de la nationalité<br>N° DNhM {dice.digits(3)}/{day.year}<br>N° CNF : {dice.digits(4)}/{day.year}</div></div>
<h1 style="margin:16mm 0 10mm">CERTIFICAT DE NATIONALITÉ FRANÇAISE</h1>
<p style="text-align:justify;line-height:1.7">Le directeur des services de greffe judiciaires du tribunal judiciaire de {esc(court)} certifie, sur le vu des pièces suivantes : copie intégrale de l'acte de naissance de l'intéressé{person.e}, acte de naissance et acte de mariage de ses père et mère, livret de famille, que :</p>
<div style="margin:4mm 0 4mm 14mm;line-height:1.7"><b>{esc(surname)} {esc(" ".join(person.first_names))}</b><br>né{person.e} le {long_date(person.birth_date)} à {esc(person.birth_place)}<br>de {esc(civil_name(father))}, né le {father.birth_date:%d/%m/%Y}<br>et de {esc(civil_name(mother))}, née le {mother.birth_date:%d/%m/%Y}<br>demeurant {esc(dice.address().line())}</div>
<p style="text-align:justify;line-height:1.7">est Français{person.e} en vertu de l'article 18 du code civil, comme né{person.e} d'un parent français. Il n'existe pas, à la connaissance du greffe, de cause de perte de cette nationalité.</p><p style="text-align:justify" class="small">Le présent certificat fait foi jusqu'à preuve du contraire (article 31-2 du code civil). Il n'en est délivré qu'un seul exemplaire ; l'intéressé{person.e} peut en faire des copies.</p>
<div style="display:flex;justify-content:space-between;margin-top:14mm">{stamp("TRIBUNAL JUDICIAIRE", "#333")}<div>Délivré à {esc(court)}, le {long_date(day)}<br>Le directeur des services de greffe<br>{esc(clerk.named())}{signature(day.day)}</div></div>"""
    return sheet("unknown", html, {}, font="Liberation Serif", size=11.5, margin="18mm 22mm")


def coffin_permit(dice: Dice) -> Paper:
    """A town hall's leave to close a coffin and bury: the dead, a doctor, an undertaker and days; no certificate of the death."""
    dead = dice.person(age=(50, 98))
    doctor, asker = dice.person("", age=(30, 64)), dice.person("", age=(30, 70))
    hall = town_hall(dice)
    day = dice.day_before(400, 2)
    died = day - dt.timedelta(days=dice.number(1, 3))
    buried = day + dt.timedelta(days=dice.number(1, 4))
    firm = f"Pompes funèbres {dice.pick(('des Tilleuls', 'Lacombe', 'de la Vallée', 'Saint-Roch'))}"

    def line(label: str, value: str) -> str:
        return f'<tr><td style="width:58mm;padding:1.6mm 0">{label}</td><td style="border-bottom:.5pt dotted #444">{esc(value)}</td></tr>'

    html = f"""<div style="border:.8pt solid #333;padding:8mm"><div style="display:flex;justify-content:space-between"><div><b>Commune {esc(hall.of)}</b><br><span class="small">Service des opérations funéraires et cimetières</span></div><div class="small">Registre F — n° {dice.number(10, 900)}</div></div>
<p class="c" style="font-size:13pt;margin:8mm 0 1mm"><b>AUTORISATION DE FERMETURE DE CERCUEIL</b></p><p class="c"><b>ET PERMIS D'INHUMER</b></p><p class="c small">articles R. 2213-17 et R. 2213-31 du code général des collectivités territoriales</p>
<table style="width:100%;margin-top:5mm">{line("Nom du défunt", birth_surname(dead))}{line("Prénoms", " ".join(dead.first_names))}{line("Date et lieu de naissance", f"{dead.birth_date:%d/%m/%Y} — {dead.birth_place}")}{line("Date du décès", f"{died:%d/%m/%Y}")}{line("Certificat du docteur", doctor.named())}{line("À la demande de", f"{asker.named()}, {dice.phone()}")}{line("Opérateur habilité", f"{firm}, habilitation {dice.digits(2)}-{dice.digits(3)}-{dice.digits(4)}")}{line("Fermeture autorisée le", f"{buried:%d/%m/%Y} à {dice.number(8, 15)} h")}{line("Lieu d'inhumation", f"cimetière communal, carré {dice.letters(1)}, emplacement {dice.number(2, 180)}")}</table>
<p style="text-align:justify;margin-top:6mm">Le maire autorise la fermeture du cercueil à l'issue du délai de vingt-quatre heures et l'inhumation ci-dessus, sous la surveillance d'un agent assermenté. Vacation : {dice.number(20, 25)},00 €.</p><div style="display:flex;justify-content:space-between;margin-top:6mm">{stamp("COMMUNE " + hall.of.upper())}<div>Fait en mairie, le {day:%d/%m/%Y}<br>Pour le maire, l'adjoint délégué<br>{esc(hall.officer)}{signature(day.day)}</div></div></div>"""
    return sheet("unknown", html, {}, font="Carlito", size=11.2, margin="16mm 18mm")


LAYOUTS = {
    "banns": banns,
    "nationality_certificate": nationality_certificate,
    "coffin_permit": coffin_permit,
}
