"""Extra layouts: a specialist's letter through the family doctor, a distant consultation with its days in a side panel."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import barcode, sheet, signature


def through_the_doctor(dice: Dice) -> Paper:
    """A specialist of a hospital certifies in a letter sent through the family doctor: no title; three doctors in the margin, the accompanying spouse, the consultation, the operation and the letter each with a day."""
    person, home, style = dice.person(age=(30, 86)), dice.address(), dice.pick(("first_LAST", "LAST_first"))
    name, issued = person.named(style), dice.day_before(200, 1)
    seen = dice.day_before(16, 2, of=issued)
    cut = dice.day_before(400, 30, of=seen)
    doctors = [dice.person("", age=(32, 66)) for _ in range(4)]
    usual, mate = dice.person("", age=(35, 67)), dice.partner(person)
    margin = "<br><br>".join(f"Dr {esc(it.named('first_LAST'))}<br><i>{what}</i>" for it, what in zip(doctors, ("chef de service", "praticien hospitalier", "praticien hospitalier", "assistante"), strict=True))  # fmt: skip
    html = f"""<table><tr><td style="width:46mm;border-right:.6pt solid #888;padding-right:4mm;font-size:.82em"><b>CENTRE HOSPITALIER<br>{esc(home.town).upper()}</b><br><br>Pôle locomoteur<br>Médecine physique<br><br>{margin}<br><br>Secrétariat<br>{esc(dice.person("", "F", (24, 60)).named("first_last"))}<br>{dice.phone()}</td>
<td style="padding-left:8mm"><p class="r">Le {long_date(issued)}</p><p>Dr {esc(usual.named("first_LAST"))}<br>médecin traitant<br>{"<br>".join(esc(row) for row in dice.address("").lines())}</p><p class="small" style="margin-top:5mm">Remis en main propre au patient. Consultation du {seen:%d/%m/%Y} — dossier {dice.digits(8)}</p>
<p style="margin-top:6mm">Cher confrère,</p><p class="justify">Vous m'avez adressé {person.civility} <b>{esc(name)}</b>, né{person.e} le {person.birth_date:%d/%m/%Y}, demeurant {esc(home.line())}, que j'ai revu{person.e} accompagné{person.e} de {esc(mate.named(style))}, à distance de l'intervention pratiquée le {cut:%d/%m/%Y} par le Dr {esc(doctors[1].named("first_LAST"))}.</p>
<p class="justify">À sa demande, et pour être produit auprès du bailleur social, je certifie que son état de santé {dice.pick(("ne lui permet plus de monter un étage sans ascenseur", "nécessite un logement de plain-pied avec une douche", "rend inadapté le logement occupé, en raison des escaliers"))}. Le périmètre de marche est de {dice.number(40, 300)} mètres. Cet état est durable ; il sera réévalué le {issued + dt.timedelta(days=dice.number(150, 370)):%d/%m/%Y}.</p>
<p class="justify">Un logement proche de {esc(dice.person("").named(style))}, qui l'aide chaque jour, serait souhaitable.</p><p>Bien confraternellement,</p><p style="margin-left:30mm">Dr {esc(doctors[2].named("first_LAST"))}<br>{signature(dice.number(0, 99))}</p><p class="tiny">Dicté le {seen:%d/%m/%Y}, frappé et relu le {issued:%d/%m/%Y}.</p></td></tr></table>"""
    return sheet("medical_certificate", html, {"person_names": [name], "issue_date": issued}, font=dice.font("any"), size=10.8, margin="15mm 16mm")  # fmt: skip


def distant_consultation(dice: Dice) -> Paper:
    """A platform's certificate: panel at the right with captions under values (the call's day, the family doctor, the account's holder), text at the left; the document's own day under the text."""
    person, holder, style = dice.person(age=(19, 80)), dice.person("", age=(24, 70)), dice.pick(("first_last", "first_LAST"))  # fmt: skip
    name, issued = person.named(style), dice.day_before(150, 1)
    called = dice.day_before(7, 1, of=issued)
    doctor, usual = dice.person("", age=(30, 66)), dice.person("", age=(34, 68))
    brand = dice.pick(("DocProche", "Visiomed+", "Téléclinique Ouest", "Allô Cabinet"))

    def note(value: str, caption: str) -> str:
        return f"<div style='margin-bottom:4mm'>{value}<div class='tiny'>{caption}</div></div>"

    panel = (
        note(f"{called:%d/%m/%Y} — {dice.number(7, 21)}h{dice.number(10, 59)}", "téléconsultation")
        + note(f"{dice.number(6, 18)} min", "durée")
        + note(esc(holder.named(style)), "titulaire du compte")
        + note(f"Dr {esc(usual.named(style))}", "médecin traitant déclaré")
        + note(f"Pharmacie du Centre, {dice.address('').town}", "pharmacie choisie")
        + note("25,00 €", "honoraires, secteur 1")
    )
    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:2pt solid #5a3fc0;padding-bottom:2mm"><b style="font-size:1.4em;color:#5a3fc0">{brand}</b><span class="small">Document médical — {dice.letters(2)}{dice.digits(7)}</span></div>
<div style="display:flex;gap:8mm;margin-top:8mm"><div style="flex:1"><p>Dr {esc(doctor.named(style))}<br><span class="small">Médecine générale, RPPS {dice.digits(11)}<br>exerce à {esc(dice.address("").town)}</span></p>
<p style="margin-top:9mm" class="justify">Je, soussigné{doctor.e}, docteur en médecine, certifie que l'état de santé de {person.civility} <b>{esc(name)}</b>, né{person.e} le {person.birth_date:%d/%m/%Y}, justifie {dice.pick(("un changement de logement, en raison de l'humidité relevée", "l'attribution d'un logement sans escalier", "une chambre séparée pour une aide de nuit", "un rapprochement du lieu de soins"))}.</p>
<p class="justify">Les examens du {dice.day_before(90, 10, called):%d/%m/%Y}, transmis par le Dr {esc(usual.named(style))}, confirment cette nécessité. {"La situation" if dice.chance(0.5) else "Son état"} est stable depuis {called.year - 1}.</p><p class="justify">Ce certificat est établi à la demande de l'intéressé{person.e} et lui est remis par voie électronique.</p>
<p style="margin-top:9mm">Document établi le {issued:%d/%m/%Y}</p>{signature(dice.number(0, 99))}<br>{barcode(dice.digits(22))}</div><div style="width:52mm;background:#f3f0fc;padding:5mm">{panel}</div></div><p class="tiny" style="margin-top:16mm">{brand} SAS, {esc(dice.address("").line())}. Vérifiable en ligne jusqu'au {issued + dt.timedelta(days=365):%d/%m/%Y}.</p>"""
    return sheet("medical_certificate", html, {"person_names": [name], "issue_date": issued}, font="Inter", size=10.2, margin="14mm 15mm")  # fmt: skip


LAYOUTS = {"through_the_doctor": through_the_doctor, "distant_consultation": distant_consultation}
