"""Sorted layouts: a medical software's certificate with a one-row table and a hospital's sheet of three cards."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import town_hall
from samples.dice import Dice
from samples.french import date_printed, long_date
from samples.paper import Paper
from samples.stationery import sheet, signature, stamp, table


def software_row(dice: Dice) -> Paper:
    """A practice's software: the patient only as addressee, the day inside the first sentence, findings in one row of a table."""
    patient, doctor = dice.person(age=(20, 82)), dice.person("", age=(32, 66))
    left, landlord = dice.partner(patient, same_name=True), dice.person("", age=(40, 75))
    home, before, office = dice.address(), dice.address(""), dice.address("")
    issued = dice.day_before(85, 1)
    received = issued - dt.timedelta(days=dice.number(1, 9))
    effect = issued + dt.timedelta(days=dice.number(1, 20))
    style = dice.pick(("slash", "dot", "long"))

    def day(d: dt.date) -> str:
        return date_printed(d, style)

    mobility, walk = (
        dice.pick(("réduite", "très réduite", "avec aide")),
        dice.pick(("200 m", "50 m", "100 m avec pause")),
    )
    grid = table(
        [(dice.pick(("affection respiratoire", "affection rhumatismale", "affection cardiaque", "affection neurologique")), mobility, walk, dice.pick(("contre-indiqués", "au plus un étage")), dice.pick(("indispensable", "souhaitable")))],
        ("Pathologie", "Mobilité", "Périmètre de marche", "Escaliers", dice.pick(("Logement adapté", "Changement de logement"))),
    )  # fmt: skip
    opening = dice.pick((
        f"Je vous ai examiné{patient.e} ce jour, {long_date(issued)}, à mon cabinet, et je certifie que votre état de santé est celui qui suit :",
        f"Après examen clinique du {long_date(issued)}, je soussigné, docteur en médecine, certifie que l'état de santé de la personne nommée ci-dessus justifie ce qui suit :",
    ))  # fmt: skip
    staff = f"Dr {doctor.first_name[0]}. {doctor.last_name}"
    past = (
        f"Ancien logement : {before.line()}, loué par {landlord.civility} {landlord.last_name} jusqu'au {day(dice.day_before(1500, 300, of=issued))} ; {left.civility} {left.first_name}, dont {'elle' if patient.sex == 'F' else 'il'} est séparé{patient.e}, y demeure."
    )  # fmt: skip
    html = (
        f"<div class='head'><div><b>{staff}</b><br>{dice.pick(('Médecine générale', 'Médecin généraliste conventionné', 'Médecine interne'))}<br>{'<br>'.join(office.lines())}<br>RPPS {dice.digits(11)}</div><div class='tiny'>Medigest {dice.number(4, 12)}.{dice.number(0, 9)}<br>modèle CERT-{dice.digits(3)}</div></div>"
        f"<div class='to'>{patient.civility} {patient.named()}<br>{'<br>'.join(home.lines())}</div><h1>{dice.pick(('Certificat', 'CERTIFICAT', 'Attestation'))}</h1><p>{opening}</p>{grid}<p style='margin-top:6mm'>{past}</p>"
        f"<p>Demande reçue par messagerie le {day(received)}. Aménagements à prévoir à compter du {day(effect)}. Remis en main propre pour faire valoir ce que de droit.</p><div style='margin:10mm 0 0 60%'>{staff}<br>{signature(issued.day)}</div>{stamp('CABINET MEDICAL', '#225')}"
        f"<div class='tiny' style='margin-top:12mm'>Édition du {day(min(dice.today, issued + dt.timedelta(days=dice.number(0, 1))))} — {dice.digits(8)}</div>"
    )  # fmt: skip
    truth = {"person_names": [patient.named()], "issue_date": issued}
    return sheet("medical_certificate", html, truth, font=dice.font(), size=10.5)


