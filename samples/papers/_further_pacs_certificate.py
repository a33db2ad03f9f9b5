"""Further layouts: a register's slip with its counterfoil, a mail of the civil-status desk."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import civil_name, in_words, town_hall, truth_name
from samples.dice import Dice, Person
from samples.french import (
    long_date,
)
from samples.paper import Paper
from samples.stationery import (
    barcode,
    logo,
    sheet,
    signature,
    stamp,
)


def slip_and_counterfoil(dice: Dice) -> Paper:
    """Half a sheet laid wide: the counterfoil kept at the left in brief, the slip at the right; day of the appointment, of the filing and of the registration differ."""
    one = dice.person(age=(20, 60))
    two, hall = dice.partner(one, same_name=False), town_hall(dice)
    done = dice.day_before(1800, 5)
    booked = dice.day_before(60, 12, of=done)
    number = f"{done.year}/{dice.number(1, 380):04d}"

    def party(person: Person) -> str:
        return f"<div style='margin:3mm 0'><b>{civil_name(person, ' ')}</b><br><span class='small'>né{person.e} le {person.birth_date:%d/%m/%Y} à {person.birth_place} — nationalité française</span></div>"

    html = f"""<div style="display:flex"><div style="width:52mm;border-right:1.2pt dashed #555;padding-right:5mm" class="small"><b>Souche</b><br><br>N° {number}<br><br>{one.last_name.upper()} / {two.last_name.upper()}<br><br>Rendez-vous pris le {booked:%d/%m/%Y}<br>Pièces vues par {dice.person("").named("first_last")}<br>Publicité faite : {(done + dt.timedelta(days=3)):%d/%m/%Y}<br><br>{barcode(dice.digits(9))}</div>
<div style="flex:1;padding-left:8mm"><div style="display:flex;justify-content:space-between"><div><b>MAIRIE {hall.of.upper()}</b><br><span class="small">{hall.department} — service de l'état civil</span></div><div>n° {number}</div></div>
<p style="margin-top:5mm">L'officier de l'état civil soussigné certifie que la déclaration conjointe de conclusion d'un pacte civil de solidarité souscrite par</p>{party(one)}et{party(two)}
<p>a été reçue et enregistrée ce jour, {in_words(done)}, à la mairie, où la convention visée leur a été rendue. Ils déclarent fixer leur résidence commune {dice.address().line()}.</p>
<div style="display:flex;justify-content:space-between"><div>{stamp("MAIRIE " + hall.of.upper())}</div><div>Le {done:%d/%m/%Y}<br>{hall.officer}<br>{signature(dice.number(0, 99))}</div></div></div></div>"""
    truth = {"person_names": [truth_name(one), truth_name(two)], "issue_date": done}
    return sheet(
        "pacs_certificate", html, truth, font=dice.font("any"), size=9.8, page="A5 landscape", margin="10mm 11mm"
    )


def civil_desk_mail(dice: Dice) -> Paper:
    """The desk's letter after a request: sentences only, registration before the letter's own day, the surname borne since, earlier pact dissolved."""
    one = dice.person(age=(22, 66))
    two, hall = dice.partner(one, same_name=False), town_hall(dice)
    issued = dice.day_before(80)
    done = dice.day_before(2300, 40, of=issued)
    old = dice.day_before(1500, 200, of=done)
    asked = dice.day_before(14, 2, of=issued)
    ex = dice.person("", age=(22, 66))
    html = f"""<div style="display:flex;gap:6mm;border-bottom:.8pt solid #2a6;padding-bottom:3mm">{logo(hall.town, "#22885f")}<div class="small">Pôle Population et citoyenneté<br>Affaire suivie par {dice.person("").named("first_last")}<br>{dice.phone()}</div></div>
<p style="margin:9mm 0 0 100mm">{one.civility} {civil_name(one, " ")}<br>{"<br>".join(dice.address().lines())}</p><p style="margin:8mm 0">{hall.town}, le {long_date(issued)}</p>
<p>{one.civility},</p><p style="text-align:justify">Vous avez demandé, par votre message du {asked:%d/%m/%Y}, la preuve de votre situation. Je certifie qu'il résulte du registre dématérialisé tenu par mes services que vous êtes lié{one.e}, depuis le {long_date(done)}, par un pacte civil de solidarité (n° PACS {done.year}-{dice.number(2, 220)}) à :</p>
<p style="margin-left:14mm"><b>{civil_name(two, " ")}</b>, né{two.e} le {long_date(two.birth_date)} à {two.birth_place}.</p>
<p style="text-align:justify">Ce pacte n'a fait l'objet, à ce jour, d'aucune convention modificative ni d'aucune dissolution. Le précédent, conclu avec {ex.named("first_LAST")}, avait pris fin le {long_date(old)}.</p><p>La présente est délivrée sans frais, pour servir auprès de votre futur bailleur.</p>
<div style="margin:9mm 0 0 50%">Par délégation du maire, l'officier de l'état civil<br>{hall.officer}<br>{signature(dice.number(0, 99))}</div>"""
    truth = {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}
    return sheet("pacs_certificate", html, truth, font=dice.font("any"), size=10.8, margin="16mm 22mm")


LAYOUTS = {"slip_and_counterfoil": slip_and_counterfoil, "civil_desk_mail": civil_desk_mail}