def three_cards(dice: Dice) -> Paper:
    """A hospital's inner sheet: three cards side by side (patient, stay, opinion), surname and given name apart, an older certificate quoted."""
    patient = dice.person(age=(22, 80))
    doctor, social, asker = dice.person("", age=(30, 64)), dice.person("", age=(40, 64)), dice.person("", sex="F")
    issued = dice.day_before(88, 1)
    older, into = dice.day_before(700, 120, of=issued), dice.day_before(60, 12, of=issued)
    out = into + dt.timedelta(days=dice.number(2, 10))
    place, bank = town_hall(dice), dice.address("")
    house = dice.pick(
        (
            f"Centre hospitalier {place.of}",
            f"Hôpital {place.of} — pôle médecine",
            f"Clinique mutualiste {place.of}",
        )
    )
    style = dice.pick(("slash", "dot", "padded"))

    def day(d: dt.date) -> str:
        return date_printed(d, style)

    insurer = dice.pick(("Mutuelle Horizon Santé", "Assurances du Vieux Port", "Prévoyance Atlantique"))

    def card(title: str, inner: str) -> str:
        return f"<div style='border:1pt solid #5b7f95;border-radius:2mm;padding:3mm;width:32%'><div class='b' style='color:#2b5268'>{title}</div>{inner}</div>"

    who = (
        table(
            [(patient.last_name.upper(), patient.first_name)], (dice.pick(("Nom", "Nom usuel")), "Prénom"), cls="rows"
        )
        + f"<p class='small'>Né{patient.e} le {day(patient.birth_date)}<br>N° séjour {dice.digits(8)}</p>"
    )
    stay = f"<p>Entrée : {day(into)}<br>Sortie : {day(out)}<br>Service : {dice.pick(('pneumologie', 'rhumatologie', 'médecine polyvalente'))}<br>Organisme : {insurer}<br><span class='small'>{bank.line()}</span></p>"
    view = f"<p>{dice.pick(('Logement sans escalier nécessaire', 'Logement sec et ventilé nécessaire', 'Douche de plain-pied nécessaire'))} pour raison de santé. {dice.pick(('État stable.', 'État durable.'))}</p><p class='small'>Certificat précédent du {day(older)} (Dr {doctor.last_name}, 25,00 €) : remplacé.</p>"
    cards = [
        card("Patient", who),
        card("Séjour", stay),
        card(dice.pick(("Avis médical", "Constatation médicale")), view),
    ]
    if dice.chance(0.35):
        cards[0], cards[1] = cards[1], cards[0]
    subject = dice.pick(
        (
            "certificat médical pour demande de logement",
            "certificat médical — relogement pour raison de santé",
            "certificat du médecin hospitalier à joindre au dossier de logement",
        )
    )
    html = (
        f"<div class='head'><div><b>{house}</b><br><span class='small'>Service social et unité médicale — document interne</span></div><div class='small'>Finess {dice.digits(9)}</div></div><p style='margin:10mm 0 6mm'><b>Objet : {subject}</b></p>"
        f"<p>{dice.pick(('Établi à la demande de', 'Rédigé en faveur de', 'Délivré à la demande de'))} {patient.civility} {patient.named('LAST_first')}, transmis par {asker.civility} {asker.named()}, assistante de service social.</p><div style='display:flex;justify-content:space-between;margin:6mm 0 10mm'>{''.join(cards)}</div>"
        f"<p>Le praticien certifie avoir examiné l'intéressé{patient.e} et que les constatations ci-dessus sont exactes.</p><p>Fait à {place.town}, le {long_date(issued)}</p><div class='sign'><div>Dr {doctor.named()}<br>{signature(issued.day)}</div><div>{stamp('HOPITAL ' + place.town.upper(), '#2b5268')}</div><div>vu, Dr {social.named()}, chef de pôle<br>{signature(issued.day + 7)}</div></div>"
    )  # fmt: skip
    truth = {"person_names": [patient.named("LAST_first")], "issue_date": issued}
    return sheet("medical_certificate", html, truth, font=dice.font(), size=10.2, margin="14mm 14mm")


LAYOUTS = {"software_row": software_row, "three_cards": three_cards}
